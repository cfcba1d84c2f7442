// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/book_survey.h"
#include "core/ingest/codes.h"
#include "tests/core/ingest/book.h"

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

SurveyChoice choiceOf(std::optional<Encoding> encoding, std::optional<char> delimiter = {}) {
    SurveyChoice choice;
    choice.encoding = encoding;
    choice.delimiter = delimiter;
    return choice;
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
        {"cut sequence", "ab\xE2\x82", Encoding::Windows1252, true, "abâ‚"},
        {"one wrong byte far down", std::string(700'000, 'a') + "\xE9", Encoding::Windows1252, true,
         std::string(700'000, 'a') + "é"},
    };
    return all;
}

TEST(LooksWestern, ButNotWhereSignsStandInWords) {
    for (const char* text : {"Z\xFCrich,\x80 5,caf\xE9", "l\x92\xE9t\xE9 \xBFQu\xE9? \xA1Hola! \x93x\x94",
                             "10 m\xB2, n\xB0 5, \xA3"
                             "100",
                             "Nov\xE1k", "\xC8\xE2\xE0"})
        EXPECT_TRUE(looksWestern(text)) << text;
    for (const char* text : {"\xC8\xE2\xE0\xED\xEE\xE2 \xEF\xF0\xEE\xE5\xEA\xF2", // cp1251: two words
                             "\xA3\xF3"
                             "d\x9F \xBF\xF3\xB3w"}) // cp1250
        EXPECT_FALSE(looksWestern(text)) << text;
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
        {"texts with commas here and there", "note\nfirst, then\nplain\nmore\nlast\n", ','},
        {"semicolons around decimal commas in every row", "Amount, EUR;Rate\n1,5;2,5\n3,5;4,5\n", ';'},
        {"tabs around prose with commas", "Name, first\tCity, country\nDoe, Jane\tBerlin, DE\n", '\t'},
        {"multi-selects within commas", "Id,Tags,Name\n1,a;b,x\n2,c;d,y\n", ','},
        {"delimiter in quotes only", "\"a;b\"\n\"c;d\"\n", ','},
        {"ragged", "a,b,c\n1,2\n3,4,5,6\n7\n", ','},
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
        EXPECT_EQ(found.dialect.delimiter, item.delimiter);
        EXPECT_EQ(found.dialect.delimiterLine,
                  item.text.starts_with("sep=") || item.text.starts_with("SEP="));
    }
}

TEST(Survey, LooksAtTwentyRowsOnly) {
    std::string text;
    for (int i = 0; i < 20; ++i)
        text += "a;b\n";
    for (int i = 0; i < 100; ++i)
        text += "a,b,c,d\n";
    EXPECT_EQ(surveyOf(text).dialect.delimiter, ';');
}

TEST(Survey, TakesTheUsersWord) {
    const Survey found = surveyOf("a,b\nZ\xFC,c\n", choiceOf(Encoding::Windows1252, ';'));
    EXPECT_EQ(found.dialect.delimiter, ';');
    EXPECT_FALSE(has(found, code::kEncodingGuessed));
}

struct BlankCase {
    std::string text;
    bool belong;
};

TEST(Survey, SeesWhetherBlanksBelongToTheDelimiter) {
    const std::vector<BlankCase> all{
        {"a, b, c\n1, 2, 3\n", true}, {"a; b\n1; 2\n", true},       {"a,b,c\n1, \"x, y\",3\n", true},
        {"a,b,c\n1, 2,3\n", false},   {"a,b\n1,\"x, y\"\n", false}, {"a,b\n", false},
    };
    for (const BlankCase& item : all)
        EXPECT_EQ(surveyOf(item.text).dialect.blanksBelongToDelimiter, item.belong) << item.text;
}

// --- Encodings that somebody has to name

struct NamedCase {
    const char* name;
    std::string bytes;
    std::string text;
};

const std::vector<NamedCase>& namedEncodings() {
    static const std::vector<NamedCase> all{
        {"shift_jis", "\x96\xBC\x91\x4F,\x8A\x94\n", "名前,株\n"},
        {"euc-jp", "\xCC\xBE\xC1\xB0,\xB3\xF4\n", "名前,株\n"},
        {"gb18030", "\xC3\xFB\xB3\xC6,\x81\x30\x81\x30\n", "名称,\xC2\x80\n"},
        {"big5", "\xA6\x57\xBA\xD9\n", "名稱\n"},
        {"euc-kr", "\xC0\xCC\xB8\xA7\n", "이름\n"},
        {"windows-1250",
         "\x8A"
         "ablona,\xE8\n",
         "Šablona,č\n"},
        {"windows-1251", "\xC8\xEC\xFF\n", "Имя\n"},
        {"koi8-r", "\xE9\xCD\xD1\n", "Имя\n"},
        {"iso-8859-1", "Z\xFCrich \xA4\n", "Zürich ¤\n"},
        {"iso-8859-15", "5 \xA4\n", "5 €\n"},
        {"macintosh", "Z\x9Frich\n", "Zürich\n"},
        {"utf-16le", "I\0d\0"s, "Id"},
    };
    return all;
}

TEST(Survey, ReadsEncodingsByTheirNames) {
    for (const NamedCase& item : namedEncodings()) {
        SCOPED_TRACE(item.name);
        const auto encoding = encodingNamed(item.name);
        ASSERT_TRUE(encoding);
        EXPECT_EQ(name(*encoding), item.name);
        for (const size_t chunk : {1U, 3U, 65536U})
            EXPECT_EQ(decodedText(item.bytes, *encoding, chunk), item.text);
        const Survey found = surveyOf(item.bytes, choiceOf(encoding));
        EXPECT_EQ(name(found.encoding), item.name);
        EXPECT_TRUE(found.findings.empty());
        EXPECT_FALSE(found.encodingOpen);
    }
}

TEST(Survey, KnowsEveryEncodingItNames) {
    for (const std::string& name : encodingNames())
        EXPECT_EQ(decodedText("a,b", *encodingNamed(name), 7).empty(), name.starts_with("utf-32")) << name;
    for (const char* other :
         {"UTF8", "latin1", "Latin-1", "cp1252", "SJIS", "Shift-JIS", "CP932", "GBK", "utf-16"})
        EXPECT_TRUE(encodingNamed(other)) << other;
    EXPECT_FALSE(encodingNamed("utf-9"));
    EXPECT_FALSE(encodingNamed(""));
}

TEST(Survey, AsksForAnEncodingThatItCannotKnow) {
    const Survey japanese = surveyOf("\x96\xBC\x91\x4F,\x8F\x8A\x8D\xDD\n1,2\n");
    EXPECT_TRUE(japanese.encodingOpen);
    EXPECT_TRUE(japanese.encodingAnswer.starts_with("encoding = \"shift_jis\"")) << japanese.encodingAnswer;
    EXPECT_FALSE(has(japanese, code::kEncodingGuessed));
    EXPECT_TRUE(surveyOf("\xF4\x90\x80\x80").encodingOpen) << "beyond unicode, and 0x90 is open";
    EXPECT_FALSE(surveyOf("Z\xFCrich\n").encodingOpen);
    const Survey czech = surveyOf("Name\nPavel \xC8"
                                  "ern\xFD\n"); // windows-1250
    EXPECT_TRUE(czech.encodingTwofold);
    EXPECT_EQ(czech.encodingAnswer, R"(encoding = "windows-1252" # or "windows-1250", "iso-8859-1")");
    EXPECT_FALSE(surveyOf("Name\nJ\xFCrgen Stra\xDF\xE9\n").encodingTwofold) << "the same in both";
}

TEST(Survey, SaysThatBytesMeanNothingInTheEncodingThatWasNamed) {
    EXPECT_TRUE(has(surveyOf("a,Z\xFC\n", choiceOf(Encoding::Utf8)), code::kBadBytes));
    EXPECT_EQ(decodedText("a,Z\xFC\n", Encoding::Utf8Repaired, 1), "a,Z\xEF\xBF\xBD\n");
    EXPECT_TRUE(has(surveyOf("\xEF\xBB\xBF"
                             "a,Z\xFC\n"),
                    code::kBadBytes))
        << "its mark says UTF-8";
    EXPECT_FALSE(has(surveyOf("a,Z\xC3\xBC\n", choiceOf(Encoding::Utf8)), code::kBadBytes));
}

TEST(Survey, BelievesAMarkMoreThanTheUser) {
    EXPECT_EQ(name(surveyOf("\xFF\xFE\x41\0"s, choiceOf(Encoding::Windows1252)).encoding), "utf-16le");
}

TEST(Survey, TakesTheProfilesEncodingOnlyForWhatIsNotUnicode) {
    SurveyChoice choice;
    choice.otherwise = Encoding::ShiftJis;
    EXPECT_EQ(name(surveyOf("\x96\xBC\x91\x4F\n", choice).encoding), "shift_jis");
    EXPECT_EQ(name(surveyOf("Z\xC3\xBC\n", choice).encoding), "utf-8");
}

TEST(Survey, KnowsUtf16OfAnyScript) {
    // U+4E0A has the byte of a line end in it.
    const std::u16string text = u"名称,上海\n値,上\n東京,大阪,京都\n";
    std::string little, big;
    for (const char16_t c : text) {
        little += {static_cast<char>(c & 0xFF), static_cast<char>(c >> 8)};
        big += {static_cast<char>(c >> 8), static_cast<char>(c & 0xFF)};
    }
    EXPECT_EQ(name(surveyOf(little).encoding), "utf-16le");
    EXPECT_EQ(name(surveyOf(big).encoding), "utf-16be");
    EXPECT_EQ(name(surveyOf("a,b\n,\0x\n,\0"s).encoding), "utf-8") << "zeros that strayed into it";
    EXPECT_EQ(name(surveyOf("\xFF\xFE\0\0I\0\0\0d\0\0\0"s).encoding), "utf-32le");
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
TEST(Survey, LooksAtTheFileOnceForAllSheets) {
    const testing::Folder folder;
    testing::Book book;
    book.sheets = {{"One", testing::textRows({"Id|Name", "1|a"}), {}, {}},
                   {"Empty", {}, {}, {}},
                   {"Two", testing::textRows({"Id|Name", "2|b"}), {}, {}},
                   {"Old", testing::textRows({"Id|Name", "3|c"}), "hidden", {}}};
    const auto path = book.write(folder);
    const auto sources = tablesAt(path);
    ASSERT_TRUE(sources);
    const auto first = survey(sources->front());
    ASSERT_TRUE(first);
    std::filesystem::remove(path);
    const auto second = surveySheet(*first, 2);
    ASSERT_TRUE(second) << "the bytes of the file are not read again";
    EXPECT_EQ(second->sheet, 2U);
    EXPECT_EQ(second->hash, first->hash);
    EXPECT_EQ(first->otherSheets, std::vector<std::string>{"Two"});
    EXPECT_EQ(second->otherSheets, std::vector<std::string>{"One"});
    EXPECT_EQ(second->hiddenSheets, std::vector<std::string>{"Old"});
}

} // namespace gtm::ingest
