// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/deals.h"
#include "core/rules/people.h"

namespace gtm::rules {

Derived derive(const CrmData& data, const Model& model) {
    Derived derived;
    const StageBook book(data, model);
    derived.stages = book.inUse();
    derived.unknownStages = book.unknown();
    deriveDeals(data, model, book, derived);
    deriveOpenSpans(data, derived);
    deriveDealLeaks(data, model, derived);
    derivePeople(data, model, derived);
    deriveResponses(data, model, derived);
    deriveLeadCare(data, model, derived);
    deriveOwners(data, derived);
    derived.joins = data.joins;
    derived.linkIssues = data.linkIssues;
    return derived;
}

} // namespace gtm::rules
