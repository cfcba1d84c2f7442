// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/format.h"
#include "core/report/sentence.h"
#include "tests/core/workspace/measures_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

#include <cmath>

namespace gtm {
namespace {

using kpi::MeasureMonths;
using kpi::MeasureSeries;
using test::everyDay;
using test::kHead;
using test::kSet;
using test::Measures;

TEST_F(Measures, RowsOfADayFoldIntoItsValueAndDaysIntoTheWeek) {
    // Seven days of 10 sessions from Germany and 20 from France: 210 a week, 70 of them German.
    const std::string csv = kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,10,1,4") +
                            everyDay(makeDay(2026, 11, 2), 7, "FR,20,2,8");
    const auto report = read(csv);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->files.front().inserted, 14);
    EXPECT_EQ(report->files.front().rowsRead, 14);
    const Day sunday = makeDay(2026, 11, 8);
    EXPECT_EQ(week("sessions", sunday), 210);
    EXPECT_EQ(week("german", sunday), 70);
    EXPECT_EQ(week("price", sunday), 6) << "each day the mean of 4 and 8";
    EXPECT_EQ(week("stock", sunday), 8) << "the last cell of the last day";
    EXPECT_EQ(week("rate", sunday), 21.0 / 210);
    EXPECT_EQ(week("both", sunday), 231);
    EXPECT_EQ(week("nested", sunday), (210 - 21) * 6);
    expectVerified();
}

TEST_F(Measures, AWeekEndsOnWhateverDayIsAskedFor) {
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 11, 1), 10, "DE,1,1,1")));
    const auto wednesday = view("sessions", makeDay(2026, 11, 4)).weeks;
    ASSERT_EQ(wednesday.size(), 6u);
    EXPECT_EQ(wednesday.back().period, (Period{makeDay(2026, 10, 29), makeDay(2026, 11, 4)}));
    EXPECT_EQ(wednesday.back().value.value, 4);
    EXPECT_EQ(wednesday.back().value.daysPresent, 4);
    EXPECT_EQ(wednesday.back().value.daysExpected, 7);
    EXPECT_TRUE(wednesday.back().value.incomplete);
    EXPECT_FALSE(wednesday.front().value.value) << "no day of it is there";
}

TEST_F(Measures, ABlankDayLeavesASumWithoutAValueAndIsSkippedByTheOthers) {
    const std::string csv = kHead + everyDay(makeDay(2026, 11, 2), 6, "DE,10,1,4") + "2026-11-08,DE,,1,\n";
    ASSERT_TRUE(read(csv));
    const Day sunday = makeDay(2026, 11, 8);
    EXPECT_FALSE(week("sessions", sunday)) << "unknown is not 0";
    EXPECT_EQ(week("price", sunday), 4);
    EXPECT_EQ(week("stock", sunday), 4) << "the last day that is not blank";
    EXPECT_FALSE(week("rate", sunday)) << "an operand has no value";
    EXPECT_EQ(week("both", sunday), 7) << "a sum adds the operands that are there";
    EXPECT_FALSE(view("sessions", sunday).weeks.back().value.incomplete) << "all seven days have a row";
}

TEST_F(Measures, ADivisionByZeroHasNoValue) {
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,0,3,1")));
    EXPECT_EQ(week("sessions", makeDay(2026, 11, 8)), 0);
    EXPECT_FALSE(week("rate", makeDay(2026, 11, 8)));
}

TEST_F(Measures, ChangesAreHeldAgainstTheWeekBeforeAndTheYearBefore) {
    // 10 a day now, 8 in the week before, 5 in the week 364 days earlier.
    const Day monday = makeDay(2026, 11, 2), sunday = makeDay(2026, 11, 8);
    ASSERT_TRUE(read(kHead + everyDay(monday - std::chrono::days{364}, 7, "DE,5,1,1") +
                     everyDay(monday - std::chrono::days{7}, 7, "DE,8,2,1") +
                     everyDay(monday, 7, "DE,10,1,1")));
    const auto wow = view("sessions", sunday, MeasureSeries::Wow);
    EXPECT_DOUBLE_EQ(*wow.weeks.back().value.value, 0.25) << "a fraction in a series";
    EXPECT_DOUBLE_EQ(*wow.box.wow.value, 25) << "percent in the box";
    EXPECT_DOUBLE_EQ(*wow.box.yoyWeek.value, 100);
    EXPECT_FALSE(wow.months.back().value.value) << "months have no week before";
    const auto rate = view("rate", sunday, MeasureSeries::Wow);
    EXPECT_DOUBLE_EQ(*rate.weeks.back().value.value, 0.1 - 0.25) << "a plain difference in a series";
    EXPECT_NEAR(*rate.box.wow.value, -1500, 1e-9) << "basis points in the box";
    EXPECT_DOUBLE_EQ(*view("sessions", sunday).weeksYearBefore.back().value.value, 35);
}

