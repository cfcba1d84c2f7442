// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/paint/scorecard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace gtm::ui {

/// One KPI as paper shows it: the row and its texts.
struct PrintedRow {
    const report::BoardRow* row;
    RowText words;
};

/// Page one of the scoreboard on paper, painted into the page's rectangle.
class ScoreboardPrint {
  public:
    /// `page` is the sheet without its margins, in painter units.
    ScoreboardPrint(const report::Scoreboard& board, const QRectF& page, const Metrics& metrics, bool narrow);

    void paint(QPainter& painter) const;
    /// KPIs on the page, of those on the board: a page holds rows of at least 6.5 mm.
    [[nodiscard]] int shownRows() const { return m_shown; }

  private:
    struct Place {
        ColumnSpec spec;
        double left;
    };
    void placeColumns(bool narrow);
    void paintHead(QPainter& painter, const QRectF& area) const;
    void paintSummary(QPainter& painter, const QRectF& area) const;
    void paintTable(QPainter& painter, const QRectF& area) const;
    void paintRow(QPainter& painter, const QRectF& line, const PrintedRow& row) const;
    void paintFoot(QPainter& painter, const QRectF& area) const;
    [[nodiscard]] QRectF cell(const Place& place, const QRectF& line) const;
    [[nodiscard]] QString whatIsShown() const;
    [[nodiscard]] QString whereFrom() const;

    const report::Scoreboard& m_board;
    const Theme& m_theme = printTheme();
    const Metrics& m_metrics;
    QRectF m_page, m_head, m_summary, m_table, m_foot;
    std::vector<Place> m_columns;
    int m_rows = 0, m_shown = 0;
};

} // namespace gtm::ui
