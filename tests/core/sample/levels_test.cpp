// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/sample/figures.h"

#include <gtest/gtest.h>

#include <iostream>

/// The newest complete week of the default sample: twelve values, on track, at risk and off track, each
/// with at least twenty records behind it. The levels stand in core/sample/levels.h.
namespace gtm::sample::test {

namespace {

void expectWithin(const char* name, double value, double low, double high) {
    EXPECT_GE(value, low) << name;
    EXPECT_LE(value, high) << name;
}

} // namespace

TEST(SampleLevels, NewestWeekShowsAllThreeStates) {
    const Figures figures = figuresOf(ExportFolder::standard(), Options{}.asOf);
    std::cout << figures;
    // At risk: within a tenth of the target, 30 minutes, 10 % and 40 %.
    expectWithin("ttft", figures.firstTouchMinutes, 30.5, 33);
    expectWithin("lead_leak", figures.leadLeak.value(), 0.101, 0.109);
    expectWithin("mql_to_sql", figures.mqlToSql.value(), 0.362, 0.398);
    // Off track: targets 90 %, 20 % and 6 %.
    expectWithin("sla_response", figures.sla.value(), 0.55, 0.80);
    expectWithin("stage_aging", figures.stageAging.value(), 0.235, 0.31);
    expectWithin("pipe_leak", figures.pipelineLeak.value(), 0.07, 0.10);
    // On track: targets 30 %, 60 %, 25 % and the company's own past.
    expectWithin("lead_to_mql", figures.leadToMql.value(), 0.33, 0.40);
    expectWithin("sql_to_opp", figures.sqlToOpportunity.value(), 0.61, 0.70);
    expectWithin("win_rate", figures.winRate.value(), 0.26, 0.30);
    expectWithin("pipe_created_amt", figures.pipelineCreated.value(), 1.05, 1.25);
    expectWithin("cycle_days", figures.cycleDays, 44, 60);
    EXPECT_GT(figures.velocity, 10'000);
}

TEST(SampleLevels, TwentyRecordsStandBehindEachRow) {
    const Figures figures = figuresOf(ExportFolder::standard(), Options{}.asOf);
    EXPECT_GE(figures.firstTouchLeads, 20U);
    EXPECT_GE(figures.winRate.part, 20); // The won deals are also those of the sales cycle.
    for (const Share& share : {figures.sla, figures.leadToMql, figures.leadLeak, figures.mqlToSql,
                               figures.sqlToOpportunity, figures.winRate})
        EXPECT_GE(share.whole, 20);
}

TEST(SampleLevels, ResponseWasBetterBefore) {
    const Figures before = figuresOf(ExportFolder::standard(), Options{}.asOf - std::chrono::days{7 * 16});
    expectWithin("ttft", before.firstTouchMinutes, 12, 29);
    expectWithin("sla_response", before.sla.value(), 0.78, 0.90);
    EXPECT_LT(before.leadLeak.value(), 0.10);
    EXPECT_LT(before.stageAging.value(), 0.24);
}

TEST(SampleLevels, HoldAtFiveTimesTheSizeForAnotherSeed) {
    Options options;
    options.size = 5;
    options.seed = 99;
    const Figures figures = figuresOf(ExportFolder(options), options.asOf);
    std::cout << figures;
    expectWithin("ttft", figures.firstTouchMinutes, 29, 34);
    expectWithin("lead_leak", figures.leadLeak.value(), 0.095, 0.115);
    expectWithin("mql_to_sql", figures.mqlToSql.value(), 0.35, 0.41);
    expectWithin("sla_response", figures.sla.value(), 0.66, 0.75);
    expectWithin("stage_aging", figures.stageAging.value(), 0.22, 0.32);
    expectWithin("pipe_leak", figures.pipelineLeak.value(), 0.065, 0.11);
    expectWithin("lead_to_mql", figures.leadToMql.value(), 0.33, 0.40);
    expectWithin("sql_to_opp", figures.sqlToOpportunity.value(), 0.60, 0.67);
    expectWithin("win_rate", figures.winRate.value(), 0.275, 0.295);
}

} // namespace gtm::sample::test
