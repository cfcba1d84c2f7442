// SPDX-License-Identifier: GPL-3.0-only
// What a KPI shows beside its trend, over the sample: every picture is made of the records of its number.
#include "tests/core/workspace/sample_store.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gtm {

using report::ChartColumn;
using report::ChartKind;
using report::KpiChart;
using test::sampleWorkspace;

namespace {

const Day kChartWeek = makeDay(2026, 11, 15);

KpiRequest requestOf(const std::string& kpi, Day week = kChartWeek, const kpi::Filter& filter = {}) {
    KpiRequest request;
    request.kpi = kpi;
    request.week = week;
    request.filter = filter;
    return request;
}

kpi::Point pointOf(const std::string& kpi, Day week = kChartWeek, const kpi::Filter& filter = {}) {
    const auto series = sampleWorkspace().kpi(requestOf(kpi, week, filter));
    EXPECT_TRUE(series) << kpi;
    return series->points.back();
}

KpiChart chartOf(const std::string& kpi, ChartKind kind, const kpi::Filter& filter = {}) {
    const auto charts = sampleWorkspace().charts(requestOf(kpi, kChartWeek, filter));
    EXPECT_TRUE(charts) << kpi;
    const auto at = std::ranges::find(*charts, kind, &KpiChart::kind);
    if (at == charts->end()) {
        ADD_FAILURE() << kpi << " has no such chart";
        return {};
    }
    return *at;
}

double sumOf(const KpiChart& chart, std::optional<double> ChartColumn::*number) {
    double sum = 0;
    for (const ChartColumn& column : chart.columns)
        sum += (column.*number).value_or(0);
    return sum;
}

std::int64_t countIn(const KpiChart& chart) {
    std::int64_t records = 0;
    for (const ChartColumn& column : chart.columns)
        records += column.records;
    return records;
}

std::int64_t cents(double amount) {
    return std::llround(amount * 100);
}

report::PipelineBridge bridgeOf(Day week, const kpi::Filter& filter = {}) {
    BoardRequest request;
    request.week = week;
    request.filter = filter;
    const auto board = sampleWorkspace().board(request);
    EXPECT_TRUE(board);
    return board->bridge;
}

} // namespace

TEST(SampleBridge, LeadsFromTheOpeningToTheClosingToTheCent) {
    for (const kpi::Filter& filter : {kpi::Filter{}, kpi::Filter{{"segment", {"SMB"}}}})
        for (int back = 0; back < 30; back += 6) {
            const Day week = kChartWeek - days{7 * back};
            const report::PipelineBridge bridge = bridgeOf(week, filter);
            ASSERT_TRUE(bridge.point.value) << back;
            std::int64_t sum = cents(bridge.opening);
            for (const auto& term : bridge.terms)
                sum += cents(term.amount);
            EXPECT_EQ(sum, cents(*bridge.point.value)) << back;
            EXPECT_EQ(sum, cents(*pointOf("open_due", week, filter).value))
                << back << ": closing is what is due";
        }
}

TEST(SampleBridge, TheOpeningOfAQuarterStaysAsItWas) {
    const report::PipelineBridge now = bridgeOf(kChartWeek), before = bridgeOf(kChartWeek - days{14});
    ASSERT_EQ(now.from, before.from);
    EXPECT_EQ(cents(now.opening), cents(before.opening));
    EXPECT_GE(now.terms.size(), 5U);
}

/// Week by week the closing is the next opening, and the terms lead from one to the other, also into a new
/// quarter.
TEST(SampleBridge, EveryClosingIsTheNextOpening) {
    std::optional<double> closing;
    for (int back = 20; back >= 0; --back) {
        KpiRequest request = requestOf("open_due", kChartWeek - days{7 * back});
        request.compared = *request.week - days{7};
        const auto moved = sampleWorkspace().whatMoved(request);
        ASSERT_TRUE(moved);
        ASSERT_TRUE(moved->moved.change) << back;
        if (closing) {
            EXPECT_EQ(cents(*closing), cents(*moved->moved.before.value)) << back;
        }
        std::int64_t sum = cents(*moved->moved.before.value);
        for (const kpi::MovedPart& part : moved->moved.bridge)
            sum += cents(part.effect);
        EXPECT_EQ(sum, cents(*moved->moved.after.value)) << back;
        closing = moved->moved.after.value;
    }
}

