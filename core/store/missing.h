// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <set>
#include <string>

/// Records that are in the store and in no export any more, and what a record is called. All of this throws
/// SQLite::Exception and belongs inside `Database::attempt`.
namespace gtm::store {

/// What people know a record by.
struct RecordLabel {
    std::string id, name;     ///< The name may be empty.
    std::string stage, owner; ///< Empty where the entity has none; the owner by name, else by id.
    bool gone = false;        ///< Flagged as deleted, or merged into another record.
};

class RecordLabels {
  public:
    RecordLabels(SQLite::Database& connection, crm::Entity entity);
    [[nodiscard]] RecordLabel of(std::int64_t rid);

  private:
    SQLite::Statement m_read;
    /// Columns of the statement; -1: the entity has none.
    int m_id = -1, m_name = -1, m_stage = -1, m_ownerId = -1, m_ownerName = -1, m_deleted = -1, m_merged = -1;
};

/// The marks of the missing records of one entity and one source system.
class MissingMarks {
  public:
    MissingMarks(SQLite::Database& connection, crm::Entity entity, std::int64_t system);

    [[nodiscard]] const std::set<std::int64_t>& marked() const { return m_marked; }
    /// Missing since this batch.
    void mark(std::int64_t rid, std::int64_t batch);
    /// The record came back.
    void clear(std::int64_t rid);

  private:
    crm::Entity m_entity;
    std::int64_t m_system;
    SQLite::Statement m_write, m_clear;
    std::set<std::int64_t> m_marked;
};

} // namespace gtm::store
