// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/moved.h"

#include <vector>

namespace gtm::kpi {

/// The change of a sum by the terms of its bridge: the parts of `bridge`, whose facts are signed flows that
/// add up to the sum on every day. Between weeks of one fiscal quarter each term is what flowed in between;
/// into another quarter its first term (the opening) also takes what the quarter before ended with. Then what
/// came into the filter or went out of it, and what exchange rates did to amounts that stayed, rounding
/// included, where there is any. The terms sum to `change`.
[[nodiscard]] std::vector<MovedPart> bridgeOf(const Engine& engine, const Definition& bridge, Day before,
                                              Day after, const Filter& filter, double change);

} // namespace gtm::kpi
