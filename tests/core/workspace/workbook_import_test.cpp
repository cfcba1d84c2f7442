// SPDX-License-Identifier: GPL-3.0-only
// Workbooks through the whole import, by the built-in profiles.
#include "core/report/sentence.h"
#include "core/workspace/workspace.h"
#include "tests/core/ingest/book.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm {

using ingest::testing::Book;
using ingest::testing::textRows;
using test::TempFolder;

namespace {

/// Salesforce objects with numbers, dates by style and booleans: the same three deals as text and as cells.
constexpr const char* kDealsAsText =
    "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon\n"
    "0065g00000AAAAAAA4,Alpha,Closed Won,1000,2026-10-05,2026-09-01 10:00:00,true,true\n"
    "0065g00000AAAABAA4,Beta,Closed Lost,2000.5,2026-10-05,2026-09-01 10:00:00,true,false\n"
    "0065g00000AAAACAA4,Gamma,Discovery,,2026-12-01,2026-10-01 00:00:00,false,false\n";

std::string cell(char column, int row, const std::string& attributes, const std::string& value) {
    return std::string("<c r=\"") + column + std::to_string(row) + "\"" + attributes + "><v>" + value +
           "</v></c>";
}

/// Cells of one deal; serials of days are counted from 1900 or 1904, which `shift` makes the difference of.
std::string dealCells(int row, int id, const std::string& amount, int close, double created, bool closed,
                      bool won, int shift) {
    return "<row r=\"" + std::to_string(row) + "\">" + cell('A', row, " t=\"s\"", std::to_string(id)) +
           cell('B', row, " t=\"s\"", std::to_string(id + 1)) +
           cell('C', row, " t=\"s\"", std::to_string(id + 2)) +
           (amount.empty() ? "" : cell('D', row, "", amount)) +
           cell('E', row, " s=\"1\"", std::to_string(close - shift)) +
           cell('F', row, " s=\"2\"", std::to_string(created - shift)) +
           cell('G', row, " t=\"b\"", closed ? "1" : "0") + cell('H', row, " t=\"b\"", won ? "1" : "0") +
           "</row>";
}

Book dealsAsCells(bool from1904) {
    const int shift = from1904 ? 1462 : 0;
    Book book;
    for (const char* text : {"Id", "Name", "StageName", "Amount", "CloseDate", "CreatedDate", "IsClosed",
                             "IsWon", "0065g00000AAAAAAA4", "Alpha", "Closed Won", "0065g00000AAAABAA4",
                             "Beta", "Closed Lost", "0065g00000AAAACAA4", "Gamma", "Discovery"})
        book.strings += "<si><t>" + std::string(text) + "</t></si>";
    book.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/>";
    book.from1904 = from1904;
    std::string header;
    for (int i = 0; i < 8; ++i)
        header += cell(static_cast<char>('A' + i), 1, " t=\"s\"", std::to_string(i));
    const double morning = 46266 + 10.0 / 24;
    book.sheets.push_back({"Opportunities",
                           "<row r=\"1\">" + header + "</row>" +
                               dealCells(2, 8, "1000", 46300, morning, true, true, shift) +
                               dealCells(3, 11, "2000.5", 46300, morning, true, false, shift) +
                               dealCells(4, 14, "", 46357, 46296, false, false, shift),
                           {},
                           {}});
    return book;
}

struct WorkbookImport : testing::Test {
    TempFolder folder;
    ingest::testing::Folder books;
    std::filesystem::path store = folder / "store.gtm";

