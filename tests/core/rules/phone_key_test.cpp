// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/identity.h"

#include <gtest/gtest.h>

namespace gtm::rules {

TEST(PhoneKey, IsTheSameForOneNumberHoweverItIsWritten) {
    const struct {
        const char *written, *key;
    } cases[]{
        {"+49 (0)30 / 123-45 67", "+49301234567"},
        {"0049 30 1234567", "+49301234567"},
        {"030 1234567", "0301234567"}, // of which country nobody says
        {"(415) 555-0100", "4155550100"},
        {"+1 415.555.0100", "4155550100"},
        {"1-415-555-0100", "14155550100"},
        {"030 1234567 ext. 7", "0301234567x7"},
        {"030 1234567 x7", "0301234567x7"},
        {"", ""},
        {"12345", ""},
        {"111 111 111", ""},
        {"by mail only", ""},
        {"030 12345 67 or 89", ""},
        {"+", ""},
    };
    for (const auto& one : cases)
        EXPECT_EQ(phoneKey(one.written), one.key) << one.written;
}

} // namespace gtm::rules
