// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gtm::sample {

/// Key prefixes of Salesforce objects.
namespace prefix {
inline constexpr std::string_view kAccount = "001";
inline constexpr std::string_view kContact = "003";
inline constexpr std::string_view kUser = "005";
inline constexpr std::string_view kOpportunity = "006";
inline constexpr std::string_view kOpportunityHistory = "008";
inline constexpr std::string_view kRole = "00E";
inline constexpr std::string_view kQueue = "00G";
inline constexpr std::string_view kLead = "00Q";
inline constexpr std::string_view kTask = "00T";
inline constexpr std::string_view kEvent = "00U";
inline constexpr std::string_view kLeadHistory = "017";
inline constexpr std::string_view kAccountHistory = "0AH";
inline constexpr std::string_view kCampaign = "701";
inline constexpr std::string_view kCase = "500";
inline constexpr std::string_view kContract = "800";
} // namespace prefix

/// The 3 letters that make a case-sensitive id of 15 characters safe to compare without case: per block
/// of five, one bit for each upper-case letter.
[[nodiscard]] std::string idSuffix(std::string_view id15);
/// An id of 18 characters; the number runs in base 62, as Salesforce counts.
[[nodiscard]] std::string salesforceId(std::string_view keyPrefix, std::uint64_t number);

} // namespace gtm::sample
