// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_cache.h"

#include "core/base/hash.h"
#include "core/base/parallel.h"
#include "core/base/resources.h"
#include "core/kpi/fact_store.h"
#include "core/store/rows.h"

#include <algorithm>
#include <functional>

namespace gtm::kpi {

namespace {

/// What the heads of all tables stand under in the cache. KPIs have no blanks in their ids.
constexpr const char* kHeads = "heads of facts";

/// The same of the dimensions of a type of records.
std::string keyOfDimensions(size_t type) {
    return "dimensions of " + std::string(name(static_cast<RecordType>(type)));
}

/// Under which keys the tables of definitions stand in the cache, and of which versions.
std::map<std::string, int> versionsOf(const Catalogue& catalogue) {
    std::map<std::string, int> versions;
    for (const Definition& definition : catalogue.all())
        if (catalogue.hasFacts(definition))
            versions.emplace(definition.id, definition.version);
    return versions;
}

} // namespace

std::optional<CachedBytes> readCached(SQLite::Database& connection, const std::string& key) {
    store::Rows row(connection, resourceText("sql/read_cached_facts.sql"));
    row.bind(1, key);
    if (!row.next())
        return std::nullopt;
    return CachedBytes{static_cast<int>(row.integer(0)), std::string(row.blob(1)), std::string(row.blob(2))};
}

bool CachedBytes::isAsWritten() const {
    return std::ranges::equal(std::as_bytes(std::span(hash)), hash128(bytes).bytes());
}

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
    FactHeads heads;
    for (const std::string& id : facts.tables.ids()) {
        heads.emplace(id, facts.tables.head(id));
        if (const FactTable& table = facts.tables.at(id); !kept.contains(id))
            add(id, catalogue.find(id)->version, table.size(), serialize(table));
    }
    add(kHeads, 0, heads.size(), serialize(heads));
}

namespace {

/// Reads the cache on all processors: a row at a time under a lock, and what its bytes say beside it.
class CacheReader {
  public:
    /// With `facts` it fills them, without it only checks.
    CacheReader(SQLite::Database& connection, const Catalogue& catalogue, FactSet* facts)
        : m_rows(connection, resourceText("sql/read_fact_cache.sql"))
        , m_missing(versionsOf(catalogue))
        , m_facts(facts) {
        for (size_t type = 0; type < kRecordTypes; ++type)
            m_missing.emplace(keyOfDimensions(type), 0);
    }

    /// False where not everything is there, whole and of these versions.
    bool run() {
        eachInParallel(std::thread::hardware_concurrency(), [this](size_t) {
            while (const auto entry = next())
                if (!entry->cached.isAsWritten() || (entry->take && !entry->take(entry->cached.bytes)))
                    m_isWhole = false;
        });
        return m_isWhole && m_missing.empty();
    }

  private:
    struct Entry {
        CachedBytes cached;
        std::function<bool(std::string_view)> take; ///< Empty: nothing is kept.
    };

    std::optional<Entry> next() {
        const std::lock_guard lock(m_mutex);
        if (!m_isWhole || m_isDone || !m_rows.next()) {
            m_isDone = true; // another step would begin again
            return std::nullopt;
        }
        const std::string key(m_rows.text(0));
        Entry entry{
            {static_cast<int>(m_rows.integer(1)), std::string(m_rows.blob(2)), std::string(m_rows.blob(3))},
            takerOf(key)};
        const auto missing = m_missing.find(key);
        if (key != kHeads && (missing == m_missing.end() || missing->second != entry.cached.version)) {
            m_isWhole = false;
            return std::nullopt;
        }
        if (missing != m_missing.end())
            m_missing.erase(missing);
        return entry;
    }

    std::function<bool(std::string_view)> takerOf(const std::string& key) {
        if (!m_facts || key == kHeads)
            return {};
        for (size_t type = 0; type < kRecordTypes; ++type)
            if (key == keyOfDimensions(type))
                return [to = &m_facts->dimensions[type]](std::string_view bytes) {
                    return deserialize(bytes, *to);
                };
        return [to = &m_facts->tables[key]](std::string_view bytes) { return deserialize(bytes, *to); };
    }

