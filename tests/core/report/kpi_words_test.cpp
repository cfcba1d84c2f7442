// SPDX-License-Identifier: GPL-3.0-only
// The words of a definition as people read them.
#include "core/kpi/catalogue.h"
#include "core/report/kpi_words.h"

#include <gtest/gtest.h>

namespace gtm::report {

TEST(KpiWords, AFormulaSubtractsWithAMinusSign) {
    const auto catalogue = kpi::Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    for (const kpi::Definition& one : catalogue->all()) {
        const kpi::Words words = wordsOf(one);
        if (one.id == "fc_accuracy") {
            EXPECT_EQ(words.formula, "1 \u2212 |booked \u2212 forecast| / forecast, at least 0");
        }
        EXPECT_EQ(words.formula.find(" - "), std::string::npos) << one.id;
        EXPECT_EQ(words.numerator.find(" - "), std::string::npos) << one.id;
        EXPECT_EQ(words.denominator.find(" - "), std::string::npos) << one.id;
    }
}

} // namespace gtm::report
