// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/derivation.h"

#include "core/base/hash.h"
#include "core/base/resources.h"
#include "core/rules/identity.h"
#include "core/store/database.h"

namespace gtm {

namespace {

/// About which share of the derivation is done after each of its steps.
constexpr double kLoaded = 0.3, kDerived = 0.5, kWritten = 0.7, kFacts = 0.9;

constexpr auto kDerivedBy = "derived_by";

std::string markOf(const DerivedBy& by) {
    std::string all = std::string(GTM_VERSION) + ' ' + std::to_string(store::schemaVersion()) + '\n' +
                      by.modelText + '\n' + isoText(by.asOf);
    for (const kpi::Definition& definition : by.catalogue.all())
        all += '\n' + definition.id + ' ' + std::to_string(definition.version) + ' ' + definition.facts;
    return hash128(all).hex();
}

} // namespace

void applyModel(kpi::FactSet& facts, const rules::Model& model) {
    facts.rates = model.rates;
    facts.fiscalStartMonth = model.fiscalStartMonth;
    for (const auto& [kpi, target] : model.targets)
        facts.targets[kpi] = {target.value, target.tolerance};
}

Strange deriveStore(SQLite::Database& store, const DerivedBy& by, std::int64_t batch, const Pulse& pulse) {
    const rules::CrmData data = rules::loadCrmData(store, by.model, by.asOf, &pulse);
    pulse.reach(kLoaded);
    const rules::Derived derived = rules::derive(data, by.model);
    auto oddities = rules::findOddities(data, by.model, derived);
    pulse.reach(kDerived);
    rules::writeDerived(store, derived);
    rules::updateJoinLog(store, batch);
    pulse.reach(kWritten);
    kpi::FactSet facts = kpi::buildFacts(store, store, by.catalogue, by.asOf);
    applyModel(facts, by.model);
    pulse.reach(kFacts);
    kpi::writeFactCache(store, by.catalogue, facts, batch);
    kpi::writePoints(store, kpi::computePoints(by.catalogue, facts, &pulse));
    SQLite::Statement mark(store, resourceText("sql/write_meta.sql"));
    mark.bind(1, kDerivedBy);
    mark.bind(2, markOf(by));
    mark.exec();
    pulse.reach(1);
    return {std::move(oddities), derived.linkIssues};
}

bool isDerivedBy(SQLite::Database& store, const DerivedBy& by) {
    SQLite::Statement mark(store, resourceText("sql/read_meta.sql"));
    mark.bind(1, kDerivedBy);
    return mark.executeStep() && mark.getColumn(0).getString() == markOf(by);
}

void deriveWhereStale(SQLite::Database& store, const DerivedBy& by, std::int64_t batch) {
    if (isDerivedBy(store, by))
        return;
    SQLite::Transaction transaction(store);
    const Pulse unhurried([](double) { return true; });
    deriveStore(store, by, batch, unhurried);
    transaction.commit();
}

void keepDerived(SQLite::Database& store, std::int64_t batch) {
    SQLite::Statement keep(store, resourceText("sql/keep_fact_cache.sql"));
    keep.bind(1, batch);
    keep.exec();
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
