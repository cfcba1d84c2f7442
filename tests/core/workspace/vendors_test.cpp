// SPDX-License-Identifier: GPL-3.0-only
// Exports of the other vendors, from the file to the stored record: headers and sample lines are typed from
// the vendors' documentation and from files seen, not from the profiles.
#include "core/store/database.h"
#include "core/store/record_reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace gtm {
namespace {

using crm::Entity;
using test::TempFolder;

/// One record as text, by field name; null fields are left out.
using Fields = std::map<std::string, std::string>;

struct Vendors : testing::Test {
    TempFolder folder;

    ingest::ImportReport import(std::initializer_list<std::pair<std::string, std::string>> files) {
        OpenOptions options;
        options.zone = "UTC";
        options.currency = "EUR";
        auto workspace = Workspace::open(folder / "store.gtm", options);
        EXPECT_TRUE(workspace);
        for (const auto& [name, text] : files)
            folder.write("exports/" + name, text);
        ImportRequest request;
        request.timeZone = "UTC";
        request.paths = {folder / "exports"};
        request.asOf = makeDay(2026, 11, 15);
        auto report = workspace->import(request);
        EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
        if (!report)
            return {};
        for (const auto& file : report->files) {
            EXPECT_TRUE(file.recognised()) << file.path;
            EXPECT_EQ(file.rowsRead, file.inserted + file.updated + file.unchanged + file.rejected);
            EXPECT_EQ(file.rejected, 0) << file.path;
        }
        return std::move(*report);
    }
    std::vector<Fields> all(Entity entity) {
        std::vector<Fields> out;
        auto store = store::Database::open(folder / "store.gtm", store::Access::ReadOnly);
        EXPECT_TRUE(store);
        store::RecordReader reader(store->connection(), entity);
        while (reader.next()) {
            const crm::Record record = reader.record();
            Fields fields;
            for (size_t i = 0; i < record.values.size(); ++i)
                if (const auto text = crm::plainText(record.values[i]))
                    fields[std::string(crm::fields(entity)[i].name)] = *text;
            out.push_back(std::move(fields));
        }
        return out;
    }
    /// The record has these fields; others may be there.
    static void expectFields(const Fields& record, const Fields& expected) {
        for (const auto& [name, value] : expected) {
            const auto found = record.find(name);
            EXPECT_EQ(found == record.end() ? "null" : found->second, value) << name;
        }
    }
};

} // namespace

