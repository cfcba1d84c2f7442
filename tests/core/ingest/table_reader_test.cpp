// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "tests/core/ingest/reading.h"

#include <gmock/gmock.h>

namespace gtm::ingest {
namespace {

using ::testing::ElementsAre;
using testing::profileOf;
using testing::Read;
using testing::readText;

const std::string kDeals = "name = \"deals\"\nsource = \"acme\"\nentity = \"opportunity\"\n";
const std::string kColumns = "[columns]\nid = \"No\"\nname = \"Name\"\nstage = \"Phase\"\namount = \"Sum\"\n"
                             "close_date = \"Closing\"\ncurrency = \"Cur\"\nprobability = \"Chance\"\n";

Read readDeals(const std::string& content, const std::string& settings = {}, const std::string& more = {}) {
    const Profile profile = profileOf(kDeals + settings + kColumns + more);
    return readText(content, {}, &profile);
}

// --- Which rows become records

TEST(TableReader, GivesRecordsWithTheLineWhereTheyStart) {
    const Read read = readDeals("No,Name,Phase\r\n1,\"a\nb\",Open\r\n\r\n2,c,Won\r\n");
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_THAT(read.lines, ElementsAre(2, 5));
    EXPECT_EQ(read.records[0].id(), "1");
    EXPECT_EQ(read.field(0, "name"), "a\nb");
    EXPECT_EQ(read.field(1, "stage"), "Won");
    EXPECT_EQ(read.field(1, "amount"), "absent") << "there is no such column";
    EXPECT_EQ(read.report.rowsRead, 2);
    EXPECT_EQ(read.report.rejected, 0);
    EXPECT_EQ(read.report.entity, "opportunity");
    EXPECT_EQ(read.report.vendor, "acme");
    EXPECT_EQ(read.report.profile, "deals");
    EXPECT_EQ(read.report.encoding, "utf-8");
}

TEST(TableReader, TellsAnEmptyCellFromAnAbsentColumn) {
    const Read read = readDeals("No,Phase,Sum,Closing\n1,Open,,-\n");
    EXPECT_EQ(read.field(0, "amount"), "null");
    EXPECT_EQ(read.field(0, "close_date"), "null");
    EXPECT_EQ(read.field(0, "currency"), "absent");
    EXPECT_EQ(read.finding(code::kBadCell), nullptr);
}

struct RejectCase {
    const char* name;
    std::string row;
    std::string column, value, code;
};

TEST(TableReader, RejectsRowsWithLineColumnValueAndReason) {
    const std::string tooLong(3U << 20U, 'x');
    const std::vector<RejectCase> all{
        {"no id", ",a,Open,1,2026-01-01", "No", "", "missing_id"},
        {"blank id", "  ,a,Open,1,2026-01-01", "No", "", "missing_id"},
        {"null id", "N/A,a,Open,1,2026-01-01", "No", "", "missing_id"},
        {"no stage", "1,a,,1,2026-01-01", "Phase", "", "missing_value"},
        {"id with a NUL", std::string("1\0,a,Open,1,2026-01-01", 23), "No", std::string("1\0", 2),
         "nul_in_value"},
        {"amount with a NUL", std::string("1,a,Open,5\0,2026-01-01", 22), "Sum", std::string("5\0", 2),
         "nul_in_value"},
        {"id with a line end", "\"1\n2\",a,Open,1,2026-01-01", "No", "1\n2", "bad_id"},
        {"too narrow", "1,a,Open", "", "3/5", "wrong_width"},
        {"too wide", "1,a,Open,1,2026-01-01,x", "", "6/5", "wrong_width"},
        {"too long", "1,\"" + tooLong + "\",Open,1,2026-01-01", "", "", "row_too_long"},
        {"field too long", "1," + tooLong.substr(0, 1200000) + ",Open,1,2026-01-01", "", "",
         "field_too_long"},
    };
    for (const RejectCase& item : all) {
        SCOPED_TRACE(item.name);
        const Read read = readDeals("No,Name,Phase,Sum,Closing\n9,z,Open,1,2026-01-01\n" + item.row +
                                    "\n8,y,Open,1,2026-01-01\n");
        EXPECT_EQ(read.records.size(), 2U) << "reading goes on";
        ASSERT_EQ(read.rejections.size(), 1U);
        const Rejection& rejection = read.rejections[0];
        EXPECT_EQ(rejection.line, 3);
        EXPECT_EQ(rejection.column, item.column);
        EXPECT_EQ(rejection.value, item.value);
        EXPECT_EQ(rejection.code, item.code);
        EXPECT_TRUE(rejection.path.ends_with("export.csv"));
        EXPECT_EQ(read.report.rowsRead, 3);
        EXPECT_EQ(read.report.rejected, 1);
    }
}

TEST(TableReader, KeepsTheCellsOfARejectedRowAsRead) {
    const Read read = readDeals("No,Name,Phase\n, a \"b\" ,\n");
    ASSERT_EQ(read.rejections.size(), 1U);
    EXPECT_THAT(read.rejections[0].cells, ElementsAre("", " a \"b\" ", ""));
}

TEST(TableReader, KeepsOnlyTheBeginningOfABrokenRow) {
    const Read read = readDeals("No,Name,Phase\n1,\"" + std::string(10'000, 'x') + "\n");
    ASSERT_EQ(read.rejections.size(), 1U);
    EXPECT_EQ(read.rejections[0].code, code::kOpenQuote);
    EXPECT_EQ(read.rejections[0].value, "2") << "the line where the quote opens";
    EXPECT_EQ(read.rejections[0].cells.at(1).size(), 1000U);
}

TEST(TableReader, AcceptsEmptyCellsBehindTheHeaderAndHeadersWithoutName) {
    const Read read = readDeals("No,Name,Phase,,\n1,a,Open\n2,b,Open,,\n3,c,Open,,,,\n4,d,Open,note,\n");
    EXPECT_EQ(read.records.size(), 4U);
    EXPECT_TRUE(read.rejections.empty());
}

TEST(TableReader, ReadsABadCellOfAnotherFieldAsNullAndCountsIt) {
    const Read read =
        readDeals("No,Phase,Sum,Closing,Chance\n1,Open,abc,2026-02-30,2\n2,Open,xyz,2026-02-28,0.5\n");
    EXPECT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.field(0, "amount"), "null");
    EXPECT_EQ(read.field(0, "close_date"), "null");
    EXPECT_EQ(read.field(0, "probability"), "null");
    EXPECT_EQ(read.field(1, "probability"), "0.5");
    EXPECT_EQ(read.rows(code::kBadCell, "Sum"), 2);
    EXPECT_EQ(read.finding(code::kBadCell, "Sum")->value, "abc");
    EXPECT_EQ(read.finding(code::kBadCell, "Sum")->level, Level::Warn);
    EXPECT_EQ(read.rows(code::kBadCell, "Closing"), 1);
    EXPECT_EQ(read.rows(code::kOutOfRange, "Chance"), 1) << "never clamped";
}

TEST(TableReader, ListsColumnsThatNothingReads) {
    const Read read = readDeals("No,Fax,Name,Phase,name,,GTM_Sample_Data__c\n1,x,a,Open,b,,1\n");
    EXPECT_THAT(read.report.skippedColumns, ElementsAre("Fax", "name"));
    EXPECT_EQ(read.field(0, "name"), "a") << "the first of two equal headers is read";
    EXPECT_NE(read.finding(code::kDuplicateHeader, "name"), nullptr);
    EXPECT_TRUE(read.sample);
}

TEST(TableReader, LeavesAFileAloneThatLacksARequiredColumn) {
    const Read read = readText("Opportunity Name,Stage,Amount\na,Open,5\n");
    EXPECT_FALSE(read.ready);
    EXPECT_TRUE(read.records.empty());
    ASSERT_NE(read.finding(code::kMissingColumn), nullptr);
    EXPECT_EQ(read.finding(code::kMissingColumn)->column, "Opportunity ID");
    EXPECT_EQ(read.finding(code::kMissingColumn)->level, Level::Reject);
    EXPECT_EQ(read.report.rowsRead, 0);
}

TEST(TableReader, SaysOfAnUnrecognisedFileWhatItLacks) {
    const Read read = readText("deal_id,contact_id,stage,amount,close_date\n1,2,3,4,5\n");
    EXPECT_FALSE(read.report.recognised());
    ASSERT_NE(read.finding(code::kUnrecognised), nullptr);
    EXPECT_EQ(read.finding(code::kUnrecognised)->column, "source");
    EXPECT_EQ(read.finding(code::kUnrecognised)->value, "example-duckflow: deals");
}

// --- Date order and decimal mark

struct DecisionCase {
    const char* name;
    std::vector<std::string> cells;
    std::vector<std::string> read; ///< Per row; empty: the file needs an answer.
    std::string decided;           ///< Of the finding; empty: none.
};

void checkDecisions(const std::vector<DecisionCase>& all, const char* header, const char* field,
                    std::string_view findingCode) {
    for (const DecisionCase& item : all) {
        SCOPED_TRACE(item.name);
        std::string content = std::string("No;Phase;") + header + "\n";
        for (size_t i = 0; i < item.cells.size(); ++i)
            content += std::to_string(i + 1) + ";Open;" + item.cells[i] + "\n";
        const Read read = readDeals(content);
        EXPECT_EQ(read.ready, !item.read.empty());
        EXPECT_EQ(read.finding(code::kNeedsAnswer) != nullptr, item.read.empty());
        ASSERT_EQ(read.records.size(), item.read.size());
        for (size_t i = 0; i < item.read.size(); ++i)
            EXPECT_EQ(read.field(i, field), item.read[i]) << item.cells[i];
        const Finding* decided = read.finding(findingCode);
        EXPECT_EQ(decided ? decided->value : "", item.decided);
    }
}

TEST(DateOrderOfAColumn, IsDecidedByItsValuesOrAsked) {
    checkDecisions(
        {
            {"iso only", {"2026-01-02"}, {"2026-01-02"}, ""},
            {"a second part above 12", {"1/2/2026", "1/13/2026"}, {"2026-01-02", "2026-01-13"}, "mdy"},
            {"a first part above 12", {"1/2/2026", "13/1/2026"}, {"2026-02-01", "2026-01-13"}, "dmy"},
            {"iso among them", {"2026-01-02", "13/1/2026"}, {"2026-01-02", "2026-01-13"}, "dmy"},
            {"impossible dates decide nothing", {"13/13/2026", "1/13/2026"}, {"null", "2026-01-13"}, "mdy"},
            {"equal parts need no order", {"5/5/2026"}, {"2026-05-05"}, ""},
            {"both orders", {"1/13/2026", "13/1/2026", "2026-01-02"}, {"null", "null", "2026-01-02"}, ""},
            {"neither", {"1/2/2026", "3/4/2026"}, {}, ""},
            {"dots", {"1.2.2026"}, {"2026-02-01"}, ""},
            {"nothing", {"", "-"}, {"null", "null"}, ""},
            {"two-digit years only", {"1/13/26"}, {}, "mdy"},
            {"a two-digit year among others", {"1/13/26", "1/14/2026"}, {"null", "2026-01-14"}, "mdy"},
        },
        "Closing", "close_date", code::kDateOrder);
}

TEST(DateOrderOfAColumn, IsNamedWhereItContradictsItself) {
    const Read read = readDeals("No;Phase;Closing\n1;Open;1/13/2026\n2;Open;13/1/2026\n");
    EXPECT_EQ(read.rows(code::kMixedDateOrder, "Closing"), 2);
    EXPECT_EQ(read.rows(code::kBadCell, "Closing"), 2);
}

TEST(DateOrderOfAColumn, FollowsTheOtherColumnsOfTheFile) {
    const Profile profile = profileOf(
        kDeals +
        "[columns]\nid = \"No\"\nstage = \"Phase\"\ncreated = \"Created\"\nclose_date = \"Closing\"\n");
    const Read read = readText("No,Phase,Created,Closing\n1,Open,13/1/2026,1/2/2026\n", {}, &profile);
    EXPECT_EQ(read.field(0, "created"), "2026-01-13");
    EXPECT_EQ(read.field(0, "close_date"), "2026-02-01");
    EXPECT_EQ(read.finding(code::kDateOrder, "Closing")->value, "dmy");
}

TEST(DateOrderOfAColumn, IsAskedWithTheLinesThatAnswer) {
    const std::string content = "No,Phase,Closing\n1,Open,1/2/2026\n2,Open,3/4/2026\n";
    const Read asked = readDeals(content);
    const Finding* question = asked.finding(code::kNeedsAnswer, "Closing");
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->level, Level::Reject);
    EXPECT_EQ(question->rows, 2);
    EXPECT_EQ(question->value, "1/2/2026");
    const Read answered = readDeals(content, question->answer);
    EXPECT_TRUE(answered.ready);
    EXPECT_EQ(answered.field(0, "close_date"), "2026-01-02");
}

TEST(DateOrderOfAColumn, OfABuiltInProfileIsAnsweredByOneThatExtendsIt) {
    const std::string content =
        "Opportunity ID,Opportunity Name,Stage,Close Date\n006q000000Hddoh,a,Open,1/2/2026\n";
    const Read asked = readText(content);
    const Finding* question = asked.finding(code::kNeedsAnswer, "Close Date");
    ASSERT_NE(question, nullptr);
    const Profile answer = profileOf(question->answer);
    const Read answered = readText(content, {}, &answer);
    EXPECT_TRUE(answered.ready);
    EXPECT_EQ(answered.field(0, "close_date"), "2026-01-02");
    EXPECT_EQ(answered.report.profile, "my-salesforce-reports");
    EXPECT_EQ(answered.report.vendor, "salesforce");
}

TEST(DecimalMarkOfAColumn, IsDecidedByItsValuesOrAsked) {
    checkDecisions(
        {
            {"whole numbers", {"1000", "5"}, {"100000", "500"}, ""},
            {"both marks, point last", {"1,234.50", "1,234"}, {"123450", "123400"}, "."},
            {"both marks, comma last", {"1.234,50", "1.234"}, {"123450", "123400"}, ","},
            {"two decimals", {"5,25", "1,234"}, {"525", "123"}, ","},
            {"grouped twice", {"1.234.567", "1.234"}, {"123456700", "123400"}, ","},
            {"neither", {"1,234", "2,500", "950"}, {}, ""},
            {"contradiction", {"1,5", "1.5", "7"}, {"null", "null", "700"}, ""},
        },
        "Sum", "amount", code::kDecimalMark);
}

TEST(DecimalMarkOfAColumn, IsAskedWithTheLinesThatAnswer) {
    const std::string content = "No;Phase;Sum\n1;Open;1,234\n";
    const Finding* question = nullptr;
    const Read asked = readDeals(content);
    question = asked.finding(code::kNeedsAnswer, "Sum");
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(readDeals(content, question->answer).field(0, "amount"), "123400");
    EXPECT_EQ(readDeals("No;Phase;Sum\n1;Open;1,5\n2;Open;1.5\n").rows(code::kMixedDecimalMark, "Sum"), 2);
}

// --- Money

TEST(MoneyOfARow, HasTheDecimalsOfTheRowsCurrency) {
    const Read read =
        readDeals("No,Phase,Sum,Cur\n1,Open,1000,JPY\n2,Open,1000,USD\n3,Open,1000,\n4,Open,1000,KWD\n"
                  "5,Open,1000,jpy\n");
    EXPECT_EQ(read.field(0, "amount"), "1000");
    EXPECT_EQ(read.field(1, "amount"), "100000");
    EXPECT_EQ(read.field(2, "amount"), "100000") << "the store's currency";
    EXPECT_EQ(read.field(2, "currency"), "null");
    EXPECT_EQ(read.field(3, "amount"), "1000000");
    EXPECT_EQ(read.field(4, "amount") + read.field(4, "currency"), "1000JPY");
}

TEST(MoneyOfARow, MayNameItsCurrencyWhereNoColumnDoes) {
    const Read read = readDeals("No;Phase;Sum\n1;Open;JPY 1000\n2;Open;€5.50\n3;Open;$7.00\n");
    EXPECT_EQ(read.field(0, "amount"), "1000");
    EXPECT_EQ(read.field(0, "currency"), "JPY");
    EXPECT_EQ(read.field(1, "currency"), "EUR");
    EXPECT_EQ(read.field(2, "currency"), "absent");
}

TEST(MoneyOfARow, FollowsTheWordsForCurrencies) {
    const Read read =
        readDeals("No,Phase,Sum,Cur\n1,Open,1000,Yen\n", "", "[values.currency]\nYen = \"JPY\"\n");
    EXPECT_EQ(read.field(0, "amount") + read.field(0, "currency"), "1000JPY");
}

TEST(MoneyOfARow, IsNullWhereCellAndColumnNameTwoCurrencies) {
    const Read read = readDeals("No;Phase;Sum;Cur\n1;Open;EUR 5.50;USD\n2;Open;EUR 5.50;EUR\n");
    EXPECT_EQ(read.field(0, "amount"), "null");
    EXPECT_EQ(read.field(0, "currency"), "USD");
    EXPECT_EQ(read.field(1, "amount"), "550");
    EXPECT_EQ(read.rows(code::kCurrencyConflict, "Sum"), 1);
}

// --- Rules of a mapping

TEST(MappingRules, TakeTheFirstColumnThatGivesAValue) {
    const Profile profile =
        profileOf("name = \"p\"\nsource = \"s\"\nentity = \"activity\"\n[columns]\nid = \"Id\"\n"
                  "kind = [{header = \"Sub\", values = {Call = \"call\", \"*\" = \"\"}}, {header = \"Type\", "
                  "values = {Mail = \"email\", \"*\" = \"\"}}]\n"
                  "person_id = {header = \"Who\", prefix = [\"P\"]}\n"
                  "is_duplicate = {header = \"Id\", prefix = [\"Q\"], then = \"true\"}\n"
                  "[defaults]\nkind = \"task\"\nis_duplicate = \"false\"\n");
    const Read read =
        readText("Id,Sub,Type,Who\n1,Call,Mail,P1\n2,Task,Mail,X1\nQ3,Task,Note,\n", {}, &profile);
    ASSERT_EQ(read.records.size(), 3U);
    EXPECT_EQ(read.field(0, "kind"), "call");
    EXPECT_EQ(read.field(1, "kind"), "email");
    EXPECT_EQ(read.field(2, "kind"), "task");
    EXPECT_EQ(read.field(0, "person_id"), "P1");
    EXPECT_EQ(read.field(1, "person_id"), "null");
    EXPECT_EQ(read.field(0, "is_duplicate"), "0");
    EXPECT_EQ(read.field(2, "is_duplicate"), "1");
}

TEST(MappingRules, NameStagesAndSayWhatTheyMeanWhereNoColumnDoes) {
    const std::string stages =
        "[[stage]]\nname = \"Closed Won\"\nmatch = [\"won\", \"Sold\"]\noutcome = \"won\"\n"
        "[[stage]]\nname = \"Closed Lost\"\nmatch = [\"lost\"]\noutcome = \"lost\"\n[[stage]]\nname = "
        "\"Open\"\n";
    const Read read = readDeals("No,Phase,Name\n1,SOLD,a\n2,Lost,b\n3,Open,c\n4,Parked,d\n", "", stages);
    EXPECT_EQ(read.field(0, "stage"), "Closed Won");
    EXPECT_EQ(read.field(0, "is_closed") + read.field(0, "is_won"), "11");
    EXPECT_EQ(read.field(1, "is_closed") + read.field(1, "is_won"), "10");
    EXPECT_EQ(read.field(2, "is_closed") + read.field(2, "is_won"), "00");
    EXPECT_EQ(read.field(3, "stage"), "Parked") << "kept as it is";
    EXPECT_EQ(read.field(3, "is_closed"), "absent");
    EXPECT_EQ(read.rows(code::kUnknownStage, "Phase"), 1);
}

TEST(MappingRules, ComposeAnIdOfOtherFields) {
    const Profile profile = profileOf("name = \"p\"\nsource = \"s\"\nentity = \"stage_history\"\n[columns]\n"
                                      "id = {join = [\"opportunity_id\", \"at\", \"stage\"], with = \"@\"}\n"
                                      "opportunity_id = \"Deal\"\nstage = \"To\"\nat = \"When\"\n");
    const Read read = readText("Deal,To,When\nD1,Demo,2026-01-02 03:04\nD1,Demo,\n", {}, &profile);
    ASSERT_EQ(read.records.size(), 1U);
    EXPECT_EQ(read.records[0].id(), "D1@2026-01-02T03:04:00Z@Demo");
    ASSERT_EQ(read.rejections.size(), 1U);
    EXPECT_EQ(read.rejections[0].column, "When");
    EXPECT_EQ(read.rejections[0].code, code::kMissingValue);
}

TEST(MappingRules, LeaveRowsOutWithoutCountingThemAsRead) {
    const Read read =
        readDeals("No,Phase,From,Art\n1,Open,New,Deal\n2,Open,Open,Deal\n3,Open,New,Note\n",
                  "skip_when_equal = [\"From\", \"Phase\"]\n", "[keep_when]\nArt = [\"deal\"]\n");
    ASSERT_EQ(read.records.size(), 1U);
    EXPECT_EQ(read.records[0].id(), "1");
    EXPECT_EQ(read.report.rowsRead, 1);
    EXPECT_EQ(read.rows(code::kSkippedRows), 2);
}

TEST(MappingRules, PlaceTimesInTheZoneOfTheProfileElseOfTheImport) {
    const std::string content = "No,Phase,Made\n1,Open,2026-07-01 03:00:00\n";
    const auto made = [&](const std::string& settings) {
        const Profile profile =
            profileOf(kDeals + settings + "[columns]\nid = \"No\"\nstage = \"Phase\"\ncreated = \"Made\"\n");
        ReadOptions options;
        options.written = *Zone::named("America/New_York");
        options.reporting = *Zone::named("Europe/Berlin");
        return readText(content, options, &profile);
    };
    EXPECT_EQ(made("").field(0, "created"), "2026-07-01T07:00:00Z");
    EXPECT_EQ(made("time_zone = \"UTC\"\n").field(0, "created"), "2026-07-01T03:00:00Z");
    EXPECT_EQ(isoText(made("time_zone = \"Europe/Berlin\"\n")
                          .records[0]
                          .get<crm::Moment>(crm::fieldIndex(crm::Entity::Opportunity, "created"))
                          ->on),
              "2026-07-01");
}

// --- Footers

const std::string kReport = "Opportunity ID,Opportunity Name,Stage,Amount\n";

TEST(Footers, AreLeftOutAndListedAtTheEndOnly) {
    const std::vector<std::string> footers{
        "\nOpen deals\nGrand Totals (2 records)\n\"Copyright (c) 2000-2026 salesforce.com, inc. All rights "
        "reserved.\"\n"
        "Confidential Information - Do Not Distribute\nGenerated By: Jane Doe\n",
        "\"Total\",,,\"1,000.50\"\n",
        ",,,\n\"Total\",,,5\n",
        "\n,Grand Total,,5\nCopyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\n",
        "\n\"\",\"\",\"\",\"5\"\n",
    };
    for (const std::string& footer : footers) {
        SCOPED_TRACE(footer);
        const Read read =
            readText(kReport + "006q000000Hddoh,a,Open,5\n006q000000HdPzp,b,Open,6.5\n" + footer);
        EXPECT_EQ(read.records.size(), 2U);
        EXPECT_TRUE(read.rejections.empty());
        EXPECT_EQ(read.report.rowsRead, 2);
        EXPECT_GE(read.rows(code::kFooter), 1);
    }
}

TEST(Footers, AreRowsWhereRecordsFollow) {
    const Read read =
        readText(kReport + "006q000000Hddoh,a,Open,5\n\nTotal,,,5\n006q000000HdPzp,b,Open,6.5\n");
    EXPECT_EQ(read.records.size(), 2U);
    ASSERT_EQ(read.rejections.size(), 1U);
    EXPECT_EQ(read.rejections[0].line, 4);
    EXPECT_EQ(read.rejections[0].code, code::kMissingValue);
    EXPECT_EQ(read.finding(code::kFooter), nullptr);
}

TEST(Footers, AreNotRecordsWhoseNamesLookLikeOne) {
    const Read read = readText("Opportunity Name,Opportunity ID,Stage,Amount\nSummit Partners,,Open,5\n"
                               "\nTotal Energy,006q000000Hddoh,Open,5\n\nx,scrambled+id==,Open,6.5\n");
    EXPECT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.rejections.size(), 1U);
    EXPECT_EQ(read.finding(code::kFooter), nullptr);
}

TEST(Footers, OfATruncatedFileAreARejection) {
    const Read read = readText(kReport + "006q000000Hddoh,a,Open,5\n006q000000HdPzp,b\n");
    ASSERT_EQ(read.rejections.size(), 1U);
    EXPECT_EQ(read.rejections[0].code, code::kWrongWidth);
}

TEST(Footers, DoNotExistInFilesOfObjects) {
    const Read read = readText("Id,StageName,Amount\n006q000000Hddoh,Open,5\n\nTotal,Open,5\n");
    EXPECT_EQ(read.records.size(), 2U) << "an id that is kept with a note";
}

// --- Ends before the end

TEST(TableReader, StopsWhenAsked) {
    const testing::Folder folder;
    std::stop_source stop;
    stop.request_stop();
    const Read read = testing::readSource(
        testing::sourceFile(folder.write("a.csv", "Id,StageName\n1,Open\n")), {}, nullptr, stop.get_token());
    ASSERT_TRUE(read.error);
    EXPECT_EQ(read.error->code, Code::Cancelled);
    EXPECT_TRUE(read.records.empty());
}

TEST(TableReader, EndsWithTheErrorOfASink) {
    const testing::Folder folder;
    const auto table = openTable(testing::sourceFile(folder.write("a.csv", "Id,StageName\n1,Open\n2,Open\n")),
                                 testing::builtIn());
    ASSERT_TRUE(table);
    auto reader = TableReader::open(*table, {});
    ASSERT_TRUE(reader);
    int calls = 0;
    RowSinks sinks;
    sinks.record = [&](crm::Record&&, std::int64_t) -> Result<void> {
        ++calls;
        return fail(Code::StoreFailed, "full");
    };
    const auto done = reader->run(sinks);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Code::StoreFailed);
    EXPECT_EQ(calls, 1);
}

TEST(TableReader, TellsItsProgress) {
    const testing::Folder folder;
    std::string content = "Id,StageName\n";
    for (int i = 0; i < 2500; ++i)
        content += std::to_string(i) + ",Open\n";
    const auto table = openTable(testing::sourceFile(folder.write("a.csv", content)), testing::builtIn());
    auto reader = TableReader::open(*table, {});
    std::vector<std::int64_t> rows;
    double last = 0;
    RowSinks sinks;
    sinks.record = [](crm::Record&&, std::int64_t) { return Result<void>{}; };
    sinks.rejection = [](Rejection&&) { return Result<void>{}; };
    sinks.progress = [&](std::int64_t count, double fraction) {
        rows.push_back(count);
        EXPECT_GE(fraction, last);
        last = fraction;
    };
    ASSERT_TRUE(reader->run(sinks));
    EXPECT_THAT(rows, ElementsAre(0, 1000, 2000, 2500));
    EXPECT_EQ(last, 1.0);
}

} // namespace
} // namespace gtm::ingest
