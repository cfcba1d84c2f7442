// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/table.h"
#include "core/store/database.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gtm {

using test::bytesOf;
using test::TempFolder;

namespace {

// Salesforce object exports with ids whose checksums are right.
constexpr const char* kDeals =
    "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,Type,Loss_Reason__c,LastModifiedDate\n"
    "0065g00000AAAAAAA4,Alpha,Closed Won,1000,2026-10-05,2026-09-01T10:00:00.000Z,true,true,New Business,,"
    "2026-10-05T10:00:00.000Z\n"
    "0065g00000AAAABAA4,Beta,Closed Lost,2000,2026-10-06,2026-09-02T10:00:00.000Z,true,false,New "
    "Business,Price,"
    "2026-10-06T10:00:00.000Z\n"
    "0065g00000AAAACAA4,Gamma,Discovery,3000,2026-12-01,2026-10-01T10:00:00.000Z,false,false,New Business,,"
    "2026-10-11T10:00:00.000Z\n";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

struct ImportsOfDeals : testing::Test {
    TempFolder folder;
    std::filesystem::path store = folder / "store.gtm";

    Workspace open(const OpenOptions& options = {}) const {
        auto workspace = Workspace::open(store, options);
        EXPECT_TRUE(workspace) << workspace.error().detail;
        return std::move(*workspace);
    }
    static ImportRequest of(std::vector<std::filesystem::path> paths) {
        ImportRequest request;
        request.paths = std::move(paths);
        return request;
    }
    /// Imports and reads the store again.
    static ingest::ImportReport import(Workspace& workspace, const ImportRequest& request) {
        auto report = workspace.import(request);
        EXPECT_TRUE(report) << static_cast<int>(report.error().code) << report.error().where
                            << report.error().detail;
        EXPECT_TRUE(workspace.reload());
        return report ? std::move(*report) : ingest::ImportReport();
    }
    static double value(const Workspace& workspace, const std::string& id) {
        KpiRequest request;
        request.kpi = id;
        request.period = Period{makeDay(2026, 1, 1), makeDay(2026, 12, 31)};
        const auto series = workspace.kpi(request);
        EXPECT_TRUE(series);
        return series->points.front().value.value_or(-1);
    }
};

} // namespace

TEST_F(ImportsOfDeals, TheFirstImportCreatesTheStoreAndTheSecondChangesNothing) {
    const auto file = folder.write("Opportunity.csv", kDeals);
    Workspace workspace = open();
    EXPECT_TRUE(workspace.empty());
    EXPECT_FALSE(std::filesystem::exists(store)) << "opening alone leaves no file behind";
    const auto first = import(workspace, of({file}));
    EXPECT_EQ(first.files.front().inserted, 3);
    EXPECT_EQ(first.asOf, makeDay(2026, 10, 11)) << "the newest instant in the data";
    const double before = value(workspace, "win_rate");
    const auto second = import(workspace, of({file}));
    EXPECT_EQ(second.files.front().unchanged, 3);
    EXPECT_EQ(second.changed(), 0);
    EXPECT_EQ(second.batch, first.batch + 1);
    EXPECT_EQ(value(workspace, "win_rate"), before);
}

TEST_F(ImportsOfDeals, RejectedRowsAreKeptWithTheirPlaceAndTheOthersCount) {
    const auto file =
        folder.write("Opportunity.csv", std::string(kDeals) +
                                            ",NoId,Discovery,1,2026-12-01,2026-10-01T10:00:00.000Z,false,"
                                            "false,New Business,,2026-10-11T10:00:00.000Z\n");
    Workspace workspace = open();
    const auto report = import(workspace, of({file}));
    EXPECT_FALSE(report.clean());
    ASSERT_EQ(report.rejections.size(), 1u);
    EXPECT_EQ(report.rejections[0].line, 5);
    EXPECT_EQ(report.rejections[0].column, "Id");
    EXPECT_EQ(report.rejections[0].code, "missing_id");
    EXPECT_EQ(report.rejections[0].cells[1], "NoId");
    const auto& f = report.files.front();
    EXPECT_EQ(f.rowsRead, f.inserted + f.updated + f.unchanged + f.rejected);
    EXPECT_EQ(value(workspace, "win_rate"), 0.5);
    const std::string csv = report::csvText(report::rejectedRows(*workspace.lastImport()));
    EXPECT_NE(csv.find("Opportunity.csv,5,Id,"), std::string::npos) << csv;
    EXPECT_NE(csv.find(",NoId,Discovery,1,"), std::string::npos) << "the row as it was read";
}

