// SPDX-License-Identifier: GPL-3.0-only
// Who and what counts: small exports around the edges of the populations, with answers that a salesperson can
// work out by hand.
#include "core/store/owners.h"
#include "tests/core/workspace/rules_case.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm {
namespace {

using test::RulesCase;

struct PopulationCase : RulesCase {
    static std::string deals(const std::string& rows) {
        return "Id,Name,AccountId,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,Type,Loss_Reason__c,"
               "OwnerId,"
               "Owner.Name\n" +
               rows;
    }
    static std::string leads(const std::string& rows) {
        return "Id,LastName,Company,Status,LeadSource,CreatedDate,IsConverted,ConvertedDate,OwnerId\n" + rows;
    }
    static std::string history(const std::string& rows) {
        return "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n" + rows;
    }
};

constexpr Day kPopulationWeek = makeDay(2026, 11, 15);

} // namespace

TEST_F(PopulationCase, ADealThatWasMergedOrEnteredTwiceIsNoLoss) {
    import(
        {{ "Opportunity.csv",
           deals("1,A,a,Closed Won,100,2026-11-10,2026-09-01T10:00:00Z,true,true,New Business,,,\n"
                 "2,B,b,Closed Lost,100,2026-11-10,2026-09-01T10:00:00Z,true,false,New Business,"
                 "Merged into another opportunity,,\n"
                 "3,C,c,Closed Lost,100,2026-11-11,2026-09-01T10:00:00Z,true,false,New Business,Duplicate,,\n"
                 "4,D,d,Closed Lost,100,2026-11-11,2026-09-01T10:00:00Z,true,false,New Business,Price,,\n"
                 "5,E,e,Closed Won,100,2026-11-11,2026-09-01T10:00:00Z,true,true,New Business,Duplicate,,\n")
        }});
    const auto rate = week("win_rate", kPopulationWeek);
    EXPECT_EQ(rate.numerator, 2) << "a reason that was left behind takes no won deal away";
    EXPECT_EQ(rate.denominator, 3);
    EXPECT_EQ(rate.excluded, 2);
    expectVerified();
}

TEST_F(PopulationCase, ADealThatClosesInTheStageItStoodInIsOpenNoMore) {
    const auto exported = [](const std::string& stage, const std::string& status, const std::string& won) {
        return "Deal - ID,Deal - Title,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Value,Deal - "
               "Currency,"
               "Deal - Expected close date,Deal - Won time,Deal - Deal created\n"
               "7,Seven,M," +
               stage + "," + status + ",1000,USD,2026-11-30," + won +
               ",2026-09-01\n"
               "8,Eight,M,Demo,Open,70,USD,2026-11-30,,2026-09-01\n";
    };
    import({{ "deals.csv", exported("Demo", "Open", "") }}, makeDay(2026, 10, 25));
    import({{ "deals.csv", exported("Proposal", "Open", "") }}, makeDay(2026, 11, 1));
    EXPECT_EQ(week("open_due", makeDay(2026, 11, 1)).value, 1070);
    import({{ "deals.csv", exported("Proposal", "Won", "2026-11-05") }}, makeDay(2026, 11, 15));
    EXPECT_EQ(week("bookings_new", makeDay(2026, 11, 8)).value, 1000);
    EXPECT_EQ(week("open_due", kPopulationWeek).value, 70);
    EXPECT_EQ(week("stage_aging", kPopulationWeek).denominator, 70);
    expectVerified();
}

