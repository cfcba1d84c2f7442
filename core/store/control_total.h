// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <string>

namespace gtm::store {

/// Number of rows, their money by currency, and the sum of their hashes: equal totals, equal records.
struct ControlTotal {
    std::int64_t rows = 0;
    Hash128 hash;
    std::map<std::string, Minor> money;
    friend bool operator==(const ControlTotal&, const ControlTotal&) = default;
};

/// Adds the money of a record, or takes it out again: `sign` is 1 or -1.
void addMoney(const crm::Record& record, ControlTotal& total, int sign);

/// The control total of an entity, computed from its records. Throws SQLite::Exception.
[[nodiscard]] ControlTotal recomputeTotal(SQLite::Database& connection, crm::Entity entity);

} // namespace gtm::store
