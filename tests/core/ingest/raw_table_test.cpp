// SPDX-License-Identifier: GPL-3.0-only
// Tables as the reader understands them, in every dialect, against what somebody would type off the file.
#include "core/ingest/codes.h"
#include "core/ingest/raw_table.h"
#include "tests/core/ingest/book.h"

#include <QStringConverter>

#include <algorithm>

namespace gtm::ingest {
namespace {

using testing::Folder;
using testing::sourceFile;
using namespace std::string_literals;

SurveyChoice encodedIn(Encoding encoding) {
    SurveyChoice choice;
    choice.encoding = encoding;
    return choice;
}
SurveyChoice dividedBy(char delimiter) {
    SurveyChoice choice;
    choice.delimiter = delimiter;
    return choice;
}
SurveyChoice onSheet(const char* name) {
    SurveyChoice choice;
    choice.sheet = name;
    return choice;
}

std::string lineOf(const auto& cells) {
    std::string line;
    for (size_t i = 0; i < cells.size(); ++i)
        line += (i ? "|" : "") + std::string(cells[i]);
    return line;
}

/// The header and the rows, cells between `|`.
std::vector<std::string> linesOf(const RawTable& table) {
    std::vector<std::string> lines{lineOf(table.header())};
    EXPECT_TRUE(table.forRows([&](const auto& cells, std::int64_t) { lines.push_back(lineOf(cells)); }));
    return lines;
}

std::vector<std::string> codesOf(const RawTable& table) {
    std::vector<std::string> codes;
    for (const Finding& finding : table.findings())
        codes.push_back(finding.code);
    std::ranges::sort(codes);
    return codes;
}

struct TableCase {
    const char* name;
    std::string bytes;
    std::vector<std::string> lines;
    std::vector<std::string> codes = {};
    SurveyChoice choice = {};
};

void expectTables(const std::vector<TableCase>& cases) {
    for (const TableCase& item : cases) {
        SCOPED_TRACE(item.name);
        const Folder folder;
        const auto table = RawTable::open(sourceFile(folder.write("table.csv", item.bytes)), item.choice);
        ASSERT_TRUE(table);
        EXPECT_EQ(linesOf(*table), item.lines);
        EXPECT_EQ(codesOf(*table), item.codes);
    }
}

/// UTF-16 of a text, with a mark where one is wanted.
std::string utf16(const std::u16string& text, bool bigEndian, bool mark) {
    std::string out;
    for (const char16_t unit : (mark ? u"\uFEFF"s : u""s) + text) {
        const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
        out += bigEndian ? std::string{high, low} : std::string{low, high};
    }
    return out;
}

std::vector<std::string> codeList(std::initializer_list<std::string_view> codes) {
    std::vector<std::string> list(codes.begin(), codes.end());
    std::ranges::sort(list);
    return list;
}

TEST(RawTables, OfEveryDelimiter) {
    const std::vector<std::string> table{"Id|Name|Amount", "1|Acme, Inc.|10.50", "2|Beta|7"};
    expectTables({
        {"comma", "Id,Name,Amount\n1,\"Acme, Inc.\",10.50\n2,Beta,7\n", table},
        {"semicolon", "Id;Name;Amount\n1;Acme, Inc.;10.50\n2;Beta;7\n", table},
        {"tab", "Id\tName\tAmount\n1\tAcme, Inc.\t10.50\n2\tBeta\t7\n", table},
        {"pipe", "Id|Name|Amount\n1|Acme, Inc.|10.50\n2|Beta|7\n", table},
        {"a line that names it", "sep=;\nId;Name;Amount\n1;Acme, Inc.;10.50\n2;Beta;7\n", table},
        {"named by the user", "Id^Name^Amount\n1^Acme, Inc.^10.50\n2^Beta^7\n", table, {}, dividedBy('^')},
        {"blanks after commas", "Id, Name, Amount\n1, \"Acme, Inc.\", 10.50\n2, Beta, 7\n", table},
        {"decimal commas",
         "Id;Betrag;Anteil\n1;1.234,50;0,5\n2;7,00;0,25\n",
         {"Id|Betrag|Anteil", "1|1.234,50|0,5", "2|7,00|0,25"}},
    });
}

TEST(RawTables, OfEveryLineEnd) {
    const std::vector<std::string> table{"Id|Note", "1|a", "2|b"};
    expectTables({
        {"LF", "Id,Note\n1,a\n2,b\n", table},
        {"CRLF", "Id,Note\r\n1,a\r\n2,b\r\n", table},
        {"CR", "Id,Note\r1,a\r2,b\r", table},
        {"mixed", "Id,Note\r\n1,a\n2,b\r", table},
        {"none at the end", "Id,Note\n1,a\n2,b", table},
        {"inside a cell", "Id,Note\n1,\"a\nb\"\n2,\"c\r\nd\"\n", {"Id|Note", "1|a\nb", "2|c\r\nd"}},
    });
}

TEST(RawTables, OfEveryEncoding) {
    const std::vector<std::string> table{"Id|Ort", "1|Köln", "2|Malmö"};
    const std::u16string wide = u"Id,Ort\n1,Köln\n2,Malmö\n";
    const SurveyChoice japanese = encodedIn(Encoding::ShiftJis);
    const SurveyChoice polish = encodedIn(Encoding::Windows1250);
    expectTables({
        {"UTF-8", "Id,Ort\n1,Köln\n2,Malmö\n", table},
        {"UTF-8 with a mark", "\xEF\xBB\xBFId,Ort\n1,Köln\n2,Malmö\n", table},
        {"UTF-16LE with a mark", utf16(wide, false, true), table},
        {"UTF-16BE with a mark", utf16(wide, true, true), table},
        {"UTF-16LE without", utf16(wide, false, false), table, codeList({code::kEncodingGuessed})},
        {"UTF-16BE without", utf16(wide, true, false), table, codeList({code::kEncodingGuessed})},
        {"windows-1252", "Id,Ort\n1,K\xF6ln\n2,Malm\xF6\n", table, codeList({code::kEncodingGuessed})},
        {"Shift_JIS", "Id,\x96\xBC\x91O\n1,\x93\x8C\x8B\x9E\n", {"Id|名前", "1|東京"}, {}, japanese},
        {"windows-1250", "Id,Miasto\n1,\x8C\x77ider\n", {"Id|Miasto", "1|Świder"}, {}, polish},
        {"bytes without a meaning",
         "Id,Ort\n1,K\xF6ln\n",
         {"Id|Ort", "1|K\xEF\xBF\xBDln"},
         codeList({code::kBadBytes}),
         encodedIn(Encoding::Utf8)},
    });
}

TEST(RawTables, LeaveOutWhatStandsAroundThem) {
    expectTables({
        {"title block",
         "Pipeline report\nAs of 2026-11-15\n\nId,Name,Amount\n1,Acme,10\n2,Beta,7\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Beta|7"},
         codeList({code::kTitleRows})},
        {"filters with cells",
         "Filtered By:,All opportunities,\nRange,This quarter,\nId,Name,Amount\n1,Acme,10\n2,Beta,7\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Beta|7"},
         codeList({code::kTitleRows})},
        {"footers after a blank line",
         "Id,Name,Amount\n1,Acme,10\n2,Beta,7\n\nGrand Totals (2 records)\nCopyright (c) 2000-2026\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Beta|7"},
         codeList({code::kFooter})},
        {"quoted footers",
         "\"Id\",\"Name\",\"Amount\"\n\"1\",\"Acme\",\"10\"\n\"2\",\"Beta\",\"7\"\n\n\"Deals, open\"\n"
         "\"Confidential Information - Do Not Distribute\"\n\"Generated By: A. Smith, 15/11/2026\"\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Beta|7"},
         codeList({code::kFooter})},
        {"a total under the rows",
         "Id,Name,Amount\n1,Acme,10\n2,Beta,7\nTotal,,17\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Beta|7"},
         codeList({code::kFooter})},
        {"a name that begins like a total",
         "Id,Name,Amount\n1,Acme,10\n2,Total Energies,7\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Total Energies|7"}},
        {"a second table",
         "Id,Name,Amount\n1,Acme,10\n2,Beta,7\n\nRegion,Quota\nEMEA,100\nAPAC,90\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Beta|7"},
         codeList({code::kSecondTable})},
        {"the header on every page",
         "Id,Name,Amount\n1,Acme,10\nId,Name,Amount\n2,Beta,7\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Beta|7"},
         codeList({code::kRepeatedHeader})},
        {"blank lines between rows",
         "Id,Name,Amount\n\n1,Acme,10\n\n2,Beta,7\n",
         {"Id|Name|Amount", "1|Acme|10", "2|Beta|7"}},
        {"empty columns at the edges", ",Id,Name,\n,1,Acme,\n,2,Beta,\n", {"Id|Name", "1|Acme", "2|Beta"}},
    });
}

