// SPDX-License-Identifier: GPL-3.0-only
// `read` as other programs rely on it: the table on standard output, what was noticed on standard error.
#include "tests/app/program.h"
#include "tests/core/ingest/book.h"
#include "tests/support/temp_folder.h"

#include <QJsonArray>
#include <gtest/gtest.h>

namespace gtm {

using ingest::testing::Book;
using ingest::testing::textRows;
using test::Answer;
using test::run;
using test::TempFolder;

namespace {

QString key(const char* text) {
    return QString::fromLatin1(text);
}

struct ReadCase {
    const char* file;
    std::string bytes;
    std::vector<std::string> options;
    int exitCode;
    std::string csv;
    std::string said; ///< Part of what stands on standard error; empty: nothing does.
};

void expectRead(const TempFolder& folder, const ReadCase& item) {
    SCOPED_TRACE(item.file);
    std::vector<std::string> arguments{"read", "--format", "csv"};
    arguments.insert(arguments.end(), item.options.begin(), item.options.end());
    arguments.push_back(folder.write(item.file, item.bytes).string());
    const Answer answer = run(arguments);
    EXPECT_EQ(answer.exitCode, item.exitCode);
    EXPECT_EQ(answer.out, item.csv);
    EXPECT_EQ(answer.err.empty(), item.said.empty()) << answer.err;
    EXPECT_NE(answer.err.find(item.said), std::string::npos) << answer.err;
}

Book twoSheets() {
    Book book;
    book.sheets = {{"Deals", textRows({"Id|Name|Stage", "1|Acme, Inc.|New", "2||Won"}), {}, {}},
                   {"Quota", textRows({"Owner|Sum", "Ann|5"}), "hidden", {}}};
    return book;
}

} // namespace

TEST(Read, PrintsEveryDialectAsTheSameCsv) {
    const TempFolder folder;
    const std::string table = "Id,Name,Amount\n1,\"Acme, Inc.\",\"10,50\"\n2,\"The \"\"big\"\" one\",7\n";
    const std::vector<ReadCase> all{
        {"comma.csv", table, {}, 0, table, {}},
        {"mark.csv", "\xEF\xBB\xBF" + table, {}, 0, table, {}},
        {"sep.csv",
         "sep=;\r\nId;Name;Amount\r\n1;Acme, Inc.;10,50\r\n2;\"The \"\"big\"\" one\";7",
         {},
         0,
         table,
         {}},
        {"tabs.tsv",
         "Id\tName\tAmount\n1\tAcme, Inc.\t10,50\n2\t\"The \"\"big\"\" one\"\t7\n",
         {},
         0,
         table,
         {}},
        {"pipes.txt", "Id|Name|Amount\n1|Acme, Inc.|10,50\n2|\"The \"\"big\"\" one\"|7\n", {}, 0, table, {}},
        {"named.txt",
         "Id:Name:Amount\n1:Acme, Inc.:10,50\n2:\"The \"\"big\"\" one\":7\n",
         {"--delimiter", ":"},
         0,
         table,
         {}},
        {"framed.csv",
         "Report of the week\n\n" + table +
             "\nGrand Totals (2 records)\n\"Copyright (c) 2000-2026, all of it\"\n",
         {},
         0,
         table,
         "Footer rows below the table were left out"},
        {"japanese.csv",
         "Id,\x96\xBC\x91O\n1,\x93\x8C\x8B\x9E\n",
         {"--encoding", "cp932"},
         0,
         "Id,名前\n1,東京\n",
         {}},
        {"western.csv", "Id,Ort\n1,K\xF6ln\n", {}, 0, "Id,Ort\n1,Köln\n", "it was read as windows-1252"},
        {"lines.csv", "Id,Note\n1,\"a\nb\"\n", {}, 0, "Id,Note\n1,\"a\nb\"\n", {}},
        {"ragged.csv", "Id,Name,Sum\n1,a\n2,b,3,x\n", {}, 0, "Id,Name,Sum\n1,a,\n2,b,3,x\n", "(2/3)"},
        {"formula.csv", "Id,Name\n1,=1+1\n", {}, 0, "Id,Name\n1,=1+1\n", {}},
        {"open.csv", "Id,Name\n1,a\n2,\"b\n", {}, 1, "Id,Name\n1,a\n2,\"b\n\"\n", "opens in line 3"},
        {"long.csv",
         "Id,Name\n1," + std::string((1 << 20) + 1, 'x') + "\n2,b\n",
         {},
         1,
         "Id,Name\n2,b\n",
         "Line 2 cannot be read. A cell is longer than 1 MiB. (1 row)"},
        {"unknown.csv", "Id,\x83\x81\x83\x82\n1,\x93\x8C\x8B\x9E\n", {}, 1, "", "encoding = \"shift_jis\""},
        {"empty.csv", "", {}, 0, "", {}},
    };
    for (const ReadCase& item : all)
        expectRead(folder, item);
}

TEST(Read, RefusesWhatIsNoTableAndSaysWhatToDo) {
    const TempFolder folder;
    const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    std::string encrypted = compound;
    for (const char c : std::string("EncryptedPackage"))
        encrypted.append({c, '\0'});
    const std::vector<ReadCase> all{
        {"old.xls", compound, {}, 3, "", "save it as .xlsx or .csv"},
        {"locked.xlsx", encrypted, {}, 3, "", "remove the password"},
        {"page.xls", "<html><table></table></html>", {}, 3, "", "Export it as CSV"},
        {"scan.csv", "%PDF-1.4\n", {}, 3, "", "Export it as CSV or XLSX"},
        {"quiet.xls", compound, {"--quiet"}, 3, "", "save it as .xlsx or .csv"},
        {"broken.zip", "PK\x03\x04 and nothing more", {}, 3, "", "it is no zip file"},
    };
    for (const ReadCase& item : all)
        expectRead(folder, item);
}

TEST(Read, GivesOneJsonDocumentAboutATable) {
    const TempFolder folder;
    const auto file = folder.write("deals.csv", "Title\n\nId;Name;Note\n1;Acme;\n2;Beta;x\n");
    const QJsonObject answer = run({"read", "--format", "json", file.string()}).json();
    EXPECT_EQ(answer[key("path")].toString().toStdString(), file.string());
    EXPECT_EQ(answer[key("encoding")].toString(), key("utf-8"));
    EXPECT_EQ(answer[key("delimiter")].toString(), key(";"));
    EXPECT_TRUE(answer[key("sheet")].isNull());
    EXPECT_EQ(answer[key("header_line")].toInt(), 3);
    EXPECT_EQ(answer[key("header")].toArray(), (QJsonArray{key("Id"), key("Name"), key("Note")}));
    EXPECT_EQ(answer[key("rows")].toArray(), (QJsonArray{QJsonArray{key("1"), key("Acme"), QString()},
                                                         QJsonArray{key("2"), key("Beta"), key("x")}}));
    const QJsonArray findings = answer[key("findings")].toArray();
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0][key("code")].toString(), key("title_rows"));
    for (const char* name : {"level", "rows", "value", "answer", "message"})
        EXPECT_FALSE(findings[0][key(name)].isUndefined()) << name;
}

