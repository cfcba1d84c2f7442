// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/crm_changes.h"

#include "core/base/resources.h"
#include "core/rules/record_row.h"
#include "core/rules/vendor_history.h"

#include <algorithm>
#include <map>

namespace gtm::rules {

using crm::Entity;

namespace {

struct SeenOwner {
    Day on{};
    int before, after; ///< Indexes of users, or kNone.
};

/// What the comparison of imports shows about one lead, contact or deal, or of the managers of one account.
struct Seen {
    std::vector<SeenOwner> owners;
    std::vector<StatusChange> statuses;
    bool ownersById = false;
};

class ChangeReader {
  public:
    ChangeReader(SQLite::Database& connection, const Model& model, UserDirectory& users, CrmData& data)
        : m_connection(connection), m_model(model), m_users(users), m_data(data) {}

    void read() {
        std::unordered_map<std::int64_t, int> deals, leads, neverLeads, accounts;
        for (size_t i = 0; i < m_data.opportunities.size(); ++i)
            deals.emplace(m_data.opportunities[i].rid, static_cast<int>(i));
        for (size_t i = 0; i < m_data.leads.size(); ++i) {
            if (!m_data.leads[i].isContact)
                leads.emplace(m_data.leads[i].rid, static_cast<int>(i));
        }
        for (size_t i = 0; i < m_data.neverLeads.size(); ++i)
            neverLeads.emplace(m_data.neverLeads[i].rid, static_cast<int>(i));
        for (size_t i = 0; i < m_data.accounts.size(); ++i)
            accounts.emplace(m_data.accounts[i].rid, static_cast<int>(i));
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
            else if (const auto of = accounts.find(record); entity == Entity::Account && of != accounts.end())
                noteManager(m_data.accounts[static_cast<size_t>(of->second)], field, change,
                            rows.getColumn(6).getInt64());
            else if (const auto lead = leads.find(record); entity == Entity::Lead && lead != leads.end())
                noteLead(m_data.leads[static_cast<size_t>(lead->second)], field, change);
            else if (const auto contact = neverLeads.find(record);
                     entity == Entity::Contact && contact != neverLeads.end())
                noteOwner(m_data.neverLeads[static_cast<size_t>(contact->second)], field, change);
            else if (const auto deal = deals.find(record);
                     entity == Entity::Opportunity && deal != deals.end())
                noteDeal(m_data.opportunities[static_cast<size_t>(deal->second)], field, change);
        }
        addManagers();
        addOwners(m_data.leads);
        addOwners(m_data.neverLeads);
        addOwners(m_data.opportunities);
        addStatuses();
    }

  private:
    void noteUser(std::int64_t rid, const FieldChange& change) {
        User* const user = m_users.ofRecord(rid);
        if (!user || user->active || user->inactiveKnown || change.after != "0")
            return;
        user->inactiveFrom = change.on;
        user->inactiveKnown = true;
    }

    /// The first import with such a column shows who was there, not who came.
    void noteManager(const Account& account, const std::string& field, const FieldChange& change,
                     std::int64_t batch) {
        const auto& told = m_data.systems[account.system].told;
        const auto first = told.find({Entity::Account, field});
        const bool isFirst = first != told.end() && first->second == batch && !change.before;
        if (!isFirst && (field == "csm_id" || !account.managerById))
            noteOwner(account, field, change);
    }

    void noteDeal(Opportunity& o, const std::string& field, const FieldChange& change) {
        if (field == "stage") {
            o.stageChanges.push_back(change);
            o.stagesShown.push_back(change);
        } else if (field == "is_closed") {
            o.closedChanges.push_back(change);
            o.closedShown.push_back(change);
        } else if (field == "is_won")
            o.wonChanges.push_back(change);
        else if (field == "source")
            o.sourceChanges.push_back(change);
        else if (field == "partner_account_id")
            o.partnerChanges.push_back(change);
        else if (field == "amount")
            o.amountChanges.push_back(change);
        else if (field == "close_date")
            o.closeDateChanges.push_back(change);
        else if (field == "forecast_category")
            o.forecastChanges.push_back(change);
        else if (field == "owner_id" || field == "owner_name")
            noteOwner(o, field, change);
    }

    /// A change of owner may show twice, as an id and as a name: the id comes first and holds.
    template<typename Owned>
    void noteOwner(const Owned& of, const std::string& field, const FieldChange& change) {
        Seen& seen = m_seen[&of];
        const bool byId = field.ends_with("_id");
        if (!byId && seen.ownersById)
            return;
        seen.ownersById = byId;
        seen.owners.push_back({change.on, m_users.ownerOf(of.system, change.before.value_or(std::string())),
                               m_users.ownerOf(of.system, change.after.value_or(std::string()))});
    }