TEST(RawTables, KeepRowsAsTheyAre) {
    const std::string nul("Id,Name\n1,Ac\0me\n2,Beta\n", 23);
    expectTables({
        {"short and long rows",
         "Id,Name,Amount\n1,Acme\n2,Beta,7,extra\n3,Gamma,8\n",
         {"Id|Name|Amount", "1|Acme|", "2|Beta|7|extra", "3|Gamma|8"},
         codeList({code::kRaggedRows})},
        {"equal and empty headers",
         "Id,Name,Name,\n1,Acme,A,x\n2,Beta,B,y\n",
         {"Id|Name|Name|", "1|Acme|A|x", "2|Beta|B|y"}},
        {"NUL bytes", nul, {"Id|Name", "1|Acme", "2|Beta"}, codeList({code::kNulBytes})},
        {"quotes",
         "Id,Name\n1,\"The \"\"big\"\" one\"\n2,5\" pipe\n3,\"a\"b\n",
         {"Id|Name", "1|The \"big\" one", "2|5\" pipe", "3|ab"},
         codeList({code::kTextAfterQuote})},
        {"cells with formulas", "Id,Name\n1,=1+1\n2,@x\n", {"Id|Name", "1|=1+1", "2|@x"}},
        {"one column", "Name\nAcme\nBeta\n", {"Name", "Acme", "Beta"}},
        {"a header alone", "Id,Name\n", {"Id|Name"}},
        {"nothing", "", {""}},
    });
}

