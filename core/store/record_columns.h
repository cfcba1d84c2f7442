// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"
#include "core/store/rows.h"

#include <string>
#include <vector>

/// How the records of an entity lie in its statements: what writing and reading them share.
namespace gtm::store {

/// The statement of an entity: `sql/read_lead.sql`.
[[nodiscard]] std::string sqlFor(const char* verb, crm::Entity entity);

/// Column of each field in the statements of an entity: a moment takes two, everything else one.
/// The first two columns are rid and system.
struct RecordColumns {
    std::vector<int> column;
    int firstBatch, batch, rowHash, stateHash;
};
[[nodiscard]] const RecordColumns& columnsOf(crm::Entity entity);

[[nodiscard]] crm::Value readValue(const Rows& row, crm::FieldType type, int column);
[[nodiscard]] crm::Record readRecord(const Rows& row, crm::Entity entity);
[[nodiscard]] Hash128 readHash(const Rows& row, int column);

} // namespace gtm::store
