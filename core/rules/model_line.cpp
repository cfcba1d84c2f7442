// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/model_line.h"

#include "core/rules/own_dimensions.h"
#include "core/rules/people.h"
#include "core/rules/revenue.h"

#include <algorithm>

namespace gtm::rules {

namespace {

/// Whether records of one kind, by rid, entered before a version.
using Older = std::vector<bool>;

void mark(Older& older, std::int64_t rid, bool is) {
    const auto place = static_cast<size_t>(rid);
    if (older.size() <= place)
        older.resize(place + 1, false);
    older[place] = is;
}

/// Puts the rows of older records, as the version before has them, in the place of those of `rows`.
template<typename Row, typename IsOlder>
void blend(std::vector<Row>& rows, std::vector<Row>& before, std::int64_t Row::*record,
           const IsOlder& isOlder) {
    std::erase_if(rows, [&](const Row& row) { return isOlder(row); });
    for (Row& row : before)
        if (isOlder(row))
            rows.push_back(std::move(row));
    std::ranges::stable_sort(rows, {}, record);
}

/// Blends what two versions derive from the same records.
class Blender {
  public:
    Blender(Derived& now, Derived& before, Day from, const CrmData& data)
        : m_now(now), m_before(before), m_from(from) {
        for (const DealRow& deal : now.deals)
            mark(m_deals, deal.rid, enteredBefore(deal.createdOn));
        for (const PersonRow& person : now.people)
            mark(m_people, person.rid, enteredBefore(person.createdOn));
        for (const CustomerRow& customer : now.revenue.customers) {
            const auto& created = data.accounts[static_cast<size_t>(customer.rid) - 1].created;
            mark(m_accounts, customer.rid,
                 enteredBefore(created ? std::optional(created->on) : std::nullopt));
        }
    }

    void blendAll() {
        for (size_t i = 0; i < m_now.deals.size(); ++i)
            if (m_deals[static_cast<size_t>(m_now.deals[i].rid)]) {
                m_now.deals[i] = std::move(m_before.deals[i]);
                m_now.paths[i] = std::move(m_before.paths[i]);
            }
        blendDeals();
        blendPeople();
        blendAccounts();
        blendRequests();
    }

  private:
    [[nodiscard]] bool enteredBefore(const std::optional<Day>& day) const { return !day || *day < m_from; }

    template<typename Row>
    void by(std::vector<Row>& rows, std::vector<Row>& before, std::int64_t Row::*record, const Older& older) {
        blend(rows, before, record, [&](const Row& row) {
            const auto place = static_cast<size_t>(row.*record);
            return place < older.size() && older[place];
        });
    }

    void blendDeals() {
        DerivedRevenue &now = m_now.revenue, &before = m_before.revenue;
        by(m_now.openSpans, m_before.openSpans, &OpenSpan::deal, m_deals);
        by(m_now.dealLeaks, m_before.dealLeaks, &DealLeak::deal, m_deals);
        by(now.forecast, before.forecast, &ForecastSpan::deal, m_deals);
        by(now.calls, before.calls, &ForecastCall::deal, m_deals);
        by(now.slips, before.slips, &SlipSpan::deal, m_deals);
        by(now.flows, before.flows, &PipeFlow::deal, m_deals);
        by(now.outcomes, before.outcomes, &DealOutcome::deal, m_deals);
        by(now.inactive, before.inactive, &InactiveSpan::deal, m_deals);
    }

    void blendPeople() {
        by(m_now.people, m_before.people, &PersonRow::rid, m_people);
        by(m_now.leadSteps, m_before.leadSteps, &LeadStep::person, m_people);
        by(m_now.responses, m_before.responses, &ResponseRow::person, m_people);
        by(m_now.unassigned, m_before.unassigned, &UnassignedSpan::person, m_people);
        by(m_now.assignments, m_before.assignments, &AssignmentRow::person, m_people);
        by(m_now.leadLeaks, m_before.leadLeaks, &LeadLeak::person, m_people);
        by(m_now.revenue.routing, m_before.revenue.routing, &RoutingSpan::person, m_people);
    }

    void blendAccounts() {
        DerivedRevenue &now = m_now.revenue, &before = m_before.revenue;
        by(now.customers, before.customers, &CustomerRow::rid, m_accounts);
        by(now.arr, before.arr, &ArrSpan::account, m_accounts);
        by(now.retention, before.retention, &RetentionSpan::account, m_accounts);
        by(now.renewals, before.renewals, &RenewalRow::account, m_accounts);
        by(now.risks, before.risks, &RiskSpan::account, m_accounts);
        by(now.ready, before.ready, &ReadySpan::account, m_accounts);
    }

    void blendRequests() {
        DerivedRevenue &now = m_now.revenue, &before = m_before.revenue;
        blend(now.registrations, before.registrations, &RegistrationRow::rid,
              [&](const RegistrationRow& row) { return row.submittedOn < m_from; });
        blend(now.handoffs, before.handoffs, &HandoffRow::rid,
              [&](const HandoffRow& row) { return row.requestedOn < m_from; });
        for (size_t i = 0; i < now.handoffs.size(); ++i)
            now.handoffs[i].rid = static_cast<std::int64_t>(i) + 1;
    }

    Derived& m_now;
    Derived& m_before;
    Day m_from;
    Older m_deals, m_people, m_accounts;
};

/// What follows from all records together.
void deriveTogether(const CrmData& data, const Model& model, Derived& derived) {
    derived.revenue.quality.clear();
    derived.revenue.qualitySpans.clear();
    derived.owners.clear();
    derived.ownDimensions.clear();
    derived.rareValues.clear();
    deriveQuality(data, model, derived);
    deriveOwners(data, derived);
    deriveOwnDimensions(data, derived);
}

} // namespace

DerivedLine deriveLine(const LoadRecords& load, const ModelLine& line) {
    std::optional<DerivedLine> result;
    for (const ModelEdition& edition : line.editions) {
        CrmData data = load(edition.model);
        Derived derived = derive(data, edition.model);
        if (result) {
            Blender(derived, result->derived, edition.from, data).blendAll();
            deriveTogether(data, edition.model, derived);
        }
        result = DerivedLine{std::move(data), std::move(derived)};
    }
    return std::move(*result);
}

} // namespace gtm::rules
