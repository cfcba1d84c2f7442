// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/trend_limits.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

/// The point of a week; the number of points where there is none.
size_t indexOf(const std::vector<kpi::Point>& points, Day weekEnding) {
    const auto at =
        std::ranges::find(points, weekEnding, [](const kpi::Point& point) { return point.period.last; });
    return static_cast<size_t>(at - points.begin());
}

} // namespace

std::vector<TrendLimits> trendLimits(const kpi::Signal& signal, const std::vector<kpi::Point>& points) {
    std::vector<TrendLimits> limits;
    for (const kpi::SignalSegment& segment : signal.segments) {
        if (!segment.centre || points.empty() || segment.last < points.front().period.last)
            continue;
        const Day first = std::max(segment.first, points.front().period.last);
        const size_t from = indexOf(points, first), to = indexOf(points, segment.last);
        if (from < points.size() && to < points.size())
            limits.push_back({from, to, *segment.centre, segment.lower, segment.upper});
    }
    return limits;
}

std::vector<std::vector<kpi::SignalRule>> firedRules(const kpi::Signal& signal,
                                                     const std::vector<kpi::Point>& points) {
    std::vector<std::vector<kpi::SignalRule>> fired(points.size());
    for (const kpi::SignalWeek& week : signal.weeks)
        if (const size_t at = indexOf(points, week.weekEnding); at < points.size())
            fired[at] = week.rules;
    return fired;
}

bool isOfSingleWeeks(const kpi::Signal& signal, const std::vector<kpi::Point>& points) {
    return std::ranges::all_of(signal.weeks, [&](const kpi::SignalWeek& week) {
        const size_t at = indexOf(points, week.weekEnding);
        return at == points.size() || (points[at].value && std::abs(*points[at].value - week.value) <=
                                                               1e-9 * std::max(1.0, std::abs(week.value)));
    });
}

std::vector<kpi::Point> singleWeeks(const kpi::Signal& signal, std::vector<kpi::Point> points) {
    for (kpi::Point& point : points) {
        kpi::Point single;
        single.kpi = point.kpi;
        single.period = point.period;
        single.definitionVersion = point.definitionVersion;
        single.status = kpi::Status::NoTarget;
        const auto at = std::ranges::find(signal.weeks, point.period.last, &kpi::SignalWeek::weekEnding);
        if (at != signal.weeks.end())
            single.value = at->value;
        else
            single.status = kpi::Status::NoData;
        point = single;
    }
    return points;
}

void paintTrendLimits(QPainter& painter, const Theme& theme, const Metrics& metrics,
                      const std::vector<TrendLimits>& limits, const PlaceOf& placeOf) {
    for (const TrendLimits& limit : limits) {
        const double from = double(limit.first) - 0.4, to = double(limit.last) + 0.4;
        QPen pen(theme.ink3, metrics.px(1), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({6, 4});
        painter.setPen(pen);
        for (const auto& value : {limit.lower, limit.upper})
            if (value)
                painter.drawLine(placeOf(from, *value), placeOf(to, *value));
        pen.setDashPattern({1, 3});
        painter.setPen(pen);
        painter.drawLine(placeOf(from, limit.centre), placeOf(to, limit.centre));
    }
}

void paintFiredWeeks(QPainter& painter, const Theme& theme, const Metrics& metrics,
                     const std::vector<kpi::Point>& points,
                     const std::vector<std::vector<kpi::SignalRule>>& fired, const PlaceOf& placeOf) {
    painter.setPen(QPen(theme.surface, metrics.px(1)));
    painter.setBrush(theme.ink);
    for (size_t i = 0; i < points.size(); ++i)
        if (points[i].value && !fired[i].empty())
            painter.drawEllipse(placeOf(double(i), *points[i].value), metrics.px(3.5), metrics.px(3.5));
}

} // namespace gtm::ui
