// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/resources.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <string_view>

namespace gtm::rules {

/// One insert statement, filled column by column in the order of its SQL file. Throws SQLite::Exception.
class Insert {
  public:
    Insert(SQLite::Database& connection, const std::string& table)
        : m_statement(connection, resourceText("sql/insert_" + table + ".sql")) {}

    template<typename... Values>
    void row(const Values&... values) {
        m_statement.reset();
        m_at = 0;
        (put(values), ...);
        m_statement.exec();
    }

  private:
    void put(std::int64_t value) { m_statement.bind(++m_at, value); }
    void put(int value) { m_statement.bind(++m_at, value); }
    void put(bool value) { m_statement.bind(++m_at, value ? 1 : 0); }
    void put(double value) { m_statement.bind(++m_at, value); }
    void put(Day day) { m_statement.bind(++m_at, dayNumber(day)); }
    void put(std::string_view text) { m_statement.bind(++m_at, std::string(text)); }
    /// Text that is not known is null, never an empty text.
    void put(const std::string& text) {
        text.empty() ? m_statement.bind(++m_at) : m_statement.bind(++m_at, text);
    }
    template<typename T>
    void put(const std::optional<T>& value) {
        if (value)
            put(*value);
        else
            m_statement.bind(++m_at);
    }

    SQLite::Statement m_statement;
    int m_at = 0;
};

} // namespace gtm::rules
