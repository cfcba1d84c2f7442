// SPDX-License-Identifier: GPL-3.0-only
// Taking imports back, backups, and putting them in the place of a store.
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/workspace/workspace.h"
#include "tests/support/store_tables.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <map>
#include <sys/resource.h>

namespace gtm {

using test::bytesOf;
using test::tablesOf;
using test::TempFolder;

namespace {

std::string deals(int won, int lost, const char* reach) {
    std::string csv =
        "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId,LastModifiedDate\n";
    for (int i = 0; i < won + lost; ++i)
        csv += "deal-" + std::to_string(i) + ",Deal," + (i < won ? "Closed Won" : "Closed Lost") +
               ",100,2026-10-05,2026-09-01T10:00:00Z,true," + (i < won ? "true" : "false") + ",u1," + reach +
               "T10:00:00Z\n";
    return csv;
}

OpenOptions utcDollars() {
    OpenOptions options;
    options.zone = "UTC";
    options.currency = "USD";
    return options;
}

/// For its life no file of this process grows beyond so many bytes.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(std::uintmax_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{static_cast<rlim_t>(bytes), m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

  private:
    void (*m_handler)(int);
    rlimit m_before{};
};

struct Upkeep : testing::Test {
    TempFolder folder;
    std::filesystem::path store = folder / "store.gtm";

    Workspace open() const {
        auto workspace = Workspace::open(store, utcDollars());
        EXPECT_TRUE(workspace) << workspace.error().detail;
        return std::move(*workspace);
    }
    void import(Workspace& workspace, const std::string& csv) {
        ImportRequest request;
        request.paths = {folder.write("Opportunity.csv", csv)};
        const auto report = workspace.import(request);
        ASSERT_TRUE(report) << report.error().detail;
        ASSERT_TRUE(workspace.reload());
    }
    static double winRate(const Workspace& workspace) {
        KpiRequest request;
        request.kpi = "win_rate";
        request.period = Period{makeDay(2026, 1, 1), makeDay(2026, 12, 31)};
        const auto series = workspace.kpi(request);
        EXPECT_TRUE(series);
        return series->points.front().value.value_or(-1);
    }
    static void expectVerified(const Workspace& workspace) {
        const auto checks = workspace.verify();
        ASSERT_TRUE(checks) << checks.error().detail;
        for (const report::VerifyCheck& check : *checks)
            EXPECT_TRUE(check.ok) << check.name << ' ' << check.detail;
    }
};

} // namespace

TEST_F(Upkeep, UndoGivesEveryTableBackAsItWas) {
    Workspace workspace = open();
    import(workspace, deals(3, 1, "2026-10-10"));
    const double before = winRate(workspace);
    const auto tables = tablesOf(store);
    import(workspace, deals(1, 9, "2026-10-17"));
    ASSERT_EQ(winRate(workspace), 0.1);
    ASSERT_NE(tablesOf(store), tables);

    const auto undone = workspace.undoImport();
    ASSERT_TRUE(undone) << undone.error().detail;
    EXPECT_EQ(undone->batch, 2);
    ASSERT_TRUE(workspace.reload());
    EXPECT_EQ(winRate(workspace), before);
    EXPECT_EQ(tablesOf(store), tables);
    expectVerified(workspace);
    EXPECT_FALSE(std::filesystem::exists(store::Database::draftOf(store)));

    // And the way back: the backup holds what was taken back, and the import can be made again.
    EXPECT_EQ(std::ranges::count(tablesOf(undone->backup).at("batch"), '\n'), 2);
    import(workspace, deals(1, 9, "2026-10-17"));
    EXPECT_EQ(winRate(workspace), 0.1);
    expectVerified(workspace);
}

TEST_F(Upkeep, UndoOfTheFirstImportLeavesAnEmptyStore) {
    Workspace workspace = open();
    import(workspace, deals(3, 1, "2026-10-10"));
    ASSERT_TRUE(workspace.undoImport());
    ASSERT_TRUE(workspace.reload());
    EXPECT_TRUE(workspace.empty());
    for (const auto& [table, rows] : tablesOf(store))
        EXPECT_TRUE(rows.empty() || table == "meta") << table << ": " << rows;
    EXPECT_EQ(workspace.undoImport().error().code, Code::NoData);
    import(workspace, deals(1, 1, "2026-10-11"));
    EXPECT_EQ(winRate(workspace), 0.5);
    expectVerified(workspace);
}

