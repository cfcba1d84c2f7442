// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/pulse_guard.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

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
/// A store that was created and put in its place.
Result<void> makeStore(const std::filesystem::path& path, const std::string& zone = "UTC",
                       const std::string& currency = "USD") {
    auto draft = Database::create(path, zone, currency);
    return draft ? Database::publish(std::move(*draft), path) : tl::unexpected(draft.error());
}
} // namespace

TEST(Database, CreatesAPrivateStoreThatOpensAgain) {
    const TempFolder folder;
    const auto path = folder / "deep/er/store.gtm";
    ASSERT_TRUE(Database::isMissing(path));
    ASSERT_TRUE(makeStore(path, "Europe/Berlin", "EUR"));
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
    ASSERT_TRUE(makeStore(newer));
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
        ASSERT_TRUE(makeStore(path));
        {
            SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
            other.exec(change);
        }
        const auto opened = Database::open(path, Access::ReadWrite);
        ASSERT_FALSE(opened) << change;
        EXPECT_EQ(opened.error().code, Code::StoreAltered) << change;
    }
}

TEST(Database, SaysThatThereIsNoRoom) {
    const TempFolder folder;
    auto store = Database::create(folder / "store.gtm", "UTC", "USD");
    ASSERT_TRUE(store);
    const auto full = store->attempt([&](SQLite::Database& connection) {
        connection.exec("PRAGMA max_page_count = 1"); // as many as there are
        connection.exec("INSERT INTO meta (key, value) VALUES ('x', hex(zeroblob(1000000)))");
    });
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, Code::DiskFull);
    EXPECT_EQ(full.error().where, Database::draftOf(folder / "store.gtm"));
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

TEST(Database, WorkThatRefusesFromDeepWithinHasAnErrorOfItsOwn) {
    const TempFolder folder;
    auto store = Database::create(folder / "store.gtm", "UTC", "USD");
    ASSERT_TRUE(store);
    const auto done = store->attempt([](SQLite::Database&) {
        throw Refused{{Code::TooManyValues, "source", {}}};
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Code::TooManyValues);
    EXPECT_EQ(done.error().where, "source");
}

TEST(Database, FollowsALinkToTheRealFileOnly) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    std::filesystem::create_symlink(path, folder / "link.gtm");
    EXPECT_TRUE(Database::open(folder / "link.gtm", Access::ReadOnly));
    std::filesystem::create_symlink(folder / "nowhere.gtm", folder / "dangling.gtm");
    EXPECT_FALSE(Database::create(folder / "dangling.gtm", "UTC", "USD"));
    EXPECT_FALSE(std::filesystem::exists(folder / "nowhere.gtm"));
}

TEST(Database, StandsUnderAnotherNameUntilItIsPublished) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    {
        auto draft = Database::create(path, "UTC", "USD");
        ASSERT_TRUE(draft);
        EXPECT_TRUE(Database::isMissing(path)) << "whoever looks now finds no store, not half of one";
    }
    EXPECT_EQ(modeOf(Database::draftOf(path)), 0600u) << "left behind by a killed import";
    ASSERT_TRUE(makeStore(path)) << "and in nobody's way";
    EXPECT_FALSE(std::filesystem::exists(Database::draftOf(path)));
    EXPECT_EQ(modeOf(path), 0600u);
}

TEST(Database, IsReadInAFolderThatCannotBeWritten) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    namespace fs = std::filesystem;
    fs::permissions(path, fs::perms::all);
    fs::permissions(folder.path(), fs::perms(0555));
    constexpr unsigned kNobody = 65'534;
    const bool root = ::geteuid() == 0; // whom no permission stops
    if (root) {
        ASSERT_EQ(::seteuid(kNobody), 0);
    }
    auto store = Database::open(path, Access::ReadOnly);
    const auto zone = store ? store->meta("zone") : Result<std::string>();
    if (root) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
    ASSERT_TRUE(store) << store.error().detail;
    EXPECT_EQ(*zone, "UTC");
    EXPECT_FALSE(fs::exists(path.string() + "-shm"));
}

TEST(Backup, IsACopyThatOpensAndTheOldestOfElevenGoes) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    auto store = Database::open(path, Access::ReadWrite);
    ASSERT_TRUE(store);
    std::vector<std::filesystem::path> copies;
    for (int i = 0; i <= kKeptBackups; ++i) {
        ASSERT_TRUE(store->setMeta("zone", "Etc/GMT+" + std::to_string(i)));
        const auto copy = backUp(store->connection(), path, "copy-" + std::to_string(i));
        ASSERT_TRUE(copy) << copy.error().detail;
        EXPECT_EQ(modeOf(*copy), 0600u);
        const auto second = std::chrono::file_clock::now() - std::chrono::seconds{100 - i};
        std::filesystem::last_write_time(*copy, second); // as if each had its own moment
        copies.push_back(*copy);
    }
    EXPECT_FALSE(std::filesystem::exists(copies.front()));
    for (size_t i = 1; i < copies.size(); ++i) {
        auto copy = Database::open(copies[i], Access::ReadOnly);
        ASSERT_TRUE(copy) << copies[i];
        EXPECT_EQ(*copy->meta("zone"), "Etc/GMT+" + std::to_string(i));
    }
}

