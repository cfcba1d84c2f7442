// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/derivation.h"

#include "core/base/resources.h"

#include <algorithm>

namespace gtm {

void applyModel(kpi::FactSet& facts, const rules::Model& model) {
    facts.rates = model.rates;
    facts.fiscalStartMonth = model.fiscalStartMonth;
    for (const auto& [kpi, target] : model.targets)
        facts.targets[kpi] = {target.value, target.tolerance};
}

Oddities deriveStore(SQLite::Database& store, const rules::Model& model, const kpi::Catalogue& catalogue,
                     Day asOf, std::int64_t batch) {
    rules::Derived derived = rules::derive(rules::loadCrmData(store, model, asOf), model);
    rules::writeDerived(store, derived);
    kpi::FactSet facts = kpi::buildFacts(store, store, catalogue, asOf);
    applyModel(facts, model);
    kpi::writeFactCache(store, catalogue, facts, batch);
    kpi::writePoints(store, kpi::computePoints(catalogue, facts));
    return {std::move(derived.unknownStages), std::move(derived.unknownStatuses),
            std::ranges::count(derived.deals, true, &rules::DealRow::closesApart)};
}

void deriveWhatIsNew(SQLite::Database& store, const rules::Model& model, const kpi::Catalogue& catalogue,
                     Day asOf, std::int64_t batch) {
    if (store.execAndGet(resourceText("sql/is_derived.sql")).getInt() != 0)
        return;
    SQLite::Transaction transaction(store);
    deriveStore(store, model, catalogue, asOf, batch);
    transaction.commit();
}

Rebuilt rebuild(SQLite::Database& records, const rules::Model& model, const kpi::Catalogue& catalogue,
                Day asOf) {
    Rebuilt rebuilt{SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), {}};
    for (const std::string& step : resourceNames("migrations"))
        rebuilt.database.exec(resourceText("migrations/" + step));
    rules::writeDerived(rebuilt.database, rules::derive(rules::loadCrmData(records, model, asOf), model));
    rebuilt.facts = kpi::buildFacts(rebuilt.database, records, catalogue, asOf);
    applyModel(rebuilt.facts, model);
    return rebuilt;
}

} // namespace gtm