TEST_F(Vendors, HubSpotDealsGiveTheirStagesToo) {
    const auto report = import(
        {{"hubspot-crm-exports-all-deals-2026-11-15.csv",
          "\"Record ID\",\"Date entered current stage\",\"Deal Name\",\"Deal Stage\",\"Pipeline\",\"Amount\","
          "\"Currency\",\"Close Date\",\"Create Date\","
          "\"Deal owner\",\"Deal Type\",\"Deal probability\",\"Forecast category\",\"Is Closed Won\",\"Is "
          "Deal Closed?\","
          "\"Closed Lost Reason\",\"Date entered \"\"Discovery (Sales Pipeline)\"\"\",\"Date entered "
          "\"\"Closed Won (Sales "
          "Pipeline)\"\"\",\"Date entered 'Discovery (Sales Pipeline)'\",\"Date exited \"\"Closed Won (Sales "
          "Pipeline)\"\"\",\"Date exited \"\"Discovery (Sales Pipeline)\"\"\",\"Latest time in \"\"Discovery "
          "(Sales "
          "Pipeline)\"\"\",\"Cumulative time in \"\"Discovery (Sales Pipeline)\"\"\",\"Associated Contact "
          "IDs\",\"Associated Company\","
          "\"Associated Company IDs\"\n"
          "\"9001\",\"2026-10-05 17:30\",\"Rollout\",\"Closed Won\",\"Sales "
          "Pipeline\",\"117.0\",\"USD\",\"2026-10-05 "
          "17:30\",\"2026-09-01 "
          "08:15\",\"Jane Roe\",\"newbusiness\",\"1.0\",\"Closed won\",\"Yes\",\"Yes\",\"\",\"2026-09-01 "
          "08:15\","
          "\"2026-10-05 17:30\",\"2026-09-02 08:15\",\"\",\"2026-10-05 "
          "17:30\",\"2971000\",\"2970900\",\"501;502\",\"Acme\",\"77\"\n"
          "\"9002\",\"2026-11-02 10:00\",\"Pilot\",\"Discovery\",\"Sales Pipeline\",\"\",\"\",\"2026-11-30 "
          "00:00\",\"2026-11-02 "
          "10:00\",\"\",\"\","
          "\"0.2\",\"Not forecasted\",\"No\",\"No\",\"\",\"2026-11-02 "
          "10:00\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n"}});
    ASSERT_EQ(report.files.size(), 2U) << "the deals, and the stages that they entered";
    EXPECT_EQ(report.files[0].vendor, "hubspot");
    EXPECT_EQ(report.files[1].entity, "stage_history");
    EXPECT_EQ(report.files[1].rowsRead, 3);
    const auto& skipped = report.files[0].skippedColumns;
    EXPECT_EQ(std::ranges::count_if(skipped, [](const auto& name) { return name.starts_with("Date e"); }), 0);
    EXPECT_EQ(std::ranges::count(skipped, "Latest time in \"Discovery (Sales Pipeline)\""), 1);
    const auto deals = all(Entity::Opportunity);
    ASSERT_EQ(deals.size(), 2U);
    expectFields(deals[0], {{"id", "9001"},
                            {"stage", "Closed Won"},
                            {"amount", "11700"},
                            {"currency", "USD"},
                            {"close_date", "2026-10-05"},
                            {"created", "2026-09-01T08:15:00Z"},
                            {"owner_name", "Jane Roe"},
                            {"probability", "1"},
                            {"forecast_category", "closed"},
                            {"is_won", "1"},
                            {"contact_id", "501"},
                            {"account_id", "77"},
                            {"account_name", "Acme"}});
    expectFields(deals[1], {{"amount", "null"}, {"forecast_category", "omitted"}, {"is_closed", "0"}});
    const auto stages = all(Entity::StageHistory);
    ASSERT_EQ(stages.size(), 3U);
    expectFields(stages[0], {{"opportunity_id", "9001"},
                             {"stage", "Discovery"},
                             {"at", "2026-09-01T08:15:00Z"},
                             {"exited", "2026-10-05T17:30:00Z"},
                             {"time_in_stage", "2970900"}});
    expectFields(stages[1], {{"stage", "Closed Won"},
                             {"at", "2026-10-05T17:30:00Z"},
                             {"exited", "null"},
                             {"time_in_stage", "null"}});
}

TEST_F(Vendors, HubSpotContactsArePeopleWithTheirLifecycle) {
    import(
        {{ "contacts.csv",
           "\"Record ID\",\"First Name\",\"Last Name\",\"Email\",\"Create Date\",\"Contact "
           "owner\",\"Lifecycle Stage\","
           "\"Original Traffic Source\",\"First Conversion Date\",\"First Deal Created Date\",\"Associated "
           "Deal IDs\","
           "\"Date entered \"\"Marketing Qualified Lead (Lifecycle Stage Pipeline)\"\"\",\"HubSpot "
           "Team\",\"First "
           "outreach date\",\"Date of first engagement\",\"Lead response time\"\n"
           "\"501\",\"Ann\",\"Lee\",\"ann@acme.example\",\"2026-08-20 09:00\",\"Jane "
           "Roe\",\"Opportunity\",\"Organic "
           "Search\",\"2026-08-20 08:55\",\"2026-09-01 08:15\",\"9001;9003\",\"2026-08-22 "
           "10:00\",\"East\",\"2026-08-20 09:10\",\"2026-08-21 12:00\",\"3600\"\n" }});
    const auto people = all(Entity::Lead);
    ASSERT_EQ(people.size(), 1U);
    expectFields(people[0], {{"status", "Opportunity"},
                             {"source", "Organic Search"},
                             {"inbound", "2026-08-20T08:55:00Z"},
                             {"converted", "2026-09-01T08:15:00Z"},
                             {"converted_opportunity_id", "9001"},
                             {"owner_team", "East"},
                             {"first_touch", "2026-08-20T09:10:00Z"}});
    const auto steps = all(Entity::LeadHistory);
    ASSERT_EQ(steps.size(), 1U);
    expectFields(steps[0],
                 {{"lead_id", "501"}, {"field", "Status"}, {"new_value", "Marketing Qualified Lead"}});
}

