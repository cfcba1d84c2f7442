// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/revenue_writer.h"

#include "core/rules/table_update.h"

namespace gtm::rules {

namespace {

void writeForecast(TableUpdates& tables, const DerivedRevenue& r) {
    TableUpdate& spans = tables["forecast_span"];
    TableUpdate& calls = tables["forecast_call"];
    TableUpdate& slips = tables["slip_span"];
    TableUpdate& flows = tables["pipe_flow"];
    TableUpdate& quotas = tables["quota_span"];
    TableUpdate& planned = tables["model_quota"];
    for (const ForecastSpan& s : r.forecast)
        spans.row(s.deal, s.fromOn, s.toOn, s.closeOn, s.ahead, s.amount, s.currency, s.category,
                  s.probability, s.pushes, s.clean, s.late, s.old);
    for (const ForecastCall& c : r.calls)
        calls.row(c.deal, c.quarterOn, c.fromOn, c.toOn, c.category, c.amount, c.booked, c.currency,
                  c.calledOn);
    for (const SlipSpan& s : r.slips)
        slips.row(s.deal, s.fromOn, s.toOn, s.slipped, s.amount, s.currency);
    for (const PipeFlow& f : r.flows)
        flows.row(f.deal, f.fromOn, f.toOn, f.kind, f.amount, f.currency);
    for (const QuotaSpan& q : r.quotas)
        quotas.row(q.quota, q.ahead, q.fromOn, q.toOn, q.amount, q.currency);
    for (const ModelQuotaRow& q : r.modelQuotas)
        planned.row(q.rid, q.name, q.amount, q.currency, q.first, q.last);
}

void writeDealCare(TableUpdates& tables, const DerivedRevenue& r) {
    TableUpdate& outcomes = tables["deal_outcome"];
    TableUpdate& inactive = tables["inactive_span"];
    for (const DealOutcome& o : r.outcomes)
        outcomes.row(o.deal, o.lossReason, o.closeKept, o.onboardBy, o.onboardedOn, o.onboardGap, o.credit,
                     o.quarterTo);
    for (const InactiveSpan& s : r.inactive)
        inactive.row(s.deal, s.fromOn, s.toOn, s.inactive);
}

void writeHandoffs(TableUpdates& tables, const DerivedRevenue& r) {
    TableUpdate& handoffs = tables["handoff"];
    TableUpdate& routing = tables["routing_span"];
    for (const HandoffRow& h : r.handoffs)
        handoffs.row(h.rid, h.kind, h.object, h.record, h.outReason, h.requestedOn, h.dueOn, h.answeredOn,
                     h.inSla, h.decidedOn, h.accepted, h.missing, h.segment, h.region, h.source, h.route,
                     h.unreasoned);
    for (const RoutingSpan& s : r.routing)
        routing.row(s.person, s.assignedOn, s.fromOn, s.toOn, s.changes, s.moved);
}

void writeCustomers(TableUpdates& tables, const DerivedRevenue& r) {
    TableUpdate& customers = tables["customer"];
    TableUpdate& arr = tables["arr_span"];
    TableUpdate& retention = tables["retention_span"];
    TableUpdate& renewals = tables["renewal"];
    TableUpdate& risks = tables["risk_span"];
    TableUpdate& ready = tables["ready_span"];
    for (const CustomerRow& c : r.customers)
        customers.row(c.rid, c.record, c.outReason, c.segment, c.region, c.route);
    for (const ArrSpan& s : r.arr)
        arr.row(s.account, s.fromOn, s.toOn, s.arr, s.currency);
    for (const RetentionSpan& s : r.retention)
        retention.row(s.account, s.fromOn, s.toOn, s.arrThen, s.arrNow, s.currency);
    for (const RenewalRow& w : r.renewals)
        renewals.row(w.account, w.endOn, w.arr, w.currency, w.decidedOn, w.outcome, w.onTime);
    for (const RiskSpan& s : r.risks)
        risks.row(s.account, s.endOn, s.fromOn, s.toOn, s.arr, s.currency, s.band, s.points);
    for (const ReadySpan& s : r.ready)
        ready.row(s.account, s.fromOn, s.toOn, s.known, s.met, s.openDeal);
}

void writeTablesBeside(TableUpdates& tables, const DerivedRevenue& r) {
    TableUpdate& registrations = tables["registration"];
    TableUpdate& spend = tables["spend_line"];
    TableUpdate& economics = tables["economics"];
    TableUpdate& quality = tables["quality"];
    TableUpdate& spans = tables["quality_span"];
    for (const RegistrationRow& g : r.registrations)
        registrations.row(g.rid, g.submittedOn, g.approvedOn, g.resolvedOn, g.approvalHours, g.conflict,
                          g.segment, g.region, g.route, g.tier);
    for (const SpendLine& s : r.spend)
        spend.row(s.rid, s.atOn, s.amount, s.currency, s.channel);
    economics.row(r.grossMargin);
    for (const QualityRow& q : r.quality)
        quality.row(q.rid, q.object, q.record);
    int seq = 0; // Within its row, so that a span more of one moves no other.
    const QualitySpan* before = nullptr;
    for (const QualitySpan& s : r.qualitySpans) {
        seq = before && before->row == s.row ? seq + 1 : 0;
        spans.row(s.row, s.aspect, s.fromOn, s.toOn, s.failed, s.checked, seq);
        before = &s;
    }
}

} // namespace

TableChanges writeRevenueOfDeals(SQLite::Database& connection, const DerivedRevenue& revenue) {
    TableChanges changes;
    for (const auto write : {writeForecast, writeDealCare})
        changes.merge(updateTables(connection, write, revenue));
    return changes;
}

TableChanges writeRevenue(SQLite::Database& connection, const DerivedRevenue& revenue) {
    TableChanges changes;
    for (const auto write : {writeHandoffs, writeCustomers, writeTablesBeside})
        changes.merge(updateTables(connection, write, revenue));
    return changes;
}

} // namespace gtm::rules
