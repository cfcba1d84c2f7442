// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/ids.h"
#include "core/sample/random.h"
#include "core/sample/timeline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace gtm::sample {

TEST(SampleRandom, IsTheSameEverywhere) {
    Random random(2026, "golden");
    EXPECT_EQ(random.next(), 3769337894850935402ULL);
    EXPECT_EQ(random.next(), 10202719403037191111ULL);
    EXPECT_NE(Random(2026, "golden").next(), Random(2027, "golden").next());
    EXPECT_NE(Random(2026, "golden").next(), Random(2026, "other").next());
}

TEST(SampleRandom, ExpAndLogAgreeWithTheLibrary) {
    for (double x = -20; x <= 20; x += 0.37) {
        EXPECT_NEAR(portableExp(x) / std::exp(x), 1, 1e-13) << x;
        EXPECT_NEAR(portableLog(std::exp(x)), x, 1e-12) << x;
    }
}

TEST(SampleRandom, DistributionsHaveTheirMoments) {
    Random random(1, "moments");
    constexpr int kDraws = 40'000;
    double normal = 0;
    double squares = 0;
    double exponential = 0;
    int below = 0;
    for (int i = 0; i < kDraws; ++i) {
        const double value = random.normal();
        normal += value;
        squares += value * value;
        exponential += random.exponential(7);
        below += random.logNormal(50, 0.4) < 50 ? 1 : 0;
    }
    EXPECT_NEAR(normal / kDraws, 0, 0.02);
    EXPECT_NEAR(squares / kDraws, 1, 0.03);
    EXPECT_NEAR(exponential / kDraws, 7, 0.15);
    EXPECT_NEAR(below, kDraws / 2, kDraws / 80);
}

TEST(SampleRandom, BetweenReachesBothEnds) {
    Random random(3, "between");
    std::vector<int> seen(5);
    for (int i = 0; i < 500; ++i)
        ++seen.at(static_cast<size_t>(random.between(2, 6) - 2));
    EXPECT_GT(*std::ranges::min_element(seen), 60);
}

TEST(SampleRandom, WeightsArePickedInProportion) {
    EXPECT_EQ(weightedAt(std::vector{1.0, 3.0}, 0.24), 0U);
    EXPECT_EQ(weightedAt(std::vector{1.0, 3.0}, 0.26), 1U);
    EXPECT_EQ(weightedAt(std::vector{1.0, 3.0}, 0.999), 1U);
}

TEST(SampleDeck, CoversEveryRangeInTwentyDraws) {
    Deck deck(5, "deck");
    for (int round = 0; round < 10; ++round) {
        int low = 0;
        for (int i = 0; i < 20; ++i)
            low += deck.next() < 0.35 ? 1 : 0;
        EXPECT_EQ(low, 7);
    }
}

TEST(SampleDeck, CurvesRunThroughTheirKnots) {
    const std::vector<Knot> knots{{0, 1}, {0.5, 10}, {1, 1000}};
    EXPECT_NEAR(valueAt(knots, 0), 1, 1e-9);
    EXPECT_NEAR(valueAt(knots, 0.5), 10, 1e-9);
    EXPECT_NEAR(valueAt(knots, 0.75), 100, 1e-9);
    EXPECT_NEAR(valueAt(knots, 1), 1000, 1e-9);
}

TEST(SampleIds, SuffixCarriesTheCase) {
    EXPECT_EQ(idSuffix("001A0000006Vm9u"), "IAC"); // As Salesforce documents it.
    EXPECT_EQ(idSuffix("000000000000000"), "AAA");
    EXPECT_EQ(idSuffix("ABCDEabcdeAbCdE"), "5AV");
}

TEST(SampleIds, CountUpwards) {
    const auto first = salesforceId(prefix::kLead, 0);
    const auto next = salesforceId(prefix::kLead, 1);
    EXPECT_EQ(first.size(), 18U);
    EXPECT_EQ(first.substr(0, 3), "00Q");
    EXPECT_NE(first, next);
    EXPECT_NE(salesforceId(prefix::kLead, 61), salesforceId(prefix::kLead, 62));
}

TEST(SampleTimeline, CoversTwoYearsOfWholeWeeks) {
    const auto time = Timeline::endingOn(makeDay(2026, 11, 15)).value();
    EXPECT_EQ(isoText(time.first), "2024-11-18");
    EXPECT_EQ(isoText(time.end), "2026-11-16T04:59:59Z");
    EXPECT_EQ(time.weeksAgo(makeDay(2026, 11, 9)), 0);
    EXPECT_EQ(time.weeksAgo(makeDay(2026, 11, 8)), 1);
    EXPECT_NEAR(leadVolumeOn(time, makeDay(2024, 11, 18)) / leadVolumeOn(time, time.last), 0.45, 0.02);
}

TEST(SampleTimeline, MeterLosesNoFractions) {
    Meter meter;
    int taken = 0;
    for (int i = 0; i < 100; ++i)
        taken += meter.take(0.37);
    EXPECT_NEAR(taken, 37, 1);
}

TEST(SampleTimeline, DriftRunsBetweenItsEnds) {
    EXPECT_EQ(drift(20, 10, 4, 1.0, 2.0), 1.0);
    EXPECT_EQ(drift(7, 10, 4, 1.0, 2.0), 1.5);
    EXPECT_EQ(drift(0, 10, 4, 1.0, 2.0), 2.0);
}

} // namespace gtm::sample