TEST_F(ImportsOfDeals, AnUpdatedRowMovesTheNumbersAndAnOlderExportDoesNotMoveThemBack) {
    Workspace workspace = open();
    import(workspace, of({folder.write("Opportunity.csv", kDeals)}));
    const std::string won =
        replaced(replaced(kDeals, "Beta,Closed Lost", "Beta,Closed Won"),
                 "true,false,New Business,Price,2026-10-06", "true,true,New Business,,2026-10-12");
    const auto report = import(workspace, of({folder.write("later/Opportunity.csv", won)}));
    EXPECT_EQ(report.files.front().updated, 1);
    EXPECT_EQ(value(workspace, "win_rate"), 1.0);
    const auto old = import(workspace, of({folder / "Opportunity.csv"}));
    EXPECT_EQ(old.changed(), 0);
    EXPECT_EQ(value(workspace, "win_rate"), 1.0);
    const auto& findings = old.files.front().findings;
    EXPECT_TRUE(
        std::ranges::any_of(findings, [](const auto& f) { return f.code == "older_rows" && f.rows == 1; }));
}

TEST_F(ImportsOfDeals, WhereNothingSaysHowFarItReachesTheFilesOfAFolderAreNamed) {
    Workspace workspace = open();
    folder.write("in/Account.csv", "Id,Name,Industry\n001000000000001AAA,Acme,Steel\n");
    folder.write("in/User.csv", "Id,Name,Email,IsActive\n005000000000001AAA,Ann,ann@acme.example,true\n");
    folder.write("in/notes.csv", "a,b\n1,2\n");
    const auto report = workspace.import(of({folder / "in"}));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Code::AsOfUnknown);
    EXPECT_EQ(report.error().where, (folder / "in").string());
    EXPECT_EQ(report.error().detail,
              (folder / "in/Account.csv").string() + "\n" + (folder / "in/User.csv").string());
}

TEST_F(ImportsOfDeals, AsOfComesFromTheRequestElseFromTheFileName) {
    Workspace workspace = open();
    EXPECT_EQ(import(workspace, of({folder.write("opps_2026-10-18.csv", kDeals)})).asOf,
              makeDay(2026, 10, 18));
    ImportRequest asked = of({folder / "opps_2026-10-18.csv"});
    asked.asOf = makeDay(2026, 10, 25);
    EXPECT_EQ(import(workspace, asked).asOf, makeDay(2026, 10, 25));
    EXPECT_EQ(workspace.board({})->weekEnding, makeDay(2026, 10, 25));
}

TEST_F(ImportsOfDeals, ADryRunReportsAndStoresNothing) {
    Workspace workspace = open();
    ImportRequest request = of({folder.write("Opportunity.csv", kDeals)});
    request.dryRun = true;
    EXPECT_EQ(import(workspace, request).files.front().inserted, 3);
    EXPECT_TRUE(workspace.empty());
    EXPECT_FALSE(std::filesystem::exists(store));
}

TEST_F(ImportsOfDeals, AStoppedImportLeavesTheStoreAsItWas) {
    Workspace workspace = open();
    import(workspace, of({folder.write("Opportunity.csv", kDeals)}));
    const auto file = folder.write("b/Opportunity.csv", replaced(kDeals, "3000", "9999"));
    int stopped = 0; // A small file tells of deriving only.
    for (const auto step : {ingest::ImportProgress::Step::Storing, ingest::ImportProgress::Step::Deriving}) {
        std::stop_source stop;
        bool reached = false;
        const auto report = workspace.import(
            of({file}),
            [&](const ingest::ImportProgress& now) {
                if (now.step == step) {
                    reached = true;
                    stop.request_stop();
                }
            },
            stop.get_token());
        if (!reached)
            continue;
        ++stopped;
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, Code::Cancelled);
        ASSERT_TRUE(workspace.reload());
        EXPECT_EQ(workspace.lastImport()->batch, 1);
    }
    EXPECT_GE(stopped, 1);
    const auto checks = workspace.verify();
    EXPECT_TRUE(std::ranges::all_of(*checks, &report::VerifyCheck::ok));
}

