// SPDX-License-Identifier: GPL-3.0-only
// The golden opportunities through other people's definitions, and one by one.
#include "tests/core/workspace/golden_case.h"

namespace gtm {

using test::Golden;

TEST_F(Golden, TheLensExplainsAnotherWinRateAndAnotherCycle) {
    KpiRequest request;
    request.kpi = "win_rate";
    request.period = Period{makeDay(2026, 1, 1), makeDay(2026, 11, 20)};
    const auto of = [&](const std::string& id) {
        const auto readings = workspace->lens(request);
        EXPECT_TRUE(readings) << (readings ? "" : readings.error().detail);
        return *std::ranges::find(*readings, id, &report::LensReading::id);
    };
    const auto dbt = of("value_of_all"); // 140,800 / 175,800, with 8,000 EUR at 1.1, against 6 of 8
    EXPECT_NEAR(*dbt.point.value, 140'800 / 175'800.0, rates);
    EXPECT_NEAR(*dbt.difference, 140'800 / 175'800.0 - 0.75, rates);
    EXPECT_EQ(dbt.both, 8);
    EXPECT_EQ(dbt.revalued, 8) << "amounts instead of ones";
    EXPECT_EQ(dbt.onlyTheirs, (std::map<std::string, std::int64_t>{{"merged", 1}, {"renewal", 1}}));
    EXPECT_TRUE(dbt.onlyOurs.empty());
    const auto looker = of("new_business"); // 6 won, 3 lost: the merged one too
    EXPECT_EQ(looker.point.numerator, 6);
    EXPECT_EQ(looker.point.denominator, 9);
    EXPECT_EQ(looker.onlyTheirs, (std::map<std::string, std::int64_t>{{"merged", 1}}));
    EXPECT_EQ(looker.revalued, 0);
    const auto gitlab = of("every_class"); // and the renewal, but not the merged one
    EXPECT_EQ(gitlab.point.numerator, 7);
    EXPECT_EQ(gitlab.point.denominator, 9);
    request.kpi = "cycle_days";
    const auto reversed = of("created_less_closed");
    EXPECT_NEAR(*reversed.point.value, -39.0, 0.05);
    EXPECT_EQ(reversed.point.records, 7);
    EXPECT_EQ(reversed.onlyTheirs,
              (std::map<std::string, std::int64_t>{{"closed_before_created", 1}, {"renewal", 1}}));
    // Demo: O1 10 days, O2 10, O4 7 and 7, O5 14 and 7, O6 21, O14 7; all visits together have the median 12.
    request.kpi = "stage_days";
    request.filter = {{"stage", {"Demo"}}};
    EXPECT_EQ(of("latest_visit").point.value, 8.5) << "7, 7, 7, 10, 10, 21";
    EXPECT_EQ(of("each_visit").point.value, 8.5) << "7, 7, 7, 7, 10, 10, 14, 21";
    EXPECT_NEAR(*of("latest_visit").difference, 8.5 - 12, 0.05);
    request.kpi = "stage_conv";
    request.period = Period{makeDay(2026, 9, 1), makeDay(2026, 9, 30)};
    request.filter = {{"stage", {"Proposal"}}};
    const auto samePeriod = of("same_period"); // O1, O3 and O4 moved on, O5 alone came in
    EXPECT_EQ(samePeriod.point.numerator, 3);
    EXPECT_EQ(samePeriod.point.denominator, 1);
    request.filter.clear();
    request.period = Period{makeDay(2026, 1, 1), makeDay(2026, 11, 20)};
    request.kpi = "bookings_new";
    EXPECT_NEAR(*of("all_classes").point.value, 80'800 + 60'000, money) << "and the renewal";
    request.kpi = "cycle_days";
    EXPECT_NEAR(*of("mean").point.value, (43 + 54 + 56 + 61 + 30 - 2) / 6.0, 0.05) << "and O8";
    request.kpi = "stage_age"; // 50, 18 and 114 days
    EXPECT_NEAR(*of("mean").point.value, (50 + 18 + 114) / 3.0, 0.05);
    request.kpi = "sales_velocity"; // 2 open deals x 13,466.67 x 6 of 8 / 48.8 days
    EXPECT_NEAR(*of("all_open").point.value, 3 * 80'800 / 6.0 * 0.75 / 48.8, 0.01)
        << "and O7, without an amount";
    EXPECT_NEAR(*of("win_rate_by_value").point.value, 2 * 80'800 / 6.0 * (80.8 / 105.8) / 48.8, 0.01);
    request.kpi = "logos_new";
    EXPECT_TRUE(workspace->lens(request)->empty());
}

TEST_F(Golden, ARecordTellsWhereItCounts) {
    const auto use = [&](const std::string& id, const std::string& kpi) {
        const auto life = workspace->recordLife(id);
        EXPECT_TRUE(life);
        EXPECT_EQ(life->records.at(0).id, id);
        const auto found = std::ranges::find(life->uses, kpi, &report::RecordUse::kpi);
        return found == life->uses.end() ? report::RecordUse() : *found;
    };
    const auto won = use("O5", "win_rate"); // reopened, won on 12 October: four weeks from there
    EXPECT_EQ(won.role, report::Role::Numerator);
    EXPECT_EQ(isoText(won.first), "2026-10-18");
    EXPECT_EQ(isoText(won.last), "2026-11-08");
    EXPECT_EQ(use("O2", "win_rate").role, report::Role::Denominator);
    const auto early = use("O8", "cycle_days");
    EXPECT_EQ(early.role, report::Role::Excluded);
    EXPECT_EQ(early.reason, "closed_before_created");
    EXPECT_EQ(use("O13", "win_rate").reason, "renewal");
    EXPECT_TRUE(use("O6", "win_rate").kpi.empty()) << "open";
    const auto week = workspace->recordLife("O5", makeDay(2026, 10, 14));
    for (const report::RecordUse& one : week->uses)
        EXPECT_EQ(isoText(one.first) + isoText(one.last), "2026-10-182026-10-18") << one.kpi;
    EXPECT_EQ(workspace->recordLife("O99").error().code, Code::UnknownRecord);
}

} // namespace gtm