TEST_F(Measures, ThereIsNoChangeFromNothingOrFromBelowZero) {
    const Day monday = makeDay(2026, 11, 2), sunday = makeDay(2026, 11, 8);
    ASSERT_TRUE(read(kHead + everyDay(monday - std::chrono::days{7}, 7, "DE,0,-1,1") +
                     everyDay(monday, 7, "DE,10,1,1")));
    EXPECT_FALSE(view("sessions", sunday).box.wow.value);
    EXPECT_FALSE(view("sessions", sunday).box.wow.negativeBase);
    EXPECT_FALSE(view("signups", sunday).box.wow.value);
    EXPECT_TRUE(view("signups", sunday).box.wow.negativeBase);
    EXPECT_FALSE(view("sessions", sunday).box.yoyWeek.value) << "nothing is known of that year";
}

TEST_F(Measures, MonthsAreTrailingOrThoseOfTheFiscalYear) {
    // One session a day from November 2024 to 8 November 2026.
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2024, 11, 1), 738, "DE,1,1,1"),
                     std::string("fiscal_year_end = 6\n") + kSet));
    const auto trailing = view("sessions", makeDay(2026, 11, 8));
    ASSERT_EQ(trailing.months.size(), 12u);
    EXPECT_EQ(trailing.months.front().label, "2025-11");
    EXPECT_EQ(trailing.months.back().label, "2026-10") << "November is not over";
    EXPECT_EQ(trailing.months.back().value.value, 31);
    EXPECT_EQ(trailing.monthsYearBefore.front().label, "2024-11");
    EXPECT_EQ(trailing.monthsYearBefore.front().value.value, 30);
    EXPECT_EQ(view("sessions", makeDay(2026, 10, 31)).months.back().label, "2026-10")
        << "over on its last day";

    const auto fiscal = view("sessions", makeDay(2026, 11, 8), MeasureSeries::Value, MeasureMonths::Fiscal);
    EXPECT_EQ(fiscal.months.front().label, "2026-07");
    EXPECT_EQ(fiscal.months.back().label, "2027-06");
    EXPECT_EQ(fiscal.months[3].value.value, 31) << "October";
    EXPECT_FALSE(fiscal.months[4].value.value) << "November is not over";
    EXPECT_EQ(fiscal.monthsYearBefore[4].value.value, 30) << "that of the year before is whole";

    // 1 to 8 November, October to 8 November, and July to 8 November: 8, 39 and 131 days.
    EXPECT_EQ(trailing.box.mtd.value, 8);
    EXPECT_EQ(trailing.box.qtd.value, 39);
    EXPECT_EQ(trailing.box.ytd.value, 131);
    EXPECT_DOUBLE_EQ(*trailing.box.yoyYtd.value, 0);
}

TEST_F(Measures, TheTwentyNinthOfFebruaryIsHeldAgainstTheTwentyEighth) {
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2027, 2, 1), 28, "DE,1,1,1") +
                     everyDay(makeDay(2028, 2, 1), 29, "DE,1,1,1")));
    const auto box = view("sessions", makeDay(2028, 2, 29)).box;
    EXPECT_EQ(box.mtd.value, 29);
    EXPECT_NEAR(*box.yoyMtd.value, (29.0 / 28 - 1) * 100, 1e-9);
}

TEST_F(Measures, AChangeBetweenUnequalSharesOfDaysIsMarked) {
    const Day monday = makeDay(2026, 11, 2);
    ASSERT_TRUE(read(kHead + everyDay(monday - std::chrono::days{7}, 7, "DE,1,1,1") +
                     everyDay(monday, 5, "DE,1,1,1")));
    const auto box = view("sessions", makeDay(2026, 11, 8)).box;
    EXPECT_DOUBLE_EQ(*box.wow.value, (5.0 / 7 - 1) * 100) << "absent days make no number disappear";
    EXPECT_TRUE(box.wow.incomplete);
    EXPECT_TRUE(box.lastWeek.incomplete);
}

