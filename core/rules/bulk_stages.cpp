// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/bulk_stages.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>

namespace gtm::rules {

namespace {

constexpr int kBulkAtLeast = 10;
constexpr int kBulkAlways = 20;
constexpr double kBulkShare = 0.05;

using BulkMinute = std::pair<std::string, std::int64_t>; ///< Actor, minute.

std::optional<BulkMinute> minuteOfMove(const StageRow& row) {
    if (!row.when.at || row.actor.empty())
        return std::nullopt;
    return BulkMinute{row.actor,
                      std::chrono::floor<std::chrono::minutes>(*row.when.at).time_since_epoch().count()};
}

int dealsOpenOn(const CrmData& data, Day day) {
    return static_cast<int>(std::ranges::count_if(data.opportunities, [&](const Opportunity& o) {
        const bool closedBefore = o.isClosed.value_or(false) && o.closeDate && *o.closeDate < day;
        return o.created && o.created->on <= day && !closedBefore;
    }));
}

} // namespace

BulkStages::BulkStages(const CrmData& data) {
    std::map<BulkMinute, std::set<std::int64_t>> moved;
    for (const Opportunity& o : data.opportunities) {
        data.beat();
        const Word* before = nullptr;
        for (const StageRow& row : o.history) {
            const auto minute = minuteOfMove(row);
            if (minute && before && *before != row.stage)
                moved[*minute].insert(o.rid);
            before = &row.stage;
        }
    }
    for (const auto& [minute, deals] : moved) {
        const int count = static_cast<int>(deals.size());
        if (count < kBulkAtLeast)
            continue;
        const Instant at{std::chrono::minutes{minute.second}};
        if (count > kBulkAlways ||
            count > kBulkShare * dealsOpenOn(data, std::chrono::floor<std::chrono::days>(at)))
            m_minutes.insert(minute);
    }
}

bool BulkStages::hold(const StageRow& row) const {
    const auto minute = minuteOfMove(row);
    return minute && m_minutes.contains(*minute);
}

} // namespace gtm::rules