TEST(RawTables, SayWhereRowsAreMissing) {
    const Folder folder;
    const std::string longCell((1 << 20) + 1, 'x');
    const auto cut =
        RawTable::open(sourceFile(folder.write("cut.csv", "Id,Name\n1,a\n2," + longCell + "\n3,c\n")));
    ASSERT_TRUE(cut);
    EXPECT_FALSE(cut->complete());
    EXPECT_EQ(linesOf(*cut), (std::vector<std::string>{"Id|Name", "1|a", "3|c"}));
    ASSERT_EQ(cut->findings().size(), 1U);
    EXPECT_EQ(cut->findings()[0].code, code::kFieldTooLong);
    EXPECT_EQ(cut->findings()[0].value, "3");

    const auto open = RawTable::open(sourceFile(folder.write("open.csv", "Id,Name\n1,a\n2,\"b\n3,c\n")));
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->complete());
    ASSERT_EQ(open->findings().size(), 1U);
    EXPECT_EQ(open->findings()[0].code, code::kOpenQuote);
    EXPECT_EQ(open->findings()[0].value, "3");
    EXPECT_EQ(linesOf(*open), (std::vector<std::string>{"Id|Name", "1|a", "2|b\n3,c\n"}));
}

TEST(RawTables, SayThatTheirHeaderIsBeyondTheLimits) {
    const Folder folder;
    std::string header;
    for (int i = 0; i < 5000; ++i)
        header += "c" + std::to_string(i) + ",";
    const auto table = RawTable::open(sourceFile(folder.write("wide.csv", header + "\n1,2\n")));
    ASSERT_TRUE(table);
    EXPECT_FALSE(table->complete());
    const auto& findings = table->findings();
    const auto found = std::ranges::find(findings, code::kTooManyColumns, &Finding::code);
    ASSERT_NE(found, findings.end());
    EXPECT_EQ(found->value, "1");
}

TEST(RawTables, WaitForAnEncodingThatNobodyCanKnow) {
    const Folder folder;
    const std::string bytes = "Id,\x83\x81\x83\x82\n1,\x93\x8C\x8B\x9E\n";
    const auto table = RawTable::open(sourceFile(folder.write("open.csv", bytes)));
    ASSERT_TRUE(table);
    EXPECT_FALSE(table->readable());
    ASSERT_EQ(codesOf(*table), codeList({code::kNeedsAnswer}));
    EXPECT_NE(table->findings()[0].answer.find("shift_jis"), std::string::npos)
        << table->findings()[0].answer;
}

TEST(RawTables, OfAWorkbookGiveTheFirstVisibleTable) {
    const Folder folder;
    testing::Book book;
    book.sheets = {{"Cover", testing::textRows({"Weekly pipeline"}), {}, {}},
                   {"Lists", testing::textRows({"A|B", "1|2"}), "hidden", {}},
                   {"Deals",
                    testing::textRows({"Report of the week", "", "Id|Name|Stage", "1|Acme|New", "2||Won"}),
                    {},
                    {}},
                   {"Quota", testing::textRows({"Owner|Sum", "Ann|5"}), {}, {}}};
    const auto source = sourceFile(book.write(folder));
    const auto table = RawTable::open(source);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->table().place(), source.path + "[Deals]");
    EXPECT_EQ(linesOf(*table), (std::vector<std::string>{"Id|Name|Stage", "1|Acme|New", "2||Won"}));
    EXPECT_EQ(table->table().headerLine, 3);
    EXPECT_EQ(codesOf(*table), codeList({code::kOtherSheets, code::kHiddenSheets, code::kTitleRows}));

    const auto named = RawTable::open(source, onSheet("lists"));
    ASSERT_TRUE(named);
    EXPECT_EQ(linesOf(*named), (std::vector<std::string>{"A|B", "1|2"}));

    const auto none = RawTable::open(source, onSheet("Leads"));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Code::UnknownSheet);
    EXPECT_EQ(none.error().detail, "Cover, Lists, Deals, Quota");
}

TEST(RawTables, OfAWorkbookThatWasLookedAtNeedNoSecondSurvey) {
    const Folder folder;
    testing::Book book = testing::bookOf(testing::textRows({"Id|StageName", "006000000000001AAA|New"}));
    book.sheets.push_back({"Second", testing::textRows({"Id|StageName", "006000000000002AAA|Won"}), {}, {}});
    const auto profiles = builtInProfiles();
    const auto tables = openTables(sourceFile(book.write(folder)), *profiles);
    ASSERT_TRUE(tables);
    ASSERT_EQ(tables->size(), 2U);
    const auto second = RawTable::of(tables->back());
    ASSERT_TRUE(second);
    EXPECT_EQ(second->table().survey.book, tables->front().survey.book);
    EXPECT_EQ(linesOf(*second), (std::vector<std::string>{"Id|StageName", "006000000000002AAA|Won"}));
}

} // namespace
} // namespace gtm::ingest