TEST_F(Measures, DatesAndNumbersAreReadAsTheyAreWritten) {
    const auto report = read("Day,Country,Sessions,Signups,Price\n"
                             "\"Mon, 02-Nov-2026\",DE,\"1,000\",1,1\n"
                             "03-Nov-2026,DE,1,1,1\n"
                             "11/4/2026,DE,1,1,1\n"
                             "11/05/26,DE,1,1,1\n"
                             "2026-11-06,DE,1,1,1\n"
                             "someday,DE,1,1,1\n"
                             "2026-11-07,DE,many,1,1\n");
    ASSERT_TRUE(report);
    const auto& file = report->files.front();
    EXPECT_EQ(file.rowsRead, 7);
    EXPECT_EQ(file.inserted, 6);
    EXPECT_EQ(file.rejected, 1);
    ASSERT_EQ(report->rejections.size(), 1u);
    EXPECT_EQ(report->rejections.front().line, 7);
    EXPECT_EQ(report->rejections.front().column, "Day");
    EXPECT_EQ(report->rejections.front().value, "someday");
    const auto bad = std::ranges::find(file.findings, "bad_cell", &ingest::Finding::code);
    ASSERT_NE(bad, file.findings.end());
    EXPECT_EQ(bad->column, "Sessions");
    EXPECT_EQ(bad->value, "many");
    EXPECT_EQ(week("sessions", makeDay(2026, 11, 6)), 1004);
    EXPECT_FALSE(week("sessions", makeDay(2026, 11, 7))) << "a cell that cannot be read is no number";
}

TEST_F(Measures, ADayThatComesAgainReplacesWhatWasKnownOfIt) {
    const std::string first = kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,10,1,4");
    ASSERT_TRUE(read(first));
    auto again = read(first);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->files.front().unchanged, 7);
    auto changed = read(kHead + std::string("2026-11-08,DE,30,1,4\n2026-11-09,DE,5,1,4\n"));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->files.front().updated, 1);
    EXPECT_EQ(changed->files.front().inserted, 1);
    EXPECT_EQ(week("sessions", makeDay(2026, 11, 8)), 90);
    // Another country takes the German day away; nothing of it is left behind.
    ASSERT_TRUE(read(kHead + std::string("2026-11-08,FR,30,1,4\n")));
    EXPECT_EQ(view("german", makeDay(2026, 11, 8)).weeks.back().value.daysPresent, 6);
    expectVerified();
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(view("german", makeDay(2026, 11, 8)).weeks.back().value.daysPresent, 7);
    expectVerified();
}

TEST_F(Measures, FilesOfOneImportFoldTogether) {
    // Germany in one file, France in another: the day is the sum of both, and each row counts where it
    // stands.
    const auto report = readAll({{"de.csv", kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,10,1,4")},
                                 {"fr.csv", kHead + everyDay(makeDay(2026, 11, 2), 6, "FR,20,2,8")},
                                 {"notes.md", "nothing to read"}});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->files.size(), 3u);
    EXPECT_EQ(report->files[0].inserted, 7);
    EXPECT_EQ(report->files[1].inserted, 6);
    EXPECT_EQ(report->files[2].findings.front().code, "not_an_export");
    EXPECT_EQ(week("sessions", makeDay(2026, 11, 8)), 190);
    EXPECT_EQ(week("german", makeDay(2026, 11, 8)), 70);
    expectVerified();
}

TEST_F(Measures, TooManyRejectedRowsRefuseTheImportWhereThatIsAsked) {
    const std::string csv = kHead + std::string("2026-11-02,DE,1,1,1\nsomeday,DE,1,1,1\n");
    const auto refused =
        readAll({{"daily.csv", csv}}, kSet, [](ImportRequest& request) { request.maxRejectsPercent = 10; });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::TooManyRejects);
    EXPECT_TRUE(workspace->empty());
    EXPECT_TRUE(
        readAll({{"daily.csv", csv}}, kSet, [](ImportRequest& request) { request.maxRejectsPercent = 50; }));
}

