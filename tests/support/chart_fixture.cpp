// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/board_fixture.h"

#include <cmath>

namespace gtm::fixture {

using report::ChartColumn;
using report::ChartKind;
using report::KpiChart;

namespace {

const Day kChartWeek = makeDay(2026, 11, 15);

KpiChart chart(ChartKind kind, const char* kpi, kpi::Unit unit) {
    KpiChart out;
    out.kind = kind;
    out.kpi = kpi;
    out.unit = unit;
    out.week = makeDay(2026, 11, 15);
    return out;
}

ChartColumn& add(KpiChart& chart, double value, std::int64_t records) {
    ChartColumn& column = chart.columns.emplace_back();
    column.value = value;
    column.records = records;
    return column;
}

KpiChart weeks() {
    KpiChart out = chart(ChartKind::Weeks, "pipe_created_amt", kpi::Unit::Money);
    for (int i = 12; i >= 0; --i) {
        ChartColumn& column = add(out, 1.25e6 + 2.5e5 * std::sin(i * 1.3), 40 - i);
        column.day = kChartWeek - days{7 * i + 6};
        column.target = 1.25e6;
    }
    out.line = 1.25e6;
    return out;
}

KpiChart spread() {
    KpiChart out = chart(ChartKind::Spread, "cycle_days", kpi::Unit::Count);
    out.valueUnit = kpi::Unit::Days;
    const int counts[]{3, 9, 14, 12, 6, 4, 4};
    for (int i = 0; i < 7; ++i) {
        ChartColumn& column = add(out, counts[i], counts[i]);
        if (i > 0)
            column.from = 20 * i;
        if (i < 6)
            column.to = 20 * (i + 1);
    }
    out.line = 55;
    return out;
}

KpiChart byStage(ChartKind kind, const char* kpi, kpi::Unit unit, const double (&values)[5]) {
    KpiChart out = chart(kind, kpi, unit);
    out.dimension = "stage";
    const char* names[]{"Discovery", "Evaluation", "Proposal", "Negotiation", "Commit"};
    for (int i = 0; i < 5; ++i)
        add(out, values[i], 120 - 18 * i).name = names[i];
    return out;
}

KpiChart handoffs() {
    KpiChart out = chart(ChartKind::Handoffs, "sla_handoff", kpi::Unit::Count);
    out.dimension = "kind";
    for (const auto& [kind, due, late] : {std::tuple{"mql_sdr", 394, 35}, std::tuple{"sdr_ae", 213, 18},
                                          std::tuple{"ae_cs", 52, 7}, std::tuple{"cs_sales", 12, 0}}) {
        ChartColumn& column = add(out, due, due);
        column.name = kind;
        column.part = late;
    }
    return out;
}

KpiChart forecast() {
    KpiChart out = chart(ChartKind::ForecastQuarters, "fc_accuracy", kpi::Unit::Money);
    Day quarter = makeDay(2025, 7, 1);
    for (const auto& [call, booked] : {std::pair{3.1e6, 2.8e6}, std::pair{3.4e6, 3.6e6},
                                       std::pair{2.9e6, 2.4e6}, std::pair{3.6e6, 3.4e6}}) {
        ChartColumn& column = add(out, booked, 0);
        column.day = quarter;
        column.part = call;
        quarter = addMonths(quarter, 3);
    }
    return out;
}

KpiChart renewals() {
    KpiChart out = chart(ChartKind::RenewalMonths, "arr_at_risk", kpi::Unit::Money);
    int month = 11;
    for (const auto& [due, risk] :
         {std::pair{1.9e6, 2.1e5}, std::pair{2.6e6, 4.0e5}, std::pair{1.4e6, 0.0}}) {
        ChartColumn& column = add(out, due, 30);
        column.day = addMonths(makeDay(2026, 11, 1), month++ - 11);
        column.part = risk;
    }
    return out;
}

KpiChart signals() {
    KpiChart out = chart(ChartKind::Signals, "exp_ready", kpi::Unit::Count);
    int met = 0;
    for (const int accounts : {31, 84, 89, 71, 30, 8})
        add(out, accounts, accounts).from = met++;
    return out;
}

} // namespace

report::ValueTrends trends() {
    report::ValueTrends out{definition(), "segment", {}, 0};
    const report::KpiSeries whole = series();
    double factor = 0.9;
    for (const char* key : {"Enterprise", "Mid-market", "SMB"}) {
        std::vector<kpi::Point> points = whole.points;
        for (kpi::Point& point : points)
            if (point.value)
                *point.value *= factor;
        factor += 0.15;
        points.back().status = factor > 1.1 ? kpi::Status::OffTrack : kpi::Status::AtRisk;
        out.values.push_back({key, std::move(points)});
    }
    return out;
}

report::PipelineBridge bridge() {
    report::PipelineBridge out;
    out.from = makeDay(2026, 10, 1);
    out.to = kChartWeek;
    out.opening = 4'120'000;
    out.openingDeals = 96;
    out.terms = {{"created", 1'310'000, 31}, {"reopened", 45'000, 1},  {"pulled_in", 220'000, 5},
                 {"raised", 90'000, 8},      {"lowered", -130'000, 9}, {"pushed", -640'000, 17},
                 {"won", -1'480'000, 33},    {"lost", -815'000, 28}};
    out.point.kpi = "pipe_waterfall";
    out.point.value = 2'720'000;
    return out;
}

std::vector<KpiChart> kpiCharts() {
    return {weeks(),
            spread(),
            byStage(ChartKind::StageDays, "stage_days", kpi::Unit::Days, {21, 34, 17, 12, 9}),
            byStage(ChartKind::StageRates, "stage_conv", kpi::Unit::Ratio, {0.71, 0.58, 0.66, 0.74, 0.81}),
            handoffs(),
            forecast(),
            renewals(),
            signals()};
}

} // namespace gtm::fixture
