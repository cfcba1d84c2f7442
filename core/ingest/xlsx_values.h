// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>
#include <string_view>

namespace gtm::ingest {

/// What the number format of a cell makes of its number.
enum class NumberKind : unsigned char {
    Number,
    Date,     ///< A day: `2026-11-15`; with its time where the number has one.
    DateTime, ///< `2026-11-15 14:05:00`.
    Time,     ///< `14:05:00`.
    Elapsed,  ///< Hours beyond a day: `255:10:10`.
};

/// Of a format's own id; 0 and what is not a date is a number. Ids from 164 on have a code of their own.
[[nodiscard]] NumberKind builtInNumberKind(int id);
/// Of a format code such as `yyyy\-mm\-dd` or `[$-409]h:mm AM/PM`: only letters outside of quotes, escapes
/// and brackets count, and only the section for positive numbers.
[[nodiscard]] NumberKind numberKindOf(std::string_view formatCode);

/// A number as a CSV of the same table has it: as written where that is plain, else the shortest text that
/// means the same number. `scratch` may hold the result.
[[nodiscard]] std::string_view numberText(std::string_view written, std::string& scratch);

/// A serial number of a date or time as ISO text, appended to `out`. Counted from 1900 as Excel does, with
/// its 29 February 1900, or from 1904. A number that is no date stays a number.
void appendSerial(std::string_view written, NumberKind kind, bool from1904, std::string& out);

/// The text of a cell of type `d`: `2026-11-15T14:05:00Z` becomes `2026-11-15 14:05:00`.
[[nodiscard]] std::string isoCellText(std::string_view written);

/// `_x000D_` and the like stand for the characters that XML cannot hold.
[[nodiscard]] bool hasEscapes(std::string_view text);
void appendUnescaped(std::string_view text, std::string& out);

} // namespace gtm::ingest