TEST_F(PopulationCase, AConversionDecidesAndAnswersAndWhoComesBackIsJudgedAnew) {
    import({{"Lead.csv", leads("1,One,Oak,MQL,Web,2026-10-20T10:00:00Z,true,2026-10-21,\n"
                               "2,Two,Elm,SAL,Web,2026-09-01T10:00:00Z,false,,\n"
                               "3,Three,Fir,MQL,Web,2026-10-20T10:00:00Z,false,,\n"
                               "4,Four,Ash,MQL,Web,2026-09-01T10:00:00Z,true,2026-10-22,\n")},
            {"Task.csv", "Id,WhoId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
                         "t,9,u,Call,Completed,true,2026-06-01T10:00:00Z,2026-06-01T10:00:00Z\n"},
            { "LeadHistory.csv",
              history("h1,1,Status,New,MQL,2026-10-20T12:00:00Z\n"
                      "h2,2,Status,New,MQL,2026-09-10T12:00:00Z\n"
                      "h3,2,Status,MQL,Recycled,2026-09-11T12:00:00Z\n"
                      "h4,2,Status,Recycled,MQL,2026-10-20T12:00:00Z\n"
                      "h5,2,Status,MQL,SAL,2026-10-21T12:00:00Z\n"
                      "h6,3,Status,New,MQL,2026-10-20T12:00:00Z\n"
                      "h7,4,Status,New,MQL,2026-10-20T12:00:00Z\n"
                      "h8,4,Status,MQL,Recycled,2026-10-25T12:00:00Z\n"
                      "h9,4,Status,Recycled,MQL,2026-11-12T12:00:00Z\n") }});
    // Of the MQLs of 20 October two were converted, one of which came back later; one was accepted at the
    // second time, and one waits for ever.
    const auto accepted = week("lead_accept", kPopulationWeek);
    EXPECT_EQ(accepted.numerator, 3);
    EXPECT_EQ(accepted.denominator, 4);
    const auto answered = week("sla_handoff_mql", makeDay(2026, 11, 1));
    EXPECT_EQ(answered.numerator, 3);
    EXPECT_EQ(answered.denominator, 4);
    EXPECT_EQ(week("mql_new", makeDay(2026, 10, 25)).value, 3) << "only the first entry counts as new";
    expectVerified();
}

TEST_F(PopulationCase, ALeadTakesAsLongAsItsOpportunityTookToBeCreated) {
    import({{"Lead.csv", "Id,LastName,Company,Status,LeadSource,CreatedDate,IsConverted,ConvertedDate,"
                         "ConvertedOpportunityId\n"
                         "1,One,Oak,Converted,Web,2026-10-01T10:00:00Z,true,2026-11-10,d1\n"
                         "2,Two,Elm,Converted,Web,2026-10-01T10:00:00Z,true,2026-11-10,d2\n"},
            { "Opportunity.csv",
              deals("d1,A,a,Discovery,100,2026-12-10,2026-10-05T10:00:00Z,false,false,New Business,,,\n"
                    "d2,B,b,Discovery,100,2026-12-10,2026-09-05T10:00:00Z,false,false,New Business,,,\n") }});
    const auto taken = week("lead_to_opp_days", kPopulationWeek);
    EXPECT_EQ(taken.value, 4) << "not the 40 days to the conversion";
    EXPECT_EQ(taken.excluded, 1) << "converted into an older one";
    expectVerified();
}

TEST_F(PopulationCase, AMeetingThatNobodyMetIsNoTouch) {
    const auto meetings = [](const std::string& outcome) {
        return "Record ID,Meeting name,Meeting start time,Meeting outcome,Create Date,Associated Contact "
               "IDs\n"
               "m1,Intro,2026-11-03 11:00," +
               outcome + ",2026-11-02 10:00,101\n";
    };
    const std::string contacts = "Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date\n"
                                 "101,Ann,Lee,ann@oak.com,Lead,2026-11-03 10:00\n";
    import({{"hubspot-crm-exports-contacts.csv", contacts},
            { "hubspot-crm-exports-meetings.csv",
              meetings("No show") }});
    EXPECT_EQ(week("untouched", kPopulationWeek).numerator, 1);
    import({{"hubspot-crm-exports-contacts.csv", contacts},
            { "hubspot-crm-exports-meetings.csv",
              meetings("Completed") }},
           makeDay(2026, 11, 16));
    EXPECT_EQ(week("untouched", kPopulationWeek).numerator, 0);
}

TEST_F(PopulationCase, ARealignmentIsNoMistakeOfRouting) {
    std::string some, moves;
    for (int i = 0; i < 12; ++i) {
        const std::string id = std::to_string(i);
        some += id + ",L" + id + ",Oak,New,Web,2026-11-02T10:00:00Z,false,,u2\n";
        moves += "m" + id + "," + id + ",Owner,u1,u2,2026-11-04T10:00:30Z\n";
    }
    some += "20,L20,Oak,New,Web,2026-11-02T10:00:00Z,false,,u2\n";
    moves += "m20,20,Owner,u1,u2,2026-11-05T09:00:00Z\n";
    import(
        {{"User.csv", "Id,Username,Name,IsActive,Department\nu1,ann,Ann,true,East\nu2,ben,Ben,true,West\n"},
         {"Lead.csv", leads(some)},
         { "LeadHistory.csv",
           history(moves) }},
        makeDay(2026, 11, 22));
    const auto routed = week("routing_accuracy", makeDay(2026, 11, 22));
    EXPECT_EQ(routed.denominator, 13);
    EXPECT_EQ(routed.numerator, 12) << "only the one that was moved alone";
    expectVerified();
}

