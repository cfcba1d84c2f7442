// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/first_touch.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace gtm::rules {

namespace {

constexpr int kMostSlaHours = 10'000, kMinutesPerHour = 60;

/// Takes every lead that the other one takes.
bool takesAllOf(const SlaRule& rule, const SlaRule& other) {
    return (rule.source.empty() || rule.source == other.source) &&
           (rule.segment.empty() || rule.segment == other.segment);
}

/// Business minutes; 0 where the hours are not there or cannot be.
int readHours(TomlReader& reader) {
    if (!reader.has("hours")) {
        reader.error("hours", "is missing; write the business hours to the first touch, such as hours = 2");
        return 0;
    }
    const auto hours = reader.number("hours");
    if (!hours)
        return 0;
    const bool fits = *hours * kMinutesPerHour >= 1 && *hours <= kMostSlaHours;
    if (!fits)
        reader.error("hours", "business hours from 0.02 to " + std::to_string(kMostSlaHours) +
                                  " are expected, such as hours = 2");
    return fits ? static_cast<int>(std::lround(*hours * kMinutesPerHour)) : 0;
}

void readSlaRule(TomlReader& reader, std::vector<SlaRule>& rules) {
    SlaRule rule{headerKey(reader.text("source")), headerKey(reader.text("segment")), readHours(reader)};
    const bool conditional = !rule.source.empty() || !rule.segment.empty();
    if (!conditional)
        reader.error(reader.has("segment") && !reader.has("source") ? "segment" : "source",
                     "a source, a segment or both are expected, such as source = \"Web\"");
    else if (std::ranges::any_of(rules, [&](const SlaRule& earlier) { return takesAllOf(earlier, rule); }))
        reader.error(rule.source.empty() ? "segment" : "source",
                     "a rule above takes all of these leads, so that this one never decides; move it above "
                     "that one, or remove it");
    if (conditional)
        rules.push_back(std::move(rule));
    reader.rejectUnknownKeys();
}

} // namespace

int SlaTable::minutesOf(bool handRaiser, std::string_view source, std::string_view segment) const {
    if (!rules.empty()) {
        const SlaRule lead{headerKey(source), headerKey(segment)};
        const auto rule =
            std::ranges::find_if(rules, [&](const SlaRule& one) { return takesAllOf(one, lead); });
        if (rule != rules.end())
            return rule->minutes;
    }
    return handRaiser ? handRaiserMinutes : otherMinutes;
}

SlaTable readSlaTable(TomlReader& root, const std::string& where, std::vector<Error>& errors) {
    SlaTable sla;
    const toml::table* table = root.table("sla");
    if (!table)
        return sla;
    TomlReader reader(*table, where, errors);
    sla.handRaiserMinutes = reader.integerBetween("hand_raiser_hours", 4, 1, kMostSlaHours) * kMinutesPerHour;
    sla.otherMinutes = reader.integerBetween("other_hours", 24, 1, kMostSlaHours) * kMinutesPerHour;
    for (const toml::table* one : reader.tables("rule")) {
        TomlReader rule(*one, where, errors);
        readSlaRule(rule, sla.rules);
    }
    reader.rejectUnknownKeys();
    return sla;
}

} // namespace gtm::rules
