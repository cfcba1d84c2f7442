// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/choice_boxes.h"

#include "ui/models/import_models.h"
#include "ui/text/words.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

constexpr double kBoxMargin = 6;

} // namespace

ChoiceBoxes::ChoiceBoxes(const Look& look, Table* table, FindingsModel* model, QObject* parent)
    : QObject(parent), m_look(look), m_table(table), m_model(model) {
    connect(model, &FindingsModel::modelReset, this, &ChoiceBoxes::place);
    connect(&look, &Look::applied, this, &ChoiceBoxes::fit);
}

void ChoiceBoxes::place() {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).choice)
            m_table->setIndexWidget(m_model->index(row, FindingsModel::kTreatment), boxFor(row));
    fit();
}

QWidget* ChoiceBoxes::boxFor(int row) {
    const report::QualityRow& finding = m_model->row(row);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    const int margin = m_look.metrics().ipx(kBoxMargin);
    line->setContentsMargins(margin, 0, margin, 0);
    auto* box = new SelectBox(m_look, tr("What to do: %1").arg(text(finding.message)));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto ways = m_model->waysOf(row);
    for (const ingest::RowChoice& way : ways)
        box->addItem(text(report::treatmentText(finding, way)));
    box->setCurrentIndex(int(std::ranges::find(ways, *finding.choice) - ways.begin()));
    connect(box, &SelectBox::settled, this, [this, ways, before = *finding.choice](int index) {
        if (const ingest::RowChoice& way = ways[static_cast<size_t>(index)]; way != before)
            Q_EMIT chosen(way);
    });
    line->addWidget(box);
    holder->setFocusProxy(box);
    return holder;
}

void ChoiceBoxes::fit() {
    std::vector<double> widths = m_table->contentWidths();
    const double margins = m_look.metrics().px(2 * kBoxMargin);
    double& room = widths[FindingsModel::kTreatment];
    for (const SelectBox* box : m_table->viewport()->findChildren<SelectBox*>())
        if (!box->parentWidget()->isHidden()) // those from before are on their way out
            room = std::max(room, box->widthFor(false) + margins);
    constexpr std::array kGiveWay{FindingsModel::kFile, FindingsModel::kEffect, FindingsModel::kRows};
    for (const int column : kGiveWay)
        m_table->setColumnHidden(column, false);
    m_table->setContentWidths(widths);
    for (const int column : kGiveWay)
        m_table->setColumnHidden(column, m_width > 0 && m_table->neededWidth() > m_width);
    m_table->setContentWidths(std::move(widths));
}

void ChoiceBoxes::fitInto(int width) {
    m_width = width;
    fit();
}

bool ChoiceBoxes::focus(const ingest::RowChoice& choice) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto& own = m_model->row(row).choice;
        if (!own || !own->isAbout(choice))
            continue;
        const QModelIndex index = m_model->index(row, FindingsModel::kTreatment);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_table->indexWidget(index)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace gtm::ui
