// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"

#include <gtest/gtest.h>

namespace gtm {

TEST(Text, HeadersAgreeOnLettersAndDigits) {
    for (const char* header : {"StageName", "stage_name", "Stage Name", " STAGE-NAME* "})
        EXPECT_EQ(headerKey(header), "stagename") << header;
    EXPECT_NE(headerKey("Größe"), headerKey("Grße"));
    EXPECT_EQ(headerKey("ÜBERGABE\u00A0↑"), headerKey("übergabe"));
    EXPECT_NE(headerKey("名前"), headerKey("金額"));
    EXPECT_NE(headerKey("🔥"), headerKey("🎉")) << "signs alone are a name, too";
}

TEST(Text, TrimsNoBreakSpaces) {
    EXPECT_EQ(trimmed("\xC2\xA0 a b \t\r\n"), "a b");
    EXPECT_EQ(trimmed("  "), "");
}

TEST(Text, FindsTheNearestWord) {
    const std::vector<std::string> commands{"import", "board", "records", "verify"};
    EXPECT_EQ(nearestWord("improt", commands), "import");
    EXPECT_EQ(nearestWord("bord", commands), "board");
    EXPECT_EQ(nearestWord("zzzzzz", commands), "");
}

TEST(Text, SplitsKeepingEmptyParts) {
    const auto parts = split("a,,b,", ',');
    EXPECT_EQ(parts, (std::vector<std::string_view>{"a", "", "b", ""}));
}

TEST(CutTo, KeepsCharactersWhole) {
    EXPECT_EQ(cutTo("abc", 3), "abc");
    EXPECT_EQ(cutTo("abcd", 3), "abc");
    EXPECT_EQ(cutTo("a\u20AC", 3), "a");
    EXPECT_EQ(cutTo("a\u20AC", 4), "a\u20AC");
    EXPECT_EQ(cutTo("\u20AC", 1), "");
}
} // namespace gtm
