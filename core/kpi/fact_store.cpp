// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_store.h"

#include "core/base/hash.h"
#include "core/base/resources.h"

#include <algorithm>
#include <set>

namespace gtm::kpi {

namespace {

constexpr int kStoredWeeks = 52;

std::optional<double> numberOf(const SQLite::Column& cell) {
    return cell.isNull() ? std::nullopt : std::optional(cell.getDouble());
}

/// What the facts need besides their own rows.
void readSurroundings(SQLite::Database& derived, SQLite::Database& records, FactSet& facts) {
    for (size_t i = 0; i < kRecordTypes; ++i) {
        const auto type = static_cast<RecordType>(i);
        facts.dimensions[i] = loadDimensions(derived, type);
        addOwnDimensions(derived, type, facts.dimensions[i]);
    }
    SQLite::Statement inputs(records, resourceText("sql/read_inputs.sql"));
    while (inputs.executeStep())
        facts.inputs.insert(inputs.getColumn(0).getString());
    SQLite::Statement stages(derived, resourceText("sql/read_open_stages.sql"));
    while (stages.executeStep()) {
        StageInfo stage{stages.getColumn(0).getString(), std::nullopt};
        if (!stages.getColumn(1).isNull())
            stage.limitDays = stages.getColumn(1).getInt();
        facts.stages.push_back(std::move(stage));
    }
    SQLite::Statement managers(records, resourceText("sql/read_managers.sql"));
    while (managers.executeStep())
        facts.managerOf.emplace(managers.getColumn(1).getString(), managers.getColumn(2).getString());
    SQLite::Statement targets(records, resourceText("sql/read_imported_targets.sql"));
    while (targets.executeStep()) {
        const auto day = [&](int column, std::int32_t fallback) {
            return targets.getColumn(column).isNull() ? fallback : targets.getColumn(column).getInt();
        };
        facts.importedTargets[targets.getColumn(0).getString()].push_back(
            {day(1, kNoDay), day(2, kEndOfTime), targets.getColumn(5).getString(),
             targets.getColumn(6).getString(), targets.getColumn(3).getDouble(),
             numberOf(targets.getColumn(4))});
    }
}

void bind(SQLite::Statement& statement, int at, const std::optional<double>& value) {
    value ? statement.bind(at, *value) : statement.bind(at);
}

} // namespace

FactSet buildFacts(SQLite::Database& derived, SQLite::Database& records, const Catalogue& catalogue,
                   Day asOf) {
    FactSet facts;
    facts.asOf = asOf;
    readSurroundings(derived, records, facts);
    std::array<OwnerLines, kRecordTypes> owners;
    for (size_t type = 0; type < kRecordTypes; ++type)
        owners[type] = loadOwnerLines(derived, static_cast<RecordType>(type));
    const auto load = [&](const Definition& definition) {
        return definition.aggregate == Aggregate::Composite
                   ? FactTable()
                   : loadFacts(derived, definition, owners[static_cast<size_t>(definition.record)]);
    };
    for (const Definition& definition : catalogue.all()) {
        if (!catalogue.hasFacts(definition))
            continue;
        const auto* line = catalogue.line(definition.id);
        std::vector<FactTable> tables;
        for (size_t i = 0; line && i < line->size(); ++i)
            tables.push_back(load((*line)[i].definition));
        FactTable& table = facts.tables[definition.id];
        table = line ? joinEditions(tables, *line) : load(definition);
    }
    return facts;
}

void writeFactCache(SQLite::Database& connection, const Catalogue& catalogue, const FactSet& facts) {
    connection.exec(resourceText("sql/clear_fact_cache.sql"));
    SQLite::Statement write(connection, resourceText("sql/write_fact_cache.sql"));
    for (const auto& [id, table] : facts.tables) {
        const std::string bytes = serialize(table);
        const auto hash = hash128(bytes).bytes();
        write.reset();
        write.bind(1, id);
        write.bind(2, catalogue.find(id)->version);
        write.bind(3, static_cast<std::int64_t>(table.size()));
        write.bindNoCopy(4, hash.data(), static_cast<int>(hash.size()));
        write.bindNoCopy(5, bytes.data(), static_cast<int>(bytes.size()));
        write.exec();
    }
}

namespace {

/// Gives the columns of every KPI in the cache to `take`; false where not all of them are there, whole and of
/// these versions, or `take` cannot use them.
template<typename Take>
bool readCached(SQLite::Database& connection, const Catalogue& catalogue, const Take& take) {
    std::set<std::string> cached;
    SQLite::Statement rows(connection, resourceText("sql/read_fact_cache.sql"));
    while (rows.executeStep()) {
        const Definition* definition = catalogue.find(rows.getColumn(0).getString());
        if (!definition || definition->version != rows.getColumn(1).getInt())
            return false;
        const auto blob = rows.getColumn(3);
        const std::string_view bytes(static_cast<const char*>(blob.getBlob()),
                                     static_cast<size_t>(blob.getBytes()));
        if (hash128(bytes) != Hash128::fromBytes(rows.getColumn(2).getBlob()) || !take(*definition, bytes))
            return false;
        cached.insert(definition->id);
    }
    return std::ranges::all_of(catalogue.all(), [&](const Definition& definition) {
        return !catalogue.hasFacts(definition) || cached.contains(definition.id);
    });
}

} // namespace

bool isFactCacheWhole(SQLite::Database& connection, const Catalogue& catalogue) {
    return readCached(connection, catalogue, [](const Definition&, std::string_view) { return true; });
}

std::optional<FactSet> readFactCache(SQLite::Database& connection, const Catalogue& catalogue, Day asOf) {
    FactSet facts;
    facts.asOf = asOf;
    const bool whole =
        readCached(connection, catalogue, [&](const Definition& definition, std::string_view bytes) {
            return deserialize(bytes, facts.tables[definition.id]);
        });
    if (!whole)
        return std::nullopt;
    readSurroundings(connection, connection, facts);
    return facts;
}

std::vector<StoredPoint> computePoints(const Catalogue& catalogue, const FactSet& facts, const Pulse* pulse) {
    const Engine engine(catalogue, facts);
    const Day newest = facts.fiscal.newestWeekEnding(facts.asOf);
    std::vector<Day> endings;
    for (int i = kStoredWeeks - 1; i >= 0; --i)
        endings.push_back(newest - std::chrono::days{7 * i});
    std::vector<StoredPoint> points;
    for (const Definition& definition : catalogue.all()) {
        if (pulse)
            pulse->look();
        for (const Point& p : engine.bareWeeks(definition, endings, {}))
            points.push_back(
                {p.kpi, p.period.last, p.definitionVersion, p.value, p.numerator, p.denominator, p.records});
    }
    std::ranges::sort(points, {}, [](const StoredPoint& p) { return std::pair(p.kpi, p.week); });
    return points;
}

void writePoints(SQLite::Database& connection, const std::vector<StoredPoint>& points) {
    connection.exec(resourceText("sql/clear_kpi_points.sql"));
    SQLite::Statement write(connection, resourceText("sql/write_kpi_point.sql"));
    for (const StoredPoint& point : points) {
        write.reset();
        write.bind(1, point.kpi);
        write.bind(2, dayNumber(point.week));
        write.bind(3, point.version);
        bind(write, 4, point.value);
        bind(write, 5, point.numerator);
        bind(write, 6, point.denominator);
        write.bind(7, point.records);
        write.exec();
    }
}

std::vector<StoredPoint> readPoints(SQLite::Database& connection) {
    std::vector<StoredPoint> points;
    SQLite::Statement rows(connection, resourceText("sql/read_kpi_points.sql"));
    while (rows.executeStep())
        points.push_back({rows.getColumn(0).getString(), dayFromNumber(rows.getColumn(1).getInt()),
                          rows.getColumn(2).getInt(), numberOf(rows.getColumn(3)),
                          numberOf(rows.getColumn(4)), numberOf(rows.getColumn(5)),
                          rows.getColumn(6).getInt64()});
    return points;
}

} // namespace gtm::kpi
