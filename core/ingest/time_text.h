// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"

#include <optional>
#include <string_view>

namespace gtm::ingest {

/// Which part of `1/2/2026` is the month. Dates that begin with the year are read under every order, and so
/// are month names; with dots the day always comes first.
enum class DateOrder {
    Auto, ///< The column's values decide.
    Ymd,  ///< Only dates that begin with the year.
    Mdy,
    Dmy,
    Mixed, ///< The column's values contradict each other: none that depends on the order is read.
};

/// A date or time of day as it stands in a cell, before any zone is applied.
struct WrittenTime {
    Day day{};
    std::optional<std::chrono::milliseconds> time;   ///< Since midnight; empty: a date without a time.
    std::optional<std::chrono::milliseconds> offset; ///< From UTC, where the cell states it.
    bool shortYear = false; ///< Two digits of a year and no century to put before them: `day` means nothing.
};

/// `century` (such as 2000) is put before two-digit years; 0 refuses them.
[[nodiscard]] std::optional<WrittenTime> parseTime(std::string_view text, DateOrder order, int century = 0);

/// A day, and a time of it, as spreadsheets count them: `46266.5` is noon of 1 September 2026. Only of the
/// years that CRM data is of; `from1904`: of a workbook that counts from there.
[[nodiscard]] std::optional<WrittenTime> parseSerial(std::string_view text, bool from1904);

/// What one cell says about the date order of its column.
enum class OrderHint {
    None,   ///< No date, or one that needs no order.
    Either, ///< `5/5/2026`: any order will do.
    Mdy,    ///< Its second part is above 12.
    Dmy,    ///< Its first part is above 12.
    Ambiguous,
};
struct DateHint {
    OrderHint order = OrderHint::None;
    bool date = false; ///< The cell is one, in some order.
    bool shortYear = false;
};
[[nodiscard]] DateHint dateHint(std::string_view text);

} // namespace gtm::ingest
