// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gtm {

int minorDigits(std::string_view currency) {
    // ISO 4217 exceptions to two decimal places.
    static constexpr std::array<std::string_view, 16> none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY",
                                                           "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
                                                           "VUV", "XAF", "XOF", "XPF"};
    static constexpr std::array<std::string_view, 7> three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    if (std::ranges::find(none, currency) != none.end())
        return 0;
    return std::ranges::find(three, currency) != three.end() ? 3 : 2;
}

double minorPerMajor(std::string_view currency) {
    return std::pow(10.0, minorDigits(currency));
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

std::optional<Minor> RateTable::convert(Minor amount, std::string_view currency, Day day) const {
    const auto found = rate(currency, day);
    if (!found)
        return std::nullopt;
    if (currency.empty() || currency == m_reporting)
        return amount;
    return roundHalfAway(static_cast<double>(amount) / minorPerMajor(currency) * *found *
                         minorPerMajor(m_reporting));
}

} // namespace gtm
