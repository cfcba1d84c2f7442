// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"

#include <QString>

#include <functional>
#include <optional>

namespace gtm::ui {

/// How long the meeting has been going on, of how long it is meant to. It makes no sound.
class MeetingTimer {
  public:
    explicit MeetingTimer(std::function<Instant()> clock) : m_clock(std::move(clock)) {}
    void toggle();
    void start();
    void reset();
    [[nodiscard]] bool running() const { return m_since.has_value(); }
    [[nodiscard]] std::chrono::seconds passed() const;
    /// "24:10 of 45:00"
    [[nodiscard]] QString words(int minutes) const;

  private:
    std::function<Instant()> m_clock;
    std::optional<Instant> m_since;
    std::chrono::milliseconds m_before{};
};

} // namespace gtm::ui
