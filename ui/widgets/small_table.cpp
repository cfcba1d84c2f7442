// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/small_table.h"

#include "ui/models/table_model.h"
#include "ui/paint/canvas.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>

namespace gtm::ui {

namespace {

constexpr double kUnder = 6; ///< From the words of a row to its line.

} // namespace

SmallTable::SmallTable(const Look& look, const QString& name, const QAbstractItemModel& model,
                       QWidget* parent)
    : QWidget(parent), m_look(look), m_model(model), m_grid(new QGridLayout(this)) {
    setAccessibleName(name);
    apply();
    fill();
    connect(&look, &Look::changed, this, &SmallTable::apply);
    connect(&model, &QAbstractItemModel::modelReset, this, &SmallTable::fill);
}

void SmallTable::fill() {
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const auto add = [&](int row, int column, const QString& words, Type type, QColor Theme::*ink) {
        auto* label = new Label(m_look, type, ink, words, this);
        const auto side = m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        label->setWordWrap(row > 0);
        label->setAlignment(Qt::Alignment(side & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
        m_grid->addWidget(label, row, column);
        label->show();
    };
    for (int column = 0; column < m_model.columnCount(); ++column)
        add(0, column, m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), Type::Caption,
            &Theme::ink3);
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex at = m_model.index(row, column);
            const Tone tone = Tone(at.data(ToneRole).toInt());
            add(row + 1, column, at.data().toString(),
                at.data(StrongRole).toBool() ? Type::Strong : Type::Small,
                tone == Tone::Ink    ? &Theme::ink
                : tone == Tone::Ink2 ? &Theme::ink2
                                     : &Theme::ink3);
        }
    updateGeometry();
}

void SmallTable::apply() {
    const Metrics& m = m_look.metrics();
    m_grid->setHorizontalSpacing(m.ipx(14));
    m_grid->setVerticalSpacing(m.ipx(2 * kUnder));
    m_grid->setContentsMargins(0, 0, 0, m.ipx(kUnder) + 1); // the last row has its line too
}

void SmallTable::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const double under = m_look.metrics().px(kUnder);
    for (int row = 0; row <= m_model.rowCount(); ++row) {
        // What the grid says of its cells may be of a height that it only tried.
        const QLayoutItem* first = m_grid->itemAtPosition(row, 0);
        if (!first)
            continue;
        horizontalRule(painter, 0, width(), first->geometry().bottom() + under,
                       row == 0 ? m_look.theme().line2 : m_look.theme().line, 1);
    }
}

} // namespace gtm::ui

#include "moc_small_table.cpp"
