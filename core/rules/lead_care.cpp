// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/rules/never_leads.h"
#include "core/rules/people.h"

#include <algorithm>
#include <set>

namespace gtm::rules {

namespace {

bool isClosed(Level level) {
    return level == Level::Converted || level == Level::Disqualified || level == Level::Recycled;
}

/// Everything about one lead that may change from day to day.
class LeadView {
  public:
    LeadView(const Lead& lead, const PersonRow& person, const CrmData& data, const Model& model)
        : m_lead(lead), m_person(person), m_data(data), m_model(model), m_line(lead, model) {
        for (const int index : lead.activities) {
            const Activity& activity = data.activities[static_cast<size_t>(index)];
            if (activity.done && !activity.automated)
                m_signs.push_back(activity.when.on);
            if (isTouch(activity, data, model))
                m_touches.push_back(activity.when.on);
        }
        addFirstTouch();
    }

    [[nodiscard]] Day createdOn() const { return *m_person.createdOn; }

    /// Why nobody can work the lead on `day`: no_owner, queue, inactive_owner, or empty.
    [[nodiscard]] std::string unassignedReason(Day day) const {
        int owner = m_lead.owners.empty() ? kNone : m_lead.owners.front().owner;
        for (const OwnerChange& change : m_lead.owners)
            if (change.on <= day)
                owner = change.owner;
        if (owner == kNone)
            return "no_owner";
        const User& user = m_data.users[static_cast<size_t>(owner)];
        if (user.queue)
            return "queue";
        return user.inactiveFrom && *user.inactiveFrom <= day ? "inactive_owner" : "";
    }

    [[nodiscard]] bool isOpenOn(Day day) const {
        return !(m_person.convertedOn && *m_person.convertedOn <= day) && !isClosed(levelOn(day));
    }

    /// Why the lead counts as leaked on `day`, the first reason that fits; empty: it does not.
    [[nodiscard]] std::string leakReason(Day day) const {
        if (isDecided(day) || !isSilent(day))
            return {};
        const std::string unassigned = unassignedReason(day);
        if (unassigned == "no_owner" || unassigned == "queue")
            return "no_owner";
        if (!unassigned.empty())
            return unassigned;
        const auto attempts = std::ranges::count_if(m_touches, [&](Day touch) { return touch <= day; });
        if (attempts == 0)
            return "never_touched";
        if (attempts < m_model.minimumAttempts)
            return "few_attempts";
        if (acceptedWithoutAction(day))
            return "accepted_no_action";
        return levelOn(day) == Level::Disqualified ? "rejected_no_reason" : "silent";
    }

    /// Days on which an answer above may change, within [from, to).
    [[nodiscard]] std::set<Day> cuts(Day from, std::optional<Day> to) const {
        std::set<Day> cutDays{from};
        const auto add = [&](Day day) {
            if (day > from && (!to || day < *to))
                cutDays.insert(day);
        };
        for (const StatusLine::Change& change : m_line.changes())
            add(change.on);
        for (const OwnerChange& change : m_lead.owners) {
            add(change.on);
            if (change.owner != kNone)
                if (const auto gone = m_data.users[static_cast<size_t>(change.owner)].inactiveFrom)
                    add(*gone);
        }
        for (const Day sign : m_signs) {
            add(sign);
            add(sign + std::chrono::days{m_model.silentDays});
        }
        for (const Day touch : m_touches)
            add(touch);
        if (m_person.convertedOn)
            add(*m_person.convertedOn);
        return cutDays;
    }

  private:
    /// The first touch that the CRM tells of may be one of the activities: on a day with a touch it is.
    void addFirstTouch() {
        if (!m_lead.firstTouch || std::ranges::find(m_touches, m_lead.firstTouch->on) != m_touches.end())
            return;
        m_signs.push_back(m_lead.firstTouch->on);
        m_touches.push_back(m_lead.firstTouch->on);
    }

    [[nodiscard]] Level levelOn(Day day) const {
        Level level = m_line.first();
        for (const StatusLine::Change& change : m_line.changes())
            if (change.on <= day)
                level = change.level;
        return level;
    }

    /// Converted, disqualified with a reason, or recycled with a date. Rejected without one is undecided.
    [[nodiscard]] bool isDecided(Day day) const {
        if (m_person.convertedOn && *m_person.convertedOn <= day)
            return true;
        const Level level = levelOn(day);
        // A CRM that keeps no reasons cannot tell a rejection without one.
        const bool reasoned = !m_lead.reason.empty() || !m_data.systems.at(m_lead.system).hasRejectionReasons;
        return level == Level::Converted || (level == Level::Disqualified && reasoned) ||
               (level == Level::Recycled && m_lead.recycledUntil);
    }

    [[nodiscard]] bool isSilent(Day day) const {
        Day last = createdOn();
        for (const Day sign : m_signs)
            if (sign <= day)
                last = std::max(last, sign);
        return daysBetween(last, day) >= m_model.silentDays;
    }

    [[nodiscard]] bool acceptedWithoutAction(Day day) const {
        std::optional<Day> accepted;
        for (const StatusLine::Change& change : m_line.changes())
            if (change.on <= day && change.level == Level::Sal)
                accepted = change.on;
        return accepted &&
               std::ranges::none_of(m_signs, [&](Day sign) { return sign >= *accepted && sign <= day; });
    }

