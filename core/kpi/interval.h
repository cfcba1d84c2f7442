// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>

namespace gtm::kpi {

/// Where the true share lies with a confidence of 95 %, as fractions of one.
struct Interval {
    double low, high;
};

/// The score interval of E. B. Wilson (1927) for `hits` of `trials` (NIST/SEMATECH e-Handbook, 7.2.4.1),
/// without a correction for continuity. It never leaves 0 to 1 and holds for few trials too. Empty without
/// trials, or where the hits are not among them.
[[nodiscard]] std::optional<Interval> wilsonInterval(double hits, double trials);

} // namespace gtm::kpi
