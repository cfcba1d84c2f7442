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

TEST(Calendar, WeeksRunMondayToSunday) {
    const Period week{makeDay(2026, 11, 9), makeDay(2026, 11, 15)};
    for (Day day = week.first; day <= week.last; day += std::chrono::days{1})
        EXPECT_EQ(weekOf(day), week) << isoText(day);
    EXPECT_NE(weekOf(makeDay(2026, 11, 16)), week);
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
    EXPECT_EQ(fiscalQuarterStart(makeDay(2026, 11, 15), 1), makeDay(2026, 10, 1));
    EXPECT_EQ(fiscalQuarterStart(makeDay(2026, 1, 1), 2), makeDay(2025, 11, 1));
    EXPECT_EQ(fiscalQuarterStart(makeDay(2026, 2, 1), 2), makeDay(2026, 2, 1));
}

} // namespace gtm
