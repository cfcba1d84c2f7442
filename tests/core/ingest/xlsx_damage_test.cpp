// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "core/ingest/xlsx_strings.h"
#include "core/report/damage_text.h"
#include "tests/core/ingest/sheet_reading.h"

#include <gmock/gmock.h>

#include <random>

namespace gtm::ingest {
namespace {

using testing::Book;
using testing::bookOf;
using testing::Lines;
using testing::openBook;
using testing::readAll;
using testing::readSheet;
using testing::ReadSheet;

// --- Damage

struct DamageCase {
    const char* name;
    std::string rows;
    const char* row; ///< That the error names.
};

TEST(XlsxRows, EndsWithAnErrorThatNamesTheRow) {
    const std::string good = "<row r=\"6\"><c r=\"A6\"><v>1</v></c></row>";
    const std::vector<DamageCase> all{
        {"tag never closed", good + "<row r=\"7\"><c r=\"A7\"><v>2</v></row>" + good, "row 7: "},
        {"stray end", good + "<row r=\"7\"></c></row>", "row 7: "},
        {"unknown entity", good + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>&nbsp;</v></c></row>", "row 7: "},
        {"bare ampersand", good + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>A & B</v></c></row>", "row 7: "},
        {"control character", good + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>a\x01</v></c></row>", "row 7: "},
        {"not UTF-8", good + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>Z\xFCrich</v></c></row>", "row 7: "},
        {"not a character", good + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>\xEF\xBF\xBF</v></c></row>",
         "row 7: "},
        {"attribute twice", good + "<row r=\"7\"><c r=\"A7\" r=\"B7\"><v>1</v></c></row>", "row 7: "},
        {"attribute of the row twice", good + "<row r=\"7\" r=\"8\"><c r=\"A7\"><v>1</v></c></row>",
         "row 7: "},
        {"attribute without quotes", good + "<row r=\"7\"><c r=A7><v>1</v></c></row>", "row 7: "},
        {"end of CDATA in text", good + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>]]></v></c></row>", "row 7: "},
        {"no such string", good + "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>5</v></c></row>" + good,
         "row 7: no shared string 5"},
        {"no string number", good + "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>x</v></c></row>" + good,
         "row 7: no shared string x"},
        {"no reference", good + "<row r=\"7\"><c r=\"77\"><v>5</v></c></row>" + good,
         "row 7: no cell reference: 77"},
        {"reference beyond a sheet", good + "<row r=\"7\"><c r=\"XFE7\"><v>5</v></c></row>" + good,
         "row 7: no cell reference: XFE7"},
        {"no row number", good + "<row r=\"x\"><c r=\"A7\"><v>5</v></c></row>" + good,
         "row 7: no row number"},
        {"row beyond a sheet", good + "<row r=\"1048577\"/>" + good, "row 1048577: no row number"},
    };
    for (const DamageCase& item : all) {
        SCOPED_TRACE(item.name);
        const ReadSheet read = readSheet(bookOf(item.rows));
        ASSERT_TRUE(read.error);
        EXPECT_EQ(read.lines, (Lines{"+6: 1"}));
        EXPECT_EQ(read.error->code, Code::BadWorkbook);
        EXPECT_EQ(read.error->where, "book.xlsx[Sheet1]");
        EXPECT_TRUE(read.error->detail.starts_with(item.row)) << read.error->detail;
    }
}

TEST(XlsxRows, NeverTakesHalfASheetForAWhole) {
    std::string rows;
    for (int i = 1; i <= 30; ++i) {
        const std::string n = std::to_string(i);
        rows += "<row r=\"" + n + "\"><c r=\"A" + n + "\"><v>" + n + "</v></c></row>";
    }
    const Book whole = bookOf(rows);
    const testing::Folder folder;
    const auto book = openBook(whole, folder);
    const std::string xml = testing::contentOf(**book->openSheet(0));
    for (size_t length = 0; length < xml.size(); ++length) {
        auto cut = XlsxRows::read(book, 0, std::make_unique<testing::ChunkStream>(xml.substr(0, length), 50));
        const ReadSheet read = readAll(**cut);
        ASSERT_TRUE(read.error) << "cut at " << length << " of " << xml.size();
        ASSERT_LE(read.lines.size(), 30U);
    }
}

// --- Limits

TEST(XlsxRows, RejectsRowsBeyondTheLimitsAndReadsOn) {
    const std::string mega(1U << 20U, 'x');
    const auto cell = [](const std::string& place, const std::string& text) {
        return "<c r=\"" + place + "\" t=\"str\"><v>" + text + "</v></c>";
    };
    const std::string rows = "<row r=\"1\">" + cell("A1", mega) + "</row><row r=\"2\">" +
                             cell("A2", mega + "x") + "</row><row r=\"3\">" + cell("A3", mega) +
                             cell("B3", mega) + cell("C3", "x") + "</row><row r=\"4\">" +
                             cell("A4", std::string(9U << 20U, 'x')) + "</row><row r=\"5\">" +
                             cell("A5", "last") + "</row>";
    const testing::Folder folder;
    const auto book = openBook(bookOf(""), folder);
    auto rowSource = XlsxRows::read(book, 0,
                                    std::make_unique<testing::ChunkStream>(
                                        "<worksheet><sheetData>" + rows + "</sheetData></worksheet>", 65536));
    ReadSheet read = readAll(**rowSource);
    EXPECT_FALSE(read.error) << read.error->where << read.error->detail;
    ASSERT_EQ(read.lines.size(), 5U);
    EXPECT_EQ(read.lines[0].size(), 3 + mega.size());
    read.lines.erase(read.lines.begin());
    EXPECT_EQ(read.lines, (Lines{"2! field_too_long", "3! row_too_long", "4! field_too_long", "5: last||"}));
}

TEST(XlsxRows, StopsAtWhatNoTableNeeds) {
    const std::string row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    std::string deep;
    for (int i = 0; i < 70; ++i)
        deep += "<x>";
    const std::vector<std::pair<std::string, std::string>> all{
        {"<!DOCTYPE worksheet [<!ENTITY a \"aaaa\">]><worksheet><sheetData>" + row +
             "</sheetData></worksheet>",
         "doctype"},
        {"<!DOCTYPE worksheet SYSTEM \"http://x/y\"><worksheet><sheetData/></worksheet>", "doctype"},
        {"<worksheet>" + deep, "too_deep"},
        {"<worksheet><sheetData><row r=\"1\"><c r=\"A1\">" + deep, "too_deep"},
        {"<worksheet><sheetData><row r=\"1\" x=\"" + std::string(6U << 20U, 'x') +
             "\"/></sheetData></worksheet>",
         "tag_too_long"},
    };
    for (const auto& [xml, error] : all) {
        const testing::Folder folder;
        const auto book = openBook(bookOf(row), folder);
        auto rows = XlsxRows::read(book, 0, std::make_unique<testing::ChunkStream>(xml, 65536));
        const ReadSheet read = readAll(**rows);
        ASSERT_TRUE(read.error);
        EXPECT_TRUE(read.error->detail.ends_with(error)) << read.error->detail;
        EXPECT_TRUE(read.lines.empty());
    }
}

TEST(SharedStrings, BelieveNoSizeThatTheirPartGives) {
    const std::string first(3000, 'a'), second(70'000, 'b');
    for (const std::uint64_t said : {std::uint64_t{0}, std::uint64_t{3001}, ~std::uint64_t{0}}) {
        auto strings = SharedStrings::open(
            std::make_unique<testing::ChunkStream>(
                "<sst><si><t>" + first + "</t></si><si><t>" + second + "</t></si></sst>", 65536, said),
            "strings", {});
        ASSERT_TRUE(strings);
        EXPECT_EQ((*strings)->at(1), second) << said;
        EXPECT_EQ((*strings)->at(0), first) << said;
    }
}

TEST(SharedStrings, EndBeyondTheirLimits) {
    const auto read = [](const std::string& items, const StringLimits& limits, std::uint64_t asked) {
        auto strings = SharedStrings::open(
            std::make_unique<testing::ChunkStream>("<sst>" + items + "</sst>", 65536), "strings", limits);
        EXPECT_TRUE(strings);
        const bool found = (*strings)->at(asked).has_value();
        EXPECT_NE(found, (*strings)->failure().has_value());
        return found ? std::string() : report::damageText((*strings)->failure()->detail);
    };
    std::string empty, full;
    for (int i = 0; i < 4; ++i)
        empty += i % 2 ? "<si><t/></si>" : "<si><t></t></si>";
    EXPECT_EQ(read(empty, {4, 4U << 20U}, 3), "");
    EXPECT_THAT(read(empty, {3, 4U << 20U}, 3), ::testing::HasSubstr("16,777,216 texts"));
    for (int i = 0; i < 5; ++i)
        full += "<si><t>" + std::string(1000 * 1000, 'x') + "</t></si>";
    EXPECT_EQ(read(full, {9, 4U << 20U}, 3), "");
    EXPECT_THAT(read(full, {9, 4U << 20U}, 4), ::testing::HasSubstr("more than may be read at once"));
}

TEST(XlsxRows, AllowsSixtyFourLevels) {
    std::string open, close;
    for (int i = 0; i < 63; ++i) {
        open += "<x>";
        close += "</x>";
    }
    const testing::Folder folder;
    const auto book = openBook(bookOf(""), folder);
    auto rows = XlsxRows::read(
        book, 0,
        std::make_unique<testing::ChunkStream>("<worksheet>" + open + close + "</worksheet>", 65536));
    EXPECT_FALSE(readAll(**rows).error);
}

// --- Both ways of reading agree, also on what nobody thought of.

TEST(XlsxRows, AgreesWithExpatOnChangedDocuments) {
    Book book = bookOf(
        "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44197</v></c>"
        "<c r=\"C1\" t=\"str\"><f>A1&amp;B1</f><v>a &lt; b</v></c></row>\n<row r=\"2\"><c r=\"A2\" "
        "t=\"inlineStr\"><is><t>Zürich</t></is></c><c r=\"C2\"><v>1.5</v></c></row><row r=\"4\"/>"
        "<row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c></row>");
    book.strings = "<si><t>first</t></si>";
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
    const testing::Folder folder;
    const auto opened = openBook(book, folder);
    const std::string xml = testing::contentOf(**opened->openSheet(0));
    static const std::string bytes = "<>/\"'&; \n\r=rcvft019A]!-?x\x01\xC3\xFF";
    std::mt19937 random(20261115);
    int good = 0;
    for (int round = 0; round < 1000; ++round) {
        std::string changed = xml;
        for (size_t n = 1 + random() % 3; n > 0; --n) {
            const size_t at = random() % changed.size();
            const char byte = bytes[random() % bytes.size()];
            switch (random() % 3) {
            case 0:
                changed[at] = byte;
                break;
            case 1:
                changed.insert(at, 1, byte);
                break;
            default:
                changed.erase(at, 1 + random() % 4);
            }
        }
        ReadSheet reads[2];
        for (const bool expat : {false, true}) {
            auto rows =
                XlsxRows::read(opened, 0, std::make_unique<testing::ChunkStream>(changed, 1 + random() % 99));
            ASSERT_TRUE(rows);
            if (expat)
                (*rows)->useExpatOnly();
            reads[expat] = readAll(**rows);
        }
        ASSERT_EQ(reads[0], reads[1]) << changed;
        good += !reads[0].error;
    }
    EXPECT_GT(good, 100) << "many changes leave a document whole";
}

} // namespace
} // namespace gtm::ingest
