// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <vector>

namespace gtm::kpi {

/// A SELECT of facts as its parts, which UNION ALL puts together, where each of them is of a plain shape:
///
///     SELECT [t.]key AS record_id, ... FROM table t [JOIN other o ON o.key = t.key]
///         [LEFT JOIN more m ON m.key = t.key [AND ...]]... [WHERE ...]
///
/// with no other SELECT, no grouping, no window and no function over several rows in it. Then what it gives
/// of a record comes from the rows that the tables have of that record and from no others, and it gives the
/// records in ascending order: the keys are what the tables are ordered by.
struct FactParts {
    /// Of each part the SELECT of what it gives of the one record that is bound to its parameter, with the
    /// columns named as in the whole.
    std::vector<std::string> ofRecord;
};

/// None where a part is of any other shape. Throws SQLite::Exception.
[[nodiscard]] std::optional<FactParts> partsOf(SQLite::Database& connection, const std::string& select);

} // namespace gtm::kpi
