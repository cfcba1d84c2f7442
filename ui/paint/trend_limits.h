// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"
#include "core/kpi/signal.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

/// What a trend says about signal and noise: the natural process limits of its weeks, the weeks in which a
/// rule fires, and since when there is a real change.
namespace gtm::ui {

/// Limits over the points from `first` to `last`.
struct TrendLimits {
    size_t first, last;
    double centre;
    std::optional<double> lower, upper; ///< Empty: there is none.
};
/// The segments of a signal among the points, as far as they have limits.
[[nodiscard]] std::vector<TrendLimits> trendLimits(const kpi::Signal& signal,
                                                   const std::vector<kpi::Point>& points);
/// The rules that fire at each point.
[[nodiscard]] std::vector<std::vector<kpi::SignalRule>> firedRules(const kpi::Signal& signal,
                                                                   const std::vector<kpi::Point>& points);
/// Whether the points are the single weeks that the signal is about. Limits say nothing about others: windows
/// that overlap vary less than weeks.
[[nodiscard]] bool isOfSingleWeeks(const kpi::Signal& signal, const std::vector<kpi::Point>& points);
/// The same weeks with the values of the signal, without targets, which are those of the KPI's own window.
[[nodiscard]] std::vector<kpi::Point> singleWeeks(const kpi::Signal& signal, std::vector<kpi::Point> points);

using PlaceOf = std::function<QPointF(double index, double value)>;
void paintTrendLimits(QPainter& painter, const Theme& theme, const Metrics& metrics,
                      const std::vector<TrendLimits>& limits, const PlaceOf& placeOf);
void paintFiredWeeks(QPainter& painter, const Theme& theme, const Metrics& metrics,
                     const std::vector<kpi::Point>& points,
                     const std::vector<std::vector<kpi::SignalRule>>& fired, const PlaceOf& placeOf);

} // namespace gtm::ui
