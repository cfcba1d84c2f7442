// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_rows.h"

#include "core/ingest/codes.h"
#include "tests/core/ingest/book.h"

#include <gmock/gmock.h>

#include <random>

namespace gtm::ingest {
namespace {

using ::testing::ElementsAre;
using testing::Book;
using testing::bookOf;

/// A row as `line: a|b|c`, after a blank line with `+` in front.
using Lines = std::vector<std::string>;

struct ReadSheet {
    Lines lines;
    std::optional<Error> error;
    std::vector<Finding> findings;
    friend bool operator==(const ReadSheet& a, const ReadSheet& b) {
        return a.lines == b.lines && a.error.has_value() == b.error.has_value();
    }
};

ReadSheet readAll(RowSource& rows) {
    ReadSheet out;
    Row row;
    while (rows.next(row)) {
        std::string line = (row.afterBlank ? "+" : "") + std::to_string(row.line) + ": ";
        for (size_t i = 0; i < row.cells.size(); ++i)
            line += (i ? "|" : "") + std::string(row.cells[i]);
        if (!row.problem.empty())
            line = std::to_string(row.line) + "! " + std::string(row.problem);
        out.lines.push_back(line);
    }
    out.error = rows.failure();
    out.findings = rows.findings();
    return out;
}

std::shared_ptr<Workbook> openBook(const Book& book, const testing::Folder& folder) {
    auto archive = ZipArchive::open(book.write(folder));
    EXPECT_TRUE(archive);
    auto opened = Workbook::open(*archive, "book.xlsx");
    EXPECT_TRUE(opened) << opened.error().detail;
    return opened.value_or(nullptr);
}

/// Reads a sheet in every way there is: as written and by expat alone, in blocks of many sizes. All agree.
ReadSheet readSheet(const Book& book, size_t sheet = 0) {
    const testing::Folder folder;
    const auto opened = openBook(book, folder);
    const auto scan = scanSheet(opened->openSheet(sheet).value(), "book.xlsx");
    EXPECT_TRUE(scan);
    auto rows = XlsxRows::open(opened, sheet, scan->merges);
    EXPECT_TRUE(rows);
    ReadSheet out = readAll(**rows);
    const std::string xml = testing::contentOf(**opened->openSheet(sheet));
    for (const size_t chunk : {1U, 7U, 64U, 100'000U}) {
        for (const bool expat : {false, true}) {
            auto again = XlsxRows::read(opened, sheet, std::make_unique<testing::ChunkStream>(xml, chunk), scan->merges);
            EXPECT_TRUE(again);
            if (expat)
                (*again)->useExpatOnly();
            EXPECT_EQ(readAll(**again), out) << "blocks of " << chunk << (expat ? ", expat only" : "");
        }
    }
    return out;
}

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
         "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Ac</t></r><r><t>me</t></r></is></c></row>",
         {"1: Acme"}},
        {"phonetic reading left out",
         "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></is>"
         "</c></row>",
         {"1: 東京"}},
        {"text of a formula", "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>x</v></c></row>", {"1: x"}},
        {"number of a formula", "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>", {"1: 2"}},
        {"shared formula",
         "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1</f><v>2</v></c></row>"
         "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row>",
         {"1: 2", "2: 3"}},
        {"booleans",
         "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c></row>",
         {"1: true|false"}},
        {"errors are empty",
         "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c><c r=\"C1\"><v>3</v></c></row>",
         {"1: 1||3"}},
        {"ISO dates", "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-11-15T14:05:00Z</v></c></row>",
         {"1: 2026-11-15 14:05:00"}},
        {"no references",
         "<row><c><v>1</v></c><c t=\"b\"><v>1</v></c></row><row><c/><c><v>4</v></c></row>",
         {"1: 1|true", "2: |4"}},
        {"some references", "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
         {"+3: |1|2", "4: 3||"}},
        {"sparse rows",
         "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"5\"><c r=\"C5\"><v>2</v></c></row><row r=\"6\"><c "
         "r=\"A6\"><v>3</v></c></row>",
         {"+2: 1", "+5: ||2", "6: 3||"}},
        {"empty rows and cells",
         "<row r=\"1\"><c r=\"A1\" s=\"3\"/><c r=\"B1\"><v/></c><c r=\"C1\"></c></row><row r=\"2\"/><row "
         "r=\"3\"></row><row r=\"4\"><c r=\"A4\"><v>1</v></c></row>",
         {"+4: 1"}},
        {"cells out of order", "<row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row>", {"1: 1|2"}},
        {"pretty",
         "\n  <row r=\"1\" spans=\"1:2\">\n    <c r=\"A1\">\n      <v>1</v>\n    </c>\n  </row>\n", {"1: 1"}},
        {"blanks within tags", "<row r=\"1\" ><c r=\"A1\" ><v>1</v></c ></row ><row r=\"2\"><c r=\"A2\" /></row>"
                               "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>",
         {"1: 1", "+3: 3"}},
        {"single quotes", "<row r='1'><c r='A1' t='str'><v>x</v></c></row>", {"1: x"}},
        {"entities", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&lt;A &amp; B&gt; &quot;&apos;</v></c></row>",
         {"1: <A & B> \"'"}},
        {"numbers of characters", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&#228;&#x20AC;&#10;</v></c></row>",
         {"1: ä€\n"}},
        {"CDATA", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v><![CDATA[<a>&amp;]]></v></c></row>", {"1: <a>&amp;"}},
        {"comments and instructions",
         "<!-- <row r=\"9\"> --><row r=\"1\"><c r=\"A1\"><!-- </row> --><v>1</v></c><?x y?></row><!-- row> --><row "
         "r=\"2\"><c r=\"A2\"><v>2</v></c></row>",
         {"1: 1", "2: 2"}},
        {"line ends in text", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a\r\nb\rc</v></c></row>", {"1: a\nb\nc"}},
        {"escapes", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a_x000D_\nb</v></c></row>", {"1: a\r\nb"}},
        {"other elements",
         "<row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext><v>9</v><is><t>no</t></is></ext></extLst></c></row>",
         {"1: 1"}},
        {"unknown attributes",
         "<row r=\"1\" ht=\"15\" customHeight=\"1\" x14ac:dyDescent=\"0.25\" hidden=\"1\"><c r=\"A1\" cm=\"1\" "
         "vm=\"2\"><v>1</v></c></row>",
         {"1: 1"}},
        {"bracket in text", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a]] b]</v></c></row>", {"1: a]] b]"}},
        {"wide letters", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Zürich 日本 😀</v></c></row>", {"1: Zürich 日本 😀"}},
        {"far columns", "<row r=\"1\"><c r=\"Z1\"><v>1</v></c><c r=\"AB1\"><v>2</v></c></row>",
         {"1: " + std::string(25, '|') + "1||2"}},
        {"an empty styled cell far out", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"2\"/></row>", {"1: 1"}},
        {"more columns than allowed", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><row r=\"2\"><c "
                                      "r=\"A2\"><v>2</v></c></row>",
         {"1! too_many_columns", "2: 2"}},
        {"rows numbered anew", "<row r=\"4\"><c r=\"A4\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>2</v></c></row>",
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
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\"><x:c "
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
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    EXPECT_EQ(readSheet(latin).lines, (Lines{"1: Zürich"}));
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData>") + rows +
                            "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells></worksheet>")
        wide += {c, '\0'};
    Book utf16 = bookOf("");
    utf16.parts["xl/worksheets/sheet1.xml"] = wide;
    EXPECT_EQ(readSheet(utf16).lines, (Lines{"1: Zürich"}));
}

