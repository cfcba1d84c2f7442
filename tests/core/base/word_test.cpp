// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/word.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

using gtm::Word;

TEST(Word, IsOneCopyOfItsText) {
    const std::string text = "Negotiation";
    const Word first(text), again(std::string("Negot") + "iation"), other("Proposal");
    EXPECT_EQ(first, again);
    EXPECT_EQ(&first.text(), &again.text());
    EXPECT_NE(&first.text(), &text);
    EXPECT_NE(first, other);
    EXPECT_EQ(first.hash(), again.hash());
}

TEST(Word, IsComparedWithTextsAndOrderedLikeThem) {
    const Word word("EMEA");
    EXPECT_TRUE(word == "EMEA");
    EXPECT_TRUE(word == std::string("EMEA"));
    EXPECT_FALSE(word == std::string_view("emea"));
    std::vector<Word> words{"b", "a", "", "B", "ab"};
    std::ranges::sort(words);
    EXPECT_EQ(words, (std::vector<Word>{"", "B", "a", "ab", "b"}));
}

TEST(Word, IsEmptyUntilItIsSaid) {
    EXPECT_TRUE(Word().empty());
    EXPECT_EQ(Word(), Word(""));
    EXPECT_EQ(Word().text(), "");
    EXPECT_FALSE(Word(" ").empty());
}

TEST(Word, IsTheSameOnEveryThread) {
    std::vector<std::vector<Word>> said(4);
    {
        std::vector<std::jthread> threads;
        for (auto& words : said)
            threads.emplace_back([&words] {
                for (int i = 0; i < 1000; ++i)
                    words.emplace_back("Stage " + std::to_string(i));
            });
    }
    for (const auto& words : said)
        EXPECT_EQ(words, said.front());
}
