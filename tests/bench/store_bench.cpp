// SPDX-License-Identifier: GPL-3.0-only
// GTM_STORE=FILE store_bench: how long questions to a store of the sample company take, beside the same folds
// in SQL.
#include "core/sample/sample.h"
#include "core/store/batches.h"
#include "core/store/database.h"
#include "core/workspace/derivation.h"
#include "core/workspace/workspace.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>

namespace {

using namespace gtm;

constexpr int kWeeks = 52;
constexpr const char *kSegment = "SMB",
                     *kSegmentBefore = "Enterprise"; ///< A filter changes from one to the other.

std::filesystem::path storePath() {
    const char* path = std::getenv("GTM_STORE");
    return path ? path : "";
}

/// The facts of the store as the program keeps them in memory.
struct Loaded {
    store::Database database = *store::Database::open(storePath(), store::Access::ReadOnly);
    Day asOf = *store::newestAsOf(database.connection());
    InForce by = force(asOf);
    kpi::FactSet facts = kpi::buildFacts(database.connection(), database.connection(), by.catalogue, asOf);
    std::vector<Day> weeks;

    Loaded() {
        applyModel(facts, by.models, database.connection(), database.connection());
        for (int i = kWeeks; i-- > 0;)
            weeks.push_back(weekOf(asOf, WeekStart::Monday).last - std::chrono::days{7 * (i + 1)});
    }
    static InForce force(Day asOf) {
        Governance governance;
        governance.builtIn = *kpi::Catalogue::builtIn();
        governance.modelText = rules::defaultModelText();
        governance.zone = *Zone::named(sample::kZone);
        governance.currency = sample::kCurrency;
        return *inForce(governance, asOf);
    }
    static Loaded& instance() {
        static Loaded loaded;
        return loaded;
    }
};

/// The same with amounts of two records in three in other currencies, whose rates change every month.
struct Mixed {
    kpi::FactSet facts = Loaded::instance().facts;

