// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/records.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gtm::store {

/// Totals of every entity, by its name.
using ControlTotals = std::map<std::string, ControlTotal>;

struct Batch {
    std::int64_t id = 0;
    Instant startedAt{};
    Day asOf{};
    std::string program;
    double seconds = 0;
};

// All of these throw SQLite::Exception and belong inside `Database::attempt`.

/// Opens a batch and returns its id.
[[nodiscard]] std::int64_t beginBatch(SQLite::Database& connection, const Batch& batch);
/// How far a batch reaches, as soon as that is known.
void writeAsOf(SQLite::Database& connection, const Batch& batch);
/// Stores as-of, duration and the totals of the whole store as the batch leaves it.
void finishBatch(SQLite::Database& connection, const Batch& batch, const ControlTotals& totals);
/// The first batch whose totals, or anything before them, are no longer what it left; 0: none.
[[nodiscard]] std::int64_t brokenLink(SQLite::Database& connection);
/// The newest batch; empty for a new store.
[[nodiscard]] std::optional<Batch> newestBatch(SQLite::Database& connection);
/// Whether the store still has exactly this batch: it may have been taken back, and its number taken anew.
[[nodiscard]] bool holdsBatch(SQLite::Database& connection, const Batch& batch);
/// The batches from this one on, oldest first.
[[nodiscard]] std::vector<std::int64_t> batchesFrom(SQLite::Database& connection, std::int64_t batch);
/// The hash that the batch before this one, or the newest one, left over everything up to it; empty: there is
/// none.
[[nodiscard]] std::string chainBefore(SQLite::Database& connection, std::int64_t batch);
[[nodiscard]] std::string newestChain(SQLite::Database& connection);
/// The newest as-of of all batches: an older export never moves it back.
[[nodiscard]] std::optional<Day> newestAsOf(SQLite::Database& connection);
/// The totals as a batch left them.
[[nodiscard]] ControlTotals totalsOf(SQLite::Database& connection, std::int64_t batch);
/// The id of a source system, which is added where it is new.
[[nodiscard]] std::int64_t systemId(SQLite::Database& connection, const std::string& name);
/// In which zones source systems write times that name none, by their names: what somebody said.
[[nodiscard]] std::map<std::string, std::string> sourceZones(SQLite::Database& connection);
void rememberZone(SQLite::Database& connection, std::int64_t system, const std::string& zone);
/// Remembers that an export of a system has a column for a field, filled or not. False: it was known.
bool rememberField(SQLite::Database& connection, std::int64_t system, crm::Entity entity,
                   const std::string& field, std::int64_t batch);

} // namespace gtm::store
