// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/rules/deals.h"
#include "core/rules/people.h"
#include "core/rules/revenue.h"

#include <set>

namespace gtm::rules {

Derived derive(const CrmData& data, const Model& model) {
    Derived derived;
    const StageBook book(data, model);
    derived.stages = book.inUse();
    derived.unknownStages = book.unknown();
    std::set<std::string> statuses;
    for (const Lead& lead : data.leads)
        if (!lead.status.empty() && model.levelOf(lead.status) == Level::Unknown)
            statuses.insert(lead.status);
    derived.unknownStatuses.assign(statuses.begin(), statuses.end());
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
    return derived;
}

} // namespace gtm::rules
