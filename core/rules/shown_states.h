// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <optional>
#include <string>
#include <vector>

namespace gtm::rules {

/// How imports showed a deal, from one change of its stage or its status to the next.
struct ShownState {
    Day on{}; ///< The first import that showed it: it came about up to that day. Of the first state: nothing.
    std::string stage;
    std::optional<bool> isClosed, isWon; ///< Empty: no import tells, so that the stage says it.
    std::optional<Day> closeDate;        ///< The last one that it had.
};

/// By time, beginning with the state before the first change; empty where imports show no change.
[[nodiscard]] std::vector<ShownState> shownStates(const Opportunity& opportunity);

} // namespace gtm::rules
