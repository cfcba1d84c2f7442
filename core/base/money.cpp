// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace gtm {

namespace {

/// The three letters as one number: amounts are scaled by the million.
constexpr unsigned codeOf(std::string_view currency) {
    unsigned code = 0;
    for (const char letter : currency)
        code = code << 8U | static_cast<unsigned char>(letter);
    return code;
}

} // namespace

int minorDigits(std::string_view currency) {
    // ISO 4217 exceptions to two decimal places.
    static constexpr std::array<unsigned, 16> none{
        codeOf("BIF"), codeOf("CLP"), codeOf("DJF"), codeOf("GNF"), codeOf("ISK"), codeOf("JPY"),
        codeOf("KMF"), codeOf("KRW"), codeOf("PYG"), codeOf("RWF"), codeOf("UGX"), codeOf("VND"),
        codeOf("VUV"), codeOf("XAF"), codeOf("XOF"), codeOf("XPF")};
    static constexpr std::array<unsigned, 7> three{codeOf("BHD"), codeOf("IQD"), codeOf("JOD"), codeOf("KWD"),
                                                   codeOf("LYD"), codeOf("OMR"), codeOf("TND")};
    if (currency.size() != 3)
        return 2;
    const unsigned code = codeOf(currency);
    if (std::ranges::find(none, code) != none.end())
        return 0;
    return std::ranges::find(three, code) != three.end() ? 3 : 2;
}

double minorPerMajor(std::string_view currency) {
    static constexpr std::array<double, 4> powers{1, 10, 100, 1000};
    return powers[static_cast<size_t>(minorDigits(currency))];
}

std::optional<Minor> withDigits(Minor amount, int from, int to) {
    for (; from < to; ++from)
        if (__builtin_mul_overflow(amount, Minor{10}, &amount))
            return std::nullopt;
    Minor divisor = 1;
    for (; from > to; --from)
        divisor *= 10;
    const Minor rest = amount % divisor;
    const Minor whole = amount / divisor;
    if (rest == 0 || std::abs(rest) < divisor - std::abs(rest))
        return whole;
    return whole + (rest < 0 ? -1 : 1);
}

bool looksLikeCurrency(std::string_view code) {
    return code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Minor roundHalfAway(double value) {
    return static_cast<Minor>(std::llround(value));
}

void RateTable::add(const std::string& currency, Day from, double rate) {
    m_rates[currency][from] = rate;
}

bool RateTable::addLacking(const RateTable& other) {
    const size_t before = m_rates.size();
    m_rates.insert(other.m_rates.begin(), other.m_rates.end()); // those that are there stay
    return m_rates.size() > before;
}

std::optional<double> RateTable::rate(std::string_view currency, Day day) const {
    if (currency.empty() || currency == m_reporting)
        return 1.0;
    const auto found = m_rates.find(currency);
    if (found == m_rates.end())
        return std::nullopt;
    const auto& dated = found->second;
    auto next = dated.upper_bound(day);
    return next == dated.begin() ? next->second : std::prev(next)->second;
}

std::vector<Day> RateTable::changes(std::string_view currency) const {
    std::vector<Day> dates;
    if (const auto found = m_rates.find(currency); found != m_rates.end())
        for (const auto& [from, rate] : found->second)
            dates.push_back(from);
    return dates;
}

std::optional<Conversion> RateTable::conversion(std::string_view currency, Day day) const {
    const auto found = rate(currency, day);
    if (!found)
        return std::nullopt;
    return Conversion{minorPerMajor(currency), *found, minorPerMajor(m_reporting)};
}

std::optional<Minor> RateTable::convert(Minor amount, std::string_view currency, Day day) const {
    if (amount == 0)
        return 0;
    if (currency.empty() || currency == m_reporting)
        return amount;
    const auto found = conversion(currency, day);
    return found ? std::optional((*found)(amount)) : std::nullopt;
}

} // namespace gtm