TEST(XlsxRows, NamesStringsByNumber) {
    Book book = bookOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row><row "
                       "r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>3</v></c></row><row "
                       "r=\"3\"><c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"B3\" t=\"s\"><v>5</v></c></row>");
    book.strings = "<si><t>a &amp; b</t></si><si><t xml:space=\"preserve\"> kept </t></si>"
                   "<si><r><t>ri</t></r><r><rPr><sz val=\"9\"/></rPr><t>ch</t></r></si>"
                   "<si><t>漢字</t><rPh sb=\"0\" eb=\"2\"><t>かんじ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                   "<si><t/></si><si><t>x_x000D_y</t></si>";
    EXPECT_EQ(readSheet(book).lines, (Lines{"1: rich|a & b", "2:  kept |漢字", "3: |x\ry"}));
}

TEST(XlsxRows, GivesDatesByTheirStyles) {
    const std::string rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44197</v></c><c r=\"B1\" s=\"2\"><v>44197.5</v></c>"
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
    Book book = bookOf("<row r=\"1\"><c r=\"A1\"><v>1.5</v></c><c r=\"B1\" t=\"str\"><v>1,5</v></c><c r=\"C1\" "
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
    const std::vector<std::string> lines{"Owner|Deal|Sum", "Ann|a|1", "|b|2", "|c|3", "Bob|d|4", "|e|5", "Total||15"};
    const std::string merges = "<mergeCells count=\"3\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"A5:B6\" />"
                               "<mergeCell  ref='A7:B7'/></mergeCells>";
    EXPECT_EQ(readSheet(bookOf(testing::textRows(lines), merges)).lines,
              (Lines{"1: Owner|Deal|Sum", "2: Ann|a|1", "3: Ann|b|2", "4: Ann|c|3", "5: Bob|d|4", "6: Bob|e|5",
                     "7: Total||15"}));
    const auto blank = bookOf(testing::textRows({"Title|", "", "", "a|b"}),
                              "<x:mergeCells><x:mergeCell ref=\"A1:B3\"/></x:mergeCells>");
    EXPECT_EQ(readSheet(blank).lines, (Lines{"1: Title", "+4: a|b"})) << "rows of nothing else stay blank";
}

TEST(XlsxRows, NotesWhatIsReadAsEmpty) {
    const ReadSheet read =
        readSheet(bookOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"e\"><v>#N/A</v></c><c r=\"C1\" "
                         "t=\"e\"><v>#DIV/0!</v></c><c r=\"D1\"><f>NOW()</f></c></row>"));
    ASSERT_EQ(read.findings.size(), 2U);
    EXPECT_EQ(read.findings[0].code, code::kErrorCells);
    EXPECT_EQ(read.findings[0].rows, 2);
    EXPECT_EQ(read.findings[0].value, "#N/A");
    EXPECT_EQ(read.findings[1].code, code::kUncomputed);
    EXPECT_EQ(read.findings[1].rows, 1);
}

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
        {"not a character", good + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>\xEF\xBF\xBF</v></c></row>", "row 7: "},
        {"attribute twice", good + "<row r=\"7\"><c r=\"A7\" r=\"B7\"><v>1</v></c></row>", "row 7: "},
        {"attribute of the row twice", good + "<row r=\"7\" r=\"8\"><c r=\"A7\"><v>1</v></c></row>", "row 7: "},
        {"attribute without quotes", good + "<row r=\"7\"><c r=A7><v>1</v></c></row>", "row 7: "},
        {"end of CDATA in text", good + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>]]></v></c></row>", "row 7: "},
        {"no such string", good + "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>5</v></c></row>" + good, "row 7: no shared string 5"},
        {"no string number", good + "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>x</v></c></row>" + good, "row 7: no shared string x"},
        {"no reference", good + "<row r=\"7\"><c r=\"77\"><v>5</v></c></row>" + good, "row 7: no cell reference: 77"},
        {"reference beyond a sheet", good + "<row r=\"7\"><c r=\"XFE7\"><v>5</v></c></row>" + good, "row 7: no cell reference: XFE7"},
        {"no row number", good + "<row r=\"x\"><c r=\"A7\"><v>5</v></c></row>" + good, "row 7: no row number"},
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
    const std::string rows = "<row r=\"1\">" + cell("A1", mega) + "</row><row r=\"2\">" + cell("A2", mega + "x") +
                             "</row><row r=\"3\">" + cell("A3", mega) + cell("B3", mega) + cell("C3", "x") +
                             "</row><row r=\"4\">" + cell("A4", std::string(9U << 20U, 'x')) + "</row><row r=\"5\">" +
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
        {"<!DOCTYPE worksheet [<!ENTITY a \"aaaa\">]><worksheet><sheetData>" + row + "</sheetData></worksheet>",
         "doctype"},
        {"<!DOCTYPE worksheet SYSTEM \"http://x/y\"><worksheet><sheetData/></worksheet>", "doctype"},
        {"<worksheet>" + deep, "too_deep"},
        {"<worksheet><sheetData><row r=\"1\"><c r=\"A1\">" + deep, "too_deep"},
        {"<worksheet><sheetData><row r=\"1\" x=\"" + std::string(6U << 20U, 'x') + "\"/></sheetData></worksheet>",
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

TEST(XlsxRows, AllowsSixtyFourLevels) {
    std::string open, close;
    for (int i = 0; i < 63; ++i) {
        open += "<x>";
        close += "</x>";
    }
    const testing::Folder folder;
    const auto book = openBook(bookOf(""), folder);
    auto rows = XlsxRows::read(
        book, 0, std::make_unique<testing::ChunkStream>("<worksheet>" + open + close + "</worksheet>", 65536));
    EXPECT_FALSE(readAll(**rows).error);
}

// --- Both ways of reading agree, also on what nobody thought of.

TEST(XlsxRows, AgreesWithExpatOnChangedDocuments) {
    Book book = bookOf("<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44197</v></c>"
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
    for (int round = 0; round < 4000; ++round) {
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
            auto rows = XlsxRows::read(opened, 0, std::make_unique<testing::ChunkStream>(changed, 1 + random() % 99));
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
