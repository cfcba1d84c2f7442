// SPDX-License-Identifier: GPL-3.0-only
// Numbers and sentences as people read them.
#include "core/kpi/status.h"
#include "core/report/format.h"
#include "core/report/sentence.h"
#include "tests/support/board_fixture.h"
#include "ui/paint/funnel.h"
#include "ui/paint/trend_labels.h"
#include "ui/text/accessible.h"
#include "ui/text/headlines.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace gtm::ui {

TEST(Percent, OfNothingHasNoDecimalsAndOfLittleKeepsThem) {
    EXPECT_EQ(report::percentText(0), "0\u202F%");
    EXPECT_EQ(report::percentText(0.0001), "0.0\u202F%");
    EXPECT_EQ(report::percentText(0.619), "61.9\u202F%");
    const report::FormatOptions ratio{kpi::Unit::Ratio, "USD", 0};
    EXPECT_EQ(report::valueText(0, ratio), "0\u202F%");
    EXPECT_EQ(report::valueText(-0.0001, ratio), "0.0\u202F%") << "no minus before what reads as zero";
    EXPECT_EQ(report::changeText(0, ratio), "0.0 pt");
    EXPECT_EQ(report::changeText(-0.0001, ratio), "0.0 pt");
    EXPECT_EQ(report::changeText(0.021, ratio), "+2.1 pt");
}

TEST(Sentence, OfTooManyRejectsSaysWhichFileAndHowMany) {
    EXPECT_EQ(report::sentence(Error{Code::TooManyRejects, "/home/me/exports/bad.csv", "287 / 2042"}),
              "Nothing was imported: 287 of 2,042 rows in bad.csv would be rejected.");
}

TEST(Sentence, OfARowOfAnotherWidthCountsItsCells) {
    ingest::Rejection row;
    row.code = "wrong_width";
    row.value = "17/16";
    EXPECT_EQ(report::sentence(row),
              "Cells in the row: 17, in the header: 16. Check for a missing or an extra delimiter.");
    EXPECT_EQ(report::rejectionTitle("wrong_width", ""), "The row has more or fewer cells than the header");
    EXPECT_EQ(report::rejectionTitle("bad_date", "CloseDate"), "CloseDate cannot be read as a date");
    EXPECT_EQ(report::rejectionTitle("missing_id", "Id"), "Id is empty");
    EXPECT_EQ(report::rejectionTitle("short_year", "CloseDate"), "CloseDate has a year of two digits");
}

TEST(Words, CountOneAndMany) {
    EXPECT_EQ(rowsWords(1), QStringLiteral("1 row"));
    EXPECT_EQ(rowsWords(2914), QStringLiteral("2,914 rows"));
    EXPECT_EQ(filesWords(1), QStringLiteral("1 file"));
    QStringList names{QStringLiteral("a.csv")};
    EXPECT_EQ(namesInWords(names), QStringLiteral("a.csv"));
    names << QStringLiteral("b.csv");
    EXPECT_EQ(namesInWords(names), QStringLiteral("a.csv and b.csv"));
    names << QStringLiteral("c%1.csv");
    EXPECT_EQ(namesInWords(names), QStringLiteral("a.csv, b.csv and c%1.csv"));
    names << QStringLiteral("d.csv") << QStringLiteral("e.csv");
    EXPECT_EQ(namesInWords(names), QStringLiteral("a.csv, b.csv, c%1.csv and 2 more"));
}

TEST(FunnelHeadline, CallsAStepByTheNameOfItsKpiOnBoardAndDrillDown) {
    const report::Scoreboard board = fixture::board();
    report::Scoreboard alone;
    alone.funnel = board.funnel;
    EXPECT_TRUE(funnelHeadline(board).startsWith(QStringLiteral("MQL to SQL conversion is the weakest step")))
        << funnelHeadline(board).toStdString();
    EXPECT_EQ(funnelHeadline(alone), funnelHeadline(board));
}

