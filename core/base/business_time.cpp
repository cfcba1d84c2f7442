// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/business_time.h"

#include <algorithm>
#include <optional>

namespace gtm {

using namespace std::chrono;

namespace {

struct Window {
    Instant open;
    Instant close;
};

std::optional<Window> windowOf(const BusinessCalendar& calendar, Day day) {
    const auto weekday = static_cast<size_t>(isoWeekday(day) - 1);
    if (!calendar.working[weekday] || calendar.holidays.contains(day) ||
        calendar.closeMinute <= calendar.openMinute)
        return std::nullopt;
    const Instant open = calendar.zone.fromLocal({day, minutes{calendar.openMinute}});
    const Instant close = calendar.closeMinute >= 24 * 60
                              ? calendar.zone.startOf(day + days{1})
                              : calendar.zone.fromLocal({day, minutes{calendar.closeMinute}});
    return Window{open, close};
}

double inMinutes(milliseconds span) {
    return static_cast<double>(span.count()) / 60'000.0;
}

} // namespace

double businessMinutes(const BusinessCalendar& calendar, Instant start, Instant end) {
    milliseconds total{0};
    if (end <= start)
        return 0;
    const Day last = calendar.zone.localDay(end);
    for (Day day = calendar.zone.localDay(start); day <= last; day += days{1}) {
        if (const auto window = windowOf(calendar, day)) {
            const Instant from = std::max(start, window->open);
            const Instant to = std::min(end, window->close);
            if (from < to)
                total += to - from;
        }
    }
    return inMinutes(total);
}

Instant addBusinessMinutes(const BusinessCalendar& calendar, Instant start, double amount) {
    auto left = milliseconds{static_cast<int64_t>(amount * 60'000.0)};
    // A year without one working day never opens.
    const Day first = calendar.zone.localDay(start);
    Day lastOpen = first;
    for (Day day = first; day < lastOpen + days{366}; day += days{1}) {
        const auto window = windowOf(calendar, day);
        if (!window)
            continue;
        lastOpen = day;
        const Instant from = std::max(start, window->open);
        if (from >= window->close)
            continue;
        if (from + left <= window->close)
            return from + left;
        left -= window->close - from;
    }
    return Instant::max();
}

} // namespace gtm
