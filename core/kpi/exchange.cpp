// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/exchange.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace gtm::kpi {

namespace {

/// The shares in one order; empty where a value on the way is not known.
std::optional<std::vector<double>> exchanged(const std::vector<size_t>& order, const MixedValue& value) {
    std::vector<bool> isAfter(order.size(), false);
    std::vector<double> shares(order.size(), 0);
    auto before = value(isAfter);
    for (const size_t part : order) {
        isAfter[part] = true;
        const auto after = value(isAfter);
        if (!before || !after)
            return std::nullopt;
        shares[part] = *after - *before;
        before = after;
    }
    return shares;
}

} // namespace

std::optional<std::vector<double>> splitByExchange(size_t parts, const MixedValue& value) {
    std::map<std::vector<bool>, std::optional<double>> known;
    const MixedValue once = [&](const std::vector<bool>& isAfter) {
        const auto found = known.find(isAfter);
        return found != known.end() ? found->second : known.emplace(isAfter, value(isAfter)).first->second;
    };
    std::vector<size_t> order(parts);
    std::iota(order.begin(), order.end(), size_t{0});
    std::vector<double> sums(parts, 0);
    int orders = 0;
    const auto add = [&] {
        const auto shares = exchanged(order, once);
        if (!shares)
            return;
        ++orders;
        for (size_t i = 0; i < parts; ++i)
            sums[i] += (*shares)[i];
    };
    if (parts <= kAllOrders) {
        do
            add();
        while (std::ranges::next_permutation(order).found);
    } else {
        add();
        std::ranges::reverse(order);
        add();
    }
    if (orders == 0)
        return std::nullopt;
    for (double& sum : sums)
        sum /= orders;
    return sums;
}

} // namespace gtm::kpi
