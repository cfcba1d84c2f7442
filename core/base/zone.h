// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <vector>

namespace gtm {

/// A wall-clock reading without an offset, as exports write it.
struct LocalTime {
    Day day;
    std::chrono::milliseconds time; ///< Since midnight on the clock's face, 0 to 24 h exclusive.
};

/// What had to be decided to place a wall-clock reading on the time line (RT4).
enum class LocalQuirk { None, SpringGap, FallOverlap };

/// An IANA time zone with its transitions kept in memory, so that a conversion costs a binary search.
class Zone {
  public:
    [[nodiscard]] static Result<Zone> named(const std::string& ianaId);
    [[nodiscard]] static Zone utc();
    /// The names of all zones of places, such as `Europe/Berlin`, sorted.
    [[nodiscard]] static std::vector<std::string> ids();

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] Day localDay(Instant instant) const;
    [[nodiscard]] LocalTime toLocal(Instant instant) const;
    /// A reading inside the gap of spring moves forward by the gap; inside the overlap of autumn the
    /// first (daylight) instant is taken. `quirk`, where given, says which of them happened.
    [[nodiscard]] Instant fromLocal(LocalTime local, LocalQuirk* quirk = nullptr) const;
    [[nodiscard]] Instant startOf(Day day) const { return fromLocal({day, std::chrono::milliseconds{0}}); }
    /// The last millisecond of a local day.
    [[nodiscard]] Instant endOf(Day day) const {
        return startOf(day + std::chrono::days{1}) - std::chrono::milliseconds{1};
    }

  private:
    struct Span {
        Instant from;
        std::chrono::milliseconds offset;
    };
    [[nodiscard]] std::chrono::milliseconds offsetAt(Instant instant) const;

    std::string m_id;
    std::shared_ptr<const std::vector<Span>> m_spans; ///< By start; the first begins at the earliest instant.
};

} // namespace gtm
