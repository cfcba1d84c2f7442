// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/derived.h"
#include "core/rules/revenue_writer.h"
#include "core/rules/table_update.h"

namespace gtm::rules {

namespace {

void writeDeals(TableUpdates& tables, const Derived& derived) {
    TableUpdate& deals = tables["deal"];
    TableUpdate& visits = tables["stage_visit"];
    TableUpdate& reached = tables["stage_path"];
    for (const DealRow& d : derived.deals)
        deals.row(d.rid, d.outReason, d.dealClass, name(d.outcome), d.createdOn, d.closedOn, d.amount,
                  d.amountCreated, d.currency, d.createdClosed, d.omittedAtCreation, d.firstWon,
                  d.stageEvents, std::string_view(d.stage), d.segment, d.region, d.source, d.pipeline,
                  d.product, d.route);
    TableUpdate& stages = tables["stage_in_use"];
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

void writeOpenDeals(TableUpdates& tables, const Derived& derived) {
    TableUpdate& spans = tables["open_span"];
    TableUpdate& leaks = tables["deal_leak"];
    for (const OpenSpan& s : derived.openSpans)
        spans.row(s.deal, s.fromOn, s.toOn, s.stage, s.sinceOn, s.amount, s.currency, s.qualified,
                  s.pastLimit, s.stalled, s.pastDue);
    for (const DealLeak& l : derived.dealLeaks)
        leaks.row(l.deal, l.atOn, l.reason, l.amount, l.currency);
}

void writePeople(TableUpdates& tables, const Derived& derived) {
    TableUpdate& people = tables["person"];
    TableUpdate& neverLeads = tables["never_lead"];
    TableUpdate& steps = tables["lead_step"];
    TableUpdate& responses = tables["response"];
    for (const PersonRow& p : derived.people)
        if (p.neverLead)
            neverLeads.row(p.rid, p.record, p.first, p.outReason, p.createdOn, p.segment, p.region, p.source,
                           p.route);
        else
            people.row(p.rid, p.object, p.record, p.first, p.outReason, name(p.kind), p.createdOn,
                       p.convertedOn, p.hasOpportunity, p.status, p.segment, p.region, p.source, p.route,
                       p.opportunityOn);
    for (const LeadStep& s : derived.leadSteps)
        steps.row(s.person, s.step, s.enteredOn, s.reachedOn);
    for (const ResponseRow& r : derived.responses)
        responses.row(r.person, r.outReason, r.inTtft, r.inbound, r.startOn, r.slaMinutes, r.dueOn, r.due24On,
                      r.touchOn, std::string_view(r.touchKind), r.inSla, r.businessMinutes, r.elapsedMinutes);
}

void writeLeadCare(TableUpdates& tables, const Derived& derived) {
    TableUpdate& unassigned = tables["unassigned_span"];
    TableUpdate& assignments = tables["assignment"];
    TableUpdate& leaks = tables["lead_leak"];
    for (const UnassignedSpan& u : derived.unassigned)
        unassigned.row(u.person, u.fromOn, u.toOn, u.sinceOn, u.reason);
    for (const AssignmentRow& a : derived.assignments)
        assignments.row(a.person, a.assignedOn, a.minutes);
    for (const LeadLeak& l : derived.leadLeaks)
        leaks.row(l.person, l.fromOn, l.toOn, l.reason);
}

void writeOwners(TableUpdates& tables, const Derived& derived) {
    TableUpdate& owners = tables["owner_span"];
    for (const OwnerSpan& o : derived.owners)
        owners.row(o.object, o.record, o.fromOn, o.owner, o.team, o.seq);
}

void writeJoins(TableUpdates& tables, const Derived& derived) {
    TableUpdate& joins = tables["join_now"];
    for (const JoinRow& j : derived.joins)
        joins.row(j.object, j.rule, j.value, static_cast<int>(j.firstEntity), j.first,
                  static_cast<int>(j.entity), j.record, j.split);
}

void writeOwnDimensions(TableUpdates& tables, const Derived& derived) {
    TableUpdate& rows = tables["own_dimension"];
    for (const OwnDimensionRow& d : derived.ownDimensions)
        rows.row(d.object, d.record, d.name, d.value);
}

} // namespace

TableChanges writeDerived(SQLite::Database& connection, const Derived& derived) {
    TableChanges changes = writeDerivedOfDeals(connection, derived);
    for (const auto write : {writePeople, writeLeadCare, writeJoins, writeOwnDimensions})
        changes.merge(updateTables(connection, write, derived));
    changes.merge(writeRevenue(connection, derived.revenue));
    return changes;
}

TableChanges writeDerivedOfDeals(SQLite::Database& connection, const Derived& derived) {
    TableChanges changes;
    for (const auto write : {writeDeals, writeOpenDeals, writeOwners})
        changes.merge(updateTables(connection, write, derived));
    changes.merge(writeRevenueOfDeals(connection, derived.revenue));
    return changes;
}

} // namespace gtm::rules
