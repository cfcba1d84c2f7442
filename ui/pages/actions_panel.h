// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/actions_model.h"
#include "ui/widgets/panel.h"

namespace gtm::ui {

class Button;
class Table;

/// What is open, on the board: overdue first.
class ActionsPanel : public Panel {
    Q_OBJECT
  public:
    explicit ActionsPanel(const Look& look, QWidget* parent = nullptr);
    void setBoard(const report::Scoreboard& board);
    [[nodiscard]] Table& table() { return *m_table; }

  Q_SIGNALS:
    void addRequested();
    void allRequested();
    void opened(std::int64_t id);

  private:
    ActionsModel m_model{ActionsModel::Kind::Brief};
    Button *m_add, *m_all;
    Table* m_table;
};

/// "15 open actions, 2 overdue"
[[nodiscard]] QString actionsHeadline(size_t open, int overdue);

} // namespace gtm::ui
