// SPDX-License-Identifier: GPL-3.0-only
// The facts of a workspace: from the store's cache, or made anew.
#include "core/workspace/derivation.h"
#include "core/workspace/workspace_state.h"

namespace gtm {

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
    auto cached = kpi::readFactCache(connection, force.catalogue, asOf);
    // The cache may be damaged: the derived tables are enough to build the facts again.
    cacheIsWhole = cached.has_value();
    facts = cached ? std::move(*cached) : kpi::buildFacts(connection, connection, force.catalogue, asOf);
    applyModel(facts, force.models, connection, connection);
}

} // namespace gtm
