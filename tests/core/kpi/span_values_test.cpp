// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/span_values.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace gtm::kpi {

namespace {

constexpr std::uint32_t kSpans = 6;
const std::vector<std::int32_t> kReadingDays{100, 107, 114, 121, 128, 135};

/// The quantiles of all spans but the last; `broken`: a value in the last one that is not whole, so that
/// nothing is counted by value.
std::vector<SpanValues::Quantiles> quantilesOf(unsigned seed, bool ages, bool mixed, bool broken,
                                               std::int64_t longer) {
    std::mt19937 random(seed);
    SpanValues values;
    for (int i = 0; i < 300; ++i) {
        const auto begin = static_cast<std::uint32_t>(random() % (kSpans - 1));
        const auto end = begin + static_cast<std::uint32_t>(random() % (kSpans - 1 - begin)) + 1;
        const auto days = static_cast<std::int32_t>(random() % 90);
        if (ages != (mixed && i % 3 == 0))
            values.addAge({begin, end}, days);
        else
            values.add({begin, end}, days - 20);
    }
    if (broken)
        values.add({kSpans - 1, kSpans}, 0.5);
    values.settle(kReadingDays);
    std::vector<SpanValues::Quantiles> found;
    for (std::uint32_t span = 0; span + 1 < kSpans; ++span)
        found.push_back(values.next(longer));
    return found;
}

bool isKnown(const std::optional<double>& value) {
    return value && std::isfinite(*value);
}

} // namespace

TEST(SpanValues, CountedByValueSayTheSameAsSorted) {
    int known = 0, beyond = 0;
    for (unsigned seed = 0; seed < 20; ++seed)
        for (const bool ages : {false, true})
            for (const bool mixed : {false, true})
                for (const std::int64_t longer : {0, 1, 17, 150}) {
                    const auto counted = quantilesOf(seed, ages, mixed, false, longer);
                    const auto sorted = quantilesOf(seed, ages, mixed, true, longer);
                    for (size_t span = 0; span < counted.size(); ++span)
                        for (size_t i = 0; i < counted[span].size(); ++i) {
                            ASSERT_EQ(isKnown(counted[span][i]), isKnown(sorted[span][i]));
                            if (!isKnown(counted[span][i])) {
                                ++beyond;
                                continue;
                            }
                            ++known;
                            EXPECT_EQ(*counted[span][i], *sorted[span][i]) << seed << ' ' << span << ' ' << i;
                        }
                }
    EXPECT_GT(known, 1000);
    EXPECT_GT(beyond, 100);
}

TEST(SpanValues, AgesAreReadOnTheDayOfTheSpan) {
    SpanValues values;
    for (const std::int32_t since : {90, 80, 95, 60})
        values.addAge({0, kSpans}, since);
    values.settle(kReadingDays);
    for (const std::int32_t day : kReadingDays) {
        const auto found = values.next(0);
        EXPECT_EQ(*found[0], day - 85); // between the two in the middle
        EXPECT_EQ(*found[1], day - 75); // of ages 5, 10, 20, 40 on day 100: 25
    }
}

TEST(SpanValues, NoValuesHaveNoQuantiles) {
    SpanValues values;
    values.settle(kReadingDays);
    for (std::uint32_t span = 0; span < kSpans; ++span)
        EXPECT_FALSE(values.next(0)[0]);
}

} // namespace gtm::kpi
