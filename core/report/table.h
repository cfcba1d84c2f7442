// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/ingest/import_report.h"
#include "core/report/detail.h"
#include "core/report/json.h"
#include "core/report/scoreboard.h"

#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace gtm::report {

/// A cell of an export: nothing, text, or a number that stays a number in a spreadsheet.
using Cell = std::variant<std::monostate, std::string, double>;

/// What is printed, copied and exported where a document would say too much.
struct Table {
    struct Column {
        std::string title;
        bool right = false; ///< Numbers stand at the right.
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// The rows of the board as people read them: values with their units, statuses in words.
[[nodiscard]] Table boardText(const Scoreboard& board);
/// The same as plain numbers, one row per KPI, with the fields of the JSON.
[[nodiscard]] Table boardNumbers(const Scoreboard& board);
[[nodiscard]] Table seriesText(const KpiSeries& series, const std::string& currency);
[[nodiscard]] Table seriesNumbers(const KpiSeries& series);
[[nodiscard]] Table recordsTable(const RecordList& list);
[[nodiscard]] Table filesTable(const ingest::ImportReport& report);
/// The same as plain numbers, with the fields of the JSON.
[[nodiscard]] Table filesNumbers(const ingest::ImportReport& report);
/// The rejected rows as they were read, with file, line, column and reason in front.
[[nodiscard]] Table rejectedRows(const ingest::ImportReport& report);
[[nodiscard]] Table checksTable(const std::vector<VerifyCheck>& checks);
[[nodiscard]] Table profilesTable(const std::vector<ingest::Profile>& profiles);

/// Columns aligned with blanks for a terminal.
[[nodiscard]] std::string alignedText(const Table& table);
/// RFC 4180, UTF-8, LF. A text that a spreadsheet would take for a formula is guarded (core/base/text.h):
/// read again by an import, it is what it was.
[[nodiscard]] std::string csvText(const Table& table);
/// Writes an XLSX file through a temporary file and a rename.
[[nodiscard]] Result<void> writeXlsx(const Table& table, const std::string& sheet,
                                     const std::filesystem::path& path);

} // namespace gtm::report
