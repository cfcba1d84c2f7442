// SPDX-License-Identifier: GPL-3.0-only
// Stage changes that somebody made for many deals at once.
#pragma once

#include "tests/oracle/oracle.h"

#include <algorithm>

namespace gtm::oracle {

/// RH7: ten stage changes and more by one user in one minute, which are more than 20 or than 5 % of the open
/// deals of that day.
class BulkEdits {
  public:
    explicit BulkEdits(const Book& book) {
        for (const DealView& view : book.deals)
            for (size_t i = 1; i < view.visits.size(); ++i)
                if (const Visit& visit = view.visits[i]; visit.at)
                    m_changes[key(visit)].push_back(visit.from);
        std::erase_if(m_changes, [&](const auto& edit) {
            const size_t count = edit.second.size();
            const auto open = std::ranges::count_if(
                book.deals, [&](const DealView& view) { return view.openOn(edit.second.front() - 1); });
            return count < 10 ||
                   (count <= 20 && static_cast<double>(count) <= 0.05 * static_cast<double>(open));
        });
    }
    [[nodiscard]] bool has(const Visit& visit) const { return visit.at && m_changes.contains(key(visit)); }

  private:
    using Key = std::pair<Millis, std::string>;
    static Key key(const Visit& visit) { return {*visit.at / 60000, visit.actor}; }

    std::map<Key, std::vector<DayNo>> m_changes;
};

} // namespace gtm::oracle
