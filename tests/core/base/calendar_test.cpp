// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/calendar.h"

#include <gtest/gtest.h>

namespace gtm {

TEST(Calendar, ReadsAndWritesIsoDates) {
    EXPECT_EQ(isoText(*parseIsoDay("2026-11-15")), "2026-11-15");
    for (const char* bad :
         {"2026-02-29", "2026-13-01", "2026-1-1", "15.11.2026", "2026-11-15T", "", "2026-11-1x"})
        EXPECT_FALSE(parseIsoDay(bad)) << bad;
    EXPECT_TRUE(parseIsoDay("2024-02-29"));
}

TEST(Calendar, WritesInstantsInUtc) {
    const Instant noon = makeDay(2026, 11, 15) + std::chrono::hours{12};
    EXPECT_EQ(isoText(noon), "2026-11-15T12:00:00Z");
    EXPECT_EQ(isoText(noon + std::chrono::milliseconds{7}), "2026-11-15T12:00:00.007Z");
    EXPECT_EQ(isoText(Instant{makeDay(1969, 12, 31)} + std::chrono::seconds{1}), "1969-12-31T00:00:01Z");
}

TEST(Calendar, WeeksBeginOnMondayOrSunday) {
    for (const auto& [start, first] :
         {std::pair{WeekStart::Monday, makeDay(2026, 11, 9)}, {WeekStart::Sunday, makeDay(2026, 11, 8)}}) {
        const Period week{first, first + days{6}};
        for (Day day = week.first; day <= week.last; day += days{1})
            EXPECT_EQ(weekOf(day, start), week) << isoText(day);
        EXPECT_EQ(weekOf(week.last + days{1}, start).first, week.last + days{1});
        EXPECT_EQ(weekOf(week.first - days{1}, start).last, week.first - days{1});
        EXPECT_EQ(hasIsoNumber(week.last), start == WeekStart::Monday);
    }
}

TEST(Calendar, TheNewestWeekIsOverAtTheEndOfAsOf) {
    FiscalCalendar calendar;
    const Day saturday = makeDay(2026, 11, 14), sunday = makeDay(2026, 11, 15);
    EXPECT_EQ(calendar.newestWeekEnding(saturday), makeDay(2026, 11, 8));
    EXPECT_EQ(calendar.newestWeekEnding(sunday), sunday);
    calendar.weekStart = WeekStart::Sunday;
    EXPECT_EQ(calendar.newestWeekEnding(saturday), saturday);
    EXPECT_EQ(calendar.newestWeekEnding(sunday), saturday);
}

TEST(Calendar, AWeekStaysItselfWhenWeeksBeginOnAnotherDay) {
    FiscalCalendar monday, sunday;
    sunday.weekStart = WeekStart::Sunday;
    const Day ofMonday = makeDay(2026, 11, 15), ofSunday = makeDay(2026, 11, 14); // six days are common
    EXPECT_EQ(sunday.weekEndingLike(ofMonday), ofSunday);
    EXPECT_EQ(monday.weekEndingLike(ofSunday), ofMonday);
    EXPECT_EQ(monday.weekEndingLike(ofMonday), ofMonday);
    EXPECT_EQ(sunday.weekEndingLike(ofSunday), ofSunday);
}

TEST(Calendar, YearsOfWeeksBeginWithTheirWeeks) {
    const FiscalCalendar calendar{1, true, WeekStart::Sunday};
    // 1 January 2026 is a Thursday: the Sunday after it is nearer than the one before.
    EXPECT_EQ(isoText(calendar.quarterStart(makeDay(2026, 2, 1))), "2026-01-04");
    EXPECT_EQ(isoText(calendar.quarterAfter(makeDay(2026, 2, 1))), "2026-04-05") << "13 weeks";
    // 1 January 2025 is a Wednesday: the Sunday before it.
    EXPECT_EQ(isoText(calendar.quarterStart(makeDay(2025, 1, 1))), "2024-12-29");
}

TEST(Calendar, IsoWeekNumbersFollowThursdays) {
    const struct {
        Day day;
        int year, week;
    } cases[] = {{makeDay(2026, 11, 15), 2026, 46}, {makeDay(2027, 1, 1), 2026, 53},
                 {makeDay(2024, 12, 30), 2025, 1},  {makeDay(2021, 1, 3), 2020, 53},
                 {makeDay(2026, 1, 1), 2026, 1},    {makeDay(2023, 1, 1), 2022, 52}};
    for (const auto& c : cases) {
        EXPECT_EQ(isoWeek(c.day).year, c.year) << isoText(c.day);
        EXPECT_EQ(isoWeek(c.day).week, c.week) << isoText(c.day);
    }
}

TEST(Calendar, TheSameWeekOfTheYearBeforeGoesByItsIsoNumber) {
    const struct {
        Day sunday, before;
    } cases[] = {
        {makeDay(2026, 11, 15), makeDay(2025, 11, 16)},
        {makeDay(2026, 1, 4), makeDay(2025, 1, 5)},           // week 1, which began in December both times
        {makeDay(2027, 1, 3), makeDay(2026, 1, 4) - days{7}}, // week 53 of 2026: 2025 ends with week 52
        {makeDay(2027, 1, 10), makeDay(2026, 1, 4)},          // week 1, 53 weeks before
        {makeDay(2027, 12, 26), makeDay(2026, 12, 20)},       // week 51, still 53 weeks
        {makeDay(2028, 1, 9), makeDay(2027, 1, 10)}};         // week 1, 52 weeks before
    for (const auto& c : cases)
        EXPECT_EQ(isoText(sameWeekOfYearBefore(c.sunday)), isoText(c.before)) << isoText(c.sunday);
    for (Day day = makeDay(2019, 1, 1); day < makeDay(2029, 1, 1); day += days{1}) {
        const Day before = sameWeekOfYearBefore(day);
        EXPECT_EQ(isoWeekday(before), isoWeekday(day));
        EXPECT_EQ(isoWeek(before).year, isoWeek(day).year - 1) << isoText(day);
        EXPECT_EQ(isoWeek(before).week, isoWeek(day).week == 53 ? 52 : isoWeek(day).week) << isoText(day);
    }
}

TEST(Calendar, AddingMonthsKeepsToTheEndOfShortMonths) {
    EXPECT_EQ(addMonths(makeDay(2026, 1, 31), 1), makeDay(2026, 2, 28));
    EXPECT_EQ(addMonths(makeDay(2024, 3, 31), -1), makeDay(2024, 2, 29));
    EXPECT_EQ(addMonths(makeDay(2026, 11, 15), -12), makeDay(2025, 11, 15));
    EXPECT_EQ(addMonths(makeDay(2026, 1, 15), -1), makeDay(2025, 12, 15));
}

TEST(Calendar, FiscalQuartersStartFromTheFiscalYear) {
    EXPECT_EQ(FiscalCalendar{}.quarterStart(makeDay(2026, 11, 15)), makeDay(2026, 10, 1));
    EXPECT_EQ(fiscalQuarterStart(makeDay(2026, 11, 15), 1), makeDay(2026, 10, 1));
    EXPECT_EQ(fiscalQuarterStart(makeDay(2026, 1, 1), 2), makeDay(2025, 11, 1));
    EXPECT_EQ(fiscalQuarterStart(makeDay(2026, 2, 1), 2), makeDay(2026, 2, 1));
}

TEST(Fiscal, QuartersOfMonthsAreThoseOfTheStartMonth) {
    for (int month = 1; month <= 12; ++month) {
        const FiscalCalendar fiscal{month, false};
        for (Day day = makeDay(2023, 1, 1); day < makeDay(2027, 1, 1); day += days{1}) {
            const Day start = fiscalQuarterStart(day, month);
            ASSERT_EQ(fiscal.quarterStart(day), start) << isoText(day);
            ASSERT_EQ(fiscal.quarterAfter(day), addMonths(start, 3));
            ASSERT_EQ(fiscal.quarterAfter(day, -2), addMonths(start, -6));
            ASSERT_EQ(fiscal.quartersBetween(day, addMonths(start, 7)), 2);
        }
    }
}

TEST(Fiscal, APeriodIsWholeFromItsFirstToItsLastDay) {
    using enum PeriodLength;
    const FiscalCalendar calendar, february{2, false}, weeks{2, true};
    const struct {
        const FiscalCalendar& fiscal;
        PeriodLength length;
        Day first, last;
        bool whole;
        const char* what;
    } cases[]{
        {calendar, Week, makeDay(2026, 11, 9), makeDay(2026, 11, 15), true, "a week"},
        {calendar, Week, makeDay(2026, 11, 9), makeDay(2026, 11, 14), false, "six days"},
        {calendar, Month, makeDay(2024, 2, 1), makeDay(2024, 2, 29), true, "February of a leap year"},
        {calendar, Month, makeDay(2024, 2, 1), makeDay(2024, 2, 28), false, "without its last day"},
        {calendar, Month, makeDay(2026, 1, 2), makeDay(2026, 2, 1), false, "31 days, from the second"},
        {calendar, Month, makeDay(2026, 10, 1), makeDay(2026, 12, 31), false, "three months"},
        {calendar, Quarter, makeDay(2026, 10, 1), makeDay(2026, 12, 31), true, "a quarter"},
        {calendar, Quarter, makeDay(2026, 9, 1), makeDay(2026, 11, 30), false, "three other months"},
        {february, Quarter, makeDay(2026, 11, 1), makeDay(2027, 1, 31), true, "a fiscal quarter"},
        {february, Quarter, makeDay(2026, 10, 1), makeDay(2026, 12, 31), false, "one of the calendar"},
        {weeks, Quarter, makeDay(2026, 2, 2), makeDay(2026, 5, 3), true, "13 weeks"},
        {calendar, Year, makeDay(2026, 1, 1), makeDay(2026, 12, 31), true, "a year"},
        {calendar, Year, makeDay(2026, 4, 1), makeDay(2027, 3, 31), false, "four quarters of two years"},
        {february, Year, makeDay(2026, 2, 1), makeDay(2027, 1, 31), true, "a fiscal year"},
        {weeks, Year, makeDay(2024, 1, 29), makeDay(2025, 2, 2), true, "53 weeks"},
        {weeks, Year, makeDay(2024, 1, 29), makeDay(2025, 1, 26), false, "52 of them"},
    };
    for (const auto& one : cases)
        EXPECT_EQ(one.fiscal.isWhole({one.first, one.last}, one.length), one.whole) << one.what;
}

TEST(Fiscal, YearsOfWeeksBeginOnTheNearestMonday) {
    const FiscalCalendar fiscal{2, true};
    // 1 February: a Sunday in 2026, a Monday in 2027, a Thursday in 2024, a Saturday in 2025.
    EXPECT_EQ(fiscal.quarterStart(makeDay(2026, 2, 2)), makeDay(2026, 2, 2));
    EXPECT_EQ(fiscal.quarterStart(makeDay(2026, 2, 1)), makeDay(2025, 11, 3)) << "the day before";
    EXPECT_EQ(fiscal.quarterStart(makeDay(2027, 2, 1)), makeDay(2027, 2, 1));
    EXPECT_EQ(fiscal.quarterStart(makeDay(2024, 1, 29)), makeDay(2024, 1, 29));
    EXPECT_EQ(fiscal.quarterStart(makeDay(2025, 2, 2)), makeDay(2024, 10, 28));
    EXPECT_EQ(fiscal.quarterAfter(makeDay(2026, 2, 2)), makeDay(2026, 5, 4)) << "13 weeks";
    // From 29 January 2024 to 3 February 2025 are 53 weeks: the last quarter has 14.
    EXPECT_EQ(fiscal.quarterAfter(makeDay(2024, 10, 28)), makeDay(2025, 2, 3));
    for (Day day = makeDay(2015, 1, 1); day < makeDay(2030, 1, 1); day += days{1}) {
        const Day start = fiscal.quarterStart(day), next = fiscal.quarterAfter(day);
        ASSERT_TRUE(start <= day && day < next) << isoText(day);
        ASSERT_EQ(isoWeekday(start), 1);
        const int length = daysBetween(start, next);
        ASSERT_TRUE(length == 91 || length == 98) << isoText(day);
        ASSERT_EQ(fiscal.quartersBetween(day, next), 1);
        ASSERT_EQ(fiscal.quarterAfter(next, -1), start);
    }
}

} // namespace gtm
