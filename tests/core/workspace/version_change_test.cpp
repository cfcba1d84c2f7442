// SPDX-License-Identifier: GPL-3.0-only
// What a published version changed, and a workspace that goes on after one.
#include "tests/core/workspace/definitions_case.h"

#include <gmock/gmock.h>

#include <thread>

namespace gtm {

using test::DefinitionVersions, test::kFourDeals, test::kBefore, test::kSince, test::kMonday;

TEST_F(DefinitionVersions, AVersionIsHeldAgainstTheOneBeforeItOverTheLastWeekOfThat) {
    import({{ "Opportunity.csv", kFourDeals }});
    publish(withoutSmallLosses(), signedBy("Ann", makeDay(2026, 11, 16)));
    const auto change = workspace->versionChange("win_rate", 2);
    ASSERT_TRUE(change) << change.error().detail;
    EXPECT_EQ(change->before, 1);
    EXPECT_EQ(change->after, 2);
    EXPECT_EQ(change->weekEnding, kSince);
    EXPECT_EQ(change->valueBefore, 0.5);
    EXPECT_DOUBLE_EQ(change->valueAfter.value_or(0), 2.0 / 3);
    EXPECT_EQ(change->records, 1) << "d4 is left out";
    EXPECT_FALSE(workspace->versionChange("win_rate", 1)) << "nothing stood before what ships";
    publish(drafted(replaced(text("cycle_days"), "unit = ", "# ours\nunit = ")), signedBy("Ann", kMonday));
    const auto same = workspace->versionChange("cycle_days", 2);
    ASSERT_TRUE(same) << same.error().detail;
    EXPECT_EQ(same->valueBefore, same->valueAfter);
    EXPECT_EQ(same->records, 0);
}

TEST_F(DefinitionVersions, AWeekKnowsThatOneOfTheFourBeforeItWasMadeOtherwise) {
    import({{ "Opportunity.csv", kFourDeals }});
    EXPECT_EQ(week("win_rate", kSince).madeOtherwise, "");
    publish(withoutSmallLosses(), signedBy("Ann", kMonday, false));
    EXPECT_EQ(week("win_rate", kBefore).madeOtherwise, "") << "all of them by the first";
    const kpi::Point after = week("win_rate", kSince);
    EXPECT_EQ(after.madeOtherwise, week("win_rate", kBefore).madeBy);
    EXPECT_TRUE(kpi::differInDefinition(after.madeBy, after.madeOtherwise));
}

TEST_F(DefinitionVersions, APastWeekIsDescribedByTheVersionThatMadeIt) {
    import({{ "Opportunity.csv", kFourDeals }});
    publish(drafted(replaced(text("win_rate"), "weeks = 4", "weeks = 2")), signedBy("Ann", kMonday, false));
    const auto madeBy = [&](Day week) {
        KpiRequest request;
        request.kpi = "win_rate";
        request.week = week;
        const auto series = workspace->kpi(request);
        EXPECT_TRUE(series);
        return series ? std::pair(series->definition.version, series->definition.window.weeks)
                      : std::pair(0, 0);
    };
    EXPECT_EQ(madeBy(kBefore), std::pair(1, 4));
    EXPECT_EQ(madeBy(kSince), std::pair(2, 2));
    BoardRequest asked;
    asked.week = kBefore;
    const auto board = workspace->board(asked);
    ASSERT_TRUE(board);
    EXPECT_THAT(board->row("win_rate")->subline, testing::HasSubstr(", 4 weeks"));
}

TEST_F(DefinitionVersions, AVersionOfACompositeIsHeldAgainstTheOneBeforeItWithItsFactors) {
    import({{ "Opportunity.csv", kFourDeals }});
    publish(drafted(replaced(text("sales_velocity"), "\"open_deals * won_amount",
                             "\"(open_deals + won_amount) * won_amount")),
            signedBy("Ann", makeDay(2026, 11, 16)));
    const auto change = workspace->versionChange("sales_velocity", 2);
    ASSERT_TRUE(change) << change.error().detail;
    EXPECT_EQ(change->valueBefore, 0) << "no deal is open";
    EXPECT_GT(change->valueAfter.value_or(0), 0);
    EXPECT_FALSE(change->records) << "it has those of its factors";
}

TEST_F(DefinitionVersions, WhatAVersionChangedIsGivenUpWhereNobodyWaitsForIt) {
    import({{ "Opportunity.csv", kFourDeals }});
    publish(withoutSmallLosses(), signedBy("Ann", makeDay(2026, 11, 16)));
    std::stop_source stop;
    stop.request_stop();
    const auto change = workspace->versionChange("win_rate", 2, stop.get_token());
    ASSERT_FALSE(change);
    EXPECT_EQ(change.error().code, Code::Cancelled);
}

TEST_F(DefinitionVersions, AWorkspaceThatIsReopenedHasWhatIsNewWhileTheOneBeforeGoesOn) {
    import({{ "Opportunity.csv", kFourDeals }});
    ASSERT_TRUE(workspace->publish(withoutSmallLosses(), signedBy("Ann", kMonday, true)));
    std::optional<Result<Workspace>> anew;
    std::thread([&] { anew = workspace->reopened(); }).join(); // as beside a window
    ASSERT_TRUE(anew && *anew) << (*anew).error().detail;
    EXPECT_EQ(week("win_rate", kSince).value, 0.5) << "asked of the one before";
    EXPECT_FALSE((*anew)->readOnly()) << "it has the lock too";
    EXPECT_EQ((*anew)->publications().size(), 1U);
    const std::string board = report::toJson(*(*anew)->board({}));
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(report::toJson(*workspace->board({})), board);
    EXPECT_DOUBLE_EQ(*week("win_rate", kSince).value, 2.0 / 3);
}

} // namespace gtm