TEST_F(ImportsOfDeals, AStopDuringTheFirstImportLeavesNoStore) {
    Workspace workspace = open();
    std::stop_source stop;
    stop.request_stop();
    const auto report = workspace.import(of({folder.write("Opportunity.csv", kDeals)}), {}, stop.get_token());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Code::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(store));
}

TEST_F(ImportsOfDeals, AFirstImportThatWasKilledIsInNobodysWay) {
    folder.write("store.gtm.draft", "half a store");
    Workspace workspace = open();
    EXPECT_TRUE(workspace.empty());
    EXPECT_EQ(import(workspace, of({folder.write("Opportunity.csv", kDeals)})).changed(), 3);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm.draft"));
    EXPECT_EQ(value(open(), "win_rate"), 0.5);
}

TEST_F(ImportsOfDeals, AStoreHasOneWriterUnderWhateverName) {
    Workspace first = open();
    import(first, of({folder.write("Opportunity.csv", kDeals)}));
    std::filesystem::create_symlink(store, folder / "link.gtm");
    const auto second = Workspace::open(folder / "link.gtm", {});
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->readOnly());
    const auto refused = second->import(of({folder / "Opportunity.csv"}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::StoreLocked);
}

TEST_F(ImportsOfDeals, EveryImportButTheFirstIsPrecededByABackup) {
    Workspace workspace = open();
    const auto file = folder.write("Opportunity.csv", kDeals);
    import(workspace, of({file}));
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm.backups"));
    folder.write("Opportunity.csv", replaced(kDeals, "Closed Won,1000", "Closed Won,4000"));
    import(workspace, of({file}));
    EXPECT_EQ(value(workspace, "bookings_new"), 4000);
    const auto before = Workspace::open(folder / "store.gtm.backups/before-import-000002.gtm", {});
    ASSERT_TRUE(before);
    EXPECT_EQ(value(*before, "bookings_new"), 1000);
}

TEST_F(ImportsOfDeals, TooManyRejectsRefuseTheImport) {
    ImportRequest request = of({folder.write("Opportunity.csv", std::string(kDeals) + ",x\n")});
    request.maxRejectsPercent = 24;
    Workspace workspace = open();
    const auto refused = workspace.import(request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::TooManyRejects);
    EXPECT_FALSE(std::filesystem::exists(store));
    request.maxRejectsPercent = 25;
    EXPECT_EQ(import(workspace, request).rejected(), 1);
}

TEST_F(ImportsOfDeals, ABrokenRowOfAFileWithSeveralMappingsIsRejectedOnce) {
    // Twenty changes of stages, one of an owner, a row that is cut, and a change that nobody reads.
    const auto change = [](int id, const std::string& rest) {
        return std::to_string(id) + ",0065g00000AAAAAAA4," + rest;
    };
    std::string changes = "Id,OpportunityId,Field,OldValue,NewValue,CreatedById,CreatedDate\n";
    for (int i = 0; i < 20; ++i)
        changes += change(100 + i, "StageName,Demo,Proposal,0051G000007Ez4XQAS,2026-03-01T02:30:00Z\n");
    changes += change(200, "Owner,Jane,Ann,0051G000007Ez4XQAS,2026-03-01T02:30:00Z\n");
    changes += change(201, "NextStep,a\n");
    changes += change(202, "NextStep,a,b,0051G000007Ez4XQAS,2026-03-01T02:30:00Z\n");
    ImportRequest request = of({folder.write("OpportunityFieldHistory.csv", changes)});
    request.maxRejectsPercent = 4.5;
    Workspace workspace = open();
    const auto refused = workspace.import(request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "1 / 22") << "of the rows that some mapping reads";
    request.maxRejectsPercent = 5;
    const auto report = import(workspace, request);
    EXPECT_EQ(report.files.size(), 3u);
    EXPECT_EQ(report.rejected(), 1);
    ASSERT_EQ(report.rejections.size(), 1u);
    EXPECT_EQ(report.rejections.front().code, "wrong_width");
    EXPECT_EQ(report.rejections.front().line, 23);
    EXPECT_EQ(report.rowsRead(), 22);
}

