// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fact_store.h"
#include "core/workspace/governance.h"
#include "core/workspace/strange.h"

#include <span>

/// From records to numbers: rules, derived tables, facts, cache, stored points. Throws SQLite::Exception.
namespace gtm {

/// What is rebuilt from the records alone, into a database of its own.
struct Rebuilt {
    SQLite::Database database; ///< In memory, with the derived tables.
    kpi::FactSet facts;
};
/// Throws Stopped where the pulse says so.
[[nodiscard]] Rebuilt rebuild(SQLite::Database& records, const InForce& by, Day asOf,
                              const Pulse* pulse = nullptr);

/// Replaces everything derived in the store by what its records give as of a day, under the versions that are
/// in force. Throws Stopped where the pulse says so.
Strange deriveStore(SQLite::Database& store, const InForce& by, Day asOf, std::int64_t batch,
                    const Pulse& pulse);

/// The part of it that records and rules take no part in: facts, cache and stored points of what is derived.
void writeNumbers(SQLite::Database& store, const InForce& by, Day asOf, const Pulse& pulse);
/// What `writeNumbers` left in the store. The cache may be damaged: the derived tables are enough to build
/// the facts again.
struct StoredFacts {
    kpi::FactSet facts;
    bool cacheIsWhole = false; ///< They came from the store's cache.
};
[[nodiscard]] StoredFacts storedFacts(SQLite::Database& store, const InForce& by, Day asOf);
/// The days of imported measures as facts read them, in the place of those that stand there.
void writeMeasureValues(SQLite::Database& records, SQLite::Database& derived);

/// Whether what stands in the store was derived by this model, these definitions, this program and up to
/// this day. The records have not changed since: who changes them derives.
[[nodiscard]] bool isDerivedBy(SQLite::Database& store, const InForce& by, Day asOf);
/// Derives everything where it was derived by something else, as by an older version of the program.
void deriveWhereStale(SQLite::Database& store, const InForce& by, Day asOf, std::int64_t batch);
/// Whether the report of this batch says what the rules found strange when all this was derived. It does not
/// where a join was split since, or another version of the program derived again.
[[nodiscard]] bool isToldBy(SQLite::Database& store, std::int64_t batch);
void setToldBy(SQLite::Database& store, std::int64_t batch);

/// Names of the derived tables: what facts are selected from.
[[nodiscard]] std::span<const char* const> derivedTables();
/// A database in memory with the tables of a store, all empty.
[[nodiscard]] SQLite::Database emptyTables();

/// Rates, targets and the fiscal year are the model's, not the records'; which version each record follows is
/// read from the derived tables, and from the records.
void applyModel(kpi::FactSet& facts, const rules::ModelLine& models, SQLite::Database& derived,
                SQLite::Database& records);

} // namespace gtm