    Result<ingest::ImportReport> import(std::filesystem::path path,
                                        std::optional<std::string> sheet = {}) const {
        auto workspace = Workspace::open(store, {});
        EXPECT_TRUE(workspace);
        ImportRequest request;
        request.paths = {std::move(path)};
        request.asOf = makeDay(2026, 11, 15);
        request.timeZone = "UTC";
        request.sheet = std::move(sheet);
        return workspace->import(request);
    }
    static const ingest::Finding* finding(const ingest::FileReport& file, std::string_view code) {
        const auto found = std::ranges::find(file.findings, code, &ingest::Finding::code);
        return found == file.findings.end() ? nullptr : &*found;
    }
};

Book accountsAndDeals() {
    Book book;
    book.sheets = {{"Notes", textRows({"Exported for the board"}), {}, {}},
                   {"Accounts",
                    textRows({"Account ID|Account Name|Account Owner", "0015g00000AAAAAAA4|Acme|Ann",
                              "0015g00000AAAABAA4|Beta|Bob"}),
                    {},
                    {}},
                   {"Deals",
                    textRows({"Opportunity ID|Opportunity Name|Stage|Created Date",
                              "0065g00000AAAAAAA4|Alpha|Discovery|2026-10-01"}),
                    {},
                    {}},
                   {"Old",
                    textRows({"Account ID|Account Name|Account Owner", "0015g00000AAAADAA4|Gone|Ann"}),
                    "hidden",
                    {}}};
    return book;
}

} // namespace

TEST_F(WorkbookImport, CellsGiveTheSameRecordsAsText) {
    const auto text = import(folder.write("Opportunity.csv", kDealsAsText));
    ASSERT_TRUE(text);
    EXPECT_EQ(text->files.front().inserted, 3);
    for (const bool from1904 : {false, true}) {
        const auto cells = import(dealsAsCells(from1904).write(books));
        ASSERT_TRUE(cells);
        ASSERT_EQ(cells->files.size(), 1U);
        EXPECT_EQ(cells->files.front().unchanged, 3) << "counted from " << (from1904 ? 1904 : 1900);
        EXPECT_EQ(cells->files.front().vendor, "salesforce");
        EXPECT_EQ(cells->files.front().entity, "opportunity");
    }
}

TEST_F(WorkbookImport, AFormattedReportGivesItsRowsWithTheirGroups) {
    Book book;
    book.sheets.push_back({"Report",
                           textRows({"Pipeline by stage", "As of 2026-11-15", "",
                                     "Stage|Opportunity ID|Opportunity Name|Created Date|Close Date",
                                     "Discovery|0065g00000AAAAA|Alpha|2026-10-01|2026-12-01",
                                     "|0065g00000AAAAB|Beta|2026-10-02|2026-12-01",
                                     "Proposal|0065g00000AAAAC|Gamma|2026-10-03|2026-12-15", "",
                                     "Confidential Information - Do Not Distribute"}),
                           {},
                           "<mergeCells count=\"1\"><mergeCell ref=\"A5:A6\"/></mergeCells>"});
    const auto report = import(book.write(books));
    ASSERT_TRUE(report);
    const ingest::FileReport& file = report->files.front();
    EXPECT_EQ(file.profile, "salesforce-reports");
    EXPECT_EQ(file.inserted, 3) << "the second row has the stage of its group";
    EXPECT_TRUE(report->rejections.empty());
    ASSERT_TRUE(finding(file, "title_rows") && finding(file, "footer"));
    EXPECT_EQ(finding(file, "title_rows")->rows, 2);
}

TEST_F(WorkbookImport, EverySheetThatIsRecognisedIsRead) {
    const auto path = accountsAndDeals().write(books);
    const auto report = import(path);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->files.size(), 2U);
    EXPECT_EQ(report->files[0].path, path.string() + "[Accounts]");
    EXPECT_EQ(report->files[0].inserted, 2);
    EXPECT_EQ(report->files[1].path, path.string() + "[Deals]");
    EXPECT_EQ(report->files[1].inserted, 1);
    ASSERT_TRUE(finding(report->files[0], "other_sheets") && finding(report->files[0], "hidden_sheets"));
    EXPECT_EQ(finding(report->files[0], "other_sheets")->value, "Notes");
    EXPECT_EQ(finding(report->files[0], "hidden_sheets")->value, "Old");
    EXPECT_FALSE(finding(report->files[1], "other_sheets"));
}

TEST_F(WorkbookImport, OnlyTheSheetThatIsNamedIsRead) {
    const auto path = accountsAndDeals().write(books);
    const auto hidden = import(path, "Old");
    ASSERT_TRUE(hidden);
    ASSERT_EQ(hidden->files.size(), 1U);
    EXPECT_EQ(hidden->files[0].path, path.string() + "[Old]");
    EXPECT_EQ(hidden->files[0].inserted, 1);
    const auto none = import(path, "Leads");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Code::UnknownSheet);
}

