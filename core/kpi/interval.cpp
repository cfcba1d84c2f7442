// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/interval.h"

#include <algorithm>
#include <cmath>

namespace gtm::kpi {

std::optional<Interval> wilsonInterval(double hits, double trials) {
    constexpr double kZ = 1.959963984540054; // 97.5 % of the normal distribution lie below.
    if (trials <= 0 || hits < 0 || hits > trials)
        return std::nullopt;
    const double share = hits / trials, z2 = kZ * kZ / trials;
    const double centre = (share + z2 / 2) / (1 + z2);
    const double half = kZ * std::sqrt(share * (1 - share) / trials + z2 / (4 * trials)) / (1 + z2);
    // None and all of them have an exact end, which rounding would only come near.
    return Interval{hits == 0 ? 0 : std::max(0.0, centre - half),
                    hits == trials ? 1 : std::min(1.0, centre + half)};
}

} // namespace gtm::kpi
