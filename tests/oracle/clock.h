// SPDX-License-Identifier: GPL-3.0-only
// Days and business hours, counted in the plainest way.
#pragma once

#include "tests/oracle/records.h"

#include <QTimeZone>

namespace gtm::oracle {

/// The day that many calendar months later, at most the last day of its month.
[[nodiscard]] DayNo addMonths(DayNo day, int months);
/// First day of the calendar quarter.
[[nodiscard]] DayNo quarterStart(DayNo day);
/// 1 = Monday.
[[nodiscard]] int weekday(DayNo day);

/// Monday to Friday, 9 to 17 on the clocks of one zone, no holidays: the calendar of the default model.
class OfficeHours {
  public:
    explicit OfficeHours(const std::string& zone) : m_zone(QByteArray::fromStdString(zone)) {}
    [[nodiscard]] DayNo localDay(Millis at) const;
    /// Office minutes between two instants; 0 where the second is not later.
    [[nodiscard]] double minutesBetween(Millis start, Millis end) const;
    /// When so many office minutes have passed since `start`.
    [[nodiscard]] Millis after(Millis start, double minutes) const;

  private:
    struct Hours {
        Millis open, close;
    };
    [[nodiscard]] std::optional<Hours> of(DayNo day) const;

    QTimeZone m_zone;
};

} // namespace gtm::oracle
