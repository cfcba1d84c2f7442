// SPDX-License-Identifier: GPL-3.0-only
// What a CRM tells beside its exports of activities and users: the first outreach to a contact, the team of
// an owner, notes. Answers can be worked out by hand; the office is open from 9 to 17.
#include "tests/core/workspace/rules_case.h"

#include <gmock/gmock.h>

namespace gtm {
namespace {

using test::RulesCase;
using testing::ElementsAre;

const Day kToldWeek = makeDay(2026, 11, 15);
const std::string kTouches =
    "SELECT touch_kind, COALESCE(business_minutes, '') FROM response ORDER BY person";

/// A call with none of the records below: calls are exported.
const std::string kZohoCall = "Record Id,Subject,Call Type,Call Start Time,Call Owner\n"
                              "zcrm_90,Hello,Outbound,2026-11-02 10:00:00,Jane Roe\n";

/// Contacts of Monday, 9 November, 9:00, with their first outreach.
std::string contactsReachedAt(const std::vector<std::string>& outreach, const std::string& merged = {}) {
    std::string text = "\"Record ID\",\"First Name\",\"Last Name\",\"Email\",\"Create Date\",\"Contact "
                       "owner\",\"Lifecycle Stage\",\"Merged Contact IDs\",\"First outreach date\"\n";
    for (size_t i = 0; i < outreach.size(); ++i) {
        const std::string id = std::to_string(i + 1);
        text += "\"" + id + "\",\"Ann\",\"Lee" + id + "\",\"a" + id +
                "@acme.example\",\"2026-11-09 09:00\",\"Jane Roe\",\"Lead\",\"" + (i == 0 ? merged : "") +
                "\",\"" + outreach[i] + "\"\n";
    }
    return text;
}

} // namespace

TEST_F(RulesCase, TheFirstOutreachIsATouchWhereNoActivitiesAreImported) {
    import({{ "contacts.csv", contactsReachedAt({"", "", ""}) }});
    EXPECT_TRUE(week("ttft", kToldWeek).has(kpi::Flag::NeedsSource));
    import({{ "contacts.csv", contactsReachedAt({"2026-11-09 09:40", "2026-11-09 11:00", ""}) }});
    EXPECT_THAT(rows(kTouches), ElementsAre("exact 40.0", "exact 120.0", "none "));
    EXPECT_EQ(week("ttft", kToldWeek).value, 120) << "the third waits longer than any";
    EXPECT_EQ(week("ttft_touched", kToldWeek).value, 80);
    EXPECT_EQ(week("sla_response", kToldWeek).numerator, 2);
    EXPECT_EQ(week("untouched", kToldWeek).numerator, 1);
    EXPECT_TRUE(week("lead_leak", kToldWeek).has(kpi::Flag::NeedsSource)) << "nobody knows of silence";
    expectVerified();
}

TEST_F(RulesCase, TheEarliestTouchIsTheFirstWhoeverTellsOfIt) {
    import(
        {{"contacts.csv", contactsReachedAt({"2026-11-09 09:40", "2026-11-09 11:00"})},
         { "calls.csv",
           "\"Record ID\",\"Activity date\",\"Call title\",\"Call status\",\"Call direction\",\"Associated "
           "Contact IDs\"\n"
           "\"1\",\"2026-11-09 09:20\",\"Hello\",\"Completed\",\"Outbound\",\"1\"\n"
           "\"2\",\"2026-11-09 13:00\",\"Hello\",\"Completed\",\"Outbound\",\"2\"\n" }});
    EXPECT_THAT(rows(kTouches), ElementsAre("exact 20.0", "exact 120.0"));
    expectVerified();
}

TEST_F(RulesCase, ACallOfZohoThatIsPlannedCalledOffOrMissedIsNoTouch) {
    std::string leads = "Record Id,Lead Owner,Company,Last Name,Lead Status,Created Time\n",
                calls = "Record Id,Subject,Call Type,Call Start Time,Call Status,Call Owner,Who Id.id\n";
    int id = 0;
    for (const char* call :
         {"Outbound,2026-11-09 10:00:00,Scheduled", "Outbound,2026-11-09 10:00:00,Cancelled",
          "Missed,2026-11-09 10:00:00,", "Outbound,2026-11-20 10:00:00,Scheduled",
          "Outbound,2026-11-09 10:00:00,Unattended Dialled", "Outbound,2026-11-09 11:00:00,"}) {
        const std::string n = std::to_string(++id);
        leads += "zcrm_" + n + ",Jane Roe,Acme,Lee" + n + ",New,2026-11-09 09:00:00\n";
        calls += "zcrm_9" + n + ",Hello," + call + ",Jane Roe,zcrm_" + n + "\n";
    }
    import({{"Leads_001.csv", leads}, { "Calls_001.csv", calls }});
    EXPECT_THAT(rows(kTouches), ElementsAre("none ", "none ", "none ", "none ", "exact 60.0", "exact 120.0"))
        << "whom nobody reached was called, and a call without a status was made";
    expectVerified();
}

TEST_F(RulesCase, ACallOfHubSpotThatIsPlannedCalledOffOrMissedIsNoTouch) {
    std::string calls = "\"Record ID\",\"Activity date\",\"Call title\",\"Call status\",\"Call direction\","
                        "\"Associated Contact IDs\"\n";
    int id = 0;
    for (const char* status : {"Canceled", "SCHEDULED", "Missed", "No answer", "COMPLETED", "Besetzt"}) {
        const std::string n = std::to_string(++id);
        calls +=
            "\"9" + n + "\",\"2026-11-09 09:20\",\"Hello\",\"" + status + "\",\"Outbound\",\"" + n + "\"\n";
    }
    import({{"contacts.csv", contactsReachedAt({"", "", "", "", "", ""})}, { "calls.csv", calls }});
    EXPECT_THAT(rows(kTouches),
                ElementsAre("none ", "none ", "none ", "exact 20.0", "exact 20.0", "exact 20.0"));
    expectVerified();
}

TEST_F(RulesCase, AnAppointmentOfDynamicsThatWasCalledOffSaysSo) {
    import(
        {{ "activities.csv",
           "(Do Not Modify) Activity,Activity Type,Subject,Regarding,Activity Status,Owner,Start Date\n"
           "1a2b3c4d-0000-4000-8000-000000000003,Appointment,Hello,Chairs,Canceled,Jane,2026-11-09 10:00\n"
           "1a2b3c4d-0000-4000-8000-000000000004,Appointment,Hello,Desks,Completed,Jane,2026-11-09 10:00\n"
        }});
    EXPECT_THAT(rows("SELECT subtype, is_closed FROM activity ORDER BY id"),
                ElementsAre("Canceled 0", "Appointment 1"));
}

TEST_F(RulesCase, AFirstOutreachOfWhichTheDayIsKnownOrThatLiesAheadIsReadAsSuch) {
    import(
        {{ "contacts.csv",
           contactsReachedAt({"2026-11-09", "2026-11-08 10:00", "2026-11-12 10:00", "2026-11-10 10:00"}) }},
        makeDay(2026, 11, 11));
    EXPECT_THAT(rows(kTouches), ElementsAre("same_day ", "before_start ", "none ", "exact 540.0"));
    expectVerified();
}

TEST_F(RulesCase, AFirstOutreachGoesToTheSurvivorOfAMerge) {
    import({{ "contacts.csv", contactsReachedAt({"2026-11-09 11:00", "2026-11-09 09:40"}) }});
    import({{ "contacts.csv", contactsReachedAt({"2026-11-09 11:00"}, "2") }});
    EXPECT_EQ(rows(kTouches).at(0), "exact 40.0");
    expectVerified();
}

TEST_F(RulesCase, AFirstOutreachThatAnotherCrmTellsOfReachedTheSameHuman) {
    import({{"contacts.csv", contactsReachedAt({"2026-11-09 09:40"})},
            { "Leads_001.csv",
              "Record Id,Lead Owner,Company,Last Name,Email,Lead Status,Created Time\n"
              "zcrm_7,Jane Roe,Acme,Lee1,a1@acme.example,New,2026-11-09 09:00:00\n"
              "zcrm_8,Jane Roe,Acme,Lee2,b@acme.example,New,2026-11-09 09:00:00\n" }});
    EXPECT_THAT(rows("SELECT touch_kind, COALESCE(business_minutes, '') FROM response ORDER BY touch_kind"),
                ElementsAre("exact 40.0", "exact 40.0", "none "))
        << "as the calls that it tells of do";
    expectVerified();
}

TEST_F(RulesCase, AnOwnerHasTheTeamThatMostOfHisRecordsName) {
    import(
        {{ "deals.csv",
           "\"Record ID\",\"Deal Name\",\"Deal Stage\",\"Create Date\",\"Deal owner\",\"HubSpot Team\"\n"
           "\"1\",\"A\",\"Demo\",\"2026-09-01 10:00\",\"Jane Roe\",\"West\"\n"
           "\"2\",\"B\",\"Demo\",\"2026-09-01 10:00\",\"Jane Roe\",\"East\"\n"
           "\"3\",\"C\",\"Demo\",\"2026-09-01 10:00\",\"Jane Roe\",\"East\"\n"
           "\"4\",\"D\",\"Demo\",\"2026-09-01 10:00\",\"Bob Low\",\"\"\n" }});
    EXPECT_THAT(rows("SELECT DISTINCT owner, COALESCE(team, '-') FROM owner_span ORDER BY owner"),
                ElementsAre("Bob Low -", "Jane Roe East"));
    EXPECT_EQ(week("opp_age", kToldWeek, {{"team", {"East"}}}).records, 3);
    expectVerified();
}

TEST_F(RulesCase, ANoteEndsASilenceAndIsNoTouch) {
    import({{"Deals_001.csv", "Record Id,Deal Name,Stage,Amount,Currency,Closing Date,Created Time\n"
                              "zcrm_1,Quiet,Demo,1000,USD,2026-12-20,2026-08-01 09:00:00\n"},
            {"Leads_001.csv", "Record Id,Lead Owner,Company,Last Name,Lead Status,Created Time\n"
                              "zcrm_7,Jane Roe,Acme,Lee,New,2026-11-09 09:00:00\n"},
            {"Calls_001.csv", kZohoCall},
            { "Notes_001.csv",
              "Note Id,Note Title,Note Content,Parent ID,Parent Module,Note Owner,Created Time\n"
              "zcrm_11,Met them,Text,zcrm_1,Deals,Jane Roe,2026-09-20 10:00:00\n"
              "zcrm_12,Asked,Text,zcrm_7,Leads,Jane Roe,2026-11-09 10:00:00\n" }});
    EXPECT_THAT(rows(kTouches), ElementsAre("none "));
    // Silent for 30 days on 31 August, and again 30 days after the note.
    EXPECT_EQ(rows("SELECT count(*) FROM deal_leak WHERE reason = 'silent'").at(0), "2");
    EXPECT_EQ(week("pipe_leak", makeDay(2026, 10, 25)).numerator, 1000);
    expectVerified();
}

TEST_F(RulesCase, AFirstOutreachSaysNothingOfTheLeadsOfAnotherCrm) {
    import({{"contacts.csv", contactsReachedAt({"2026-11-09 10:00"})},
            { "Lead.csv",
              "Id,LastName,Company,Status,LeadSource,OwnerId,CreatedDate\n"
              "l1,One,Oak,Open,Web,u1,2026-11-09T09:00:00Z\n" }});
    const auto inTime = week("sla_response", kToldWeek);
    EXPECT_EQ(inTime.numerator, 1);
    EXPECT_EQ(inTime.denominator, 1) << "whether anybody called the other one no export says";
    int untold = 0;
    for (const report::RecordRow& row : records("sla_response", kToldWeek).rows)
        untold += row.reason == "no_touches_told" ? 1 : 0;
    EXPECT_EQ(untold, 1);
    EXPECT_EQ(week("untouched", kToldWeek).denominator, 1);
    expectVerified();
}

/// Whoever exports notes and no calls, meetings and mails does not say that nobody called.
TEST_F(RulesCase, NotesAloneTellOfNoTouches) {
    import({{"Leads_001.csv", "Record Id,Lead Owner,Company,Last Name,Lead Status,Created Time\n"
                              "zcrm_7,Jane Roe,Acme,Lee,New,2026-11-09 09:00:00\n"},
            { "Notes_001.csv",
              "Note Id,Note Title,Note Content,Parent ID,Parent Module,Note Owner,Created Time\n"
              "zcrm_12,Asked,Text,zcrm_7,Leads,Jane Roe,2026-11-09 10:00:00\n" }});
    EXPECT_TRUE(week("sla_response", kToldWeek).has(kpi::Flag::NeedsSource));
    EXPECT_TRUE(week("lead_leak", kToldWeek).has(kpi::Flag::NeedsSource));
    EXPECT_EQ(rows("SELECT count(*) FROM lead_leak").at(0), "0");
}

} // namespace gtm