TEST_F(WorkbookImport, ANamedSheetIsOfWorkbooksAndTextFilesAreReadBesideThem) {
    folder.write("exports/Opportunity.csv", kDealsAsText);
    const auto text = import(folder / "exports", "Old");
    ASSERT_FALSE(text) << "no file has any sheet";
    EXPECT_EQ(text.error().code, Code::UnknownSheet);
    std::filesystem::copy(accountsAndDeals().write(books), folder / "exports/book.xlsx");
    const auto both = import(folder / "exports", "Old");
    ASSERT_TRUE(both);
    ASSERT_EQ(both->files.size(), 2U);
    EXPECT_EQ(both->files[0].inserted, 3);
    EXPECT_TRUE(both->files[1].path.ends_with("book.xlsx[Old]"));
    EXPECT_EQ(both->files[1].inserted, 1);
}

TEST_F(WorkbookImport, AFileOfAnotherKindIsNamedAndTheOthersCount) {
    folder.write("exports/Opportunity.csv", kDealsAsText);
    folder.write("exports/old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0'));
    const auto report = import(folder / "exports");
    ASSERT_TRUE(report);
    ASSERT_EQ(report->files.size(), 2U);
    EXPECT_EQ(report->files[0].inserted, 3);
    EXPECT_TRUE(finding(report->files[1], "legacy_workbook"));
    EXPECT_FALSE(report->clean());
}

TEST_F(WorkbookImport, ADamagedFileIsRefusedAndTheOthersCount) {
    std::vector<std::string> accounts{"Account ID|Account Name|Account Owner"};
    for (int i = 100; i < 400; ++i)
        accounts.push_back("001" + std::to_string(i) + "|Acme|Ann");
    Book cut; // Behind all rows that are looked at before it is stored.
    cut.sheets = {{"Accounts", textRows(accounts) + "<row r=\"999\"><c r=\"A999\"></row>", {}, {}}};
    folder.write("exports/Opportunity.csv", kDealsAsText);
    folder.write("exports/cut.xlsx", ingest::testing::bytesOf(cut.write(books)));
    folder.write("exports/broken.xlsx", "PK\x03\x04 and no more");
    folder.write("exports/broken.zip", "PK\x03\x04 and no more");
    ingest::testing::writeZip(folder / "exports/locked.zip", {{"Lead.csv", "Id\n", true}});
    const auto report = import(folder / "exports");
    ASSERT_TRUE(report);
    ASSERT_EQ(report->files.size(), 5U);
    for (const ingest::FileReport& file : report->files) {
        if (file.path.ends_with("Opportunity.csv")) {
            EXPECT_EQ(file.inserted, 3);
            continue;
        }
        ASSERT_TRUE(finding(file, "unreadable")) << file.path;
        EXPECT_EQ(finding(file, "unreadable")->level, ingest::Level::Reject);
        EXPECT_EQ(file.rowsRead, 0);
    }
    EXPECT_FALSE(report->clean());
    const auto refusalOf = [&](const std::string& name) {
        const auto file = std::ranges::find(report->files, (folder.path() / "exports" / name).string(),
                                            &ingest::FileReport::path);
        return file == report->files.end() ? "" : report::sentence(*finding(*file, "unreadable"));
    };
    EXPECT_EQ(refusalOf("cut.xlsx[Accounts]"),
              "The file is left alone, since it cannot be read: row 999: mismatched tag.");
    EXPECT_EQ(refusalOf("locked.zip/Lead.csv"),
              "The file is left alone, since it cannot be read: it is protected by a password; unpack it and "
              "import its files.");
    {
        const auto workspace = Workspace::open(store, {});
        ASSERT_TRUE(workspace);
        const auto checks = workspace->verify();
        ASSERT_TRUE(checks);
        for (const report::VerifyCheck& check : *checks)
            EXPECT_TRUE(check.ok) << check.name << ": " << check.detail;
    }
    EXPECT_EQ(SQLite::Database(store.string()).execAndGet("SELECT count(*) FROM account").getInt(), 0)
        << "nothing of the sheet that breaks off";

    const auto alone = import(folder / "exports/cut.xlsx");
    ASSERT_FALSE(alone) << "nothing else to import";
    EXPECT_EQ(alone.error().code, Code::BadWorkbook);
    EXPECT_FALSE(import(folder / "exports/broken.zip"));
}

TEST_F(WorkbookImport, AZipOfPartsGivesAllOfThemAndLeavesLitterAlone) {
    Book second;
    second.sheets = {
        {"Deals",
         textRows({"Record ID|Deal Name|Deal Stage|Create Date", "3|Gamma|Proposal|2026-10-03 09:00"}),
         {},
         {}}};
    const std::string head = "Record ID,Deal Name,Deal Stage,Create Date\n";
    const std::string zip = (folder / "hubspot-crm-exports-all-deals-2026-11-15.zip").string();
    ingest::testing::writeZip(zip, {{"parts/one/deals-1.csv", head + "1,Alpha,Discovery,2026-10-01 09:00\n"},
                                    {"parts/two/deals-2.csv", head + "2,Beta,Discovery,2026-10-02 09:00\n"},
                                    {"parts/two/deals-3.xlsx", ingest::testing::bytesOf(second.write(books))},
                                    {"__MACOSX/parts/one/._deals-1.csv", "junk"},
                                    {"parts/.DS_Store", "junk"},
                                    {"parts/readme.pdf", "%PDF-"}});
    const auto report = import(zip);
    ASSERT_TRUE(report);
    std::vector<std::string> read, left;
    for (const ingest::FileReport& file : report->files)
        (file.inserted > 0 ? read : left).push_back(file.path.substr(zip.size() + 1));
    EXPECT_EQ(read, (std::vector<std::string>{"parts/one/deals-1.csv", "parts/two/deals-2.csv",
                                              "parts/two/deals-3.xlsx[Deals]"}));
    EXPECT_EQ(left, (std::vector<std::string>{"__MACOSX/parts/one/._deals-1.csv", "parts/.DS_Store",
                                              "parts/readme.pdf"}));
    EXPECT_EQ(report->rowsRead(), 3);
    EXPECT_TRUE(report->rejections.empty());
}

TEST_F(WorkbookImport, NextWeeksSheetIsHeldAgainstTheOneBefore) {
    std::vector<std::string> rows{"Id|Name|StageName|CloseDate|CreatedDate",
                                  "0065g00000AAAAAAA4|Alpha|Discovery|2026-12-01|2026-09-01",
                                  "0065g00000AAAABAA4|Beta|Discovery|2026-12-01|2026-09-01",
                                  "0065g00000AAAACAA4|Gamma|Discovery|2026-12-01|2026-09-01"};
    ASSERT_TRUE(import(ingest::testing::bookOf(textRows(rows)).write(books)));
    rows.pop_back();
    const auto second = import(ingest::testing::bookOf(textRows(rows)).write(books));
    ASSERT_TRUE(second) << second.error().detail;
    ASSERT_EQ(second->files.size(), 1U);
    EXPECT_TRUE(second->files.front().path.ends_with("book.xlsx[Sheet1]")) << second->files.front().path;
    const auto& findings = second->files.front().findings;
    const auto missing = std::ranges::find(findings, "missing_records", &ingest::Finding::code);
    ASSERT_NE(missing, findings.end());
    EXPECT_EQ(missing->rows, 1);
}

TEST_F(WorkbookImport, ARejectedRowNamesSheetRowAndColumn) {
    Book book = accountsAndDeals();
    book.sheets[2].rows =
        textRows({"Opportunity ID|Opportunity Name|Stage|Created Date", "|Alpha|New|2026-10-01"});
    const auto path = book.write(books);
    const auto report = import(path);
    ASSERT_TRUE(report);
    ASSERT_EQ(report->rejections.size(), 1U);
    EXPECT_EQ(report->rejections[0].path, path.string() + "[Deals]");
    EXPECT_EQ(report->rejections[0].line, 2);
    EXPECT_EQ(report->rejections[0].column, "Opportunity ID");
    EXPECT_EQ(report->rejections[0].code, "missing_id");
}

} // namespace gtm