TEST(Read, ChoosesASheet) {
    const ingest::testing::Folder folder;
    const std::string book = twoSheets().write(folder).string();
    EXPECT_EQ(run({"read", "--format", "csv", book}).out, "Id,Name,Stage\n1,\"Acme, Inc.\",New\n2,,Won\n");
    EXPECT_EQ(run({"read", "--format", "csv", "--sheet", "Quota", book}).out, "Owner,Sum\nAnn,5\n");
    const QJsonObject answer = run({"read", "--format", "json", book}).json();
    EXPECT_EQ(answer[key("sheet")].toString(), key("Deals"));
    EXPECT_TRUE(answer[key("encoding")].isNull());
    ASSERT_EQ(answer[key("sheets")].toArray().size(), 2);
    EXPECT_EQ(answer[key("sheets")][1][key("hidden")].toBool(), true);
    for (const auto& [option, value] : {std::pair{"--encoding", "utf-8"}, {"--delimiter", ";"}}) {
        const Answer text = run({"read", option, value, book});
        EXPECT_EQ(text.exitCode, 2) << option;
        EXPECT_EQ(text.out, "") << option;
        EXPECT_NE(text.err.find(book + " is a workbook"), std::string::npos) << text.err;
    }
    const Answer none = run({"read", "--sheet", "Leads", book});
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_NE(none.err.find("It has: Deals, Quota."), std::string::npos) << none.err;
}

TEST(Read, TakesAZipOrOneOfItsMembers) {
    const ingest::testing::Folder folder;
    const std::string zip = (folder.path() / "WE_00D000000000001EAA_1.ZIP").string();
    ingest::testing::writeZip(zip, {{"a/Account.csv", "Id,Name\n1,Acme\n"},
                                    {"a/Lead.csv", "Id,Email\n2,x@y.z\n"},
                                    {"__MACOSX/a/._Account.csv", "junk"}});
    const Answer first = run({"read", "--format", "csv", zip});
    EXPECT_EQ(first.exitCode, 0);
    EXPECT_EQ(first.out, "Id,Name\n1,Acme\n");
    EXPECT_NE(first.err.find("Other tables of the archive were not read: " + zip + "/a/Lead.csv."),
              std::string::npos)
        << first.err;
    EXPECT_EQ(run({"read", "--format", "csv", zip + "/a/Lead.csv"}).out, "Id,Email\n2,x@y.z\n");
    EXPECT_EQ(run({"read", zip + "/a/Task.csv"}).exitCode, 3);
}

TEST(Read, SaysWhichWordIsWrong) {
    const TempFolder folder;
    const std::string file = folder.write("a.csv", "Id,Name\n1,a\n").string();
    const std::vector<std::pair<std::vector<std::string>, std::string>> all{
        {{"read"}, "one file to read is expected"},
        {{"read", file, file}, "one file to read is expected"},
        {{"read", "--encoding", "shift_js", file}, "did you mean shift_jis?"},
        {{"read", "--delimiter", "tabs", file}, "'tabs' is neither one character"},
        {{"read", "--sheet", "Deals", file}, "is a text file and has no sheets"},
    };
    for (const auto& [arguments, said] : all) {
        const Answer answer = run(arguments);
        EXPECT_EQ(answer.exitCode, 2) << said;
        EXPECT_NE(answer.err.find(said), std::string::npos) << answer.err;
        EXPECT_EQ(answer.out, "");
    }
    EXPECT_EQ(run({"read", (folder / "none.csv").string()}).exitCode, 3);
    EXPECT_EQ(run({"read", folder.path().string()}).exitCode, 3);
}

TEST(Read, AlignsTheTableForATerminal) {
    const TempFolder folder;
    const auto file = folder.write("a.csv", "Id,Name,Amount\n1,Köln,10\n2,B,1234\n");
    EXPECT_EQ(run({"read", file.string()}).out, "Id  Name  Amount\n"
                                                "--  ----  ------\n"
                                                " 1  Köln      10\n"
                                                " 2  B       1234\n");
}

} // namespace gtm
