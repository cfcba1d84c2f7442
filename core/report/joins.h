// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gtm::report {

/// One record that is held to be the same human or company as another one, by a rule, or may be.
struct Join {
    struct Party {
        std::string source;     ///< salesforce, hubspot, ...
        std::string recordType; ///< lead, contact or account
        std::string id, name;
    };
    std::int64_t id = 0;
    std::string object; ///< person or account
    std::string rule;   ///< email or domain; name or phone: a suggestion
    std::string value;  ///< The address or domain that both have; `ann lee @ acme.example`, `+493012345`.
    Party first, other; ///< `first` was imported first and stands for the group.
    std::int64_t sinceBatch = 0;
    Day sinceAsOf{};
    std::optional<std::int64_t> untilBatch; ///< The import since which the records no longer say so.
    bool split = false;                     ///< Somebody took them apart; holds for later imports too.
    /// joined, suggested, split, or ended.
    [[nodiscard]] std::string state() const;
};

[[nodiscard]] Table joinsTable(const std::vector<Join>& joins);
/// `{"joins": [...]}` with the fields above in snake_case.
[[nodiscard]] std::string toJson(const std::vector<Join>& joins);

} // namespace gtm::report
