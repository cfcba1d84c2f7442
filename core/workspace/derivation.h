// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fact_store.h"
#include "core/rules/quality.h"

/// From records to numbers: rules, derived tables, facts, cache, stored points. Throws SQLite::Exception.
namespace gtm {

/// What is rebuilt from the records alone, into a database of its own.
struct Rebuilt {
    SQLite::Database database; ///< In memory, with the derived tables.
    kpi::FactSet facts;
};
[[nodiscard]] Rebuilt rebuild(SQLite::Database& records, const rules::Model& model,
                              const kpi::Catalogue& catalogue, Day asOf);

/// What the rules found strange: records, and links between them that lead nowhere or to several.
struct Strange {
    std::vector<rules::Oddity> records;
    std::vector<rules::LinkIssue> links;
};
/// Replaces everything derived in the store. Throws Stopped where the pulse says so.
Strange deriveStore(SQLite::Database& store, const rules::Model& model, const kpi::Catalogue& catalogue,
                    Day asOf, std::int64_t batch, const Pulse& pulse);

/// Derives everything where a store of an older version has tables that its rules did not know.
void deriveWhatIsNew(SQLite::Database& store, const rules::Model& model, const kpi::Catalogue& catalogue,
                     Day asOf, std::int64_t batch);

/// Rates, targets and the fiscal year are the model's, not the records'.
void applyModel(kpi::FactSet& facts, const rules::Model& model);

} // namespace gtm
