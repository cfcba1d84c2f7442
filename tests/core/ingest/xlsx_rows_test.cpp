// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "tests/core/ingest/sheet_reading.h"

namespace gtm::ingest {
namespace {

using testing::Book;
using testing::bookOf;
using testing::Lines;
using testing::openBook;
using testing::readSheet;
using testing::ReadSheet;

struct RowCase {
    const char* name;
    std::string rows;
    Lines lines;
};

TEST(XlsxRows, ReadsEveryCaseInEveryWay) {
    const std::vector<RowCase> all{
        {"nothing", "", {}},
        {"numbers", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2.50</v></c></row>", {"1: 1|2.5"}},
        {"inline text", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>", {"1: a"}},
        {"inline text with blanks kept",
         "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c></row>",
         {"1:  a "}},
        {"inline rich text",
         "<row r=\"1\"><c r=\"A1\" "
         "t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Ac</t></r><r><t>me</t></r></is></c></row>",
         {"1: Acme"}},
        {"phonetic reading left out",
         "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" "
         "eb=\"2\"><t>トウキョウ</t></rPh></is>"
         "</c></row>",
         {"1: 東京"}},
        {"text of a formula",
         "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>x</v></c></row>",
         {"1: x"}},
        {"number of a formula", "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>", {"1: 2"}},
        {"shared formula",
         "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1</f><v>2</v></c></row>"
         "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row>",
         {"1: 2", "2: 3"}},
        {"booleans",
         "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c></row>",
         {"1: true|false"}},
        {"errors are empty",
         "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c><c "
         "r=\"C1\"><v>3</v></c></row>",
         {"1: 1||3"}},
        {"ISO dates",
         "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-11-15T14:05:00Z</v></c></row>",
         {"1: 2026-11-15 14:05:00"}},
        {"no references",
         "<row><c><v>1</v></c><c t=\"b\"><v>1</v></c></row><row><c/><c><v>4</v></c></row>",
         {"1: 1|true", "2: |4"}},
        {"some references",
         "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
         {"+3: |1|2", "4: 3||"}},
        {"sparse rows",
         "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c></row><row "
         "r=\"6\"><c "
         "r=\"A6\"><v>3</v></c></row>",
         {"+2: 1", "+5: ||2", "6: 3||"}},
        {"empty rows and cells",
         "<row r=\"1\"><c r=\"A1\" s=\"3\"/><c r=\"B1\"><v/></c><c r=\"C1\"></c></row><row r=\"2\"/><row "
         "r=\"3\"></row><row r=\"4\"><c r=\"A4\"><v>1</v></c></row>",
         {"+4: 1"}},
        {"cells out of order",
         "<row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row>",
         {"1: 1|2"}},
        {"pretty",
         "\n  <row r=\"1\" spans=\"1:2\">\n    <c r=\"A1\">\n      <v>1</v>\n    </c>\n  </row>\n",
         {"1: 1"}},
        {"blanks within tags",
         "<row r=\"1\" ><c r=\"A1\" ><v>1</v></c ></row ><row r=\"2\"><c r=\"A2\" /></row>"
         "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>",
         {"1: 1", "+3: 3"}},
        {"single quotes", "<row r='1'><c r='A1' t='str'><v>x</v></c></row>", {"1: x"}},
        {"entities",
         "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&lt;A &amp; B&gt; &quot;&apos;</v></c></row>",
         {"1: <A & B> \"'"}},
        {"numbers of characters",
         "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&#228;&#x20AC;&#10;</v></c></row>",
         {"1: ä€\n"}},
        {"CDATA",
         "<row r=\"1\"><c r=\"A1\" t=\"str\"><v><![CDATA[<a>&amp;]]></v></c></row>",
         {"1: <a>&amp;"}},
        {"comments and instructions",
         "<!-- <row r=\"9\"> --><row r=\"1\"><c r=\"A1\"><!-- </row> --><v>1</v></c><?x y?></row><!-- row> "
         "--><row "
         "r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
         {"1: 1", "2: 2"}},
        {"line ends in text",
         "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a\r\nb\rc</v></c></row>",
         {"1: a\nb\nc"}},
        {"escapes", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a_x000D_\nb</v></c></row>", {"1: a\r\nb"}},
        {"other elements",
         "<row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext><v>9</v><is><t>no</t></is></ext></extLst></c></row>",
         {"1: 1"}},
        {"unknown attributes",
         "<row r=\"1\" ht=\"15\" customHeight=\"1\" x14ac:dyDescent=\"0.25\" hidden=\"1\"><c r=\"A1\" "
         "cm=\"1\" "
         "vm=\"2\"><v>1</v></c></row>",
         {"1: 1"}},
        {"bracket in text", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a]] b]</v></c></row>", {"1: a]] b]"}},
        {"wide letters",
         "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Zürich 日本 😀</v></c></row>",
         {"1: Zürich 日本 😀"}},
        {"far columns",
         "<row r=\"1\"><c r=\"Z1\"><v>1</v></c><c r=\"AB1\"><v>2</v></c></row>",
         {"1: " + std::string(25, '|') + "1||2"}},
        {"an empty styled cell far out",
         "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"2\"/></row>",
         {"1: 1"}},
        {"more columns than allowed",
         "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><row r=\"2\"><c "
         "r=\"A2\"><v>2</v></c></row>",
         {"1! too_many_columns", "2: 2"}},
        {"rows numbered anew",
         "<row r=\"4\"><c r=\"A4\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>2</v></c></row>",
         {"+4: 1", "4: 2"}},
    };
    for (const RowCase& item : all) {
        SCOPED_TRACE(item.name);
        const ReadSheet read = readSheet(bookOf(item.rows));
        EXPECT_FALSE(read.error) << read.error->detail;
        EXPECT_EQ(read.lines, item.lines);
    }
}

