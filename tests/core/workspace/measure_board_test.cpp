// SPDX-License-Identifier: GPL-3.0-only
// Measures on the board and in KPIs, and tables that nobody declared yet.
#include "core/ingest/measure_draft.h"
#include "core/report/sentence.h"
#include "core/rules/model.h"
#include "tests/core/ingest/book.h"
#include "tests/core/workspace/measures_case.h"

#include <gmock/gmock.h>

namespace gtm {
namespace {

using ingest::testing::bookOf;
using ingest::testing::textRows;
using ingest::testing::writeZip;
using test::everyDay;
using test::kHead;
using test::kSet;
using test::Measures;

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
    KpiRequest days;
    days.kpi = "measure:sessions";
    const auto records = workspace->records(days);
    ASSERT_FALSE(records) << "it has no records";
    EXPECT_EQ(records.error().code, Code::UnknownKpi);
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

/// A workbook of one column beside the days from 2 November on, its cells as XML.
ingest::testing::Book bookOfDays(const std::string& header, const std::vector<std::string>& cells) {
    std::string rows = textRows({"Day|" + header});
    for (size_t i = 0; i < cells.size(); ++i) {
        const std::string n = std::to_string(i + 2);
        rows += "<row r=\"" + n + "\"><c r=\"A" + n + "\" t=\"inlineStr\"><is><t>" +
                isoText(makeDay(2026, 11, static_cast<unsigned>(i) + 2)) + "</t></is></c><c r=\"B" + n +
                "\"" + cells[i] + "</c></row>";
    }
    return bookOf(rows);
}
constexpr const char* kPointCell = "><v>1.375</v>";
constexpr const char* kCommaCell = " t=\"inlineStr\"><is><t>1,5</t></is>";

TEST_F(Measures, ANumberOfAWorkbookHasAPointWhateverMarkIsDeclared) {
    std::vector<std::string> cells(6, kPointCell);
    cells.emplace_back(kCommaCell);
    writeZip(folder / "daily.xlsx", bookOfDays("Spend", cells).members());
    const auto report = readAll({},
                                "name = \"ads\"\ndate = \"Day\"\ndecimal_mark = \",\"\n"
                                "[[measure]]\nname = \"spend\"\ncolumn = \"Spend\"\n",
                                [&](ImportRequest& request) { request.paths = {folder / "daily.xlsx"}; });
    ASSERT_TRUE(report);
    EXPECT_EQ(week("spend", makeDay(2026, 11, 8)), 6 * 1.375 + 1.5);
}

TEST_F(Measures, APercentageIsAFractionOfOneWhereTheMeasureIsARatio) {
    const std::string set =
        "name = \"web\"\ndate = \"Day\"\n"
        "[[measure]]\nname = \"rate\"\ncolumn = \"Rate\"\nfold = \"mean\"\nunit = \"ratio\"\n"
        "[[measure]]\nname = \"points\"\ncolumn = \"Rate\"\nfold = \"mean\"\n";
    ASSERT_TRUE(read("Day,Rate\n" + everyDay(makeDay(2026, 11, 2), 6, "12.5%") + "2026-11-08,0.125\n", set));
    EXPECT_EQ(week("rate", makeDay(2026, 11, 8)), 0.125) << "with a sign and without";
    EXPECT_DOUBLE_EQ(*week("points", makeDay(2026, 11, 7)), 12.5)
        << "a count keeps the number that is written";
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
    draft = of("Day,Rate\n2026-11-05,12.5%\n2026-11-06,8 %\n");
    EXPECT_EQ(draft.columns.front().unit, "ratio");
    draft = of("Day,Visits\n11/25/2026,\"1,5\"\n");
    EXPECT_EQ(draft.order, ingest::DateOrder::Mdy);
    EXPECT_EQ(draft.decimalMark, ',');
}

TEST_F(MeasureDrafts, ANumberOfAWorkbookShowsNothingAboutTheMarkOfTexts) {
    // Read as a text, 1.375 would be open: one and a bit, or a thousand and more.
    writeZip(folder / "cost.xlsx", bookOfDays("Cost", {kPointCell, kCommaCell}).members());
    const auto draft = ingest::proposeMeasures(folder / "cost.xlsx", {});
    ASSERT_TRUE(draft);
    ASSERT_EQ(draft->columns.size(), 1u);
    EXPECT_EQ(draft->decimalMark, ',');
    EXPECT_EQ(draft->markExample, "");
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
