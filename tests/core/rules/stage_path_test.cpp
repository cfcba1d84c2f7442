// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/stage_path.h"

#include <gtest/gtest.h>

namespace gtm::rules {

namespace {

const Stage kDiscovery{"Discovery", 10}, kDemo{"Demo", 20}, kProposal{"Proposal", 30},
    kNegotiation{"Negotiation", 40};
const Stage kWon{"Won", 0, StageOutcome::Won}, kLost{"Lost", 0, StageOutcome::Lost};
const std::vector<Stage> kLadder{kDiscovery, kDemo, kProposal, kNegotiation};

/// Events in August 2026, one per (day, stage).
std::vector<StageVisit> path(std::vector<std::pair<unsigned, Stage>> steps) {
    std::vector<StageEvent> events;
    for (const auto& [day, stage] : steps)
        events.push_back({stage, makeDay(2026, 8, day)});
    return collapse(events);
}

const StageReach* find(const std::vector<StageReach>& reached, const Stage& stage) {
    for (const StageReach& reach : reached)
        if (reach.stage.name == stage.name)
            return &reach;
    return nullptr;
}

} // namespace

TEST(StagePath, EqualStagesCollapse) {
    const auto visits = path({{1, kDiscovery}, {3, kDiscovery}, {5, kDemo}, {6, kDemo}});
    ASSERT_EQ(visits.size(), 2u);
    EXPECT_EQ(visits[0].enteredOn, makeDay(2026, 8, 1));
    EXPECT_EQ(visits[0].leftOn, makeDay(2026, 8, 5));
    EXPECT_FALSE(visits[1].leftOn);
}

TEST(StagePath, ADealMayCloseInTheStageThatItStoodIn) {
    Stage closed = kDemo;
    closed.outcome = StageOutcome::Lost;
    const auto visits = path({{1, kDiscovery}, {5, kDemo}, {9, closed}});
    ASSERT_EQ(visits.size(), 3u);
    EXPECT_EQ(visits[1].leftOn, makeDay(2026, 8, 9));
    EXPECT_EQ(visits[2].stage.outcome, StageOutcome::Lost);
}

TEST(StagePath, WhatIsClosedIsOpenUntilTheDayThatCountsAsItsClosing) {
    const auto visits = path({{1, kDiscovery}, {5, kDemo}, {9, kProposal}, {20, kWon}});
    const auto open = openVisits(visits, makeDay(2026, 8, 7));
    ASSERT_EQ(open.size(), 2u) << "Proposal came after the close date";
    EXPECT_EQ(open[0].leftOn, makeDay(2026, 8, 5));
    EXPECT_EQ(open[1].stage.name, "Demo");
    EXPECT_EQ(open[1].leftOn, makeDay(2026, 8, 7));
    EXPECT_EQ(openVisits(visits, makeDay(2026, 8, 30)).back().leftOn, makeDay(2026, 8, 20))
        << "a later close date opens nothing again";
    EXPECT_TRUE(openVisits(visits, makeDay(2026, 7, 1)).empty()) << "closed before it was created";
    const auto still = openVisits(path({{1, kDiscovery}, {5, kDemo}}), std::nullopt);
    ASSERT_EQ(still.size(), 2u);
    EXPECT_FALSE(still[1].leftOn);
}

TEST(StagePath, ASkippedStageIsReachedWithoutDays) {
    const auto reached =
        reachedStages(path({{1, kDiscovery}, {9, kProposal}, {20, kWon}}), kLadder, StageOutcome::Won);
    ASSERT_EQ(reached.size(), 3u) << "nothing after the furthest open stage, although won";
    const StageReach* demo = find(reached, kDemo);
    ASSERT_TRUE(demo);
    EXPECT_TRUE(demo->skipped);
    EXPECT_FALSE(demo->days);
    EXPECT_EQ(demo->moved, true);
    EXPECT_EQ(demo->resolvedOn, makeDay(2026, 8, 9));
}

TEST(StagePath, StagesBeforeTheEntryAreNotReached) {
    const auto reached =
        reachedStages(path({{1, kProposal}, {9, kNegotiation}}), kLadder, StageOutcome::Open);
    EXPECT_EQ(find(reached, kDiscovery), nullptr);
    EXPECT_EQ(find(reached, kDemo), nullptr);
    EXPECT_EQ(find(reached, kProposal)->moved, true);
    EXPECT_FALSE(find(reached, kNegotiation)->moved) << "pending";
}

TEST(StagePath, ABackwardMoveSumsItsVisitsAndKeepsTheConversion) {
    const auto visits = path({{1, kDemo}, {8, kProposal}, {12, kDemo}, {15, kProposal}, {20, kLost}});
    EXPECT_TRUE(visits[2].backward);
    const auto reached = reachedStages(visits, kLadder, StageOutcome::Lost);
    EXPECT_EQ(find(reached, kDemo)->days, 7 + 3);
    EXPECT_EQ(find(reached, kDemo)->resolvedOn, makeDay(2026, 8, 8));
    EXPECT_EQ(find(reached, kDemo)->leftOn, makeDay(2026, 8, 15));
    EXPECT_EQ(find(reached, kProposal)->days, 4 + 5);
    EXPECT_EQ(find(reached, kProposal)->moved, false);
    EXPECT_EQ(find(reached, kProposal)->resolvedOn, makeDay(2026, 8, 20));
}

TEST(StagePath, AStageBelowTheFirstOneHasDaysAndNoConversion) {
    const auto reached = reachedStages(path({{1, kDemo}, {5, kDiscovery}, {12, kProposal}, {20, kLost}}),
                                       kLadder, StageOutcome::Lost);
    ASSERT_NE(find(reached, kDiscovery), nullptr);
    EXPECT_EQ(find(reached, kDiscovery)->days, 7);
    EXPECT_EQ(find(reached, kDiscovery)->leftOn, makeDay(2026, 8, 12));
    EXPECT_FALSE(find(reached, kDiscovery)->moved);
    EXPECT_FALSE(find(reached, kDiscovery)->resolvedOn);
    EXPECT_EQ(find(reached, kDemo)->moved, true);
    const auto straight = reachedStages(path({{1, kDemo}, {20, kLost}}), kLadder, StageOutcome::Lost);
    EXPECT_EQ(find(straight, kDiscovery), nullptr);
}

TEST(StagePath, TheClosedSpellOfAReopenedDealIsNotTimeInAStage) {
    const auto visits = path({{1, kDemo}, {5, kLost}, {15, kDemo}, {20, kProposal}, {25, kWon}});
    EXPECT_TRUE(visits[2].reopened);
    EXPECT_FALSE(visits[2].backward);
    const auto reached = reachedStages(visits, kLadder, StageOutcome::Won);
    EXPECT_EQ(find(reached, kDemo)->days, 4 + 5);
    EXPECT_EQ(find(reached, kDemo)->moved, true);
}

TEST(StagePath, AReopenedDealIsWonWhenItIsWonAtLast) {
    const auto reached =
        reachedStages(path({{1, kDemo}, {5, kWon}, {15, kDemo}, {20, kWon}}), kLadder, StageOutcome::Won);
    EXPECT_EQ(find(reached, kDemo)->resolvedOn, makeDay(2026, 8, 20));
}

TEST(StagePath, AStageThatFewDealsSeeCountsForThoseThatSawIt) {
    const Stage rare{"Legal review", 35};
    const auto reached =
        reachedStages(path({{1, kDemo}, {5, rare}, {9, kNegotiation}}), kLadder, StageOutcome::Open);
    EXPECT_EQ(find(reached, rare)->days, 4);
    EXPECT_TRUE(find(reached, kProposal)->skipped);
    const auto other = reachedStages(path({{1, kDemo}, {9, kNegotiation}}), kLadder, StageOutcome::Open);
    EXPECT_EQ(find(other, rare), nullptr) << "nobody skips what is no step for others";
}

TEST(StagePath, AnUnrecordedStageIsNoStep) {
    Stage unrecorded{"", 0};
    unrecorded.known = false;
    const auto visits = path({{1, unrecorded}, {5, kProposal}, {9, kWon}});
    EXPECT_FALSE(visits[1].backward);
    const auto reached = reachedStages(visits, kLadder, StageOutcome::Won);
    ASSERT_EQ(reached.size(), 1u);
    EXPECT_EQ(reached[0].stage.name, "Proposal");
}

TEST(StagePath, TheStageADealStandsInHasNoDaysYet) {
    const auto reached =
        reachedStages(path({{1, kDiscovery}, {5, kDemo}, {7, kDiscovery}}), kLadder, StageOutcome::Open);
    EXPECT_FALSE(find(reached, kDiscovery)->days) << "it was left once, and it is there again";
    EXPECT_EQ(find(reached, kDemo)->days, 2);
}

TEST(StagePath, ADealLoggedClosedWasInNoOpenStage) {
    EXPECT_TRUE(reachedStages(path({{1, kWon}}), kLadder, StageOutcome::Won).empty());
}

TEST(StagePath, ABulkEditTaintsTheStageItLeavesAndTheOneItEnters) {
    const auto visits = collapse({{kDiscovery, makeDay(2026, 8, 1), false},
                                  {kDemo, makeDay(2026, 8, 5), true},
                                  {kProposal, makeDay(2026, 8, 9), false}});
    const auto reached = reachedStages(visits, kLadder, StageOutcome::Open);
    EXPECT_TRUE(find(reached, kDiscovery)->bulk);
    EXPECT_TRUE(find(reached, kDemo)->bulk);
    EXPECT_FALSE(find(reached, kProposal)->bulk);
}

} // namespace gtm::rules
