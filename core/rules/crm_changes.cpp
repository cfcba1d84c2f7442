// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/crm_changes.h"

#include "core/base/resources.h"

#include <unordered_set>

namespace gtm::rules {

using crm::Entity;

namespace {

class ChangeReader {
  public:
    ChangeReader(SQLite::Database& connection, const Model& model, UserDirectory& users, CrmData& data)
        : m_connection(connection), m_model(model), m_users(users), m_data(data) {}

    void read() {
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

  private:
    void noteUser(std::int64_t rid, const FieldChange& change) {
        User* const user = m_users.ofRecord(rid);
        if (!user || user->active || user->inactiveKnown || change.after != "0")
            return;
        user->inactiveFrom = change.on;
        user->inactiveKnown = true;
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
                              m_users.ownerOf(of.system, change.before.value_or(std::string()))});
        owners.push_back(
            {change.on, std::nullopt, m_users.ownerOf(of.system, change.after.value_or(std::string()))});
    }

    /// The vendor's own history of a lead wins; without it the comparison of imports is the history.
    void noteLead(Lead& lead, const std::string& field, const FieldChange& change) {
        if (field == "status" && !m_recordedStatus.contains(&lead)) {
            lead.statuses.push_back({Moment{change.on, std::nullopt}, change.before.value_or(std::string()),
                                     change.after.value_or(std::string())});
            noteLevel(m_data, m_model, lead.system, lead.statuses.back().from);
            noteLevel(m_data, m_model, lead.system, lead.statuses.back().to);
            m_data.systems[lead.system].hasLeadHistory = true;
        } else if (field != "status" && !m_recordedOwner.contains(&lead)) {
            noteOwner(lead, field, change);
        }
    }

    SQLite::Database& m_connection;
    const Model& m_model;
    UserDirectory& m_users;
    CrmData& m_data;
    std::unordered_set<const void*> m_idOwners, m_recordedStatus, m_recordedOwner; ///< Leads and deals.
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
