// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/undo.h"

#include "core/base/resources.h"

#include <sqlite3.h>

namespace gtm::store {

namespace {

/// Lets a connection see one other store as `before`; every other connection stays without that door.
class Attached {
  public:
    Attached(SQLite::Database& connection, const std::filesystem::path& other) : m_connection(connection) {
        sqlite3_limit(connection.getHandle(), SQLITE_LIMIT_ATTACHED, 1);
        SQLite::Statement attach(connection, resourceText("sql/undo_attach.sql"));
        attach.bind(1, other.string());
        attach.exec();
    }
    ~Attached() {
        m_connection.tryExec(resourceText("sql/undo_detach.sql"));
        sqlite3_limit(m_connection.getHandle(), SQLITE_LIMIT_ATTACHED, 0);
    }
    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

  private:
    SQLite::Database& m_connection;
};

void clear(SQLite::Database& connection) {
    for (const char* statements : {"sql/clear_derived.sql", "sql/clear_fact_cache.sql",
                                   "sql/clear_kpi_points.sql", "sql/undo_clear.sql"})
        connection.exec(resourceText(statements));
}

} // namespace

Result<void> takeBackAll(Database& store) {
    return store.attempt([](SQLite::Database& connection) {
        SQLite::Transaction transaction(connection);
        clear(connection);
        transaction.commit();
    });
}

Result<void> takeBackTo(Database& store, const std::filesystem::path& before) {
    return store.attempt([&](SQLite::Database& connection) {
        const Attached attached(connection, before);
        SQLite::Transaction transaction(connection);
        clear(connection);
        connection.exec(resourceText("sql/undo_copy.sql"));
        transaction.commit();
    });
}

} // namespace gtm::store
