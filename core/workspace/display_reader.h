// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/records.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

namespace gtm {

/// Reads the display columns of records, by one statement for each type. Throws SQLite::Exception.
class DisplayReader {
  public:
    DisplayReader(SQLite::Database& connection, std::string currency)
        : m_connection(connection), m_currency(std::move(currency)) {}

    [[nodiscard]] report::RecordDisplay read(kpi::RecordType type, std::int32_t rid);

  private:
    SQLite::Database& m_connection;
    std::string m_currency;
    std::map<kpi::RecordType, SQLite::Statement> m_rows;
};

} // namespace gtm
