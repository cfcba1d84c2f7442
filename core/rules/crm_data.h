// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/pulse.h"
#include "core/base/word.h"
#include "core/crm/record.h"
#include "core/rules/crm_revenue.h"
#include "core/rules/model.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gtm::rules {

using crm::Moment;

inline constexpr int kNone = -1; ///< No link: the record it names was never imported, or none is named.

struct User {
    std::string id, name, team;
    bool active = true;
    bool queue = false;
    bool exported = true;            ///< False: only named as the owner of something.
    TeamKind kind = TeamKind::Other; ///< Of the team.
    std::optional<Day> inactiveFrom; ///< As-of where nothing tells the day.
    bool inactiveKnown = false;      ///< A change or a modification date tells `inactiveFrom`.
};

struct OwnerChange {
    Day on;
    std::optional<Instant> at;
    int owner; ///< Index of the user, or kNone.
};

struct StatusChange {
    Moment when;
    Word from, to;
};

struct Account {
    std::int64_t rid = 0, firstBatch = 0;
    int system = 0;
    std::string id, name, website, mergedInto;
    std::string domain; ///< Of its website.
    Word segment, region;
    bool test = false;
    bool byHand = false; ///< Somebody left it out, with its deals.
    bool deleted = false;
    bool live = true;   ///< Neither deleted nor merged into another.
    int joined = kNone; ///< The first account that is held to be the same company; itself where none is.
    int owner = kNone;
    int manager = kNone; ///< Its success manager, whatever his team is.
    bool managerById = false;
    std::optional<Moment> created;
    std::vector<OwnerChange> owners;   ///< By time; the first holds from the creation.
    std::vector<OwnerChange> managers; ///< As `owners`.
    std::vector<StatusChange> ownerRows;
    std::vector<int> activities; ///< As for leads: its own, and those of its deals.
};

/// A contact of any CRM, for the links that lead to it. Those of CRMs without leads are `Lead`s too.
struct Contact {
    std::int64_t rid = 0, firstBatch = 0;
    int system = 0;
    std::string id, name, email, mergedInto;
    bool live = true;
    int lead = kNone;       ///< The row of the same human among the leads.
    int neverLead = kNone;  ///< Its row among those who never were a lead.
    std::string phone = {}; ///< As `phoneKey` gives it.
};

struct Activity {
    int owner = kNone; ///< Index of the user.
    Word kind;
    bool inbound = false;
    bool automated = false;
    bool done = false; ///< Completed, or a meeting; a planned task is not.
    Moment when;       ///< Completion, else occurrence, else creation.
};

struct Lead {
    std::int64_t rid = 0;
    bool isContact = false;
    std::string id, name, email, mergedInto;
    Word status, source, segment, region, reason;
    Word route;        ///< As a rule of the model says; empty: none does.
    std::string phone; ///< As `phoneKey` gives it.
    int owner = kNone;
    bool deleted = false;
    bool test = false;      ///< A contact of an account that is a test, or the own company.
    bool converted = false; ///< By its flag, else by a conversion's date or opportunity.
    std::optional<Moment> created, inbound, modified, convertedOn;
    std::optional<Moment> firstTouch;   ///< As the CRM itself tells it, up to as-of.
    std::optional<bool> conversionTold; ///< The flag as exported.
    bool hasOpportunity = false;        ///< Converted into one; not only into a contact or account.
    std::string opportunityId, contactId;
    std::optional<Day> opportunityOn; ///< The creation of that opportunity.
    std::string identity;             ///< Rows with the same one are one human; empty: it stands alone.
    std::int64_t firstBatch = 0;
    std::optional<Day> recycledUntil;
    bool doneAhead = false;             ///< Something is said to be done with it after as-of.
    std::vector<StatusChange> statuses; ///< By time.
    std::vector<OwnerChange> owners;    ///< By time; the first holds from the creation.
    std::vector<StatusChange>
        ownerRows;               ///< Of the CRM's histories, until `readVendorHistory` has built owners.
    std::vector<int> activities; ///< Indexes into CrmData::activities, by time.
    int system = 0;
};

/// One row of a vendor's stage history: the state of a deal from `when` on.
struct StageRow {
    Moment when;
    Word stage, actor;
    Word fromStage; ///< Of histories that write what a field was before.
    std::optional<Minor> amount;
    std::optional<Day> closeDate;
    Word forecast;
    std::optional<double> probability; ///< 0 to 1.
};

