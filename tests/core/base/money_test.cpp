// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/currency.h"
#include "core/base/money.h"
#include "core/base/quantile.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace gtm {

TEST(Money, CurrenciesHaveTheirOwnMinorUnits) {
    EXPECT_EQ(minorDigits("USD"), 2);
    EXPECT_EQ(minorDigits("JPY"), 0);
    EXPECT_EQ(minorDigits("KWD"), 3);
    EXPECT_DOUBLE_EQ(minorPerMajor("KWD"), 1000);
}

TEST(Money, AmountsTakeTheDecimalsOfAnotherCurrency) {
    EXPECT_EQ(withDigits(100'000'000, 2, 0), 1'000'000);
    EXPECT_EQ(withDigits(1'000'000, 0, 2), 100'000'000);
    EXPECT_EQ(withDigits(100'050, 2, 0), 1001) << "half away from zero";
    EXPECT_EQ(withDigits(-100'050, 2, 0), -1001);
    EXPECT_EQ(withDigits(100'049, 2, 0), 1000);
    EXPECT_EQ(withDigits(7, 2, 2), 7);
    EXPECT_FALSE(withDigits(std::numeric_limits<Minor>::max(), 0, 3)) << "it does not fit";
}

TEST(Money, KnowsTheCurrenciesThatPeoplePayWith) {
    for (const char* code : {"USD", "EUR", "JPY", "KWD", "XOF", "ZWG", "HRK"})
        EXPECT_TRUE(isCurrency(code)) << code;
    for (const char* code : {"", "usd", "XXQ", "XXX", "XAU", "EURO", "US D", "USD EUR"})
        EXPECT_FALSE(isCurrency(code)) << code;
    EXPECT_EQ(nearestCurrency("usd"), "USD");
    EXPECT_EQ(nearestCurrency("EUT"), "EUR");
    EXPECT_EQ(nearestCurrency("QQQ"), "");
}

TEST(Money, ConvertsAtTheRateOfTheDay) {
    RateTable rates("USD");
    rates.add("EUR", makeDay(2026, 1, 1), 1.10);
    rates.add("EUR", makeDay(2026, 7, 1), 1.20);
    rates.add("JPY", makeDay(2026, 1, 1), 0.0065);
    EXPECT_EQ(rates.convert(800'000, "EUR", makeDay(2026, 3, 1)), 880'000);
    EXPECT_EQ(rates.convert(800'000, "EUR", makeDay(2026, 7, 1)), 960'000);
    EXPECT_EQ(rates.convert(800'000, "EUR", makeDay(2025, 7, 1)), 880'000) << "before the first rate";
    EXPECT_EQ(rates.convert(1000, "JPY", makeDay(2026, 7, 1)), 650) << "no minor unit on one side";
    EXPECT_EQ(rates.convert(123, "USD", makeDay(2026, 7, 1)), 123);
    EXPECT_EQ(rates.convert(123, "", makeDay(2026, 7, 1)), 123) << "no currency: the reporting one";
    EXPECT_FALSE(rates.convert(123, "GBP", makeDay(2026, 7, 1)));
    EXPECT_EQ(rates.convert(0, "GBP", makeDay(2026, 7, 1)), 0) << "nothing is nothing in every currency";
}

TEST(Money, RoundsHalfAwayFromZero) {
    EXPECT_EQ(roundHalfAway(2.5), 3);
    EXPECT_EQ(roundHalfAway(-2.5), -3);
    EXPECT_EQ(roundHalfAway(2.4999), 2);
}

TEST(Quantile, InterpolatesBetweenRanks) {
    std::vector<double> values{40, 10, 30, 20};
    EXPECT_EQ(quantile(values, 0.5), 25);
    EXPECT_EQ(quantile(values, 0.75), 32.5);
    EXPECT_EQ(quantile(values, 0), 10);
    EXPECT_EQ(quantile(values, 1), 40);
    std::vector<double> one{7};
    EXPECT_EQ(quantile(one, 0.9), 7);
    EXPECT_FALSE(quantile({}, 0.5));
}

} // namespace gtm
