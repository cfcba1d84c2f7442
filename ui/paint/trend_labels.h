// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"
#include "core/report/review.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <functional>
#include <string_view>
#include <vector>

class QPainter;

/// The words around a trend: months below, changes of definition above, notes inside, names at the right end.
namespace gtm::ui {

struct EndLabel {
    double y;
    QString words;
    QColor ink;
    bool strong;
    bool value; ///< The current value keeps its place; the others make room for it.
};
/// Labels that would overlap move apart by `line`, between `top` and `bottom` while there is room.
void spreadEndLabels(std::vector<EndLabel>& labels, double top, double bottom, double line);
void paintEndLabelsAt(QPainter& painter, double x, const QRectF& plot, const Metrics& metrics,
                      std::vector<EndLabel> labels);

void paintMonthTicks(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                     const std::vector<kpi::Point>& points, const std::function<double(size_t)>& xOf);
/// Where the definition changed: the versions before and after it, above the plot.
struct VersionLabel {
    double x;
    QString before, after;
    QRectF box; ///< Of both words.
};
[[nodiscard]] std::vector<VersionLabel> versionLabels(const QRectF& plot, const Metrics& metrics,
                                                      const std::vector<kpi::Point>& points,
                                                      const std::function<double(double)>& xOf);
/// A dashed line at each, between its words.
void paintVersionLabels(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                        const std::vector<VersionLabel>& labels);

/// What somebody noted about a KPI in a week, by the last day of that week.
struct TrendNote {
    Day week{};
    QString words;
    friend bool operator==(const TrendNote&, const TrendNote&) = default;
};
/// The notes of a KPI, several of one week as one; oldest first.
[[nodiscard]] std::vector<TrendNote> trendNotes(const report::Review& review, std::string_view kpi);

/// How large notes are drawn, in painter units.
struct NoteStyle {
    QFont font;
    double ring;                        ///< Radius; twice that around the newest dot.
    double line;                        ///< Thickness of the leader.
    double above = 1;                   ///< The first height of a label over the plot, in lines.
    std::vector<QRectF> keepClear = {}; ///< Where other words stand.
};
/// A ring on the trend, a leader, and the first words. Labels avoid each other and the line at four heights,
/// and the target where they can; where none is free, the newer note keeps its words and the older one its
/// ring.
void paintNotes(QPainter& painter, const QRectF& plot, const Theme& theme, const NoteStyle& style,
                const std::vector<TrendNote>& notes, const std::vector<kpi::Point>& points,
                const std::function<QPointF(double, double)>& at);

} // namespace gtm::ui