TEST_F(Measures, ANumberBeyondAllBoundsIsNone) {
    const auto report = read(kHead + std::string("2026-11-08,DE,1e999,1,1\n"));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->files.front().findings.back().code, "bad_cell");
    EXPECT_FALSE(week("sessions", makeDay(2026, 11, 8)));
}

TEST_F(Measures, TheyStandBesideRecordsAndDoNotMoveTheirAsOf) {
    import({{ "Opportunity.csv",
              "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon\n"
              "1,A,Closed Won,100,2026-10-01,2026-10-20,true,true\n" }},
           makeDay(2026, 11, 1));
    const auto report = read(kHead + everyDay(makeDay(2026, 11, 2), 14, "DE,10,1,4"));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->asOf, makeDay(2026, 11, 1)) << "daily values say nothing about the CRM";
    EXPECT_EQ(week("sessions", makeDay(2026, 11, 8)), 70);
    KpiRequest request;
    request.kpi = "bookings_new";
    request.week = makeDay(2026, 10, 25);
    EXPECT_EQ(workspace->kpi(request)->points.back().value, 100);
    expectVerified();
}

TEST_F(Measures, ASetThatIsWrongSaysWhatToWrite) {
    const struct {
        const char *toml, *says;
    } cases[] = {
        {"date = \"Day\"\n[[measure]]\nname = \"a\"\ndivide = [\"b\", \"a\"]\n[[measure]]\nname = \"b\"\nsum "
         "= [\"a\"]\n",
         "calculated from itself"},
        {"date = \"Day\"\n[[measure]]\nname = \"a\"\nsum = [\"nobody\"]\n", "no measure of this file"},
        {"date = \"Day\"\n[[measure]]\nname = \"a\"\n", "neither a column nor a formula"},
        {"date = \"Day\"\n[[measure]]\nname = \"a\"\ndivide = [\"b\"]\n", "two operands"},
        {"date = \"Day\"\n[[measure]]\nname = \"a\"\ncolumn = \"A\"\nfold = \"median\"\n", "none of sum"},
        {"date = \"Day\"\n[[measure]]\nname = \"a\"\ncolumn = \"A\"\n[[measure]]\nname = \"a\"\ncolumn = "
         "\"B\"\n",
         "another measure"},
        {"[[measure]]\nname = \"a\"\ncolumn = \"A\"\n", "date"},
    };
    for (const auto& c : cases) {
        const auto report = read("Day,A\n2026-11-02,1\n", c.toml);
        ASSERT_FALSE(report) << c.says;
        EXPECT_EQ(report.error().code, Code::BadDefinition);
        EXPECT_THAT(report.error().where + report.error().detail, testing::HasSubstr(c.says));
    }
    const auto report =
        read("Day,B\n2026-11-02,1\n", "date = \"Day\"\n[[measure]]\nname = \"a\"\ncolumn = \"A\"\n");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->batch, 0) << "nothing was stored";
    EXPECT_EQ(report->files.front().findings.back().code, "missing_column");
    EXPECT_EQ(report->files.front().findings.back().column, "A");
}

TEST_F(Measures, ANameStandsForOneMeasure) {
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,10,1,4")));
    const auto other =
        read("Day,A\n2026-11-02,1\n",
             "name = \"shop\"\ndate = \"Day\"\n[[measure]]\nname = \"sessions\"\ncolumn = \"A\"\n");
    ASSERT_FALSE(other);
    EXPECT_THAT(other.error().detail, testing::HasSubstr("web"));
    MeasureRequest request;
    request.measure = "session";
    const auto unknown = workspace->measure(request);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().detail, "measure:sessions") << "the nearest right word";
}

TEST_F(Measures, AQuestionThatNobodyWaitsForIsGivenUpAndTheNextOneAnswered) {
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,10,1,4")));
    std::stop_source stop;
    MeasureRequest request;
    request.measure = "nested";
    request.stop = stop.get_token();
    KpiRequest points;
    points.kpi = "measure:nested";
    points.stop = stop.get_token();
    EXPECT_TRUE(workspace->measure(request));
    EXPECT_TRUE(workspace->kpi(points));
    stop.request_stop();
    const auto reading = workspace->measure(request);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, Code::Cancelled);
    const auto series = workspace->kpi(points);
    ASSERT_FALSE(series);
    EXPECT_EQ(series.error().code, Code::Cancelled);
    request.stop = {};
    EXPECT_TRUE(workspace->measure(request));
}

