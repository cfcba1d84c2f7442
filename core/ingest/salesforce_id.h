// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <string_view>

namespace gtm::ingest {

/// Salesforce writes ids in two forms: 15 characters whose case matters, and 18 whose last three encode that
/// case. Both name the same record; 18 is the form that is kept.
enum class SalesforceId {
    Long,  ///< 18 characters with the right suffix.
    Short, ///< 15 characters.
    None,  ///< Anything else: scrambled by an export, a name, an id of another system.
};
[[nodiscard]] SalesforceId salesforceIdForm(std::string_view text);
/// The three characters that follow 15: per block of five characters, bit j says that character j is A to Z.
[[nodiscard]] std::array<char, 3> salesforceSuffix(std::string_view first15);
/// The id that stands for "no record" in a lookup: all zeros, short or long.
[[nodiscard]] bool isNullSalesforceId(std::string_view text);

} // namespace gtm::ingest
