// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/facts.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

namespace gtm::kpi {

namespace {

constexpr double kNullNumber = std::numeric_limits<double>::quiet_NaN();

/// A table in which each number stands in `value`, and each day in all columns of days.
FactTable tableOf(const std::vector<double>& numbers, const std::vector<std::int32_t>& days) {
    FactTable table;
    for (size_t i = 0; i < numbers.size(); ++i) {
        table.record.push_back(static_cast<std::int32_t>(i));
        for (auto* column : {&table.at, &table.from, &table.to, &table.since, &table.ratedOn})
            column->push_back(days[i % days.size()]);
        table.numerator.push_back(1);
        table.denominator.push_back(kNullNumber);
        table.value.push_back(numbers[i]);
        table.owner.push_back(table.owners.add("owner " + std::to_string(i % 300)));
        for (auto* column : {&table.part, &table.reason, &table.currency, &table.team, &table.stage})
            column->push_back(0);
        table.censored.push_back(static_cast<std::uint8_t>(i % 2));
    }
    return table;
}

std::uint64_t bitsOf(double number) {
    return std::bit_cast<std::uint64_t>(number);
}

} // namespace

TEST(FactBytes, ComeBackAsTheyWereBitByBit) {
    constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();
    const std::vector<std::vector<double>> numbers{
        {0, 1, 2},
        {0, 253, kNullNumber},
        {0, 254},
        {100, 100 + 65'533},
        {-5, 65'529},
        {0, 1 << 24},
        {1, 4'294'967'294.0},
        {1, 4'294'967'295.0},
        {0.5, 2},
        {-0.0, 3},
        {1e15, 2},
        {-1e300, kNullNumber},
        {std::numeric_limits<double>::infinity(), 4},
        {kNullNumber, -kNullNumber, 5},
        {kNullNumber, kNullNumber},
    };
    const std::vector<std::vector<std::int32_t>> days{
        {20'000, 20'001}, {kNoDay, 20'000},  {20'000, kEndOfTime, kNoDay}, {0, 253},
        {0, 254},         {-70'000, 70'000}, {kNoDay + 1, most - 1},       {kNoDay, kEndOfTime}};
    for (const auto& n : numbers)
        for (const auto& d : days) {
            const FactTable table = tableOf(n, d);
            FactTable back;
            ASSERT_TRUE(deserialize(serialize(table), back));
            ASSERT_EQ(back.size(), n.size());
            for (size_t i = 0; i < n.size(); ++i) {
                EXPECT_EQ(bitsOf(back.value[i]), bitsOf(n[i])) << n[i];
                EXPECT_EQ(bitsOf(back.denominator[i]), bitsOf(kNullNumber));
                EXPECT_EQ(back.to[i], d[i % d.size()]);
                EXPECT_EQ(back.owner[i], table.owner[i]);
                EXPECT_EQ(back.censored[i], table.censored[i]);
            }
        }
}

TEST(FactBytes, TakeLessWhereNumbersLieCloseTogether) {
    std::vector<double> numbers;
    for (int i = 0; i < 1000; ++i)
        numbers.push_back(5'000'000 + i);
    const FactTable table = tableOf(numbers, {20'000, 20'001, kEndOfTime});
    // A record of up to 999, four days, a number, a code above 255 and a mark: 2 + 4 + 2 + 2 + 1 bytes.
    EXPECT_LT(serialize(table).size(), 1000U * 12 + 300U * 20);
}

TEST(FactBytes, DamagedOnesAreNeverTaken) {
    const std::string bytes = serialize(tableOf({1, 2, 3, kNullNumber}, {20'000, kNoDay}));
    for (size_t size = 0; size < bytes.size(); ++size) {
        FactTable back;
        EXPECT_FALSE(deserialize(bytes.substr(0, size), back)) << size;
    }
    FactTable back;
    EXPECT_FALSE(deserialize(bytes + 'x', back));
}

} // namespace gtm::kpi
