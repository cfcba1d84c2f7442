// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/crm_data.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/rules/record_row.h"

#include <algorithm>
#include <unordered_set>

namespace gtm::rules {

using crm::Entity;

namespace {

/// Ids are unique within one source system only.
using IdMap = std::unordered_map<std::string, int>;
std::string keyOf(int system, const std::string& id) {
    return std::to_string(system) + '/' + id;
}
int findId(const IdMap& map, int system, const std::string& id) {
    if (id.empty())
        return kNone;
    const auto found = map.find(keyOf(system, id));
    return found == map.end() ? kNone : found->second;
}

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
        loadChanges();
        loadActivities();
        loadDeclaredStages();
        finish();
        return std::move(m_data);
    }

  private:
    SystemFacts& facts(int system) { return m_data.systems[system]; }

    void loadUsers() {
        for (RecordRow row(m_connection, Entity::User); row.next();) {
            User user{row.text("id"),
                      row.text("name"),
                      row.text("team"),
                      row.maybe("is_active").value_or(true),
                      row.flag("is_queue"),
                      std::nullopt,
                      false};
            if (!user.active)
                if (const auto modified = row.moment("modified")) {
                    user.inactiveFrom = modified->on;
                    user.inactiveKnown = true;
                }
            const int index = static_cast<int>(m_data.users.size());
            m_userOfRid.emplace(row.rid(), index);
            m_users.emplace(keyOf(row.system(), user.id), index);
            m_usersByName.emplace(keyOf(row.system(), user.name), index);
            m_data.users.push_back(std::move(user));
        }
    }

    void loadAccounts() {
        for (RecordRow row(m_connection, Entity::Account); row.next();) {
            Account account{row.text("id"), row.text("name"),
                            m_model.segmentOf(row.text("segment"), row.number("employees")),
                            m_model.regionOf(row.text("region"), row.text("country")),
                            m_model.testAccounts.contains(headerKey(row.text("name")))};
            const int index = static_cast<int>(m_data.accounts.size());
            m_accounts.emplace(keyOf(row.system(), account.id), index);
            m_accountsByName.emplace(keyOf(row.system(), account.name), index);
            m_data.accounts.push_back(std::move(account));
        }
    }

    /// A user by id, or by name for exports that write names into owner columns.
    int findUser(int system, const std::string& idOrName) const {
        const int byId = findId(m_users, system, idOrName);
        return byId != kNone ? byId : findId(m_usersByName, system, idOrName);
    }

    /// The id of a record's owner, or the name where the export gives only that.
    static std::string ownerOf(const RecordRow& row) {
        const std::string id = row.text("owner_id");
        return id.empty() ? row.text("owner_name") : id;
    }

