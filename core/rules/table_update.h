// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/hash.h"
#include "core/base/word.h"
#include "core/rules/table_changes.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace gtm::rules {

/// The bytes that a row is compared by: its values in the order of the columns of the table's `dump_` file,
/// each as SQLite keeps it.
class RowBytes {
  public:
    void clear() { m_bytes.clear(); }
    void null() { m_bytes += '-'; }
    void integer(std::int64_t value) { plain('i', value); }
    void real(double value) { plain('r', value); }
    void text(std::string_view value) {
        plain('t', static_cast<std::int64_t>(value.size()));
        m_bytes += value;
    }
    [[nodiscard]] Hash128 hash() const { return hash128(m_bytes); }

  private:
    template<typename T>
    void plain(char kind, T value) {
        m_bytes += kind;
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    std::string m_bytes;
};

/// Brings one table to what its rows are to be, and writes only where it is different: in a store most rows
/// of a derived table are as they were, and writing is what takes the time. The rows are given twice in the
/// same order, to be compared and, after `settle`, to be written. An empty table is filled the first time.
///
/// Its SQL files: `dump_TABLE` reads all rows, `insert_TABLE` has a parameter for each column of it, and
/// `delete_TABLE` takes a row out by its key, or all rows of a table without one: it is written anew in
/// whole, so that the rows keep their order. Throws SQLite::Exception.
class TableUpdate {
  public:
    TableUpdate(SQLite::Database& connection, const std::string& table);

    template<typename... Values>
    void row(const Values&... values) {
        if (m_phase == Phase::Compare) {
            m_bytes.clear();
            (add(values), ...);
            m_rows.push_back(m_bytes.hash());
            return;
        }
        if (m_phase == Phase::Done || (m_phase == Phase::Write && !m_isNew[m_next++]))
            return;
        noteChange(values...);
        m_insert.reset();
        m_at = 0;
        (put(values), ...);
        m_insert.exec();
    }
    /// All rows were compared: takes out those that are not to be there. False: nothing is to be written.
    bool settle();
    /// What was written and taken out.
    [[nodiscard]] const TableChange& change() const { return m_change; }

  private:
    enum class Phase { Fill, Compare, Write, Done };

    template<typename... Values>
    void noteChange(const Values&... values) {
        if (m_change.isWhole)
            return;
        std::optional<std::int64_t> record;
        const auto look = [&record](const auto& value) {
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::int64_t> || std::is_same_v<Value, int>)
                record = record.value_or(value);
        };
        (look(values), ...);
        if (m_phase == Phase::Fill || !record)
            m_change = {true, {}};
        else
            m_change.records.push_back(*record);
    }

    void add(std::int64_t value) { m_bytes.integer(value); }
    void add(int value) { m_bytes.integer(value); }
    void add(bool value) { m_bytes.integer(value ? 1 : 0); }
    void add(double value) { m_bytes.real(value); }
    void add(Day day) { m_bytes.integer(dayNumber(day)); }
    void add(std::string_view text) { m_bytes.text(text); }
    void add(const std::string& text) { text.empty() ? m_bytes.null() : m_bytes.text(text); }
    void add(Word word) { add(word.text()); }
    template<typename T>
    void add(const std::optional<T>& value) {
        value ? add(*value) : m_bytes.null();
    }

    void put(std::int64_t value) { m_insert.bind(++m_at, value); }
    void put(int value) { m_insert.bind(++m_at, value); }
    void put(bool value) { m_insert.bind(++m_at, value ? 1 : 0); }
    void put(double value) { m_insert.bind(++m_at, value); }
    void put(Day day) { m_insert.bind(++m_at, dayNumber(day)); }
    void put(std::string_view text) { m_insert.bind(++m_at, std::string(text)); }
    /// Text that is not known is null, never an empty text. It lives until the row is written.
    void put(const std::string& text) {
        text.empty() ? m_insert.bind(++m_at) : m_insert.bindNoCopy(++m_at, text);
    }
    void put(Word word) { put(word.text()); }
    template<typename T>
    void put(const std::optional<T>& value) {
        if (value)
            put(*value);
        else
            m_insert.bind(++m_at);
    }

    SQLite::Database& m_connection;
    std::string m_table;
    SQLite::Statement m_insert;
    Phase m_phase;
    int m_at = 0;
    RowBytes m_bytes;
    std::vector<Hash128> m_rows; ///< As they are to be.
    std::vector<bool> m_isNew;   ///< Of each whether it is not there yet.
    size_t m_next = 0;
    TableChange m_change;
};

/// The tables that one function writes, each made when it is first asked for.
class TableUpdates {
  public:
    explicit TableUpdates(SQLite::Database& connection) : m_connection(connection) {}
    [[nodiscard]] TableUpdate& operator[](const std::string& table);
    bool settle();
    /// What was written and taken out.
    [[nodiscard]] TableChanges changes() const;

  private:
    SQLite::Database& m_connection;
    std::map<std::string, TableUpdate> m_tables;
};

/// Brings the tables that `write(tables, rows)` fills to these rows; it is called twice where they differ.
/// Gives what was written and taken out.
template<typename Rows>
TableChanges updateTables(SQLite::Database& connection, void (*write)(TableUpdates&, const Rows&),
                          const Rows& rows) {
    TableUpdates tables(connection);
    write(tables, rows);
    if (tables.settle())
        write(tables, rows);
    return tables.changes();
}

} // namespace gtm::rules
