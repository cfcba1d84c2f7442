// SPDX-License-Identifier: GPL-3.0-only
// The facts of a workspace: from the store's cache, or what was read of it ahead.
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
    if (ahead && ahead->batch == newest->id && ahead->mark == force.mark) {
        facts = std::move(ahead->facts);
        cacheIsWhole = true;
        ahead.reset();
        return;
    }
    ahead.reset(); // what it was read for is not what is loaded
    auto cached = kpi::readFactCache(connection, force.catalogue, asOf);
    // The cache may be damaged: the derived tables are enough to build the facts again.
    cacheIsWhole = cached.has_value();
    facts = cached ? std::move(*cached) : kpi::buildFacts(connection, connection, force.catalogue, asOf);
    applyModel(facts, force.models, connection, connection);
}

void Workspace::State::readAhead(Governance by) {
    ahead.reset();
    if (options.withoutNumbers)
        return;
    auto opened = store::Database::open(path, store::Access::ReadOnly);
    if (!opened)
        return; // loading says what is wrong
    const auto read = opened->attempt([&](SQLite::Database& connection) -> Result<void> {
        by.publications = store::readPublications(connection);
        by.shippedThen = store::readShippedTexts(connection);
        const auto batch = store::newestBatch(connection);
        const auto last = batch ? store::newestAsOf(connection) : std::nullopt;
        const auto holds = inForce(by, last.value_or(Day{}));
        if (!last || !holds || !isDerivedBy(connection, *holds, *last))
            return {};
        if (auto cached = kpi::readFactCache(connection, holds->catalogue, *last)) {
            applyModel(*cached, holds->models, connection, connection);
            ahead.emplace(FactsAhead{batch->id, holds->mark, std::move(*cached)});
        }
        return {};
    });
    if (!read)
        ahead.reset();
}

} // namespace gtm
