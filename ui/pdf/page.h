// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/paint/scorecard.h"
#include "ui/pdf/sheet.h"

#include <vector>

namespace gtm::ui {

/// The rows of the scorecard that stand on one page, with the heads of their groups.
struct ScorePage {
    struct Line {
        const report::BoardGroup* group;
        const report::BoardRow* row; ///< Null: the group's own line.
        /// Rows stretch to fill the page, and are never less than 6.5 mm, nor than what their words need.
        double height = 0;
    };
    std::vector<Line> lines;
};

/// Every row of the board on as many pages as it takes; one page where there is none.
[[nodiscard]] std::vector<ScorePage> scorePages(const Sheet& sheet);

/// The scorecard on paper, painted into the page's rectangle.
class ScoreboardPrint {
  public:
    explicit ScoreboardPrint(const Sheet& sheet);
    [[nodiscard]] std::vector<ScorePage> pages() const;
    void paint(QPainter& painter, const ScorePage& page) const;

  private:
    struct Place {
        ColumnSpec spec;
        double left;
    };
    void placeColumns();
    [[nodiscard]] std::vector<ScorePage> split() const;
    [[nodiscard]] QString titleOf(ScoreColumn column) const;
    /// What the words of a column need, in units.
    [[nodiscard]] double wordsWidth(ScoreColumn column, const std::vector<RowText>& rows) const;
    /// That a row needs at least.
    [[nodiscard]] double heightOf(const report::BoardRow& row) const;
    [[nodiscard]] double headHeight() const;
    /// For the lines of a page.
    [[nodiscard]] double room() const;
    void paintSummary(QPainter& painter, const QRectF& area) const;
    void paintTable(QPainter& painter, const QRectF& area, const ScorePage& page) const;
    void paintRow(QPainter& painter, const QRectF& line, const report::BoardRow& row) const;
    void paintFoot(QPainter& painter) const;
    [[nodiscard]] QRectF cell(const Place& place, const QRectF& line) const;

    const Sheet& m_sheet;
    const report::Scoreboard& m_board;
    const Theme& m_theme;
    const Metrics& m_metrics;
    std::vector<Place> m_columns;
};

} // namespace gtm::ui
