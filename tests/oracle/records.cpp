// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/records.h"

#include "tests/oracle/vocabulary.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gtm::oracle {

namespace {

/// One row of a query, its columns taken from left to right.
class Cells {
  public:
    explicit Cells(SQLite::Statement& statement) : m_statement(statement) {}

    std::string text() {
        const auto column = m_statement.getColumn(m_next++);
        return column.isNull() ? std::string() : column.getString();
    }
    std::optional<std::int64_t> number() {
        const auto column = m_statement.getColumn(m_next++);
        return column.isNull() ? std::nullopt : std::optional(column.getInt64());
    }
    std::optional<DayNo> day() {
        const auto value = number();
        return value ? std::optional(static_cast<DayNo>(*value)) : std::nullopt;
    }
    std::optional<double> real() {
        const auto column = m_statement.getColumn(m_next++);
        return column.isNull() ? std::nullopt : std::optional(column.getDouble());
    }
    std::optional<bool> mark() {
        const auto value = number();
        return value ? std::optional(*value != 0) : std::nullopt;
    }
    bool yes() { return mark().value_or(false); }
    When when() {
        When result;
        result.on = day();
        result.at = number();
        return result;
    }

  private:
    SQLite::Statement& m_statement;
    int m_next = 0;
};

template<typename Take>
void forEach(SQLite::Database& store, const char* query, const Take& take) {
    SQLite::Statement statement(store, query);
    while (statement.executeStep()) {
        Cells cells(statement);
        take(cells);
    }
}

void readPeople(SQLite::Database& store, Records& records) {
    forEach(store, "SELECT id, name, team, is_active, is_queue, modified_on FROM user ORDER BY rid",
            [&](Cells& row) {
                User user{row.text(), row.text(), row.text(), true, false, {}};
                user.active = row.mark().value_or(true);
                user.queue = row.yes();
                user.modified = row.day();
                records.users.push_back(user);
            });
    forEach(store,
            "SELECT id, name, owner_id, COALESCE(csm_id, csm_name), segment, region, merged_into, is_deleted "
            "FROM account ORDER BY rid",
            [&](Cells& row) {
                records.accounts.push_back({row.text(), row.text(), row.text(), row.text(), row.text(),
                                            row.text(), row.text(), row.yes()});
            });
    forEach(store,
            "SELECT object, record_id, old_owner, new_owner, at_on, at_at FROM owner_history "
            "WHERE COALESCE(is_deleted, 0) = 0 ORDER BY at_on, at_at, rid",
            [&](Cells& row) {
                const std::string object = row.text();
                auto& changes = records.ownerChanges[object + " " + row.text()];
                changes.push_back({row.text(), row.text(), row.when()});
            });
}

void readDeals(SQLite::Database& store, Records& records) {
    forEach(store,
            "SELECT id, account_id, contact_id, owner_id, stage, forecast_category, type, segment, region, "
            "currency, lost_reason, merged_into, partner_account_id, source, amount, created_on, created_at, "
            "stage_changed_on, stage_changed_at, close_date, is_closed, is_won, is_deleted, system "
            "FROM opportunity ORDER BY rid",
            [&](Cells& row) {
                records.deals.push_back({row.text(), row.text(),  row.text(), row.text(), row.text(),
                                         row.text(), row.text(),  row.text(), row.text(), row.text(),
                                         row.text(), row.text(),  row.text(), row.text(), row.number(),
                                         row.when(), row.when(),  row.day(),  row.mark(), row.mark(),
                                         row.yes(),  row.number()});
            });
    forEach(store,
            "SELECT opportunity_id, stage, forecast_category, actor_id, amount, close_date, at_on, at_at "
            "FROM stage_history WHERE COALESCE(is_deleted, 0) = 0 ORDER BY at_on, at_at, rid",
            [&](Cells& row) {
                auto& lines = records.stageLines[row.text()];
                lines.push_back({row.text(), row.text(), row.text(), row.number(), row.day(), row.when()});
            });
}

void readLeads(SQLite::Database& store, Records& records) {
    forEach(store,
            "SELECT id, email, status, source, owner_id, segment, region, merged_into, "
            "converted_opportunity_id, converted_contact_id, disqualify_reason, created_on, created_at, "
            "inbound_on, inbound_at, converted_on, converted_at, recycled_until, is_converted, is_deleted, "
            "system FROM lead ORDER BY rid",
            [&](Cells& row) {
                records.leads.push_back({row.text(), row.text(), row.text(), row.text(), row.text(),
                                         row.text(), row.text(), row.text(), row.text(), row.text(),
                                         row.text(), row.when(), row.when(), row.when(), row.day(), row.yes(),
                                         row.yes(), row.number()});
            });
    forEach(store,
            "SELECT id, account_id, email, source, owner_id, segment, region, merged_into, created_on, "
            "created_at, is_deleted FROM contact ORDER BY rid",
            [&](Cells& row) {
                records.contacts.push_back({row.text(), row.text(), row.text(), row.text(), row.text(),
                                            row.text(), row.text(), row.text(), row.when(), row.yes()});
            });
    forEach(store,
            "SELECT lead_id, field, old_value, new_value, actor_id, at_on, at_at FROM lead_history "
            "WHERE COALESCE(is_deleted, 0) = 0 ORDER BY at_on, at_at, rid",
            [&](Cells& row) {
                auto& changes = records.leadChanges[row.text()];
                changes.push_back({row.text(), row.text(), row.text(), row.text(), row.when()});
            });
    forEach(store,
            "SELECT kind, subtype, direction, person_id, related_id, account_id, owner_id, status, subject, "
            "is_closed, due, occurred_on, occurred_at, completed_on, completed_at, created_on, created_at, "
            "is_automated FROM activity "
            "WHERE COALESCE(is_deleted, 0) = 0 AND COALESCE(is_duplicate, 0) = 0 ORDER BY rid",
            [&](Cells& row) {
                records.activities.push_back({row.text(), row.text(), row.text(), row.text(), row.text(),
                                              row.text(), row.text(), row.text(), row.text(), row.mark(),
                                              row.day(), row.when(), row.when(), row.when(), row.yes()});
            });
}

void readRevenue(SQLite::Database& store, Records& records) {
    forEach(
        store,
        "SELECT id, account_id, opportunity_id, renewal_opportunity_id, currency, status, product, start, "
        "end_date, ended, notice, arr, auto_renew FROM contract "
        "WHERE COALESCE(is_deleted, 0) = 0 ORDER BY rid",
        [&](Cells& row) {
            records.contracts.push_back({row.text(), row.text(), row.text(), row.text(), row.text(),
                                         row.text(), row.text(), row.day(), row.day(), row.day(), row.day(),
                                         row.number(), row.yes()});
        });
    forEach(
        store,
        "SELECT COALESCE(owner_id, owner_name), team, segment, currency, period_start, period_end, amount "
        "FROM quota WHERE COALESCE(is_deleted, 0) = 0 ORDER BY rid",
        [&](Cells& row) {
            records.quotas.push_back(
                {row.text(), row.text(), row.text(), row.text(), row.day(), row.day(), row.number()});
        });
}

void readAccountCare(SQLite::Database& store, Records& records) {
    forEach(store,
            "SELECT account_id, tier, at_on, seats_bought, seats_active, usage, milestone_reached, "
            "champion_active, champion_left, whitespace FROM account_health "
            "WHERE COALESCE(is_deleted, 0) = 0 AND at_on IS NOT NULL ORDER BY at_on, rid",
            [&](Cells& row) {
                records.health.push_back({row.text(), row.text(), *row.day(), row.real(), row.real(),
                                          row.real(), row.mark(), row.mark(), row.mark(), row.mark()});
            });
    forEach(store,
            "SELECT account_id, severity, opened_on, closed_on FROM ticket "
            "WHERE COALESCE(is_deleted, 0) = 0 AND opened_on IS NOT NULL ORDER BY rid",
            [&](Cells& row) {
                records.tickets.push_back({row.text(), row.text(), *row.day(), row.day()});
            });
}

void readRegistrations(SQLite::Database& store, Records& records) {
    forEach(store,
            "SELECT account_id, account_name, opportunity_id, approved_on, expires FROM deal_registration "
            "WHERE COALESCE(is_deleted, 0) = 0 ORDER BY rid",
            [&](Cells& row) {
                records.registrations.push_back({row.text(), row.text(), row.text(), row.day(), row.day()});
            });
}

} // namespace

std::string HealthLine::color() const {
    if (isOneOf(tier, {"yellow", "orange", "amber"}))
        return "amber";
    return isOneOf(tier, {"green"}) ? "green" : isOneOf(tier, {"red"}) ? "red" : "";
}

Records readRecords(const std::filesystem::path& path) {
    SQLite::Database store(path.string(), SQLite::OPEN_READONLY);
    Records records;
    forEach(store, "SELECT value FROM meta WHERE key = 'zone'",
            [&](Cells& row) { records.zone = row.text(); });
    forEach(store, "SELECT value FROM meta WHERE key = 'currency'",
            [&](Cells& row) { records.currency = row.text(); });
    forEach(store, "SELECT MAX(as_of) FROM batch", [&](Cells& row) { records.asOf = row.day().value(); });
    readPeople(store, records);
    readDeals(store, records);
    readLeads(store, records);
    readRevenue(store, records);
    readAccountCare(store, records);
    readRegistrations(store, records);
    return records;
}

} // namespace gtm::oracle
