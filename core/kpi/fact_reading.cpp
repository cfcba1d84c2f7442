// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_reading.h"

#include <cmath>

namespace gtm::kpi {

std::optional<double> scaledNumber(const FactTable& table, const FoldRules& rules, double number, size_t fact,
                                   std::int32_t day) {
    const RateTable* rates = rules.rates;
    if (!table.isMoney(fact) || !rates)
        return number;
    if (!rules.currency.empty())
        return number / minorPerMajor(rules.currency);
    const std::string& currency = table.currencies.text(table.currency[fact]);
    const auto minor = rates->convert(static_cast<Minor>(number), currency, dayFromNumber(day));
    if (!minor)
        return std::nullopt;
    return static_cast<double>(*minor) / minorPerMajor(rates->reporting());
}

bool isAge(const FactTable& table, const FoldRules& rules, size_t fact) {
    return std::isnan(table.value[fact]) && table.since[fact] != kNoDay &&
           (rules.aggregate == Aggregate::Median || rules.aggregate == Aggregate::Mean);
}

bool countsInMean(const FactTable& table, const FoldRules& rules, size_t fact, double value) {
    return rules.aggregate != Aggregate::Mean || !table.isMoney(fact) || value != 0;
}

} // namespace gtm::kpi
