// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"
#include "core/rules/crm_revenue.h"
#include "core/rules/model.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace gtm::rules {

using crm::Moment;

inline constexpr int kNone = -1; ///< No link: the record it names was never imported, or none is named.

struct User {
    std::string id, name, team;
    bool active = true;
    bool queue = false;
    TeamKind kind = TeamKind::Other; ///< Of the team.
    std::optional<Day> inactiveFrom; ///< As-of where nothing tells the day.
    bool inactiveKnown = false;      ///< A change or a modification date tells `inactiveFrom`.
};

struct OwnerChange {
    Day on;
    std::optional<Instant> at;
    int owner; ///< Index of the user, or kNone.
};

struct Account {
    std::int64_t rid = 0;
    int system = 0;
    std::string id, name, segment, region, website, mergedInto;
    bool test = false;
    bool deleted = false;
    int owner = kNone;
    std::optional<Moment> created;
    std::vector<OwnerChange> owners; ///< By time; the first holds from the creation.
    std::vector<int> activities;     ///< As for leads: its own, and those of its deals.
};

struct Activity {
    int owner = kNone; ///< Index of the user.
    std::string kind;
    bool inbound = false;
    bool automated = false;
    bool done = false; ///< Completed, or a meeting; a planned task is not.
    Moment when;       ///< Completion, else occurrence, else creation.
};

struct StatusChange {
    Moment when;
    std::string from, to;
};

struct Lead {
    std::int64_t rid = 0;
    bool isContact = false;
    std::string id, email, status, source, segment, region, reason, mergedInto;
    int owner = kNone;
    bool deleted = false;
    bool converted = false; ///< By its flag, else by a conversion's date or opportunity.
    std::optional<Moment> created, inbound, modified, convertedOn;
    std::string opportunityId, contactId;
    std::optional<Day> recycledUntil;
    std::vector<StatusChange> statuses; ///< By time.
    std::vector<OwnerChange> owners;    ///< By time; the first holds from the creation.
    std::vector<int> activities;        ///< Indexes into CrmData::activities, by time.
    int system = 0;
};

/// One row of a vendor's stage history: the state of a deal from `when` on.
struct StageRow {
    Moment when;
    std::string stage, actor;
    std::string fromStage; ///< Of histories that write what a field was before.
    std::optional<Minor> amount;
    std::optional<Day> closeDate;
    std::string forecast;
    std::optional<double> probability; ///< 0 to 1.
};

/// A span of days, half open.
struct DaySpan {
    Day from{}, to{};
};

/// A change of one field that the comparison of two imports shows: it happened up to the day `on`.
struct FieldChange {
    Day on{};
    std::optional<std::string> before, after; ///< `crm::plainText`; empty: null.
};

struct Opportunity {
    std::int64_t rid = 0;
    int system = 0;
    std::string id, name, stage, type, pipeline, product, source, segment, region, forecast, lostReason,
        mergedInto;
    std::string accountId, accountName;
    int account = kNone;
    int owner = kNone;
    std::optional<Minor> amount;
    std::string currency;
    std::optional<Moment> created, stageChanged, modified;
    std::optional<Day> closeDate;
    std::optional<bool> isClosed, isWon;
    bool partner = false;
    bool partnerNamed = false; ///< It names the partner's account.
    bool deleted = false;
    std::optional<double> probability;
    std::vector<StageRow> history;                                          ///< By time, then by arrival.
    std::vector<FieldChange> stageChanges, amountChanges, closeDateChanges; ///< By time.
    std::vector<Day> activityDays;   ///< Of human, completed activities, ascending.
    std::vector<int> activities;     ///< As for leads.
    std::vector<DaySpan> planned;    ///< Days on which something was planned for later.
    std::vector<OwnerChange> owners; ///< As for leads.
};

/// What a source system's exports can tell; where they cannot, a KPI must not read silence as an answer.
struct SystemFacts {
    bool hasLeads = false;
    bool hasActivities = false;
    bool hasLostReasons = false;
    bool hasRejectionReasons = false; ///< Some disqualified lead carries a reason.
    bool hasStageHistory = false;
    bool hasLeadHistory = false;
    bool hasLifecycle = false; ///< Some lead stood at MQL, SAL or SQL.
};

struct DeclaredStage {
    int system;
    std::string key; ///< headerKey of the stage as exported.
    Stage stage;
};

/// The records of a store with their links resolved, in order of arrival.
struct CrmData {
    Day asOf{};
    std::vector<User> users;
    std::vector<Account> accounts;
    std::vector<Lead> leads; ///< And contacts of systems without leads.
    std::vector<Opportunity> opportunities;
    std::vector<Activity> activities;
    std::unordered_map<int, SystemFacts> systems;
    std::vector<DeclaredStage> declaredStages;
    Revenue revenue;
};

/// Reads everything; throws SQLite::Exception, so it belongs inside `Database::attempt`.
[[nodiscard]] CrmData loadCrmData(SQLite::Database& connection, const Model& model, Day asOf);

} // namespace gtm::rules