/// What a CRM tells of all visits to a stage beside the latest entry into it.
struct StageTime {
    Word stage;
    Moment entered;
    std::optional<Moment> exited; ///< The end of a visit, as a rule of the latest.
    std::optional<double> total;  ///< The time of all visits, in seconds or milliseconds.
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

/// A change of one field as the CRM recorded it; values as in `FieldChange`.
struct RecordedChange {
    Moment when;
    std::optional<std::string> before, after;
};
struct RecordedFields {
    std::vector<RecordedChange> amounts, closeDates, forecasts;
};

struct Opportunity {
    std::int64_t rid = 0;
    int system = 0;
    std::string id, name, mergedInto;
    Word stage, type, pipeline, product, source, segment, region, forecast, lostReason;
    Word route; ///< As a rule of the model says; empty: none does.
    std::string accountId, accountName;
    int account = kNone;
    int contact = kNone; ///< The person that the deal names, as a contact;
    int lead = kNone;    ///< as a lead, where the CRM keeps no contacts.
    int owner = kNone;
    std::optional<Minor> amount;
    Word currency;
    std::optional<Moment> created, stageChanged, modified;
    std::optional<Day> closeDate;
    std::optional<bool> isClosed, isWon;
    bool partner = false;
    bool partnerNamed = false; ///< It names the partner's account.
    bool deleted = false;
    std::optional<double> probability;
    std::vector<StageRow> history; ///< By time, then by arrival.
    std::vector<StageTime> stageTimes;
    RecordedFields recorded; ///< Until `reconcileDeals` has put them among the changes.
    /// By time: what the history above does not tell.
    std::vector<FieldChange> stageChanges, amountChanges, closeDateChanges, forecastChanges;
    std::vector<FieldChange> closedChanges, wonChanges;     ///< The same of its status.
    std::vector<FieldChange> sourceChanges, partnerChanges; ///< By time.
    /// The same of its status and stage, for the import that first showed it closed: a history leaves these.
    std::vector<FieldChange> closedShown, stagesShown;
    std::vector<Day> activityDays;   ///< Of human, completed activities, ascending.
    std::vector<int> activities;     ///< As for leads.
    bool doneAhead = false;          ///< As for leads.
    std::vector<DaySpan> planned;    ///< Days on which something was planned for later.
    std::vector<OwnerChange> owners; ///< As for leads.
    std::vector<StatusChange> ownerRows;
};

/// What a source system's exports can tell; where they cannot, a KPI must not read silence as an answer.
struct SystemFacts {
    bool hasUsers = false;
    bool hasLeads = false;
    bool hasActivities = false;
    bool hasLostReasons = false;
    bool hasRejectionReasons = false; ///< Some lead carries one.
    bool hasStageHistory = false;
    bool hasLeadHistory = false;
    bool hasLifecycle = false; ///< Some lead stood at MQL, SAL or SQL.
    bool namesDeals = false;   ///< Some lead names the opportunity into which it was converted.
    /// The fields of which some export had a column, filled or not, and the first import with one.
    std::map<std::pair<crm::Entity, std::string>, std::int64_t> told;

    /// Reasons of lost deals are kept, also where nobody fills them in.
    [[nodiscard]] bool keepsLossReasons() const {
        return hasLostReasons || told.contains({crm::Entity::Opportunity, "lost_reason"});
    }
    /// Whether a lead was touched can be known.
    [[nodiscard]] bool tellsTouches() const {
        return hasActivities || told.contains({crm::Entity::Lead, "first_touch"});
    }
};

struct DeclaredStage {
    int system;
    std::string key; ///< headerKey of the stage as exported.
    Stage stage;
};

/// A link that leads nowhere (no candidates), or a name that several records have: it stays without a record.
struct LinkIssue {
    crm::Entity from = crm::Entity::Opportunity; ///< The kind of record that holds the link.
    int system = 0;                              ///< Of the record that holds it.
    std::string field;
    std::string name;                    ///< As written; of links that lead nowhere the first few.
    std::vector<std::string> candidates; ///< The first ids, then `...` where there are more.
    std::int64_t rows = 0;
};

/// Two records that are held to be one human or one company, by a rule (resources/migrations, join_now), or
/// that may be one: what the rules `name` and `phone` say is a suggestion, split until somebody joins it.
struct JoinRow {
    std::string object; ///< person or account
    std::string rule;   ///< email, domain, name or phone
    std::string value;
    crm::Entity firstEntity;
    std::int64_t first;
    crm::Entity entity;
    std::int64_t record;
    bool split = false; ///< Somebody took them apart, or nobody joined what is a suggestion.
};
/// Object, value, entity and record of a join.
using JoinKeys = std::set<std::tuple<std::string, std::string, crm::Entity, std::int64_t>>;
/// The same of a suggestion, and the record that it was joined with.
using JoinPairs =
    std::set<std::tuple<std::string, std::string, crm::Entity, std::int64_t, crm::Entity, std::int64_t>>;
/// What somebody decided about joins.
struct JoinChoices {
    JoinKeys apart;   ///< Joins that were split.
    JoinPairs joined; ///< Suggestions that were taken.
};

/// What an export says of a record in a column that is kept as a dimension of the user's own.
struct OwnValue {
    crm::Entity entity;
    std::int64_t record;
    std::string name, value;
};

/// The records of a store with their links resolved, in order of arrival.
struct CrmData {
    Day asOf{};
    std::vector<User> users;
    std::vector<Account> accounts;
    std::vector<Lead> leads; ///< And contacts of systems without leads.
    /// Contacts of systems with leads that never were one (1). They are new people, and nothing else.
    std::vector<Lead> neverLeads;
    std::vector<Opportunity> opportunities;
    std::vector<Activity> activities;
    std::unordered_map<int, SystemFacts> systems;
    std::vector<DeclaredStage> declaredStages;
    Revenue revenue;
    std::vector<Contact> contacts;
    std::vector<LinkIssue> linkIssues;
    std::vector<JoinRow> joins;
    std::set<std::string> placeholderAddresses; ///< E-mail addresses of so many leads that they are nobody's.
    std::set<std::string> sharedHosts; ///< Hosts of accounts in several CRMs that are no company's own.
    std::vector<OwnValue> ownValues;   ///< By entity, record and name.
    const Pulse* pulse = nullptr;      ///< Of the work over these records; may be null.

    /// For every turn of a loop over the records. Throws Stopped.
    void beat() const {
        if (pulse)
            pulse->beat();
    }
};

/// Reads everything; throws SQLite::Exception, so it belongs inside `Database::attempt`.
[[nodiscard]] CrmData loadCrmData(SQLite::Database& connection, const Model& model, Day asOf,
                                  const Pulse* pulse = nullptr);

/// An owner that no user export of his system holds, and who is no queue; null where he is known, and where
/// there is no such export at all.
[[nodiscard]] const User* strangerAt(const CrmData& data, int system, int owner);

} // namespace gtm::rules