    Mixed() {
        constexpr int kMonths = 60;
        for (int month = 0; month < kMonths; ++month) {
            const Day day = addMonths(facts.asOf, -month);
            facts.rates.add("EUR", day, 1.1 + 0.001 * month);
            facts.rates.add("GBP", day, 1.3 - 0.001 * month);
        }
        for (const std::string& id : facts.tables.ids()) {
            kpi::FactTable& table = facts.tables[id];
            if (!table.money)
                continue;
            const std::array codes{std::uint16_t{0}, table.currencies.add("EUR"),
                                   table.currencies.add("GBP")};
            for (size_t fact = 0; fact < table.size(); ++fact)
                table.currency.set(fact, codes[static_cast<size_t>(table.record[fact]) % codes.size()]);
            table.finish();
        }
    }
};

/// The table that has the segment of a definition's records, and facts of it.
const char* tableOf(kpi::RecordType type) {
    switch (type) {
    case kpi::RecordType::Opportunity:
        return "deal";
    case kpi::RecordType::Lead:
        return "person";
    case kpi::RecordType::Account:
        return "customer";
    default:
        return nullptr;
    }
}

/// Counts and sums of all weeks in one statement; quantiles, rates, parts and owners are left out, which is
/// kinder to SQL than the engine's own work is to the engine.
std::string foldInSql(const kpi::Definition& definition, Loaded& loaded) {
    SQLite::Statement columns(loaded.database.connection(), definition.facts);
    bool at = false, numerator = false, denominator = false, value = false;
    for (int i = 0; i < columns.getColumnCount(); ++i) {
        const std::string name = columns.getColumnName(i);
        at = at || name == "at";
        numerator = numerator || name == "numerator";
        denominator = denominator || name == "denominator";
        value = value || name == "value";
    }
    const kpi::Engine engine(loaded.by.catalogue, loaded.facts);
    std::string weeks;
    for (const Day week : loaded.weeks) {
        const kpi::Span span = engine.spanOfWeek(definition, week);
        weeks += (weeks.empty() ? "(" : ",(") + std::to_string(dayNumber(span.window.first)) + ',' +
                 std::to_string(dayNumber(span.window.last)) + ',' +
                 std::to_string(dayNumber(span.evaluation)) + ')';
    }
    std::string sql = "WITH week(first, last, day) AS (VALUES " + weeks + "), fact AS MATERIALIZED (" +
                      definition.facts + ") SELECT week.last, count(*)";
    for (const auto& [is, name] :
         {std::pair{numerator, "numerator"}, {denominator, "denominator"}, {value, "value"}})
        sql += is ? std::string(", sum(fact.") + name + ")" : std::string();
    sql += " FROM week JOIN fact ON ";
    sql += at ? "fact.\"at\" BETWEEN week.first AND week.last"
              : "fact.\"from\" <= week.day AND (fact.\"to\" IS NULL OR fact.\"to\" > week.day)";
    if (const char* table = tableOf(definition.record))
        sql += std::string(" WHERE fact.record_id IN (SELECT rid FROM ") + table + " WHERE segment = '" +
               kSegment + "')";
    return sql + " GROUP BY week.last";
}

void openUntilBoard(benchmark::State& state) {
    for (auto _ : state) {
        const auto workspace = Workspace::open(storePath(), {});
        if (!workspace || !workspace->board({}))
            state.SkipWithError("no board");
    }
}
BENCHMARK(openUntilBoard)->Unit(benchmark::kMillisecond);

void boardAfterFilter(benchmark::State& state) {
    const auto workspace = Workspace::open(storePath(), {});
    BoardRequest request;
    request.filter["segment"] = {kSegmentBefore};
    if (!workspace->board(request))
        state.SkipWithError("no board");
    request.filter["segment"] = {kSegment};
    for (auto _ : state)
        if (!workspace->board(request))
            state.SkipWithError("no board");
}
BENCHMARK(boardAfterFilter)->Unit(benchmark::kMillisecond);

/// One week back, and another.
void boardWeekBack(benchmark::State& state) {
    const auto workspace = Workspace::open(storePath(), {});
    BoardRequest request;
    const auto board = workspace->board(request);
    if (!board)
        return state.SkipWithError("no board");
    request.week = board->weekEnding;
    for (auto _ : state) {
        *request.week -= std::chrono::days{7};
        if (!workspace->board(request))
            state.SkipWithError("no board");
    }
}
BENCHMARK(boardWeekBack)->Unit(benchmark::kMillisecond)->Iterations(20);

void foldCatalogue(benchmark::State& state, const kpi::FactSet& set) {
    const Loaded& loaded = Loaded::instance();
    const kpi::Engine engine(loaded.by.catalogue, set);
    std::int64_t facts = 0;
    for (const std::string& id : set.tables.ids())
        facts += static_cast<std::int64_t>(set.tables.at(id).size());
    const auto foldAll = [&](const char* segment) {
        for (const kpi::Definition& definition : loaded.by.catalogue.all())
            benchmark::DoNotOptimize(engine.bareWeeks(definition, loaded.weeks, {{"segment", {segment}}}));
    };
    foldAll(kSegmentBefore);
    for (auto _ : state)
        foldAll(kSegment);
    // No counters: the CSV that run.sh reads has columns only for those of the first benchmark.
    state.SetLabel(std::to_string(facts) + " facts, " + std::to_string(loaded.by.catalogue.all().size()) +
                   " KPIs");
}

void catalogueInColumns(benchmark::State& state) {
    foldCatalogue(state, Loaded::instance().facts);
}
BENCHMARK(catalogueInColumns)->Unit(benchmark::kMillisecond);

void catalogueInCurrencies(benchmark::State& state) {
    static const Mixed mixed;
    foldCatalogue(state, mixed.facts);
}
BENCHMARK(catalogueInCurrencies)->Unit(benchmark::kMillisecond);

void catalogueInSql(benchmark::State& state) {
    Loaded& loaded = Loaded::instance();
    std::int64_t rows = 0;
    for (auto _ : state)
        for (const kpi::Definition& definition : loaded.by.catalogue.all()) {
            if (!loaded.by.catalogue.hasFacts(definition) || definition.facts.empty())
                continue;
            SQLite::Statement fold(loaded.database.connection(), foldInSql(definition, loaded));
            while (fold.executeStep())
                ++rows;
        }
    benchmark::DoNotOptimize(rows);
}
BENCHMARK(catalogueInSql)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
