// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace gtm {

/// Quantiles by linear interpolation between the two nearest ranks, at rank q * (n - 1) (RD8); what
/// spreadsheets call "inclusive". The qs ascend. Reorders `values`. Empty input gives no values.
template<size_t N>
[[nodiscard]] std::array<std::optional<double>, N> quantiles(std::span<double> values,
                                                             const std::array<double, N>& qs) {
    std::array<std::optional<double>, N> found;
    auto from = values.begin(); // before it stands what is not larger
    for (size_t i = 0; i < N && !values.empty(); ++i) {
        const double rank = qs[i] * static_cast<double>(values.size() - 1);
        const double lower = std::floor(rank);
        const auto nth = values.begin() + static_cast<std::ptrdiff_t>(lower);
        std::nth_element(from, nth, values.end());
        found[i] = *nth;
        if (rank > lower)
            *found[i] += (*std::min_element(nth + 1, values.end()) - *nth) * (rank - lower);
        from = nth;
    }
    return found;
}

[[nodiscard]] inline std::optional<double> quantile(std::span<double> values, double q) {
    return quantiles(values, std::array{q}).front();
}

} // namespace gtm
