// SPDX-License-Identifier: GPL-3.0-only
// The facts of a workspace: from the store's cache, or made anew.
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

void Workspace::State::readFacts(SQLite::Database& connection) {
    if (!isDerivedBy(connection, force, asOf)) {
        // It can only be read, and holds what an older program made of it, or other versions.
        cacheIsWhole = false;
        facts = rebuild(connection, force, asOf).facts;
        return;
    }
    if (options.withoutNumbers) {
        cacheIsWhole = kpi::isFactCacheWhole(connection, force.catalogue);
        return;
    }
    StoredFacts stored = storedFacts(connection, force, asOf);
    cacheIsWhole = stored.cacheIsWhole;
    facts = std::move(stored.facts);
}

} // namespace gtm
