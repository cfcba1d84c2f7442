// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/rules/bulk_owners.h"
#include "core/rules/deals.h"
#include "core/rules/people.h"
#include "core/rules/revenue.h"
#include "core/rules/success.h"

#include <algorithm>

namespace gtm::rules {

namespace {

/// The kind of handoff that a change of owner is; empty: none.
std::string kindBetween(TeamKind from, TeamKind to) {
    if (from == to || from == TeamKind::Other || to == TeamKind::Other || from == TeamKind::Marketing)
        return {};
    if (from == TeamKind::Partner || to == TeamKind::Partner)
        return "partner";
    if (from == TeamKind::Sdr && to == TeamKind::Sales)
        return "sdr_ae";
    return from == TeamKind::Success && to == TeamKind::Sales ? "cs_sales" : "";
}

/// What answers a handoff: the earliest of what is offered, not before the request, and before the next one
/// of the same record.
class Answer {
  public:
    explicit Answer(const Moment& request, const std::optional<Moment>& next = {})
        : m_request(request), m_next(next) {}

    void offer(const Moment& when) {
        if (isBefore(when, m_request) || (m_next && !isBefore(when, *m_next)) ||
            (m_first && !isBefore(when, *m_first)))
            return;
        m_first = when;
    }
    [[nodiscard]] const std::optional<Moment>& first() const { return m_first; }

  private:
    static bool isBefore(const Moment& a, const Moment& b) {
        return a.on != b.on ? a.on < b.on : a.at && b.at && *a.at < *b.at;
    }

    Moment m_request;
    std::optional<Moment> m_next, m_first;
};

/// A lead that waits as an MQL for a decision, and its changes of status until it waits again.
struct Waiting {
    Moment from;
    std::vector<const StatusChange*> changes;
};

class HandoffReader {
  public:
    HandoffReader(const CrmData& data, const Model& model, Derived& derived)
        : m_data(data)
        , m_model(model)
        , m_derived(derived)
        , m_bulkLeads(data.leads)
        , m_bulkDeals(data.opportunities)
        , m_bulkAccounts(data.accounts) {}

    void read() {
        for (size_t i = 0; i < m_data.leads.size(); ++i) {
            m_data.beat();
            qualification(i);
            leadChanges(i);
        }
        for (size_t i = 0; i < m_data.opportunities.size(); ++i) {
            m_data.beat();
            onboarding(i);
            dealChanges(i);
        }
        for (size_t i = 0; i < m_data.accounts.size(); ++i) {
            m_data.beat();
            accountChanges(i);
        }
    }

  private:
    // MQL to SDR: from its first entry into MQL, or from its creation as one, the lead waits for a decision,
    // or at least for a touch; one that was turned down and qualified again waits anew (6).
    void qualification(size_t place) {
        const Lead& lead = m_data.leads[place];
        if (!m_derived.people[place].createdOn)
            return;
        const std::vector<Waiting> all = waitsOf(lead);
        const auto converted = lead.converted ? lead.convertedOn : std::nullopt;
        for (size_t i = 0; i < all.size(); ++i) {
            const Moment& request = all[i].from;
            const bool last = i + 1 == all.size();
            HandoffRow row = ofLead("mql_sdr", place, request);
            Answer answer(request, last ? std::nullopt : std::optional(all[i + 1].from));
            for (const StatusChange* change : all[i].changes) {
                answer.offer(change->when);
                decide(row, change->when, m_model.levelOf(change->to));
            }
            for (const int index : lead.activities)
                if (const Activity& activity = activityAt(index); isTouch(activity, m_data, m_model))
                    answer.offer(activity.when);
            if (lead.firstTouch)
                answer.offer(*lead.firstTouch);
            // Of several waits a conversion ends the one that lasted when it came.
            if (converted && converted->on >= request.on && (last || converted->on < all[i + 1].from.on)) {
                answer.offer(*converted);
                if (row.decidedOn.value_or(Day::max()) > converted->on)
                    row.decidedOn.reset();
                decide(row, *converted, Level::Converted);
            }
            if (last && row.accepted == false)
                row.unreasoned = lacksReason(lead);
            finish(row, request, answer.first(), ownerOn(lead.owners, request.on));
        }
    }

    /// Rejected, and nobody says why; whose CRM keeps no reasons cannot lack one.
    [[nodiscard]] bool lacksReason(const Lead& lead) const {
        return m_model.levelOf(lead.status) == Level::Disqualified && lead.reason.empty() &&
               m_data.systems.at(lead.system).hasRejectionReasons;
    }

