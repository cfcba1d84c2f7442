// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/records.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <unordered_map>

namespace gtm {

/// What was read of records: the next question is often about the same ones, of another week or filter.
class DisplayCache {
  public:
    /// Null: it was not read, or is forgotten.
    [[nodiscard]] const report::RecordDisplay* find(kpi::RecordType type, std::int32_t rid) const;
    void keep(kpi::RecordType type, std::int32_t rid, report::RecordDisplay display);

  private:
    static constexpr size_t kMost = 30'000; ///< A few lists of thousands; then it begins anew.
    static std::int64_t keyOf(kpi::RecordType type, std::int32_t rid) {
        return static_cast<std::int64_t>(rid) * kpi::kRecordTypes + static_cast<std::int64_t>(type);
    }
    std::unordered_map<std::int64_t, report::RecordDisplay> m_known;
};

/// Reads the display columns of records, by one statement for each type. Throws SQLite::Exception.
class DisplayReader {
  public:
    DisplayReader(SQLite::Database& connection, std::string currency, DisplayCache& cache)
        : m_connection(connection), m_currency(std::move(currency)), m_cache(cache) {}

    [[nodiscard]] report::RecordDisplay read(kpi::RecordType type, std::int32_t rid);

  private:
    [[nodiscard]] report::RecordDisplay readAnew(kpi::RecordType type, std::int32_t rid);
    /// The day on which the next contract of an account ends that was neither renewed nor lost.
    [[nodiscard]] std::optional<Day> nextContractEnd(std::int32_t account);

    SQLite::Database& m_connection;
    std::string m_currency;
    DisplayCache& m_cache;
    std::map<kpi::RecordType, SQLite::Statement> m_rows;
    std::optional<std::unordered_map<std::int32_t, Day>> m_contractEnds; ///< Read with the first account.
};

} // namespace gtm
