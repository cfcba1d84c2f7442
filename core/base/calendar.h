// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace gtm {

/// A calendar date without a time. Date-only fields of a CRM are never shifted between zones (RT2).
using Day = std::chrono::sys_days;
using std::chrono::days;
/// A point in time, UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A span of days, both ends included.
struct Period {
    Day first;
    Day last;
    friend bool operator==(const Period&, const Period&) = default;
};

/// What a target may be for. Months are those of the calendar, quarters and years those of the company.
enum class PeriodLength { Week, Month, Quarter, Year };
/// `week`, `month`, `quarter`, `year`; empty: none of them.
[[nodiscard]] std::optional<PeriodLength> periodLengthNamed(std::string_view name);

/// The weekday on which weeks begin (RT3).
enum class WeekStart { Monday, Sunday };

/// The number of a week from Monday to Sunday.
struct IsoWeek {
    int year;
    int week; ///< 1 to 53, ISO 8601.
};

[[nodiscard]] constexpr Day makeDay(int year, unsigned month, unsigned day) {
    return Day{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}
/// False for 31 February and the like, and for years outside 1 to 9999.
[[nodiscard]] bool isValidDate(int year, int month, int day);
/// Exactly `YYYY-MM-DD`.
[[nodiscard]] std::optional<Day> parseIsoDay(std::string_view text);
[[nodiscard]] std::string isoText(Day day);
/// `YYYY-MM-DDTHH:MM:SSZ`, with milliseconds where there are any.
[[nodiscard]] std::string isoText(Instant instant);

/// Number of days since 1970-01-01, as stored.
[[nodiscard]] constexpr int dayNumber(Day day) {
    return static_cast<int>(day.time_since_epoch().count());
}
[[nodiscard]] constexpr Day dayFromNumber(int number) {
    return Day{std::chrono::days{number}};
}
[[nodiscard]] constexpr int daysBetween(Day from, Day to) {
    return dayNumber(to) - dayNumber(from);
}
/// 1 = Monday to 7 = Sunday.
[[nodiscard]] int isoWeekday(Day day);
/// The week that contains the day.
[[nodiscard]] Period weekOf(Day day, WeekStart start);
/// Of the week from Monday to Sunday that contains the day.
[[nodiscard]] IsoWeek isoWeek(Day day);
/// Whether the week that ends on a day runs from Monday to Sunday: no other has a number.
[[nodiscard]] bool hasIsoNumber(Day weekEnding);
/// The day of the same weekday in the same ISO week of the year before. Week 53 has no other in most years:
/// there it is the last week of the year before. A week that begins on Sunday goes with the ISO week in which
/// its other six days lie.
[[nodiscard]] Day sameWeekOfYearBefore(Day day);
/// Calendar months added; the day of the month is cut to the length of the target month.
[[nodiscard]] Day addMonths(Day day, int months);
/// First day of the fiscal quarter that contains `day`, for a year that starts in `startMonth` (1 to 12).
[[nodiscard]] Day fiscalQuarterStart(Day day, int startMonth);

/// The weeks of a company and its fiscal year.
struct FiscalCalendar {
    int startMonth = 1; ///< 1 to 12.
    /// Years of 52 or 53 whole weeks (4-4-5): a year begins with the week that begins nearest to the first of
    /// `startMonth`, and its quarters have 13 weeks, the last of a long year 14. False: quarters of three
    /// calendar months.
    bool ofWeeks = false;
    WeekStart weekStart = WeekStart::Monday;

    /// The week that contains `day`.
    [[nodiscard]] Period weekOf(Day day) const { return gtm::weekOf(day, weekStart); }
    /// The last day of the newest week that is over at the end of `asOf`.
    [[nodiscard]] Day newestWeekEnding(Day asOf) const;
    /// The last day of the week that shares most days with another one, whenever that one began: what was
    /// said of a week stays with it when weeks begin to be counted otherwise.
    [[nodiscard]] Day weekEndingLike(Day weekEnding) const;
    /// First day of the quarter that contains `day`.
    [[nodiscard]] Day quarterStart(Day day) const;
    /// First day of the quarter so many after that of `day`; before it, where `count` is below 0.
    [[nodiscard]] Day quarterAfter(Day day, int count = 1) const;
    /// Whether a period is a whole one of that length; seven days are a week on whichever day they begin.
    [[nodiscard]] bool isWhole(const Period& period, PeriodLength length) const;
    /// Quarters from the one that contains a day to the one that contains another.
    [[nodiscard]] int quartersBetween(Day from, Day to) const;
    friend bool operator==(const FiscalCalendar&, const FiscalCalendar&) = default;

  private:
    [[nodiscard]] int quarterNumber(Day day) const;
    [[nodiscard]] Day firstOfQuarter(int number) const;
};

} // namespace gtm
