// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/database.h"

#include "core/base/resources.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace gtm::store {

namespace fs = std::filesystem;

namespace {

constexpr int kBusyMs = 10'000;

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
Result<Header> readHeader(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(Code::FileUnreadable, path.string(), std::strerror(errno));
    std::array<char, 100> bytes{};
    if (!file.read(bytes.data(), bytes.size()) || std::memcmp(bytes.data(), "SQLite format 3", 16) != 0)
        return fail(Code::NotAStore, path.string());
    return Header{bigEndian(bytes.data() + 68), bigEndian(bytes.data() + 60)};
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
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(fresh, 0);
    return schemaText(connection) == schemaText(fresh);
}

/// The file must not be a link: what is checked is what is opened.
Result<fs::path> realPath(const fs::path& path) {
    std::error_code error;
    const fs::path folder = fs::canonical(fs::absolute(path).parent_path(), error);
    if (error)
        return fail(Code::FileNotFound, path.string(), error.message());
    const fs::path full = folder / path.filename();
    if (fs::is_symlink(full, error)) {
        const fs::path target = fs::canonical(full, error);
        return error ? Result<fs::path>(fail(Code::FileNotFound, path.string(), error.message())) : target;
    }
    return full;
}

Result<void> createFile(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return fail(Code::FileUnwritable, path.string(), std::strerror(errno));
    ::close(file);
    return {};
}

Result<void> createFolder(const fs::path& folder) {
    std::error_code error;
    if (folder.empty() || fs::exists(folder, error))
        return {};
    if (!fs::create_directories(folder, error) && error)
        return fail(Code::FileUnwritable, folder.string(), error.message());
    fs::permissions(folder, fs::perms::owner_all, error);
    return {};
}

} // namespace

int schemaVersion() {
    return static_cast<int>(resourceNames("migrations").size());
}

Database::Database(const fs::path& path, Access access, bool create)
    : m_path(path)
    , m_connection(path.string(),
                   (access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) |
                       (create ? SQLite::OPEN_CREATE : 0) | SQLite::OPEN_NOFOLLOW,
                   kBusyMs) {
    harden(m_connection.getHandle());
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
    if (!real)
        return tl::unexpected(real.error());
    if (!fs::exists(*real))
        return fail(Code::FileNotFound, path.string());
    const auto header = readHeader(*real);
    if (!header)
        return tl::unexpected(header.error());
    if (header->applicationId != kApplicationId || header->userVersion < 1)
        return fail(Code::NotAStore, path.string());
    if (header->userVersion > schemaVersion())
        return fail(Code::StoreTooNew, path.string(), std::to_string(header->userVersion));
    try {
        Database database(*real, access, false);
        if (header->userVersion < schemaVersion()) {
            if (access == Access::ReadOnly)
                return fail(Code::StoreReadOnly, path.string());
            migrate(database.m_connection, header->userVersion);
        }
        if (!hasExactSchema(database.m_connection))
            return fail(Code::StoreAltered, path.string());
        return database;
    } catch (const SQLite::Exception& exception) {
        return fail(Code::StoreFailed, path.string(), exception.what());
    }
}

Result<Database> Database::create(const fs::path& path, const std::string& zone,
                                  const std::string& currency) {
    if (auto made = createFolder(fs::absolute(path).parent_path()); !made)
        return tl::unexpected(made.error());
    const auto real = realPath(path);
    if (!real)
        return tl::unexpected(real.error());
    if (auto made = createFile(*real); !made)
        return tl::unexpected(made.error());
    try {
        Database database(*real, Access::ReadWrite, true);
        // One writer and readers that never wait for it; the lock file keeps a second writer out.
        database.m_connection.exec("PRAGMA journal_mode = WAL");
        migrate(database.m_connection, 0);
        for (const auto& [key, value] : {std::pair{"zone", zone}, {"currency", currency}, {"sample", "0"}})
            if (auto set = database.setMeta(key, value); !set)
                return tl::unexpected(set.error());
        return database;
    } catch (const SQLite::Exception& exception) {
        return fail(Code::StoreFailed, path.string(), exception.what());
    }
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
