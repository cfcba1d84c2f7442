// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/derivation.h"

#include "core/base/resources.h"
#include "core/rules/identity.h"

namespace gtm {

namespace {

/// About which share of the derivation is done after each of its steps.
constexpr double kLoaded = 0.3, kDerived = 0.5, kWritten = 0.7, kFacts = 0.9;

} // namespace

void applyModel(kpi::FactSet& facts, const rules::Model& model) {
    facts.rates = model.rates;
    facts.fiscalStartMonth = model.fiscalStartMonth;
    for (const auto& [kpi, target] : model.targets)
        facts.targets[kpi] = {target.value, target.tolerance};
}

Strange deriveStore(SQLite::Database& store, const rules::Model& model, const kpi::Catalogue& catalogue,
                    Day asOf, std::int64_t batch, const Pulse& pulse) {
    const rules::CrmData data = rules::loadCrmData(store, model, asOf, &pulse);
    pulse.reach(kLoaded);
    const rules::Derived derived = rules::derive(data, model);
    auto oddities = rules::findOddities(data, model, derived);
    pulse.reach(kDerived);
    rules::writeDerived(store, derived);
    rules::updateJoinLog(store, batch);
    pulse.reach(kWritten);
    kpi::FactSet facts = kpi::buildFacts(store, store, catalogue, asOf);
    applyModel(facts, model);
    pulse.reach(kFacts);
    kpi::writeFactCache(store, catalogue, facts, batch);
    kpi::writePoints(store, kpi::computePoints(catalogue, facts, &pulse));
    pulse.reach(1);
    return {std::move(oddities), derived.linkIssues};
}

void deriveWhatIsNew(SQLite::Database& store, const rules::Model& model, const kpi::Catalogue& catalogue,
                     Day asOf, std::int64_t batch) {
    if (store.execAndGet(resourceText("sql/is_derived.sql")).getInt() != 0)
        return;
    SQLite::Transaction transaction(store);
    const Pulse unhurried([](double) { return true; });
    deriveStore(store, model, catalogue, asOf, batch, unhurried);
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