TEST_F(ImportsOfDeals, RowsOfAFileWithSeveralMappingsAreHeldAgainstItsRows) {
    // A bad date of an owner is one of six rows, though the only one of its mapping.
    std::string changes = "Id,OpportunityId,Field,OldValue,NewValue,CreatedById,CreatedDate\n"
                          "200,0065g00000AAAAAAA4,Owner,Jane,Ann,0051G000007Ez4XQAS,never\n";
    for (int i = 0; i < 5; ++i)
        changes += std::to_string(100 + i) +
                   ",0065g00000AAAAAAA4,StageName,Demo,Proposal,0051G000007Ez4XQAS,2026-03-01T02:30:00Z\n";
    ImportRequest request = of({folder.write("OpportunityFieldHistory.csv", changes)});
    request.maxRejectsPercent = 10;
    Workspace workspace = open();
    const auto refused = workspace.import(request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "1 / 6");
    request.maxRejectsPercent = 20;
    EXPECT_EQ(import(workspace, request).rejected(), 1);
}

TEST_F(ImportsOfDeals, FilesThatNobodyKnowsAreReportedAndNothingIsCreated) {
    Workspace workspace = open();
    const auto report = import(workspace, of({folder.write("x/things.csv", "a,b,c\n1,2,3\n").parent_path()}));
    EXPECT_FALSE(report.clean());
    EXPECT_EQ(report.batch, 0);
    EXPECT_EQ(report.files.front().findings.front().code, "unrecognised");
    EXPECT_FALSE(std::filesystem::exists(store));
}

TEST_F(ImportsOfDeals, AnExportInAnotherLanguageIsNamedAndReadOnlyByItsProfile) {
    const auto deals =
        folder.write("deals.csv", "Datensatz-ID,Deal-Name,Deal-Phase,Betrag,Abschlussdatum,Erstellungsdatum\n"
                                  "101,Neue Halle,Angebot,12000,2026-05-31,2026-01-02 10:00\n");
    Workspace workspace = open();
    const auto report = import(workspace, of({deals}));
    EXPECT_FALSE(report.clean());
    EXPECT_EQ(report.batch, 0);
    const auto& findings = report.files.front().findings;
    const auto likely = std::ranges::find(findings, "likely_export", &ingest::Finding::code);
    ASSERT_NE(likely, findings.end());
    EXPECT_EQ(likely->value.substr(0, likely->value.find(',')), "hubspot: Deals");
    EXPECT_NE(likely->column.find("Datensatz-ID = Record ID"), std::string::npos);
    ImportRequest request = of({deals});
    request.profile = folder.write("my-hubspot.toml", likely->answer).string();
    request.timeZone = "UTC";
    EXPECT_EQ(import(workspace, request).changed(), 1);
}

TEST_F(ImportsOfDeals, SampleAndOtherFilesAreNeverMixed) {
    ASSERT_TRUE(writeSample(folder / "sample"));
    const auto own = folder.write("own/Opportunity.csv", kDeals);
    Workspace workspace = open();
    const auto both = workspace.import(of({folder / "sample", own}));
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().code, Code::SampleMixed);
    EXPECT_EQ(both.error().where.find((folder / "sample").string()), 0U) << both.error().where;
    EXPECT_EQ(both.error().detail, own.string());
    EXPECT_FALSE(std::filesystem::exists(store));
    import(workspace, of({own}));
    EXPECT_FALSE(workspace.sample());
    const auto second = workspace.import(of({folder / "sample" / "User.csv"}));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, Code::SampleMixed);
}

