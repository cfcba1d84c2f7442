// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/database.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <sys/stat.h>

namespace gtm::store {

using test::bytesOf;
using test::TempFolder;

namespace {
unsigned modeOf(const std::filesystem::path& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 0777U : 0;
}
/// Changes four bytes of a store's header.
void patchHeader(const std::filesystem::path& file, std::streamoff at, char last) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(at + 3);
    stream.put(last);
}
} // namespace

TEST(Database, CreatesAPrivateStoreThatOpensAgain) {
    const TempFolder folder;
    const auto path = folder / "deep/er/store.gtm";
    ASSERT_TRUE(Database::isMissing(path));
    ASSERT_TRUE(Database::create(path, "Europe/Berlin", "EUR"));
    EXPECT_EQ(modeOf(path), 0600u);
    EXPECT_EQ(modeOf(path.parent_path()), 0700u);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        auto opened = Database::open(path, access);
        ASSERT_TRUE(opened) << opened.error().detail;
        EXPECT_EQ(*opened->meta("zone"), "Europe/Berlin");
        EXPECT_EQ(*opened->meta("currency"), "EUR");
        EXPECT_EQ(*opened->meta("no such key"), "");
    }
}

TEST(Database, RefusesWhatIsNotOursAndLeavesItByteIdentical) {
    const TempFolder folder;
    const auto foreign = folder / "foreign.db";
    {
        SQLite::Database other(foreign.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    }
    const auto newer = folder / "newer.gtm";
    ASSERT_TRUE(Database::create(newer, "UTC", "USD"));
    patchHeader(newer, 60, static_cast<char>(schemaVersion() + 1));
    const struct {
        std::filesystem::path file;
        Code code;
    } cases[] = {{folder.write("text.csv", "Id,Name\n1,a\n" + std::string(200, 'x')), Code::NotAStore},
                 {folder.write("short", "SQLite format 3"), Code::NotAStore},
                 {foreign, Code::NotAStore},
                 {newer, Code::StoreTooNew},
                 {folder / "absent.gtm", Code::FileNotFound}};
    for (const auto& c : cases) {
        const std::string before = bytesOf(c.file);
        const auto opened = Database::open(c.file, Access::ReadWrite);
        ASSERT_FALSE(opened) << c.file;
        EXPECT_EQ(opened.error().code, c.code) << c.file;
        EXPECT_EQ(bytesOf(c.file), before) << c.file;
    }
}

TEST(Database, RefusesASchemaThatIsNotExactlyOurs) {
    for (const char* change :
         {"CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM batch; END", "CREATE VIEW v AS SELECT 1",
          "CREATE TABLE extra (x)", "DROP INDEX lead_key", "ALTER TABLE lead ADD COLUMN extra TEXT"}) {
        const TempFolder folder;
        const auto path = folder / "store.gtm";
        ASSERT_TRUE(Database::create(path, "UTC", "USD"));
        {
            SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
            other.exec(change);
        }
        const auto opened = Database::open(path, Access::ReadWrite);
        ASSERT_FALSE(opened) << change;
        EXPECT_EQ(opened.error().code, Code::StoreAltered) << change;
    }
}

TEST(Database, SwitchesOffAttachedDatabasesAndFunctionsThatReachFiles) {
    const TempFolder folder;
    auto store = Database::create(folder / "store.gtm", "UTC", "USD");
    ASSERT_TRUE(store);
    const auto attached =
        store->attempt([&](SQLite::Database& connection) { connection.exec("ATTACH ':memory:' AS other"); });
    ASSERT_FALSE(attached);
    EXPECT_EQ(attached.error().code, Code::StoreFailed);
    EXPECT_FALSE(
        store->attempt([](SQLite::Database& connection) { connection.exec("SELECT load_extension('x')"); }));
    EXPECT_FALSE(store->attempt(
        [](SQLite::Database& connection) { connection.exec("UPDATE sqlite_schema SET sql = ''"); }));
}

TEST(Database, FollowsALinkToTheRealFileOnly) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(Database::create(path, "UTC", "USD"));
    std::filesystem::create_symlink(path, folder / "link.gtm");
    EXPECT_TRUE(Database::open(folder / "link.gtm", Access::ReadOnly));
    std::filesystem::create_symlink(folder / "nowhere.gtm", folder / "dangling.gtm");
    EXPECT_FALSE(Database::create(folder / "dangling.gtm", "UTC", "USD"));
    EXPECT_FALSE(std::filesystem::exists(folder / "nowhere.gtm"));
}

TEST(Database, AReadOnlyConnectionCannotWrite) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(Database::create(path, "UTC", "USD"));
    auto store = Database::open(path, Access::ReadOnly);
    ASSERT_TRUE(store);
    EXPECT_FALSE(store->setMeta("zone", "Europe/Berlin"));
    EXPECT_EQ(*store->meta("zone"), "UTC");
}

} // namespace gtm::store