TEST_F(Upkeep, OnlyTheNewestImportIsTakenBack) {
    Workspace workspace = open();
    import(workspace, deals(3, 1, "2026-10-10"));
    import(workspace, deals(2, 2, "2026-10-17"));
    import(workspace, deals(1, 3, "2026-10-24"));
    const auto tables = tablesOf(store);
    const auto early = workspace.undoImport(1);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, Code::LaterImports);
    EXPECT_EQ(early.error().detail, "2, 3");
    EXPECT_EQ(workspace.undoImport(4).error().code, Code::UnknownBatch);
    EXPECT_EQ(tablesOf(store), tables);
    ASSERT_TRUE(workspace.undoImport(3));
    ASSERT_TRUE(workspace.undoImport(2));
    ASSERT_TRUE(workspace.reload());
    EXPECT_EQ(winRate(workspace), 0.75);
    expectVerified(workspace);
}

TEST_F(Upkeep, AReportThatWasTakenBackIsNotReadAsThatOfAnother) {
    Workspace workspace = open();
    import(workspace, deals(3, 1, "2026-10-10"));
    const auto asked = workspace.reopened(); // somebody goes on with this state
    ASSERT_TRUE(asked);
    EXPECT_TRUE(asked->lastImport());
    ASSERT_TRUE(workspace.undoImport());
    const auto gone = asked->lastImport();
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Code::ImportUndone);
    EXPECT_EQ(gone.error().where, "1");
}

TEST_F(Upkeep, UndoNeedsTheBackupThatBelongsToTheImport) {
    Workspace workspace = open();
    import(workspace, deals(3, 1, "2026-10-10"));
    import(workspace, deals(1, 3, "2026-10-17"));
    const auto tables = tablesOf(store);
    const auto backup = store::backupBefore(store, 2);
    std::filesystem::rename(backup, folder / "elsewhere.gtm");
    EXPECT_EQ(workspace.undoImport().error().code, Code::BackupMissing);
    {
        auto other = Workspace::open(folder / "other.gtm", utcDollars());
        ASSERT_TRUE(other);
        import(*other, deals(5, 5, "2026-10-10"));
    }
    std::filesystem::copy_file(folder / "other.gtm", backup);
    EXPECT_EQ(workspace.undoImport().error().code, Code::BackupMissing) << "the backup of another store";
    EXPECT_EQ(tablesOf(store), tables);
    std::filesystem::remove(backup);
    std::filesystem::rename(folder / "elsewhere.gtm", backup);
    EXPECT_TRUE(workspace.undoImport());
}

TEST_F(Upkeep, ABackupIsAWholeStoreAndIsNeverWrittenOver) {
    Workspace workspace = open();
    EXPECT_EQ(workspace.backUpTo(folder / "none.gtm").error().code, Code::NoData);
    import(workspace, deals(3, 1, "2026-10-10"));
    const auto file = folder / "copy.gtm";
    ASSERT_TRUE(workspace.backUpTo(file));
    EXPECT_EQ(tablesOf(file), tablesOf(store));
    const std::string bytes = bytesOf(file);
    EXPECT_EQ(workspace.backUpTo(file).error().code, Code::FileUnwritable);
    EXPECT_EQ(workspace.backUpTo(store).error().code, Code::FileUnwritable);
    EXPECT_EQ(workspace.backUpTo(folder / "absent/copy.gtm").error().code, Code::FileUnwritable);
    EXPECT_EQ(bytesOf(file), bytes);
}

