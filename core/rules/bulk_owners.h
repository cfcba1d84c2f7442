// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <chrono>
#include <map>
#include <set>

namespace gtm::rules {

/// Minutes in which the owners of leads, deals or accounts were changed in bulk: at least ten of them, and
/// more than twenty or more than 5 % of all. Such a realignment is neither a handoff nor a mistake of routing
/// (RH7, 26).
class BulkOwners {
  public:
    template<typename Owned>
    explicit BulkOwners(const std::vector<Owned>& records) {
        std::map<Instant, int> counts;
        for (const Owned& record : records)
            for (size_t i = 1; i < record.owners.size(); ++i)
                if (record.owners[i].at)
                    ++counts[minuteOf(*record.owners[i].at)];
        for (const auto& [minute, count] : counts)
            if (count >= kLeast && (count > kAlways || count > kShare * static_cast<double>(records.size())))
                m_minutes.insert(minute);
    }

    [[nodiscard]] bool hold(const OwnerChange& change) const {
        return change.at && m_minutes.contains(minuteOf(*change.at));
    }

  private:
    static constexpr int kLeast = 10, kAlways = 20;
    static constexpr double kShare = 0.05;
    static Instant minuteOf(Instant at) { return std::chrono::floor<std::chrono::minutes>(at); }

    std::set<Instant> m_minutes;
};

} // namespace gtm::rules
