// SPDX-License-Identifier: GPL-3.0-only
// What an import says about exports that come back different, and what becomes of records that are gone.
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace gtm {

using test::bytesOf;
using test::TempFolder;

namespace {

/// A deal of a small export; the id is its number.
struct ExportedDeal {
    int number;
    std::string stage = "Discovery";
    std::string owner = "00500000000000AAAA";
    bool deleted = false;
};

std::string salesforceId(int number) {
    const std::string digits = std::to_string(number);
    return "006" + std::string(12 - digits.size(), '0') + digits + "AAA";
}

std::string dealsCsv(const std::vector<ExportedDeal>& deals, const std::string& stageColumn = "StageName",
                     const std::string& nextColumn = "NextStep") {
    std::string csv = "Id,Name," + stageColumn + ",OwnerId," + nextColumn +
                      ",Amount,CreatedDate,CloseDate,IsDeleted,LastModifiedDate\n";
    for (const ExportedDeal& deal : deals)
        csv += salesforceId(deal.number) + ",Deal " + std::to_string(deal.number) + "," + deal.stage + "," +
               deal.owner + ",Call," + std::to_string(deal.number * 100) +
               ",2026-09-01T10:00:00.000Z,2026-12-01," + (deal.deleted ? "true" : "false") + ",2026-10-0" +
               (deal.deleted ? "2" : "1") + "T10:00:00.000Z\n";
    return csv;
}

std::vector<ExportedDeal> someDeals(int count) {
    std::vector<ExportedDeal> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({i, "Discovery", i % 2 ? "00500000000000AAAA" : "00500000000000BAAA", false});
    return all;
}

/// A finding in short: its code with what it names, and how many.
std::string brief(const ingest::Finding& finding) {
    return finding.code + (finding.column.empty() ? "" : " " + finding.column) +
           (finding.value.empty() ? "" : " " + finding.value) +
           (finding.rows == 0 ? "" : " x" + std::to_string(finding.rows));
}

std::vector<ingest::Finding> warningsOf(const ingest::ImportReport& report) {
    std::vector<ingest::Finding> warnings;
    for (const ingest::FileReport& file : report.files)
        std::ranges::copy_if(file.findings, std::back_inserter(warnings),
                             [](const auto& finding) { return finding.level == ingest::Level::Warn; });
    return warnings;
}

struct ExportChanges : testing::Test {
    TempFolder folder;
    std::filesystem::path store = folder / "store.gtm";
    std::optional<Workspace> workspace;
    std::optional<Error> error;
    int imports = 0;

    void SetUp() override {
        OpenOptions options;
        options.zone = "UTC";
        options.currency = "USD";
        auto opened = Workspace::open(store, options);
        ASSERT_TRUE(opened);
        workspace.emplace(std::move(*opened));
    }
    /// Imports a file as of a day of October and gives the changes that it was asked about.
    std::vector<std::string> import(const std::string& csv, int day, bool anyway = true,
                                    const std::string& name = "Opportunity.csv") {
        ImportRequest request;
        request.timeZone = "UTC";
        request.paths = {folder.write(std::to_string(++imports) + "/" + name, csv)};
        request.asOf = makeDay(2026, 10, static_cast<unsigned>(day));
        std::vector<std::string> asked;
        report = {};
        error.reset();
        auto done = workspace->import(request, {}, {}, [&](const std::vector<ingest::ExportChange>& changes) {
            for (const auto& change : changes)
                asked.push_back(brief(change.finding));
            return anyway;
        });
        if (done)
            report = std::move(*done);
        else
            error = done.error();
        EXPECT_TRUE(workspace->reload());
        return asked;
    }
    /// The numbers of the deals that are marked missing, with the batch since when.
    [[nodiscard]] std::map<std::string, int> missing() const {
        SQLite::Database connection(store.string(), SQLite::OPEN_READONLY);
        SQLite::Statement rows(connection,
                               "SELECT opportunity.name, missing_record.batch FROM missing_record "
                               "JOIN opportunity ON rid = record WHERE entity = 4");
        std::map<std::string, int> marks;
        while (rows.executeStep())
            marks[rows.getColumn(0).getString()] = rows.getColumn(1).getInt();
        return marks;
    }
    [[nodiscard]] double openDeals() const {
        KpiRequest request;
        request.kpi = "pipe_created_cnt";
        request.period = Period{makeDay(2026, 1, 1), makeDay(2026, 12, 31)};
        return workspace->kpi(request)->points.front().value.value_or(-1);
    }

    ingest::ImportReport report;
};

using Said = std::vector<std::string>;

} // namespace

TEST_F(ExportChanges, OfManyNewStagesTheCommonestAreTold) {
    auto deals = someDeals(2000);
    import(dealsCsv(deals), 1);
    for (int i = 0; i < 25; ++i)
        deals[static_cast<size_t>(i)].stage = "New" + std::to_string(i);
    deals[30].stage = "New7";
    deals[31].stage = std::string(500, 'x');
    const auto asked = import(dealsCsv(deals), 2);
    ASSERT_EQ(asked.size(), 21u);
    EXPECT_EQ(asked.front(), "new_stage StageName New7 x2");
    EXPECT_EQ(asked.back(), "more_stages StageName 6 x6");
    EXPECT_TRUE(import(dealsCsv(deals), 3).empty()) << "a long word is the same word again";

    for (int i = 0; i < 2000; ++i) // free text in the place of stages
        deals[static_cast<size_t>(i)].stage = "Text" + std::to_string(i);
    EXPECT_TRUE(import(dealsCsv(deals), 4).empty());
    SQLite::Database connection(store.string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(
        connection
            .execAndGet(
                "SELECT max(n) FROM (SELECT count(*) AS n FROM export_word GROUP BY export_kind, field)")
            .getInt(),
        1000);
}

TEST_F(ExportChanges, AFirstImportAndTheSameAgainSayNothing) {
    EXPECT_EQ(import(dealsCsv(someDeals(10)), 10), Said{});
    EXPECT_EQ(import(dealsCsv(someDeals(10)), 17), Said{});
    EXPECT_EQ(import(dealsCsv(someDeals(12)), 24), Said{}) << "more records are what a week brings";
    EXPECT_TRUE(report.clean());
    EXPECT_TRUE(warningsOf(report).empty());
}

TEST_F(ExportChanges, ANewStageIsSaidOnce) {
    auto all = someDeals(10);
    import(dealsCsv(all), 10);
    all[2].stage = all[3].stage = "Legal Review";
    EXPECT_EQ(import(dealsCsv(all), 17), Said{"new_stage StageName Legal Review x2"});
    EXPECT_TRUE(report.clean()) << "a warning is no failure";
    EXPECT_EQ(import(dealsCsv(someDeals(10)), 24), Said{});
    EXPECT_EQ(import(dealsCsv(all), 25), Said{}) << "an export before the last one held it";
}

TEST_F(ExportChanges, AColumnThatIsGoneIsNamedWithWhatMayStandForIt) {
    import(dealsCsv(someDeals(4)), 10);
    EXPECT_EQ(import(dealsCsv(someDeals(4), "StageName", "Naechster Schritt"), 17),
              Said{"renamed_column NextStep Naechster Schritt"});
    import(dealsCsv(someDeals(4)), 18);
    std::string without = dealsCsv(someDeals(4));
    for (const std::string cut : {",NextStep", ",Call", ",Call", ",Call", ",Call"})
        without.erase(without.find(cut), cut.size());
    EXPECT_EQ(import(without, 24), Said{"vanished_column NextStep"});
    EXPECT_EQ(warningsOf(report).front().fields, Said{"next_step"});
    EXPECT_EQ(import(without, 25), Said{}) << "it was said";
}

TEST_F(ExportChanges, AColumnUnderAnotherOfItsNamesIsNotGone) {
    import(dealsCsv(someDeals(4)), 10);
    EXPECT_EQ(import(dealsCsv(someDeals(4), "Stage_Name"), 17), Said{});
}

TEST_F(ExportChanges, AShorterExportIsSaidFromThirtyPercentOn) {
    import(dealsCsv(someDeals(20)), 10);
    EXPECT_EQ(import(dealsCsv(someDeals(15)), 17), Said{"missing_records x5"}) << "a quarter";
    EXPECT_EQ(import(dealsCsv(someDeals(20)), 18), Said{});
    EXPECT_EQ(import(dealsCsv(someDeals(14)), 24), (Said{"fewer_rows 14/20 x6", "missing_records x6"}));
}

TEST_F(ExportChanges, RecordsThatAreGoneAreKeptCountedAndMarkedUntilTheyComeBack) {
    import(dealsCsv(someDeals(10)), 10);
    EXPECT_EQ(openDeals(), 10);
    auto some = someDeals(8);
    EXPECT_EQ(import(dealsCsv(some), 17), Said{"missing_records x2"});
    const auto places = warningsOf(report).front().places;
    ASSERT_EQ(places.size(), 2u);
    EXPECT_EQ(places[0].id, salesforceId(9));
    EXPECT_EQ(places[1].name, "Deal 10");
    EXPECT_EQ(missing(), (std::map<std::string, int>{{"Deal 9", 2}, {"Deal 10", 2}}));
    EXPECT_EQ(openDeals(), 10) << "they count as they were seen last";
    EXPECT_EQ(import(dealsCsv(some), 18), Said{}) << "it was said";
    EXPECT_EQ(missing().at("Deal 9"), 2);
    some.push_back(someDeals(9).back());
    EXPECT_EQ(import(dealsCsv(some), 24), Said{});
    EXPECT_EQ(missing(), (std::map<std::string, int>{{"Deal 10", 2}}));
    EXPECT_TRUE(std::ranges::all_of(*workspace->verify(), &report::VerifyCheck::ok));
}

TEST_F(ExportChanges, DeletedRecordsMayGo) {
    auto all = someDeals(10);
    import(dealsCsv(all), 10);
    all[9].deleted = true;
    EXPECT_EQ(import(dealsCsv(all), 17), Said{});
    EXPECT_EQ(openDeals(), 9);
    EXPECT_EQ(import(dealsCsv(someDeals(9)), 24), Said{});
    EXPECT_TRUE(missing().empty());
}

TEST_F(ExportChanges, AnExportOfOneOwnerIsNotAWholeOne) {
    import(dealsCsv(someDeals(10)), 10);
    std::vector<ExportedDeal> mine;
    std::ranges::copy_if(someDeals(10), std::back_inserter(mine),
                         [](const ExportedDeal& deal) { return deal.number % 2; });
    import("Id,Name,Email,IsActive\n00500000000000AAAA,Ann,ann@example.com,true\n", 11, true, "User.csv");
    EXPECT_EQ(import(dealsCsv(mine), 17), (Said{"fewer_rows 5/10 x5", "one_owner Ann x5"}));
    EXPECT_TRUE(missing().empty());
}

TEST_F(ExportChanges, LessThanHalfAndBrokenRowsAreNotAWholeExport) {
    import(dealsCsv(someDeals(10)), 10);
    EXPECT_EQ(import(dealsCsv(someDeals(4)), 17), Said{"fewer_rows 4/10 x6"});
    EXPECT_TRUE(missing().empty());
    EXPECT_EQ(import(dealsCsv(someDeals(9)) + "broken\n", 24), Said{});
    EXPECT_TRUE(missing().empty()) << "the broken row may be the tenth deal";
}

TEST_F(ExportChanges, ARejectedRowIsNotAMissingRecord) {
    import(dealsCsv(someDeals(10)), 10);
    std::string csv = dealsCsv(someDeals(10));
    const auto at = csv.find("Deal 10,Discovery");
    csv.replace(at, 17, "Deal 10,");
    EXPECT_EQ(import(csv, 17), Said{});
    EXPECT_EQ(report.rejected(), 1);
    EXPECT_TRUE(missing().empty());
}

TEST_F(ExportChanges, AnOlderExportIsNotHeldAgainstNewerOnes) {
    import(dealsCsv(someDeals(10)), 17);
    EXPECT_EQ(import(dealsCsv(someDeals(8)), 10), Said{}) << "there were fewer then";
    EXPECT_TRUE(missing().empty());
    EXPECT_EQ(import(dealsCsv(someDeals(10)), 24), Said{});
}

TEST_F(ExportChanges, AnExportInPartsIsOneExport) {
    const auto all = someDeals(10);
    import(dealsCsv(all), 10);
    ImportRequest request;
    request.timeZone = "UTC";
    request.paths = {folder.write("parts/a.csv", dealsCsv({all.begin(), all.begin() + 5})),
                     folder.write("parts/b.csv", dealsCsv({all.begin() + 5, all.end()}))};
    request.asOf = makeDay(2026, 10, 17);
    bool asked = false;
    ASSERT_TRUE(workspace->import(request, {}, {}, [&](const auto&) { return asked = true; }));
    EXPECT_FALSE(asked);
    EXPECT_TRUE(missing().empty());
}

TEST_F(ExportChanges, ExportsOfSeveralDaysInOneImportCountAsIfTheyCameInTurn) {
    auto deals = someDeals(10);
    import(dealsCsv(deals), 3);
    // By their names the newest comes first.
    folder.write("weeks/Opportunity-2026-10-10.csv", dealsCsv(deals));
    deals[0].stage = "Proposal";
    folder.write("weeks/Opportunity-2026-10-17.csv", dealsCsv(deals));
    deals[0].stage = "Negotiation";
    deals.pop_back();
    folder.write("weeks/Opportunity 2026-10-24.csv", dealsCsv(deals));
    ImportRequest request;
    request.timeZone = "UTC";
    request.paths = {folder / "weeks"};
    ASSERT_TRUE(workspace->import(request));
    ASSERT_TRUE(workspace->reload());
    SQLite::Database connection(store.string(), SQLite::OPEN_READONLY);
    SQLite::Statement rows(connection, "SELECT old_value, new_value, date(seen_on * 86400, 'unixepoch') "
                                       "FROM change_event WHERE field = 'stage' ORDER BY seen_on");
    Said events;
    while (rows.executeStep())
        events.push_back(rows.getColumn(0).getString() + ">" + rows.getColumn(1).getString() + " " +
                         rows.getColumn(2).getString());
    EXPECT_EQ(events, (Said{"Discovery>Proposal 2026-10-17", "Proposal>Negotiation 2026-10-24"}));
    EXPECT_EQ(missing(), (std::map<std::string, int>{{"Deal 10", 2}})) << "the newest does not hold it";
    EXPECT_TRUE(std::ranges::all_of(*workspace->verify(), &report::VerifyCheck::ok));
}

TEST_F(ExportChanges, OlderExportsBesideANewOneOverwriteNothing) {
    auto deals = someDeals(3);
    deals[0].stage = "Proposal";
    import(dealsCsv(deals), 17);
    deals[0].stage = "Demo";
    folder.write("both/Opportunity-2026-10-10.csv", dealsCsv(deals));
    folder.write("both/Opportunity-2026-10-24.csv", dealsCsv({deals.begin() + 1, deals.end()}));
    ImportRequest request;
    request.timeZone = "UTC";
    request.paths = {folder / "both"};
    ASSERT_TRUE(workspace->import(request));
    SQLite::Database connection(store.string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(connection.execAndGet("SELECT stage FROM opportunity WHERE name = 'Deal 1'").getString(),
              "Proposal");
}

TEST_F(ExportChanges, OneViewOfSeveralTellsNothingOfTheOthers) {
    const auto all = someDeals(20);
    const std::string open = dealsCsv({all.begin(), all.begin() + 10}),
                      won = dealsCsv({all.begin() + 10, all.end()});
    for (const int week : {3, 10, 17}) {
        const std::string end =
            "-2026-10-" + std::string(week < 10 ? "0" : "") + std::to_string(week) + ".csv";
        EXPECT_EQ(import(open, week, true, "hubspot-crm-exports-open-deals" + end), Said{}) << week;
        EXPECT_EQ(import(won, week, true, "hubspot-crm-exports-won-deals" + end), Said{}) << week;
    }
    EXPECT_TRUE(missing().empty());
}

TEST_F(ExportChanges, AnAnswerOfNoLeavesTheStoreAsItWas) {
    import(dealsCsv(someDeals(10)), 10);
    const std::string before = bytesOf(store);
    EXPECT_FALSE(import(dealsCsv(someDeals(8)), 17, false).empty());
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, Code::Cancelled);
    EXPECT_EQ(bytesOf(store), before);
    EXPECT_EQ(workspace->lastImport()->batch, 1);
    EXPECT_EQ(import(dealsCsv(someDeals(8)), 17), Said{"missing_records x2"}) << "the same question again";
}

TEST_F(ExportChanges, WithoutSomebodyToAskTheChangesAreWarnings) {
    import(dealsCsv(someDeals(10)), 10);
    ImportRequest request;
    request.timeZone = "UTC";
    request.paths = {folder.write("later/Opportunity.csv", dealsCsv(someDeals(8)))};
    request.asOf = makeDay(2026, 10, 17);
    const auto done = workspace->import(request);
    ASSERT_TRUE(done);
    ASSERT_EQ(warningsOf(*done).size(), 1u);
    ASSERT_TRUE(workspace->reload());
    const auto kept = warningsOf(*workspace->lastImport());
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(brief(kept[0]), "missing_records x2");
    EXPECT_EQ(kept[0].places.size(), 2u);
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_TRUE(missing().empty());
}

} // namespace gtm