TEST(XlsxRows, TakesPrefixedAndStrictDocuments) {
    Book book = bookOf("");
    book.parts["xl/worksheets/sheet1.xml"] =
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row "
        "r=\"1\"><x:c "
        "r=\"A1\" t=\"s\"><x:v>0</x:v></x:c></x:row><x:row r=\"2\"><x:c r=\"A2\"><x:v>2</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>";
    book.parts["xl/sharedStrings.xml"] =
        "<x:sst xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:si><x:t>a</x:t></x:si></x:sst>";
    EXPECT_EQ(readSheet(book).lines, (Lines{"1: a", "2: 2"}));
}

TEST(XlsxRows, TakesOtherEncodingsOfXml) {
    const std::string rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Z\xFCrich</v></c></row>";
    Book latin = bookOf("");
    latin.parts["xl/worksheets/sheet1.xml"] =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet><sheetData>" + rows +
        "</sheetData></worksheet>";
    EXPECT_EQ(readSheet(latin).lines, (Lines{"1: Zürich"}));
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData>") +
                            rows +
                            "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>")
        wide += {c, '\0'};
    Book utf16 = bookOf("");
    utf16.parts["xl/worksheets/sheet1.xml"] = wide;
    EXPECT_EQ(readSheet(utf16).lines, (Lines{"1: Zürich"}));
}

TEST(XlsxRows, NamesStringsByNumber) {
    Book book =
        bookOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row><row "
               "r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>3</v></c></row><row "
               "r=\"3\"><c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"B3\" t=\"s\"><v>5</v></c></row>");
    book.strings = "<si><t>a &amp; b</t></si><si><t xml:space=\"preserve\"> kept </t></si>"
                   "<si><r><t>ri</t></r><r><rPr><sz val=\"9\"/></rPr><t>ch</t></r></si>"
                   "<si><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                   "<si><t/></si><si><t>x_x000D_y</t></si>";
    EXPECT_EQ(readSheet(book).lines, (Lines{"1: rich|a & b", "2:  kept |漢字", "3: |x\ry"}));
}

TEST(XlsxRows, GivesDatesByTheirStyles) {
    const std::string rows =
        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44197</v></c><c r=\"B1\" s=\"2\"><v>44197.5</v></c>"
        "<c r=\"C1\" s=\"0\"><v>44197</v></c><c r=\"D1\" s=\"99\"><v>44197</v></c></row>";
    Book book = bookOf(rows);
    book.formats = "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy &quot;at&quot; hh:mm\"/>";
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>";
    EXPECT_EQ(readSheet(book).lines, (Lines{"1: 2021-01-01|2021-01-01 12:00:00|44197|44197"}));
    book.from1904 = true;
    EXPECT_EQ(readSheet(book).lines, (Lines{"1: 2025-01-02|2025-01-02 12:00:00|44197|44197"}));
}

