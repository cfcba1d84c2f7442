// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/measure_draft.h"
#include "core/report/format.h"
#include "core/report/sentence.h"
#include "core/rules/model.h"
#include "tests/support/import_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

#include <cmath>
#include <functional>

namespace gtm {
namespace {

using kpi::MeasureMonths;
using kpi::MeasureSeries;

constexpr const char* kSet = R"(name = "web"
date = "Day"

[[measure]]
name = "sessions"
title = "Sessions"
column = "Sessions"

[[measure]]
name = "german"
column = "Sessions"
only = { column = "Country", equals = "DE" }

[[measure]]
name = "signups"
column = "Signups"

[[measure]]
name = "price"
column = "Price"
fold = "mean"

[[measure]]
name = "stock"
column = "Price"
fold = "last"

[[measure]]
name = "rate"
title = "Sign-up rate"
divide = ["signups", "sessions"]
basis_points = true

[[measure]]
name = "both"
sum = ["sessions", "signups"]

[[measure]]
name = "nested"
product = [{ difference = ["sessions", "signups"] }, "price"]
)";

struct Measures : test::ImportCase {
    Result<ingest::ImportReport> read(const std::string& csv, const std::string& set = kSet) {
        return readAll({{"daily.csv", csv}}, set);
    }
    /// Files of one import; `ask` may change what is asked for.
    Result<ingest::ImportReport> readAll(const std::vector<std::pair<std::string, std::string>>& files,
                                         const std::string& set = kSet,
                                         const std::function<void(ImportRequest&)>& ask = {}) {
        open();
        ImportRequest request;
        request.profile = folder.write("measures.toml", set).string();
        for (const auto& [name, csv] : files)
            request.paths.push_back(folder.write(name, csv));
        if (ask)
            ask(request);
        auto report = workspace->import(request);
        EXPECT_TRUE(workspace->reload());
        return report;
    }
    kpi::MeasureView view(const std::string& measure, Day week, MeasureSeries series = MeasureSeries::Value,
                          MeasureMonths months = MeasureMonths::Trailing) const {
        MeasureRequest request;
        request.measure = measure;
        request.week = week;
        request.weeks = 6;
        request.series = series;
        request.months = months;
        const auto reading = workspace->measure(request);
        EXPECT_TRUE(reading) << reading.error().where;
        return reading ? reading->view : kpi::MeasureView();
    }
    std::optional<double> week(const std::string& measure, Day last) const {
        return view(measure, last).weeks.back().value.value;
    }
};

/// Every day of so many from one on, with the same numbers.
std::string everyDay(Day first, int count, const std::string& cells) {
    std::string csv;
    for (int i = 0; i < count; ++i)
        csv += isoText(first + std::chrono::days{i}) + "," + cells + "\n";
    return csv;
}

constexpr const char* kHead = "Day,Country,Sessions,Signups,Price\n";

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

/// A store whose model is the default one and a little more.
struct BoardMeasures : Measures {
    void openWith(const std::string& more) {
        OpenOptions options;
        options.zone = "UTC";
        options.currency = "USD";
        options.modelToml = rules::defaultModelText() + more;
        workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", options)));
    }
};

constexpr const char* kWebGroup = "\n[[board]]\nkey = \"web\"\ntitle = \"Web\"\n"
                                  "kpis = [\"measure:sessions\", \"measure:gone\"]\n"
                                  "[[target]]\nkpi = \"measure:sessions\"\nvalue = 80\n";

TEST_F(BoardMeasures, StandOnTheBoardAsTheModelNamesThem) {
    openWith(kWebGroup);
    // 70 sessions in the week that ends on 8 November, 84 in the one after.
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 11, 2), 7, "DE,10,1,4") +
                     everyDay(makeDay(2026, 11, 9), 7, "DE,12,1,4")));
    const auto board = workspace->board({});
    ASSERT_TRUE(board);
    const report::BoardRow* row = board->row("measure:sessions");
    ASSERT_TRUE(row);
    EXPECT_EQ(row->name, "Sessions");
    EXPECT_EQ(row->group, "web");
    EXPECT_EQ(row->point.value, 84);
    EXPECT_EQ(row->point.target, 80);
    EXPECT_EQ(row->point.atRisk, 72);
    EXPECT_EQ(row->point.status, kpi::Status::OnTrack);
    EXPECT_EQ(row->previousStatus, kpi::Status::OffTrack) << "70 is below 72";
    EXPECT_EQ(row->changeVsCompared, 14);
    EXPECT_FALSE(row->changeVs4Weeks) << "three of the four weeks before are not there";
    EXPECT_EQ(row->trend.back(), 84);
    EXPECT_EQ(row->trend.size(), 52u);
    EXPECT_EQ(board->onTrack, 1);
    const report::BoardRow* gone = board->row("measure:gone");
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->point.status, kpi::Status::NoData);
    EXPECT_EQ(report::missingText(gone->missing), "Needs the measure gone");
    BoardRequest filtered;
    filtered.filter = {{"segment", {"SMB"}}};
    const auto part = workspace->board(filtered);
    ASSERT_TRUE(part);
    EXPECT_FALSE(part->row("measure:sessions")->point.value);
    EXPECT_TRUE(part->row("measure:sessions")->point.has(kpi::Flag::UnknownDimension));
}

