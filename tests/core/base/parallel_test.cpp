// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/parallel.h"

#include <gtest/gtest.h>

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

} // namespace

} // namespace gtm