TEST(FunnelText, PrintsBothCountsOfEachStepBesideItsRate) {
    report::Scoreboard board = fixture::board();
    const FunnelText won = funnelText(board.funnel.back(), "USD");
    EXPECT_EQ(won.count, QStringLiteral("52"));
    EXPECT_EQ(won.of, QStringLiteral("52 of 211 decided"));
    EXPECT_EQ(won.briefOf, QStringLiteral("52 of 211"));
    // 69 leads became MQL, and of 66 MQL of older weeks 23 became SQL: 66 is not 69.
    report::FunnelStep &mql = board.funnel[1], &sql = board.funnel[2];
    mql.count = 69;
    mql.of = 220;
    sql.count = 23;
    sql.of = 66;
    EXPECT_EQ(funnelText(mql, "USD").of, QStringLiteral("69 of 220 Leads"));
    EXPECT_EQ(funnelText(sql, "USD").of, QStringLiteral("23 of 66 MQL"));
    EXPECT_EQ(funnelText(board.funnel.front(), "USD").target, QStringLiteral("created, 4 weeks"));
    sql.point.status = kpi::Status::TooFew; // its rate already says how many there were
    EXPECT_EQ(funnelText(sql, "USD").of, QString());
}

TEST(TrendNotes, StandOncePerWeekOldestFirst) {
    const report::Scoreboard board = fixture::board();
    const auto notes = trendNotes(board.review, "stage_aging");
    ASSERT_EQ(notes.size(), 2U);
    EXPECT_EQ(notes[0].week, board.weekEnding - days{28});
    EXPECT_EQ(notes[0].words, QStringLiteral("2 sellers left"));
    EXPECT_EQ(notes[1].words,
              QStringLiteral("Two sellers left, their deals wait; Ask: Agree the Proposal exit "
                             "rule by Fri 20 Nov"));
}

TEST(Spoken, SaysAComparatorInWords) {
    EXPECT_EQ(comparedInWords(QString::fromUtf8("\u2264\u202F20\u202F%")),
              QString::fromUtf8("at most 20\u202F%"));
    EXPECT_EQ(comparedInWords(QString::fromUtf8("\u2265\u202F$1.25M")), QStringLiteral("at least $1.25M"));
    EXPECT_EQ(comparedInWords(QStringLiteral("58 d")), QStringLiteral("58 d"));
}

TEST(RowText, CountsTheNotesOfTheWeek) {
    const report::Scoreboard board = fixture::board();
    EXPECT_EQ(rowText(*board.row("stage_aging"), "USD").notes, QStringLiteral("2 notes"));
    EXPECT_EQ(rowText(*board.row("win_rate"), "USD").notes, QString());
}

TEST(SinceCompared, IsSilentWhereAWeekIsNotOver) {
    EXPECT_FALSE(sinceCompared(fixture::board()).isEmpty());
    EXPECT_TRUE(sinceCompared(fixture::incompleteBoard()).isEmpty());
    report::Scoreboard later = fixture::board();
    later.comparedWeekEnding = later.weekEnding + std::chrono::days{7};
    EXPECT_TRUE(sinceCompared(later).isEmpty());
}

TEST(Panels, SayWhatTheyNeedAndWhyTheyAreEmpty) {
    report::Scoreboard board = fixture::board();
    for (auto& group : board.groups)
        for (auto& row : group.rows)
            if (row.kpi == "stage_aging") {
                row.point.value.reset();
                row.point.add(kpi::Flag::NoHistory);
            }
    board.aging = {};
    EXPECT_EQ(agingAbsence(board)->words, QStringLiteral("History does not reach back to this week."));
    report::LeakReason reason{"no_reason", 0, 0, {"loss_reason"}};
    EXPECT_EQ(leakAmountText(reason, "USD"), QStringLiteral("Needs loss reason of opportunities"));
    reason.missing.clear();
    EXPECT_EQ(leakAmountText(reason, "USD"), QStringLiteral("$0"));
}

TEST(Panels, BuildNoHeadlineOnTooFewRecords) {
    report::Scoreboard board = fixture::board();
    board.aging.point.status = board.leak.point.status = board.touch.point.status = kpi::Status::TooFew;
    EXPECT_EQ(agingHeadline(board.aging, "USD"), QStringLiteral("Open pipeline by stage"));
    EXPECT_EQ(leakHeadline(board.leak, "USD"), QStringLiteral("Leaked pipeline by reason"));
    EXPECT_EQ(touchHeadline(board.touch), QStringLiteral("First touch of new leads"));
}

