// SPDX-License-Identifier: GPL-3.0-only
// What vendors' exports hold beside what their documentation says: columns that only count for some rows,
// dates by the user's locale, ids that a spreadsheet rounded.
#include "core/ingest/codes.h"
#include "core/ingest/reach.h"
#include "tests/core/ingest/reading.h"

namespace gtm::ingest {
namespace {

using testing::Read;
using testing::readText;

TEST(DynamicsExport, AnAmountIsTheActualOneWhenWon) {
    const Read read =
        readText("(Do Not Modify) Opportunity,Topic,Status,Est. revenue,Actual Revenue,Currency\n"
                 "1a,Won one,Won,\"$10,000.00\",\"$9,000.00\",US Dollar\n"
                 "2b,Lost one,Lost,\"$10,000.00\",$0.00,US Dollar\n"
                 "3c,Open one,Open,\"$8,000.00\",,Euro\n");
    ASSERT_EQ(read.records.size(), 3u);
    EXPECT_EQ(read.field(0, "amount"), "900000");
    EXPECT_EQ(read.field(1, "amount"), "1000000");
    EXPECT_EQ(read.field(0, "currency"), "USD");
    EXPECT_EQ(read.field(2, "currency"), "EUR");
    EXPECT_EQ(read.field(2, "amount"), "null") << "$ beside another currency is not believed";
    EXPECT_EQ(read.rows(code::kCurrencyConflict), 1);
}

TEST(DynamicsExport, ColumnsOfLinkedTablesAreRead) {
    const Read read =
        readText("(Do Not Modify) Opportunity,Opportunity_Topic,Status,Opportunity_Est. revenue\n"
                 "1a,One,Open,10\n");
    EXPECT_EQ(read.field(0, "name"), "One");
    EXPECT_EQ(read.field(0, "amount"), "1000");
    EXPECT_TRUE(read.report.skippedColumns.empty());
}

TEST(PipedriveExport, AStageThatNamesItsPipelineGivesBoth) {
    const Read read = readText("Deal - ID,Deal - Title,Deal - Status,Deal - Stage (pipeline)\n"
                               "1,A,Open,Qualified (Sales EU)\n2,B,Open,Demo\n");
    EXPECT_EQ(read.field(0, "stage"), "Qualified");
    EXPECT_EQ(read.field(0, "pipeline"), "Sales EU");
    EXPECT_EQ(read.field(1, "stage"), "Demo");
    EXPECT_EQ(read.field(1, "pipeline"), "null");
}

TEST(PipedriveExport, BracketsOfAStageOrOfAPipelineBelongToItsName) {
    const Read read = readText("Deal - ID,Deal - Title,Deal - Status,Deal - Stage (pipeline)\n"
                               "1,A,Open,Proposal (sent) (Sales)\n2,B,Open,Proposal (accepted) (Sales)\n"
                               "3,C,Open,Demo (Sales (EU))\n4,D,Open,Call (first) then mail\n");
    EXPECT_EQ(read.field(0, "stage"), "Proposal (sent)");
    EXPECT_EQ(read.field(0, "pipeline"), "Sales");
    EXPECT_EQ(read.field(1, "stage"), "Proposal (accepted)");
    EXPECT_EQ(read.field(2, "stage"), "Demo");
    EXPECT_EQ(read.field(2, "pipeline"), "Sales (EU)");
    EXPECT_EQ(read.field(3, "stage"), "Call (first) then mail");
    EXPECT_EQ(read.field(3, "pipeline"), "null");
}

TEST(PipedriveExport, ADealThatWasReopenedClosesByItsStatus) {
    const Read read = readText("Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Expected close date,"
                               "Deal - Won time,Deal - Lost time\n"
                               "1,A,Demo,Open,2026-10-31,,2026-08-20 10:00:00\n"
                               "2,B,Demo,open,,2026-08-20 10:00:00,\n"
                               "3,C,Demo,Lost,2026-10-31,2026-08-20 10:00:00,2026-09-10 10:00:00\n"
                               "4,D,Demo,Won,2026-10-31,2026-09-10 10:00:00,2026-08-20 10:00:00\n"
                               "5,E,Demo,Gewonnen,2026-10-31,2026-09-10 10:00:00,\n");
    ASSERT_EQ(read.records.size(), 5u);
    EXPECT_EQ(read.field(0, "close_date"), "2026-10-31");
    EXPECT_EQ(read.field(1, "close_date"), "null") << "when it is expected to close nobody says";
    EXPECT_EQ(read.field(2, "close_date"), "2026-09-10");
    EXPECT_EQ(read.field(3, "close_date"), "2026-09-10");
    EXPECT_EQ(read.field(4, "close_date"), "2026-09-10") << "a status in other words says nothing";
    const Read unsaid = readText("Deal - ID,Deal - Title,Deal - Stage,Deal - Expected close date,Deal - Won "
                                 "time\n1,A,Demo,2026-10-31,2026-09-10 10:00:00\n");
    EXPECT_EQ(unsaid.field(0, "close_date"), "2026-09-10");
}

TEST(PipedriveExport, AStatusThatGivesSeveralFieldsIsToldOnceForEachRow) {
    const auto read = readText("Deal - ID,Deal - Title,Deal - Stage,Deal - Status\n"
                               "1,One,Demo,Archived\n2,Two,Demo,Won\n3,Three,Demo,Parked\n");
    ASSERT_EQ(read.records.size(), 3U);
    EXPECT_EQ(read.field(0, "is_closed") + read.field(0, "is_won"), "nullnull");
    EXPECT_EQ(read.rows(code::kBadCell, "Deal - Status"), 2) << "two rows, though two fields read each";
    EXPECT_EQ(read.finding(code::kBadCell, "Deal - Status")->places.size(), 2U);
}

TEST(HubSpotExport, WhoWasGivenUpBeforeADealSaysSoInTheLeadStatus) {
    const Read both = readText(
        "Record ID,First Name,Email,Contact owner,Lifecycle Stage,Lead Status,Create Date\n"
        "1,A,a@a.com,Me,Lead,Unqualified,2026-01-02\n2,B,b@b.com,Me,Customer,Unqualified,2026-01-02\n"
        "3,C,c@c.com,Me,Lead,Connected,2026-01-02\n");
    EXPECT_EQ(both.field(0, "status"), "Unqualified");
    EXPECT_EQ(both.field(1, "status"), "Customer");
    EXPECT_EQ(both.field(2, "status"), "Lead");
    const Read one = readText("Record ID,First Name,Email,Contact owner,Lead Status,Create "
                              "Date\n1,A,a@a.com,Me,Connected,2026-01-02\n");
    EXPECT_EQ(one.field(0, "status"), "Connected");
}

TEST(Exports, OfTwoPossibleEncodingsWaitForAnAnswer) {
    const std::string content = "Record ID,Deal Name,Deal Stage,Pipeline\n1,\xC8"
                                "ern\xFD,Demo,Sales\n";
    const Read asked = readText(content);
    EXPECT_FALSE(asked.ready);
    const Finding* question = asked.finding(code::kNeedsAnswer);
    ASSERT_NE(question, nullptr);
    for (const auto& [named, read] :
         {std::pair{"windows-1252", "\u00C8ern\u00FD"}, std::pair{"windows-1250", "\u010Cern\u00FD"}}) {
        std::string answer = question->answer;
        answer.replace(answer.find("windows-1252"), 12, named);
        const Profile profile = testing::profileOf(answer);
        const Read answered = readText(content, {}, &profile);
        EXPECT_TRUE(answered.ready);
        EXPECT_EQ(answered.field(0, "name"), read);
    }
}

TEST(SalesforceExport, PeopleWithAStatusAreLeads) {
    const Read read =
        readText("Id,LastName,Email,Status,OwnerId,CreatedDate\n"
                 "00Q5g00000AbCdEEAV,A,a@a.com,Open,005000000000001AAA,2026-09-01T08:00:00.000Z\n");
    ASSERT_EQ(read.records.size(), 1u);
    EXPECT_EQ(crm::entityName(read.records[0].entity), "lead");
    EXPECT_EQ(read.field(0, "status"), "Open");
}

TEST(SalesforceExport, DatesOfTheUsersLocaleAreDecidedByTheColumn) {
    const std::string head = "Id,Company,Status,LastName,CreatedDate\n";
    const Read decided = readText(head + "00Q5g00000AbCdEEAV,A,Open,B,11/18/2026\n"
                                         "00Q5g00000AbCdFEAV,A,Open,B,1/2/2026\n");
    EXPECT_EQ(decided.field(0, "created"), "2026-11-18");
    EXPECT_EQ(decided.field(1, "created"), "2026-01-02");
    const Read open = readText(head + "00Q5g00000AbCdEEAV,A,Open,B,1/2/2026\n");
    EXPECT_FALSE(open.ready);
    EXPECT_NE(open.finding(code::kNeedsAnswer, "CreatedDate"), nullptr);
    const Read usual = readText(head + "00Q5g00000AbCdEEAV,A,Open,B,2026-02-01\n");
    EXPECT_EQ(usual.field(0, "created"), "2026-02-01");
    EXPECT_EQ(usual.finding(code::kDateOrder), nullptr);
}

TEST(SalesforceExport, ProbabilitiesFromZeroToOneAreNoPercent) {
    const std::string head = "Opportunity ID,Opportunity Name,Stage,Probability (%)\n";
    const Read ratios = readText(head + "1,A,Open,0.9\n2,B,Open,0.1\n3,C,Open,0\n");
    EXPECT_EQ(ratios.field(0, "probability"), "0.9");
    EXPECT_EQ(ratios.rows(code::kRatioScale), 2);
    const Read percent = readText(head + "1,A,Open,0.5\n2,B,Open,10\n");
    EXPECT_EQ(percent.field(0, "probability"), "0.005");
    EXPECT_EQ(percent.finding(code::kRatioScale), nullptr);
}

TEST(SalesforceExport, HeadersAgreeWhateverSignsStandBesideTheLetters) {
    const Read read = readText("Opportunity ID,Opportunity\u00A0Name  \u2191,Stage,Close\u00A0Date\u200B\n"
                               "1,A,Open,2026-01-02\n");
    EXPECT_EQ(read.field(0, "name"), "A");
    EXPECT_EQ(read.field(0, "close_date"), "2026-01-02");
    EXPECT_TRUE(read.report.skippedColumns.empty());
}

TEST(RoundedIds, RejectTheirRows) {
    const Read read = readText("Record Id,Deal Name,Stage,Account Name.id\n4.87688E+18,A,Open,\n"
                               "4876876000000624001,B,Open,4.87688E+18\n4876876000000624002,C,Open,7E+05\n");
    EXPECT_EQ(read.rejections.size(), 3u);
    for (const Rejection& rejection : read.rejections)
        EXPECT_EQ(rejection.code, code::kRoundedId);
}

TEST(DateInName, IsThatOfTheFileOrOfTheArchiveAroundIt) {
    const std::vector<std::pair<const char*, std::string>> all{
        {"a/deals-2026-11-15.csv", "2026-11-15"},
        {"20261115_deals.csv", "2026-11-15"},
        {"hubspot-crm-exports-all-2026-11-06.zip/p-1.csv", "2026-11-06"},
        {"x-2026-11-06.zip/y-2026-11-07.csv", "2026-11-07"},
        {"All Opportunities 10-28-2026 9-12-33 AM.xlsx", "2026-10-28"},
        {"All Opportunities 1-2-2026 9-12-33 PM.xlsx", "2026-01-02"},
        {"All Opportunities 1-2-2026.xlsx", ""},
        {"All Opportunities 28-10-2026 9-12-33 AM.xlsx", ""},
        {"report1642777476321.csv", "2022-01-21"},
        {"export1642777476321.csv", ""},
        {"2026-11-06/deals.csv", ""},
        {"deals-13110512-45.csv", ""},
        {"deals-13110512-2026-11-06.csv", "2026-11-06"},
        {"order-99991231.csv", ""},
        {"deals-1990-01-01.csv", "1990-01-01"},
        {"deals-21001231.csv", "2100-12-31"},
        {"All Opportunities 10-28-1026 9-12-33 AM.xlsx", ""},
        {"report9642777476321.csv", ""},
    };
    for (const auto& [path, day] : all) {
        const auto found = dateInName(path);
        EXPECT_EQ(found ? isoText(*found) : "", day) << path;
    }
}

} // namespace
} // namespace gtm::ingest
