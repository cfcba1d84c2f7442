// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/currency.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace gtm {

namespace {

/// ISO 4217 without metals, funds and test codes; those that exports name most stand first. The last ones
/// were replaced in the 2020s, and stand in many books still.
constexpr std::string_view kCurrencyCodes =
    "USD EUR GBP JPY CHF CAD AUD SEK NOK DKK INR CNY SGD BRL MXN PLN CZK NZD HKD ZAR ILS KRW TRY AED "
    "AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP COP CRC CUP CVE "
    "DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF IDR IQD IRR ISK JMD JOD KES KGS "
    "KHR KMF KPW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MYR MZN NAD "
    "NGN NIO NPR OMR PAB PEN PGK PHP PKR PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SHP SLE SOS SRD SSP STN SVC "
    "SYP SZL THB TJS TMT TND TOP TTD TWD TZS UAH UGX UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZMW "
    "ZWG ANG BGN CUC HRK SLL ZWL";

const std::vector<std::string>& currencyCodes() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> codes;
        for (const std::string_view code : split(kCurrencyCodes, ' '))
            codes.emplace_back(code);
        return codes;
    }();
    return all;
}

} // namespace

bool isCurrency(std::string_view code) {
    return std::ranges::find(currencyCodes(), code) != currencyCodes().end();
}

std::string nearestCurrency(std::string_view text) {
    return nearestWord(text, currencyCodes());
}

} // namespace gtm
