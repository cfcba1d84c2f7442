// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gtm::kpi {

/// Where a day stands in an ascending list of days, by one look instead of a search.
class DayIndex {
  public:
    explicit DayIndex(const std::vector<std::int32_t>& ascending)
        : m_first(ascending.empty() ? 0 : ascending.front())
        , m_size(static_cast<std::uint32_t>(ascending.size())) {
        std::uint32_t below = 0;
        for (const std::int32_t day : ascending) {
            while (m_firstNotBelow.size() <= static_cast<size_t>(day - m_first))
                m_firstNotBelow.push_back(below);
            ++below;
        }
    }
    /// The index of the first day of the list that is not before this one; its size where there is none.
    [[nodiscard]] std::uint32_t firstNotBelow(std::int64_t day) const {
        const std::int64_t at = day - m_first;
        if (at <= 0)
            return 0;
        return at < static_cast<std::int64_t>(m_firstNotBelow.size())
                   ? m_firstNotBelow[static_cast<size_t>(at)]
                   : m_size;
    }

  private:
    std::int64_t m_first;
    std::uint32_t m_size;
    std::vector<std::uint32_t> m_firstNotBelow; ///< By days since the first.
};

} // namespace gtm::kpi
