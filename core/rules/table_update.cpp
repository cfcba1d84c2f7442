// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/table_update.h"

#include "core/base/resources.h"
#include "core/store/rows.h"

#include <algorithm>
#include <tsl/robin_map.h>
#include <variant>

namespace gtm::rules {

namespace {

struct HashOfHash {
    size_t operator()(const Hash128& hash) const { return hash.low; }
};

Hash128 hashOf(const store::Rows& row, RowBytes& bytes) {
    bytes.clear();
    for (int i = 0; i < row.columns(); ++i)
        switch (row.kind(i)) {
        case store::Rows::Kind::Null:
            bytes.null();
            break;
        case store::Rows::Kind::Integer:
            bytes.integer(row.integer(i));
            break;
        case store::Rows::Kind::Real:
            bytes.real(row.number(i));
            break;
        case store::Rows::Kind::Text:
            bytes.text(row.text(i));
            break;
        }
    return bytes.hash();
}

/// Where the rows stand that a table is to have, by their hash, each of them once.
class Places {
  public:
    Places(const std::vector<Hash128>& rows, std::vector<bool>& isFree) : m_rows(rows), m_isFree(isFree) {}

    /// Takes the place of a row behind the last one that was taken, or a little further, where rows were put
    /// in: there most of them stand. False: it is not there.
    bool takeNear(const Hash128& row) {
        const size_t end = std::min(m_rows.size(), m_next + kNear);
        for (size_t i = m_next; i < end; ++i)
            if (m_rows[i] == row && m_isFree[i])
                return take(i);
        return false;
    }
    /// The same wherever it stands; needs an index of what is not taken yet.
    bool takeAnywhere(const Hash128& row) {
        if (!m_isIndexed) {
            m_index.reserve(m_rows.size() - m_taken);
            for (size_t i = 0; i < m_rows.size(); ++i)
                if (m_isFree[i])
                    m_index.emplace(m_rows[i], i);
        }
        m_isIndexed = true;
        const auto found = m_index.find(row);
        return found != m_index.end() && m_isFree[found->second] && take(found->second);
    }
    [[nodiscard]] bool allTaken() const { return m_taken == m_rows.size(); }
    /// So far each was taken behind the one before, and none left out.
    [[nodiscard]] bool inOrder() const { return m_inOrder; }

  private:
    static constexpr size_t kNear = 32;

    bool take(size_t place) {
        m_inOrder = m_inOrder && place == m_taken;
        m_isFree[place] = false;
        m_next = place + 1;
        ++m_taken;
        return true;
    }

    const std::vector<Hash128>& m_rows;
    std::vector<bool>& m_isFree;
    size_t m_next = 0, m_taken = 0;
    bool m_inOrder = true, m_isIndexed = false;
    tsl::robin_map<Hash128, size_t, HashOfHash> m_index;
};

/// Rows to be taken out, by their key; they are taken out when no other statement reads the table.
class Departures {
  public:
    Departures(SQLite::Database& connection, const std::string& table, const store::Rows& rows)
        : m_delete(connection, resourceText("sql/delete_" + table + ".sql")) {
        for (int i = 0; i < rows.columns(); ++i)
            if (const int at = m_delete.parameter(std::string(":") + rows.name(i)); at > 0)
                m_key.emplace_back(i, at);
    }
    /// The rows of the table have a key.
    [[nodiscard]] bool isKeyed() const { return !m_key.empty(); }
    [[nodiscard]] size_t size() const { return m_rows.size(); }
    void add(const store::Rows& row, const Hash128& hash) {
        m_rows.push_back(hash);
        m_records.push_back(firstInteger(row));
        for (const auto& [column, parameter] : m_key)
            if (row.kind(column) == store::Rows::Kind::Text)
                m_values.emplace_back(std::string(row.text(column)));
            else
                m_values.emplace_back(row.integer(column));
    }
    /// All but those which are to be there, in another place.
    void takeOut(Places& places, TableChange& change) {
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (places.takeAnywhere(m_rows[row]))
                continue;
            m_delete.reset();
            for (size_t i = 0; i < m_key.size(); ++i)
                std::visit([&](const auto& value) { m_delete.bind(m_key[i].second, value); },
                           m_values[row * m_key.size() + i]);
            m_delete.next();
            if (m_records[row])
                change.records.push_back(*m_records[row]);
            else
                change.isWhole = true;
        }
        m_delete.reset();
    }
    void takeOutAll() {
        m_delete.reset();
        m_delete.next();
        m_delete.reset();
    }

  private:
    static std::optional<std::int64_t> firstInteger(const store::Rows& row) {
        for (int i = 0; i < row.columns(); ++i)
            if (row.kind(i) == store::Rows::Kind::Integer)
                return row.integer(i);
        return std::nullopt;
    }

    store::Rows m_delete;
    std::vector<std::pair<int, int>> m_key; ///< Columns, and the parameters that they go to.
    std::vector<Hash128> m_rows;
    std::vector<std::variant<std::int64_t, std::string>> m_values; ///< Of the keys, row after row.
    std::vector<std::optional<std::int64_t>> m_records;            ///< The first whole number of each row.
};

/// So many rows may wait to be looked for elsewhere; in a table that is in another order it is done at once.
constexpr size_t kMostWaiting = 10'000;

bool isEmpty(SQLite::Database& connection, const std::string& table) {
    return !store::Rows(connection, resourceText("sql/dump_" + table + ".sql")).next();
}

} // namespace

TableUpdate::TableUpdate(SQLite::Database& connection, const std::string& table)
    : m_connection(connection)
    , m_table(table)
    , m_insert(connection, resourceText("sql/insert_" + table + ".sql"))
    , m_phase(isEmpty(connection, table) ? Phase::Fill : Phase::Compare) {}

bool TableUpdate::settle() {
    if (m_phase == Phase::Fill) {
        m_phase = Phase::Done;
        return false;
    }
    m_phase = Phase::Write;
    m_isNew.assign(m_rows.size(), true);
    Places places(m_rows, m_isNew);
    std::optional<Departures> departures;
    {
        store::Rows stored(m_connection, resourceText("sql/dump_" + m_table + ".sql"));
        departures.emplace(m_connection, m_table, stored);
        while (stored.next()) {
            const Hash128 row = hashOf(stored, m_bytes);
            const bool isThere =
                places.takeNear(row) || (departures->size() >= kMostWaiting && places.takeAnywhere(row));
            if (!isThere)
                departures->add(stored, row);
        }
    }
    if (departures->isKeyed()) {
        departures->takeOut(places, m_change);
        return !places.allTaken();
    }
    if (departures->size() == 0 && places.inOrder() && places.allTaken())
        return false;
    departures->takeOutAll();
    m_change.isWhole = true;
    m_isNew.assign(m_rows.size(), true);
    return !m_rows.empty();
}

TableUpdate& TableUpdates::operator[](const std::string& table) {
    return m_tables.try_emplace(table, m_connection, table).first->second;
}

bool TableUpdates::settle() {
    bool more = false;
    for (auto& [name, table] : m_tables)
        more = table.settle() || more;
    return more;
}

TableChanges TableUpdates::changes() const {
    TableChanges changes;
    for (const auto& [name, table] : m_tables)
        if (table.change().isThere())
            changes.emplace(name, table.change());
    return changes;
}

} // namespace gtm::rules