    /// An owner that the user export does not hold still owns: he gets a place of his own.
    int ownerIndex(int system, const std::string& idOrName) {
        if (idOrName.empty())
            return kNone;
        if (const int known = findUser(system, idOrName); known != kNone)
            return known;
        const int index = static_cast<int>(m_data.users.size());
        m_users.emplace(keyOf(system, idOrName), index);
        m_data.users.push_back(
            {idOrName, idOrName, {}, true, idOrName.starts_with("00G"), std::nullopt, false});
        return index;
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
            noteLevel(lead.system, lead.status);
            const int index = static_cast<int>(m_data.leads.size());
            m_leads.emplace(keyOf(lead.system, lead.id), index);
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
            m_leads.emplace(keyOf(lead.system, lead.id), index);
            m_data.leads.push_back(std::move(lead));
        }
    }

    void readPerson(const RecordRow& row, Lead& lead) {
        lead.rid = row.rid();
        lead.system = row.system();
        lead.id = row.text("id");
        lead.email = asciiLower(trimmed(row.text("email")));
        lead.source = row.text("source");
        lead.owner = ownerIndex(lead.system, ownerOf(row));
        lead.region = m_model.regionOf(row.text("region"), row.text("country"));
        lead.created = row.moment("created");
        lead.modified = row.moment("modified");
        lead.mergedInto = row.text("merged_into");
        lead.deleted = row.flag("is_deleted");
    }

    void noteLevel(int system, const std::string& status) {
        const Level level = m_model.levelOf(status);
        if (level == Level::Mql || level == Level::Sal || level == Level::Sql)
            facts(system).hasLifecycle = true;
    }

    void loadLeadHistory() {
        for (RecordRow row(m_connection, Entity::LeadHistory); row.next();) {
            const int system = row.system();
            facts(system).hasLeadHistory = true;
            const int lead = findId(m_leads, system, row.text("lead_id"));
            const auto when = row.moment("at");
            if (lead == kNone || !when || row.flag("is_deleted"))
                continue;
            const std::string field = headerKey(row.text("field"));
            Lead& of = m_data.leads[static_cast<size_t>(lead)];
            if (field == "status") {
                of.statuses.push_back({*when, row.text("old_value"), row.text("new_value")});
                noteLevel(system, of.statuses.back().from);
                noteLevel(system, of.statuses.back().to);
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
                {lead.created->on, lead.created->at, ownerIndex(lead.system, rows[0].from)});
        const StatusChange* last = nullptr;
        for (const StatusChange& row : rows) {
            if (!last || last->when != row.when)
                lead.owners.push_back({row.when.on, row.when.at, ownerIndex(lead.system, row.to)});
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
            o.partner = !row.text("partner_account_id").empty() ||
                        m_model.partnerSources.contains(headerKey(o.source));
            linkOpportunity(row, o);
            facts(o.system).hasLostReasons |= !o.lostReason.empty();
            m_opportunities.emplace(keyOf(o.system, o.id), static_cast<int>(m_data.opportunities.size()));
            m_data.opportunities.push_back(std::move(o));
        }
    }

    void linkOpportunity(const RecordRow& row, Opportunity& o) {
        o.accountId = row.text("account_id");
        o.accountName = row.text("account_name");
        o.account = findId(m_accounts, o.system, o.accountId);
        if (o.account == kNone)
            o.account = findId(m_accountsByName, o.system, o.accountName);
        o.owner = ownerIndex(o.system, ownerOf(row));
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
            const int deal = findId(m_opportunities, row.system(), row.text("opportunity_id"));
            const auto when = row.moment("at");
            if (deal == kNone || !when || row.flag("is_deleted"))
                continue;
            m_data.opportunities[static_cast<size_t>(deal)].history.push_back(
                {*when, row.text("stage"), row.text("actor_id"), row.text("from_stage"), row.minor("amount"),
                 row.day("close_date"), row.text("forecast_category")});
        }
    }

    /// What only the comparison of two imports shows: the history of CRMs that export none.
    void loadChanges() {
        std::unordered_map<std::int64_t, int> deals, leads;
        for (size_t i = 0; i < m_data.opportunities.size(); ++i)
            deals.emplace(m_data.opportunities[i].rid, static_cast<int>(i));
        for (size_t i = 0; i < m_data.leads.size(); ++i) {
            if (!m_data.leads[i].isContact)
                leads.emplace(m_data.leads[i].rid, static_cast<int>(i));
            if (!m_data.leads[i].statuses.empty())
                m_recordedStatus.insert(&m_data.leads[i]);
            if (!m_data.leads[i].owners.empty())
                m_recordedOwner.insert(&m_data.leads[i]);
        }
        SQLite::Statement rows(m_connection, resourceText("sql/read_change_events.sql"));
        while (rows.executeStep()) {
            const auto textOf = [&](int column) {
                const auto cell = rows.getColumn(column);
                return cell.isNull() ? std::nullopt : std::optional(cell.getString());
            };
            const FieldChange change{dayFromNumber(rows.getColumn(5).getInt()), textOf(3), textOf(4)};
            const auto entity = static_cast<Entity>(rows.getColumn(0).getInt());
            const std::int64_t record = rows.getColumn(1).getInt64();
            const std::string field = rows.getColumn(2).getString();
            if (entity == Entity::User)
                noteUser(record, change);
            else if (const auto lead = leads.find(record); entity == Entity::Lead && lead != leads.end())
                noteLead(m_data.leads[static_cast<size_t>(lead->second)], field, change);
            else if (const auto deal = deals.find(record);
                     entity == Entity::Opportunity && deal != deals.end())
                noteDeal(m_data.opportunities[static_cast<size_t>(deal->second)], field, change);
        }
    }

    void noteUser(std::int64_t rid, const FieldChange& change) {
        const auto found = m_userOfRid.find(rid);
        if (found == m_userOfRid.end())
            return;
        User& user = m_data.users[static_cast<size_t>(found->second)];
        if (user.active || user.inactiveKnown || change.after != "0")
            return;
        user.inactiveFrom = change.on;
        user.inactiveKnown = true;
    }

    void noteDeal(Opportunity& o, const std::string& field, const FieldChange& change) {
        if (field == "stage")
            o.stageChanges.push_back(change);
        else if (field == "amount")
            o.amountChanges.push_back(change);
        else if (field == "close_date")
            o.closeDateChanges.push_back(change);
        else if (field == "owner_id" || field == "owner_name")
            noteOwner(o, field, change);
    }

    /// A change of owner may show twice, as an id and as a name: the id comes first and holds.
    template<typename Owned>
    void noteOwner(Owned& of, const std::string& field, const FieldChange& change) {
        auto& owners = of.owners;
        if (field == "owner_name" && !owners.empty() && m_idOwners.contains(&of))
            return;
        if (field == "owner_id")
            m_idOwners.insert(&of);
        if (owners.empty())
            owners.push_back({of.created ? of.created->on : change.on, std::nullopt,
                              ownerIndex(of.system, change.before.value_or(std::string()))});
        owners.push_back(
            {change.on, std::nullopt, ownerIndex(of.system, change.after.value_or(std::string()))});
    }

    /// The vendor's own history of a lead wins; without it the comparison of imports is the history.
    void noteLead(Lead& lead, const std::string& field, const FieldChange& change) {
        if (field == "status" && !m_recordedStatus.contains(&lead)) {
            lead.statuses.push_back({Moment{change.on, std::nullopt}, change.before.value_or(std::string()),
                                     change.after.value_or(std::string())});
            noteLevel(lead.system, lead.statuses.back().from);
            noteLevel(lead.system, lead.statuses.back().to);
            facts(lead.system).hasLeadHistory = true;
        } else if (field != "status" && !m_recordedOwner.contains(&lead)) {
            noteOwner(lead, field, change);
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
            const auto& when = completed ? completed : occurred ? occurred : created;
            if (!when || when->on > m_data.asOf)
                continue;
            activity.when = *when;
            activity.owner = findUser(system, ownerOf(row));
            attachActivity(system, row, activity);
        }
    }

    void attachActivity(int system, const RecordRow& row, const Activity& activity) {
        const std::string person = row.text("person_id"), related = row.text("related_id");
        int lead = findId(m_leads, system, person);
        if (lead == kNone)
            lead = findId(m_leadOfContact, system, person);
        if (lead != kNone) {
            m_data.leads[static_cast<size_t>(lead)].activities.push_back(
                static_cast<int>(m_data.activities.size()));
            m_data.activities.push_back(activity);
        }
        const int deal = findId(m_opportunities, system, related);
        if (deal != kNone && activity.done && !activity.automated)
            m_data.opportunities[static_cast<size_t>(deal)].activityDays.push_back(activity.when.on);
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

    /// RP4: what was done with a merged record was done with its survivor, which is as old as the oldest.
    void joinMerged() {
        IdMap deals;
        for (size_t i = 0; i < m_data.opportunities.size(); ++i)
            deals.emplace(keyOf(m_data.opportunities[i].system, m_data.opportunities[i].id),
                          static_cast<int>(i));
        for (Opportunity& o : m_data.opportunities) {
            const int survivor = survivorOf(m_data.opportunities, deals, o);
            if (survivor == kNone)
                continue;
            auto& days = m_data.opportunities[static_cast<size_t>(survivor)].activityDays;
            days.insert(days.end(), o.activityDays.begin(), o.activityDays.end());
        }
        for (Lead& lead : m_data.leads) {
            const int index = survivorOf(m_data.leads, m_leads, lead);
            if (index == kNone)
                continue;
            Lead& survivor = m_data.leads[static_cast<size_t>(index)];
            survivor.activities.insert(survivor.activities.end(), lead.activities.begin(),
                                       lead.activities.end());
            const auto earlier = [](std::optional<Moment>& mine, const std::optional<Moment>& other) {
                if (other && mine &&
                    (other->on < mine->on ||
                     (other->on == mine->on && other->at && mine->at && *other->at < *mine->at)))
                    mine = other;
            };
            earlier(survivor.created, lead.created);
            earlier(survivor.inbound, lead.inbound);
        }
    }

    /// The last of a chain of merges; kNone where the record is none, or leads in a circle.
    template<typename Merged>
    static int survivorOf(const std::vector<Merged>& all, const IdMap& byId, const Merged& loser) {
        int at = findId(byId, loser.system, loser.mergedInto);
        for (size_t steps = 0; at != kNone && steps < all.size(); ++steps) {
            const Merged& next = all[static_cast<size_t>(at)];
            if (next.mergedInto.empty())
                return &next == &loser ? kNone : at;
            at = findId(byId, next.system, next.mergedInto);
        }
        return kNone;
    }

    void finish() {
        joinMerged();
        for (Opportunity& o : m_data.opportunities) {
            sortByTime(o.history);
            std::ranges::sort(o.activityDays);
            if (o.owners.empty())
                o.owners.push_back({o.created ? o.created->on : Day{}, std::nullopt, o.owner});
        }
        for (Lead& lead : m_data.leads) {
            sortByTime(lead.statuses);
            if (lead.owners.empty() && lead.created)
                lead.owners.push_back({lead.created->on, lead.created->at, lead.owner});
            std::ranges::stable_sort(lead.activities, [&](int a, int b) {
                const Moment &x = m_data.activities[static_cast<size_t>(a)].when,
                             &y = m_data.activities[static_cast<size_t>(b)].when;
                return x.on != y.on ? x.on < y.on
                                    : x.at.value_or(Instant::min()) < y.at.value_or(Instant::min());
            });
        }
        for (User& user : m_data.users)
            if (!user.active && !user.inactiveFrom)
                user.inactiveFrom = m_data.asOf;
    }

    SQLite::Database& m_connection;
    const Model& m_model;
    CrmData m_data;
    std::map<int, std::vector<StatusChange>> m_ownerRows;
    std::unordered_map<std::int64_t, int> m_userOfRid;
    std::unordered_set<const void*> m_idOwners, m_recordedStatus, m_recordedOwner; ///< Leads and deals.
    IdMap m_users, m_usersByName, m_accounts, m_accountsByName, m_leads, m_leadOfContact, m_opportunities;
};

} // namespace

CrmData loadCrmData(SQLite::Database& connection, const Model& model, Day asOf) {
    return Loader(connection, model, asOf).load();
}

} // namespace gtm::rules
