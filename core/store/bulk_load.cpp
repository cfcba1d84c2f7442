// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/bulk_load.h"

#include "core/base/resources.h"

namespace gtm::store {

BulkLoad::BulkLoad(SQLite::Database& connection) : m_connection(connection) {
    SQLite::Statement indexes(connection, resourceText("sql/key_indexes.sql"));
    while (indexes.executeStep())
        m_indexes.push_back(indexes.getColumn(0).getString());
    indexes.reset();
    connection.exec(resourceText("sql/drop_key_indexes.sql"));
}

void BulkLoad::finish() {
    for (const std::string& index : m_indexes)
        m_connection.exec(index);
}

} // namespace gtm::store
