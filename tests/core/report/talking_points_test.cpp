// SPDX-License-Identifier: GPL-3.0-only
// What the data says for a meeting, and what to read with care.
#include "core/report/care.h"
#include "core/report/talking_points.h"

#include <gtest/gtest.h>

namespace gtm::report {
namespace {

kpi::Point ratio(double numerator, double denominator) {
    kpi::Point point;
    point.value = numerator / denominator;
    point.numerator = numerator;
    point.denominator = denominator;
    point.interval = kpi::Interval{};
    point.status = kpi::Status::OffTrack;
    return point;
}

/// A win rate that fell from 40 of 100 to 30 of 100, by segment.
KpiSeries winRate() {
    KpiSeries series;
    series.definition.id = "win_rate";
    series.definition.unit = kpi::Unit::Ratio;
    series.definition.direction = kpi::Direction::Higher;
    series.definition.aggregate = kpi::Aggregate::Ratio;
    series.points = {ratio(40, 100), ratio(30, 100)};
    series.dimension = "segment";
    series.rows = {{"Enterprise", ratio(18, 40)}, {"SMB", ratio(12, 60)}, {"(none)", ratio(0, 40)}};
    return series;
}

using Texts = std::vector<std::string>;

} // namespace

TEST(TalkingPoints, SayCountsWorstAndLargestPart) {
    EXPECT_EQ(talkingPoints(winRate(), "USD"),
              (Texts{"SMB is the largest part of what missed: 48, 69\u202F%", "SMB is the worst: 20.0\u202F%",
                     "30 of 100, 40 of 100 a week before"}));
}

TEST(TalkingPoints, TheWorstDependsOnWhichWayIsBetter) {
    KpiSeries series = winRate();
    series.definition.direction = kpi::Direction::Lower;
    EXPECT_EQ(talkingPoints(series, "USD")[1], "Enterprise is the worst: 45.0\u202F%");
    series.definition.direction = kpi::Direction::None;
    EXPECT_EQ(talkingPoints(series, "USD").size(), 2U) << "nothing is worse where nothing is better";
}

TEST(TalkingPoints, NobodyIsTheWorstWhoIsBetterThanTheWhole) {
    KpiSeries series = winRate();
    for (auto& row : series.rows)
        row.point = ratio(35, 100); // the whole is 30 %: somebody with too few records is worse
    for (const std::string& point : talkingPoints(series, "USD"))
        EXPECT_EQ(point.find("worst"), std::string::npos) << point;
}

TEST(TalkingPoints, AreNotBuiltOnTooFewRecordsOrNothing) {
    KpiSeries series = winRate();
    series.rows[1].point.status = kpi::Status::TooFew;
    for (const std::string& point : talkingPoints(series, "USD"))
        EXPECT_EQ(point.find("worst"), std::string::npos) << "one segment is held against none";
    series.points.back().value.reset();
    EXPECT_TRUE(talkingPoints(series, "USD").empty());
    series.points.clear();
    EXPECT_TRUE(talkingPoints(series, "USD").empty());
}

TEST(TalkingPoints, SayWhenTheProcessChanged) {
    KpiSeries series = winRate();
    series.points.back().period.last = makeDay(2026, 11, 15);
    series.signal.changedSince = makeDay(2026, 8, 23);
    const auto points = talkingPoints(series, "USD");
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(points[1], "A real change since week 34");
}

TEST(TalkingPoints, ARateThatFallsIsNotSaidToRiseWithItsCount) {
    KpiSeries series = winRate();
    series.points = {ratio(55, 70), ratio(56, 74)};
    EXPECT_EQ(talkingPoints(series, "USD").back(), "56 of 74, 55 of 70 a week before");
    series.points.back().complete = false;
    EXPECT_EQ(talkingPoints(series, "USD").back(), "56 of 74")
        << "a week that is not over is held against none";
}

TEST(TalkingPoints, SumsAreNotRankedAndSmallIsNotBad) {
    KpiSeries series = winRate();
    series.definition.aggregate = kpi::Aggregate::Sum;
    series.definition.unit = kpi::Unit::Money;
    for (kpi::Point& point : series.points)
        point.numerator = point.denominator = std::nullopt;
    series.points.back().value = 300'000;
    series.rows = {{"Enterprise", series.points.back()}, {"SMB", series.points.back()}};
    series.rows[0].point.value = 196'000;
    series.rows[1].point.value = 104'000;
    const auto points = talkingPoints(series, "USD");
    for (const std::string& point : points)
        EXPECT_EQ(point.find("worst"), std::string::npos) << point;
    EXPECT_EQ(points.front(), "Enterprise is the largest part: $196K, 65\u202F%");
    series.definition.aggregate = kpi::Aggregate::Composite;
    series.definition.unit = kpi::Unit::MoneyPerDay;
    for (const std::string& point : talkingPoints(series, "USD"))
        EXPECT_EQ(point.find("worst"), std::string::npos) << point;
}

TEST(TalkingPoints, PartsThatMakeTheNumeratorSayNothing) {
    KpiSeries series = winRate();
    series.definition.direction = kpi::Direction::Lower;
    series.definition.partDimension = series.dimension = "kind";
    series.rows = {{"red", ratio(30, 30)}, {"green", ratio(0, 70)}};
    for (const std::string& point : talkingPoints(series, "USD"))
        EXPECT_EQ(point.find("Red"), std::string::npos) << point;
    series.rows = {{"mql_sdr", ratio(20, 30)}, {"ae_cs", ratio(10, 70)}};
    EXPECT_EQ(talkingPoints(series, "USD")[1], "MQL to SDR is the worst: 66.7\u202F%") << "in words";
}

TEST(TalkingPoints, WhatHasNoCountsIsSaidAgainstItsTargetAndTheWeekBefore) {
    KpiSeries series = winRate();
    series.definition.aggregate = kpi::Aggregate::Median;
    series.definition.unit = kpi::Unit::Minutes;
    series.definition.direction = kpi::Direction::Lower;
    for (kpi::Point& point : series.points)
        point.numerator = point.denominator = std::nullopt;
    series.points[0].value = 24;
    series.points[1].value = 30.48;
    series.points[1].target = 30;
    series.points[1].status = kpi::Status::AtRisk;
    series.points[1].p75 = 125;
    series.rows.clear();
    EXPECT_EQ(talkingPoints(series, "USD"),
              (Texts{"One in four lies above 2 h 05 m", "30.5 m against a target of 30.0 m",
                     "6 m worse than a week before"}));
    series.points[0].value = 40;
    EXPECT_EQ(talkingPoints(series, "USD")[2], "10 m better than a week before");
}

TEST(TalkingPoints, AmountsAreSaidAsMoney) {
    KpiSeries series = winRate();
    for (kpi::Point& point : series.points)
        point.interval.reset();
    EXPECT_EQ(talkingPoints(series, "USD").back(), "$30 of $100, $40 of $100 a week before");
}

TEST(BoardRow, HoldsItsStatusAgainstWeeksOfTheSameVersionsAlone) {
    kpi::Point before = ratio(40, 100);
    before.status = kpi::Status::OnTrack;
    before.madeBy = "1 1";
    BoardRow row;
    row.point = ratio(30, 100);
    row.point.madeBy = "1 1";
    row.compareWith(before);
    EXPECT_EQ(row.previousStatus, kpi::Status::OnTrack);
    EXPECT_TRUE(row.changeVsCompared);
    row.point.madeBy = "1 2";
    row.compareWith(before);
    EXPECT_EQ(row.previousStatus, kpi::Status::NoData) << "as little as its change";
    EXPECT_FALSE(row.changeVsCompared);
}

TEST(CareNotes, TellOfVersionsThatChangedAndNotOfGaps) {
    Scoreboard board;
    BoardRow row;
    row.name = "Win rate";
    row.definitionVersion = 2;
    row.point = ratio(30, 100);
    row.point.madeBy = "1 2";
    board.groups = {{"close", "Close", "Sales", {row}}};
    EXPECT_TRUE(careNotes(board).empty()) << "no week before is known, and none was made otherwise";
    BoardRow& shown = board.groups[0].rows[0];
    shown.point.madeOtherwise = "1 1";
    ASSERT_EQ(careNotes(board).size(), 1U);
    EXPECT_EQ(careNotes(board)[0].lead, "The definition changed");
    EXPECT_EQ(careNotes(board)[0].rest, "of Win rate; weeks before are not comparable.");
    shown.point.madeBy = "2 2";
    shown.point.madeOtherwise = "1 2";
    EXPECT_EQ(careNotes(board)[0].lead, "The model changed");
    shown.point.value.reset();
    EXPECT_TRUE(careNotes(board).empty());
}

TEST(CareNotes, SayWhichVersionsMadeTheRecords) {
    Scoreboard board;
    BoardRow row;
    row.name = "Win rate";
    row.point = ratio(30, 46);
    row.point.versions = {{1, 19}, {2, 27}};
    board.groups = {{"close", "Close", "Sales", {row}}};
    EXPECT_TRUE(careNotes(board).empty());
    board.groups[0].rows[0].point.add(kpi::Flag::MixedVersions);
    ASSERT_EQ(careNotes(board).size(), 1U);
    EXPECT_EQ(careNotes(board)[0].lead, "Win rate:");
    EXPECT_EQ(careNotes(board)[0].rest, "19 records by version 1, 27 by version 2.");
}

TEST(CareNotes, SayWhatIsMissingRejectedAndTooSmall) {
    Scoreboard board;
    EXPECT_TRUE(careNotes(board).empty());
    board.complete = false;
    board.data.asOfDay = makeDay(2026, 11, 12);
    board.data.rejected = 23;
    board.data.importedAtText = "Mon 16 Nov 07:42";
    BoardGroup group;
    for (const char* name : {"One", "Two", "Three", "Four", "Five"}) {
        BoardRow row;
        row.name = name;
        row.point.status = kpi::Status::TooFew;
        group.rows.push_back(row);
    }
    board.groups = {group};
    const auto notes = careNotes(board);
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[0].rest, "in the data, which ends Thu 12 Nov 2026.");
    EXPECT_EQ(notes[1].lead, "23 rows rejected");
    EXPECT_EQ(notes[2].rest, "behind One, Two, Three and 2 more for a status.");
}

TEST(CareNotes, EndWithWhatWasNotedInTheWeek) {
    Scoreboard board;
    board.weekEnding = makeDay(2026, 11, 15);
    BoardRow row;
    row.kpi = "win_rate";
    row.name = "Win rate";
    board.groups = {{"close", "Close", "Sales", {row}}};
    Review review;
    const Day before = board.weekEnding - days{7};
    review.notes = {{1, "win_rate", board.weekEnding, review::NoteKind::Point, "Two sellers left", before},
                    {2, "win_rate", board.weekEnding, review::NoteKind::Ask, "Agree on a plan", before},
                    {3, "win_rate", before, review::NoteKind::Point, "A week ago", before},
                    {4, "cycle_days", board.weekEnding, review::NoteKind::Point, "Not on the board", before}};
    board.setReview(review);
    EXPECT_EQ(board.groups[0].rows[0].notes, 2);
    const auto notes = careNotes(board);
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].lead + " " + notes[0].rest, "Win rate: Two sellers left");
    EXPECT_EQ(notes[1].rest, "Ask: Agree on a plan");
}

} // namespace gtm::report
