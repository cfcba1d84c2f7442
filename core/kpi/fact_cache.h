// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"
#include "core/store/database.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

/// Facts as columns of bytes in the store, so that an opened store need not make them again. Where nothing
/// else is said these throw SQLite::Exception.
namespace gtm::kpi {

/// What stands under a key of the cache.
struct CachedBytes {
    int version;
    std::string hash, bytes;
    [[nodiscard]] bool isAsWritten() const;
};
[[nodiscard]] std::optional<CachedBytes> readCached(SQLite::Database& connection, const std::string& key);

/// The tables of facts in the cache of a store as it stood at one moment, each read when it is asked for. One
/// that does not stand there as it was written is made again from the derived tables.
class FactCache {
  public:
    /// `store`: a connection that is within a transaction. Null where not all tables of these definition
    /// versions stand there, or nothing tells of them: then nothing was read.
    [[nodiscard]] static std::shared_ptr<FactCache> over(std::shared_ptr<store::Database> store,
                                                         const Catalogue& catalogue);

    [[nodiscard]] std::set<std::string> ids() const;
    /// Null: it has none of that KPI. Throws Refused where they can be neither read nor made.
    [[nodiscard]] const FactTable* find(const std::string& id);
    [[nodiscard]] const FactHead& head(const std::string& id) const { return m_heads.at(id); }
    /// As `FactTables::isAsWritten`.
    [[nodiscard]] bool isAsWritten() const { return m_isAsWritten; }

  private:
    struct Slot {
        std::mutex reading;
        std::optional<FactTable> table;
    };
    FactCache(std::shared_ptr<store::Database> store, const Catalogue& catalogue, FactHeads heads);
    [[nodiscard]] FactTable read(const std::string& id);

    std::mutex m_mutex;                       ///< One thread at a time uses the connection.
    std::shared_ptr<store::Database> m_store; ///< Until all is read.
    Catalogue m_catalogue;
    FactHeads m_heads;
    std::map<std::string, Slot> m_slots;
    size_t m_left;
    std::atomic<bool> m_isAsWritten = true;
};

/// Replaces the cached columns and dimensions by these; but for those that were `kept`, which stand there.
void writeFactCache(SQLite::Database& connection, const Catalogue& catalogue, const FactSet& facts,
                    const std::set<std::string>& kept = {});
/// The columns as cached for these definition versions; empty where any of them is missing, outdated or
/// damaged, and then they are to be built again. Whether the store is still as it was is for the caller to
/// know.
[[nodiscard]] std::optional<FactSet> readFactCache(SQLite::Database& connection, const Catalogue& catalogue,
                                                   Day asOf);
/// The same, of which tables are read when they are asked for, as `FactCache::over` says; empty where there
/// is none or a dimension is damaged.
[[nodiscard]] std::optional<FactSet> openFactCache(std::shared_ptr<store::Database> store,
                                                   const Catalogue& catalogue, Day asOf);
/// Whether `readFactCache` would give them: the same without keeping them.
[[nodiscard]] bool isFactCacheWhole(SQLite::Database& connection, const Catalogue& catalogue);
/// What the cache tells of its tables; empty where it does not, or not wholly.
[[nodiscard]] std::optional<FactHeads> readFactHeads(SQLite::Database& connection);

} // namespace gtm::kpi