TEST_F(BoardMeasures, AWeekIsHeldAgainstFourWeeksAndTheYearBefore) {
    openWith(kWebGroup);
    // Weeks of 70, 77, 84 and 91, mean 80.5, before one of 105; a year, 364 days, before it one of 35.
    std::string csv = kHead + everyDay(makeDay(2025, 11, 10), 7, "DE,5,1,4");
    const int daily[]{10, 11, 12, 13, 15};
    for (int i = 0; i < 5; ++i)
        csv += everyDay(makeDay(2026, 10, 12) + std::chrono::days{7 * i}, 7,
                        "DE," + std::to_string(daily[i]) + ",1,4");
    ASSERT_TRUE(read(csv));
    const auto board = workspace->board({});
    const kpi::Point& point = board->row("measure:sessions")->point;
    EXPECT_EQ(point.value, 105);
    EXPECT_EQ(point.changeVsPrevious, 14);
    EXPECT_EQ(point.changeVs4Weeks, 24.5);
    EXPECT_EQ(point.changeVsYear, 70);
}

TEST_F(BoardMeasures, UnitDirectionAndOwnerAreDeclared) {
    openWith("\n[[board]]\nkey = \"web\"\ntitle = \"Web\"\nkpis = [\"measure:cost\"]\n"
             "[[target]]\nkpi = \"measure:cost\"\nvalue = 30\n");
    ASSERT_TRUE(read("Day,Cost\n" + everyDay(makeDay(2026, 11, 9), 7, "5"),
                     "name = \"ads\"\ndate = \"Day\"\n[[measure]]\nname = \"cost\"\ncolumn = \"Cost\"\n"
                     "unit = \"money\"\ndirection = \"lower\"\nowner = \"Ann\"\n"));
    const auto board = workspace->board({});
    const report::BoardRow* row = board->row("measure:cost");
    EXPECT_EQ(row->point.value, 35);
    EXPECT_EQ(row->point.status, kpi::Status::OffTrack) << "above 33";
    EXPECT_EQ(row->owner, "Ann");
    EXPECT_EQ(row->unit, kpi::Unit::Money);
    const auto wrong = ingest::parseMeasureSet("date = \"Day\"\n[[measure]]\nname = \"a\"\ncolumn = \"A\"\n"
                                               "direction = \"up\"\n",
                                               "ads.toml");
    ASSERT_FALSE(wrong);
    EXPECT_THAT(wrong.error().detail, testing::HasSubstr("'up' is none of higher, lower, near, none"));
}

/// Spend a week, of the days of a measure.
constexpr const char* kSpendKpi = R"(id = "ad_spend"
version = 1
group = "acquire"
owner_role = "Marketing"
unit = "money"
direction = "lower"
aggregate = "sum"
record = "measure"
basis = "event"
needs = ["measure:sessions"]
facts = """
SELECT rid AS record_id, at_on AS at, value FROM measure_value WHERE measure = 'sessions'
"""

[text.en]
name = "Ad spend"
question = "What do ads cost?"
formula = "Sum of the days"
counted = "Every day"
action = "Check the plan"
)";

TEST_F(Measures, AKpiMayBeMadeOfOneAndFollowsItsDays) {
    ASSERT_TRUE(read(kHead + everyDay(makeDay(2026, 11, 2), 14, "DE,10,1,4")));
    Signature signature;
    signature.author = "Ann";
    signature.reason = "Agreed";
    signature.effective = makeDay(2026, 11, 9);
    const auto published =
        workspace->publish({store::Subject::Definitions, {{"ad_spend.toml", kSpendKpi}}}, signature);
    ASSERT_TRUE(published) << published.error().where << ' ' << published.error().detail;
    ASSERT_TRUE(workspace->reload());
    const auto weekOf = [&](Day day) {
        KpiRequest request;
        request.kpi = "ad_spend";
        request.week = day;
        request.weeks = 1;
        return workspace->kpi(request)->points.back();
    };
    const Day first = makeDay(2026, 11, 8), second = makeDay(2026, 11, 15);
    EXPECT_EQ(weekOf(first).value, 70);
    KpiRequest request;
    request.kpi = "ad_spend";
    request.week = first;
    const auto records = workspace->records(request);
    ASSERT_TRUE(records);
    ASSERT_EQ(records->rows.size(), 7u);
    EXPECT_EQ(records->rows.front().recordType, "measure_day");
    EXPECT_EQ(records->rows.front().value, 10);
    EXPECT_TRUE(records->tiesOut());
    expectVerified();
    // A day comes again with another number, and one without any.
    ASSERT_TRUE(read(std::string(kHead) + "2026-11-03,DE,25,1,4\n2026-11-10,DE,,1,4\n"));
    EXPECT_EQ(weekOf(first).value, 85);
    EXPECT_FALSE(weekOf(second).value) << "a blank day is not 0";
    EXPECT_TRUE(weekOf(second).has(kpi::Flag::BlankDay));
    request.week = second;
    EXPECT_TRUE(workspace->records(request)->tiesOut());
    expectVerified();
}

