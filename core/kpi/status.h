// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/kpi/point.h"

namespace gtm::kpi {

/// The limit between at risk and off track: tolerance away from the target, 10 % of it by default.
[[nodiscard]] double atRiskLimit(double target, std::optional<double> tolerance, Direction direction);

/// Status of unrounded numbers (design 6.1): on track at the target or better, at risk within the
/// tolerance, off track beyond. No value, no target and too few records come first, in that order.
[[nodiscard]] Status statusOf(const Definition& definition, const Point& point);

/// Greater is worse: the share of the target by which a value misses it; 0 where it does not.
[[nodiscard]] double relativeMiss(const Point& point, Direction direction);

/// 0 on track, 1 at risk, 2 off track; -1 for the others, which cannot be compared.
[[nodiscard]] int severity(Status status);

} // namespace gtm::kpi
