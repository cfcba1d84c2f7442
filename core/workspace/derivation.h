// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fact_store.h"
#include "core/rules/derived.h"

/// From records to numbers: rules, derived tables, facts, cache, stored points. Throws SQLite::Exception.
namespace gtm {

/// What is rebuilt from the records alone, into a database of its own.
struct Rebuilt {
    SQLite::Database database; ///< In memory, with the derived tables.
    kpi::FactSet facts;
};
[[nodiscard]] Rebuilt rebuild(SQLite::Database& records, const rules::Model& model,
                              const kpi::Catalogue& catalogue, Day asOf);

/// What the rules found strange about the records.
struct Oddities {
    std::vector<std::string> unknownStages, unknownStatuses; ///< Not in the model.
    std::int64_t closedApart = 0; ///< Deals whose close date is not that of the recorded closing.
};
/// Replaces everything derived in the store.
Oddities deriveStore(SQLite::Database& store, const rules::Model& model, const kpi::Catalogue& catalogue,
                     Day asOf, std::int64_t batch);

/// Derives everything where a store of an older version has tables that its rules did not know.
void deriveWhatIsNew(SQLite::Database& store, const rules::Model& model, const kpi::Catalogue& catalogue,
                     Day asOf, std::int64_t batch);

/// Rates, targets and the fiscal year are the model's, not the records'.
void applyModel(kpi::FactSet& facts, const rules::Model& model);

} // namespace gtm
