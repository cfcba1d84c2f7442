// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/crm_tables.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/rules/record_row.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace gtm::rules {

using crm::Entity;

namespace {

/// Contracts in these states bind nobody yet.
constexpr std::array kNotInForce{"draft", "inapproval", "inapprovalprocess"};
/// And in these nobody any more.
constexpr std::array kOver{"terminated", "cancelled", "canceled"};
constexpr std::array kWorstSeverity{"sev1", "severity1", "s1", "p1", "critical", "urgent", "1"};
constexpr double kDaysOfYear = 365;

class RevenueReader {
  public:
    RevenueReader(SQLite::Database& connection, const RecordPlaces& places, CrmData& data)
        : m_connection(connection), m_places(places), m_data(data) {}

    void read() {
        readContracts();
        readHealth();
        readTickets();
        readPartners();
        readRegistrations();
        readQuotas();
        readSpend();
    }

  private:
    [[nodiscard]] int accountOf(const RecordRow& row) const {
        const int byId = m_places.accounts.findAnywhere(row.system(), row.text("account_id"));
        return byId != kNone ? byId
                             : m_places.accountsByName.findAnywhere(
                                   row.system(), caseFolded(trimmed(row.text("account_name"))));
    }

    /// ARR as given, else the value of the contract over its days.
    static std::optional<Minor> arrOf(const RecordRow& row, Day start, std::optional<Day> end) {
        if (const auto arr = row.minor("arr"))
            return arr;
        const auto value = row.minor("amount");
        if (!value || !end || *end <= start)
            return std::nullopt;
        return roundHalfAway(static_cast<double>(*value) * kDaysOfYear / (daysBetween(start, *end) + 1));
    }

    static bool isOver(const std::string& status) {
        return std::ranges::find(kOver, headerKey(status)) != kOver.end();
    }

    /// The days on which imports first showed contracts as over, where those before showed them in force.
    [[nodiscard]] std::unordered_map<std::int64_t, Day> shownOver() {
        std::unordered_map<std::int64_t, Day> shown;
        SQLite::Statement rows(m_connection, resourceText("sql/read_status_changes.sql"));
        rows.bind(1, static_cast<int>(Entity::Contract));
        while (rows.executeStep())
            if (!isOver(rows.getColumn(1).getString()) && isOver(rows.getColumn(2).getString()))
                shown[rows.getColumn(0).getInt64()] = dayFromNumber(rows.getColumn(3).getInt());
        return shown;
    }

    void readContracts() {
        const auto overOn = shownOver();
        for (RecordRow row(m_connection, Entity::Contract); row.next();) {
            Contract contract;
            contract.account = accountOf(row);
            const auto start = row.day("start");
            const std::string status = headerKey(row.text("status"));
            if (contract.account == kNone || !start || row.flag("is_deleted") ||
                std::ranges::find(kNotInForce, status) != kNotInForce.end())
                continue;
            contract.start = *start;
            contract.end = row.day("end_date");
            contract.ended = row.day("ended");
            if (const auto shown = overOn.find(row.rid());
                !contract.ended && isOver(status) && shown != overOn.end())
                contract.ended = shown->second - days{1};
            contract.notice = row.day("notice");
            const auto arr = arrOf(row, *start, contract.end);
            if (!arr || *arr <= 0)
                continue;
            if (isOver(status) && !contract.ended) { // on which days it was in force nobody knows
                m_data.revenue.undatedEnds.push_back({row.rid(), row.system()});
                continue;
            }
            contract.arr = *arr;
            contract.currency = row.word("currency");
            contract.product = row.word("product");
            contract.autoRenews = row.flag("auto_renew");
            contract.opportunity =
                m_places.opportunities.findAnywhere(row.system(), row.text("opportunity_id"));
            contract.renewal =
                m_places.opportunities.findAnywhere(row.system(), row.text("renewal_opportunity_id"));
            m_data.revenue.contracts.push_back(std::move(contract));
        }
        std::ranges::stable_sort(m_data.revenue.contracts, {}, &Contract::start);
    }

    static std::string colorOf(const RecordRow& row) {
        const std::string tier = headerKey(row.text("tier"));
        if (tier == "yellow" || tier == "orange")
            return "amber";
        return tier == "green" || tier == "amber" || tier == "red" ? tier : std::string();
    }

    void readHealth() {
        for (RecordRow row(m_connection, Entity::AccountHealth); row.next();) {
            const auto at = row.moment("at");
            const int account = accountOf(row);
            if (account == kNone || !at || row.flag("is_deleted"))
                continue;
            m_data.revenue.health.push_back({account, at->on, colorOf(row), row.number("seats_bought"),
                                             row.number("seats_active"), row.number("usage"),
                                             row.maybe("milestone_reached"), row.maybe("champion_active"),
                                             row.maybe("champion_left"), row.maybe("whitespace")});
        }
        std::ranges::stable_sort(m_data.revenue.health, {}, &Health::on);
    }

