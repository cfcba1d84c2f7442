// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/crm_activities.h"

#include "core/base/text.h"
#include "core/ingest/salesforce_id.h"
#include "core/rules/record_row.h"

#include <algorithm>
#include <array>
#include <set>

namespace gtm::rules {

using crm::Entity;

namespace {

/// An id of Salesforce whose first three characters say that it is no opportunity's: those of its own objects
/// begin with a digit, those of custom ones with `a` and a digit.
bool isOtherSalesforceRecord(std::string_view id) {
    if (ingest::salesforceIdForm(id) == ingest::SalesforceId::None || id.starts_with("006"))
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return isDigit(id[0]) || (id[0] == 'a' && isDigit(id[1]));
}

/// An outcome that says of a meeting that nobody met: as labels and as names of values.
bool wasNotHeld(const std::string& outcome) {
    static const std::set<std::string> kNotHeld{"canceled", "cancelled", "noshow", "rescheduled"};
    return kNotHeld.contains(headerKey(outcome));
}

class ActivityReader {
  public:
    ActivityReader(SQLite::Database& connection, const LinkTargets& targets, LinkLog& log,
                   UserDirectory& users, CrmData& data)
        : m_connection(connection), m_targets(targets), m_log(log), m_users(users), m_data(data) {}

    void read() {
        reserveFor(m_connection, Entity::Activity, m_data.activities);
        for (RecordRow row(m_connection, Entity::Activity); row.next();) {
            m_data.beat();
            const int system = row.system();
            if (row.word("kind") != "note") // notes alone do not tell who was called or met
                m_data.systems[system].hasActivities = true;
            if (row.flag("is_deleted") || row.flag("is_duplicate"))
                continue;
            Activity activity;
            activity.kind = row.word("kind");
            activity.inbound = asciiLower(row.text("direction")) == "inbound";
            activity.automated = row.flag("is_automated");
            const bool meeting = activity.kind == "meeting";
            if (meeting && wasNotHeld(row.text("subtype")))
                continue;
            const auto completed = row.moment("completed"), occurred = row.moment("occurred"),
                       created = row.moment("created");
            // Of what is only planned, or was called off, the time of the plan may stand as that of its end.
            const auto closed = row.maybe("is_closed");
            activity.done = meeting || closed.value_or(completed.has_value());
            notePlan(system, row, meeting ? occurred : completed);
            const auto& when = completed ? completed : occurred ? occurred : created;
            if (!when)
                continue;
            if (when->on > m_data.asOf) {
                if (completed && closed.value_or(true)) // what is planned may well lie ahead
                    noteAhead(system, row);
                continue;
            }
            activity.when = *when;
            activity.owner = m_users.find(system, ownerOf(row));
            attach(system, row, activity);
        }
    }

  private:
    /// From the day it was written down until it was done, or was due, something was planned for a deal.
    void notePlan(int system, const RecordRow& row, const std::optional<Moment>& done) {
        const int deal = m_targets.opportunities.find(system, row.text("related_id")).index;
        const auto created = row.moment("created");
        const auto due = row.day("due");
        if (deal == kNone || !created || (!done && !due))
            return;
        const DaySpan span{created->on, done ? done->on : *due + std::chrono::days{1}};
        if (span.from < span.to)
            m_data.opportunities[static_cast<size_t>(deal)].planned.push_back(span);
    }

    void noteAhead(int system, const RecordRow& row) {
        if (const int lead = leadOfActivity(system, row.text("person_id")); lead != kNone)
            m_data.leads[static_cast<size_t>(lead)].doneAhead = true;
        if (const int deal = dealOfActivity(system, row.text("related_id")); deal != kNone)
            m_data.opportunities[static_cast<size_t>(deal)].doneAhead = true;
    }

    void attach(int system, const RecordRow& row, const Activity& activity) {
        const std::string related = row.text("related_id");
        const int lead = leadOfActivity(system, row.text("person_id"));
        const int deal = dealOfActivity(system, related);
        const int account = accountOfActivity(system, row.text("account_id"), deal, related);
        if (lead == kNone && deal == kNone && account == kNone)
            return;
        const int index = static_cast<int>(m_data.activities.size());
        m_data.activities.push_back(activity);
        if (lead != kNone)
            m_data.leads[static_cast<size_t>(lead)].activities.push_back(index);
        if (account != kNone)
            m_data.accounts[static_cast<size_t>(account)].activities.push_back(index);
        if (deal == kNone)
            return;
        Opportunity& of = m_data.opportunities[static_cast<size_t>(deal)];
        of.activities.push_back(index);
        if (activity.done && !activity.automated)
            of.activityDays.push_back(activity.when.on);
    }

    /// A person's id or name may be that of a lead or of a contact.
    int leadOfActivity(int system, const std::string& person) {
        if (const int known = m_targets.leads.byId(system, person); known != kNone || person.empty())
            return known;
        const LinkTarget::Found contact = m_targets.contacts.find(system, person);
        if (contact.index != kNone)
            return m_data.contacts[static_cast<size_t>(contact.index)].lead;
        if (const int converted = findId(m_targets.leadOfContact, system, person); converted != kNone)
            return converted;
        return m_log.follow(contact.candidates.empty() ? m_targets.leads : m_targets.contacts,
                            Entity::Activity, "person_id", system, person);
    }

    /// What an activity is related to may also be an account, a person or, in Salesforce, anything.
    int dealOfActivity(int system, const std::string& related) {
        if (const int known = m_targets.opportunities.byId(system, related);
            known != kNone || related.empty() || isOtherSalesforceRecord(related))
            return known;
        const LinkTarget::Found deal = m_targets.opportunities.find(system, related);
        const bool elsewhere = std::ranges::any_of(
            std::array{&m_targets.accounts, &m_targets.contacts, &m_targets.leads},
            [&](const LinkTarget* target) { return target->find(system, related).index != kNone; });
        if (deal.index != kNone || (deal.candidates.empty() && elsewhere))
            return deal.index;
        return m_log.follow(m_targets.opportunities, Entity::Activity, "related_id", system, related);
    }

    /// The account that it names, else that of its deal, else what it is related to.
    [[nodiscard]] int accountOfActivity(int system, const std::string& named, int deal,
                                        const std::string& related) const {
        if (const int own = m_targets.accounts.find(system, named).index; own != kNone)
            return own;
        if (deal != kNone)
            if (const int ofDeal = m_data.opportunities[static_cast<size_t>(deal)].account; ofDeal != kNone)
                return ofDeal;
        return m_targets.accounts.find(system, related).index;
    }

    SQLite::Database& m_connection;
    const LinkTargets& m_targets;
    LinkLog& m_log;
    UserDirectory& m_users;
    CrmData& m_data;
};

} // namespace

void readActivities(SQLite::Database& connection, const LinkTargets& targets, LinkLog& log,
                    UserDirectory& users, CrmData& data) {
    ActivityReader(connection, targets, log, users, data).read();
}

} // namespace gtm::rules
