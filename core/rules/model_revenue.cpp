// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/model_revenue.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace gtm::rules {

namespace {

constexpr int kMinutesOfHour = 60, kDaysOfQuarter = 90;
constexpr std::array kTeamKinds{std::pair{"sdr", TeamKind::Sdr}, std::pair{"success", TeamKind::Success},
                                std::pair{"partner", TeamKind::Partner},
                                std::pair{"marketing", TeamKind::Marketing},
                                std::pair{"sales", TeamKind::Sales}};
/// Kinds of handoffs and the business hours in which they are to be accepted.
constexpr std::array kHandoffHours{std::pair{"mql_sdr", 24}, std::pair{"sdr_ae", 24}, std::pair{"ae_cs", 40},
                                   std::pair{"cs_sales", 40}, std::pair{"partner", 24}};

/// Lower-case words, one blank between them and around them all.
std::string wordsOf(std::string_view text) {
    std::string words = " ";
    for (const char letter : asciiLower(text)) {
        const bool inWord = std::isalnum(static_cast<unsigned char>(letter)) != 0;
        if (inWord)
            words += letter;
        else if (words.back() != ' ')
            words += ' ';
    }
    if (words.back() != ' ')
        words += ' ';
    return words;
}

template<typename Read>
void inSection(TomlReader& root, std::string_view key, const std::string& where, std::vector<Error>& errors,
               Read&& read) {
    if (const toml::table* table = root.table(key)) {
        TomlReader reader(*table, where, errors);
        read(reader);
        reader.rejectUnknownKeys();
    }
}

} // namespace

TeamKind RevenueRules::kindOfTeam(std::string_view name) const {
    const std::string words = wordsOf(name);
    const auto named = std::ranges::find_if(
        teamWords, [&](const auto& entry) { return words.find(entry.first) != std::string::npos; });
    return named == teamWords.end() ? TeamKind::Other : named->second;
}

RevenueRules readRevenueRules(TomlReader& root, const std::string& where, std::vector<Error>& errors) {
    RevenueRules rules;
    const auto section = [&](std::string_view key, auto&& read) {
        inSection(root, key, where, errors, read);
    };
    section("teams", [&](TomlReader& r) {
        for (const auto& [key, kind] : kTeamKinds)
            for (const std::string& word : r.texts(key))
                rules.teamWords.emplace_back(wordsOf(word), kind);
    });
    for (const auto& [kind, hours] : kHandoffHours)
        rules.handoffMinutes[kind] = hours * kMinutesOfHour;
    section("handoff", [&](TomlReader& r) {
        for (const auto& [kind, hours] : kHandoffHours)
            rules.handoffMinutes[kind] = r.integer(std::string(kind) + "_hours", hours) * kMinutesOfHour;
        rules.noteDays = r.integer("note_days", rules.noteDays);
    });
    section("required", [&](TomlReader& r) {
        rules.leadFields = r.texts("lead");
        rules.dealFields = r.texts("opportunity");
        rules.accountFields = r.texts("account");
    });
    section("routing", [&](TomlReader& r) { rules.routingDays = r.integer("days", rules.routingDays); });
    section("deal_care", [&](TomlReader& r) {
        rules.inactiveDays = r.integer("inactive_days", rules.inactiveDays);
        rules.newDealDays = r.integer("new_days", rules.newDealDays);
        rules.onboardingDays = r.integer("onboarding_days", rules.onboardingDays);
    });
    section("forecast", [&](TomlReader& r) {
        rules.callDay = r.integerBetween("call_day", rules.callDay, 1, kDaysOfQuarter);
        rules.lateStage = r.text("late_stage");
    });
    section("renewal", [&](TomlReader& r) {
        rules.renewalDays = r.integer("days", rules.renewalDays);
        rules.touchDays = r.integer("touch_days", rules.touchDays);
        rules.seatShare = r.number("seat_share").value_or(rules.seatShare);
        rules.usageDrop = r.number("usage_drop").value_or(rules.usageDrop);
    });
    section("partner", [&](TomlReader& r) { rules.partnerDays = r.integer("days", rules.partnerDays); });
    section("economics", [&](TomlReader& r) {
        rules.grossMargin = r.number("gross_margin").value_or(rules.grossMargin);
        if (rules.grossMargin <= 0 || rules.grossMargin > 1)
            r.error("gross_margin", "a share above 0 and up to 1 is expected");
    });
    return rules;
}

} // namespace gtm::rules
