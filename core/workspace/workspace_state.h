// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fact_store.h"
#include "core/store/batches.h"
#include "core/store/database.h"
#include "core/workspace/workspace.h"

#include <QLockFile>

#include <map>
#include <mutex>
#include <optional>

namespace gtm {

/// What a workspace holds. The part that `import` reads from another thread does not change while it runs.
struct Workspace::State {
    std::filesystem::path path;
    OpenOptions options;
    kpi::Catalogue catalogue;
    std::unique_ptr<QLockFile> lock; ///< Held by the one writer for as long as the store is open.
    bool readOnly = false;

    // Of an existing store; a store that is not there yet is created by its first import.
    std::optional<store::Database> database;
    std::string zoneId, currency;
    Zone zone = Zone::utc();
    std::optional<rules::Model> model;
    bool sample = false;
    std::map<std::string, Zone> sourceZones; ///< Of times that name none, by source system.
    std::optional<store::Batch> newest;
    Day asOf{};
    kpi::FactSet facts;
    bool cacheIsWhole = false; ///< They came from the store's cache.
    report::DataState data;

    /// Takes the lock, or finds that another process holds it.
    [[nodiscard]] bool takeLock();
    [[nodiscard]] Result<void> connect(store::Access access);
    [[nodiscard]] Result<void> load();
    /// The model that the options name, else the default, for a zone and a currency.
    [[nodiscard]] Result<rules::Model> modelFor(const Zone& reporting,
                                                const std::string& reportingCurrency) const;
    /// A checked copy of the store among its backups.
    [[nodiscard]] Result<std::filesystem::path> backUp(store::Database& of, const std::string& label) const;
    /// The text of that model.
    [[nodiscard]] std::string modelText() const;
    [[nodiscard]] kpi::Engine engine() const { return {catalogue, facts}; }

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
        return reader->attempt(std::forward<Work>(work));
    }
    mutable std::mutex asking;
    /// Goes before `database`: the last one to close a store must be able to write.
    mutable std::optional<store::Database> reader;
};

/// The definition that a request is about; errors name the nearest right word.
[[nodiscard]] Result<const kpi::Definition*>
checkRequest(const kpi::Catalogue& catalogue, const kpi::Engine& engine, const KpiRequest& request);

} // namespace gtm
