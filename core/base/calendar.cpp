// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/calendar.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace gtm {

using namespace std::chrono;

std::optional<PeriodLength> periodLengthNamed(std::string_view name) {
    constexpr std::array kLengths{
        std::pair{"week", PeriodLength::Week}, std::pair{"month", PeriodLength::Month},
        std::pair{"quarter", PeriodLength::Quarter}, std::pair{"year", PeriodLength::Year}};
    for (const auto& [text, length] : kLengths)
        if (name == text)
            return length;
    return std::nullopt;
}

bool isValidDate(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
        return false;
    return year_month_day{std::chrono::year{year}, std::chrono::month(static_cast<unsigned>(month)),
                          std::chrono::day(static_cast<unsigned>(day))}
        .ok();
}

namespace {
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}
} // namespace

std::optional<Day> parseIsoDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || !isValidDate(*year, *month, *day))
        return std::nullopt;
    return makeDay(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

/// Digits with zeros before them: every row of an import is hashed as text, and printf takes longer.
static void putDigits(char* to, unsigned number, int count) {
    for (; count-- > 0; number /= 10)
        to[count] = static_cast<char>('0' + number % 10);
}

std::string isoText(Day day) {
    const year_month_day ymd{day};
    if (int(ymd.year()) >= 0 && int(ymd.year()) <= 9999) {
        std::string text = "0000-00-00";
        putDigits(text.data(), static_cast<unsigned>(int(ymd.year())), 4);
        putDigits(text.data() + 5, unsigned(ymd.month()), 2);
        putDigits(text.data() + 8, unsigned(ymd.day()), 2);
        return text;
    }
    std::array<char, 16> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", int(ymd.year()),
                                     unsigned(ymd.month()), unsigned(ymd.day()));
    return {buffer.data(), static_cast<size_t>(length)};
}

std::string isoText(Instant instant) {
    const Day day = floor<days>(instant);
    const auto ms = (instant - day).count();
    const auto part = [&](std::int64_t unit, std::int64_t most) {
        return static_cast<unsigned>(ms / unit % most);
    };
    std::array<char, 14> buffer{'T', '0', '0', ':', '0', '0', ':', '0', '0', '.', '0', '0', '0', 'Z'};
    putDigits(buffer.data() + 1, part(3'600'000, 24), 2);
    putDigits(buffer.data() + 4, part(60'000, 60), 2);
    putDigits(buffer.data() + 7, part(1000, 60), 2);
    putDigits(buffer.data() + 10, part(1, 1000), 3);
    std::string text = isoText(day);
    if (part(1, 1000) != 0)
        return text.append(buffer.data(), buffer.size());
    return text.append(buffer.data(), 9).append(1, 'Z');
}

int isoWeekday(Day day) {
    return static_cast<int>(weekday{day}.iso_encoding());
}

Period weekOf(Day day, WeekStart start) {
    const int since = start == WeekStart::Monday ? isoWeekday(day) - 1 : isoWeekday(day) % 7;
    const Day first = day - days{since};
    return {first, first + days{6}};
}

IsoWeek isoWeek(Day day) {
    const Day thursday = weekOf(day, WeekStart::Monday).first + days{3};
    const year_month_day ymd{thursday};
    const Day newYear{ymd.year() / January / 1};
    return {int(ymd.year()), daysBetween(newYear, thursday) / 7 + 1};
}

bool hasIsoNumber(Day weekEnding) {
    return isoWeekday(weekEnding) == 7;
}

Day sameWeekOfYearBefore(Day day) {
    const IsoWeek week = isoWeek(day);
    const Day before = day - days{7 * 52};
    // Where a 53rd week lies between them, or the day is in one, they are 53 weeks apart.
    return isoWeek(before).week == week.week ? before : before - days{7};
}

Day addMonths(Day day, int count) {
    const year_month_day ymd{day};
    const auto target = year_month{ymd.year(), ymd.month()} + months{count};
    const auto last = year_month_day_last{target.year(), month_day_last{target.month()}}.day();
    return Day{target / std::min(ymd.day(), last)};
}

Day fiscalQuarterStart(Day day, int startMonth) {
    const year_month_day ymd{day};
    const int since = (static_cast<int>(unsigned(ymd.month())) - startMonth + 12) % 12;
    return addMonths(Day{ymd.year() / ymd.month() / 1}, -(since % 3));
}

namespace {

constexpr int kMonthsOfQuarter = 3, kQuarters = 4;
constexpr days kQuarterOfWeeks{91};

/// The first day of a week that is nearest to a day: behind the middle of its week that of the next one.
Day nearestWeekStart(Day day, WeekStart start) {
    const Day first = weekOf(day, start).first;
    return daysBetween(first, day) <= 3 ? first : first + days{7};
}

} // namespace

Day FiscalCalendar::firstOfQuarter(int number) const {
    const int year = number >= 0 ? number / kQuarters : (number - kQuarters + 1) / kQuarters;
    const int quarter = number - year * kQuarters;
    const Day first = makeDay(year, unsigned(startMonth), 1);
    return ofWeeks ? nearestWeekStart(first, weekStart) + quarter * kQuarterOfWeeks
                   : addMonths(first, quarter * kMonthsOfQuarter);
}

Day FiscalCalendar::newestWeekEnding(Day asOf) const {
    const Day ending = weekOf(asOf).last;
    return asOf >= ending ? ending : ending - days{7};
}

Day FiscalCalendar::weekEndingLike(Day weekEnding) const {
    return weekOf(weekEnding - days{3}).last;
}

/// Counted from the first one of year 0, in which the fiscal year of that number begins.
int FiscalCalendar::quarterNumber(Day day) const {
    // The days before a year of weeks begins may lie in another calendar year.
    int number = (static_cast<int>(year_month_day{day}.year()) + 1) * kQuarters + kQuarters - 1;
    while (firstOfQuarter(number) > day)
        --number;
    return number;
}

Day FiscalCalendar::quarterStart(Day day) const {
    return firstOfQuarter(quarterNumber(day));
}

Day FiscalCalendar::quarterAfter(Day day, int count) const {
    return firstOfQuarter(quarterNumber(day) + count);
}

bool FiscalCalendar::isWhole(const Period& period, PeriodLength length) const {
    const Day next = period.last + days{1};
    const int quarter = quarterNumber(period.first);
    switch (length) {
    case PeriodLength::Week:
        return daysBetween(period.first, next) == 7;
    case PeriodLength::Month:
        return year_month_day{period.first}.day() == std::chrono::day{1} &&
               next == addMonths(period.first, 1);
    case PeriodLength::Quarter:
        return period.first == firstOfQuarter(quarter) && next == firstOfQuarter(quarter + 1);
    case PeriodLength::Year:
        return period.first == firstOfQuarter(quarter) && quarter % kQuarters == 0 &&
               next == firstOfQuarter(quarter + kQuarters);
    }
    return false;
}

int FiscalCalendar::quartersBetween(Day from, Day to) const {
    return quarterNumber(to) - quarterNumber(from);
}

} // namespace gtm
