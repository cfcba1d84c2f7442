// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/parallel.h"
#include "core/base/pulse.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

namespace gtm {

namespace {

TEST(Parallel, DoesEachOnce) {
    for (const size_t count : {0, 1, 7, 1000}) {
        std::vector<int> done(count, 0);
        eachInParallel(count, [&](size_t i) { ++done[i]; });
        EXPECT_EQ(done, std::vector<int>(count, 1));
    }
}

TEST(Parallel, ThrowsWhatOneOfThemThrows) {
    EXPECT_THROW(eachInParallel(50,
                                [](size_t i) {
                                    if (i == 20)
                                        throw std::runtime_error("the twenty-first");
                                }),
                 std::runtime_error);
}

TEST(Parallel, APulseIsAskedByOneThreadAtATimeAndStopsThemAll) {
    std::atomic<int> asking = 0;
    int asks = 0;
    bool alone = true;
    const Pulse pulse([&](double) {
        alone = alone && ++asking == 1;
        const bool goesOn = ++asks < 20;
        --asking;
        return goesOn;
    });
    const auto work = [&](size_t) {
        while (true)
            pulse.beat();
    };
    EXPECT_THROW(eachInParallel(8, work), Stopped);
    EXPECT_GE(asks, 20);
    EXPECT_TRUE(alone);
}

} // namespace

} // namespace gtm
