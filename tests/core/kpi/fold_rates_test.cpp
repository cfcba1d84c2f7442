// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold.h"
#include "core/kpi/fold_plan.h"
#include "core/kpi/fold_rates.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace gtm::kpi {

namespace {

constexpr std::int32_t kMonday = 20000; ///< Weeks end a day before it, and every seventh day on.
constexpr double kNoAmount = std::numeric_limits<double>::quiet_NaN();

std::vector<Span> fourWeeks() {
    std::vector<Span> spans;
    for (int week = 0; week < 4; ++week) {
        const Day first = dayFromNumber(kMonday + 7 * week), last = first + std::chrono::days{6};
        spans.push_back({{first, last}, {first, last}, last, first - std::chrono::days{1}, true, true});
    }
    return spans;
}

/// Dollars for a euro, from the second and from the fourth week on; the pound has one rate, the franc none.
RateTable someRates() {
    RateTable rates("USD");
    rates.add("EUR", dayFromNumber(kMonday), 1.1);
    rates.add("EUR", dayFromNumber(kMonday + 3), 1.1);
    rates.add("EUR", dayFromNumber(kMonday + 7), 1.25);
    rates.add("EUR", dayFromNumber(kMonday + 21), 1.5);
    rates.add("GBP", dayFromNumber(kMonday), 2);
    return rates;
}

/// Amounts that are open from a day on to another, or of a day.
class Amounts {
  public:
    Amounts() { table.money = true; }
    Amounts& open(int from, int to, const char* currency, double amount, std::int32_t ratedOn = kNoDay) {
        return add(kNoDay, kMonday + from, kMonday + to, currency, amount, ratedOn);
    }
    Amounts& on(int day, const char* currency, double amount) {
        return add(kMonday + day, kNoDay, kEndOfTime, currency, amount, kNoDay);
    }
    FactTable table;

  private:
    Amounts& add(std::int32_t at, std::int32_t from, std::int32_t to, const char* currency, double amount,
                 std::int32_t ratedOn) {
        table.record.push_back(static_cast<std::int32_t>(table.size()));
        table.at.push_back(at);
        table.from.push_back(from);
        table.to.push_back(to);
        table.since.push_back(kNoDay);
        table.ratedOn.push_back(ratedOn);
        table.numerator.push_back(kNoAmount);
        table.denominator.push_back(kNoAmount);
        table.value.push_back(amount);
        table.currency.push_back(table.currencies.add(currency));
        for (auto* codes : {&table.part, &table.reason, &table.owner, &table.team, &table.stage})
            codes->push_back(0);
        table.censored.push_back(0);
        return *this;
    }
};

using Sums = std::vector<std::optional<double>>;

/// The sums of the four weeks.
Sums sumsOf(const FactTable& table, const RateTable& rates, const std::string& currency = {}) {
    FoldRules rules;
    rules.aggregate = Aggregate::Sum;
    rules.basis = Basis::AsOf;
    rules.rates = &rates;
    rules.currency = currency;
    Mask mask;
    if (!currency.empty())
        for (const std::string& one : table.currencies.texts())
            mask.currencies.push_back(one == currency ? 1 : 0);
    Sums sums;
    for (const Folded& folded : fold(table, rules, fourWeeks(), mask))
        sums.push_back(folded.value);
    return sums;
}

TEST(FoldRates, AnOpenAmountTakesTheRateOfEachWeek) {
    Amounts amounts;
    amounts.open(0, 28, "EUR", 10001);
    // 110.011, 125.0125 and 150.015 dollars, each to its cent.
    EXPECT_EQ(sumsOf(amounts.table, someRates()), (Sums{110.01, 125.01, 125.01, 150.02}));
    amounts.open(8, 20, "EUR", 100).open(0, 28, "GBP", 100).open(0, 28, "", 1);
    EXPECT_EQ(sumsOf(amounts.table, someRates()), (Sums{112.02, 128.27, 127.02, 152.03}));
}

TEST(FoldRates, AnAmountOfADayTakesTheRateOfThatDayAndOneThatNamesADayTheRateOfIt) {
    Amounts amounts;
    amounts.on(6, "EUR", 100).on(7, "EUR", 100).on(27, "EUR", 100);
    EXPECT_EQ(sumsOf(amounts.table, someRates()), (Sums{1.1, 1.25, 0, 1.5}));
    amounts.open(0, 28, "EUR", 1000, kMonday + 22);
    EXPECT_EQ(sumsOf(amounts.table, someRates()), (Sums{16.1, 16.25, 15, 16.5}));
}

TEST(FoldRates, NothingIsNothingWhereNoRateIsKnownAndTheRestIsNotKnown) {
    Amounts amounts;
    amounts.open(0, 28, "CHF", 0).on(1, "CHF", 0).on(1, "", 300);
    EXPECT_EQ(sumsOf(amounts.table, someRates()), (Sums{3, 0, 0, 0}));
    amounts.on(8, "CHF", 100).open(21, 28, "CHF", 100);
    EXPECT_EQ(sumsOf(amounts.table, someRates()), (Sums{3, std::nullopt, 0, std::nullopt}));
}

TEST(FoldRates, TheOneCurrencyThatIsAskedForIsNotConverted) {
    Amounts amounts;
    amounts.open(0, 28, "EUR", 10001).on(8, "EUR", 100).open(0, 28, "CHF", 700);
    const RateTable rates = someRates();
    EXPECT_EQ(sumsOf(amounts.table, rates), (Sums(4, std::nullopt)));
    EXPECT_EQ(sumsOf(amounts.table, rates, "EUR"), (Sums{100.01, 101.01, 100.01, 100.01}));
    EXPECT_EQ(sumsOf(amounts.table, rates, "CHF"), (Sums(4, 7.0)));
}

TEST(FoldRates, AmountsInOtherCurrenciesAreSummedUpByClassAsOthersAre) {
    Amounts amounts;
    for (int i = 0; i < 1000; ++i)
        amounts.open(i % 8, 20 + i % 8, std::array{"EUR", "GBP", ""}[static_cast<size_t>(i) % 3], 100 * i)
            .on(i % 28, std::array{"EUR", "CHF"}[static_cast<size_t>(i) % 2], i);
    const RateTable rates = someRates();
    FoldRules rules;
    rules.aggregate = Aggregate::Sum;
    rules.basis = Basis::AsOf;
    rules.rates = &rates;
    const auto spans = fourWeeks();
    const auto plan = amounts.table.plans.of(amounts.table, rules, spans);
    EXPECT_TRUE(plan->listed().empty());
    EXPECT_TRUE(plan->cells(amounts.table, {}, nullptr)->isWorth());
    EXPECT_LT(plan->classes().size(), 60U);
    const RateTable others("USD");
    rules.rates = &others;
    EXPECT_NE(amounts.table.plans.of(amounts.table, rules, spans), plan);
}

} // namespace

} // namespace gtm::kpi
