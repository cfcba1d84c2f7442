// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace gtm::sample {

struct Options {
    std::uint64_t seed = 2026;
    double size = 1.0;                ///< Scales the record counts, from 0.05; 1 is about 17,000.
    Day asOf = makeDay(2026, 11, 15); ///< The last day that the company has lived, in New York.
};

/// The column, `true` in every row, that marks an export as made-up data.
inline constexpr std::string_view kMarkerColumn = "GTM_Sample_Data__c";

/// Where the made-up company keeps its books: with these its scoreboard is the same everywhere.
inline constexpr const char* kZone = "America/New_York";
inline constexpr const char* kCurrency = "USD";

/// Writes two years of a made-up company ("Northlight", B2B software, US, EMEA and APAC) as Salesforce
/// exports, with the tables of billing, customer success, partners, marketing and planning beside them, into
/// `folder`, which is created where it is missing. Returns the files in the order written.
/// Equal options give equal bytes. A handful of rows is broken on purpose; see broken_rows.h.
[[nodiscard]] Result<std::vector<std::filesystem::path>> writeExports(const std::filesystem::path& folder,
                                                                      const Options& options = {});

} // namespace gtm::sample
