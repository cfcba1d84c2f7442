// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived_revenue.h"
#include "core/rules/stage_path.h"
#include "core/rules/table_changes.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// The rows of the derived tables (resources/migrations), as the rules compute them. The meaning of each
/// column stands beside its table there; spans are half open.
namespace gtm::rules {

struct DealRow {
    std::int64_t rid = 0;
    Word outReason; ///< Empty: counts.
    Word dealClass;
    StageOutcome outcome = StageOutcome::Open;
    std::optional<Day> createdOn, closedOn;
    std::optional<Minor> amount, amountCreated;
    Word currency;
    bool createdClosed = false, omittedAtCreation = false, firstWon = false;
    bool closesApart = false; ///< The close date is not that of the recorded closing (RD1); a finding.
    int stageEvents = 0;
    Word stage, segment, region, source, pipeline, product, route;
};

struct OpenSpan {
    std::int64_t deal = 0;
    Day fromOn{};
    std::optional<Day> toOn;
    Word stage; ///< Empty: nobody recorded it.
    Day sinceOn{};
    std::optional<Minor> amount;
    Word currency;
    bool qualified = false;
    bool pastLimit = false;
    bool stalled = false;
    std::optional<bool> pastDue; ///< Empty: no close date.
};

struct DealLeak {
    std::int64_t deal = 0;
    Day atOn{};
    Word reason;
    std::optional<Minor> amount;
    Word currency;
};

struct PersonRow {
    std::int64_t rid = 0;   ///< 1, 2, 3, ... over leads, and contacts of CRMs without them; then `neverLead`.
    Word object;            ///< lead or contact
    bool neverLead = false; ///< A contact beside leads that never was one: a new person (1), and no lead.
    std::int64_t record = 0;
    bool first = true;
    Word outReason;
    SourceKind kind = SourceKind::Unknown;
    std::optional<Day> createdOn, convertedOn;
    bool hasOpportunity = false;
    Word status, segment, region, source, route;
    std::optional<Day> opportunityOn; ///< The creation of the opportunity that it was converted into.
};

struct LeadStep {
    std::int64_t person = 0;
    Word step;
    Day enteredOn{};
    std::optional<Day> reachedOn;
};

struct ResponseRow {
    std::int64_t person = 0;
    Word outReason;
    bool inTtft = false, inbound = false;
    Day startOn{};
    int slaMinutes = 0;
    std::optional<Day> dueOn, due24On, touchOn;
    Word touchKind; ///< exact, same_day, date_only, before_start, or none
    std::optional<bool> inSla;
    std::optional<double> businessMinutes, elapsedMinutes;
};

struct UnassignedSpan {
    std::int64_t person = 0;
    Day fromOn{};
    std::optional<Day> toOn;
    Day sinceOn{};
    Word reason; ///< Empty: assigned.
};

struct AssignmentRow {
    std::int64_t person = 0;
    Day assignedOn{};
    std::optional<double> minutes;
};

struct LeadLeak {
    std::int64_t person = 0;
    Day fromOn{}, toOn{};
    Word reason; ///< Empty: not leaked.
};

struct OwnerSpan {
    Word object; ///< opportunity or lead
    std::int64_t record = 0;
    std::optional<Day> fromOn; ///< Empty: from the beginning.
    Word owner, team;
    int seq = 0;
};

/// A value of a dimension of the user's own, by what facts are about.
struct OwnDimensionRow {
    Word object; ///< A record type of the KPI definitions.
    std::int64_t record = 0;
    Word name, value;
};
/// Records whose values are too rare to stand for themselves, by dimension and entity, with those values.
using RareValues =
    std::map<std::pair<std::string, crm::Entity>, std::vector<std::pair<std::int64_t, std::string>>>;

struct DealVisits {
    std::int64_t deal = 0;
    StagePath path;
};

struct Derived {
    std::vector<DealRow> deals;
    std::vector<DealVisits> paths; ///< One per deal, in the same order.
    std::vector<OpenSpan> openSpans;
    std::vector<DealLeak> dealLeaks;
    std::vector<PersonRow> people;
    std::vector<LeadStep> leadSteps;
    std::vector<ResponseRow> responses;
    std::vector<UnassignedSpan> unassigned;
    std::vector<AssignmentRow> assignments;
    std::vector<LeadLeak> leadLeaks;
    std::vector<OwnerSpan> owners;
    DerivedRevenue revenue;
    std::vector<Stage> stages; ///< Those that occur, by name.
    std::vector<std::string>
        unknownStages; ///< Neither declared nor in the model: order and limit are assumed.
    std::vector<JoinRow> joins;
    std::vector<LinkIssue> linkIssues;
    std::vector<OwnDimensionRow> ownDimensions;
    RareValues rareValues;
};

/// Applies all rules of engagement to the records of a store.
[[nodiscard]] Derived derive(const CrmData& data, const Model& model);
/// Brings the derived tables to these rows, writing only what is different. Gives what was written and
/// taken out; throws SQLite::Exception.
TableChanges writeDerived(SQLite::Database& connection, const Derived& derived);
/// Only the tables of what happens to deals, and the owners of all records: most facts are made of them.
TableChanges writeDerivedOfDeals(SQLite::Database& connection, const Derived& derived);

} // namespace gtm::rules
