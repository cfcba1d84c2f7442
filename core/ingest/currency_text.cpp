// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/currency_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace gtm::ingest {

bool isWrittenWith(std::string_view sign, std::string_view currency) {
    static constexpr std::array<std::string_view, 13> dollars{"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD",
                                                              "MXN", "ARS", "CLP", "COP", "UYU", "JMD"};
    if (sign == "$")
        return std::ranges::find(dollars, currency) != dollars.end();
    return currency == "JPY" || currency == "CNY";
}

std::string_view usualCurrency(std::string_view sign) {
    return sign == "$" ? "USD" : "JPY";
}

std::string_view currencyCalled(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 44> names{
        {{"usdollar", "USD"},
         {"unitedstatesdollar", "USD"},
         {"euro", "EUR"},
         {"euros", "EUR"},
         {"britishpound", "GBP"},
         {"poundsterling", "GBP"},
         {"britishpoundsterling", "GBP"},
         {"swissfranc", "CHF"},
         {"yen", "JPY"},
         {"japaneseyen", "JPY"},
         {"canadiandollar", "CAD"},
         {"australiandollar", "AUD"},
         {"newzealanddollar", "NZD"},
         {"singaporedollar", "SGD"},
         {"hongkongdollar", "HKD"},
         {"newtaiwandollar", "TWD"},
         {"indianrupee", "INR"},
         {"chineseyuan", "CNY"},
         {"chineseyuanrenminbi", "CNY"},
         {"yuanrenminbi", "CNY"},
         {"renminbi", "CNY"},
         {"swedishkrona", "SEK"},
         {"norwegiankrone", "NOK"},
         {"danishkrone", "DKK"},
         {"icelandickrona", "ISK"},
         {"polishzloty", "PLN"},
         {"czechkoruna", "CZK"},
         {"hungarianforint", "HUF"},
         {"romanianleu", "RON"},
         {"bulgarianlev", "BGN"},
         {"brazilianreal", "BRL"},
         {"mexicanpeso", "MXN"},
         {"argentinepeso", "ARS"},
         {"chileanpeso", "CLP"},
         {"colombianpeso", "COP"},
         {"southafricanrand", "ZAR"},
         {"turkishlira", "TRY"},
         {"israelinewshekel", "ILS"},
         {"newisraelishekel", "ILS"},
         {"uaedirham", "AED"},
         {"unitedarabemiratesdirham", "AED"},
         {"saudiriyal", "SAR"},
         {"southkoreanwon", "KRW"},
         {"thaibaht", "THB"}}};
    name = trimmed(name);
    for (const auto& [sign, code] : kCurrencySigns)
        if (name == sign && !code.empty())
            return code;
    const std::string key = headerKey(name);
    const auto named = std::ranges::find(names, key, &std::pair<std::string_view, std::string_view>::first);
    return named == names.end() ? std::string_view() : named->second;
}

} // namespace gtm::ingest
