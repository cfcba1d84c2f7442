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
    };
    std::vector<Line> lines;
    double rowHeight = 0; ///< Rows stretch to fill the page, and are never less than 6.5 mm.
};

/// Every row of the board on as many pages as it takes; one page where there is none.
[[nodiscard]] std::vector<ScorePage> scorePages(const Sheet& sheet);

/// The scorecard on paper, painted into the page's rectangle.
class ScoreboardPrint {
  public:
    explicit ScoreboardPrint(const Sheet& sheet);
    void paint(QPainter& painter, const ScorePage& page) const;

  private:
    struct Place {
        ColumnSpec spec;
        double left;
    };
    void placeColumns();
    [[nodiscard]] double statusWidth() const;
    [[nodiscard]] double targetWidth() const;
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
