// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/table_update.h"

#include "core/base/resources.h"
#include "core/store/rows.h"

#include <algorithm>
#include <unordered_map>
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
    void add(const store::Rows& row) {
        for (const auto& [column, parameter] : m_key)
            if (row.kind(column) == store::Rows::Kind::Text)
                m_values.emplace_back(std::string(row.text(column)));
            else
                m_values.emplace_back(row.integer(column));
    }
    [[nodiscard]] bool empty() const { return m_values.empty(); }
    void takeOut() {
        for (size_t first = 0; first < m_values.size(); first += m_key.size()) {
            m_delete.reset();
            for (size_t i = 0; i < m_key.size(); ++i)
                std::visit([&](const auto& value) { m_delete.bind(m_key[i].second, value); },
                           m_values[first + i]);
            m_delete.next();
        }
        m_delete.reset();
    }
    void takeOutAll() {
        m_delete.reset();
        m_delete.next();
        m_delete.reset();
    }

  private:
    store::Rows m_delete;
    std::vector<std::pair<int, int>> m_key; ///< Columns, and the parameters that they go to.
    std::vector<std::variant<std::int64_t, std::string>> m_values;
};

/// Where rows stand, by their hash. Most stand behind the one that was asked for before; an index is made
/// only where one does not.
class Places {
  public:
    explicit Places(const std::vector<Hash128>& rows) : m_rows(rows) {}

    [[nodiscard]] std::optional<size_t> find(const Hash128& row) {
        if (m_next < m_rows.size() && m_rows[m_next] == row)
            return m_next++;
        if (m_index.empty()) {
            m_index.reserve(m_rows.size());
            for (size_t i = 0; i < m_rows.size(); ++i)
                m_index.emplace(m_rows[i], i);
        }
        const auto place = m_index.find(row);
        if (place == m_index.end())
            return std::nullopt;
        m_next = place->second + 1;
        return place->second;
    }

  private:
    const std::vector<Hash128>& m_rows;
    size_t m_next = 0;
    std::unordered_map<Hash128, size_t, HashOfHash> m_index;
};

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
    std::optional<Departures> departures;
    size_t found = 0;
    bool inOrder = true;
    {
        store::Rows stored(m_connection, resourceText("sql/dump_" + m_table + ".sql"));
        departures.emplace(m_connection, m_table, stored);
        Places places(m_rows);
        for (size_t i = 0; stored.next(); ++i) {
            const auto place = places.find(hashOf(stored, m_bytes));
            if (!place || !m_isNew[*place]) {
                departures->add(stored);
                inOrder = false;
                continue;
            }
            inOrder = inOrder && *place == i;
            m_isNew[*place] = false;
            ++found;
        }
    }
    if (!departures->isKeyed() && (!inOrder || found != m_rows.size())) {
        departures->takeOutAll();
        m_isNew.assign(m_rows.size(), true);
        found = 0;
    }
    departures->takeOut();
    return found != m_rows.size();
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

} // namespace gtm::rules