TEST_F(Measures, ATimeZoneIsRefused) {
    const auto report = readAll({{"daily.csv", std::string(kHead) + "2026-11-03,DE,1,1,1\n"}}, kSet,
                                [](ImportRequest& request) { request.timeZone = "Europe/Berlin"; });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Code::DaysHaveNoZone);
    EXPECT_EQ(report::sentence(report.error()),
              "The days of measures are in no time zone. Leave 'Europe/Berlin' out.");
}

TEST_F(Measures, VerifyFindsADeclarationThatWasChanged) {
    ASSERT_TRUE(read(std::string(kHead) + "2026-11-03,DE,1,1,1\n"));
    expectVerified();
    {
        SQLite::Database file((folder / "store.gtm").string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE measure_set SET toml = replace(toml, 'mean', 'max')");
    }
    ASSERT_TRUE(workspace->reload());
    const auto checks = workspace->verify();
    ASSERT_TRUE(checks);
    const auto seals = std::ranges::find(*checks, "seals", &report::VerifyCheck::name);
    ASSERT_NE(seals, checks->end());
    EXPECT_FALSE(seals->ok);
    EXPECT_EQ(seals->detail, "changed since they were written: declarations of measures");
}

struct MeasureDrafts : testing::Test {
    test::TempFolder folder;
    ingest::MeasureDraft of(const std::string& csv) const {
        const auto draft = ingest::proposeMeasures(folder.write("Web traffic.csv", csv), {});
        EXPECT_TRUE(draft);
        return draft ? *draft : ingest::MeasureDraft();
    }
};

TEST_F(MeasureDrafts, ProposeColumnsOfDaysAndOfNumbers) {
    ingest::MeasureDraft draft =
        of("Date,Channel,Ad Cost,Visits\nThu 05-Nov-2026,Web,1.50,\n06-Nov-2026,Web,2,7\n");
    EXPECT_EQ(draft.dateColumn, "") << "a weekday without a comma is no date";
    draft = of("Date,Channel,Ad Cost,Visits\n\"Thu, 05-Nov-2026\",Web,1.50,\n06-Nov-2026,Web,2,7\n");
    EXPECT_EQ(draft.name, "web_traffic");
    EXPECT_EQ(draft.dateColumn, "Date");
    EXPECT_EQ(draft.rows, 2);
    ASSERT_EQ(draft.columns.size(), 2u) << "texts are no measures";
    EXPECT_EQ(draft.columns[0].column, "Ad Cost");
    EXPECT_EQ(draft.columns[1].filled, 1);
    EXPECT_EQ(draft.missing(), "");
    draft.columns[1].taken = false;
    draft.columns[0].fold = ingest::MeasureFold::Mean;
    draft.columns[0].unit = "money";
    const auto set = ingest::declare(draft);
    ASSERT_TRUE(set);
    ASSERT_EQ(set->measures.size(), 1u);
    EXPECT_EQ(set->measures[0].name, "ad_cost");
    EXPECT_EQ(set->measures[0].title, "Ad Cost");
    EXPECT_EQ(set->measures[0].fold, ingest::MeasureFold::Mean);
    EXPECT_EQ(set->measures[0].unit, "money");
}

TEST_F(MeasureDrafts, AskWhatTheValuesDoNotShow) {
    ingest::MeasureDraft draft = of("Day,Visits\n11/5/2026,\"1,234\"\n");
    EXPECT_FALSE(draft.order);
    EXPECT_EQ(draft.orderExample, "11/5/2026");
    EXPECT_FALSE(draft.decimalMark);
    EXPECT_EQ(draft.markExample, "1,234");
    EXPECT_EQ(draft.missing(), "say whether 11/5/2026 begins with the month or with the day");
    EXPECT_EQ(ingest::declare(draft).error().detail, draft.missing());
    draft.order = ingest::DateOrder::Dmy;
    EXPECT_EQ(draft.missing(), "say whether 1,234 has a decimal point or a decimal comma");
    draft.decimalMark = '.';
    EXPECT_TRUE(ingest::declare(draft));
    draft = of("Day,Visits\n11/25/2026,\"1,5\"\n");
    EXPECT_EQ(draft.order, ingest::DateOrder::Mdy);
    EXPECT_EQ(draft.decimalMark, ',');
}

TEST_F(MeasureDrafts, TwoColumnsOfOneNameAreRefused) {
    ingest::MeasureDraft draft = of("Day,Cost A,Cost B\n2026-11-05,1,2\n");
    draft.columns[1].title = "Cost A";
    const auto set = ingest::declare(draft);
    ASSERT_FALSE(set);
    EXPECT_THAT(set.error().detail, testing::HasSubstr("'cost_a' is the name of another measure already"));
}

} // namespace
} // namespace gtm