TEST_F(Vendors, HubSpotCallsCompaniesAndTickets) {
    import(
        {{"calls.csv",
          "\"Record ID\",\"Activity date\",\"Call title\",\"Call outcome\",\"Call status\",\"Call "
          "direction\","
          "\"Associated Contact IDs\",\"Associated Deal IDs\"\n"
          "\"1\",\"2026-10-01 14:05\",\"Hello\",\"Connected\",\"Completed\",\"Outbound\",\"501\",\"9001\"\n"},
         {"companies.csv",
          "\"Record ID\",\"Company name\",\"Company owner\",\"Company Domain Name\",\"Number of Employees\"\n"
          "\"77\",\"Acme\",\"Jane Roe\",\"acme.example\",\"120\"\n"},
         { "tickets.csv",
           "\"Record ID\",\"Ticket name\",\"Ticket status\",\"Priority\",\"Create date\",\"Associated "
           "Company IDs\"\n"
           "\"5\",\"Down\",\"Open\",\"High\",\"2026-11-01 10:00\",\"77\"\n" }});
    expectFields(all(Entity::Activity).at(0), {{"kind", "call"},
                                               {"direction", "outbound"},
                                               {"is_closed", "1"},
                                               {"completed", "2026-10-01T14:05:00Z"},
                                               {"person_id", "501"},
                                               {"related_id", "9001"}});
    expectFields(all(Entity::Account).at(0), {{"name", "Acme"}, {"employees", "120"}});
    expectFields(all(Entity::Ticket).at(0), {{"severity", "High"}, {"account_id", "77"}});
}

TEST_F(Vendors, PipedriveDealsAreClosedByTheirStatus) {
    import({{
        "deals.csv",
        "Deal - ID,Deal - Title *,Deal - Organization,Deal - Contact person,Deal - Owner,Deal - Stage "
        "(pipeline),"
        "Deal - Status,Deal - Value,Deal - Currency,Deal - Expected close date,Deal - Won time,Deal - Lost "
        "time,"
        "Deal - Deal created,Deal - Last stage change,Deal - Lost reason,Deal - Probability\n"
        "1,Rollout,Acme,Ann Lee,Jane Roe,Proposal Made (Sales),Won,12000,EUR,2026-10-31,2026-10-05 17:30:00,,"
        "2026-09-01 08:15:43,2026-10-01 09:00:00,,100\n"
        "2,Pilot,Beta,,Jane Roe,Qualified (Sales),Lost,,EUR,2026-10-31,,2026-10-07 10:00:00,2026-09-02 "
        "08:15:43,,Price,0\n"
        "3,Next,Beta,,Jane Roe,Qualified (Sales),Open,500,USD,2026-12-31,,,2026-11-02 08:15:43,2026-11-03 "
        "08:00:00,,20\n"
    }});
    const auto deals = all(Entity::Opportunity);
    ASSERT_EQ(deals.size(), 3U);
    expectFields(deals[0], {{"stage", "Proposal Made"},
                            {"is_closed", "1"},
                            {"is_won", "1"},
                            {"close_date", "2026-10-05"},
                            {"amount", "1200000"},
                            {"account_name", "Acme"},
                            {"probability", "1"},
                            {"created", "2026-09-01T08:15:43Z"}});
    expectFields(
        deals[1],
        {{"is_closed", "1"}, {"is_won", "0"}, {"close_date", "2026-10-07"}, {"lost_reason", "Price"}});
    expectFields(
        deals[2],
        {{"is_closed", "0"}, {"close_date", "2026-12-31"}, {"stage_changed", "2026-11-03T08:00:00Z"}});
}

