// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/business_time.h"
#include "core/base/text.h"

#include <gtest/gtest.h>

#include <fstream>

namespace gtm {

using namespace std::chrono;

namespace {

Instant utc(const std::string& text) {
    const Day day = *parseIsoDay(text.substr(0, 10));
    return day + hours{std::stoi(text.substr(11, 2))} + minutes{std::stoi(text.substr(14, 2))};
}
int minuteOfDay(const std::string& text) {
    return std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3, 2));
}

struct Vector {
    std::string name;
    BusinessCalendar calendar;
    Instant start, end;
    double elapsed, business;
};

std::vector<Vector> vectors() {
    std::ifstream file(GTM_SOURCE_DIR "/tests/golden/business_minutes.csv");
    std::string line;
    std::getline(file, line);
    std::vector<Vector> all;
    while (std::getline(file, line)) {
        std::vector<std::string> cells;
        for (const auto cell : split(line, ','))
            cells.emplace_back(cell);
        Vector v;
        v.name = cells[0];
        v.start = utc(cells[1]);
        v.end = utc(cells[2]);
        v.calendar.zone = *Zone::named(cells[3]);
        v.calendar.openMinute = minuteOfDay(cells[4]);
        v.calendar.closeMinute = minuteOfDay(cells[5]);
        v.calendar.working.fill(false);
        for (char digit : cells[6])
            v.calendar.working[static_cast<size_t>(digit - '1')] = true;
        for (const auto holiday : split(cells[7], ';'))
            if (!holiday.empty())
                v.calendar.holidays.insert(*parseIsoDay(holiday));
        v.elapsed = std::stod(cells[8]);
        v.business = std::stod(cells[9]);
        all.push_back(std::move(v));
    }
    return all;
}

} // namespace

TEST(BusinessTime, GoldenVectors) {
    const auto all = vectors();
    ASSERT_EQ(all.size(), 11u);
    for (const Vector& v : all) {
        const auto elapsed = static_cast<double>((v.end - v.start).count()) / 60'000;
        EXPECT_DOUBLE_EQ(elapsed, v.elapsed) << v.name;
        EXPECT_DOUBLE_EQ(businessMinutes(v.calendar, v.start, v.end), v.business) << v.name;
    }
}

TEST(BusinessTime, AgreesWithCountingEveryMinute) {
    for (const Vector& v : vectors()) {
        double counted = 0;
        for (Instant t = v.start; t < v.end; t += minutes{1}) {
            const LocalTime local = v.calendar.zone.toLocal(t);
            const auto minute = duration_cast<minutes>(local.time).count();
            if (v.calendar.working[static_cast<size_t>(isoWeekday(local.day) - 1)] &&
                !v.calendar.holidays.contains(local.day) && minute >= v.calendar.openMinute &&
                minute < v.calendar.closeMinute)
                ++counted;
        }
        EXPECT_DOUBLE_EQ(businessMinutes(v.calendar, v.start, v.end), counted) << v.name;
    }
}

TEST(BusinessTime, TheDueTimeIsReachedAfterExactlySoManyMinutes) {
    for (const Vector& v : vectors()) {
        for (double amount : {1.0, 60.0, 240.0, 1440.0}) {
            const Instant due = addBusinessMinutes(v.calendar, v.start, amount);
            EXPECT_DOUBLE_EQ(businessMinutes(v.calendar, v.start, due), amount) << v.name;
            EXPECT_LT(businessMinutes(v.calendar, v.start, due - milliseconds{1}), amount) << v.name;
        }
    }
}

TEST(BusinessTime, ACalendarThatNeverOpensIsNeverDue) {
    BusinessCalendar closed;
    closed.working.fill(false);
    EXPECT_EQ(addBusinessMinutes(closed, makeDay(2026, 1, 1), 1), Instant::max());
    EXPECT_EQ(businessMinutes(closed, makeDay(2026, 1, 1), makeDay(2026, 2, 1)), 0);
}

} // namespace gtm
