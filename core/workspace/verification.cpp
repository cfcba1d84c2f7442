// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/verification.h"

#include "core/base/hash.h"
#include "core/base/resources.h"
#include "core/kpi/fact_cache.h"
#include "core/report/board.h"
#include "core/report/records.h"
#include "core/store/database.h"
#include "core/store/seal.h"
#include "core/workspace/derivation.h"

namespace gtm {

namespace {

using report::VerifyCheck;

VerifyCheck integrity(SQLite::Database& store) {
    try {
        SQLite::Statement check(store, resourceText("sql/integrity_check.sql"));
        while (check.executeStep())
            if (const std::string line = check.getColumn(0).getString(); line != "ok")
                return notWhole(line);
    } catch (const SQLite::Exception& exception) {
        if (!store::isDamage(exception))
            throw;
        return notWhole(exception.what());
    }
    return {"integrity", true, "the file is whole"};
}

VerifyCheck batches(SQLite::Database& store) {
    SQLite::Statement wrong(store, resourceText("sql/verify_batches.sql"));
    int problems = 0, files = 0;
    while (wrong.executeStep()) {
        ++files;
        problems += wrong.getColumn(1).getInt() != wrong.getColumn(2).getInt();
    }
    return {"batches", problems == 0,
            std::to_string(files) + " files imported, " + std::to_string(problems) +
                " whose rejected rows are not all kept"};
}

VerifyCheck controlTotals(SQLite::Database& store, const store::Batch& newest) {
    const auto kept = store::totalsOf(store, newest.id);
    std::string wrong;
    std::int64_t rows = 0;
    for (int i = 0; i < crm::kEntityCount; ++i) {
        const auto entity = static_cast<crm::Entity>(i);
        const store::ControlTotal now = store::recomputeTotal(store, entity);
        const std::string name(crm::entityName(entity));
        const auto then = kept.find(name);
        rows += now.rows;
        if (now != (then == kept.end() ? store::ControlTotal{} : then->second))
            wrong += (wrong.empty() ? "" : ", ") + name;
    }
    if (const std::int64_t broken = store::brokenLink(store); broken != 0)
        return {"control totals", false, "those of import " + std::to_string(broken) + " were changed"};
    return {"control totals", wrong.empty(),
            wrong.empty() ? std::to_string(rows) + " records as imported"
                          : "changed since the import: " + wrong};
}

VerifyCheck publications(SQLite::Database& store) {
    const size_t all = store::readPublications(store).size();
    const std::int64_t broken = store::brokenPublication(store);
    if (const std::string shipped = store::brokenShippedText(store); !shipped.empty())
        return {"publications", false, "changed since: what was shipped as " + shipped};
    return {"publications", broken == 0,
            broken == 0 ? std::to_string(all) + " published versions as they were published"
                        : "changed since: publication " + std::to_string(broken)};
}

VerifyCheck seals(SQLite::Database& store) {
    std::string broken, none;
    for (const auto& [what, words] : {std::pair{store::Sealed::MeasureSets, "declarations of measures"},
                                      std::pair{store::Sealed::Review, "actions and notes"}}) {
        const store::SealState state = store::stateOf(store, what);
        std::string& list = state == store::SealState::Broken ? broken : none;
        if (state != store::SealState::Whole)
            list += (list.empty() ? "" : ", ") + std::string(words);
    }
    if (!broken.empty())
        return {"seals", false, "changed since they were written: " + broken};
    return {"seals", true,
            none.empty() ? "declarations of measures, actions and notes are as they were written"
                         : "written before hashes were kept of them: " + none};
}

std::string contentOf(SQLite::Database& database, const std::string& table) {
    SQLite::Statement rows(database, resourceText("sql/dump_" + table + ".sql"));
    Hasher hasher;
    while (rows.executeStep())
        for (int i = 0; i < rows.getColumnCount(); ++i) {
            const auto cell = rows.getColumn(i);
            hasher.add(cell.isNull() ? std::string("-")
                                     : std::to_string(cell.getBytes()) + ":" + cell.getString());
        }
    return hasher.result().hex();
}

VerifyCheck derivedContent(SQLite::Database& store, SQLite::Database& rebuilt) {
    std::string wrong;
    for (const char* table : derivedTables())
        if (contentOf(store, table) != contentOf(rebuilt, table))
            wrong += (wrong.empty() ? "" : ", ") + std::string(table);
    return {"derived tables", wrong.empty(),
            wrong.empty() ? std::to_string(derivedTables().size()) + " tables rebuilt from the records agree"
                          : "not what the records give: " + wrong};
}

VerifyCheck factCache(SQLite::Database& store, const kpi::Catalogue& catalogue, const kpi::FactSet& rebuilt,
                      Day asOf) {
    const auto cached = kpi::readFactCache(store, catalogue, asOf);
    if (!cached)
        return {"fact cache", false, "missing, outdated or damaged"};
    std::string wrong;
    size_t facts = 0;
    const auto heads = kpi::readFactHeads(store);
    for (const std::string& id : rebuilt.tables.ids()) {
        const kpi::FactTable& table = rebuilt.tables.at(id);
        facts += table.size();
        if (!heads || !heads->contains(id) || heads->at(id) != kpi::headOf(table) ||
            kpi::serialize(table) != kpi::serialize(cached->tables.at(id)))
            wrong += (wrong.empty() ? "" : ", ") + id;
    }
    for (size_t type = 0; type < kpi::kRecordTypes; ++type)
        if (kpi::serialize(rebuilt.dimensions[type]) != kpi::serialize(cached->dimensions[type]))
            wrong += (wrong.empty() ? "" : ", ") + std::string("dimensions of ") +
                     std::string(kpi::name(static_cast<kpi::RecordType>(type)));
    return {"fact cache", wrong.empty(),
            wrong.empty() ? std::to_string(facts) + " facts agree with those rebuilt from the records"
                          : "differs from the records: " + wrong};
}

VerifyCheck numbers(SQLite::Database& store, const kpi::Catalogue& catalogue, const kpi::FactSet& rebuilt) {
    const auto kept = kpi::readPoints(store);
    const auto now = kpi::computePoints(catalogue, rebuilt);
    size_t wrong = kept.size() > now.size() ? kept.size() - now.size() : now.size() - kept.size();
    std::string first;
    for (size_t i = 0; i < std::min(kept.size(), now.size()); ++i)
        if (!(kept[i] == now[i]) && wrong++ == 0)
            first = kept[i].kpi + ", week ending " + isoText(kept[i].week);
    return {"numbers", wrong == 0,
            wrong == 0 ? std::to_string(now.size()) + " stored numbers are reproduced"
                       : std::to_string(wrong) + " stored numbers are not reproduced" +
                             (first.empty() ? "" : ", first " + first)};
}

/// Every number of the newest complete week is the fold of the rows that the drill-down shows.
VerifyCheck tieOut(const kpi::Catalogue& catalogue, const kpi::FactSet& facts) {
    const kpi::Engine engine(catalogue, facts);
    const Day week = facts.fiscal.newestWeekEnding(facts.asOf);
    std::string wrong;
    const report::DisplayLookup nothing = [](kpi::RecordType, std::int32_t) {
        return report::RecordDisplay();
    };
    for (const kpi::Definition& definition : catalogue.all()) {
        const auto list =
            report::buildRecords(catalogue, engine, definition, engine.spanOfWeek(definition, week), {},
                                 engine.weeks(definition, {week}, {}).front(), nothing);
        if (!list.tiesOut())
            wrong += (wrong.empty() ? "" : ", ") + definition.id;
    }
    return {"tie-out", wrong.empty(),
            wrong.empty() ? std::to_string(catalogue.all().size()) + " KPIs are the fold of their records"
                          : "do not tie out: " + wrong};
}

} // namespace

VerifyCheck notWhole(const std::string& problem) {
    return {"integrity", false, problem};
}

std::vector<VerifyCheck> verifyStore(SQLite::Database& store, const InForce& by, const store::Batch& newest,
                                     Day asOf, std::stop_token stop) {
    std::vector<VerifyCheck> checks{integrity(store)};
    if (stop.stop_requested() || !checks.front().ok) // what stands in a damaged file proves nothing
        return checks;
    checks.push_back(batches(store));
    checks.push_back(controlTotals(store, newest));
    checks.push_back(publications(store));
    checks.push_back(seals(store));
    if (stop.stop_requested())
        return checks;
    Rebuilt rebuilt = rebuild(store, by, asOf);
    checks.push_back(derivedContent(store, rebuilt.database));
    checks.push_back(factCache(store, by.catalogue, rebuilt.facts, asOf));
    checks.push_back(numbers(store, by.catalogue, rebuilt.facts));
    checks.push_back(tieOut(by.catalogue, rebuilt.facts));
    return checks;
}

} // namespace gtm
