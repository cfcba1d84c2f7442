// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fact_store.h"
#include "core/kpi/measure.h"
#include "core/store/batches.h"
#include "core/store/database.h"
#include "core/store/pulse_guard.h"
#include "core/workspace/display_reader.h"
#include "core/workspace/governance.h"
#include "core/workspace/workspace.h"

#include <QLockFile>

#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace gtm {

/// What a workspace holds. The part that `import` reads from another thread does not change while it runs.
struct Workspace::State {
    std::filesystem::path path;
    OpenOptions options;
    Governance governance;
    InForce force; ///< As of the newest data; of a store that is not there yet, what ships.
    /// Held by the one writer for as long as the store is open, also by the state that takes its place.
    std::shared_ptr<QLockFile> lock;
    bool readOnly = false;
    Code refusal = Code::StoreReadOnly; ///< Why it cannot be written, where it cannot: see `takeLock`.

    // Of an existing store; a store that is not there yet is created by its first import.
    std::optional<store::Database> database;
    std::string zoneId, currency;
    Zone zone = Zone::utc();
    bool sample = false;
    std::map<std::string, Zone> sourceZones; ///< Of times that name none, by source system.
    std::optional<store::Batch> newest;
    Day asOf{};
    kpi::FactSet facts;
    kpi::MeasureShelf measures;
    bool cacheWasWhole = false; ///< They came from the store's cache.
    report::DataState data;

    /// Takes the lock, or finds that another process holds it, or that nothing can be written; `refusal`
    /// says which.
    [[nodiscard]] bool takeLock();
    /// Has a store of an older schema migrated, for those who only read: StoreOutdated where it cannot be.
    [[nodiscard]] Result<void> bringUpToDate();
    [[nodiscard]] Result<void> connect(store::Access access);
    [[nodiscard]] Result<void> load();
    /// Has everything derived where what stands in the store was derived by something else. A store that
    /// another process writes, or that cannot be written, is left as it is.
    [[nodiscard]] Result<void> refresh();
    void readFacts(SQLite::Database& connection);
    /// Nothing in the cache had to be made again. Reads what nobody asked for yet.
    [[nodiscard]] bool cacheIsWhole() const;
    [[nodiscard]] Result<void> readMeasures(SQLite::Database& connection);
    /// Zone and currency of a store that an import makes: as asked for, else the sample company's own, else
    /// the system's.
    [[nodiscard]] std::string zoneOfNewStore(bool forSample) const;
    [[nodiscard]] std::string currencyOfNewStore(bool forSample) const;
    /// See `Workspace::gone`.
    [[nodiscard]] bool gone() const { return database && !database->isInPlace(); }
    /// Leave to write, looked up anew for each change.
    [[nodiscard]] Result<void> mayWrite() const;
    /// A connection for a change that its caller makes by itself; there must be data, and leave to write.
    [[nodiscard]] Result<store::Database> openToWrite() const;
    /// A checked copy of the store among its backups.
    [[nodiscard]] Result<std::filesystem::path> backUp(store::Database& of, const std::string& label,
                                                       const std::stop_token& stop = {}) const;
    [[nodiscard]] const kpi::Catalogue& catalogue() const { return force.catalogue; }
    [[nodiscard]] const rules::Model& model() const { return force.models.now(); }
    /// The last day of the week that contains a day; of none, of the newest complete week.
    [[nodiscard]] Day weekEnding(std::optional<Day> day) const {
        return model().fiscal.weekOf(day.value_or(newestWeekEnding())).last;
    }
    [[nodiscard]] Day newestWeekEnding() const { return model().fiscal.newestWeekEnding(asOf); }
    /// Of a definition in force, or of an imported measure.
    [[nodiscard]] bool isKpi(const std::string& id) const;
    /// The weeks of an imported measure as a KPI has them, with its target.
    [[nodiscard]] Result<report::KpiSeries> measureSeries(const KpiRequest& request,
                                                          const Pulse& pulse) const;
    /// In words; the id where it is neither any more.
    [[nodiscard]] std::string nameOf(const std::string& id) const;
    [[nodiscard]] kpi::Engine engine(const Pulse* pulse = nullptr) const {
        return {force.catalogue, facts, pulse};
    }
    /// As `Workspace::kpi`, of a definition.
    [[nodiscard]] Result<report::KpiSeries> series(const KpiRequest& request, const Pulse& pulse) const;

    /// As `Database::attempt`, on a reading connection that questions have for themselves, one after the
    /// other: they may be asked on another thread than the workspace's own.
    template<typename Work>
    [[nodiscard]] auto ask(Work&& work) const {
        using Outcome = decltype(reader->attempt(std::forward<Work>(work)));
        const std::scoped_lock one(asking);
        if (!reader) {
            auto opened = store::Database::open(path, store::Access::ReadOnly);
            if (!opened)
                return Outcome(tl::unexpected(opened.error()));
            reader.emplace(std::move(*opened));
        }
        return reader->attempt([&](SQLite::Database& connection) {
            // One view of the store, and its locks taken once: a record is read by a statement of its own.
            const SQLite::Transaction view(connection);
            return work(connection);
        });
    }
    /// The same, where what is asked may be given up.
    template<typename Work>
    [[nodiscard]] auto ask(const Pulse& pulse, Work&& work) const {
        return ask([&](SQLite::Database& connection) {
            const store::PulseGuard guard(connection, pulse);
            return work(connection);
        });
    }
    /// The facts of somebody else's definition of a KPI; of a connection of `ask`.
    [[nodiscard]] const kpi::FactTable& lensFacts(SQLite::Database& connection,
                                                  const kpi::Definition& theirs) const;
    mutable std::mutex asking;
    // What questions read, for the next ones: they ask one after the other, and the state stays as it is.
    mutable DisplayCache displays;
    mutable std::map<std::string, kpi::FactTable> lensTables; ///< By the id of such a definition.
    /// Goes before `database`: the last one to close a store must be able to write.
    mutable std::optional<store::Database> reader;
    std::jthread ahead; ///< See `Workspace::readAhead`. Ends first.
};

/// Answers a question with `work(pulse)`; where whoever asked gave it up: Code::Cancelled. What is refused
/// from deep within, as facts that cannot be read any more, is the error.
template<typename Work>
[[nodiscard]] auto untilStopped(const std::stop_token& stop, Work&& work) {
    using Outcome = std::invoke_result_t<Work, const Pulse&>;
    const Pulse pulse([&stop](double) { return !stop.stop_requested(); });
    try {
        pulse.look();
        return std::forward<Work>(work)(pulse);
    } catch (const Stopped&) {
        return Outcome(fail(Code::Cancelled));
    } catch (const Refused& refused) {
        return Outcome(tl::unexpected(refused.error));
    }
}

/// The definition of this id; the error names the nearest right one.
[[nodiscard]] Result<const kpi::Definition*> findKpi(const kpi::Catalogue& catalogue, const std::string& id);
/// The definition that a request is about; errors name the nearest right word.
[[nodiscard]] Result<const kpi::Definition*>
checkRequest(const kpi::Catalogue& catalogue, const kpi::Engine& engine, const KpiRequest& request);

} // namespace gtm
