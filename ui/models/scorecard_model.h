// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/paint/scorecard.h"
#include "ui/text/row_text.h"

#include <QAbstractTableModel>

#include <string_view>
#include <vector>

namespace gtm::ui {

/// One row as the delegate paints it: the numbers and the words made from them.
struct ScoreRow {
    report::BoardRow row;
    RowText words;
};
struct ScoreGroup {
    QString title, team;
};

/// The scorecard: group rows and KPI rows in one list. Sorting moves rows inside their group only.
class ScorecardModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< const ScoreGroup*, empty for KPI rows.
        RowRole,                      ///< const ScoreRow*, empty for group rows.
        WeeksRole,                    ///< Length of the trend.
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setScoreboard(const report::Scoreboard& board);
    void setColumns(std::vector<ColumnSpec> columns);
    void setTrendWeeks(int weeks);
    void setCoreOnly(bool only);
    [[nodiscard]] bool coreOnly() const { return m_coreOnly; }
    [[nodiscard]] const std::vector<ColumnSpec>& columns() const { return m_columns; }
    [[nodiscard]] bool isGroup(int row) const;
    /// Row of a KPI, or -1.
    [[nodiscard]] int rowOf(std::string_view kpi) const;
    [[nodiscard]] const ScoreRow* scoreRow(int row) const;
    /// A first click sorts descending, a second ascending, a third restores the standard order.
    void cycleSort(int column);
    /// In the order of a first click; empty: the standard order.
    void sortBy(std::optional<ScoreColumn> column);
    [[nodiscard]] std::optional<ScoreColumn> sorted() const { return m_sorted; }
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Line {
        int group;
        int row; ///< -1: the group's own line.
    };
    struct Block {
        ScoreGroup head;
        std::vector<ScoreRow> rows;
    };
    void rebuild();
    [[nodiscard]] QString displayText(const ScoreRow& row, ScoreColumn column) const;
    [[nodiscard]] QString spokenText(const ScoreRow& row, ScoreColumn column) const;

    std::vector<Block> m_blocks;
    std::vector<Line> m_lines;
    std::vector<ColumnSpec> m_columns = scoreColumns(1920);
    QString m_comparedWeek;
    std::string m_currency;
    int m_weeks = 13;
    bool m_coreOnly = false;
    std::optional<ScoreColumn> m_sorted;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace gtm::ui

Q_DECLARE_METATYPE(const gtm::ui::ScoreRow*)
Q_DECLARE_METATYPE(const gtm::ui::ScoreGroup*)