TEST_F(Measures, ABookOfManyWeeksIsLeftHalfWay) {
    const auto set = ingest::parseMeasureSet(kSet, "web.toml");
    ASSERT_TRUE(set);
    const std::map<std::string, kpi::DayValues> days;
    int asked = 0;
    const Pulse pulse([&](double) { return ++asked < 3; });
    const kpi::MeasureBook book(*set, days, &pulse);
    kpi::MeasureQuestion question{makeDay(2026, 11, 8)};
    question.weeks = 10'000;
    EXPECT_THROW((void)book.view(*set->find("nested"), question), Stopped);
    EXPECT_EQ(asked, 3);
}

TEST_F(Measures, ADeclarationKeepsItsMeaningWhileItsDaysAreKept) {
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,10,1,4")));
    std::string other = kSet;
    other.replace(other.find("equals = \"DE\""), 13, "equals = \"FR\"");
    const auto changed = read(kHead + std::string("2026-11-09,FR,5,1,4\n"), other);
    ASSERT_FALSE(changed) << "weeks of Germany and France would stand in one number";
    EXPECT_THAT(changed.error().detail, testing::HasSubstr("'german'"));
    const auto gone = read("Day,A\n2026-11-02,1\n", "name = \"web\"\ndate = \"Day\"\n[[measure]]\nname = "
                                                    "\"a\"\ncolumn = \"A\"\n");
    ASSERT_FALSE(gone) << "the days of the others would be nobody's";
    // A formula has no days, and a title no meaning: both may change.
    std::string more = kSet;
    more += "[[measure]]\nname = \"twice\"\nsum = [\"sessions\", \"sessions\"]\n";
    EXPECT_TRUE(read(kHead + std::string("2026-11-09,DE,5,1,4\n"), more));
    EXPECT_EQ(week("twice", makeDay(2026, 11, 8)), 140);
}

TEST_F(Measures, OfTheFutureDoNotMoveTheCrm) {
    // Planned values to the end of the year come first, the CRM of 1 November after them.
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 12, 1), 31, "DE,10,1,4")));
    import({{ "Opportunity.csv",
              "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon\n"
              "1,A,Discovery,100,2026-10-01,2026-12-20,false,false\n" }},
           makeDay(2026, 11, 1));
    KpiRequest request;
    request.kpi = "opp_age";
    const auto age = workspace->kpi(request);
    ASSERT_TRUE(age);
    EXPECT_EQ(age->points.back().period.last, makeDay(2026, 11, 1)) << "the newest complete week";
    EXPECT_EQ(age->points.back().value, 31);
    expectVerified();
}

TEST_F(Measures, TheContractHasPointsMonthsYearBeforeAndBox) {
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,10,1,4")));
    MeasureRequest request;
    request.measure = "rate";
    request.week = makeDay(2026, 11, 8);
    request.weeks = 6;
    const auto reading = workspace->measure(request);
    ASSERT_TRUE(reading);
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromStdString(report::toJson(*reading))).object();
    EXPECT_EQ(document[QStringLiteral("id")].toString(), QStringLiteral("measure:rate"));
    EXPECT_EQ(document[QStringLiteral("points")].toArray().size(), 6);
    EXPECT_EQ(document[QStringLiteral("months")].toArray().size(), 12);
    const auto before = document[QStringLiteral("prior_year")].toObject();
    EXPECT_EQ(before[QStringLiteral("points")].toArray().size(), 6);
    EXPECT_EQ(before[QStringLiteral("months")].toArray().size(), 12);
    const auto box = document[QStringLiteral("box")].toObject();
    for (const char* key :
         {"last_week", "wow", "yoy_week", "mtd", "yoy_mtd", "qtd", "yoy_qtd", "ytd", "yoy_ytd"})
        EXPECT_TRUE(box.contains(QLatin1String(key))) << key;
    EXPECT_EQ(box[QStringLiteral("scale")].toString(), QStringLiteral("bps"));
    EXPECT_DOUBLE_EQ(box[QStringLiteral("last_week")].toDouble(), 0.1);
    const auto point = document[QStringLiteral("points")].toArray().last().toObject();
    EXPECT_EQ(point[QStringLiteral("to")].toString(), QStringLiteral("2026-11-08"));
    EXPECT_EQ(point[QStringLiteral("days_present")].toInt(), 7);
}

} // namespace
} // namespace gtm
