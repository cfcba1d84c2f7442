// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"

#include <string>
#include <vector>

namespace gtm::report {

/// So many values of a dimension have a trend of their own: those with most records.
inline constexpr size_t kMostTrends = 12;

/// The weeks of a KPI by the values of one dimension, for small multiples: each is the KPI itself under one
/// more filter, so that its last point is the line of the breakdown.
struct ValueTrends {
    struct Value {
        std::string key;
        std::vector<kpi::Point> points; ///< Oldest first; all values have the same weeks.
    };
    kpi::Definition definition;
    std::string dimension;
    std::vector<Value> values; ///< Largest sample first.
    size_t others = 0;         ///< Values beyond those.
};

/// The trends up to the week that ends on a day; `dimension` is one that the definition has.
[[nodiscard]] ValueTrends valueTrends(const kpi::Engine& engine, const kpi::Definition& definition,
                                      Day weekEnding, int weeks, const std::string& dimension,
                                      const kpi::Filter& filter);

} // namespace gtm::report
