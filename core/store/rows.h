// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace gtm::store {

/// The rows of a SELECT, read without a copy per cell: for the loads of whole tables, where that is what
/// takes the time. Columns count from 0, parameters from 1. Throws SQLite::Exception.
class Rows {
  public:
    Rows(SQLite::Database& connection, const std::string& sql);

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, const std::string& value);
    /// Begins again, with what is bound from here on.
    void reset();
    /// The number of a parameter by its name, with the colon; 0: there is none.
    [[nodiscard]] int parameter(const std::string& name) const;
    /// Goes to the next row; false after the last one.
    bool next();

    [[nodiscard]] int columns() const;
    [[nodiscard]] const char* name(int column) const;
    enum class Kind { Null, Integer, Real, Text }; ///< A blob is told as text.
    [[nodiscard]] Kind kind(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;  ///< 0 for null.
    [[nodiscard]] double number(int column) const;         ///< 0 for null.
    [[nodiscard]] std::string_view text(int column) const; ///< Until the next row; empty for null.
    [[nodiscard]] std::string_view blob(int column) const; ///< Until the next row; empty for null.

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    void check(int result) const;

    SQLite::Database& m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// The tables that a SELECT reads. Throws SQLite::Exception where it is none.
[[nodiscard]] std::set<std::string> tablesOf(SQLite::Database& connection, const std::string& select);

} // namespace gtm::store
