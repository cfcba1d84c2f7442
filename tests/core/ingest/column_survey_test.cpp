// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "tests/core/ingest/reading.h"

namespace gtm::ingest {
namespace {

using testing::kDeals;
using testing::profileOf;
using testing::Read;
using testing::readDeals;
using testing::readText;

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
            {"both orders", {"1/13/2026", "13/1/2026", "2026-01-02"}, {}, ""},
            {"neither", {"1/2/2026", "3/4/2026"}, {}, ""},
            {"dots", {"1.2.2026"}, {"2026-02-01"}, ""},
            {"nothing", {"", "-"}, {"null", "null"}, ""},
            {"two-digit years only", {"1/13/26"}, {}, "mdy"},
            {"a two-digit year among others", {"1/13/26", "1/14/2026"}, {"null", "2026-01-14"}, "mdy"},
        },
        "Closing", "close_date", code::kDateOrder);
}

TEST(DateOrderOfAColumn, IsNamedWhereItContradictsItself) {
    const std::string torn = "No;Phase;Closing\n1;Open;1/13/2026\n2;Open;13/1/2026\n";
    const Finding* question = nullptr;
    const Read asked = readDeals(torn);
    question = asked.finding(code::kNeedsAnswer, "Closing");
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->value, "1/13/2026 / 13/1/2026");
    EXPECT_EQ(readDeals(torn, question->answer).rows(code::kBadCell, "Closing"), 1);
    // One stray among many takes nothing but itself.
    std::string many = "No;Phase;Closing\n0;Open;13/1/2026\n";
    for (int i = 1; i <= 20; ++i)
        many += std::to_string(i) + ";Open;1/" + std::to_string(13 + i % 10) + "/2026\n";
    const Read read = readDeals(many);
    EXPECT_EQ(read.rows(code::kBadCell, "Closing"), 1);
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
            {"contradiction", {"1,5", "1.5", "7"}, {}, ""},
            {"a stray beside both marks", {"1,234.50", "12,5"}, {"123450", "null"}, "."},
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
    EXPECT_EQ(readDeals("No;Phase;Sum\n1;Open;1,5\n2;Open;1.5\n").finding(code::kNeedsAnswer, "Sum")->value,
              "1.5 / 1,5");
    std::string commas = "No;Phase;Sum\n0;Open;1,234.50\n";
    for (int i = 1; i <= 20; ++i)
        commas += std::to_string(i) + ";Open;12,5\n";
    EXPECT_NE(readDeals(commas).finding(code::kNeedsAnswer, "Sum"), nullptr)
        << "one that has both marks does not take twenty others with it";
    EXPECT_EQ(readDeals("No;Phase;Sum\n1;Open;1,234.50\n2;Open;1,5\n").rows(code::kMixedDecimalMark, "Sum"),
              1);
}

TEST(ZoneOfTimes, IsAskedForDatesWithATimeOfDayToo) {
    ReadOptions options;
    options.asksZone = true;
    const std::string head = "Record ID,Deal Name,Deal Stage,Pipeline,Close Date\n1,One,Demo,Sales,";
    const Read asked = readText(head + "2026-08-01 22:30\n", options);
    const Finding* question = asked.finding(code::kNeedsAnswer, "Close Date");
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->value, "2026-08-01 22:30");
    EXPECT_NE(question->answer.find("time_zone = "), std::string::npos);
    for (const char* date : {"2026-08-01", "2026-08-01 00:00"}) {
        const Read read = readText(head + date + "\n", options);
        EXPECT_EQ(read.finding(code::kNeedsAnswer), nullptr) << date;
        EXPECT_EQ(read.field(0, "close_date"), "2026-08-01");
    }
}

} // namespace
} // namespace gtm::ingest
