// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "tests/core/ingest/reading.h"

#include <gmock/gmock.h>

namespace gtm::ingest {
namespace {

using testing::Read;
using testing::readText;

struct FieldCase {
    std::string field;
    std::string value;
};

void expectFields(const Read& read, size_t n, const std::vector<FieldCase>& fields) {
    for (const FieldCase& item : fields)
        EXPECT_EQ(read.field(n, item.field), item.value) << item.field << " of record " << n;
}

TEST(SalesforceObjects, GiveOpportunities) {
    const Read read =
        readText("Id,IsDeleted,AccountId,Name,StageName,Amount,CurrencyIsoCode,Probability,CloseDate,Type,"
                 "LeadSource,IsClosed,IsWon,"
                 "ForecastCategory,ForecastCategoryName,OwnerId,Owner.Name,CreatedDate,LastModifiedDate,"
                 "LastStageChangeDate,NextStep,"
                 "Loss_Reason__c,Partner_Account__c,Product__c,Segment__c,Region__c,FiscalYear\n"
                 "006q000000HddohAAB,false,0015500000Xyy06AAB,Big "
                 "deal,Proposal,12000.5,EUR,60,2026-12-31,New Business,Web,false,false,"
                 "BestCase,Best "
                 "Case,0051G000007Ez4XQAS,Jane,2026-03-01T09:30:00.000Z,2026-11-01T10:00:00.000Z,2026-10-"
                 "01T08:00:00.000Z,"
                 "Call,,0015500000Ygpq1AAB,Suite,Mid-Market,EMEA,2026\n");
    EXPECT_EQ(read.report.profile, "salesforce-objects");
    EXPECT_EQ(read.report.vendor, "salesforce");
    ASSERT_EQ(read.records.size(), 1U);
    expectFields(read, 0,
                 {{"id", "006q000000HddohAAB"},
                  {"name", "Big deal"},
                  {"account_id", "0015500000Xyy06AAB"},
                  {"stage", "Proposal"},
                  {"amount", "1200050"},
                  {"currency", "EUR"},
                  {"probability", "0.6"},
                  {"forecast_category", "best"},
                  {"type", "New Business"},
                  {"source", "Web"},
                  {"is_closed", "0"},
                  {"is_won", "0"},
                  {"is_deleted", "0"},
                  {"owner_name", "Jane"},
                  {"created", "2026-03-01T09:30:00Z"},
                  {"close_date", "2026-12-31"},
                  {"next_step", "Call"},
                  {"lost_reason", "null"},
                  {"product", "Suite"},
                  {"segment", "Mid-Market"},
                  {"region", "EMEA"},
                  {"partner_account_id", "0015500000Ygpq1AAB"},
                  {"stage_changed", "2026-10-01T08:00:00Z"},
                  {"modified", "2026-11-01T10:00:00Z"},
                  {"pipeline", "absent"}});
    EXPECT_THAT(read.report.skippedColumns, ::testing::ElementsAre("FiscalYear"));
}

TEST(SalesforceObjects, ReadDataExportDatesInUtcAndNeverShiftDates) {
    const std::string content = "\"Id\",\"Company\",\"Status\",\"CreatedDate\",\"ConvertedDate\","
                                "\"IsConverted\",\"ConvertedAccountId\"\n"
                                "\"00Q1G00000nDnM5UAK\",\"Acme\",\"Open\",\"2026-03-01 "
                                "02:30:00\",\"2026-03-05 00:00:00\",\"1\",\"000000000000000AAA\"\n";
    ReadOptions options;
    options.reporting = *Zone::named("America/New_York");
    options.written = *Zone::named("Asia/Tokyo");
    const Read read = readText(content, options);
    ASSERT_EQ(read.records.size(), 1U);
    expectFields(read, 0,
                 {{"created", "2026-03-01T02:30:00Z"},
                  {"converted", "2026-03-05"},
                  {"is_converted", "1"},
                  {"converted_account_id", "null"}});
    const auto* created = read.records[0].get<crm::Moment>(crm::fieldIndex(crm::Entity::Lead, "created"));
    EXPECT_EQ(isoText(created->on), "2026-02-28") << "the day in the reporting zone";
}

TEST(SalesforceObjects, GiveLeads) {
    const Read read = readText("Id,Company,Status,CreatedDate,Inbound_At__c,Rejection_Reason__c,Recycled_"
                               "Until__c,MasterRecordId,SystemModstamp\n"
                               "00Q1G00000nDnM5UAK,Acme,Open,2026-03-01T02:30:00Z,2026-03-01T02:31:00Z,No "
                               "budget,2026-06-01,,2026-03-02T00:00:00Z\n"
                               "00Q1G00000nDnM5UAK,Acme,Open,,,,,,\n");
    ASSERT_EQ(read.records.size(), 1U);
    expectFields(read, 0,
                 {{"inbound", "2026-03-01T02:31:00Z"},
                  {"disqualify_reason", "No budget"},
                  {"recycled_until", "2026-06-01"},
                  {"merged_into", "null"},
                  {"modified", "2026-03-02T00:00:00Z"}});
    ASSERT_EQ(read.rejections.size(), 1U);
    EXPECT_EQ(read.rejections[0].column, "CreatedDate");
    EXPECT_EQ(read.rejections[0].code, code::kMissingValue);
}

TEST(SalesforceObjects, GiveStageHistory) {
    const Read read = readText(
        "Id,OpportunityId,StageName,Amount,CurrencyIsoCode,CloseDate,Probability,CreatedById,CreatedDate\n"
        "0081G00000abcde,006q000000Hddoh,Demo,1000,JPY,2026-12-31,10,0051G000007Ez4XQAS,2026-03-01T02:30:"
        "00Z\n");
    ASSERT_EQ(read.records.size(), 1U);
    EXPECT_EQ(read.records[0].entity, crm::Entity::StageHistory);
    expectFields(read, 0,
                 {{"opportunity_id", "006q000000HddohAAB"},
                  {"stage", "Demo"},
                  {"amount", "1000"},
                  {"probability", "0.1"},
                  {"at", "2026-03-01T02:30:00Z"},
                  {"actor_id", "0051G000007Ez4XQAS"}});
}

TEST(SalesforceObjects, TakeStagesFromFieldHistoryWithWhatTheyWereBefore) {
    const Read read = readText("Id,OpportunityId,Field,OldValue,NewValue,CreatedDate\n"
                               "1,006q000000Hddoh,StageName,Demo,Proposal,2026-03-01T02:30:00Z\n"
                               "2,006q000000Hddoh,Amount,5,6,2026-03-01T02:30:00Z\n"
                               "3,006q000000Hddoh,created,,,2026-02-01T02:30:00Z\n");
    ASSERT_EQ(read.records.size(), 1U);
    expectFields(read, 0, {{"stage", "Proposal"}, {"from_stage", "Demo"}});
    EXPECT_EQ(read.rows(code::kSkippedRows), 2);
}

TEST(SalesforceObjects, MakeVersionTablesOfOpportunitiesHistory) {
    const Read read = readText("_fivetran_active,_fivetran_start,_fivetran_end,id,stage_name,amount\n"
                               "true,2026-03-01 02:30:00,9999-12-31 23:59:59,006q000000HddohAAB,Demo,5\n");
    ASSERT_EQ(read.records.size(), 1U);
    EXPECT_EQ(read.records[0].entity, crm::Entity::StageHistory);
    EXPECT_EQ(read.records[0].id(), "006q000000HddohAAB@2026-03-01T02:30:00Z");
    expectFields(read, 0, {{"opportunity_id", "006q000000HddohAAB"}, {"at", "2026-03-01T02:30:00Z"}});
}

TEST(SalesforceObjects, KeepTheDoubleRowsOfOwnerHistory) {
    const Read read =
        readText("Id,LeadId,Field,OldValue,NewValue,CreatedById,CreatedDate\n"
                 "1,00Q1G00000nDnM5UAK,Owner,0051G000007Ez4XQAS,0051G000007EpSPQA0,0051G000007Ez4XQAS,2026-"
                 "03-01T02:30:00Z\n"
                 "2,00Q1G00000nDnM5UAK,Owner,Jane,John,0051G000007Ez4XQAS,2026-03-01T02:30:00Z\n");
    ASSERT_EQ(read.records.size(), 2U);
    expectFields(
        read, 0,
        {{"field", "Owner"}, {"old_value", "0051G000007Ez4XQAS"}, {"lead_id", "00Q1G00000nDnM5UAK"}});
    expectFields(read, 1, {{"new_value", "John"}});
}

TEST(SalesforceObjects, GiveTasksAsActivitiesOfTheirKind) {
    const Read read = readText(
        "Id,WhoId,WhatId,Subject,TaskSubtype,Type,CallType,Status,ActivityDate,CompletedDateTime,"
        "CreatedDate\n"
        "1,00Q1G00000nDnM5UAK,,a,Call,,Outbound,Completed,2026-03-01,2026-03-01T10:00:00Z,2026-03-01T09:00:"
        "00Z\n"
        "2,0031G00001Pji7ZQAR,006q000000HddohAAB,b,ListEmail,,,Open,2026-03-01,,2026-03-01T09:00:00Z\n"
        "3,0011G00000eLwuWQAS,,c,Task,Email,,Open,2026-03-01,,2026-03-01T09:00:00Z\n"
        "4,,,d,,Prep,,In Progress,2026-03-01 00:00:00,,2026-03-01T09:00:00Z\n"
        "5,,,e,Call,,,Held,2026-03-01,2026-03-01T10:00:00Z,2026-03-01T09:00:00Z\n"
        "6,,,f,Call,,,Cancelled,2026-03-01,2026-03-01T10:00:00Z,2026-03-01T09:00:00Z\n");
    ASSERT_EQ(read.records.size(), 6U);
    expectFields(read, 0,
                 {{"kind", "call"},
                  {"direction", "outbound"},
                  {"is_closed", "1"},
                  {"is_automated", "0"},
                  {"person_id", "00Q1G00000nDnM5UAK"},
                  {"completed", "2026-03-01T10:00:00Z"}});
    expectFields(read, 1,
                 {{"kind", "email"},
                  {"is_automated", "1"},
                  {"is_closed", "0"},
                  {"subtype", "ListEmail"},
                  {"person_id", "0031G00001Pji7ZQAR"},
                  {"related_id", "006q000000HddohAAB"}});
    expectFields(read, 2, {{"kind", "email"}, {"person_id", "null"}, {"due", "2026-03-01"}});
    expectFields(read, 3,
                 {{"kind", "task"}, {"subtype", "Prep"}, {"due", "2026-03-01"}, {"occurred", "absent"}});
    expectFields(read, 4, {{"is_closed", "null"}}); // A status of their own: when it was done says it.
    expectFields(read, 5, {{"is_closed", "0"}});
}

TEST(SalesforceObjects, GiveEventsAsMeetings) {
    const Read read = readText(
        "Id,WhoId,Subject,StartDateTime,ActivityDateTime,EndDateTime,IsChild\n"
        "1,00Q1G00000nDnM5UAK,a,2026-03-01T10:00:00Z,2026-03-01T11:00:00Z,2026-03-01T12:00:00Z,false\n"
        "2,00Q1G00000nDnM5UAK,a,,2026-03-01T11:00:00Z,2026-03-01T12:00:00Z,true\n");
    ASSERT_EQ(read.records.size(), 2U);
    expectFields(read, 0, {{"kind", "meeting"}, {"occurred", "2026-03-01T10:00:00Z"}, {"is_duplicate", "0"}});
    expectFields(read, 1, {{"kind", "meeting"}, {"occurred", "2026-03-01T11:00:00Z"}, {"is_duplicate", "1"}});
}

TEST(SalesforceObjects, GiveUsersAndQueues) {
    const Read read = readText("Id,Name,Email,IsActive,Department,UserRole.Name,ManagerId\n"
                               "0051G000007Ez4XQAS,Jane,jane@example.com,true,,SDR,0051G000007EpSPQA0\n"
                               "00G1G000001abcd,Inbound,,true,Sales,,\n");
    ASSERT_EQ(read.records.size(), 2U);
    expectFields(
        read, 0,
        {{"team", "SDR"}, {"is_queue", "0"}, {"is_active", "1"}, {"manager_id", "0051G000007EpSPQA0"}});
    expectFields(read, 1, {{"team", "Sales"}, {"is_queue", "1"}});
}

TEST(SalesforceReports, GiveOpportunitiesWithFoldedIds) {
    const Read read = readText(
        "\"Opportunity ID\",\"Opportunity Name\",\"Stage\",\"Amount Currency\",\"Amount\",\"Probability "
        "(%)\",\"Close Date\",\"Created Date\",\"Opportunity Owner\",\"Won\"\r\n"
        "\"006q000000Hddoh\",\"Big deal\",\"Closed "
        "Won\",\"USD\",\"12,400.00\",\"100%\",\"9/15/2026\",\"3/1/2026\",\"Jane\",\"1\"\r\n"
        "\r\n\"Won deals\"\r\n\"Grand Totals (1 records)\"\r\n");
    EXPECT_EQ(read.report.profile, "salesforce-reports");
    ASSERT_EQ(read.records.size(), 1U);
    expectFields(read, 0,
                 {{"id", "006q000000HddohAAB"},
                  {"amount", "1240000"},
                  {"probability", "1"},
                  {"close_date", "2026-09-15"},
                  {"created", "2026-03-01"},
                  {"owner_name", "Jane"},
                  {"is_won", "1"},
                  {"owner_id", "absent"}});
    EXPECT_EQ(read.rows(code::kFooter), 2);
    EXPECT_EQ(read.finding(code::kFooter)->value, "Won deals");
    EXPECT_EQ(read.rows(code::kIdChecksum), -1);
}

TEST(SalesforceReports, GiveLeadsInTheZoneOfTheImport) {
    ReadOptions options;
    options.written = *Zone::named("Europe/Berlin");
    const Read read = readText("Lead ID;Lead Owner;Lead Status;Company / Account;Created "
                               "Date;Converted;Converted Date;No. of Employees\n"
                               "00Q1G00000nDnM5;Jane;Open;Acme;15.09.2026 14:05;0;;\"1.200\"\n"
                               "00Q1G00000nDnM6;Jane;Open;Acme;15.09.2026 02:30;1;20.09.2026;\"1.200,5\"\n",
                               options);
    ASSERT_EQ(read.records.size(), 2U);
    expectFields(read, 0,
                 {{"id", "00Q1G00000nDnM5UAK"},
                  {"created", "2026-09-15T12:05:00Z"},
                  {"is_converted", "0"},
                  {"converted", "null"},
                  {"employees", "1200"}});
    expectFields(read, 1, {{"converted", "2026-09-20"}, {"employees", "1200.5"}});
}

TEST(SalesforceReports, SkipHistoryRowsThatChangedNoStage) {
    const Read read = readText("Opportunity ID,Opportunity Name,From Stage,To Stage,Last Modified,Amount\n"
                               "006q000000Hddoh,a,,Demo,2026-03-01 10:00,5\n"
                               "006q000000Hddoh,a,Demo,Demo,2026-03-02 10:00,6\n"
                               "006q000000Hddoh,a,Demo,Proposal,2026-03-03 10:00,6\n");
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.records[0].id(), "006q000000HddohAAB@2026-03-01T10:00:00Z@Demo");
    EXPECT_EQ(read.report.rowsRead, 2);
    EXPECT_EQ(read.rows(code::kSkippedRows), 1);
}

TEST(SalesforceReports, GiveStagesOfTheFieldHistory) {
    const Read read =
        readText("Opportunity Name,Opportunity ID,Field / Event,Old Value,New Value,Edit Date,Stage\n"
                 "a,006q000000Hddoh,Created.,,,2026-03-01,Won\n"
                 "a,006q000000Hddoh,Stage,Demo,Proposal,2026-03-02 09:00,Won\n"
                 "a,006q000000Hddoh,Amount,1,2,2026-03-02 09:00,Won\n");
    ASSERT_EQ(read.records.size(), 1U);
    expectFields(read, 0, {{"stage", "Proposal"}, {"from_stage", "Demo"}, {"at", "2026-03-02T09:00:00Z"}});
}

TEST(SalesforceReports, GiveActivities) {
    const Read read = readText(
        "Activity ID,Subject,Task Subtype,Date,Assigned,Status,Lead ID,Contact ID,Opportunity ID,Task\n"
        "00T1G00003Ufap9,a,Call,2026-03-01,Jane,Completed,00Q1G00000nDnM5,,,1\n"
        "00U1G00003Ufap9,b,,2026-03-01,Jane,,,0031G00001Pji7Z,006q000000Hddoh,0\n");
    ASSERT_EQ(read.records.size(), 2U);
    expectFields(read, 0,
                 {{"kind", "call"},
                  {"is_closed", "1"},
                  {"owner_name", "Jane"},
                  {"person_id", "00Q1G00000nDnM5UAK"},
                  {"due", "2026-03-01"}});
    expectFields(
        read, 1,
        {{"kind", "meeting"}, {"person_id", "0031G00001Pji7ZQAR"}, {"related_id", "006q000000HddohAAB"}});
}

} // namespace
} // namespace gtm::ingest