TEST(XlsxRows, SaysWhichCellsAreNumbers) {
    const testing::Folder folder;
    Book book =
        bookOf("<row r=\"1\"><c r=\"A1\"><v>1.5</v></c><c r=\"B1\" t=\"str\"><v>1,5</v></c><c r=\"C1\" "
               "s=\"1\"><v>44197</v></c></row>");
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
    auto rows = XlsxRows::open(openBook(book, folder), 0);
    Row row;
    ASSERT_TRUE((*rows)->next(row));
    EXPECT_TRUE(row.isNumber(0));
    EXPECT_FALSE(row.isNumber(1));
    EXPECT_FALSE(row.isNumber(2)) << "a date is a text that needs no mark";
    EXPECT_FALSE(row.isNumber(7));
}

TEST(XlsxRows, RepeatsMergedCellsDownwards) {
    const std::vector<std::string> lines{"Owner|Deal|Sum", "Ann|a|1", "|b|2",     "|c|3",
                                         "Bob|d|4",        "|e|5",    "Total||15"};
    const std::string merges = "<mergeCells count=\"3\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"A5:B6\" />"
                               "<mergeCell  ref='A7:B7'/></mergeCells>";
    EXPECT_EQ(readSheet(bookOf(testing::textRows(lines), merges)).lines,
              (Lines{"1: Owner|Deal|Sum", "2: Ann|a|1", "3: Ann|b|2", "4: Ann|c|3", "5: Bob|d|4",
                     "6: Bob|e|5", "7: Total||15"}));
    const auto blank = bookOf(testing::textRows({"Title|", "", "", "a|b"}),
                              "<x:mergeCells><x:mergeCell ref=\"A1:B3\"/></x:mergeCells>");
    EXPECT_EQ(readSheet(blank).lines, (Lines{"1: Title", "+4: a|b"})) << "rows of nothing else stay blank";
}

/// Whoever looks through the rest once more at each of these words takes minutes.
TEST(XlsxRows, FindsAMergeBehindManyWordsThatBeginNone) {
    std::string words;
    for (int i = 0; i < 200'000; ++i)
        words += "mergeCell ";
    const testing::Folder folder;
    const auto book = openBook(bookOf("", "<!-- " + words + "--><mergeCell ref=\"A2:A3\"/>"), folder);
    const auto scan = scanSheet(book->openSheet(0).value(), "book.xlsx");
    ASSERT_TRUE(scan);
    ASSERT_EQ(scan->merges.size(), 1U);
    EXPECT_EQ(scan->merges[0].first, 2);
    EXPECT_EQ(scan->merges[0].last, 3);
}

TEST(XlsxRows, PassesEmptyRowsBelowAWideOne) {
    std::string text = "<row r=\"1\"><c r=\"FAA1\"><v>1</v></c></row>";
    for (int i = 0; i < 200'000; ++i)
        text += "<row/>";
    text += "<row><c r=\"A200002\"><v>2</v></c></row>";
    const testing::Folder folder;
    auto rows = XlsxRows::open(openBook(bookOf(text), folder), 0, {});
    ASSERT_TRUE(rows);
    const ReadSheet read = testing::readAll(**rows);
    ASSERT_EQ(read.lines.size(), 2U);
    EXPECT_TRUE(read.lines[1].starts_with("+200002: 2|"));
}

TEST(XlsxRows, NotesWhatIsReadAsEmpty) {
    const ReadSheet read = readSheet(
        bookOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c><c r=\"C1\" "
               "t=\"e\"><v>#DIV/0!</v></c><c r=\"D1\"><f>NOW()</f></c></row>"));
    ASSERT_EQ(read.findings.size(), 2U);
    EXPECT_EQ(read.findings[0].code, code::kErrorCells);
    EXPECT_EQ(read.findings[0].rows, 2);
    EXPECT_EQ(read.findings[0].value, "#N/A");
    EXPECT_EQ(read.findings[1].code, code::kUncomputed);
    EXPECT_EQ(read.findings[1].rows, 1);
}

} // namespace
} // namespace gtm::ingest
