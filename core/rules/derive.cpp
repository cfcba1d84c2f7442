// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/deals.h"
#include "core/rules/own_dimensions.h"
#include "core/rules/people.h"
#include "core/rules/revenue.h"

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
    deriveForecast(data, model, derived);
    deriveDealCare(data, model, derived);
    deriveHandoffs(data, model, derived);
    deriveRouting(data, model, derived);
    deriveCustomers(data, derived);
    deriveAccountCare(data, model, derived);
    deriveTables(data, model, derived);
    deriveQuality(data, model, derived);
    deriveOwners(data, derived);
    deriveOwnDimensions(data, derived);
    derived.joins = data.joins;
    derived.linkIssues = data.linkIssues;
    return derived;
}

} // namespace gtm::rules
