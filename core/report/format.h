// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/kpi/point.h"

#include <optional>
#include <string>
#include <string_view>

/// The one place where numbers become text for people. Marks are those of one style for the whole program,
/// never taken from the system locale by themselves: the command line always writes 1,234.5, and the window
/// what its setting says. All text is UTF-8. Rounding is half away from zero and happens here only.
namespace gtm::report {

inline constexpr const char* kDash = "\u2014"; ///< What is not known or not comparable.
inline constexpr const char* kMinus = "\u2212";
inline constexpr const char* kNarrowSpace = "\u202F"; ///< Before % and after a comparator.

/// How numbers and dates are written; apart from the language, whose words they stand among.
struct NumberStyle {
    std::string decimal = ".";
    std::string group = ",";
    bool german = false; ///< 4,64 M$ and 15. Nov 2026 instead of $4.64M and 15 Nov 2026.

    friend bool operator==(const NumberStyle&, const NumberStyle&) = default;
};
[[nodiscard]] NumberStyle englishNumbers();
[[nodiscard]] NumberStyle germanNumbers();
/// Set once at the start, before anything is formatted on another thread.
void setNumberStyle(NumberStyle style);
[[nodiscard]] const NumberStyle& numberStyle();

/// A number that somebody typed with the marks of the style, as documents write it: 1.234,5 in German is
/// 1234.5. Marks between thousands may be left out, spaces may stand for them; where they stand, they part
/// groups of three digits. Empty: it is no number in this style. Nothing is guessed: 1.5 is none in German.
[[nodiscard]] std::optional<std::string> plainNumber(std::string_view typed);
/// A number of a document (0.0936) as fields show it, without marks between thousands: 0,0936 in German.
[[nodiscard]] std::string fieldNumber(const std::string& plain);

/// The signs behind a number, in the language of the program: d, h, m, mo, pt.
enum class UnitSign { Days, Hours, Minutes, Months, Points };
[[nodiscard]] std::string unitSign(UnitSign sign);

struct FormatOptions {
    kpi::Unit unit = kpi::Unit::Count;
    std::string currency = "USD";
    int extraDecimals = 0; ///< One more where a rounded value would hide on which side of the target it lies.
};
[[nodiscard]] inline FormatOptions withDecimals(FormatOptions options, int extra) {
    options.extraDecimals = extra;
    return options;
}

/// A KPI value: 61.9 %, $4.64M, 3,284, 2 h 05 m, 58 d, $72.3K.
[[nodiscard]] std::string valueText(std::optional<double> value, const FormatOptions& options);
/// A target with its comparator: ≥ 80 %, ≤ 2 h 30 m; without a target a dash.
[[nodiscard]] std::string targetText(const kpi::Point& point, kpi::Direction direction,
                                     const FormatOptions& options);
/// A signed change: +2.1 pt, −$240K, 0 d.
[[nodiscard]] std::string changeText(std::optional<double> change, const FormatOptions& options);
/// $4.64M, $690K, $840; the currency's sign where it has a common one, else its code.
[[nodiscard]] std::string moneyText(double major, const std::string& currency, bool compact = true);
/// 3,284; above 99,999 one decimal with K unless `full`.
[[nodiscard]] std::string countText(double count, bool full = false);
/// 61.9 %; 0 % for nothing at all.
[[nodiscard]] std::string percentText(double fraction, int decimals = 1);
/// Under 60 min whole minutes; under 48 h hours and minutes; else days with one decimal. `decimals` are
/// added.
[[nodiscard]] std::string minutesText(double minutes, int decimals = 0);
/// `Sun 15 Nov 2026`
[[nodiscard]] std::string longDate(Day day);
/// `Sun 15 Nov`, with the year where it is not `currentYear`.
[[nodiscard]] std::string longDate(Day day, int currentYear);
/// `Nov`
[[nodiscard]] std::string monthText(Day day);
/// `15 Nov`, with the year where it is not `currentYear`.
[[nodiscard]] std::string shortDate(Day day, int currentYear);
/// `week 46`, with the year where it is not that of the week that ends on `current`; a week that does not run
/// from Monday to Sunday by its first day: `week of 8 Nov`.
[[nodiscard]] std::string weekName(Day weekEnding, Day current);
/// Decimal places needed so that a value that misses its target does not print like it: 0 or 1.
[[nodiscard]] int decimalsToTell(const kpi::Point& point, const FormatOptions& options);
/// "On track", "At risk", ...
[[nodiscard]] std::string statusText(kpi::Status status);
/// Too few records are behind a rate to tell it as one: the counts stand in its place (RD6).
[[nodiscard]] bool isToldAsCounts(const kpi::Point& point, kpi::Unit unit);
/// "Ratio" KPIs below the minimum sample read "12 of 17".
[[nodiscard]] std::string pointText(const kpi::Point& point, const FormatOptions& options);

/// "20.1 % to 33.9 %": the interval of a ratio of counts; a dash where there is none.
[[nodiscard]] std::string intervalText(const kpi::Point& point, const FormatOptions& options);

} // namespace gtm::report