TEST(Backup, OneKindMakesNoRoomForAnother) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    auto store = Database::open(path, Access::ReadWrite);
    ASSERT_TRUE(store);
    const auto first = backUp(store->connection(), path, backupBefore(path, 1).stem());
    ASSERT_TRUE(first);
    for (int i = 0; i <= kKeptBackups; ++i)
        ASSERT_TRUE(backUp(store->connection(), path, "before-undo-" + std::to_string(i)));
    EXPECT_TRUE(std::filesystem::exists(*first));
}

TEST(Backup, LeavesNothingWhereItFails) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    auto store = Database::open(path, Access::ReadWrite);
    ASSERT_TRUE(store);
    folder.write("store.gtm.backups", "a file where the folder should be");
    EXPECT_FALSE(backUp(store->connection(), path, "copy"));
    EXPECT_EQ(bytesOf(folder / "store.gtm.backups"), "a file where the folder should be");
}

/// Stops once the copying has begun.
int stopNow(unsigned, void* stop, void*, void*) {
    static_cast<std::stop_source*>(stop)->request_stop();
    return 0;
}

TEST(Backup, LeavesNothingWhereItIsStopped) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    auto store = Database::open(path, Access::ReadWrite);
    ASSERT_TRUE(store);
    std::stop_source stop;
    sqlite3_trace_v2(store->connection().getHandle(), SQLITE_TRACE_STMT, stopNow, &stop);
    const auto copy = backUp(store->connection(), path, "copy", stop.get_token());
    ASSERT_FALSE(copy);
    EXPECT_EQ(copy.error().code, Code::Cancelled);
    EXPECT_TRUE(std::filesystem::is_empty(backupFolder(path)));
    sqlite3_trace_v2(store->connection().getHandle(), 0, nullptr, nullptr);
    EXPECT_TRUE(store->setMeta("zone", "Etc/GMT+1")) << "the connection is free again";
    EXPECT_TRUE(backUp(store->connection(), path, "copy"));
}

TEST(Backup, HoldsOneStateThoughTheStoreIsWrittenMeanwhile) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    auto store = Database::open(path, Access::ReadWrite);
    auto reader = Database::open(path, Access::ReadOnly);
    ASSERT_TRUE(store && reader);
    ASSERT_TRUE(store->setMeta("zone", std::string(5'000'000, 'x'))); // longer than one step
    struct Writing {
        Database& store;
        bool done = false;
    } writing{*store};
    const auto write = [](unsigned, void* at, void*, void*) {
        auto& of = *static_cast<Writing*>(at);
        of.done = of.done || of.store.setMeta("zone", "new");
        return 0;
    };
    // The reader's first row is read, and its state is settled with that; then somebody writes.
    sqlite3_trace_v2(reader->connection().getHandle(), SQLITE_TRACE_ROW, write, &writing);
    ASSERT_TRUE(copyTo(reader->connection(), folder / "copy.gtm"));
    EXPECT_TRUE(writing.done);
    EXPECT_EQ(*store->meta("zone"), "new");
    auto copy = Database::open(folder / "copy.gtm", Access::ReadOnly);
    ASSERT_TRUE(copy) << copy.error().detail;
    EXPECT_EQ(copy->meta("zone")->size(), 5'000'000u);
}

/// Closing any descriptor of a file drops the locks that a process has on it (POSIX); a program beside ours
/// would then take the log of a store that is open for left over, and remove it.
TEST(Database, KeepsItsLocksWhileOtherConnectionsComeAndGo) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    const int other = ::open(path.c_str(), O_RDWR | O_CLOEXEC); // as if of another program
    const auto isLocked = [other] {
        struct flock asked {};
        asked.l_type = F_WRLCK;
        return ::fcntl(other, F_OFD_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
    };
    {
        auto store = Database::open(path, Access::ReadWrite);
        ASSERT_TRUE(store && store->meta("zone"));
        EXPECT_TRUE(isLocked());
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            ASSERT_TRUE(Database::open(path, access));
            EXPECT_TRUE(isLocked());
        }
        Database moved = std::move(*store);
        EXPECT_TRUE(moved.setMeta("zone", "Etc/GMT+1"));
        EXPECT_TRUE(isLocked());
    }
    EXPECT_FALSE(isLocked());
    ::close(other);
}

TEST(Database, AReadOnlyConnectionCannotWrite) {
    const TempFolder folder;
    const auto path = folder / "store.gtm";
    ASSERT_TRUE(makeStore(path));
    auto store = Database::open(path, Access::ReadOnly);
    ASSERT_TRUE(store);
    EXPECT_FALSE(store->setMeta("zone", "Europe/Berlin"));
    EXPECT_EQ(*store->meta("zone"), "UTC");
}

TEST(Database, APulseEndsAStatementAndIsHeardWhileOneRuns) {
    const test::TempFolder folder;
    auto database = Database::create(folder / "store.gtm", "UTC", "USD");
    ASSERT_TRUE(database);
    constexpr const char* kEndless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    int asked = 0;
    const Pulse pulse([&](double) { return ++asked < 5; });
    const auto ended = database->attempt([&](SQLite::Database& connection) {
        const PulseGuard guard(connection, pulse);
        SQLite::Statement(connection, kEndless).executeStep();
    });
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, Code::Cancelled);
    EXPECT_EQ(asked, 5);
    const auto stopped = database->attempt([&](SQLite::Database&) {
        for (;;)
            pulse.beat();
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Code::Cancelled);
    EXPECT_TRUE(database->attempt([](SQLite::Database& connection) {
        SQLite::Statement(connection, "SELECT 1").executeStep();
    })) << "the pulse is gone with its guard";
}

} // namespace gtm::store
