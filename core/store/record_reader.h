// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"
#include "core/store/rows.h"

#include <optional>
#include <string_view>

namespace gtm::store {

/// Reads all records of an entity in order of arrival. Throws SQLite::Exception.
class RecordReader {
  public:
    RecordReader(SQLite::Database& connection, crm::Entity entity);
    [[nodiscard]] bool next();
    [[nodiscard]] std::int64_t rid() const;
    [[nodiscard]] std::int64_t system() const;
    [[nodiscard]] std::int64_t firstBatch() const;
    [[nodiscard]] Hash128 stateHash() const;
    [[nodiscard]] crm::Record record() const; ///< Without the user's own dimensions.

    // Single fields, without building a record. `field` is an index into crm::fields(entity).
    [[nodiscard]] std::string_view text(int field) const; ///< Until the next row; empty for null.
    [[nodiscard]] bool flag(int field) const;             ///< False for null.
    [[nodiscard]] std::optional<bool> maybeFlag(int field) const;
    [[nodiscard]] std::optional<double> number(int field) const;
    [[nodiscard]] std::optional<Minor> minor(int field) const;
    [[nodiscard]] std::optional<Day> day(int field) const;
    [[nodiscard]] std::optional<crm::Moment> moment(int field) const;

  private:
    crm::Entity m_entity;
    Rows m_rows;
};

} // namespace gtm::store