    [[nodiscard]] std::vector<Waiting> waitsOf(const Lead& lead) const {
        std::vector<Waiting> all;
        if (lead.created && StatusLine(lead, m_model).first() == Level::Mql)
            all.push_back({*lead.created, {}});
        bool turnedDown = false;
        for (const StatusChange& change : lead.statuses) {
            const Level level = m_model.levelOf(change.to);
            if (level == Level::Mql && (all.empty() || turnedDown)) {
                all.push_back({change.when, {}});
                turnedDown = false;
            } else if (!all.empty()) {
                all.back().changes.push_back(&change);
                turnedDown = turnedDown || level == Level::Disqualified || level == Level::Recycled;
            }
        }
        return all;
    }

    /// The first decision counts.
    static void decide(HandoffRow& row, const Moment& when, Level level) {
        if (row.decidedOn || level == Level::Mql || level == Level::Unknown || level == Level::Lead)
            return;
        row.decidedOn = when.on;
        row.accepted = level == Level::Sal || level == Level::Sql || level == Level::Converted;
    }

    // AE to CS: from the win to the first thing that customer success does.
    void onboarding(size_t place) {
        const Opportunity& o = m_data.opportunities[place];
        const DealRow& deal = m_derived.deals[place];
        if (deal.outcome != StageOutcome::Won || !deal.closedOn || deal.dealClass != "new")
            return;
        Moment won{*deal.closedOn, std::nullopt};
        for (const StageRow& state : o.history)
            if (state.when.on == won.on && state.stage == o.stage && !won.at)
                won = state.when;
        HandoffRow row = ofDeal("ae_cs", place, won);
        if (row.outReason.empty() && !tellsOfSuccess(m_data, o))
            row.outReason = "no_success_told";
        Answer answer(won);
        const Account* const account = accountOf(m_data, o);
        offerSuccess(answer, account, o.activities);
        if (account) {
            offerSuccess(answer, account, account->activities);
            for (size_t i = 1; i < account->owners.size(); ++i)
                if (isInSuccess(m_data, account->owners[i].owner))
                    answer.offer({account->owners[i].on, account->owners[i].at});
            for (size_t i = 1; i < account->managers.size(); ++i)
                if (account->managers[i].owner != kNone)
                    answer.offer({account->managers[i].on, account->managers[i].at});
        }
        finish(row, won, answer.first(), account ? successOwner(m_data, *account) : kNone);
    }

    void offerSuccess(Answer& answer, const Account* account, const std::vector<int>& activities) const {
        for (const int index : activities) {
            const Activity& activity = activityAt(index);
            if (activity.done && !activity.automated && caresFor(m_data, account, activity.owner))
                answer.offer(activity.when);
        }
    }

    void leadChanges(size_t place) {
        const Lead& lead = m_data.leads[place];
        if (!m_derived.people[place].createdOn)
            return;
        eachChange(lead.owners, m_bulkLeads, [&](const std::string& kind, const Moment& when, int receiver) {
            HandoffRow row = ofLead(kind.c_str(), place, when);
            Answer answer(when);
            offerOf(answer, receiver, lead.activities);
            for (const StatusChange& change : lead.statuses)
                answer.offer(change.when);
            finish(row, when, answer.first(), receiver);
        });
    }

    void dealChanges(size_t place) {
        const Opportunity& o = m_data.opportunities[place];
        eachChange(o.owners, m_bulkDeals, [&](const std::string& kind, const Moment& when, int receiver) {
            HandoffRow row = ofDeal(kind.c_str(), place, when);
            Answer answer(when);
            offerOf(answer, receiver, o.activities);
            for (const StageRow& state : o.history)
                answer.offer(state.when);
            finish(row, when, answer.first(), receiver);
        });
    }

    void accountChanges(size_t place) {
        const Account& account = m_data.accounts[place];
        eachChange(
            account.owners, m_bulkAccounts, [&](const std::string& kind, const Moment& when, int receiver) {
                HandoffRow row = begin(kind.c_str(), when);
                row.object = "account";
                row.record = account.rid;
                row.outReason = account.byHand    ? kByHand
                                : account.deleted ? "deleted"
                                : account.test    ? "test"
                                                  : "";
                row.segment = account.segment;
                row.region = account.region;
                row.missing = missingOf(lackingFields(account, m_model.revenue), account.activities, when.on);
                Answer answer(when);
                offerOf(answer, receiver, account.activities);
                finish(row, when, answer.first(), receiver);
            });
    }

