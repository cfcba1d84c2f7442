// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/bulk_load.h"

#include "core/base/resources.h"

namespace gtm::store {

namespace {

/// What SQLite sorts at once, in KiB, is as much as its cache holds: half a million ids take it a second in
/// which nobody can stop it. In pieces that are merged afterwards the same index is there as soon.
constexpr int kSortedAtOnce = 4 * 1024;

class SortingInPieces {
  public:
    explicit SortingInPieces(SQLite::Database& connection)
        : m_connection(connection), m_before(connection.execAndGet("PRAGMA cache_size").getInt()) {
        set(-kSortedAtOnce);
    }
    ~SortingInPieces() { set(m_before); }
    SortingInPieces(const SortingInPieces&) = delete;
    SortingInPieces& operator=(const SortingInPieces&) = delete;

  private:
    void set(int size) { m_connection.tryExec("PRAGMA cache_size = " + std::to_string(size)); }

    SQLite::Database& m_connection;
    int m_before;
};

} // namespace

BulkLoad::BulkLoad(SQLite::Database& connection) : m_connection(connection) {
    SQLite::Statement indexes(connection, resourceText("sql/key_indexes.sql"));
    while (indexes.executeStep())
        m_indexes.push_back(indexes.getColumn(0).getString());
    indexes.reset();
    connection.exec(resourceText("sql/drop_key_indexes.sql"));
}

void BulkLoad::finish() {
    const SortingInPieces pieces(m_connection);
    for (const std::string& index : m_indexes)
        m_connection.exec(index);
}

} // namespace gtm::store
