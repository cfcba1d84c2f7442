// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/core/workspace/rules_case.h"

#include <optional>
#include <string>

namespace gtm::test {

/// Contracts, deals and handoffs, asked about in the week that ends on `kWeek`.
struct RevenueCase : RulesCase {
    std::optional<double> value(const std::string& id, Day day, const kpi::Filter& filter = {}) const {
        return week(id, day, filter).value;
    }

    static inline const Day kWeek = makeDay(2026, 11, 15);
    static constexpr const char* kDealHeader =
        "Id,Name,AccountId,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type,ForecastCategory\n";
    static constexpr const char* kHistoryHeader =
        "Id,OpportunityId,StageName,Amount,CloseDate,ForecastCategory,CreatedDate\n";
};

} // namespace gtm::test
