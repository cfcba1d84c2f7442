// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace gtm {

/// Quantile by linear interpolation between the two nearest ranks, at rank q * (n - 1) (RD8); what
/// spreadsheets call "inclusive". Reorders `values`. Empty input gives no value.
[[nodiscard]] inline std::optional<double> quantile(std::span<double> values, double q) {
    if (values.empty())
        return std::nullopt;
    const double rank = q * static_cast<double>(values.size() - 1);
    const auto lower = static_cast<size_t>(std::floor(rank));
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(lower);
    std::nth_element(values.begin(), nth, values.end());
    const double low = *nth;
    const double fraction = rank - static_cast<double>(lower);
    if (fraction == 0)
        return low;
    const double high = *std::min_element(nth + 1, values.end());
    return low + (high - low) * fraction;
}

} // namespace gtm