TEST_F(Vendors, PipedriveActivitiesPeopleAndOrganizations) {
    import(
        {{"activities.csv",
          "Activity - ID,Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Activity - "
          "Marked as done time,Activity - Assigned to user,Activity - Deal ID,Activity - Creation date\n"
          "11,Call Ann,Call,2026-10-01,Done,2026-10-01 10:00:00,Jane Roe,1,2026-09-30 10:00:00\n"
          "12,Call Bob,Call,2026-12-01,To do,,Jane Roe,1,2026-09-30 10:00:00\n"},
         {"people.csv", "Person - ID,Person - Name,Person - Email,Person - Organization,Person - Owner\n"
                        "7,Ann Lee,\"ann@acme.example, lee@acme.example\",Acme,Jane Roe\n"},
         { "organizations.csv",
           "Organization - ID,Organization - Name,Organization - Address,Organization - Owner\n"
           "3,Acme,Main St,Jane Roe\n" }});
    const auto activities = all(Entity::Activity);
    ASSERT_EQ(activities.size(), 2U);
    expectFields(activities[0], {{"kind", "call"}, {"is_closed", "1"}, {"related_id", "1"}});
    expectFields(activities[1], {{"is_closed", "0"}, {"completed", "null"}});
    expectFields(all(Entity::Contact).at(0), {{"email", "ann@acme.example"}});
    expectFields(all(Entity::Account).at(0), {{"id", "3"}, {"name", "Acme"}});
}

TEST_F(Vendors, DynamicsIdsAreGuidsAndTheActualRevenueWins) {
    import(
        {{ "My Open Opportunities.csv",
           "(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified "
           "On,Topic,Potential Customer,"
           "Owner,Status,Status Reason,Pipeline Phase,Est. close date,Actual Close Date,Est. revenue,Actual "
           "Revenue,"
           "Currency,Probability,Forecast category,Created On\n"
           "{1A2B3C4D-0000-4000-8000-00000000ABCD},xyz==,2026-10-05 17:30,Rollout,Acme,Jane "
           "Roe,Won,Won,4-Close,2026-10-31,"
           "2026-10-05,\"$12,400.00\",\"$11,000.00\",USD,100,Won,2026-09-01 08:15\n"
           "1a2b3c4d-0000-4000-8000-00000000abce,xyz==,2026-11-05 17:30,Pilot,Beta,Jane Roe,Open,In "
           "Progress,2-Develop,"
           "2026-12-31,,\"$5,000.00\",,USD,40,Best case,2026-10-01 08:15\n"
           "1a2b3c4d-0000-4000-8000-00000000abcf,xyz==,2026-11-05 17:30,Gone,Beta,Jane "
           "Roe,Lost,Out-Sold,3-Propose,"
           "2026-12-31,2026-11-05,\"$7,000.00\",,USD,0,Lost,2026-10-01 08:15\n" }});
    const auto deals = all(Entity::Opportunity);
    ASSERT_EQ(deals.size(), 3U);
    expectFields(deals[0], {{"id", "1a2b3c4d-0000-4000-8000-00000000abcd"},
                            {"amount", "1100000"},
                            {"currency", "USD"},
                            {"close_date", "2026-10-05"},
                            {"is_won", "1"},
                            {"lost_reason", "null"},
                            {"forecast_category", "closed"}});
    expectFields(deals[1], {{"amount", "500000"},
                            {"stage", "2-Develop"},
                            {"is_closed", "0"},
                            {"close_date", "2026-12-31"},
                            {"probability", "0.4"},
                            {"lost_reason", "null"},
                            {"forecast_category", "best"}});
    expectFields(deals[2], {{"is_closed", "1"}, {"is_won", "0"}, {"lost_reason", "Out-Sold"}});
}

TEST_F(Vendors, DynamicsLeadsAndActivities) {
    import(
        {{"leads.csv",
          "(Do Not Modify) Lead,(Do Not Modify) Modified On,Topic,Name,Company Name,Status,Status "
          "Reason,Lead "
          "Source,Owner,Created On\n"
          "{1A2B3C4D-0000-4000-8000-000000000001},2026-10-02 10:00,Chairs,Ann "
          "Lee,Acme,Qualified,Qualified,Web,Jane Roe,2026-10-01 08:00\n"
          "1a2b3c4d-0000-4000-8000-000000000002,2026-10-02 10:00,Desks,Bob,Beta,Disqualified,No Longer "
          "Interested,Web,Jane Roe,2026-10-01 08:00\n"},
         { "activities.csv",
           "(Do Not Modify) Activity,Activity Type,Subject,Regarding,Activity Status,Owner,Actual "
           "End,Created "
           "On\n1a2b3c4d-0000-4000-8000-000000000003,Phone Call,Hello,Rollout,Completed,Jane Roe,2026-10-03 "
           "09:00,2026-10-03 08:00\n" }});
    const auto leads = all(Entity::Lead);
    ASSERT_EQ(leads.size(), 2U);
    expectFields(leads[0], {{"is_converted", "1"}, {"disqualify_reason", "null"}});
    expectFields(leads[1], {{"is_converted", "0"}, {"disqualify_reason", "No Longer Interested"}});
    expectFields(all(Entity::Activity).at(0), {{"kind", "call"}, {"is_closed", "1"}});
}