    std::mutex m_mutex;
    store::Rows m_rows;
    std::map<std::string, int> m_missing; ///< By key its version.
    FactSet* m_facts;
    bool m_isDone = false;
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

std::optional<FactHeads> readFactHeads(SQLite::Database& connection) {
    FactHeads heads;
    const auto cached = readCached(connection, kHeads);
    return cached && cached->isAsWritten() && deserialize(cached->bytes, heads) ? std::optional(heads)
                                                                                : std::nullopt;
}

std::optional<FactSet> openFactCache(std::shared_ptr<store::Database> store, const Catalogue& catalogue,
                                     Day asOf) {
    FactSet facts;
    facts.asOf = asOf;
    SQLite::Database& connection = store->connection();
    for (size_t type = 0; type < kRecordTypes; ++type) {
        const auto cached = readCached(connection, keyOfDimensions(type));
        if (!cached || !cached->isAsWritten() || !deserialize(cached->bytes, facts.dimensions[type]))
            return std::nullopt;
    }
    readSurroundings(connection, connection, facts);
    auto tables = FactCache::over(std::move(store), catalogue);
    if (!tables)
        return std::nullopt;
    facts.tables = FactTables(std::move(tables));
    return facts;
}

std::shared_ptr<FactCache> FactCache::over(std::shared_ptr<store::Database> store,
                                           const Catalogue& catalogue) {
    auto missing = versionsOf(catalogue);
    store::Rows rows(store->connection(), resourceText("sql/list_fact_cache.sql"));
    while (rows.next()) {
        const auto entry = missing.find(std::string(rows.text(0)));
        if (entry != missing.end() && entry->second == rows.integer(1))
            missing.erase(entry);
    }
    auto heads = readFactHeads(store->connection());
    const auto isTold = [&](const auto& version) { return heads->contains(version.first); };
    if (!missing.empty() || !heads || !std::ranges::all_of(versionsOf(catalogue), isTold))
        return nullptr;
    return std::shared_ptr<FactCache>(new FactCache(std::move(store), catalogue, std::move(*heads)));
}

FactCache::FactCache(std::shared_ptr<store::Database> store, const Catalogue& catalogue, FactHeads heads)
    : m_store(std::move(store)), m_catalogue(catalogue), m_heads(std::move(heads)) {
    for (const auto& [id, version] : versionsOf(catalogue))
        m_slots[id];
    m_left = m_slots.size();
}

std::set<std::string> FactCache::ids() const {
    std::set<std::string> ids;
    for (const auto& [id, slot] : m_slots)
        ids.insert(id);
    return ids;
}

const FactTable* FactCache::find(const std::string& id) {
    const auto found = m_slots.find(id);
    if (found == m_slots.end())
        return nullptr;
    Slot& slot = found->second;
    const std::lock_guard one(slot.reading);
    if (!slot.table) {
        slot.table = read(id);
        const std::lock_guard lock(m_mutex);
        if (--m_left == 0)
            m_store.reset();
    }
    return &*slot.table;
}

FactTable FactCache::read(const std::string& id) {
    const auto attempt = [&](const auto& work) {
        const std::lock_guard lock(m_mutex);
        return m_store->attempt(work);
    };
    const auto cached = attempt([&](SQLite::Database& connection) { return readCached(connection, id); });
    FactTable table;
    if (cached && *cached && (*cached)->isAsWritten() && deserialize((*cached)->bytes, table))
        return table;
    m_isAsWritten = false;
    auto made = attempt([&](SQLite::Database& connection) { return makeFacts(connection, m_catalogue, id); });
    if (!made)
        throw Refused{made.error()};
    return std::move(*made);
}

} // namespace gtm::kpi
