// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/kpi/point.h"

#include <span>

namespace gtm::ui {

/// The scale of a value axis: from a line to a little above the highest value, target, or one of `more`.
/// Starts at zero unless a value lies below.
struct Axis {
    double bottom = 0, top = 1, step = 1;
};
[[nodiscard]] Axis axisFor(std::span<const kpi::Point> points, kpi::Unit unit,
                           std::span<const double> more = {});

} // namespace gtm::ui