    template<typename Found>
    void eachChange(const std::vector<OwnerChange>& owners, const BulkOwners& bulk, Found&& found) {
        for (size_t i = 1; i < owners.size(); ++i) {
            const OwnerChange& change = owners[i];
            const std::string kind = kindBetween(kindOf(owners[i - 1].owner), kindOf(change.owner));
            if (!kind.empty() && !bulk.hold(change))
                found(kind, Moment{change.on, change.at}, change.owner);
        }
    }

    void offerOf(Answer& answer, int receiver, const std::vector<int>& activities) const {
        for (const int index : activities)
            if (const Activity& activity = activityAt(index);
                activity.owner == receiver && activity.done && !activity.automated)
                answer.offer(activity.when);
    }

    static HandoffRow begin(const char* kind, const Moment& when) {
        HandoffRow row;
        row.kind = kind;
        row.requestedOn = when.on;
        return row;
    }

    [[nodiscard]] HandoffRow ofLead(const char* kind, size_t place, const Moment& when) const {
        const Lead& lead = m_data.leads[place];
        const PersonRow& person = m_derived.people[place];
        HandoffRow row = begin(kind, when);
        row.object = person.object;
        row.record = person.record;
        row.outReason = person.outReason;
        row.segment = person.segment;
        row.region = person.region;
        row.source = person.source;
        row.route = person.route;
        row.missing = missingOf(lackingFields(lead, m_model.revenue), lead.activities, when.on);
        return row;
    }

    [[nodiscard]] HandoffRow ofDeal(const char* kind, size_t place, const Moment& when) const {
        const Opportunity& o = m_data.opportunities[place];
        const DealRow& deal = m_derived.deals[place];
        HandoffRow row = begin(kind, when);
        row.object = "opportunity";
        row.record = o.rid;
        row.outReason = deal.outReason;
        row.segment = deal.segment;
        row.region = deal.region;
        row.source = deal.source;
        row.route = deal.route;
        row.missing = missingOf(lackingFields(o, m_model.revenue), o.activities, when.on);
        return row;
    }

    /// The first field that is not filled, else the note where nothing was written down lately.
    [[nodiscard]] std::string missingOf(const std::vector<std::string>& fields,
                                        const std::vector<int>& activities, Day day) const {
        if (!fields.empty())
            return fields.front();
        const bool noted = std::ranges::any_of(activities, [&](int index) {
            const Activity& activity = activityAt(index);
            return activity.done && !activity.automated && activity.when.on <= day &&
                   daysBetween(activity.when.on, day) <= m_model.revenue.noteDays;
        });
        return noted ? "" : "note";
    }

    void finish(HandoffRow& row, const Moment& request, const std::optional<Moment>& answer, int receiver) {
        if (receiver != kNone) {
            const User& user = m_data.users[static_cast<size_t>(receiver)];
            row.owner = user.name.empty() ? user.id : user.name;
            row.team = user.team;
        }
        const BusinessCalendar& calendar = m_model.calendarFor(row.team);
        const Instant start = request.at ? *request.at : calendar.zone.fromLocal({request.on, {}});
        const auto limit = m_model.revenue.handoffMinutes.at(row.kind);
        const Instant due = addBusinessMinutes(calendar, start, limit);
        if (due == Instant::max())
            return;
        row.dueOn = calendar.zone.localDay(due);
        if (answer) {
            row.answeredOn = answer->on;
            row.inSla = answer->at && request.at ? businessMinutes(calendar, start, *answer->at) <= limit
                                                 : answer->on <= *row.dueOn;
        }
        row.rid = static_cast<std::int64_t>(m_derived.revenue.handoffs.size()) + 1;
        m_derived.revenue.handoffs.push_back(row);
    }

    [[nodiscard]] const Activity& activityAt(int index) const {
        return m_data.activities[static_cast<size_t>(index)];
    }
    [[nodiscard]] TeamKind kindOf(int user) const {
        return user == kNone ? TeamKind::Other : m_data.users[static_cast<size_t>(user)].kind;
    }

    const CrmData& m_data;
    const Model& m_model;
    Derived& m_derived;
    BulkOwners m_bulkLeads, m_bulkDeals, m_bulkAccounts;
};

} // namespace

void deriveHandoffs(const CrmData& data, const Model& model, Derived& derived) {
    HandoffReader(data, model, derived).read();
}

} // namespace gtm::rules