TEST(SampleTrends, EndInTheBreakdownAndAreTheKpiUnderOneMoreFilter) {
    for (const auto& [kpi, dimension] : {std::pair{"win_rate", "segment"}, std::pair{"stage_aging", "stage"},
                                         std::pair{"cycle_days", "owner"}, std::pair{"pipe_leak", "reason"},
                                         std::pair{"sales_velocity", "region"}}) {
        KpiRequest request = requestOf(kpi);
        request.by = dimension;
        request.weeks = 13;
        const auto trends = sampleWorkspace().trends(request);
        const auto series = sampleWorkspace().kpi(request);
        ASSERT_TRUE(trends && series) << kpi;
        ASSERT_GT(trends->values.size(), 1U) << kpi;
        EXPECT_LE(trends->values.size(), report::kMostTrends);
        for (const auto& value : trends->values) {
            ASSERT_EQ(value.points.size(), 13U);
            const auto row = std::ranges::find(series->rows, value.key, &kpi::BreakdownRow::key);
            ASSERT_NE(row, series->rows.end()) << kpi << ' ' << value.key;
            EXPECT_EQ(value.points.back().value, row->point.value) << kpi << ' ' << value.key;
            const Day earlier = kChartWeek - days{35};
            EXPECT_EQ(value.points[7].value, pointOf(kpi, earlier, {{dimension, {value.key}}}).value)
                << value.key;
        }
    }
}

TEST(SampleTrends, KeepToTheFilterOfTheBoard) {
    KpiRequest request = requestOf("win_rate", kChartWeek, {{"segment", {"SMB", "Enterprise"}}});
    request.by = "segment";
    const auto trends = sampleWorkspace().trends(request);
    ASSERT_TRUE(trends);
    std::set<std::string> keys;
    for (const auto& value : trends->values)
        keys.insert(value.key);
    EXPECT_EQ(keys, (std::set<std::string>{"Enterprise", "SMB"}));
}

TEST(SampleCharts, ASpreadHoldsEveryRecordOfItsMedian) {
    for (const char* kpi : {"cycle_days", "ttft", "stage_days", "opp_age"}) {
        const KpiChart chart = chartOf(kpi, ChartKind::Spread);
        const kpi::Point point = pointOf(kpi);
        EXPECT_EQ(countIn(chart), point.records) << kpi;
        EXPECT_EQ(chart.line, point.value) << kpi;
        for (size_t i = 0; i + 1 < chart.columns.size(); ++i)
            EXPECT_EQ(chart.columns[i].to, chart.columns[i + 1].from) << kpi;
    }
}

TEST(SampleCharts, WeeksAreTheTrendOfWhatCameInThem) {
    const KpiChart chart = chartOf("pipe_created_amt", ChartKind::Weeks);
    ASSERT_EQ(chart.columns.size(), 13U);
    EXPECT_EQ(chart.columns.back().value, pointOf("pipe_created_amt").value);
    EXPECT_EQ(chart.columns.front().value, pointOf("pipe_created_amt", kChartWeek - days{84}).value);
    for (size_t i = 0; i < chart.columns.size(); ++i)
        EXPECT_EQ(chart.columns[i].target,
                  pointOf("pipe_created_amt", kChartWeek - days{7 * int(12 - i)}).target);
    const auto none =
        sampleWorkspace().charts(requestOf("open_due")); // what is open does not add up by weeks
    ASSERT_TRUE(none);
    EXPECT_TRUE(std::ranges::none_of(*none, [](const KpiChart& c) { return c.kind == ChartKind::Weeks; }));
}

TEST(SampleCharts, StagesStandInTheOrderOfThePipeline) {
    const auto board = sampleWorkspace().board({});
    ASSERT_TRUE(board);
    for (const auto& [kpi, kind] :
         {std::pair{"sales_velocity", ChartKind::StageDays}, std::pair{"win_rate", ChartKind::StageRates}}) {
        std::vector<std::string> stages, wanted;
        for (const ChartColumn& column : chartOf(kpi, kind).columns)
            stages.push_back(column.name);
        for (const auto& stage : board->aging.stages)
            if (std::ranges::find(stages, stage.stage) != stages.end())
                wanted.push_back(stage.stage);
        std::erase_if(stages, [&](const std::string& stage) {
            return std::ranges::find(wanted, stage) == wanted.end();
        });
        EXPECT_GT(stages.size(), 2U);
        EXPECT_EQ(stages, wanted) << kpi;
    }
}

