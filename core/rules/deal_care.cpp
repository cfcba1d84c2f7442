// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/rules/deals.h"
#include "core/rules/pieces.h"
#include "core/rules/revenue.h"
#include "core/rules/success.h"

#include <algorithm>
#include <array>

namespace gtm::rules {

namespace {

/// Reasons that say nothing (11).
constexpr std::array kNoReasons{"", "other", "donothing", "unknown", "none", "na", "notspecified"};
constexpr std::string_view kUnknownReason = "Unknown";

Word lossReasonOf(const Opportunity& o) {
    const std::string key = headerKey(o.lostReason);
    return std::ranges::find(kNoReasons, key) != kNoReasons.end() ? Word(kUnknownReason) : o.lostReason;
}

bool sameMonth(Day a, Day b) {
    using std::chrono::year_month_day;
    const year_month_day x{a}, y{b};
    return x.year() == y.year() && x.month() == y.month();
}

/// When a deal of which nothing was heard or planned counts as inactive (19).
class ActivityView {
  public:
    ActivityView(const Opportunity& o, Day createdOn, const RevenueRules& rules)
        : m_deal(o), m_createdOn(createdOn), m_rules(rules) {}

    [[nodiscard]] bool inactiveOn(Day day) const {
        if (daysBetween(m_createdOn, day) < m_rules.newDealDays)
            return false;
        const auto next = std::ranges::upper_bound(m_deal.activityDays, day);
        if (next != m_deal.activityDays.begin() && daysBetween(*std::prev(next), day) <= m_rules.inactiveDays)
            return false;
        return std::ranges::none_of(m_deal.planned,
                                    [&](const DaySpan& span) { return span.from <= day && day < span.to; });
    }

    void cutInto(Pieces& pieces) const {
        pieces.cut(m_createdOn + days{m_rules.newDealDays});
        for (const Day day : m_deal.activityDays) {
            pieces.cut(day);
            pieces.cut(day + days{m_rules.inactiveDays + 1});
        }
        for (const DaySpan& span : m_deal.planned) {
            pieces.cut(span.from);
            pieces.cut(span.to);
        }
    }

