// SPDX-License-Identifier: GPL-3.0-only
// Files that cannot be read, and the word that says what they are.
#include "core/ingest/codes.h"
#include "core/ingest/raw_table.h"
#include "tests/core/ingest/book.h"

namespace gtm::ingest {
namespace {

using testing::Folder;
using testing::sourceFile;
using namespace std::string_literals;

/// The beginning of a compound file, the container of .xls and of encrypted workbooks, with a stream's name.
std::string compoundFile(std::string_view stream) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(2000, '\0');
    for (const char c : stream)
        bytes.append({c, '\0'});
    return bytes + std::string(512, '\0');
}

struct RefusalCase {
    const char* name;
    std::string bytes;
    std::string_view code;
};

TEST(Refusals, NameTheKindOfFileWhateverItsNameSays) {
    const std::vector<RefusalCase> all{
        {"encrypted.xlsx", compoundFile("EncryptedPackage"), code::kPasswordProtected},
        {"old.xls", compoundFile("Workbook"), code::kLegacyWorkbook},
        {"old.csv", compoundFile("Workbook"), code::kLegacyWorkbook},
        {"page.xls", "<html><body><table><tr><td>Id</td></tr></table></body></html>", code::kWebPage},
        {"page.csv", "\xEF\xBB\xBF\n <!DOCTYPE html>\n<html></html>", code::kWebPage},
        {"xml2003.xls", "<?xml version=\"1.0\"?><Workbook/>", code::kWebPage},
        {"report.csv", "%PDF-1.7\n", code::kOtherFormat},
        {"packed.csv", "\x1F\x8B\x08 and so on", code::kOtherFormat},
        {"store.csv", "SQLite format 3\0 and so on"s, code::kOtherFormat},
    };
    for (const RefusalCase& item : all) {
        SCOPED_TRACE(item.name);
        const Folder folder;
        const auto table = RawTable::open(sourceFile(folder.write(item.name, item.bytes)));
        ASSERT_TRUE(table);
        EXPECT_FALSE(table->readable());
        EXPECT_EQ(table->table().survey.refused, item.code);
        ASSERT_EQ(table->findings().size(), 1U);
        EXPECT_EQ(table->findings()[0].code, item.code);
        EXPECT_EQ(table->findings()[0].level, Level::Reject);
    }
}

TEST(Refusals, TellArchivesFromWorkbooks) {
    const Folder folder;
    testing::writeZip(folder.path() / "binary.xlsb",
                      {{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "x"}});
    testing::writeZip(folder.path() / "document.xlsx",
                      {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<w/>"}});
    const auto binary = RawTable::open(sourceFile(folder.path() / "binary.xlsb"));
    const auto document = RawTable::open(sourceFile(folder.path() / "document.xlsx"));
    ASSERT_TRUE(binary && document);
    EXPECT_EQ(binary->table().survey.refused, code::kBinaryWorkbook);
    EXPECT_EQ(document->table().survey.refused, code::kOtherFormat);
}

TEST(Refusals, LeaveTextsAloneThatOnlyMentionMarkup) {
    const Folder folder;
    const auto table = RawTable::open(sourceFile(folder.write("t.csv", "Id,Note\n1,<html>\n2,%PDF-\n")));
    ASSERT_TRUE(table);
    EXPECT_TRUE(table->readable());
}

TEST(Refusals, StopAWorkbookThatInflatesBeyondItsRatio) {
    const Folder folder;
    testing::Book book = testing::bookOf(testing::textRows({"Id|Name", "1|a"}));
    // Blanks between rows inflate to 32 MiB from some 32 KiB.
    book.sheets[0].rows += std::string(size_t{32} << 20, ' ');
    const auto table = RawTable::open(sourceFile(book.write(folder)));
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, Code::BadArchive);
    EXPECT_EQ(table.error().detail, "ratio");
}

TEST(Refusals, StopAtADoctypeInAnyPart) {
    const std::string bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
    for (const char* part : {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml",
                             "xl/styles.xml", "xl/worksheets/sheet1.xml"}) {
        SCOPED_TRACE(part);
        const Folder folder;
        testing::Book book = testing::bookOf("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"0\"><v>0</v></c></row>");
        book.strings = "<si><t>Id</t></si>";
        book.styles = "<xf numFmtId=\"0\"/>";
        book.parts[part] = bomb;
        const auto table = RawTable::open(sourceFile(book.write(folder)));
        ASSERT_FALSE(table);
        EXPECT_EQ(table.error().code, Code::BadWorkbook);
        EXPECT_NE(table.error().detail.find("doctype"), std::string::npos) << table.error().detail;
    }
}

TEST(Refusals, WriteNothingToDisk) {
    const Folder folder;
    const auto book = testing::bookOf(testing::textRows({"Id|Name", "1|a"}));
    testing::writeZip(folder.path() / "WE_00D000000000001EAA_1.ZIP",
                      {{"inner/book.xlsx", testing::bytesOf(book.write(folder))},
                       {"inner/Account.csv", "Id,Name\n1,Acme\n"},
                       {"__MACOSX/inner/._Account.csv", "junk"}});
    std::filesystem::remove(folder.path() / "book.xlsx");
    const auto sources = findSources({folder.path()});
    ASSERT_TRUE(sources);
    int tables = 0;
    for (const SourceFile& source : *sources)
        tables += source.kind == SourceKind::Table && RawTable::open(source).has_value();
    EXPECT_EQ(tables, 2);
    const auto entries = std::filesystem::recursive_directory_iterator(folder.path());
    EXPECT_EQ(std::distance(begin(entries), end(entries)), 1);
}

} // namespace
} // namespace gtm::ingest