    const Lead& m_lead;
    const PersonRow& m_person;
    const CrmData& m_data;
    const Model& m_model;
    StatusLine m_line;
    std::vector<Day> m_signs, m_touches;
};

void addUnassigned(const LeadView& view, const PersonRow& person, Day asOf, Derived& derived) {
    const auto cuts = view.cuts(view.createdOn(), std::nullopt);
    for (auto cut = cuts.begin(); cut != cuts.end(); ++cut) {
        if (*cut > asOf || !view.isOpenOn(*cut))
            continue;
        UnassignedSpan span{person.rid, *cut, std::nullopt, view.createdOn(), view.unassignedReason(*cut)};
        if (const auto next = std::next(cut); next != cuts.end())
            span.toOn = *next;
        auto& all = derived.unassigned;
        const bool goesOn = !all.empty() && all.back().person == person.rid && all.back().toOn == *cut &&
                            all.back().reason == span.reason;
        if (goesOn)
            all.back().toOn = span.toOn;
        else
            all.push_back(std::move(span));
    }
}

/// The span from 30 days after the creation, as long as the lead is among the 13 newest weeks (decision 20).
void addLeaks(const LeadView& view, const PersonRow& person, const Model& model, Derived& derived) {
    const Day from = view.createdOn() + days{model.leadMinimumAgeDays};
    const Day to = view.createdOn() + days{7 * model.leadWindowWeeks};
    const auto cuts = view.cuts(from, to);
    for (auto cut = cuts.begin(); cut != cuts.end(); ++cut) {
        const auto next = std::next(cut);
        LeadLeak leak{person.rid, *cut, next == cuts.end() ? to : *next, view.leakReason(*cut)};
        auto& all = derived.leadLeaks;
        const bool goesOn =
            !all.empty() && all.back().person == person.rid && all.back().reason == leak.reason;
        if (goesOn)
            all.back().toOn = leak.toOn;
        else
            all.push_back(std::move(leak));
    }
}

/// From the start of the clock to the first owner who is a person and active.
void addAssignment(const Lead& lead, const PersonRow& person, const CrmData& data, Derived& derived) {
    const auto& start = lead.inbound ? lead.inbound : lead.created;
    for (const OwnerChange& change : lead.owners) {
        if (change.owner == kNone)
            continue;
        const User& user = data.users[static_cast<size_t>(change.owner)];
        if (user.queue || (user.inactiveFrom && *user.inactiveFrom <= change.on))
            continue;
        AssignmentRow row{person.rid, change.on, std::nullopt};
        if (change.at && start && start->at)
            row.minutes = std::max(0.0, static_cast<double>((*change.at - *start->at).count()) / 60'000.0);
        derived.assignments.push_back(row);
        return;
    }
}

std::pair<std::string, std::string> ownerAndTeam(const CrmData& data, int owner) {
    if (owner == kNone)
        return {};
    const User& user = data.users[static_cast<size_t>(owner)];
    return {user.name.empty() ? user.id : user.name, user.team};
}

void addOwners(const char* object, std::int64_t record, const std::vector<OwnerChange>& changes,
               const CrmData& data, Derived& derived) {
    int seq = 0;
    for (const OwnerChange& change : changes) {
        auto [owner, team] = ownerAndTeam(data, change.owner);
        const auto from = seq == 0 ? std::nullopt : std::optional(change.on);
        derived.owners.push_back({object, record, from, std::move(owner), std::move(team), seq});
        ++seq;
    }
}

} // namespace

void deriveLeadCare(const CrmData& data, const Model& model, Derived& derived) {
    for (size_t i = 0; i < data.leads.size(); ++i) {
        data.beat();
        const PersonRow& person = derived.people[i];
        if (!person.outReason.empty() || !person.createdOn)
            continue;
        const LeadView view(data.leads[i], person, data, model);
        addUnassigned(view, person, data.asOf, derived);
        addAssignment(data.leads[i], person, data, derived);
        // Without activities nobody can tell a silent lead from one that is worked.
        if (data.systems.at(data.leads[i].system).hasActivities)
            addLeaks(view, person, model, derived);
    }
}

void deriveOwners(const CrmData& data, Derived& derived) {
    for (size_t i = 0; i < data.leads.size(); ++i) {
        data.beat();
        addOwners("lead", derived.people[i].rid, data.leads[i].owners, data, derived);
    }
    for (const Lead& contact : data.neverLeads) {
        data.beat();
        addOwners("lead", ridOfNeverLead(data, contact), contact.owners, data, derived);
    }
    for (const Opportunity& o : data.opportunities) {
        data.beat();
        addOwners("opportunity", o.rid, o.owners, data, derived);
    }
    for (size_t i = 0; i < data.accounts.size(); ++i) {
        data.beat();
        addOwners("account", static_cast<std::int64_t>(i) + 1, data.accounts[i].owners, data, derived);
    }
    for (const HandoffRow& handoff : derived.revenue.handoffs)
        derived.owners.push_back({"handoff", handoff.rid, std::nullopt, handoff.owner, handoff.team, 0});
}

} // namespace gtm::rules