  private:
    const Opportunity& m_deal;
    Day m_createdOn;
    const RevenueRules& m_rules;
};

void addInactive(const Opportunity& o, const DealRow& deal, const StagePath& path, const Model& model,
                 Derived& derived) {
    if (!deal.createdOn)
        return;
    const ActivityView view(o, *deal.createdOn, model.revenue);
    for (const StageVisit& visit : openVisits(path.visits, deal.closedOn)) {
        Pieces pieces(visit.enteredOn, visit.leftOn);
        view.cutInto(pieces);
        pieces.each([&](Day from, std::optional<Day> to) {
            auto& all = derived.revenue.inactive;
            const bool inactive = view.inactiveOn(from);
            const bool goesOn = !all.empty() && all.back().deal == o.rid && all.back().toOn == from &&
                                all.back().inactive == inactive;
            if (goesOn)
                all.back().toOn = to;
            else
                all.push_back({o.rid, from, to, inactive});
        });
    }
}

/// The first day from a win on with something done by customer success (30).
std::optional<Day> kickedOffOn(const CrmData& data, const Opportunity& o, Day wonOn) {
    const Account* const account = accountOf(data, o);
    std::optional<Day> first;
    const auto look = [&](const std::vector<int>& activities) {
        for (const int index : activities) {
            const Activity& activity = data.activities[static_cast<size_t>(index)];
            if (activity.done && !activity.automated && activity.when.on >= wonOn &&
                caresFor(data, account, activity.owner) && (!first || activity.when.on < *first))
                first = activity.when.on;
        }
    };
    look(o.activities);
    if (account)
        look(account->activities);
    return first;
}

/// The first of the changes that imports show of a deal which the one before knew as closed; null: none. What
/// changes in the import that first shows the closing may have changed before it.
const FieldChange* changeAfterClose(const DealRow& deal, const StagePath& path,
                                    const std::vector<FieldChange>& changes) {
    if (!deal.closedOn)
        return nullptr;
    const Day known = std::max(*deal.closedOn, path.closingShownOn.value_or(Day::min()));
    const auto later = std::ranges::find_if(changes, [&](const FieldChange& c) { return c.on > known; });
    return later == changes.end() ? nullptr : &*later;
}

/// Who originated a deal (42): an approved registration within the look-back before it was opened, or a
/// partner source; a partner who came in later, or whose protection was over, influenced it. What somebody
/// tags after the close changes nothing.
std::string creditOf(const Opportunity& o, size_t place, const DealRow& deal, const StagePath& path,
                     const CrmData& data, const Model& model) {
    const FieldChange* const source = changeAfterClose(deal, path, o.sourceChanges);
    const FieldChange* const partner = changeAfterClose(deal, path, o.partnerChanges);
    bool sourced = model.partnerSources.contains(
        headerKey(source ? source->before.value_or(std::string()) : o.source.text()));
    bool influenced = partner ? partner->before.has_value() : o.partnerNamed;
    for (const Registration& registration : data.revenue.registrations) {
        const bool named = registration.opportunity == static_cast<int>(place);
        const bool sameAccount = registration.opportunity == kNone && registration.account != kNone &&
                                 registration.account == o.account;
        if ((!named && !sameAccount) || !registration.approved || !deal.createdOn)
            continue;
        const Day approvedOn = registration.approved->on;
        const int ahead = daysBetween(approvedOn, *deal.createdOn);
        const bool alive = !registration.expires || *registration.expires >= *deal.createdOn;
        if (ahead >= 0 && ahead <= model.revenue.partnerDays && alive)
            sourced = true;
        else if (!deal.closedOn || approvedOn <= *deal.closedOn)
            influenced = true;
    }
    return sourced ? "sourced" : influenced ? "influenced" : "direct";
}

DealOutcome fateOf(const CrmData& data, const Model& model, const Derived& derived, size_t place) {
    const Opportunity& o = data.opportunities[place];
    const DealRow& deal = derived.deals[place];
    DealOutcome out;
    out.deal = o.rid;
    out.credit = creditOf(o, place, deal, derived.paths[place].path, data, model);
    if (deal.outcome == StageOutcome::Lost && data.systems.at(o.system).keepsLossReasons())
        out.lossReason = lossReasonOf(o);
    if (deal.outcome != StageOutcome::Won || !deal.closedOn)
        return out;
    const auto states = statesOf(o, deal.createdOn.value_or(*deal.closedOn));
    if (const auto first =
            std::ranges::find_if(states, [](const DealState& s) { return s.closeDate.has_value(); });
        first != states.end() && states.size() > 1)
        out.closeKept = sameMonth(*first->closeDate, *deal.closedOn);
    out.quarterTo = model.fiscal.quarterAfter(*deal.closedOn);
    if (!tellsOfSuccess(data, o))
        return out;
    out.onboardBy = *deal.closedOn + days{model.revenue.onboardingDays};
    const Account* const account = accountOf(data, o);
    const auto owned = account ? caredForSince(data, *account, *deal.closedOn) : std::nullopt;
    const auto met = kickedOffOn(data, o, *deal.closedOn);
    if (owned && met)
        out.onboardedOn = std::max(*owned, *met);
    // Who was onboarded late lacked until then what was not there on the day on which it was due.
    const bool late = out.onboardedOn && *out.onboardedOn > *out.onboardBy;
    if (!owned || (late && *owned > *out.onboardBy))
        out.onboardGap = "no_cs_owner";
    else if (!met || late)
        out.onboardGap = "no_kickoff";
    return out;
}

} // namespace

int ownerOn(const std::vector<OwnerChange>& owners, Day day) {
    int owner = owners.empty() ? kNone : owners.front().owner;
    for (const OwnerChange& change : owners)
        if (change.on <= day)
            owner = change.owner;
    return owner;
}

void deriveDealCare(const CrmData& data, const Model& model, Derived& derived) {
    for (size_t i = 0; i < data.opportunities.size(); ++i) {
        data.beat();
        const Opportunity& o = data.opportunities[i];
        // Without activities nobody can tell a quiet deal from one that is worked.
        const auto facts = data.systems.find(o.system);
        if (facts != data.systems.end() && facts->second.hasActivities)
            addInactive(o, derived.deals[i], derived.paths[i].path, model, derived);
        derived.revenue.outcomes.push_back(fateOf(data, model, derived, i));
    }
}

} // namespace gtm::rules
