// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/crm_data.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/rules/crm_changes.h"
#include "core/rules/crm_settle.h"
#include "core/rules/crm_tables.h"
#include "core/rules/record_ids.h"
#include "core/rules/record_row.h"

namespace gtm::rules {

using crm::Entity;

namespace {

class Loader {
  public:
    Loader(SQLite::Database& connection, const Model& model, Day asOf)
        : m_connection(connection), m_model(model) {
        m_data.asOf = asOf;
    }

    CrmData load() {
        loadUsers();
        loadAccounts();
        loadLeads();
        loadContacts();
        loadLeadHistory();
        loadOpportunities();
        loadStageHistory();
        readOwnerHistory(m_connection, m_places, m_users, m_data);
        readChangeEvents(m_connection, m_model, m_users, m_data);
        readTeams(m_connection, m_model, m_data);
        loadActivities();
        loadDeclaredStages();
        readRevenue(m_connection, m_places, m_data);
        settle(m_data);
        return std::move(m_data);
    }

  private:
    SystemFacts& facts(int system) { return m_data.systems[system]; }

    void loadUsers() {
        for (RecordRow row(m_connection, Entity::User); row.next();) {
            User user{row.text("id"),       row.text("name"),
                      row.text("team"),     row.maybe("is_active").value_or(true),
                      row.flag("is_queue"), TeamKind::Other,
                      std::nullopt,         false};
            if (!user.active)
                if (const auto modified = row.moment("modified")) {
                    user.inactiveFrom = modified->on;
                    user.inactiveKnown = true;
                }
            m_users.add(row.system(), row.rid(), std::move(user));
        }
    }

    void loadAccounts() {
        for (RecordRow row(m_connection, Entity::Account); row.next();) {
            Account account;
            account.rid = row.rid();
            account.system = row.system();
            account.id = row.text("id");
            account.name = row.text("name");
            account.segment = m_model.segmentOf(row.text("segment"), row.number("employees"));
            account.region = m_model.regionOf(row.text("region"), row.text("country"));
            account.website = row.text("website");
            account.mergedInto = row.text("merged_into");
            account.test = m_model.testAccounts.contains(headerKey(account.name));
            account.deleted = row.flag("is_deleted");
            account.owner = m_users.ownerOf(account.system, ownerOf(row));
            account.created = row.moment("created");
            const int index = static_cast<int>(m_data.accounts.size());
            m_places.accounts.add(account.system, account.id, index);
            m_places.accountsByName.add(account.system, account.name, index);
            m_data.accounts.push_back(std::move(account));
        }
    }

    /// The id of a record's owner, or the name where the export gives only that.
    static std::string ownerOf(const RecordRow& row) {
        const std::string id = row.text("owner_id");
        return id.empty() ? row.text("owner_name") : id;
    }

    void loadLeads() {
        for (RecordRow row(m_connection, Entity::Lead); row.next();) {
            Lead lead;
            readPerson(row, lead);
            lead.status = row.text("status");
            lead.reason = row.text("disqualify_reason");
            lead.inbound = row.moment("inbound");
            lead.convertedOn = row.moment("converted");
            lead.opportunityId = row.text("converted_opportunity_id");
            lead.converted =
                row.maybe("is_converted").value_or(lead.convertedOn || !lead.opportunityId.empty());
            lead.contactId = row.text("converted_contact_id");
            lead.recycledUntil = row.day("recycled_until");
            lead.segment = m_model.segmentOf(row.text("segment"), row.number("employees"));
            facts(lead.system).hasLeads = true;
            facts(lead.system).hasRejectionReasons |=
                m_model.levelOf(lead.status) == Level::Disqualified && !lead.reason.empty();
            noteLevel(m_data, m_model, lead.system, lead.status);
            const int index = static_cast<int>(m_data.leads.size());
            m_places.leads.add(lead.system, lead.id, index);
            if (!lead.contactId.empty())
                m_leadOfContact.emplace(keyOf(lead.system, lead.contactId), index);
            m_data.leads.push_back(std::move(lead));
        }
    }

    void loadContacts() {
        for (RecordRow row(m_connection, Entity::Contact); row.next();) {
            if (facts(row.system()).hasLeads)
                continue;
            Lead lead;
            readPerson(row, lead);
            lead.isContact = true;
            lead.contactId = lead.id;
            lead.segment = row.text("segment");
            const int index = static_cast<int>(m_data.leads.size());
            m_places.leads.add(lead.system, lead.id, index);
            m_data.leads.push_back(std::move(lead));
        }
    }