TEST_F(Vendors, ZohoIdsLoseTheirPrefixAndStayText) {
    import({{"Deals_001.csv",
             "Record Id,Deal Name,Account Name,Account Name.id,Deal Owner,Deal Owner.id,Stage,Amount,Closing "
             "Date,"
             "Probability (%),Type,Lead Source,Created Time,Modified Time,Reason For Loss\n"
             "zcrm_5530990000012345678,Rollout,Acme,zcrm_5530990000011111111,Jane Roe,zcrm_1,Closed Lost,"
             "\"95,570.69\",2026-10-05,0,New Business,Web,2026-09-01 08:15:00,2026-10-05 10:00:00,Price\n"
             "5530990000012345679,Pilot,Beta,,Jane Roe,,Qualification,8000,2026-12-31,10,Existing Business,,"
             "2026-10-01 08:15:00,2026-10-05 10:00:00,\n"},
            { "Leads_001.csv",
              "Record Id,Lead Owner,Company,Last Name,Email,Lead Status,Lead Source,Created "
              "Time,Converted,Converted "
              "Deal.id\nzcrm_1,Jane Roe,Acme,Lee,ann@acme.example,Contacted,Web,2026-08-01 08:00:00,true,"
              "zcrm_5530990000012345678\n" }});
    const auto deals = all(Entity::Opportunity);
    ASSERT_EQ(deals.size(), 2U);
    expectFields(deals[0], {{"id", "5530990000012345678"},
                            {"account_id", "5530990000011111111"},
                            {"owner_id", "1"},
                            {"amount", "9557069"},
                            {"lost_reason", "Price"}});
    expectFields(all(Entity::Lead).at(0),
                 {{"id", "1"}, {"is_converted", "1"}, {"converted_opportunity_id", "5530990000012345678"}});
}

TEST_F(Vendors, ZohoNotesAreActivitiesOfTheirParents) {
    import(
        {{ "Notes_001.csv",
           "Note Id,Note Title,Note Content,Parent ID,Parent Module,Created Time\n"
           "zcrm_1,Asked,\"Two\nlines\",zcrm_5530990000012345678,Deals,2026-10-01 08:15:00\n"
           "zcrm_2,Met,,5530990000012345679,Contacts,2026-10-02 08:15:00\n"
           "zcrm_3,Heard,,zcrm_5530990000011111111,Accounts,2026-10-03 08:15:00\n" }});
    const auto notes = all(Entity::Activity);
    ASSERT_EQ(notes.size(), 3U);
    expectFields(notes[0], {{"id", "1"}, {"kind", "note"}, {"subject", "Asked"}, {"is_closed", "1"}});
    expectFields(
        notes[0],
        {{"occurred", "2026-10-01T08:15:00Z"}, {"related_id", "5530990000012345678"}, {"person_id", "null"}});
    expectFields(notes[1], {{"person_id", "5530990000012345679"}, {"related_id", "null"}});
    expectFields(notes[2], {{"account_id", "5530990000011111111"}, {"related_id", "null"}});
}

