// SPDX-License-Identifier: GPL-3.0-only
// Stores of older versions, stores that somebody else has open, and files that cannot be written.
#include "core/base/resources.h"
#include "core/report/sentence.h"
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <QLockFile>
#include <gtest/gtest.h>

#include <unistd.h>

namespace gtm {

using test::bytesOf;
using test::TempFolder;

namespace {

namespace fs = std::filesystem;

/// A store as the version before the newest migration made it.
void makeOlderStore(const fs::path& path) {
    SQLite::Database older(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const auto steps = resourceNames("migrations");
    for (size_t i = 0; i + 1 < steps.size(); ++i)
        older.exec(resourceText("migrations/" + steps[i]));
    older.exec("INSERT INTO meta (key, value) VALUES ('zone', 'UTC'), ('currency', 'USD'), ('sample', '0')");
    older.exec("PRAGMA user_version = " + std::to_string(steps.size() - 1));
    older.exec("PRAGMA application_id = " + std::to_string(store::kApplicationId));
    older.exec("PRAGMA journal_mode = WAL");
}

OpenOptions toRead() {
    OpenOptions options;
    options.readOnly = true;
    return options;
}

/// For its life this process is somebody whom permissions stop.
class AsNobody {
  public:
    AsNobody() {
        if (m_root) {
            EXPECT_EQ(::seteuid(65'534), 0);
        }
    }
    ~AsNobody() {
        if (m_root) {
            EXPECT_EQ(::seteuid(0), 0);
        }
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

  private:
    bool m_root = ::geteuid() == 0;
};

struct Opening : testing::Test {
    TempFolder folder;
    fs::path store = folder / "store.gtm";
    fs::path backup =
        store::backupFolder(store) / ("before-schema-" + std::to_string(store::schemaVersion()) + ".gtm");
};

} // namespace

TEST_F(Opening, ACurrencyThatIsNoneIsRefusedWithTheOneThatIsMeant) {
    const std::vector<std::pair<const char*, const char*>> all{
        {"XXQ", ""}, {"eur", "EUR"}, {"USX", "USD"}, {"Euro", "EUR"}, {"Swiss Franc", "CHF"}};
    for (const auto& [asked, meant] : all) {
        OpenOptions options;
        options.currency = asked;
        const auto refused = Workspace::open(store, options);
        ASSERT_FALSE(refused) << asked;
        EXPECT_EQ(refused.error().code, Code::UnknownCurrency) << asked;
        EXPECT_EQ(refused.error().detail, meant) << asked;
    }
}

TEST_F(Opening, AReaderBringsAnOlderStoreUpToDateAndKeepsItAsItWas) {
    makeOlderStore(store);
    ASSERT_EQ(store::Database::open(store, store::Access::ReadOnly).error().code, Code::StoreOutdated);
    const auto workspace = Workspace::open(store, toRead());
    ASSERT_TRUE(workspace) << workspace.error().detail;
    EXPECT_TRUE(workspace->readOnly());
    EXPECT_TRUE(store::Database::open(store, store::Access::ReadOnly));
    EXPECT_EQ(store::Database::open(backup, store::Access::ReadOnly).error().code, Code::StoreOutdated);
    EXPECT_FALSE(fs::exists(store.string() + ".lock")) << "readers are in nobody's way";
    EXPECT_FALSE(Workspace::open(store, {})->readOnly());
}

TEST_F(Opening, AnOlderStoreThatSomebodyHasOpenIsLeftAsItIs) {
    makeOlderStore(store);
    const std::string before = bytesOf(store);
    QLockFile held(QString::fromStdString(store.string() + ".lock"));
    ASSERT_TRUE(held.tryLock(0));
    for (const OpenOptions& options : {toRead(), OpenOptions{}}) {
        const auto refused = Workspace::open(store, options);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Code::StoreOutdated);
        EXPECT_NE(report::sentence(refused.error()).find("another program has it open"), std::string::npos);
    }
    EXPECT_EQ(bytesOf(store), before);
    EXPECT_FALSE(fs::exists(backup));
}

TEST_F(Opening, SaysWhetherSomebodyHoldsAStoreOrItsFileCannotBeWritten) {
    ImportRequest request;
    request.paths = {folder.write(
        "Opportunity.csv",
        "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId,LastModifiedDate\n"
        "d1,Deal,Closed Won,100,2026-10-05,2026-09-01T10:00:00Z,true,true,u1,2026-10-10T10:00:00Z\n")};
    {
        const auto first = Workspace::open(store, {});
        ASSERT_TRUE(first);
        ASSERT_TRUE(first->import(request));
        const auto second = Workspace::open(store, {});
        ASSERT_TRUE(second);
        EXPECT_TRUE(second->readOnly());
        EXPECT_EQ(second->import(request).error().code, Code::StoreLocked);
    }
    const struct {
        fs::path closed; ///< May be read and not written.
        const char* what;
    } cases[] = {{store, "the file"}, {folder.path(), "its folder"}};
    for (const auto& c : cases) {
        fs::permissions(folder.path(), fs::perms::all);
        fs::permissions(store, fs::perms::all);
        fs::permissions(c.closed, fs::perms(0555));
        fs::permissions(folder / "Opportunity.csv", fs::perms(0444));
        const AsNobody nobody;
        const auto reading = Workspace::open(store, {});
        ASSERT_TRUE(reading) << c.what << ' ' << reading.error().detail;
        EXPECT_TRUE(reading->readOnly()) << c.what;
        EXPECT_EQ(reading->import(request).error().code, Code::StoreReadOnly) << c.what;
        EXPECT_EQ(reading->undoImport().error().code, Code::StoreReadOnly) << c.what;
        EXPECT_FALSE(fs::exists(store.string() + ".lock")) << c.what;
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST_F(Opening, AnOlderStoreThatCannotBeWrittenIsRefusedWithWhatToDo) {
    makeOlderStore(store);
    fs::permissions(store, fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0555));
    {
        const AsNobody nobody;
        const auto refused = Workspace::open(store, toRead());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Code::StoreOutdated);
        EXPECT_NE(report::sentence(refused.error()).find("it cannot be written"), std::string::npos);
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
}

} // namespace gtm
