// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/models/table_model.h"

#include <string>

namespace gtm::ui {

/// Actions as a list. The open ones stand under heads: overdue, due by the next meeting, later.
class ActionsModel : public TableModel {
    Q_OBJECT
  public:
    enum class Kind {
        Open,   ///< With heads.
        Closed, ///< Newest first, with what happened.
        Brief,  ///< What is open, for a panel of the board.
    };
    explicit ActionsModel(Kind kind, QObject* parent = nullptr);

    struct Choice {
        std::string owner, kpi; ///< Empty: all of them.
    };
    void setBoard(const report::Scoreboard& board, const Choice& choice = {});
    void setKind(Kind kind);
    /// Null for a head.
    [[nodiscard]] const report::ActionRow* action(int row) const;
    /// The row of an action; -1: it is not listed.
    [[nodiscard]] int rowOf(std::int64_t id) const;
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] bool isHead(int row) const override { return m_lines[static_cast<size_t>(row)].action < 0; }

  private:
    struct Line {
        QString head;
        int action = -1;    ///< Of `m_actions`; -1: a head.
        QString count = {}; ///< Of a head: the actions below it.
    };
    void rebuild();
    void addOpen(const report::Review& review, const std::vector<int>& chosen);
    [[nodiscard]] Cell dueCell(const report::ActionRow& row) const;
    [[nodiscard]] Cell kpiCell(const report::ActionRow& row) const;

    Kind m_kind;
    report::Scoreboard m_board;
    Choice m_choice;
    std::vector<report::ActionRow> m_actions;
    std::vector<Line> m_lines;
};

} // namespace gtm::ui
