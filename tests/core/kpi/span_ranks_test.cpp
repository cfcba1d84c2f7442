// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/span_ranks.h"
#include "core/kpi/span_values.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace gtm::kpi {

namespace {

constexpr std::uint32_t kSpans = 6;
const std::vector<std::int32_t> kReadingDays{100, 107, 114, 121, 128, 135};

/// Values in ranges of spans; of ages the days since when.
struct Values {
    bool ages = false;
    std::vector<double> numbers;
    std::vector<ListedFact> ascending; ///< Facts are places among the numbers.

    Values(unsigned seed, bool areAges, int count) : ages(areAges) {
        std::mt19937 random(seed);
        for (int i = 0; i < count; ++i) {
            const auto begin = static_cast<std::uint16_t>(random() % kSpans);
            const auto end = static_cast<std::uint16_t>(begin + random() % (kSpans - begin) + 1);
            const auto number = static_cast<double>(random() % 90);
            numbers.push_back(ages || i % 3 == 0 ? number : number / 7);
            ascending.push_back({static_cast<std::uint32_t>(i), begin, end});
        }
        std::ranges::stable_sort(ascending, {}, [&](const ListedFact& fact) {
            return ages ? -numbers[fact.fact] : numbers[fact.fact];
        });
    }
    [[nodiscard]] double in(size_t fact, size_t span) const {
        return ages ? kReadingDays[span] - numbers[fact] : numbers[fact];
    }
};

/// The same by sorting the values of each span.
SpanValues sorted(const Values& values) {
    SpanValues all;
    for (const ListedFact& fact : values.ascending)
        if (values.ages)
            all.addAge({fact.begin, fact.end}, static_cast<std::int32_t>(values.numbers[fact.fact]));
        else
            all.add({fact.begin, fact.end}, values.numbers[fact.fact]);
    all.settle(kReadingDays);
    return all;
}

bool isKnown(const std::optional<double>& value) {
    return value && std::isfinite(*value);
}

} // namespace

TEST(SpanRanks, SayTheSameAsSortingEachSpan) {
    int known = 0, beyond = 0;
    for (unsigned seed = 0; seed < 40; ++seed)
        for (const int count : {1, 2, 40, 700, 1024})
            for (const std::int64_t longer : {0, 1, 17, 150}) {
                const Values values(seed, seed % 2 == 1, count);
                const SpanRanks ranks(values.ascending, kSpans);
                SpanValues plain = sorted(values);
                for (size_t span = 0; span < kSpans; ++span) {
                    const auto found =
                        ranks.quantiles(span, longer, [&](size_t fact) { return values.in(fact, span); });
                    const auto expected = plain.next(longer);
                    for (size_t i = 0; i < found.size(); ++i) {
                        ASSERT_EQ(isKnown(found[i]), isKnown(expected[i]));
                        known += isKnown(found[i]) ? 1 : 0;
                        beyond += isKnown(found[i]) ? 0 : 1;
                        if (isKnown(found[i])) {
                            EXPECT_EQ(*found[i], *expected[i]) << seed << ' ' << span << ' ' << i;
                        }
                    }
                }
            }
    EXPECT_GT(known, 1000);
    EXPECT_GT(beyond, 100);
}

TEST(SpanRanks, CountWhatEachSpanHas) {
    const Values values(1, false, 600);
    const SpanRanks ranks(values.ascending, kSpans);
    for (size_t span = 0; span < kSpans; ++span) {
        const auto in = std::ranges::count_if(
            values.ascending, [&](const ListedFact& fact) { return fact.begin <= span && span < fact.end; });
        ASSERT_EQ(ranks.count(span), in);
        std::vector<size_t> met;
        for (std::int64_t rank = 0; rank < in; ++rank)
            met.push_back(ranks.factAt(span, rank));
        std::ranges::sort(met);
        EXPECT_EQ(std::ranges::adjacent_find(met), met.end()) << "each one once";
    }
}

TEST(SpanRanks, NoValuesHaveNoQuantiles) {
    const SpanRanks ranks({}, kSpans);
    SpanValues plain;
    plain.settle(kReadingDays);
    for (size_t span = 0; span < kSpans; ++span) {
        EXPECT_FALSE(ranks.quantiles(span, 0, [](size_t) { return 0.0; })[0]);
        EXPECT_FALSE(plain.next(0)[0]);
    }
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

} // namespace gtm::kpi
