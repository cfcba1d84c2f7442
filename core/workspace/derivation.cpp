// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/derivation.h"

#include "core/base/hash.h"
#include "core/base/resources.h"
#include "core/kpi/fact_cache.h"
#include "core/rules/identity.h"
#include "core/store/database.h"
#include "core/store/owners.h"
#include "core/store/pulse_guard.h"
#include "core/store/rows.h"

#include <array>
#include <future>
#include <memory>
#include <set>
#include <thread>

namespace gtm {

namespace {

/// About which share of the derivation is done after each of its steps.
constexpr double kLoaded = 0.3, kDerived = 0.5, kWritten = 0.7, kFacts = 0.9;

constexpr auto kDerivedBy = "derived_by";

constexpr auto kToldBy = "told_by";

constexpr std::array kDerivedTables{
    "deal",          "stage_in_use", "stage_visit",    "stage_path",    "open_span",       "deal_leak",
    "person",        "never_lead",   "lead_step",      "response",      "unassigned_span", "assignment",
    "lead_leak",     "owner_span",   "forecast_span",  "forecast_call", "slip_span",       "pipe_flow",
    "quota_span",    "model_quota",  "deal_outcome",   "inactive_span", "handoff",         "routing_span",
    "customer",      "arr_span",     "retention_span", "renewal",       "risk_span",       "ready_span",
    "registration",  "spend_line",   "economics",      "quality",       "quality_span",    "join_now",
    "own_dimension", "measure_value"};

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

/// What stays the same from one import to the next, where nobody changes a version or the program.
std::string markOf(const InForce& by) {
    return hash128(std::string(GTM_VERSION) + ' ' + std::to_string(store::schemaVersion()) + ' ' +
                   std::to_string(kpi::kFoldEdition) + ' ' + std::to_string(rules::kRulesEdition) + '\n' +
                   by.mark)
        .hex();
}

std::string markOf(const InForce& by, Day asOf) {
    return markOf(by) + ' ' + isoText(asOf);
}

/// The versions of the model, and which of them each record follows.
void readModels(kpi::FactSet& facts, const rules::ModelLine& models, SQLite::Database& derived,
                SQLite::Database& records) {
    facts.models.clear();
    for (const rules::ModelEdition& edition : models.editions)
        facts.models.push_back({edition.from, edition.version});
    if (facts.models.size() < 2)
        return;
    const auto read = [&](SQLite::Statement& rows, std::vector<int>& of) {
        while (rows.executeStep()) {
            const auto rid = static_cast<size_t>(rows.getColumn(0).getInt64());
            if (of.size() <= rid)
                of.resize(rid + 1, facts.models.front().version);
            if (!rows.getColumn(1).isNull())
                of[rid] = facts.modelOn(dayFromNumber(rows.getColumn(1).getInt()));
        }
    };
    for (const kpi::RecordType type : {kpi::RecordType::Opportunity, kpi::RecordType::Lead,
                                       kpi::RecordType::Handoff, kpi::RecordType::Registration}) {
        SQLite::Statement rows(derived, resourceText("sql/read_entries.sql"));
        rows.bind(1, std::string(kpi::name(type)));
        read(rows, facts.modelOf[static_cast<size_t>(type)]);
    }
    SQLite::Statement accounts(records, resourceText("sql/read_account_entries.sql"));
    read(accounts, facts.modelOf[static_cast<size_t>(kpi::RecordType::Account)]);
}

} // namespace

void applyModel(kpi::FactSet& facts, const rules::ModelLine& models, SQLite::Database& derived,
                SQLite::Database& records) {
    const rules::Model& model = models.now();
    readModels(facts, models, derived, records);
    facts.rates = model.rates;
    facts.fiscal = model.fiscal;
    for (const rules::ModelTarget& target : model.plan.targets)
        facts.targets[target.kpi].push_back({target.from ? dayNumber(*target.from) : kpi::kNoDay,
                                             target.to ? dayNumber(*target.to) : kpi::kEndOfTime,
                                             target.scope, target.name, target.value, target.tolerance,
                                             target.length});
    if (!model.plan.quotas.empty())
        facts.inputs.insert("quota");
    const auto unmatched = unmatchedUsers(records, model);
    for (const rules::ModelUser& user : model.plan.users) {
        if (unmatched.contains(user.user))
            continue; // what is said of nobody tells nothing
        if (!user.team.empty())
            facts.inputs.insert({"team_of_users", "user_team"});
        if (!user.manager.empty())
            facts.managerOf[store::ownerName(records, user.user)] = store::ownerName(records, user.manager);
    }
}

namespace {

/// With fewer deals their facts are there before a thread has begun.
constexpr size_t kWorthFactsBeside = 100;

/// Nor do so few tables of facts want a copy of what they are made of.
constexpr size_t kWorthTables = 50;

/// Whether the facts of deals are worth a thread and a copy of their tables.
bool areWorthAThread(const kpi::FactMaker& maker, const rules::Derived& derived) {
    return std::thread::hardware_concurrency() > 1 && derived.deals.size() >= kWorthFactsBeside &&
           maker.left() > kWorthTables;
}

/// Makes facts of deals from a copy of their derived tables in memory: what is written into the store no
/// other connection sees before it is committed.
void makeFactsBeside(std::shared_ptr<const rules::Derived> derived, kpi::FactMaker& maker,
                     const Pulse& pulse) {
    SQLite::Database copy = emptyTables();
    const store::PulseGuard guard(copy, pulse);
    SQLite::Transaction filling(copy);
    rules::writeDerivedOfDeals(copy, *derived);
    filling.commit();
    derived.reset();
    std::set<std::string> filled; // What is empty here may have rows in the store.
    for (const char* table : kDerivedTables)
        if (store::Rows(copy, resourceText(std::string("sql/dump_") + table + ".sql")).next())
            filled.insert(table);
    maker.runOver(copy, filled);
}

/// `kept`: whose facts came from the cache.
void writeNumbersOf(kpi::FactSet facts, const std::set<std::string>& kept, SQLite::Database& store,
                    const InForce& by, const Pulse& pulse) {
    applyModel(facts, by.models, store, store);
    pulse.reach(kFacts);
    auto points =
        std::async(std::launch::async, [&] { return kpi::computePoints(by.catalogue, facts, &pulse); });
    kpi::writeFactCache(store, by.catalogue, facts, kept);
    kpi::writePoints(store, awaited(points, pulse));
}

} // namespace

void writeMeasureValues(SQLite::Database& records, SQLite::Database& derived) {
    derived.exec(resourceText("sql/clear_measure_values.sql"));
    SQLite::Statement rows(records, resourceText("sql/read_measure_values.sql"));
    SQLite::Statement write(derived, resourceText("sql/write_measure_value.sql"));
    while (rows.executeStep()) {
        write.reset();
        write.clearBindings();
        write.bind(1, rows.getColumn(0).getInt64());
        write.bind(2, rows.getColumn(1).getString());
        write.bind(3, rows.getColumn(2).getInt());
        if (!rows.getColumn(3).isNull())
            write.bind(4, rows.getColumn(3).getDouble());
        write.exec();
    }
}

void writeNumbers(SQLite::Database& store, const InForce& by, Day asOf, const Pulse& pulse) {
    writeNumbersOf(kpi::buildFacts(store, store, by.catalogue, asOf), {}, store, by, pulse);
}

StoredFacts storedFacts(SQLite::Database& store, const InForce& by, Day asOf) {
    auto cached = kpi::readFactCache(store, by.catalogue, asOf);
    const bool whole = cached.has_value();
    StoredFacts stored{whole ? std::move(*cached) : kpi::buildFacts(store, store, by.catalogue, asOf), whole};
    applyModel(stored.facts, by.models, store, store);
    return stored;
}

Strange deriveStore(SQLite::Database& store, const InForce& by, Day asOf, std::int64_t batch,
                    const Pulse& pulse) {
    const auto load = [&](const rules::Model& m) {
        rules::CrmData data = rules::loadCrmData(store, m, asOf, &pulse);
        pulse.reach(kLoaded);
        return data;
    };
    rules::DerivedLine line = rules::deriveLine(load, by.models);
    pulse.reach(kDerived);
    Strange strange{{}, std::move(line.derived.linkIssues)};
    std::shared_ptr<const rules::Derived> derived = std::make_shared<rules::Derived>(std::move(line.derived));
    kpi::FactMaker maker(by.catalogue, asOf);
    const bool mayKeep = readMark(store, kDerivedBy).starts_with(markOf(by) + ' ');
    auto oddities = std::async(std::launch::async, [&line, &by, derived] {
        const rules::CrmData records = std::move(line.data); // to let go of millions takes a while, too
        return rules::findOddities(records, by.models.now(), *derived);
    });
    std::future<void> beside;
    const auto makeBeside = [&] {
        if (areWorthAThread(maker, *derived))
            beside =
                std::async(std::launch::async, makeFactsBeside, derived, std::ref(maker), std::cref(pulse));
    };
    if (!mayKeep)
        makeBeside();
    rules::TableChanges changes = rules::writeDerived(store, *derived);
    writeMeasureValues(store, store);
    changes["measure_value"].isWhole = true;
    if (mayKeep) {
        maker.keep(store, changes);
        makeBeside();
    }
    strange.records = awaited(oddities, pulse);
    derived.reset();
    rules::updateJoinLog(store, batch);
    pulse.reach(kWritten);
    maker.run(store);
    if (beside.valid())
        awaited(beside, pulse);
    const std::set<std::string> kept = maker.kept();
    writeNumbersOf(maker.finish(store, store), kept, store, by, pulse);
    writeMark(store, kDerivedBy, markOf(by, asOf));
    writeMark(store, kToldBy, {});
    pulse.reach(1);
    return strange;
}

bool isDerivedBy(SQLite::Database& store, const InForce& by, Day asOf) {
    return readMark(store, kDerivedBy) == markOf(by, asOf);
}

void deriveWhereStale(SQLite::Database& store, const InForce& by, Day asOf, std::int64_t batch) {
    if (isDerivedBy(store, by, asOf))
        return;
    SQLite::Transaction transaction(store);
    const Pulse unhurried([](double) { return true; });
    deriveStore(store, by, asOf, batch, unhurried);
    transaction.commit();
}

bool isToldBy(SQLite::Database& store, std::int64_t batch) {
    return readMark(store, kToldBy) == std::to_string(batch);
}

void setToldBy(SQLite::Database& store, std::int64_t batch) {
    writeMark(store, kToldBy, std::to_string(batch));
}

std::span<const char* const> derivedTables() {
    return kDerivedTables;
}

SQLite::Database emptyTables() {
    SQLite::Database database(":memory:",
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    for (const std::string& step : resourceNames("migrations"))
        database.exec(resourceText("migrations/" + step));
    return database;
}

Rebuilt rebuild(SQLite::Database& records, const InForce& by, Day asOf, const Pulse* pulse) {
    Rebuilt rebuilt{emptyTables(), {}};
    const auto load = [&](const rules::Model& m) { return rules::loadCrmData(records, m, asOf, pulse); };
    rules::writeDerived(rebuilt.database, rules::deriveLine(load, by.models).derived);
    writeMeasureValues(records, rebuilt.database);
    rebuilt.facts = kpi::buildFacts(rebuilt.database, records, by.catalogue, asOf);
    applyModel(rebuilt.facts, by.models, rebuilt.database, records);
    return rebuilt;
}

} // namespace gtm