    void readTickets() {
        for (RecordRow row(m_connection, Entity::Ticket); row.next();) {
            const auto opened = row.moment("opened"), closed = row.moment("closed");
            const int account = accountOf(row);
            if (account == kNone || !opened || row.flag("is_deleted"))
                continue;
            const std::string severity = headerKey(row.text("severity"));
            m_data.revenue.tickets.push_back(
                {account, opened->on, closed ? std::optional(closed->on) : std::nullopt,
                 std::ranges::find(kWorstSeverity, severity) != kWorstSeverity.end()});
        }
    }

    void readPartners() {
        for (RecordRow row(m_connection, Entity::Partner); row.next();)
            m_partners[keyOf(row.system(), row.text("id"))] = {row.text("name"), row.text("tier"),
                                                               row.text("route")};
    }

    void readRegistrations() {
        for (RecordRow row(m_connection, Entity::DealRegistration); row.next();) {
            const auto submitted = row.moment("submitted");
            if (!submitted || row.flag("is_deleted"))
                continue;
            Registration registration;
            registration.rid = row.rid();
            registration.account = accountOf(row);
            registration.opportunity =
                m_places.opportunities.findAnywhere(row.system(), row.text("opportunity_id"));
            const auto partner = m_partners.find(keyOf(row.system(), row.text("partner_id")));
            if (partner != m_partners.end()) {
                registration.partner = partner->second.name;
                registration.tier = partner->second.tier;
                registration.route = partner->second.route;
            }
            if (registration.partner.empty())
                registration.partner = row.text("partner_name");
            registration.submitted = *submitted;
            registration.approved = row.moment("approved");
            registration.resolved = row.moment("resolved");
            registration.expires = row.day("expires");
            registration.conflict = row.flag("is_conflict");
            m_data.revenue.registrations.push_back(std::move(registration));
        }
    }

    void readQuotas() {
        for (RecordRow row(m_connection, Entity::Quota); row.next();) {
            const auto first = row.day("period_start"), last = row.day("period_end");
            const auto amount = row.minor("amount");
            if (!first || !last || !amount || row.flag("is_deleted"))
                continue;
            const bool owner = !row.text("owner_id").empty() || !row.text("owner_name").empty();
            const QuotaScope scope = owner                          ? QuotaScope::Owner
                                     : !row.text("team").empty()    ? QuotaScope::Team
                                     : !row.text("segment").empty() ? QuotaScope::Segment
                                                                    : QuotaScope::Company;
            m_data.revenue.quotas.push_back({row.rid(), scope, *first, *last, *amount, row.word("currency")});
        }
    }

    void readSpend() {
        for (RecordRow row(m_connection, Entity::Spend); row.next();) {
            const auto day = row.day("day");
            const auto amount = row.minor("amount");
            if (!day || !amount || row.flag("is_deleted"))
                continue;
            const std::string channel = row.text("channel");
            m_data.revenue.spend.push_back({row.rid(), *day, channel.empty() ? row.text("kind") : channel,
                                            *amount, row.word("currency")});
        }
    }

    struct PartnerName {
        std::string name, tier, route;
    };
    SQLite::Database& m_connection;
    const RecordPlaces& m_places;
    CrmData& m_data;
    MapById<PartnerName> m_partners;
};

/// What the model says of users holds instead of what was exported.
void applyModelUsers(const Model& model, CrmData& data) {
    for (const ModelUser& told : model.plan.users)
        for (User& user : data.users) {
            if (user.id != told.user && caseFolded(user.name) != caseFolded(told.user))
                continue;
            if (!told.team.empty())
                user.team = told.team;
            user.queue = told.queue.value_or(user.queue);
            if (told.inactiveFrom && *told.inactiveFrom <= data.asOf) {
                user.active = false;
                user.inactiveFrom = told.inactiveFrom;
                user.inactiveKnown = true;
            }
        }
}

} // namespace

void readToldFields(SQLite::Database& connection, CrmData& data) {
    SQLite::Statement rows(connection, resourceText("sql/read_told_fields.sql"));
    while (rows.executeStep())
        data.systems[rows.getColumn(0).getInt()].told.emplace(
            std::pair(static_cast<Entity>(rows.getColumn(1).getInt()), rows.getColumn(2).getString()),
            rows.getColumn(3).getInt64());
}

void readDeclaredStages(SQLite::Database& connection, CrmData& data) {
    SQLite::Statement rows(connection, resourceText("sql/read_declared_stages.sql"));
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
        data.declaredStages.push_back(
            {rows.getColumn(0).getInt(), headerKey(rows.getColumn(1).getString()), stage});
    }
}

void readTeams(SQLite::Database& connection, const Model& model, CrmData& data) {
    applyModelUsers(model, data);
    std::map<std::string, std::string> kinds;
    for (RecordRow row(connection, Entity::Team); row.next();)
        for (const char* named : {"id", "name"})
            kinds[headerKey(row.text(named))] = row.text("kind");
    for (User& user : data.users) {
        const auto told = kinds.find(headerKey(user.team));
        if (told != kinds.end())
            user.kind = model.revenue.kindOfTeam(told->second);
        if (user.kind == TeamKind::Other)
            user.kind = model.revenue.kindOfTeam(user.team);
    }
}

void readRevenue(SQLite::Database& connection, const RecordPlaces& places, CrmData& data) {
    RevenueReader(connection, places, data).read();
}

} // namespace gtm::rules