TEST_F(Vendors, TablesBesideTheCrmAreReadByTheirPlainHeaders) {
    const auto report = import(
        {{"teams.csv", "Team ID,Team,Parent team ID,Manager ID,Kind\nt1,Sales East,,u1,sales\n"},
         {"campaigns.csv", "Campaign ID,Campaign,Channel,Budget,Currency\nc1,Launch,Web,10000,EUR\n"},
         {"spend.csv",
          "Day,Channel,Campaign ID,Kind,Amount,Currency\n2026-10-01,Web,c1,marketing,250.50,EUR\n"
          "2026-10-01,Event,,marketing,1000,EUR\n"},
         {"contracts.csv",
          "Contract ID,Account ID,Account,Start date,End date,ARR,Currency,Auto renew,Notice date\n"
          "k1,a1,Acme,2026-01-01,2026-12-31,12000,EUR,yes,2026-10-01\n"},
         {"health.csv", "Account ID,Health,Health score,Day,Seats bought,Seats active,Champion active\n"
                        "a1,green,82,2026-11-01,100,85,yes\na1,amber,60,2026-11-08,100,70,no\n"},
         {"tickets.csv", "Ticket ID,Severity,Status,Opened,Closed,Account ID\n1,sev-1,open,2026-11-01,,a1\n"},
         {"partners.csv", "Partner ID,Partner,Tier,Route\np1,Allies,gold,resell\n"},
         {"registrations.csv", "Registration ID,Partner ID,Account ID,Submitted,Approved,Expires,Conflict\n"
                               "r1,p1,a1,2026-10-01 09:00,2026-10-02 09:00,2026-12-31,no\n"},
         {"quotas.csv", "Owner,Team,Period start,Period end,Quota,Currency\nJane Roe,Sales "
                        "East,2026-10-01,2026-12-31,100000,EUR\n"},
         {"targets.csv", "KPI,Scope,Scope value,Period start,Period "
                         "end,Target,Tolerance\nwin_rate,,,2026-01-01,2026-12-31,0.3,0.02\n"},
         {"owners.csv", "Change ID,Object,Record ID,Old owner,New owner,Changed\n1,Deal,9001,Jane Roe,Ann "
                        "Lee,2026-10-01\n"}});
    EXPECT_EQ(report.files.size(), 11U);
    EXPECT_EQ(report.changed(), 13);
    expectFields(all(Entity::Team).at(0), {{"kind", "sales"}});
    expectFields(all(Entity::Campaign).at(0), {{"budget", "1000000"}});
    expectFields(all(Entity::Spend).at(0), {{"id", "2026-10-01|Web|c1||marketing"}, {"amount", "25050"}});
    expectFields(all(Entity::Contract).at(0),
                 {{"arr", "1200000"}, {"auto_renew", "1"}, {"notice", "2026-10-01"}});
    EXPECT_EQ(all(Entity::AccountHealth).size(), 2U);
    expectFields(all(Entity::Ticket).at(0), {{"severity", "sev-1"}, {"closed", "null"}});
    expectFields(all(Entity::Partner).at(0), {{"route", "resell"}});
    expectFields(all(Entity::DealRegistration).at(0),
                 {{"is_conflict", "0"}, {"approved", "2026-10-02T09:00:00Z"}});
    expectFields(all(Entity::Quota).at(0), {{"amount", "10000000"}, {"owner_name", "Jane Roe"}});
    expectFields(all(Entity::Target).at(0), {{"value", "0.3"}, {"tolerance", "0.02"}});
    expectFields(all(Entity::OwnerHistory).at(0), {{"object", "opportunity"}, {"new_owner", "Ann Lee"}});
}

TEST_F(Vendors, SalesforceFieldHistoryGivesStagesOwnersAndFields) {
    const auto report = import(
        {{"OpportunityFieldHistory.csv",
          "Id,OpportunityId,Field,OldValue,NewValue,CreatedById,CreatedDate\n"
          "0171G00000000000AA,006q000000HddohAAB,StageName,Demo,Proposal,0051G000007Ez4XQAS,2026-03-01T02:30:"
          "00Z\n"
          "0171G00000000001AA,006q000000HddohAAB,Owner,Jane Roe,Ann "
          "Lee,0051G000007Ez4XQAS,2026-03-02T02:30:00Z\n"
          "0171G00000000002AA,006q000000HddohAAB,Amount,1,2,0051G000007Ez4XQAS,2026-03-03T02:30:00Z\n"}});
    ASSERT_EQ(report.files.size(), 3U);
    expectFields(all(Entity::StageHistory).at(0), {{"stage", "Proposal"}, {"from_stage", "Demo"}});
    expectFields(all(Entity::FieldHistory).at(0),
                 {{"object", "opportunity"}, {"field", "Amount"}, {"old_value", "1"}, {"new_value", "2"}});
    expectFields(all(Entity::OwnerHistory).at(0),
                 {{"object", "opportunity"}, {"old_owner", "Jane Roe"}, {"new_owner", "Ann Lee"}});
}

} // namespace gtm