TEST(FunnelHeadline, CountsTheStepsThatAreOnTarget) {
    report::Scoreboard board = fixture::board();
    for (report::FunnelStep& step : board.funnel)
        step.point.value = 0.99;
    EXPECT_EQ(funnelHeadline(board), QStringLiteral("All four steps are on target"));
    board.funnel.back().point.target.reset();
    EXPECT_EQ(funnelHeadline(board), QStringLiteral("All three steps are on target"));
}

TEST(TrendHeadline, IsNotBuiltOnTooFewRecordsOrOnAWeekThatIsNotOver) {
    report::KpiSeries series = fixture::series();
    series.points.back().status = kpi::Status::TooFew;
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("Too few records for a headline"));
    series = fixture::series();
    series.points.back().complete = false;
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("27.2\u202F% so far in this week"));
}

TEST(TrendHeadline, SpeaksOfTheTargetAsTheDirectionDoes) {
    report::KpiSeries series = fixture::series();
    EXPECT_TRUE(trendHeadline(series, "USD").startsWith(QStringLiteral("Above target since week")));
    series.points.back().value = 0.1; // and the weeks before it lie above
    EXPECT_TRUE(trendHeadline(series, "USD").startsWith(QStringLiteral("At or below target this week")));
    for (kpi::Point& point : series.points)
        point.value = 0.1;
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("At or below target in all weeks shown"));
    series.definition.direction = kpi::Direction::Higher;
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("Below target in all weeks shown"));
    for (kpi::Point& point : series.points)
        point.value = point.target;
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("At or above target in all weeks shown"));
}

TEST(TrendHeadline, PraisesNoSideWhereTheTargetItselfIsBest) {
    report::KpiSeries series = fixture::series();
    series.definition.direction = kpi::Direction::Near;
    const auto setAll = [&](double value) {
        for (kpi::Point& point : series.points) {
            point.target = 0.2;
            point.atRisk = 0.18;
            point.value = value;
        }
    };
    setAll(0.23);
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("Above target in all weeks shown"));
    setAll(0.19);
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("Close to target in all weeks shown"));
    setAll(0.15);
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("Below target in all weeks shown"));
    series.definition.direction = kpi::Direction::None;
    EXPECT_EQ(trendHeadline(series, "USD"), QStringLiteral("15.0\u202F% in this week"));
}

TEST(RowText, JudgesAChangeByTheDistanceWhereTheTargetItselfIsBest) {
    report::BoardRow row = *fixture::board().row("stage_aging");
    row.direction = kpi::Direction::Near;
    row.point.target = 0.2;
    row.point.atRisk = 0.18;
    const auto compared = [&](double before, double now) {
        row.point.value = now;
        row.changeVsCompared = now - before;
        return rowText(row, "USD").compared;
    };
    EXPECT_EQ(compared(0.25, 0.3), Change::UpWorse);
    EXPECT_EQ(compared(0.3, 0.25), Change::DownBetter);
    EXPECT_EQ(compared(0.1, 0.18), Change::UpBetter);
    EXPECT_EQ(compared(0.2, 0.1), Change::DownWorse);
    EXPECT_DOUBLE_EQ(kpi::relativeMiss(row.point, row.direction), 0.5);
    row.point.value = 0.3;
    EXPECT_DOUBLE_EQ(kpi::relativeMiss(row.point, row.direction), 0.5) << "beyond it as far";
    EXPECT_EQ(compared(0.25, 0.15), Change::Down) << "from one side of it to the other";
    EXPECT_EQ(limitWords(row.point, row.direction, {kpi::Unit::Ratio, "USD", 0}),
              QStringLiteral("on track within \u00B12.0 pt"));
    row.direction = kpi::Direction::None;
    EXPECT_EQ(compared(0.2, 0.3), Change::Up);
    EXPECT_EQ(judged(QStringLiteral("+10.0 pt"), Change::Up), QStringLiteral("+10.0 pt"));
    EXPECT_EQ(limitWords(row.point, row.direction, {kpi::Unit::Ratio, "USD", 0}), QString());
    EXPECT_FALSE(spokenRow(row, rowText(row, "USD"), QStringLiteral("week 45"))
                     .contains(QRegularExpression(QStringLiteral("better|worse"))));
}

} // namespace gtm::ui
