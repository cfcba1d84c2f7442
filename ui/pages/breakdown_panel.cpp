// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/breakdown_panel.h"

#include "ui/models/breakdown_model.h"
#include "ui/text/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QVBoxLayout>

namespace gtm::ui {

BreakdownPanel::BreakdownPanel(const Look& look, QWidget* parent)
    : QScrollArea(parent), m_look(look), m_column(nullptr) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
    setBreakdowns({}, {});
}

void BreakdownPanel::setBreakdowns(const std::vector<report::KpiSeries>& blocks,
                                   const std::string& currency) {
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(m_look.metrics().ipx(10));
    m_models.clear();
    for (const report::KpiSeries& block : blocks) {
        if (block.rows.size() < 2) // one value splits nothing
            continue;
        auto* model = new BreakdownModel(block, currency, body);
        auto* table = new Table(m_look, tr("By %1").arg(dimensionTitle(block.dimension).toLower()), body);
        table->setSelectionMode(QAbstractItemView::NoSelection);
        table->setRowUnits(25);
        table->setGrowing(true);
        table->setModel(model);
        table->viewport()->setCursor(Qt::PointingHandCursor);
        connect(table, &Table::rowChosen, this, [this, model](const QModelIndex& index) {
            Q_EMIT toggled(model->dimension(), model->key(index.row()));
        });
        m_column->addWidget(table);
        m_models.push_back(model);
    }
    if (m_models.empty())
        m_column->addWidget(
            new Label(m_look, Type::Small, &Theme::ink3, tr("All records have the same values.")));
    m_column->addStretch(1);
    setWidget(body);
    body->setAutoFillBackground(false); // the card shows through
}

void BreakdownPanel::setFilter(const kpi::Filter& filter) {
    for (BreakdownModel* model : m_models) {
        const auto chosen = filter.find(model->dimension());
        model->setChosen(chosen == filter.end() ? std::vector<std::string>{} : chosen->second);
    }
}

} // namespace gtm::ui