    void noteLead(const Lead& lead, const std::string& field, const FieldChange& change) {
        if (field == "status")
            m_seen[&lead].statuses.push_back({Moment{change.on, std::nullopt},
                                              change.before.value_or(std::string()),
                                              change.after.value_or(std::string())});
        else
            noteOwner(lead, field, change);
    }

    /// The newest day on which each source system recorded a change of owner.
    template<typename Owned>
    static std::map<int, Day> newestOwners(const std::vector<Owned>& all) {
        std::map<int, Day> newest;
        for (const Owned& of : all)
            if (!of.owners.empty()) {
                Day& known = newest.try_emplace(of.system, of.owners.back().on).first->second;
                known = std::max(known, of.owners.back().on);
            }
        return newest;
    }

    template<typename Owned>
    void addOwners(std::vector<Owned>& all) {
        const auto newest = newestOwners(all);
        for (Owned& of : all)
            if (const auto seen = m_seen.find(&of); seen != m_seen.end() && !seen->second.owners.empty()) {
                if (of.owners.empty())
                    of.owners = seenOwners(of, seen->second.owners);
                else
                    mergeOwners(of, seen->second.owners, newest.at(of.system));
            }
    }

    /// No CRM's history tells of the managers.
    void addManagers() {
        for (Account& account : m_data.accounts)
            if (const auto seen = m_seen.find(&account); seen != m_seen.end() && !seen->second.owners.empty())
                account.managers = seenOwners(account, seen->second.owners);
    }

    /// Without a history of the CRM the comparison of imports is the history.
    template<typename Owned>
    static std::vector<OwnerChange> seenOwners(const Owned& of, const std::vector<SeenOwner>& seen) {
        std::vector<OwnerChange> owners;
        owners.push_back({of.created ? of.created->on : seen.front().on, std::nullopt, seen.front().before});
        for (const SeenOwner& change : seen)
            owners.push_back({change.on, std::nullopt, change.after});
        return owners;
    }

    template<typename Owned>
    static void mergeOwners(Owned& of, std::vector<SeenOwner>& seen, Day until) {
        const size_t start = of.created ? 1 : 0; // Of the creation; the rows of the history follow it.
        const VendorReach reach{of.owners[start].on, until};
        dropCovered(seen, reach);
        const auto later = std::ranges::find_if(seen, [&](const auto& s) { return s.on >= reach.first; });
        if (const std::vector<SeenOwner> early(seen.begin(), later); !early.empty()) {
            const auto before = seenOwners(of, early);
            of.owners.erase(of.owners.begin(), of.owners.begin() + static_cast<std::ptrdiff_t>(start));
            of.owners.insert(of.owners.begin(), before.begin(), before.end());
        }
        for (auto change = later; change != seen.end(); ++change)
            if (change->after != of.owners.back().owner)
                of.owners.push_back({change->on, std::nullopt, change->after});
    }

    void addStatuses() {
        std::map<int, Day> newest;
        for (const Lead& lead : m_data.leads)
            for (const StatusChange& change : lead.statuses) {
                Day& known = newest.try_emplace(lead.system, change.when.on).first->second;
                known = std::max(known, change.when.on);
            }
        for (Lead& lead : m_data.leads)
            if (const auto seen = m_seen.find(&lead); seen != m_seen.end())
                mergeStatuses(lead, seen->second.statuses, newest);
    }

    void mergeStatuses(Lead& lead, const std::vector<StatusChange>& seen, const std::map<int, Day>& newest) {
        std::optional<VendorReach> reach;
        sortInTurn(lead.statuses);
        const Word last = lead.statuses.empty() ? Word() : lead.statuses.back().to;
        if (!lead.statuses.empty())
            reach = {lead.statuses.front().when.on, newest.at(lead.system)};
        for (const StatusChange& change : seen) {
            const bool isSame = reach && change.when.on > reach->until && change.to == last;
            if ((reach && reach->covers(change.when.on)) || isSame)
                continue;
            lead.statuses.push_back(change);
            noteLevel(m_data, m_model, lead.system, change.from);
            noteLevel(m_data, m_model, lead.system, change.to);
            m_data.systems[lead.system].hasLeadHistory = true;
        }
    }

    SQLite::Database& m_connection;
    const Model& m_model;
    UserDirectory& m_users;
    CrmData& m_data;
    std::unordered_map<const void*, Seen> m_seen; ///< By lead, contact or deal.
};

} // namespace

void noteLevel(CrmData& data, const Model& model, int system, const std::string& status) {
    const Level level = model.levelOf(status);
    if (level == Level::Mql || level == Level::Sal || level == Level::Sql)
        data.systems[system].hasLifecycle = true;
}

void readChangeEvents(SQLite::Database& connection, const Model& model, UserDirectory& users, CrmData& data) {
    ChangeReader(connection, model, users, data).read();
}

} // namespace gtm::rules
