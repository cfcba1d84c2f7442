// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_reading.h"

#include <cmath>

namespace gtm::kpi {

std::int32_t rateDay(const FactViews& facts, size_t fact) {
    const std::int32_t rated = facts.ratedOn[fact];
    return rated != kNoDay ? rated : facts.at[fact];
}

std::optional<double> scaledNumber(const FactViews& facts, const FoldRules& rules, double number, size_t fact,
                                   std::int32_t day) {
    const RateTable* rates = rules.rates;
    if (!facts.isMoney(fact) || !rates)
        return number;
    if (!rules.currency.empty())
        return number / minorPerMajor(rules.currency);
    const std::string& currency = facts.table.currencies.text(facts.currency[fact]);
    const std::int32_t own = rateDay(facts, fact);
    const auto minor =
        rates->convert(static_cast<Minor>(number), currency, dayFromNumber(own != kNoDay ? own : day));
    if (!minor)
        return std::nullopt;
    return static_cast<double>(*minor) / minorPerMajor(rates->reporting());
}

bool isWhole(double number) {
    constexpr double kExact = 1LL << 52U;
    return std::abs(number) < kExact && static_cast<double>(static_cast<std::int64_t>(number)) == number;
}

bool isAge(const FactViews& facts, const FoldRules& rules, size_t fact) {
    return std::isnan(facts.value[fact]) && facts.since[fact] != kNoDay &&
           (rules.aggregate == Aggregate::Median || rules.aggregate == Aggregate::Mean);
}

bool countsInMean(const FactViews& facts, const FoldRules& rules, size_t fact, double value) {
    return rules.aggregate != Aggregate::Mean || !facts.isMoney(fact) || value != 0;
}

} // namespace gtm::kpi
