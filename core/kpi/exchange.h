// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace gtm::kpi {

/// A value with some of its parts as they are after a change, the others as they were before.
using MixedValue = std::function<std::optional<double>(const std::vector<bool>& isAfter)>;

/// Splits the difference between all parts after and all parts before into one share per part. The parts are
/// exchanged one after the other, and each gets what its exchange changes; the mean is taken over all orders
/// (the Shapley value), or with more than `kAllOrders` parts over the order given and its reverse. In every
/// order the shares sum to the difference, so they do in the mean. An order in which a value on the way is
/// not known does not count; empty where none is left.
[[nodiscard]] std::optional<std::vector<double>> splitByExchange(size_t parts, const MixedValue& value);

inline constexpr size_t kAllOrders = 4;

} // namespace gtm::kpi
