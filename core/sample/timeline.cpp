// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/timeline.h"

#include "core/sample/levels.h"

#include <cmath>

namespace gtm::sample {

using namespace std::chrono;

Result<Timeline> Timeline::endingOn(Day asOf) {
    auto zone = Zone::named("America/New_York");
    if (!zone)
        return tl::unexpected(zone.error());
    Timeline time;
    time.office.zone = *std::move(zone);
    time.last = asOf;
    time.first = asOf - days{7 * kWeeks - 1};
    time.end = floor<seconds>(time.office.zone.endOf(asOf));
    return time;
}

int Timeline::weeksAgo(Day day) const {
    const int behind = daysBetween(day, last);
    return behind < 0 ? 0 : behind / 7;
}

Instant Timeline::at(Day day, int minute, int second) const {
    return office.zone.fromLocal({day, minutes{minute} + seconds{second}});
}

Instant Timeline::officeMinutesAfter(Instant start, double minutes) const {
    return floor<seconds>(addBusinessMinutes(office, start, minutes));
}

Instant Timeline::atWork(Instant start, Random& random) const {
    return officeMinutesAfter(start, random.uniform(2, 150));
}

double drift(int weeksAgo, int fromWeek, int toWeek, double before, double now) {
    if (weeksAgo >= fromWeek)
        return before;
    if (weeksAgo <= toWeek)
        return now;
    return before + (now - before) * (fromWeek - weeksAgo) / (fromWeek - toWeek);
}

namespace {

double seasonOn(Day day) {
    const year_month_day date{day};
    const auto month = static_cast<unsigned>(date.month());
    const bool holidays = month == 12 && static_cast<unsigned>(date.day()) >= 20;
    return holidays ? levels::kHolidaySeason : levels::kSeason[month - 1];
}

double growthOn(const Timeline& time, Day day) {
    const double past = daysBetween(day, time.last) / (7.0 * Timeline::kWeeks);
    return portableExp(past * portableLog(levels::kVolumeTwoYearsAgo));
}

} // namespace

double leadVolumeOn(const Timeline& time, Day day) {
    return growthOn(time, day) * seasonOn(day);
}

double dealVolumeOn(const Timeline& time, Day day) {
    return growthOn(time, day) * (1 + seasonOn(day)) / 2;
}

int Meter::take(double expected) {
    m_carried += expected;
    const double whole = std::floor(m_carried);
    m_carried -= whole;
    return static_cast<int>(whole);
}

} // namespace gtm::sample