TEST_F(Upkeep, AFullDiskChangesNothingAndIsSaid) {
    Workspace workspace = open();
    import(workspace, deals(3, 1, "2026-10-10"));
    ASSERT_TRUE(workspace.backUpTo(folder / "before.gtm"));
    const auto tables = tablesOf(store);
    ImportRequest request;
    request.paths = {folder.write("Opportunity.csv", deals(3000, 1000, "2026-10-17"))};
    {
        // No file may grow beyond what the store needs now: writing fails as on a full disk.
        const FileSizeLimit limit(std::filesystem::file_size(store) + 20'000);
        const auto report = workspace.import(request);
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, Code::StoreFailed);
        EXPECT_EQ(report.error().where, workspace.path());
        auto another = Workspace::open(folder / "new.gtm", utcDollars());
        ASSERT_TRUE(another);
        EXPECT_EQ(another->import(request).error().code, Code::StoreFailed);
    }
    EXPECT_FALSE(std::filesystem::exists(folder / "new.gtm"));
    EXPECT_FALSE(std::filesystem::exists(store::Database::draftOf(folder / "new.gtm")));
    ASSERT_TRUE(workspace.reload());
    EXPECT_EQ(tablesOf(store), tables);
    expectVerified(workspace);
    import(workspace, deals(3000, 1000, "2026-10-17"));
    EXPECT_EQ(winRate(workspace), 0.75);
}

TEST_F(Upkeep, RestoreBringsTheNumbersBackAndKeepsWhatWasThere) {
    std::map<std::string, std::string> first, second;
    {
        Workspace workspace = open();
        import(workspace, deals(3, 1, "2026-10-10"));
        ASSERT_TRUE(workspace.backUpTo(folder / "copy.gtm"));
        first = tablesOf(store);
        import(workspace, deals(1, 3, "2026-10-17"));
        second = tablesOf(store);
        EXPECT_EQ(restoreStore(store, folder / "copy.gtm").error().code, Code::StoreLocked)
            << "somebody has it open";
    }
    const auto before = restoreStore(store, folder / "copy.gtm");
    ASSERT_TRUE(before) << before.error().detail;
    EXPECT_EQ(tablesOf(store), first);
    EXPECT_EQ(tablesOf(*before), second);
    Workspace workspace = open();
    EXPECT_EQ(winRate(workspace), 0.75);
    expectVerified(workspace);
}

TEST_F(Upkeep, RestoreMakesAStoreWhereThereIsNoneAndReplacesADamagedOne) {
    {
        Workspace workspace = open();
        import(workspace, deals(3, 1, "2026-10-10"));
        ASSERT_TRUE(workspace.backUpTo(folder / "copy.gtm"));
    }
    const auto elsewhere = folder / "new/store.gtm";
    const auto made = restoreStore(elsewhere, folder / "copy.gtm");
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_TRUE(made->empty());
    EXPECT_EQ(tablesOf(elsewhere), tablesOf(store));

    { // everything behind the header is gone
        std::fstream file(store, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100);
        file << std::string(4000, '?');
    }
    ASSERT_FALSE(Workspace::open(store, {}));
    const std::string damaged = bytesOf(store);
    const auto replaced = restoreStore(store, folder / "copy.gtm");
    ASSERT_TRUE(replaced) << replaced.error().detail;
    EXPECT_EQ(bytesOf(*replaced), damaged) << "kept as it was";
    EXPECT_EQ(winRate(open()), 0.75);
}

TEST_F(Upkeep, RestoreRefusesWhatIsNoBackupAndLeavesTheStoreAlone) {
    {
        Workspace workspace = open();
        import(workspace, deals(3, 1, "2026-10-10"));
        ASSERT_TRUE(workspace.backUpTo(folder / "whole.gtm"));
    }
    const auto tables = tablesOf(store);
    const std::string whole = bytesOf(folder / "whole.gtm");
    const auto text = folder.write("text.csv", std::string(300, 'x'));
    const auto half = folder.write("half.gtm", whole.substr(0, whole.size() / 2));
    EXPECT_EQ(restoreStore(store, text).error().code, Code::NotAStore);
    EXPECT_EQ(restoreStore(store, half).error().code, Code::StoreDamaged);
    EXPECT_EQ(restoreStore(store, folder / "absent.gtm").error().code, Code::FileNotFound);
    EXPECT_EQ(restoreStore(text, folder / "whole.gtm").error().code, Code::NotAStore)
        << "a file of somebody else is never replaced";
    EXPECT_EQ(bytesOf(text), std::string(300, 'x'));
    EXPECT_EQ(tablesOf(store), tables);
    EXPECT_FALSE(std::filesystem::exists(store::Database::draftOf(store)));
}

} // namespace gtm
