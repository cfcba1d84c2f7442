// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/interval.h"

#include <gtest/gtest.h>

namespace gtm::kpi {

TEST(WilsonInterval, AgreesWithThePublishedFormula) {
    const struct {
        double hits, trials, low, high;
    } cases[]{{8, 10, 0.490162, 0.943318}, {5, 9, 0.266651, 0.811221},   {6, 8, 0.409275, 0.928521},
              {0, 10, 0, 0.277533},        {10, 10, 0.722467, 1},        {1, 1, 0.206549, 1},
              {1, 20, 0.008881, 0.236131}, {52, 211, 0.193177, 0.308782}};
    for (const auto& c : cases) {
        const auto interval = wilsonInterval(c.hits, c.trials);
        ASSERT_TRUE(interval) << c.hits << " of " << c.trials;
        EXPECT_NEAR(interval->low, c.low, 1e-6) << c.hits << " of " << c.trials;
        EXPECT_NEAR(interval->high, c.high, 1e-6) << c.hits << " of " << c.trials;
    }
}

TEST(WilsonInterval, IsNotThereWithoutTrialsOrWhereHitsAreNotAmongThem) {
    EXPECT_FALSE(wilsonInterval(0, 0));
    EXPECT_FALSE(wilsonInterval(11, 10));
    EXPECT_FALSE(wilsonInterval(-1, 10));
}

TEST(WilsonInterval, HoldsTheShareAndTheMirrorImageOfItself) {
    for (int trials = 1; trials <= 60; ++trials)
        for (int hits = 0; hits <= trials; ++hits) {
            const auto interval = wilsonInterval(hits, trials),
                       mirror = wilsonInterval(trials - hits, trials);
            EXPECT_LE(0, interval->low);
            EXPECT_LE(interval->low, double(hits) / trials);
            EXPECT_GE(interval->high, double(hits) / trials);
            EXPECT_LE(interval->high, 1);
            EXPECT_NEAR(interval->low, 1 - mirror->high, 1e-12);
        }
}

TEST(WilsonInterval, NarrowsWithMoreOfTheSame) {
    double before = 1;
    for (int times = 1; times <= 64; times *= 2) {
        const auto interval = wilsonInterval(3 * times, 10 * times);
        EXPECT_LT(interval->high - interval->low, before);
        before = interval->high - interval->low;
    }
}

} // namespace gtm::kpi