    void readPerson(const RecordRow& row, Lead& lead) {
        lead.rid = row.rid();
        lead.system = row.system();
        lead.id = row.text("id");
        lead.email = asciiLower(trimmed(row.text("email")));
        lead.source = row.text("source");
        lead.owner = m_users.ownerOf(lead.system, ownerOf(row));
        lead.region = m_model.regionOf(row.text("region"), row.text("country"));
        lead.created = row.moment("created");
        lead.modified = row.moment("modified");
        lead.mergedInto = row.text("merged_into");
        lead.deleted = row.flag("is_deleted");
    }

    void loadLeadHistory() {
        for (RecordRow row(m_connection, Entity::LeadHistory); row.next();) {
            const int system = row.system();
            facts(system).hasLeadHistory = true;
            const int lead = m_places.leads.find(system, row.text("lead_id"));
            const auto when = row.moment("at");
            if (lead == kNone || !when || row.flag("is_deleted"))
                continue;
            const std::string field = headerKey(row.text("field"));
            Lead& of = m_data.leads[static_cast<size_t>(lead)];
            if (field == "status") {
                of.statuses.push_back({*when, row.text("old_value"), row.text("new_value")});
                noteLevel(m_data, m_model, system, of.statuses.back().from);
                noteLevel(m_data, m_model, system, of.statuses.back().to);
            } else if (field == "owner" || field == "ownerid") {
                m_ownerRows[lead].push_back({*when, row.text("old_value"), row.text("new_value")});
            }
        }
        for (auto& [lead, rows] : m_ownerRows)
            buildOwners(m_data.leads[static_cast<size_t>(lead)], rows);
    }

    /// Lookups may come as two rows of one second, one with names and one with ids: the second adds nothing.
    void buildOwners(Lead& lead, std::vector<StatusChange>& rows) {
        sortByTime(rows);
        if (lead.created)
            lead.owners.push_back(
                {lead.created->on, lead.created->at, m_users.ownerOf(lead.system, rows[0].from)});
        const StatusChange* last = nullptr;
        for (const StatusChange& row : rows) {
            if (!last || last->when != row.when)
                lead.owners.push_back({row.when.on, row.when.at, m_users.ownerOf(lead.system, row.to)});
            last = &row;
        }
    }

    void loadOpportunities() {
        for (RecordRow row(m_connection, Entity::Opportunity); row.next();) {
            Opportunity o;
            o.rid = row.rid();
            o.system = row.system();
            o.id = row.text("id");
            o.name = row.text("name");
            o.stage = row.text("stage");
            o.type = row.text("type");
            o.pipeline = row.text("pipeline");
            o.product = row.text("product");
            o.source = row.text("source");
            o.forecast = row.text("forecast_category");
            o.lostReason = row.text("lost_reason");
            o.mergedInto = row.text("merged_into");
            o.amount = row.minor("amount");
            o.currency = row.text("currency");
            o.created = row.moment("created");
            o.stageChanged = row.moment("stage_changed");
            o.modified = row.moment("modified");
            o.closeDate = row.day("close_date");
            o.isClosed = row.maybe("is_closed");
            o.isWon = row.maybe("is_won");
            o.deleted = row.flag("is_deleted");
            o.partnerNamed = !row.text("partner_account_id").empty();
            o.partner = o.partnerNamed || m_model.partnerSources.contains(headerKey(o.source));
            o.probability = row.number("probability");
            linkOpportunity(row, o);
            facts(o.system).hasLostReasons |= !o.lostReason.empty();
            m_places.opportunities.add(o.system, o.id, static_cast<int>(m_data.opportunities.size()));
            m_data.opportunities.push_back(std::move(o));
        }
    }

    void linkOpportunity(const RecordRow& row, Opportunity& o) {
        o.accountId = row.text("account_id");
        o.accountName = row.text("account_name");
        o.account = m_places.accounts.find(o.system, o.accountId);
        if (o.account == kNone)
            o.account = m_places.accountsByName.find(o.system, o.accountName);
        o.owner = m_users.ownerOf(o.system, ownerOf(row));
        const Account* account =
            o.account == kNone ? nullptr : &m_data.accounts[static_cast<size_t>(o.account)];
        o.segment = row.text("segment");
        o.region = row.text("region");
        if (o.segment.empty() && account)
            o.segment = account->segment;
        if (o.region.empty() && account)
            o.region = account->region;
    }

