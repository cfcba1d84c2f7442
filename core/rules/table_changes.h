// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace gtm::rules {

/// What an update did to a derived table.
struct TableChange {
    bool isWhole = false; ///< Any row may be another one.
    /// Else: of which records rows were written or taken out, by the first whole number in each of them; in
    /// no order, and some of them more than once.
    std::vector<std::int64_t> records;

    [[nodiscard]] bool isThere() const { return isWhole || !records.empty(); }
};

/// By the names of the tables; those that are not among them are as they were.
using TableChanges = std::map<std::string, TableChange>;

} // namespace gtm::rules
