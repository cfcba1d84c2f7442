// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/business_time.h"
#include "core/sample/random.h"

namespace gtm::sample {

using Days = std::chrono::duration<double, std::ratio<86400>>;

/// The two years that the company lives through, and its working hours.
struct Timeline {
    BusinessCalendar office; ///< Monday to Friday 9 to 17, New York: the reporting calendar.
    Day first{};             ///< A Monday where `last` is a Sunday.
    Day last{};
    Instant end{}; ///< The last second of `last`, New York.

    static constexpr int kWeeks = 104;

    [[nodiscard]] static Result<Timeline> endingOn(Day asOf);

    [[nodiscard]] Day localDay(Instant at) const { return office.zone.localDay(at); }
    /// 0 for the newest seven days, 1 for those before, and so on.
    [[nodiscard]] int weeksAgo(Day day) const;
    [[nodiscard]] int weeksAgo(Instant at) const { return weeksAgo(localDay(at)); }
    /// A local wall-clock time.
    [[nodiscard]] Instant at(Day day, int minute, int second) const;
    /// `minutes` of office time after `start`, cut to the second.
    [[nodiscard]] Instant officeMinutesAfter(Instant start, double minutes) const;
    /// About `start`, moved into office hours: people write to the CRM when they are at work.
    [[nodiscard]] Instant atWork(Instant start, Random& random) const;
};

[[nodiscard]] inline Instant later(Instant start, double days) {
    return start + std::chrono::floor<std::chrono::seconds>(Days{days});
}

/// Linear from `before`, which holds until `fromWeek` weeks ago, to `now`, which holds since `toWeek`.
[[nodiscard]] double drift(int weeksAgo, int fromWeek, int toWeek, double before, double now);
/// Volume of leads on a day against the end of the timeline: two years of growth times the season.
[[nodiscard]] double leadVolumeOn(const Timeline& time, Day day);
/// The same for deals, which follow the season half as much.
[[nodiscard]] double dealVolumeOn(const Timeline& time, Day day);

/// Turns an expected number per day into whole records without losing the fractions.
class Meter {
  public:
    [[nodiscard]] int take(double expected);

  private:
    double m_carried = 0;
};

} // namespace gtm::sample
