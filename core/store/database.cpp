// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/database.h"

#include "core/base/files.h"
#include "core/base/resources.h"
#include "core/store/backup.h"

#include <QUrl>
#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <array>
#include <cstring>

namespace gtm::store {

namespace fs = std::filesystem;

namespace {

constexpr int kBusyMs = 10'000;
constexpr int kCacheKib =
    32 * 1024; ///< Of pages in memory; with SQLite's 2 MiB an import reads its own pages back.

struct Header {
    int applicationId;
    int userVersion;
};

int bigEndian(const char* bytes) {
    unsigned value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return static_cast<int>(value);
}

/// Reads the first 100 bytes ourselves: SQLite may write to a file merely by opening it.
Result<Header> readHeader(const FileHold& file, const fs::path& path) {
    std::array<char, 100> bytes{};
    if (!file.readHead(bytes) || std::memcmp(bytes.data(), "SQLite format 3", 16) != 0)
        return fail(Code::NotAStore, path.string());
    return Header{bigEndian(bytes.data() + 68), bigEndian(bytes.data() + 60)};
}

Result<std::unique_ptr<FileHold>> holdStore(const Result<fs::path>& path) {
    if (!path)
        return tl::unexpected(path.error());
    std::error_code ignored;
    if (!fs::exists(*path, ignored))
        return fail(Code::FileNotFound, path->string());
    return FileHold::take(*path);
}

/// The header of a store that this program can read.
Result<Header> checkHeader(const FileHold& file, const fs::path& path) {
    const auto header = readHeader(file, path);
    if (!header)
        return header;
    if (header->applicationId != kApplicationId || header->userVersion < 1)
        return fail(Code::NotAStore, path.string());
    if (header->userVersion > schemaVersion())
        return fail(Code::StoreTooNew, path.string(), std::to_string(header->userVersion));
    return header;
}

void switchOff(sqlite3* handle, int option, int wanted) {
    sqlite3_db_config(handle, option, wanted, nullptr);
}

void harden(sqlite3* handle) {
    switchOff(handle, SQLITE_DBCONFIG_DEFENSIVE, 1);
    switchOff(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    switchOff(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    switchOff(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    switchOff(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    switchOff(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

void migrate(SQLite::Database& connection, int from) {
    const auto steps = resourceNames("migrations");
    for (auto step = static_cast<size_t>(from); step < steps.size(); ++step) {
        SQLite::Transaction transaction(connection);
        connection.exec(resourceText("migrations/" + steps[step]));
        connection.exec("PRAGMA user_version = " + std::to_string(step + 1));
        connection.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        transaction.commit();
    }
}

/// Every object of the schema with its text, without what SQLite makes by itself.
std::string schemaText(SQLite::Database& connection) {
    std::string text;
    SQLite::Statement rows(connection, resourceText("sql/schema_objects.sql"));
    while (rows.executeStep())
        text += rows.getColumn(0).getString() + '\n' + rows.getColumn(1).getString() + '\n';
    return text;
}

bool hasExactSchema(SQLite::Database& connection) {
    static const std::string exact = [] {
        SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        migrate(fresh, 0);
        return schemaText(fresh);
    }();
    return schemaText(connection) == exact;
}

/// A store wants to write beside itself even to be read (its log and index, which get its own permissions).
/// Where it or its folder cannot be written it is read as it stands, which is right as long as nobody has
/// anything in its log.
bool mustStandAlone(const fs::path& path) {
    std::error_code error;
    const auto logged = fs::file_size(path.string() + "-wal", error);
    const bool writable = isWritableFolder(path.parent_path()) && isWritableFile(path);
    return !writable && (error || logged == 0);
}

/// Nobody reads a draft, and it is thrown away where its filling fails: no journal on disk. There is one in
/// memory, since a file that breaks off is taken out again (and a hardened connection refuses OFF).
void fillAsDraft(SQLite::Database& draft) {
    draft.exec("PRAGMA journal_mode = MEMORY");
    draft.exec("PRAGMA synchronous = OFF");
}

/// Unless it is told otherwise before its first call, SQLite counts every piece of memory under a lock that
/// all connections share.
void countNoMemory() {
    [[maybe_unused]] static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

std::string address(const fs::path& path, bool alone) {
    countNoMemory();
    const QByteArray name = QUrl::toPercentEncoding(QString::fromStdString(path.string()), "/");
    return "file:" + name.toStdString() + (alone ? "?immutable=1" : "");
}

} // namespace

int schemaVersion() {
    return static_cast<int>(resourceNames("migrations").size());
}

Database::Database(const fs::path& path, Access access, std::unique_ptr<FileHold> hold)
    : m_path(path)
    , m_hold(std::move(hold))
    , m_connection(address(path, access == Access::ReadOnly && mustStandAlone(path)),
                   (access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) |
                       SQLite::OPEN_URI | SQLite::OPEN_NOFOLLOW | SQLite::OPEN_NOMUTEX,
                   kBusyMs) {
    harden(m_connection.getHandle());
    m_connection.exec("PRAGMA cache_size = -" + std::to_string(kCacheKib));
}

Database::~Database() {
    std::error_code ignored;
    if (!m_hold || fs::exists(m_path, ignored) || sqlite3_db_readonly(m_connection.getHandle(), "main") != 0)
        return;
    try {
        // The last connection brings the log home before it is refused the header of a file that was moved;
        // every other one, also of another program, is refused the log.
        m_connection.exec("PRAGMA journal_mode = DELETE");
    } catch (const SQLite::Exception&) {
        return;
    }
}

bool Database::isMissing(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error))
        return true;
    const auto size = fs::file_size(path, error);
    return !error && size == 0;
}

Result<Database> Database::open(const fs::path& path, Access access) {
    const auto real = realPath(path);
    auto hold = holdStore(real);
    if (!hold)
        return tl::unexpected(hold.error());
    const auto header = checkHeader(**hold, *real);
    if (!header)
        return tl::unexpected(header.error());
    try {
        Database database(*real, access, std::move(*hold));
        if (header->userVersion < schemaVersion()) {
            if (access == Access::ReadOnly)
                return fail(Code::StoreOutdated, path.string());
            if (auto saved =
                    backUp(database.m_connection, *real, "before-schema-" + std::to_string(schemaVersion()));
                !saved)
                return tl::unexpected(saved.error());
            migrate(database.m_connection, header->userVersion);
        }
        if (!hasExactSchema(database.m_connection))
            return fail(Code::StoreAltered, path.string());
        return database;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(storeError(path, exception));
    }
}

bool isDamage(const SQLite::Exception& exception) {
    return exception.getErrorCode() == SQLITE_CORRUPT || exception.getErrorCode() == SQLITE_NOTADB;
}

Error storeError(const fs::path& path, const SQLite::Exception& exception) {
    const int code = exception.getErrorCode();
    const bool room = code == SQLITE_IOERR || code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
    if (code == SQLITE_FULL || (room && isDiskFull(path)))
        return {Code::DiskFull, path.string(), exception.what()};
    return {isDamage(exception) ? Code::StoreDamaged : Code::StoreFailed, path.string(), exception.what()};
}

fs::path Database::draftOf(const fs::path& path) {
    return path.string() + ".draft";
}

Result<Database> Database::create(const fs::path& path, const std::string& zone,
                                  const std::string& currency) {
    if (auto made = makePrivateFolder(fs::absolute(path).parent_path()); !made)
        return tl::unexpected(made.error());
    std::error_code ignored;
    if (fs::is_symlink(path, ignored))
        return fail(Code::FileUnwritable, path.string(), "a link that leads nowhere");
    const fs::path draft = draftOf(path);
    // What a killed import left behind; the lock says that it is nobody's.
    fs::remove(draft, ignored);
    if (auto made = createPrivateFile(draft); !made)
        return tl::unexpected(made.error());
    auto hold = FileHold::take(draft);
    if (!hold)
        return tl::unexpected(hold.error());
    try {
        Database database(draft, Access::ReadWrite, std::move(*hold));
        fillAsDraft(database.m_connection);
        migrate(database.m_connection, 0);
        for (const auto& [key, value] : {std::pair{"zone", zone}, {"currency", currency}, {"sample", "0"}})
            if (auto set = database.setMeta(key, value); !set)
                return tl::unexpected(set.error());
        return database;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(storeError(path, exception));
    }
}

Result<Database> Database::draftFrom(const fs::path& from, const fs::path& path) {
    const auto real = realPath(from);
    auto hold = holdStore(real);
    if (!hold)
        return tl::unexpected(hold.error());
    const auto header = checkHeader(**hold, *real);
    if (!header)
        return tl::unexpected(header.error());
    if (auto made = makePrivateFolder(fs::absolute(path).parent_path()); !made)
        return tl::unexpected(made.error());
    const fs::path draft = draftOf(path);
    std::error_code ignored;
    fs::remove(draft, ignored);
    try {
        Database source(*real, Access::ReadOnly, std::move(*hold));
        if (auto copied = copyTo(source.m_connection, draft); !copied)
            return tl::unexpected(Error{copied.error().code, from.string(), copied.error().detail});
        auto held = FileHold::take(draft);
        if (!held)
            return tl::unexpected(held.error());
        Database database(draft, Access::ReadWrite, std::move(*held));
        fillAsDraft(database.m_connection);
        migrate(database.m_connection, header->userVersion);
        if (!hasExactSchema(database.m_connection))
            return fail(Code::StoreAltered, from.string());
        return database;
    } catch (const SQLite::Exception& exception) {
        Error error = storeError(path, exception);
        if (error.code != Code::DiskFull) // it is the one that is read that is damaged
            error.where = from.string();
        return tl::unexpected(std::move(error));
    }
}

Result<void> Database::replaceWith(Database& other) {
    return attempt([&](SQLite::Database& connection) {
        SQLite::Backup copy(connection, other.m_connection);
        if (const int done = copy.executeStep(-1); done != SQLITE_DONE)
            throw SQLite::Exception("another program is reading the store", done);
    });
}

Result<void> Database::publish(Database draft, const fs::path& path) {
    const fs::path from = draft.m_path;
    {
        Database closing = std::move(draft);
        // One writer and readers that never wait for it; the lock file keeps a second writer out.
        if (auto done = closing.attempt(
                [](SQLite::Database& connection) { connection.exec("PRAGMA journal_mode = WAL"); });
            !done)
            return done;
    }
    // The log of a store that was taken away would be replayed over the new one.
    for (const char* companion : {"-wal", "-shm"}) {
        std::error_code error;
        fs::remove(path.string() + companion, error);
        if (error)
            return fail(Code::FileUnwritable, path.string() + companion, error.message());
    }
    return moveIntoPlace(from, path);
}

Result<std::string> Database::meta(const std::string& key) {
    return attempt([&](SQLite::Database& connection) {
        SQLite::Statement select(connection, resourceText("sql/read_meta.sql"));
        select.bind(1, key);
        return select.executeStep() ? select.getColumn(0).getString() : std::string();
    });
}

Result<void> Database::setMeta(const std::string& key, const std::string& value) {
    return attempt([&](SQLite::Database& connection) {
        SQLite::Statement write(connection, resourceText("sql/write_meta.sql"));
        write.bind(1, key);
        write.bind(2, value);
        write.exec();
    });
}

} // namespace gtm::store