    void loadStageHistory() {
        for (RecordRow row(m_connection, Entity::StageHistory); row.next();) {
            facts(row.system()).hasStageHistory = true;
            const int deal = m_places.opportunities.find(row.system(), row.text("opportunity_id"));
            const auto when = row.moment("at");
            if (deal == kNone || !when || row.flag("is_deleted"))
                continue;
            m_data.opportunities[static_cast<size_t>(deal)].history.push_back(
                {*when, row.text("stage"), row.text("actor_id"), row.text("from_stage"), row.minor("amount"),
                 row.day("close_date"), row.text("forecast_category"), row.number("probability")});
        }
    }

    void loadActivities() {
        for (RecordRow row(m_connection, Entity::Activity); row.next();) {
            const int system = row.system();
            facts(system).hasActivities = true;
            if (row.flag("is_deleted") || row.flag("is_duplicate"))
                continue;
            Activity activity;
            activity.kind = row.text("kind");
            activity.inbound = asciiLower(row.text("direction")) == "inbound";
            activity.automated = row.flag("is_automated");
            const bool meeting = activity.kind == "meeting";
            const auto completed = row.moment("completed"), occurred = row.moment("occurred"),
                       created = row.moment("created");
            activity.done = meeting || completed || row.flag("is_closed");
            notePlan(system, row, meeting ? occurred : completed);
            const auto& when = completed ? completed : occurred ? occurred : created;
            if (!when || when->on > m_data.asOf)
                continue;
            activity.when = *when;
            activity.owner = m_users.find(system, ownerOf(row));
            attachActivity(system, row, activity);
        }
    }

    /// From the day it was written down until it was done, or was due, something was planned for a deal.
    void notePlan(int system, const RecordRow& row, const std::optional<Moment>& done) {
        const int deal = m_places.opportunities.find(system, row.text("related_id"));
        const auto created = row.moment("created");
        const auto due = row.day("due");
        if (deal == kNone || !created || (!done && !due))
            return;
        const DaySpan span{created->on, done ? done->on : *due + std::chrono::days{1}};
        if (span.from < span.to)
            m_data.opportunities[static_cast<size_t>(deal)].planned.push_back(span);
    }

    void attachActivity(int system, const RecordRow& row, const Activity& activity) {
        const std::string person = row.text("person_id"), related = row.text("related_id");
        int lead = m_places.leads.find(system, person);
        if (lead == kNone)
            lead = findId(m_leadOfContact, system, person);
        const int deal = m_places.opportunities.find(system, related);
        int account = m_places.accounts.find(system, row.text("account_id"));
        if (account == kNone && deal != kNone)
            account = m_data.opportunities[static_cast<size_t>(deal)].account;
        if (account == kNone)
            account = m_places.accounts.find(system, related);
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

    void loadDeclaredStages() {
        SQLite::Statement rows(m_connection, resourceText("sql/read_declared_stages.sql"));
        while (rows.executeStep()) {
            Stage stage;
            stage.name = rows.getColumn(2).getString();
            stage.order = rows.getColumn(3).getInt();
            const std::string outcome = rows.getColumn(4).getString();
            stage.outcome = outcome == "won"    ? StageOutcome::Won
                            : outcome == "lost" ? StageOutcome::Lost
                                                : StageOutcome::Open;
            if (!rows.getColumn(5).isNull())
                stage.limitDays = rows.getColumn(5).getInt();
            m_data.declaredStages.push_back(
                {rows.getColumn(0).getInt(), headerKey(rows.getColumn(1).getString()), stage});
        }
    }

    SQLite::Database& m_connection;
    const Model& m_model;
    CrmData m_data;
    std::map<int, std::vector<StatusChange>> m_ownerRows;
    UserDirectory m_users{m_data.users};
    RecordPlaces m_places;
    IdMap m_leadOfContact;
};

} // namespace

CrmData loadCrmData(SQLite::Database& connection, const Model& model, Day asOf) {
    return Loader(connection, model, asOf).load();
}

} // namespace gtm::rules
