// SPDX-License-Identifier: GPL-3.0-only
// What an import that is only tried says of the numbers that people have seen.
#include "core/report/json.h"
#include "core/report/sentence.h"
#include "tests/support/import_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm {

using testing::HasSubstr;

namespace {

constexpr int kDecided = 40;

/// So many deals that were decided on 6 October 2026, in week 41; the first of them are won.
std::string decidedDeals(int won) {
    std::string csv =
        "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Created Date,Closed,Won,Type\n";
    for (int i = 0; i < kDecided; ++i)
        csv += "D" + std::to_string(i) + ",Deal " + std::to_string(i) +
               (i < won ? ",Closed Won" : ",Closed Lost") + ",1000,2026-10-06,2026-09-01,true," +
               (i < won ? "true" : "false") + ",New Business\n";
    return csv;
}

struct EffectOnBoard : test::ImportCase {
    void SetUp() override { open(); }
    ingest::ImportReport run(int won, Day asOf, bool dry) {
        ImportRequest request;
        request.paths = {folder.write("Opportunity.csv", decidedDeals(won))};
        request.timeZone = "UTC";
        request.asOf = asOf;
        request.dryRun = dry;
        auto report = workspace->import(request);
        EXPECT_TRUE(report);
        EXPECT_TRUE(workspace->reload());
        return report ? std::move(*report) : ingest::ImportReport();
    }
    ingest::BoardEffect tried(int won, Day asOf) {
        const auto report = run(won, asOf, true);
        EXPECT_EQ(report.batch, 0);
        EXPECT_TRUE(report.board);
        return report.board.value_or(ingest::BoardEffect());
    }
};

constexpr Day kWeek41 = makeDay(2026, 10, 11), kWeek42 = makeDay(2026, 10, 18),
              kWeek44 = makeDay(2026, 11, 1);

} // namespace

TEST_F(EffectOnBoard, AFirstImportSaysWithWhichWeekTheBoardStarts) {
    const auto effect = tried(10, kWeek41);
    EXPECT_FALSE(effect.before);
    EXPECT_EQ(report::boardEffectText(effect), "First import: the board starts with week 41.");
}

TEST_F(EffectOnBoard, AnExportThatSaysTheSameChangesNoPastWeek) {
    run(10, kWeek41, false);
    const auto effect = tried(10, kWeek42);
    EXPECT_EQ(report::boardEffectText(effect), "Week 42 becomes complete. No number of past weeks changes. "
                                               "No KPI changes status in past weeks.");
    EXPECT_EQ(report::boardEffectText(tried(10, kWeek41)),
              "The newest complete week stays week 41. No number of past weeks changes. "
              "No KPI changes status in past weeks.");
    EXPECT_THAT(report::boardEffectText(tried(10, kWeek44)),
                HasSubstr("Week 42 to week 44 become complete."));
}

TEST_F(EffectOnBoard, OldDealsThatChangeMoveTheNumberAndTheStatusOfTheirWeek) {
    run(10, kWeek41, false);
    const auto effect = tried(8, kWeek42); // two of the ten were lost after all
    EXPECT_EQ(effect.weeks, std::vector{kWeek41}) << "they were created as before, and closed in week 41";
    const auto change =
        std::ranges::find(effect.changes, "win_rate", [](const auto& c) { return c.kpi.kpi; });
    ASSERT_NE(change, effect.changes.end());
    EXPECT_EQ(change->weeks, 1);
    EXPECT_NEAR(change->most.value_or(0), 0.05, 1e-12) << "10 of 40 were won, and 8 of 40";
    const auto flip = std::ranges::find(effect.flips, "win_rate", [](const auto& f) { return f.kpi.kpi; });
    ASSERT_NE(flip, effect.flips.end());
    EXPECT_EQ(flip->week, kWeek41);
    EXPECT_EQ(flip->before, "on_track");
    EXPECT_EQ(flip->after, "off_track");
    const std::string text = report::boardEffectText(effect);
    EXPECT_THAT(text,
                HasSubstr("Week 42 becomes complete. Numbers change in week 41: Win rate by up to 5.0 pt. "
                          "Status changes: "));
    EXPECT_THAT(text, HasSubstr("Win rate in week 41 from 'On track' to 'Off track'"));
    EXPECT_FALSE(run(8, kWeek42, false).board) << "an import that is one says what it stored";
}

TEST_F(EffectOnBoard, TheCommandLineTellsItToo) {
    run(10, kWeek41, false);
    const std::string json = report::toJson(run(8, kWeek42, true));
    EXPECT_THAT(json, HasSubstr("\"newest_week_before\": \"2026-10-11\""));
    EXPECT_THAT(json, HasSubstr("\"status_after\": \"off_track\""));
}

TEST(EffectInWords, OfManyOnlyTheFirstAreNamed) {
    ingest::BoardEffect effect{kWeek41, kWeek42, {kWeek42}, "USD", {}, {}, {}};
    for (int back = 5; back >= 0; --back)
        effect.weeks.push_back(kWeek41 - std::chrono::days{7 * back});
    effect.changes = {{{"win_rate", "Win rate"}, "ratio", 6, 0.0123},
                      {{"arr_at_risk", "ARR at risk"}, "ratio", 1, 0.0001},
                      {{"cycle_days", "Sales cycle"}, "days", 1, std::nullopt}};
    for (int back = 0; back < 5; ++back)
        effect.flips.push_back(
            {{"win_rate", "Win rate"}, kWeek41 - std::chrono::days{7 * back}, "at_risk", "on_track"});
    EXPECT_EQ(
        report::boardEffectText(effect),
        "Week 42 becomes complete. Numbers change in 6 past weeks: Win rate by up to 1.2 pt, ARR at risk by "
        "less than it shows and 1 more. Status changes: Win rate in week 41 from 'At risk' to 'On track', "
        "Win rate in week 40 from 'At risk' to 'On track', Win rate in week 39 from 'At risk' to "
        "'On track' and 2 more.");
}

} // namespace gtm
