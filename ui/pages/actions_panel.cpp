// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/actions_panel.h"

#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>

namespace gtm::ui {

QString actionsHeadline(size_t open, int overdue) {
    if (open == 0)
        return Words::tr("No open actions");
    const QString words =
        counted(std::int64_t(open), Words::tr("%1 open action"), Words::tr("%1 open actions"));
    return overdue == 0 ? words : words + Words::tr(", %1 overdue").arg(overdue);
}

namespace {

ChartTable rowsOf(const QAbstractItemModel& model) {
    ChartTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.head << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList& cells = table.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
    }
    return table;
}

} // namespace

ActionsPanel::ActionsPanel(const Look& look, QWidget* parent)
    : Panel(look, parent)
    , m_add(new Button(look, Button::Kind::Link, tr("Add action")))
    , m_all(new Button(look, Button::Kind::Link, tr("Show all")))
    , m_table(new Table(look, tr("Open actions"))) {
    m_all->setAccessibleName(tr("Show all actions"));
    head()->addWidget(m_add);
    head()->addWidget(m_all);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setRowUnits(29);
    m_table->setWishedRows(4);
    m_table->setFilling(true);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    setContent(m_table, true);
    connect(m_add, &Button::clicked, this, &ActionsPanel::addRequested);
    connect(m_all, &Button::clicked, this, &ActionsPanel::allRequested);
    connect(m_table, &Table::rowChosen, this, [this](const QModelIndex& index) {
        if (const report::ActionRow* row = m_model.action(index.row()))
            Q_EMIT opened(row->action.id);
    });
    setTable([this] { return rowsOf(m_model); });
}

void ActionsPanel::setBoard(const report::Scoreboard& board) {
    m_model.setBoard(board);
    m_add->setVisible(!board.data.readOnly);
    setHeadline(actionsHeadline(board.review.open.size(), board.review.overdue()));
    setEmpty(board.review.open.empty()
                 ? tr("What the meeting agrees on stands here until somebody says what came of it.")
                 : QString());
}

} // namespace gtm::ui
