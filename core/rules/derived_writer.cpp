// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/rules/derived.h"
#include "core/rules/insert_row.h"
#include "core/rules/revenue_writer.h"

namespace gtm::rules {

namespace {

void writeDeals(SQLite::Database& connection, const Derived& derived) {
    Insert deals(connection, "deal"), visits(connection, "stage_visit"), reached(connection, "stage_path");
    for (const DealRow& d : derived.deals)
        deals.row(d.rid, d.outReason, d.dealClass, name(d.outcome), d.createdOn, d.closedOn, d.amount,
                  d.amountCreated, d.currency, d.createdClosed, d.omittedAtCreation, d.firstWon,
                  d.stageEvents, std::string_view(d.stage), d.segment, d.region, d.source, d.pipeline,
                  d.product, d.route);
    Insert stages(connection, "stage_in_use");
    for (const Stage& stage : derived.stages)
        stages.row(std::string_view(stage.name), stage.order, name(stage.outcome), stage.limitDays);
    for (const DealVisits& of : derived.paths) {
        int seq = 0;
        for (const StageVisit& v : of.path.visits) {
            const auto order =
                v.stage.outcome == StageOutcome::Open ? std::optional(v.stage.order) : std::nullopt;
            visits.row(of.deal, seq++, std::string_view(v.stage.name), order, name(v.stage.outcome),
                       v.enteredOn, v.leftOn, v.backward, v.reopened, v.bulk);
        }
        for (const StageReach& r : of.path.reached)
            reached.row(of.deal, std::string_view(r.stage.name), r.stage.order, r.enteredOn, r.resolvedOn,
                        r.moved, r.leftOn, r.days, r.skipped, r.bulk);
    }
}

void writeOpenDeals(SQLite::Database& connection, const Derived& derived) {
    Insert spans(connection, "open_span"), leaks(connection, "deal_leak");
    for (const OpenSpan& s : derived.openSpans)
        spans.row(s.deal, s.fromOn, s.toOn, s.stage, s.sinceOn, s.amount, s.currency, s.qualified,
                  s.pastLimit, s.stalled, s.pastDue);
    for (const DealLeak& l : derived.dealLeaks)
        leaks.row(l.deal, l.atOn, l.reason, l.amount, l.currency);
}

void writePeople(SQLite::Database& connection, const Derived& derived) {
    Insert people(connection, "person"), steps(connection, "lead_step"), responses(connection, "response");
    for (const PersonRow& p : derived.people)
        people.row(p.rid, p.object, p.record, p.first, p.outReason, name(p.kind), p.createdOn, p.convertedOn,
                   p.hasOpportunity, p.status, p.segment, p.region, p.source, p.route);
    for (const LeadStep& s : derived.leadSteps)
        steps.row(s.person, s.step, s.enteredOn, s.reachedOn);
    for (const ResponseRow& r : derived.responses)
        responses.row(r.person, r.outReason, r.inTtft, r.inbound, r.startOn, r.slaMinutes, r.dueOn, r.due24On,
                      r.touchOn, std::string_view(r.touchKind), r.inSla, r.businessMinutes, r.elapsedMinutes);
}

void writeLeadCare(SQLite::Database& connection, const Derived& derived) {
    Insert unassigned(connection, "unassigned_span"), assignments(connection, "assignment"),
        leaks(connection, "lead_leak"), owners(connection, "owner_span");
    for (const UnassignedSpan& u : derived.unassigned)
        unassigned.row(u.person, u.fromOn, u.toOn, u.sinceOn, u.reason);
    for (const AssignmentRow& a : derived.assignments)
        assignments.row(a.person, a.assignedOn, a.minutes);
    for (const LeadLeak& l : derived.leadLeaks)
        leaks.row(l.person, l.fromOn, l.toOn, l.reason);
    for (const OwnerSpan& o : derived.owners)
        owners.row(o.object, o.record, o.fromOn, o.owner, o.team, o.seq);
}

void writeJoins(SQLite::Database& connection, const Derived& derived) {
    Insert joins(connection, "join_now");
    for (const JoinRow& j : derived.joins)
        joins.row(j.object, j.rule, j.value, static_cast<int>(j.firstEntity), j.first,
                  static_cast<int>(j.entity), j.record, j.split);
}

void writeOwnDimensions(SQLite::Database& connection, const Derived& derived) {
    Insert rows(connection, "own_dimension");
    for (const OwnDimensionRow& d : derived.ownDimensions)
        rows.row(d.object, d.record, d.name, d.value);
}

} // namespace

void writeDerived(SQLite::Database& connection, const Derived& derived) {
    connection.exec(resourceText("sql/clear_derived.sql"));
    writeDeals(connection, derived);
    writeOpenDeals(connection, derived);
    writePeople(connection, derived);
    writeLeadCare(connection, derived);
    writeRevenue(connection, derived.revenue);
    writeJoins(connection, derived);
    writeOwnDimensions(connection, derived);
}

} // namespace gtm::rules
