// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/clock.h"

#include <QDateTime>

#include <algorithm>

namespace gtm::oracle {

namespace {

const QDate kEpoch(1970, 1, 1);

} // namespace

DayNo addMonths(DayNo day, int months) {
    return static_cast<DayNo>(kEpoch.daysTo(kEpoch.addDays(day).addMonths(months)));
}

DayNo quarterStart(DayNo day) {
    const QDate date = kEpoch.addDays(day);
    return static_cast<DayNo>(kEpoch.daysTo(QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1)));
}

int weekday(DayNo day) {
    return kEpoch.addDays(day).dayOfWeek();
}

DayNo OfficeHours::localDay(Millis at) const {
    return static_cast<DayNo>(kEpoch.daysTo(QDateTime::fromMSecsSinceEpoch(at, m_zone).date()));
}

std::optional<OfficeHours::Hours> OfficeHours::of(DayNo day) const {
    if (weekday(day) > 5)
        return std::nullopt;
    const QDate date = kEpoch.addDays(day);
    return Hours{QDateTime(date, QTime(9, 0), m_zone).toMSecsSinceEpoch(),
                 QDateTime(date, QTime(17, 0), m_zone).toMSecsSinceEpoch()};
}

double OfficeHours::minutesBetween(Millis start, Millis end) const {
    Millis total = 0;
    for (DayNo day = localDay(start); end > start && day <= localDay(end); ++day)
        if (const auto hours = of(day))
            total += std::max<Millis>(0, std::min(end, hours->close) - std::max(start, hours->open));
    return static_cast<double>(total) / 60000;
}

Millis OfficeHours::after(Millis start, double minutes) const {
    auto left = static_cast<Millis>(minutes * 60000);
    for (DayNo day = localDay(start);; ++day) {
        const auto hours = of(day);
        if (!hours || hours->close <= start)
            continue;
        const Millis from = std::max(start, hours->open);
        if (hours->close - from >= left)
            return from + left;
        left -= hours->close - from;
    }
}

} // namespace gtm::oracle
