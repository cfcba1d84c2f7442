// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/text/row_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

/// The scorecard, cell by cell: the same painting on screen and on paper.
namespace gtm::ui {

enum class ScoreColumn {
    Status,
    Name,
    Value,
    Target,
    Against,
    VsCompared,
    VsAverage,
    Trend,
    LongTrend, ///< Paper shows 13 and 52 weeks side by side.
    Owner,
    Version,
    Actions,
};

struct ColumnSpec {
    ScoreColumn column;
    double width; ///< Of the content, without the gap; in units. The name column takes what is left.
    Qt::Alignment alignment;
};

/// The gap between two columns, in units.
inline constexpr double kColumnGap = 10;
/// Before the first column and behind the last one.
inline constexpr double kSidePad = 14;
/// The name column is never narrower than this.
inline constexpr double kNameWidth = 210;

/// The columns that fit a window this wide, in units.
[[nodiscard]] std::vector<ColumnSpec> scoreColumns(double windowWidth);
[[nodiscard]] QString columnTitle(ScoreColumn column, const QString& comparedWeek, int weeks);

/// One cell, in the rectangle of its content. `weeks` is the length of the trend.
void paintScoreCell(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                    ScoreColumn column, const report::BoardRow& row, const RowText& words, int weeks);
void paintGroupRow(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                   const QString& title, const QString& team);
/// On two lines where one is too short; gives where the last of them stands.
QRectF paintHeadCell(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                     Qt::Alignment alignment, const QString& title);

/// Room that the second line of a name cell needs so that it is not cut, with what is said behind it, in
/// pixels.
[[nodiscard]] double sublineWidth(const Metrics& metrics, const RowText& words);
/// Where the second line of a name cell stands; the link of a row without its source follows it.
[[nodiscard]] QRectF importLinkRect(const QRectF& nameCell, const Metrics& metrics, const RowText& words);
[[nodiscard]] QString importLinkText();

} // namespace gtm::ui