TEST_F(PopulationCase, NothingWonIsZeroFromTheFirstDealOn) {
    import({{"Opportunity.csv",
             deals("1,A,a,Closed Won,100,2026-11-10,2026-09-07T10:00:00Z,true,true,New Business,,,\n")},
            { "Lead.csv",
              leads("1,One,Oak,New,Web,2026-09-07T10:00:00Z,false,,u1\n") }});
    for (const char* id : {"bookings_new", "logos_new"}) {
        EXPECT_EQ(week(id, makeDay(2026, 9, 13)).value, 0) << id;
        EXPECT_TRUE(week(id, makeDay(2026, 9, 6)).has(kpi::Flag::OutsideData)) << id;
        EXPECT_GT(week(id, kPopulationWeek).value, 0) << id;
    }
    EXPECT_EQ(week("unassigned", kPopulationWeek).value, 0);
}

TEST_F(PopulationCase, AnUnknownTypeOfDealIsSaidAndAnOwnerHasHisName) {
    const auto report = import(
        {{"Opportunity.csv",
          deals("1,A,a,Closed Won,100,2026-11-10,2026-09-07T10:00:00Z,true,true,Retainer,,005A,Ann Lee\n"
                "2,B,b,Closed Won,100,2026-11-10,2026-09-07T10:00:00Z,true,true,Renewal,,005A,Ann Lee\n"
                "3,C,c,Closed Won,100,2026-11-10,2026-09-07T10:00:00Z,true,true,,,005A,Ann Lee\n")}});
    std::vector<std::string> types;
    for (const ingest::Finding& finding : report.files.front().findings)
        if (finding.code == "unknown_type")
            types.push_back(finding.value + ' ' + std::to_string(finding.rows));
    EXPECT_THAT(types, testing::ElementsAre("Retainer 1"));
    EXPECT_EQ(week("bookings_new", kPopulationWeek, {{"owner", {"Ann Lee"}}}).value, 200);
    SQLite::Database connection((folder / "store.gtm").string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(store::ownerName(connection, "005A"), "Ann Lee") << "as who looks him up by his id finds him";
    EXPECT_EQ(store::ownerName(connection, "005B"), "005B");
}

TEST_F(PopulationCase, DatesAheadAndOwnersNobodyKnowsAreFoundAndTheOlderRecordIsNoDuplicate) {
    import({{"User.csv", "Id,Name,Email,IsActive\nu1,Ann,a@a.com,true\n"},
            {"Lead.csv", "Id,LastName,Company,Status,LeadSource,CreatedDate,Email\n"
                         "1,New,Oak,New,Web,2026-11-10T10:00:00Z,a@oak.com\n"
                         "2,Old,Oak,New,Web,2026-09-01T10:00:00Z,a@oak.com\n"},
            {"Opportunity.csv",
             deals("1,A,a,Discovery,100,2026-12-10,2026-09-07T10:00:00Z,false,false,New Business,,u1,\n"
                   "2,B,b,Discovery,100,2026-12-10,2026-09-07T10:00:00Z,false,false,New Business,,gone,\n"
                   "3,C,c,Discovery,100,2026-12-10,2026-09-07T10:00:00Z,false,false,New Business,,00G5,\n")},
            { "Task.csv",
              "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
              "t,1,u1,Call,Completed,true,2027-06-01T10:00:00Z,2026-09-08T10:00:00Z\n" }});
    EXPECT_EQ(week("dq_dates", kPopulationWeek).numerator, 1) << "a call that was done next year";
    EXPECT_EQ(week("dq_owner", kPopulationWeek).numerator, 1);
    EXPECT_EQ(week("dq_owner", kPopulationWeek).denominator, 3) << "a queue is known";
    EXPECT_EQ(week("dq_dup", makeDay(2026, 9, 6)).numerator, 0) << "the other one came later";
    EXPECT_EQ(week("dq_dup", kPopulationWeek).numerator, 1);
}

} // namespace gtm
