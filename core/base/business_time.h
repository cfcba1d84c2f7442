// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/zone.h"

#include <array>
#include <set>

namespace gtm {

/// Working hours of a team: a window of the local day on working days, without holidays.
struct BusinessCalendar {
    Zone zone = Zone::utc();
    int openMinute = 9 * 60;   ///< Minutes after local midnight.
    int closeMinute = 17 * 60; ///< Exclusive; 1440 = end of the day.
    std::array<bool, 7> working{true, true, true, true, true, false, false}; ///< Monday first.
    std::set<Day> holidays;
};

/// Minutes of [start, end) inside the calendar's windows (RT5): the overlap with each local day's window,
/// window edges converted to UTC day by day, so that clock changes need no special case.
/// An end before the start gives 0; the caller flags it.
[[nodiscard]] double businessMinutes(const BusinessCalendar& calendar, Instant start, Instant end);

/// The first instant by which `minutes` of business time have passed since `start`.
/// A calendar that never opens gives `Instant::max()`.
[[nodiscard]] Instant addBusinessMinutes(const BusinessCalendar& calendar, Instant start, double minutes);

} // namespace gtm
