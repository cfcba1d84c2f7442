// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/salesforce_id.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr size_t kShort = 15;
constexpr size_t kLong = 18;

bool isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace

std::array<char, 3> salesforceSuffix(std::string_view first15) {
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    std::array<char, 3> suffix{};
    for (size_t block = 0; block < suffix.size(); ++block) {
        size_t bits = 0;
        for (size_t j = 0; j < 5; ++j) {
            const char c = first15[block * 5 + j];
            bits |= size_t{c >= 'A' && c <= 'Z'} << j;
        }
        suffix[block] = alphabet[bits];
    }
    return suffix;
}

SalesforceId salesforceIdForm(std::string_view text) {
    if ((text.size() != kShort && text.size() != kLong) || !std::ranges::all_of(text, isAlphanumeric))
        return SalesforceId::None;
    if (text.size() == kShort)
        return SalesforceId::Short;
    const auto suffix = salesforceSuffix(text.substr(0, kShort));
    return std::ranges::equal(text.substr(kShort), suffix) ? SalesforceId::Long : SalesforceId::None;
}

bool isNullSalesforceId(std::string_view text) {
    if (text.size() == kLong && text.ends_with("AAA"))
        text.remove_suffix(kLong - kShort);
    return text.size() == kShort && std::ranges::all_of(text, [](char c) { return c == '0'; });
}

} // namespace gtm::ingest
