// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fold_plan.h"

#include <vector>

/// The order of the facts that a fold looks at one by one. Those that stand alike stay as they are.
namespace gtm::kpi {

void sortByRecord(const FactTable& table, std::vector<ListedFact>& facts);

/// By the values that quantiles are taken of, where they stand in one order in all spans: all of them are
/// ages that grow, or amounts in the reporting currency, or neither. Else false, and nothing is done.
[[nodiscard]] bool sortByValue(const FactTable& table, const std::vector<FoldClass>& classes,
                               const Column<std::int32_t>::View& classOf, std::vector<ListedFact>& facts);

} // namespace gtm::kpi
