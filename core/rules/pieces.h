// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"

#include <iterator>
#include <optional>
#include <set>

namespace gtm::rules {

/// A span of days cut into pieces; half open, without an end it goes on. Cuts outside it are left out.
class Pieces {
  public:
    Pieces(Day from, std::optional<Day> to) : m_to(to) { m_cuts.insert(from); }

    void cut(Day day) {
        if (day > *m_cuts.begin() && (!m_to || day < *m_to))
            m_cuts.insert(day);
    }
    /// Calls `piece(from, to)` for each in order.
    template<typename Piece>
    void each(Piece&& piece) const {
        for (auto cut = m_cuts.begin(); cut != m_cuts.end(); ++cut) {
            const auto next = std::next(cut);
            piece(*cut, next == m_cuts.end() ? m_to : std::optional(*next));
        }
    }

  private:
    std::optional<Day> m_to;
    std::set<Day> m_cuts;
};

} // namespace gtm::rules