TEST(SampleCharts, HandoffsAreThoseDueAndLate) {
    const KpiChart chart = chartOf("sla_handoff", ChartKind::Handoffs);
    const kpi::Point point = pointOf("sla_handoff");
    EXPECT_EQ(sumOf(chart, &ChartColumn::value), *point.denominator);
    EXPECT_EQ(sumOf(chart, &ChartColumn::part), *point.denominator - *point.numerator);
    for (const ChartColumn& column : chart.columns)
        EXPECT_EQ(column.value, pointOf("sla_handoff", kChartWeek, {{"kind", {column.name}}}).denominator);
}

TEST(SampleCharts, RenewalMonthsAddUpToWhatIsDueAndAtRisk) {
    const KpiChart chart = chartOf("arr_at_risk", ChartKind::RenewalMonths);
    const kpi::Point point = pointOf("arr_at_risk");
    EXPECT_EQ(cents(sumOf(chart, &ChartColumn::value)), cents(*point.denominator));
    EXPECT_EQ(cents(sumOf(chart, &ChartColumn::part)), cents(*point.numerator));
    for (const ChartColumn& column : chart.columns)
        EXPECT_TRUE(column.day) << "of contracts the month is known";
}

TEST(SampleCharts, SignalsOfThreeAndMoreAreTheReadyOnes) {
    const KpiChart chart = chartOf("exp_ready", ChartKind::Signals);
    const kpi::Point point = pointOf("exp_ready");
    double ready = 0;
    for (const ChartColumn& column : chart.columns)
        ready += *column.from >= 3 ? *column.value : 0;
    EXPECT_EQ(countIn(chart), point.records);
    EXPECT_EQ(ready, *point.numerator);
}

TEST(SampleCharts, TheLastQuarterIsWhatTheForecastKpiSpeaksOf) {
    const KpiChart chart = chartOf("fc_accuracy", ChartKind::ForecastQuarters);
    ASSERT_GT(chart.columns.size(), 1U);
    const ChartColumn& last = chart.columns.back();
    EXPECT_EQ(last.value, pointOf("fc_booked").value);
    EXPECT_EQ(last.part, pointOf("fc_call").value);
    EXPECT_NEAR(std::max(0.0, 1 - std::abs(*last.value - *last.part) / *last.part),
                *pointOf("fc_accuracy").value, 1e-12);
    for (size_t i = 1; i < chart.columns.size(); ++i)
        EXPECT_EQ(addMonths(*chart.columns[i - 1].day, 3), *chart.columns[i].day);
}

TEST(SampleCharts, EveryChartOfEveryKpiSaysSomething) {
    int charts = 0;
    for (const kpi::Definition& definition : sampleWorkspace().definitions()) {
        const auto all = sampleWorkspace().charts(requestOf(definition.id));
        ASSERT_TRUE(all) << definition.id;
        for (const KpiChart& chart : *all) {
            ++charts;
            EXPECT_GT(chart.columns.size(), 1U) << definition.id;
            EXPECT_LE(chart.columns.size(), 24U) << definition.id;
        }
    }
    EXPECT_GT(charts, 20);
}

TEST(SpreadEdges, HaveRoundWidthsAndHoldNearlyAllValues) {
    struct Case {
        std::vector<double> values;
        kpi::Unit unit;
        std::vector<double> edges;
    };
    const Case cases[]{
        {{}, kpi::Unit::Days, {}},
        {{7, 7, 7}, kpi::Unit::Days, {}},
        {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, kpi::Unit::Days, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
        {{10, 55, 100}, kpi::Unit::Days, {10, 20, 30, 40, 50, 60, 70, 80, 90, 100}},
        {{0, 60, 600}, kpi::Unit::Minutes, {15, 30, 60, 120, 240, 480}},
        {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10}, kpi::Unit::Days, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
        {{-20, 0, 20}, kpi::Unit::Days, {-15, -10, -5, 0, 5, 10, 15, 20}},
    };
    for (const Case& one : cases)
        EXPECT_EQ(report::spreadEdges(one.values, one.unit), one.edges);
    const auto longTail =
        report::spreadEdges({1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9, 9000}, kpi::Unit::Days);
    EXPECT_GE(std::ranges::count_if(longTail, [](double edge) { return edge < 9; }), 5)
        << "one value far out does not push the others into one column";
}

} // namespace gtm
