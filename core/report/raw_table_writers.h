// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/raw_table.h"

#include <functional>
#include <string_view>

namespace gtm::report {

using Print = std::function<void(std::string_view)>;

/// UTF-8, commas, LF, quotes only where a cell needs them; the header first. Cells are not changed, not even
/// those that a spreadsheet would take for formulas.
[[nodiscard]] Result<void> writeCsv(const ingest::RawTable& table, const Print& print);
/// One document: path, encoding, delimiter, sheet, header_line, header, rows, findings, sheets.
[[nodiscard]] Result<void> writeJson(const ingest::RawTable& table, const Print& print);
/// Columns aligned with blanks for a terminal; long cells are cut.
[[nodiscard]] Result<void> writeText(const ingest::RawTable& table, const Print& print);

} // namespace gtm::report