TEST_F(ImportsOfDeals, TheSampleShowsTheSameEverywhere) {
    ASSERT_TRUE(writeSample(folder / "sample"));
    OpenOptions elsewhere;
    elsewhere.newZone = "Asia/Tokyo";
    elsewhere.newCurrency = "JPY";
    Workspace workspace = open(elsewhere);
    import(workspace, of({folder / "sample"}));
    EXPECT_TRUE(workspace.sample());
    const auto board = workspace.board({});
    ASSERT_TRUE(board);
    EXPECT_EQ(board->data.zone, "America/New_York");
    EXPECT_EQ(board->data.currency, "USD");
    EXPECT_TRUE(board->data.sample);
    const auto own = workspace.import(of({folder.write("own/Opportunity.csv", kDeals)}));
    ASSERT_FALSE(own);
    EXPECT_EQ(own.error().code, Code::SampleMixed);
    EXPECT_GT(board->onTrack, 0);
    EXPECT_GT(board->atRisk, 0);
    EXPECT_GT(board->offTrack, 0);
    int rows = 0;
    for (const auto& group : board->groups)
        for (const auto& row : group.rows) {
            ++rows;
            EXPECT_TRUE(row.point.value) << row.kpi;
        }
    EXPECT_EQ(rows, 17);
}

TEST_F(ImportsOfDeals, ZoneAndCurrencyAreFixedByTheFirstImport) {
    OpenOptions options;
    options.zone = "Europe/Berlin";
    options.currency = "EUR";
    {
        Workspace workspace = open(options);
        import(workspace, of({folder.write("Opportunity.csv", kDeals)}));
        EXPECT_EQ(workspace.currency(), "EUR");
    }
    EXPECT_TRUE(Workspace::open(store, {}));
    EXPECT_TRUE(Workspace::open(store, options));
    options.currency = "USD";
    const auto other = Workspace::open(store, options);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, Code::ZoneMismatch);
    options.zone = "Nowhere/Land";
    EXPECT_EQ(Workspace::open(store, options).error().code, Code::UnknownZone);
}

