// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/pulse.h"
#include "core/kpi/engine.h"
#include "core/rules/table_changes.h"

#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Facts between the derived tables and memory. All throw SQLite::Exception.
namespace gtm::kpi {

/// Runs every SELECT over the derived tables of `derived`; which inputs there are is read from `records`.
[[nodiscard]] FactSet buildFacts(SQLite::Database& derived, SQLite::Database& records,
                                 const Catalogue& catalogue, Day asOf);

/// The facts of one KPI, of which all versions have a part in them.
[[nodiscard]] FactTable makeFacts(SQLite::Database& derived, const Catalogue& catalogue,
                                  const std::string& id);
/// What the facts need besides their own rows and dimensions.
void readSurroundings(SQLite::Database& derived, SQLite::Database& records, FactSet& facts);

/// Makes the same facts on two threads, each with a connection of its own. What one of them throws leaves
/// nothing for the other to do.
class FactMaker {
  public:
    FactMaker(const Catalogue& catalogue, Day asOf);

    /// Before any is made: takes over from the store's cache, which these definitions made before the tables
    /// were changed, what still holds (`FactKeeper`).
    void keep(SQLite::Database& store, const rules::TableChanges& changes);
    /// Whose facts are as they stand in the cache, by their ids.
    [[nodiscard]] const std::set<std::string>& kept() const { return m_kept; }
    /// How many tables of facts are still to be made.
    [[nodiscard]] size_t left() const;

    /// Takes one SELECT after the other until none is left; those of which the other thread says that it can
    /// take them come last.
    void run(SQLite::Database& derived);
    /// Takes only those that read these tables alone: all that `derived` has of them, besides the owners.
    void runOver(SQLite::Database& derived, const std::set<std::string>& tables);
    /// After both have come to their end: the facts, with all that they need besides.
    [[nodiscard]] FactSet finish(SQLite::Database& derived, SQLite::Database& records);

  private:
    struct Task {
        const Definition* definition;
        FactTable* table;
        bool isShared = false; ///< The thread that cannot take all can take it.
        bool isTaken = false;
    };
    /// Says which tasks need these tables alone.
    void share(SQLite::Database& derived, const std::set<std::string>& tables);
    [[nodiscard]] Task* take(bool onlyShared);
    /// `only`: the tables that there are; null: all.
    void work(SQLite::Database& derived, const std::set<std::string>* only);

    const Catalogue& m_catalogue;
    FactSet m_facts;
    std::mutex m_taking;
    std::vector<Task> m_tasks;
    std::set<std::string> m_kept;
};

/// A stored number of one KPI and week.
struct StoredPoint {
    std::string kpi;
    Day week;
    int version;
    std::optional<double> value, numerator, denominator;
    std::int64_t records;
    friend bool operator==(const StoredPoint&, const StoredPoint&) = default;
};
/// All KPIs over the 52 weeks up to the newest complete one, unfiltered. Throws Stopped where a pulse says
/// so.
[[nodiscard]] std::vector<StoredPoint> computePoints(const Catalogue& catalogue, const FactSet& facts,
                                                     const Pulse* pulse = nullptr);
void writePoints(SQLite::Database& connection, const std::vector<StoredPoint>& points);
[[nodiscard]] std::vector<StoredPoint> readPoints(SQLite::Database& connection);

} // namespace gtm::kpi
