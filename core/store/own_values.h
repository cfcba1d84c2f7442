// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <string>

namespace gtm::store {

/// Cells of the user's own columns, by name; only those that are not empty.
using OwnValues = std::map<std::string, crm::OwnCell>;

// All of these throw SQLite::Exception.

/// Writes and reads the values of single records of one entity; of entities without them, nothing.
class OwnValueTable {
  public:
    OwnValueTable(SQLite::Database& connection, crm::Entity entity);
    [[nodiscard]] OwnValues of(std::int64_t rid);
    void write(std::int64_t rid, const OwnValues& values);
    /// Puts others in the place of those that the record has.
    void replace(std::int64_t rid, const OwnValues& values);

  private:
    crm::Entity m_entity;
    SQLite::Statement m_read, m_write, m_clear;
};

/// Reads the values of all records of an entity, for a caller that takes the records in ascending order.
class OwnValueReader {
  public:
    OwnValueReader(SQLite::Database& connection, crm::Entity entity);
    [[nodiscard]] OwnValues of(std::int64_t rid);

  private:
    SQLite::Statement m_rows;
    bool m_more;
};

} // namespace gtm::store
