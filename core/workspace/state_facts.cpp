// SPDX-License-Identifier: GPL-3.0-only
// The facts of a workspace: from the store's cache, or made anew.
#include "core/kpi/fact_cache.h"
#include "core/workspace/derivation.h"
#include "core/workspace/workspace_state.h"

namespace gtm {

const kpi::FactTable& Workspace::State::lensFacts(SQLite::Database& connection,
                                                  const kpi::Definition& theirs) const {
    if (const auto known = lensTables.find(theirs.id); known != lensTables.end())
        return known->second;
    kpi::FactTable table = kpi::loadFacts(connection, theirs, kpi::loadOwnerLines(connection, theirs.record));
    return lensTables.emplace(theirs.id, std::move(table)).first->second;
}

namespace {

/// As the cache of the store has them, each table read when it is asked for; empty where it has not.
std::optional<kpi::FactSet> factsOnDemand(const std::filesystem::path& path, const InForce& by, Day asOf) {
    auto opened = store::Database::open(path, store::Access::ReadOnly);
    if (!opened)
        return std::nullopt;
    const auto view = std::make_shared<store::Database>(std::move(*opened));
    auto facts = view->attempt([&](SQLite::Database& connection) -> std::optional<kpi::FactSet> {
        connection.exec("BEGIN"); // what is written from now on is not seen
        if (!isDerivedBy(connection, by, asOf))
            return std::nullopt;
        auto cached = kpi::openFactCache(view, by.catalogue, asOf);
        if (cached)
            applyModel(*cached, by.models, connection, connection);
        return cached;
    });
    return facts ? std::move(*facts) : std::nullopt;
}

} // namespace

void Workspace::readAhead() const {
    if (m_state->ahead.joinable())
        return;
    try {
        m_state->ahead = std::jthread([&tables = m_state->facts.tables](const std::stop_token& stop) {
            tables.readAll([&] { return !stop.stop_requested(); });
        });
    } catch (const std::system_error&) {
        // There are no more threads to be had: then whoever asks reads.
    }
}

bool Workspace::State::cacheIsWhole() const {
    facts.tables.readAll([] { return true; });
    return cacheWasWhole && facts.tables.isAsWritten();
}

void Workspace::State::readFacts(SQLite::Database& connection) {
    if (!isDerivedBy(connection, force, asOf)) {
        // It can only be read, and holds what an older program made of it, or other versions.
        cacheWasWhole = false;
        facts = rebuild(connection, force, asOf).facts;
        return;
    }
    if (options.withoutNumbers) {
        cacheWasWhole = kpi::isFactCacheWhole(connection, force.catalogue);
        return;
    }
    if (auto cached = factsOnDemand(path, force, asOf)) {
        cacheWasWhole = true;
        facts = std::move(*cached);
        return;
    }
    StoredFacts stored = storedFacts(connection, force, asOf);
    cacheWasWhole = stored.cacheIsWhole;
    facts = std::move(stored.facts);
}

} // namespace gtm
