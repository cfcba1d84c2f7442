// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/exchange.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>

namespace gtm::kpi {

using testing::DoubleEq;
using testing::ElementsAre;
using Numbers = std::vector<double>;

namespace {

/// A formula over numbers, each of which is one of two.
MixedValue mixed(const Numbers& before, const Numbers& after,
                 const std::function<std::optional<double>(const Numbers&)>& formula) {
    return [=](const std::vector<bool>& isAfter) {
        Numbers now;
        for (size_t i = 0; i < before.size(); ++i)
            now.push_back(isAfter[i] ? after[i] : before[i]);
        return formula(now);
    };
}

std::optional<double> product(const Numbers& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 1.0, std::multiplies());
}

std::optional<double> quotient(const Numbers& numbers) {
    return numbers[1] == 0 ? std::nullopt : std::optional(numbers[0] / numbers[1]);
}

} // namespace

TEST(SplitByExchange, SharesAProductEvenly) {
    // 2 x 3 = 6 becomes 4 x 5 = 20: the first alone brings 6 or 10, the second 4 or 8.
    EXPECT_THAT(*splitByExchange(2, mixed({2, 3}, {4, 5}, product)), ElementsAre(8, 6));
    EXPECT_THAT(*splitByExchange(2, mixed({2, 3}, {2, 5}, product)), ElementsAre(0, 4));
    EXPECT_THAT(*splitByExchange(1, mixed({2}, {5}, product)), ElementsAre(3));
    EXPECT_TRUE(splitByExchange(0, mixed({}, {}, product))->empty());
}

TEST(SplitByExchange, AnOrderOverAnUnknownValueDoesNotCount) {
    // 1 / 2 becomes 3 / 4 in either order.
    EXPECT_THAT(*splitByExchange(2, mixed({1, 2}, {3, 4}, quotient)),
                ElementsAre(DoubleEq(0.75), DoubleEq(-0.5)));
    const auto atMostTwo = [](const Numbers& n) {
        return n[0] - n[1] > 2 ? std::nullopt : std::optional(n[0] - n[1]);
    };
    // 3 - 2 becomes 7 - 6; with the first exchanged first it would be 7 - 2.
    EXPECT_THAT(*splitByExchange(2, mixed({3, 2}, {7, 6}, atMostTwo)), ElementsAre(4, -4));
    const auto onlyEnds = [](const Numbers& n) { return n[0] == n[1] ? std::optional(n[0]) : std::nullopt; };
    EXPECT_FALSE(splitByExchange(2, mixed({1, 1}, {2, 2}, onlyEnds)));
}

TEST(SplitByExchange, SharesSumToTheDifferenceAndLikePartsAreAlike) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> any(0.5, 2);
    for (size_t parts = 1; parts <= 12; ++parts) {
        Numbers before, after;
        for (size_t i = 0; i < parts; ++i) {
            before.push_back(any(random));
            after.push_back(any(random));
        }
        const auto shares = splitByExchange(parts, mixed(before, after, product));
        ASSERT_TRUE(shares);
        EXPECT_NEAR(std::accumulate(shares->begin(), shares->end(), 0.0), *product(after) - *product(before),
                    1e-12);
    }
    const auto alike = splitByExchange(3, mixed({2, 2, 2}, {3, 3, 3}, product));
    EXPECT_THAT(*alike, ElementsAre(DoubleEq(19.0 / 3), DoubleEq(19.0 / 3), DoubleEq(19.0 / 3)));
}

} // namespace gtm::kpi
