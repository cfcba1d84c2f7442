// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_store.h"

#include "core/base/hash.h"
#include "core/base/parallel.h"
#include "core/base/resources.h"
#include "core/kpi/fact_keeper.h"
#include "core/store/rows.h"

#include <algorithm>
#include <atomic>
#include <functional>
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

/// What the facts need besides their own rows and dimensions.
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

namespace {

/// What the dimensions of a type of records stand under in the cache. KPIs have no blanks in their ids.
std::string keyOfDimensions(size_t type) {
    return "dimensions of " + std::string(name(static_cast<RecordType>(type)));
}

} // namespace

void writeFactCache(SQLite::Database& connection, const Catalogue& catalogue, const FactSet& facts,
                    const std::set<std::string>& kept) {
    if (kept.empty())
        connection.exec(resourceText("sql/clear_fact_cache.sql"));
    SQLite::Statement write(connection, resourceText("sql/write_fact_cache.sql"));
    const auto add = [&](const std::string& key, int version, size_t rows, const std::string& bytes) {
        const auto hash = hash128(bytes).bytes();
        write.reset();
        write.bind(1, key);
        write.bind(2, version);
        write.bind(3, static_cast<std::int64_t>(rows));
        write.bindNoCopy(4, hash.data(), static_cast<int>(hash.size()));
        write.bindNoCopy(5, bytes.data(), static_cast<int>(bytes.size()));
        write.exec();
    };
    for (size_t type = 0; type < kRecordTypes; ++type)
        add(keyOfDimensions(type), 0, facts.dimensions[type].codes.size(), serialize(facts.dimensions[type]));
    for (const auto& [id, table] : facts.tables)
        if (!kept.contains(id))
            add(id, catalogue.find(id)->version, table.size(), serialize(table));
}

namespace {

/// Reads the cache on all processors: a row at a time under a lock, and what its bytes say beside it.
class CacheReader {
  public:
    /// With `facts` it fills them, without it only checks.
    CacheReader(SQLite::Database& connection, const Catalogue& catalogue, FactSet* facts)
        : m_rows(connection, resourceText("sql/read_fact_cache.sql"))
        , m_catalogue(catalogue)
        , m_facts(facts) {
        for (const Definition& definition : catalogue.all())
            if (catalogue.hasFacts(definition))
                m_missing.insert(definition.id);
        for (size_t type = 0; type < kRecordTypes; ++type)
            m_missing.insert(keyOfDimensions(type));
    }

    /// False where not everything is there, whole and of these versions.
    bool run() {
        eachInParallel(std::thread::hardware_concurrency(), [this](size_t) {
            while (const auto entry = next())
                if (hash128(entry->bytes) != entry->hash || (entry->take && !entry->take(entry->bytes)))
                    m_isWhole = false;
        });
        return m_isWhole && m_missing.empty();
    }

  private:
    struct Entry {
        Hash128 hash;
        std::string bytes;
        std::function<bool(std::string_view)> take; ///< Empty: nothing is kept.
    };

    std::optional<Entry> next() {
        const std::lock_guard lock(m_mutex);
        if (!m_isWhole || m_rows.isDone() || !m_rows.executeStep())
            return std::nullopt;
        const std::string key = m_rows.getColumn(0).getString();
        const Definition* definition = m_catalogue.find(key);
        if ((definition ? definition->version : 0) != m_rows.getColumn(1).getInt() ||
            m_missing.erase(key) == 0) {
            m_isWhole = false;
            return std::nullopt;
        }
        const auto blob = m_rows.getColumn(3);
        return Entry{
            Hash128::fromBytes(m_rows.getColumn(2).getBlob()),
            std::string(static_cast<const char*>(blob.getBlob()), static_cast<size_t>(blob.getBytes())),
            takerOf(key)};
    }

    std::function<bool(std::string_view)> takerOf(const std::string& key) {
        if (!m_facts)
            return {};
        for (size_t type = 0; type < kRecordTypes; ++type)
            if (key == keyOfDimensions(type))
                return [to = &m_facts->dimensions[type]](std::string_view bytes) {
                    return deserialize(bytes, *to);
                };
        return [to = &m_facts->tables[key]](std::string_view bytes) { return deserialize(bytes, *to); };
    }

    std::mutex m_mutex;
    SQLite::Statement m_rows;
    const Catalogue& m_catalogue;
    FactSet* m_facts;
    std::set<std::string> m_missing;
    std::atomic<bool> m_isWhole = true;
};

} // namespace

bool isFactCacheWhole(SQLite::Database& connection, const Catalogue& catalogue) {
    return CacheReader(connection, catalogue, nullptr).run();
}

std::optional<FactSet> readFactCache(SQLite::Database& connection, const Catalogue& catalogue, Day asOf) {
    FactSet facts;
    facts.asOf = asOf;
    if (!CacheReader(connection, catalogue, &facts).run())
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
