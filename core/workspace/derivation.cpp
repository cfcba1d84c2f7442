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

constexpr auto kToldBy = "told_by";

void writeMark(SQLite::Database& store, const char* key, const std::string& value) {
    SQLite::Statement write(store, resourceText("sql/write_meta.sql"));
    write.bind(1, key);
    write.bind(2, value);
    write.exec();
}

std::string readMark(SQLite::Database& store, const char* key) {
    SQLite::Statement read(store, resourceText("sql/read_meta.sql"));
    read.bind(1, key);
    return read.executeStep() ? read.getColumn(0).getString() : std::string();
}

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

/// The records and what the rules make of them are in memory together only here.
static Strange deriveTables(SQLite::Database& store, const DerivedBy& by, const Pulse& pulse) {
    const rules::CrmData data = rules::loadCrmData(store, by.model, by.asOf, &pulse);
    pulse.reach(kLoaded);
    rules::Derived derived = rules::derive(data, by.model);
    auto oddities = rules::findOddities(data, by.model, derived);
    pulse.reach(kDerived);
    rules::writeDerived(store, derived);
    return {std::move(oddities), std::move(derived.linkIssues)};
}

Strange deriveStore(SQLite::Database& store, const DerivedBy& by, std::int64_t batch, const Pulse& pulse) {
    Strange strange = deriveTables(store, by, pulse);
    rules::updateJoinLog(store, batch);
    pulse.reach(kWritten);
    kpi::FactSet facts = kpi::buildFacts(store, store, by.catalogue, by.asOf);
    applyModel(facts, by.model);
    pulse.reach(kFacts);
    kpi::writeFactCache(store, by.catalogue, facts);
    kpi::writePoints(store, kpi::computePoints(by.catalogue, facts, &pulse));
    writeMark(store, kDerivedBy, markOf(by));
    writeMark(store, kToldBy, {});
    pulse.reach(1);
    return strange;
}

bool isDerivedBy(SQLite::Database& store, const DerivedBy& by) {
    return readMark(store, kDerivedBy) == markOf(by);
}

void deriveWhereStale(SQLite::Database& store, const DerivedBy& by, std::int64_t batch) {
    if (isDerivedBy(store, by))
        return;
    SQLite::Transaction transaction(store);
    const Pulse unhurried([](double) { return true; });
    deriveStore(store, by, batch, unhurried);
    transaction.commit();
}

bool isToldBy(SQLite::Database& store, std::int64_t batch) {
    return readMark(store, kToldBy) == std::to_string(batch);
}

void setToldBy(SQLite::Database& store, std::int64_t batch) {
    writeMark(store, kToldBy, std::to_string(batch));
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
