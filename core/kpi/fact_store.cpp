// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_store.h"

#include "core/base/parallel.h"
#include "core/base/resources.h"
#include "core/kpi/fact_keeper.h"
#include "core/store/rows.h"

#include <algorithm>
#include <mutex>
#include <set>

namespace gtm::kpi {

namespace {

constexpr int kStoredWeeks = 52;

std::optional<double> numberOf(const SQLite::Column& cell) {
    return cell.isNull() ? std::nullopt : std::optional(cell.getDouble());
}

void readDimensions(SQLite::Database& derived, FactSet& facts) {
    for (size_t i = 0; i < kRecordTypes; ++i) {
        const auto type = static_cast<RecordType>(i);
        facts.dimensions[i] = loadDimensions(derived, type);
        addOwnDimensions(derived, type, facts.dimensions[i]);
    }
}

void bind(SQLite::Statement& statement, int at, const std::optional<double>& value) {
    value ? statement.bind(at, *value) : statement.bind(at);
}

} // namespace

namespace {

/// The SELECTs of definitions over one connection.
class FactLoader {
  public:
    explicit FactLoader(SQLite::Database& derived) : m_derived(derived) {
        for (size_t type = 0; type < kRecordTypes; ++type)
            m_owners[type] = loadOwnerLines(derived, static_cast<RecordType>(type));
    }

    /// `line`: the versions that all have a part in it; null: it is the only one.
    [[nodiscard]] FactTable load(const Definition& definition, const std::vector<Edition>* line) const {
        if (!line)
            return loadOne(definition);
        std::vector<FactTable> tables;
        for (const Edition& edition : *line)
            tables.push_back(loadOne(edition.definition));
        return joinEditions(tables, *line);
    }

  private:
    [[nodiscard]] FactTable loadOne(const Definition& definition) const {
        return definition.aggregate == Aggregate::Composite
                   ? FactTable()
                   : loadFacts(m_derived, definition, m_owners[static_cast<size_t>(definition.record)]);
    }

    SQLite::Database& m_derived;
    std::array<OwnerLines, kRecordTypes> m_owners;
};

} // namespace

void readSurroundings(SQLite::Database& derived, SQLite::Database& records, FactSet& facts) {
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

FactTable makeFacts(SQLite::Database& derived, const Catalogue& catalogue, const std::string& id) {
    return FactLoader(derived).load(*catalogue.find(id), catalogue.line(id));
}

FactMaker::FactMaker(const Catalogue& catalogue, Day asOf) : m_catalogue(catalogue) {
    m_facts.asOf = asOf;
    for (const Definition& definition : catalogue.all())
        if (catalogue.hasFacts(definition))
            m_tasks.push_back({&definition, &m_facts.tables[definition.id]});
}

void FactMaker::keep(SQLite::Database& store, const rules::TableChanges& changes) {
    FactKeeper keeper(store, changes);
    std::vector<FactKeeper::Kept> kept(m_tasks.size(), FactKeeper::Kept::Nothing);
    eachInParallel(m_tasks.size(), [&](size_t i) {
        if (!m_catalogue.line(m_tasks[i].definition->id))
            kept[i] = keeper.take(*m_tasks[i].definition, *m_tasks[i].table);
    });
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        m_tasks[i].isTaken = kept[i] != FactKeeper::Kept::Nothing;
        if (kept[i] == FactKeeper::Kept::All)
            m_kept.insert(m_tasks[i].definition->id);
    }
}

size_t FactMaker::left() const {
    return static_cast<size_t>(std::ranges::count(m_tasks, false, &Task::isTaken));
}

void FactMaker::run(SQLite::Database& derived) {
    work(derived, nullptr);
}

void FactMaker::runOver(SQLite::Database& derived, const std::set<std::string>& tables) {
    work(derived, &tables);
}

void FactMaker::share(SQLite::Database& derived, const std::set<std::string>& tables) {
    for (Task& task : m_tasks) {
        const bool can = m_catalogue.line(task.definition->id) == nullptr &&
                         std::ranges::includes(tables, store::tablesOf(derived, task.definition->facts));
        const std::lock_guard lock(m_taking);
        task.isShared = can;
    }
}

FactMaker::Task* FactMaker::take(bool onlyShared) {
    const std::lock_guard lock(m_taking);
    for (const bool shared : {onlyShared, true})
        for (Task& task : m_tasks)
            if (!task.isTaken && task.isShared == shared) {
                task.isTaken = true;
                return &task;
            }
    return nullptr;
}

void FactMaker::work(SQLite::Database& derived, const std::set<std::string>* only) {
    try {
        if (only)
            share(derived, *only);
        const FactLoader loader(derived);
        while (const Task* task = take(only != nullptr))
            *task->table = loader.load(*task->definition, m_catalogue.line(task->definition->id));
    } catch (...) {
        const std::lock_guard lock(m_taking);
        for (Task& task : m_tasks)
            task.isTaken = true;
        throw;
    }
}

FactSet FactMaker::finish(SQLite::Database& derived, SQLite::Database& records) {
    readDimensions(derived, m_facts);
    readSurroundings(derived, records, m_facts);
    return std::move(m_facts);
}

FactSet buildFacts(SQLite::Database& derived, SQLite::Database& records, const Catalogue& catalogue,
                   Day asOf) {
    FactMaker maker(catalogue, asOf);
    maker.run(derived);
    return maker.finish(derived, records);
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
