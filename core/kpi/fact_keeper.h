// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fact_parts.h"
#include "core/kpi/facts.h"
#include "core/rules/table_changes.h"

#include <array>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace gtm::kpi {

/// The facts of a SELECT after some records changed: those of the others as they were, and in the order in
/// which the whole SELECT would give them. `fresh`: by the parts of the SELECT the facts that these records
/// have now, in ascending order, as `records` are. None where it cannot be told which facts came from which
/// part.
[[nodiscard]] std::optional<FactTable> patchFacts(const FactTable& before,
                                                  const std::vector<FactTable>& fresh,
                                                  std::span<const std::int32_t> records);

/// Takes facts over from the store's cache, which the same definitions made of the derived tables before
/// these were changed. Several threads may ask it. Throws SQLite::Exception.
class FactKeeper {
  public:
    FactKeeper(SQLite::Database& store, const rules::TableChanges& changes);

    enum class Kept { Nothing, Most, All };
    /// All, where the SELECT reads nothing that changed; most, where it is of a plain shape: then only the
    /// facts of the records that changed are made anew. Nothing: the facts are to be made.
    [[nodiscard]] Kept take(const Definition& definition, FactTable& facts);

  private:
    /// The records whose facts may be others, in ascending order, each once; none: all of them may.
    [[nodiscard]] std::optional<std::vector<std::int32_t>> touched(const std::string& select) const;
    [[nodiscard]] std::optional<FactTable> cached(const Definition& definition);
    [[nodiscard]] std::vector<FactTable> fresh(const Definition& definition, const FactParts& parts,
                                               std::span<const std::int32_t> records);

    SQLite::Database& m_store;
    const rules::TableChanges& m_changes;
    std::array<OwnerLines, kRecordTypes> m_owners;
    std::mutex m_reading; ///< One thread at a time uses the connection.
};

} // namespace gtm::kpi
