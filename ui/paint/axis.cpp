// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/axis.h"

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

/// A step of 1, 2, 2.5 or 5 times a power of ten that gives at most four lines.
double niceStep(double range, kpi::Unit unit) {
    if (unit == kpi::Unit::Minutes)
        for (const double step : {5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 720.0})
            if (range / step <= 4)
                return step;
    const double power = std::pow(10.0, std::floor(std::log10(std::max(range, 1e-9) / 4)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (range / (factor * power) <= 4)
            return factor * power;
    return 10 * power;
}

} // namespace

Axis axisFor(std::span<const kpi::Point> points, kpi::Unit unit, std::span<const double> more) {
    double low = 0, high = 0;
    for (const double value : more) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    for (const kpi::Point& point : points)
        for (const auto& value : {point.value, point.target, point.atRisk}) {
            low = std::min(low, value.value_or(0));
            high = std::max(high, value.value_or(0));
        }
    if (high == low)
        high = low + 1;
    Axis axis;
    axis.step = niceStep((high - low) * 1.04, unit);
    axis.bottom = std::floor(low / axis.step) * axis.step;
    // Up to the next line where that is near, so that the newest value has a line above it.
    const double next = std::ceil(high / axis.step) * axis.step;
    axis.top = next - high < (high - low) * 0.2 ? next * 1.02 : high + (high - low) * 0.05;
    return axis;
}

} // namespace gtm::ui
