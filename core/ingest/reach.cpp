// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/reach.h"

#include <array>
#include <filesystem>

namespace gtm::ingest {

namespace {

constexpr std::array kReachingFields{"created", "modified", "completed", "inbound",
                                     "at",      "opened",   "submitted"};

} // namespace

std::optional<Day> newestOf(const crm::Record& record) {
    std::optional<Day> newest;
    for (const char* name : kReachingFields) {
        const int field = crm::fieldIndex(record.entity, name);
        const auto* moment = field < 0 ? nullptr : record.get<crm::Moment>(field);
        if (moment && (!newest || moment->on > *newest))
            newest = moment->on;
    }
    return newest;
}

void raise(std::optional<Day>& newest, std::optional<Day> day) {
    if (day && (!newest || *day > *newest))
        newest = day;
}

std::optional<Day> dateInName(const std::string& path) {
    const std::string name = std::filesystem::path(path).filename().string();
    std::string digits;
    for (size_t i = 0; i <= name.size(); ++i) {
        const char c = i < name.size() ? name[i] : '\0';
        const bool digit = c >= '0' && c <= '9';
        if (digit) {
            digits += c;
            continue;
        }
        const bool joint = (c == '-' || c == '_') && (digits.size() == 4 || digits.size() == 6);
        if (joint)
            continue;
        if (digits.size() == 8)
            if (const auto day =
                    parseIsoDay(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2)))
                return day;
        digits.clear();
    }
    return std::nullopt;
}

} // namespace gtm::ingest
