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
              (Texts{"30 of 100, down 10 in a week", "SMB is the worst: 20.0\u202F%",
                     "Enterprise is the largest part: 18, 60\u202F%"}));
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
    EXPECT_EQ(points[2], "A real change since week 34");
}

TEST(TalkingPoints, AmountsAreSaidAsMoney) {
    KpiSeries series = winRate();
    for (kpi::Point& point : series.points)
        point.interval.reset();
    EXPECT_EQ(talkingPoints(series, "USD")[0], "$30 of $100, down $10 in a week");
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

} // namespace gtm::report
