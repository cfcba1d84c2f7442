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

TEST(MoneyOfARow, KeepsWhatItIsInAnotherCurrencyWhereNothingNamesOne) {
    ReadOptions yen;
    yen.currency = "JPY";
    const Read read = readText("Id,StageName,CreatedDate,Amount\nd1,Demo,2026-03-01T02:30:00Z,1000.5\n", yen);
    EXPECT_EQ(read.field(0, "amount"), "1001");
    EXPECT_EQ(read.field(0, "currency"), "absent");
    ASSERT_EQ(read.records.size(), 1U);
    ASSERT_EQ(read.records[0].assumed.size(), 1U);
    EXPECT_EQ(read.records[0].assumed[0].digits, 0);
    EXPECT_EQ(read.records[0].assumed[0].thousandths, 1'000'500);
    const Read history =
        readText("Id,OpportunityId,StageName,Amount,CurrencyIsoCode,CreatedDate\n"
                 "1,d1,Demo,1000.5,,2026-03-01T02:30:00Z\n2,d1,Won,1000,KWD,2026-03-01T02:30:00Z\n",
                 yen);
    EXPECT_EQ(history.field(0, "amount") + history.field(0, "currency"), "100050XXX");
    EXPECT_EQ(history.field(1, "amount") + history.field(1, "currency"), "1000000KWD");
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

} // namespace
} // namespace gtm::ingest
