// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/parallel.h"
#include "core/rules/deals.h"
#include "core/rules/own_dimensions.h"
#include "core/rules/people.h"
#include "core/rules/revenue.h"

#include <functional>

namespace gtm::rules {

namespace {

/// Rules that fill different tables, and read none that another of them fills, run beside each other.
using Rules = std::vector<std::function<void()>>;
void runTogether(const Rules& rules) {
    eachInParallel(rules.size(), [&](size_t i) { rules[i](); });
}

} // namespace

Derived derive(const CrmData& data, const Model& model) {
    Derived derived;
    const StageBook book(data, model);
    derived.stages = book.inUse();
    derived.unknownStages = book.unknown();
    runTogether({[&] {
                     deriveDeals(data, model, book, derived);
                     deriveOpenSpans(data, derived);
                 },
                 [&] {
                     derivePeople(data, model, derived);
                     deriveLeadCare(data, model, derived);
                 }});
    runTogether(
        {[&] { deriveForecast(data, model, derived); }, [&] { deriveResponses(data, model, derived); },
         [&] { deriveDealCare(data, model, derived); }, [&] { deriveQuality(data, model, derived); },
         [&] { deriveHandoffs(data, model, derived); },
         [&] {
             deriveCustomers(data, model, derived);
             deriveAccountCare(data, model, derived);
             deriveTables(data, model, derived);
         },
         [&] { deriveDealLeaks(data, model, derived); }, [&] { deriveRouting(data, model, derived); }});
    runTogether({[&] { deriveOwners(data, derived); }, [&] { deriveOwnDimensions(data, derived); }});
    derived.joins = data.joins;
    derived.linkIssues = data.linkIssues;
    return derived;
}

} // namespace gtm::rules
