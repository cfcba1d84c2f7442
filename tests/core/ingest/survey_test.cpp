// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "core/ingest/survey.h"
#include "tests/core/ingest/support.h"

namespace gtm::ingest {
namespace {

using namespace std::string_literals;

Survey surveyOf(const std::string& content, const SurveyChoice& choice = {}) {
    const testing::Folder folder;
    const auto result = survey(testing::sourceFile(folder.write("a.csv", content)), choice);
    EXPECT_TRUE(result);
    return result.value_or(Survey{});
}

std::string decodedText(const std::string& bytes, Encoding encoding, size_t chunk) {
    return testing::contentOf(*decoded(std::make_unique<testing::ChunkStream>(bytes, chunk), encoding));
}

bool has(const Survey& survey, std::string_view code) {
    return std::ranges::find(survey.findings, code, &Finding::code) != survey.findings.end();
}

struct EncodingCase {
    const char* name;
    std::string bytes;
    Encoding encoding;
    bool guessed;
    std::string text;
};

const std::vector<EncodingCase>& encodings() {
    static const std::vector<EncodingCase> all{
        {"ascii", "a,b\n", Encoding::Utf8, false, "a,b\n"},
        {"empty", "", Encoding::Utf8, false, ""},
        {"utf-8", "Z\xC3\xBCrich,\xE2\x82\xAC\n", Encoding::Utf8, false, "Zürich,€\n"},
        {"utf-8 with mark", "\xEF\xBB\xBFZ\xC3\xBCrich\n", Encoding::Utf8, false, "Zürich\n"},
        {"only a mark", "\xEF\xBB\xBF", Encoding::Utf8, false, ""},
        {"utf-16le", "\xFF\xFEZ\0\xFC\0\x3D\xD8\x00\xDE"s, Encoding::Utf16Le, false, "Zü😀"},
        {"utf-16be", "\xFE\xFF\0Z\0\xFC\xD8\x3D\xDE\x00"s, Encoding::Utf16Be, false, "Zü😀"},
        {"utf-16le without mark", "I\0d\0,\0N\0\n\0"s, Encoding::Utf16Le, true, "Id,N\n"},
        {"utf-16be without mark", "\0I\0d\0,\0N\0\n"s, Encoding::Utf16Be, true, "Id,N\n"},
        {"utf-16 cut in half", "\xFF\xFE\x41\0\x42"s, Encoding::Utf16Le, false, "A\xEF\xBF\xBD"},
        {"half a surrogate pair", "\xFF\xFE\x3D\xD8\x41\0"s, Encoding::Utf16Le, false, "\xEF\xBF\xBD\x41"},
        {"windows-1252", "Z\xFCrich,\x80 \x93x\x94\n", Encoding::Windows1252, true, "Zürich,€ “x”\n"},
        {"overlong", "\xC0\xAF\n", Encoding::Windows1252, true, "À¯\n"},
        {"surrogate in utf-8", "\xED\xA0\x80\n", Encoding::Windows1252, true, "í\xC2\xA0€\n"},
        {"beyond unicode", "\xF4\x90\x80\x80", Encoding::Windows1252, true, "ô\xC2\x90€€"},
        {"cut sequence", "ab\xE2\x82", Encoding::Windows1252, true, "abâ‚"},
        {"one wrong byte far down", std::string(700'000, 'a') + "\xE9", Encoding::Windows1252, true,
         std::string(700'000, 'a') + "é"},
    };
    return all;
}

TEST(Survey, DecidesTheEncodingFromAllBytes) {
    for (const EncodingCase& item : encodings()) {
        SCOPED_TRACE(item.name);
        const Survey found = surveyOf(item.bytes);
        EXPECT_EQ(name(found.encoding), name(item.encoding));
        EXPECT_EQ(has(found, code::kEncodingGuessed), item.guessed);
        EXPECT_EQ(found.bytes, item.bytes.size());
    }
}

TEST(Survey, DecodesInBlocksOfAnySize) {
    for (const EncodingCase& item : encodings()) {
        for (const size_t chunk : {1U, 3U, 65536U}) {
            SCOPED_TRACE(::testing::Message() << item.name << ", blocks of " << chunk);
            EXPECT_EQ(decodedText(item.bytes, item.encoding, chunk), item.text);
        }
    }
}

TEST(Survey, AcceptsUtf8AcrossBlocks) {
    for (const char* text : {"\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xC3\xBC", "12345678\xED\x9F\xBF"}) {
        Utf8Check check;
        for (const char c : std::string_view(text))
            check.add(std::string_view(&c, 1));
        EXPECT_TRUE(check.valid()) << text;
    }
}

struct DelimiterCase {
    const char* name;
    std::string text;
    char delimiter;
};

TEST(Survey, ChoosesTheDelimiterWithTheMostEvenWidth) {
    const std::vector<DelimiterCase> all{
        {"comma", "a,b,c\n1,2,3\n", ','},
        {"semicolon", "a;b\n1;2\n", ';'},
        {"tab", "a\tb\n1\t2\n", '\t'},
        {"pipe", "a|b\n1|2\n", '|'},
        {"one column", "a\n1\n2\n", ','},
        {"decimal commas", "name;amount;rate\nx;1,5;2,5\ny;3,5;4,5\n", ';'},
        {"commas in quotes", "name;city\n\"a,b,c\";x\n\"d,e,f\";y\n", ';'},
        {"line ends in quotes", "name;note\nx;\"a,b\nc,d\ne,f\"\ny;\"g\"\n", ';'},
        {"title above the table", "Report\n\nId,Name,Stage\n1,a,b\n2,c,d\n3,e,f\n", ','},
        {"named by the first line", "sep=;\na,b;c\n1,2;3\n", ';'},
        {"named with CRLF", "SEP=|\r\na,b\r\n", '|'},
    };
    for (const DelimiterCase& item : all) {
        SCOPED_TRACE(item.name);
        const Survey found = surveyOf(item.text);
        EXPECT_EQ(found.delimiter, item.delimiter);
        EXPECT_EQ(found.delimiterLine, item.text.starts_with("sep=") || item.text.starts_with("SEP="));
    }
}

TEST(Survey, LooksAtTwentyRowsOnly) {
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += "a;b\n";
    for (int i = 0; i < 100; ++i)
        text += "a,b,c,d\n";
    EXPECT_EQ(surveyOf(text).delimiter, ';');
}

TEST(Survey, TakesTheUsersWord) {
    const Survey found = surveyOf("a,b\nZ\xFC,c\n", {Encoding::Windows1252, ';'});
    EXPECT_EQ(found.delimiter, ';');
    EXPECT_FALSE(has(found, code::kEncodingGuessed));
}

TEST(Survey, NoticesNulBytes) {
    EXPECT_TRUE(has(surveyOf("a,b\nx\0y,z\n"s), code::kNulBytes));
    EXPECT_FALSE(surveyOf("\xFF\xFE\x41\0"s).nulBytes);
}

TEST(Survey, HashesTheContent) {
    EXPECT_EQ(surveyOf("a,b\n").hash, hash128("a,b\n"));
    EXPECT_NE(surveyOf("a,b\n").hash, surveyOf("a,c\n").hash);
}

TEST(Survey, StopsWhenAsked) {
    const testing::Folder folder;
    std::stop_source stop;
    stop.request_stop();
    const auto result = survey(testing::sourceFile(folder.write("a.csv", "x")), {}, stop.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Code::Cancelled);
}

} // namespace
} // namespace gtm::ingest
