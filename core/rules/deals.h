// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived.h"
#include "core/rules/stage_book.h"

namespace gtm::rules {

/// Fills deals and paths: classes, outcomes, dates and populations by RP1 to RP3, RH1 to RH7, RD1 to RD3.
void deriveDeals(const CrmData& data, const Model& model, const StageBook& book, Derived& derived);

/// Fills open spans; needs deals and paths.
void deriveOpenSpans(const CrmData& data, Derived& derived);

/// Fills deal leaks (29, decision 21); needs deals and paths.
void deriveDealLeaks(const CrmData& data, const Model& model, Derived& derived);

/// Amount and close date of a deal over time: from its history where that carries them, else as they are.
struct DealState {
    Day from{};
    std::optional<Minor> amount;
    std::optional<Day> closeDate;
};
[[nodiscard]] std::vector<DealState> statesOf(const Opportunity& opportunity, Day createdOn);
/// The state in force on a day; the first before that.
[[nodiscard]] const DealState& stateOn(const std::vector<DealState>& states, Day day);

/// Whether one won deal comes before another of its account. Of those closed on one day new business does,
/// then what was created first: the order in which they were read decides nothing.
[[nodiscard]] bool isWonBefore(const CrmData& data, const std::vector<DealRow>& deals, size_t one,
                               size_t other);

/// The first day on which the deal exists for us: its creation, else its first stage event.
[[nodiscard]] std::optional<Day> firstDayOf(const Opportunity& opportunity);

} // namespace gtm::rules