TEST_F(ImportsOfDeals, ASecondWorkspaceReadsAndCannotWrite) {
    Workspace first = open();
    import(first, of({folder.write("Opportunity.csv", kDeals)}));
    Workspace second = open();
    EXPECT_TRUE(second.readOnly());
    EXPECT_EQ(value(second, "win_rate"), 0.5);
    const auto refused = second.import(of({folder / "Opportunity.csv"}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::StoreLocked);
}

TEST_F(ImportsOfDeals, AForeignFileIsRefusedAndGetsNoLockBesideIt) {
    store = folder.write("notes.txt", std::string(500, 'x'));
    const auto refused = Workspace::open(store, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::NotAStore);
    EXPECT_EQ(bytesOf(store), std::string(500, 'x'));
    EXPECT_FALSE(std::filesystem::exists(store.string() + ".lock"));
}

TEST_F(ImportsOfDeals, VerifyNoticesEveryKindOfTampering) {
    const struct {
        const char* change;
        const char* check;
    } cases[] = {
        {"UPDATE opportunity SET amount = amount + 1 WHERE name = 'Gamma'", "control totals"},
        {"DELETE FROM opportunity WHERE name = 'Gamma'", "control totals"},
        {"UPDATE deal SET outcome = 'won'", "derived tables"},
        {"DELETE FROM open_span", "derived tables"},
        {"UPDATE fact_cache SET columns = zeroblob(length(columns)) WHERE kpi = 'win_rate'", "fact cache"},
        {"DELETE FROM fact_cache WHERE kpi = 'win_rate'", "fact cache"},
        {"DELETE FROM fact_cache WHERE kpi = 'dimensions of opportunity'", "fact cache"},
        {"UPDATE fact_cache SET version = 0 WHERE kpi = 'win_rate'", "fact cache"},
        {"DELETE FROM fact_cache WHERE kpi = 'heads of facts'", "fact cache"},
        {"UPDATE kpi_point SET value = value + 0.001 WHERE kpi = 'win_rate' AND value IS NOT NULL",
         "numbers"},
        {"UPDATE batch_file SET rejected = rejected + 1, rows_read = rows_read + 1", "batches"},
    };
    const auto file = folder.write("Opportunity.csv", kDeals);
    for (const auto& c : cases) {
        store = folder / (std::string(c.check) + std::to_string(&c - cases) + ".gtm");
        Workspace workspace = open();
        import(workspace, of({file}));
        {
            SQLite::Database other(store.string(), SQLite::OPEN_READWRITE);
            other.exec(c.change);
        }
        const auto checks = workspace.verify();
        ASSERT_TRUE(checks);
        const auto check = std::ranges::find(*checks, c.check, &report::VerifyCheck::name);
        ASSERT_NE(check, checks->end()) << c.check;
        EXPECT_FALSE(check->ok) << c.change;
        EXPECT_FALSE(check->detail.empty());
    }
}

TEST_F(ImportsOfDeals, ADamagedCacheIsBuiltAgainFromTheDerivedTables) {
    const auto file = folder.write("Opportunity.csv", kDeals);
    for (const char* damaged :
         {"win_rate", "dimensions of opportunity", "dimensions of lead", "heads of facts"}) {
        store = folder / (std::string(damaged) + ".gtm");
        double before = 0;
        {
            Workspace workspace = open();
            import(workspace, of({file}));
            before = value(workspace, "win_rate");
        }
        {
            SQLite::Database other(store.string(), SQLite::OPEN_READWRITE);
            other.exec(std::string("UPDATE fact_cache SET columns = x'00' WHERE kpi = '") + damaged + "'");
            ASSERT_EQ(other.getTotalChanges(), 1) << damaged;
        }
        const Workspace workspace = open();
        EXPECT_EQ(value(workspace, "win_rate"), before) << damaged;
    }
}

TEST_F(ImportsOfDeals, AnOpenStoreAnswersAsItWasWhenItWasOpened) {
    double before = 0;
    {
        Workspace workspace = open();
        import(workspace, of({folder.write("Opportunity.csv", kDeals)}));
        before = value(workspace, "win_rate");
    }
    const Workspace asked = open(), ahead = open();
    {
        SQLite::Database other(store.string(), SQLite::OPEN_READWRITE);
        other.exec("UPDATE fact_cache SET columns = x'00'");
        other.exec("DELETE FROM deal");
    }
    EXPECT_EQ(value(asked, "win_rate"), before) << "read now, of what stood there then";
    ahead.readAhead();
    EXPECT_EQ(value(ahead, "win_rate"), before);
}

TEST_F(ImportsOfDeals, WhatSomethingElseDerivedIsDerivedAgain) {
    const auto damage = [&](const char* mark) {
        SQLite::Database other(store.string(), SQLite::OPEN_READWRITE);
        other.exec("UPDATE deal SET outcome = 'won'");
        other.exec(mark);
    };
    const auto derivedIsSound = [&] {
        const auto checks = open().verify();
        return checks && std::ranges::find(*checks, "derived tables", &report::VerifyCheck::name)->ok;
    };
    {
        Workspace workspace = open();
        import(workspace, of({folder.write("Opportunity.csv", kDeals)}));
    }
    damage("SELECT 1");
    EXPECT_FALSE(derivedIsSound()) << "by this program and model: nothing is done again";
    damage("UPDATE meta SET value = 'an older program' WHERE key = 'derived_by'");
    EXPECT_TRUE(derivedIsSound());
    damage("DELETE FROM meta WHERE key = 'derived_by'");
    EXPECT_TRUE(derivedIsSound());
}

TEST_F(ImportsOfDeals, UnknownNamesComeWithTheNearestRightOne) {
    Workspace workspace = open();
    import(workspace, of({folder.write("Opportunity.csv", kDeals)}));
    KpiRequest request;
    request.kpi = "winrate";
    EXPECT_EQ(workspace.kpi(request).error().detail, "win_rate");
    request.kpi = "win_rate";
    request.by = "regoin";
    EXPECT_EQ(workspace.kpi(request).error().detail, "region");
    request.by.clear();
    request.filter["segmnt"] = {"SMB"};
    EXPECT_EQ(workspace.kpi(request).error().detail, "segment");
}

} // namespace gtm
