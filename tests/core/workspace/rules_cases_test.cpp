// SPDX-License-Identifier: GPL-3.0-only
// Small exports with answers that a salesperson can work out by hand, from the file to the number: data
// without histories, merged records, mixed currencies, owners by name.
#include "tests/core/workspace/rules_case.h"

#include <algorithm>

namespace gtm {
namespace {

using test::RulesCase;

constexpr const char* kDealHead = "Id,Name,AccountId,StageName,Amount,CurrencyIsoCode,CreatedDate,CloseDate,"
                                  "IsClosed,IsWon,Type,Loss_Reason__c,LastModifiedDate\n";

/// A call with nobody of these: activities are known.
constexpr const char* kCall = "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
                              "t,9,u,Call,Completed,true,2026-06-01T10:00:00Z,2026-06-01T10:00:00Z\n";

const Day kNov1 = makeDay(2026, 11, 1), kNov15 = makeDay(2026, 11, 15);

} // namespace

TEST_F(RulesCase, AClosedDealWithoutHistoryWasOpenUntilItClosed) {
    import(
        {{"Task.csv", kCall},
         { "Opportunity.csv",
           std::string(kDealHead) +
               "1,Open,a,Discovery,1000,USD,2026-06-01,2026-12-31,false,false,New Business,,\n"
               "2,Lost,b,Closed Lost,50000,USD,2026-05-01,2026-11-05,true,false,New Business,No decision,\n"
               "3,Won,c,Closed Won,20000,USD,2026-05-01,2026-11-10,true,true,New Business,,\n" }});
    // Open on 18 October: 1,000 + 50,000 + 20,000. Left without a decision in the four weeks since: 50,000.
    const auto leak = week("pipe_leak", kNov15);
    EXPECT_EQ(leak.numerator, 50'000);
    EXPECT_EQ(leak.denominator, 71'000);
    // How two of three deals stood on 1 November nobody recorded: their stage ages are a gap, not a value.
    const auto before = week("stage_age", kNov1);
    EXPECT_EQ(before.value, std::nullopt);
    EXPECT_TRUE(before.has(kpi::Flag::NoHistory));
    EXPECT_EQ(before.excluded, 2);
    // On 15 November only the open one is left, 167 days after its creation.
    EXPECT_EQ(week("stage_age", kNov15).value, 167);
    // Whether they were past due needs no stage.
    EXPECT_EQ(week("past_due_share", kNov1).denominator, 3);
    expectVerified();
}

TEST_F(RulesCase, AClosedDealWithoutCloseDateClosedWithItsLastStageElseOnNoDay) {
    import(
        {{ "Opportunity.csv",
           "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type,LastStageChangeDate\n"
           "1,Told,Closed Won,100,2026-11-02T10:00:00Z,,true,true,New Business,2026-11-12T10:00:00Z\n"
           "2,Untold,Closed Won,700,2026-11-10T10:00:00Z,,true,true,New Business,\n" }});
    // The second one closed, nobody knows when: not in the week in which it was created.
    EXPECT_EQ(week("bookings_new", kNov15).value, 100);
    EXPECT_EQ(week("cycle_days", kNov15).records, 1);
    EXPECT_EQ(week("cycle_days", kNov15).value, 10);
    expectVerified();
}

TEST_F(RulesCase, NobodyTakesAStepBeforeHeCame) {
    import(
        {{"Lead.csv", "Id,LastName,Company,Status,LeadSource,CreatedDate,IsConverted,ConvertedDate,"
                      "ConvertedOpportunityId\n"
                      "1,One,Oak,Converted,Webinar,2026-09-15T10:00:00Z,true,2026-09-10,d1\n"},
         { "LeadHistory.csv",
           "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n"
           "h1,1,Status,MQL,SQL,2026-09-20T10:00:00Z\nh2,1,Status,SQL,Converted,2026-09-25T10:00:00Z\n" }});
    // It came in the week to 20 September as an MQL. Weeks are mature after 30 days; four of them count.
    EXPECT_EQ(week("mql_to_sql", makeDay(2026, 11, 15)).denominator, 1);
    EXPECT_EQ(week("mql_to_sql", makeDay(2026, 11, 15)).numerator, 1);
    EXPECT_EQ(week("mql_to_sql", makeDay(2026, 10, 18)).denominator, 0) << "not the week of the 10th";
}

TEST_F(RulesCase, AClosedDealWithoutHistoryWasCreatedInACategoryThatNobodyRecorded) {
    import(
        {{ "Opportunity.csv",
           "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type,ForecastCategory\n"
           "1,Lost,Closed Lost,100,2026-11-10T10:00:00Z,2026-11-13,true,false,New Business,Omitted\n"
           "2,Left out,Discovery,100,2026-11-10T10:00:00Z,2026-12-13,false,false,New Business,Omitted\n"
           "3,Open,Discovery,100,2026-11-10T10:00:00Z,2026-12-13,false,false,New Business,Pipeline\n" }});
    // Losing a deal omits it from the forecast; that says nothing about the day on which it was created.
    const auto created = week("pipe_created_cnt", makeDay(2026, 11, 15));
    EXPECT_EQ(created.value, 2);
    EXPECT_EQ(created.excluded, 1);
}

TEST_F(RulesCase, OfTwoRowsOfOneDayTheEarlierIsThePerson) {
    import(
        {{ "Lead.csv",
           "Id,LastName,Company,Email,Status,LeadSource,CreatedDate\n"
           "1,One,Oak,one@oak.example,New,Webinar,2026-11-10T15:00:00.000Z\n"
           "2,One,Oak,one@oak.example,New,Web form,2026-11-10T09:00:00.000Z\n" }});
    const Day sunday = makeDay(2026, 11, 15);
    EXPECT_EQ(week("lead_new", sunday, {{"source", {"Web form"}}}).value, 1);
    EXPECT_EQ(week("lead_new", sunday, {{"source", {"Webinar"}}}).value, 0);
}

TEST_F(RulesCase, ADealIsOpenBeforeItsFirstRecordedStage) {
    import(
        {{"Opportunity.csv", std::string(kDealHead) +
                                 "1,Late,a,Demo,1000,USD,2026-01-01,2026-12-31,false,false,New Business,,\n"},
         { "OpportunityHistory.csv",
           "Id,OpportunityId,StageName,Amount,CloseDate,CreatedDate,CreatedById\n"
           "h1,1,Demo,1000,2026-12-31,2026-11-05T10:00:00Z,u\n" }});
    EXPECT_EQ(week("past_due_share", kNov1).denominator, 1);
    EXPECT_TRUE(week("stage_age", kNov1).has(kpi::Flag::NoHistory));
    EXPECT_EQ(week("stage_age", kNov15).value, 10);
}

TEST_F(RulesCase, AFieldHistorySaysWhereADealStoodFirst) {
    import({{"Opportunity.csv", std::string(kDealHead) + "1,Won,a,Closed Won,1000,USD,2026-09-01,2026-11-10,"
                                                         "true,true,New Business,,\n"},
            { "OpportunityFieldHistory.csv",
              "Id,OpportunityId,Field,OldValue,NewValue,CreatedDate\n"
              "h1,1,StageName,Discovery,Proposal,2026-09-11T10:00:00Z\n"
              "h2,1,StageName,Proposal,Closed Won,2026-11-10T10:00:00Z\n" }});
    const kpi::Filter discovery{{"stage", {"Discovery"}}}, proposal{{"stage", {"Proposal"}}};
    EXPECT_EQ(week("stage_days", kNov15, discovery).value, 10);
    EXPECT_EQ(week("stage_days", kNov15, proposal).value, 60);
    EXPECT_EQ(week("dq_history", kNov15).numerator, 1);
}

TEST_F(RulesCase, WeeklySnapshotsAreAHistory) {
    const auto snapshot = [&](const char* stage, const char* amount, const char* closeDate, Day asOf) {
        import({{ "Opportunity.csv",
                  std::string(kDealHead) + "1,Deal,a," + stage + "," + amount + ",USD,2026-06-01," +
                      closeDate + ",false,false,New Business,,\n" }},
               asOf);
    };
    snapshot("Discovery", "1000", "2026-10-20", makeDay(2026, 10, 18));
    snapshot("Demo", "1000", "2026-10-20", makeDay(2026, 10, 25));
    snapshot("Proposal", "3000", "2026-12-01", kNov1);
    snapshot("Proposal", "3000", "2026-12-01", kNov15);
    EXPECT_EQ(week("stage_age", kNov15).value, 14);
    EXPECT_EQ(week("stage_age", makeDay(2026, 10, 25)).value, 0);
    EXPECT_EQ(week("stage_age", makeDay(2026, 10, 18)).value, 139); // 18 Oct - 1 June
    EXPECT_EQ(week("past_due_share", makeDay(2026, 10, 25)).numerator, 1) << "the close date of that time";
    EXPECT_EQ(week("past_due_share", kNov1).numerator, 0);
    EXPECT_EQ(week("stage_aging", makeDay(2026, 10, 25)).denominator, 1000);
    EXPECT_EQ(week("stage_aging", kNov1).denominator, 3000);
    EXPECT_EQ(week("stage_conv", kNov15).denominator, 2) << "Discovery and Demo are resolved";
    expectVerified();
}

TEST_F(RulesCase, CurrenciesWithoutARateAreNeverSummedAndEachIsShownByItself) {
    import(
        {{ "Opportunity.csv",
           std::string(kDealHead) +
               "1,A,a,Closed Won,100000,USD,2026-10-01,2026-11-10,true,true,New Business,,\n"
               "2,B,b,Closed Won,50000,EUR,2026-10-01,2026-11-11,true,true,New Business,,\n"
               "3,C,c,Negotiation,7000,EUR,2026-10-01,2026-12-31,false,false,New Business,,\n" }});
    const auto bookings = week("bookings_new", kNov15);
    EXPECT_EQ(bookings.value, std::nullopt);
    EXPECT_TRUE(bookings.has(kpi::Flag::NoRate));
    const auto list = records("bookings_new", kNov15);
    EXPECT_EQ(list.folded, std::nullopt);
    EXPECT_TRUE(list.tiesOut());
    const auto rows = by("bookings_new", kNov15, "currency");
    ASSERT_EQ(rows.size(), 2U);
    for (const auto& row : rows) {
        EXPECT_EQ(row.point.value, row.key == "USD" ? 100'000 : 50'000);
        EXPECT_EQ(row.point.currency, row.key);
    }
    EXPECT_EQ(week("open_qualified_cnt", kNov15).value, 1) << "a count needs no rate";
    EXPECT_EQ(week("win_rate", kNov15).value, 1);
    expectVerified();
}

TEST_F(RulesCase, WhatWasDoneWithAMergedLeadWasDoneWithItsSurvivor) {
    import(
        {{"Lead.csv",
          "Id,LastName,Company,Status,LeadSource,OwnerId,CreatedDate,IsConverted,IsDeleted,MasterRecordId\n"
          "00Q1,Old,Acme,New,Web form,u,2026-08-31T15:00:00Z,false,true,00Q2\n"
          "00Q2,Middle,Acme,New,Web form,u,2026-09-01T16:00:00Z,false,true,00Q3\n"
          "00Q3,Last,Acme,New,Web form,u,2026-09-02T09:00:00Z,false,false,\n"},
         {"User.csv", "Id,Name,Email,IsActive\nu,Ann,ann@example.com,true\n"},
         { "Task.csv",
           "Id,WhoId,OwnerId,Subject,TaskSubtype,Status,IsClosed,ActivityDate,CompletedDateTime,CreatedDate\n"
           "t1,00Q1,u,Call,Call,Completed,true,2026-08-31,2026-08-31T16:00:00Z,2026-08-31T16:00:00Z\n"
           "t2,00Q1,u,Call,Call,Completed,true,2026-10-20,2026-10-20T10:00:00Z,2026-10-20T10:00:00Z\n" }});
    // One person, as old as the first of the chain, touched after an hour, and spoken to 26 days ago.
    EXPECT_EQ(week("lead_new", makeDay(2026, 8, 31)).value, 1);
    EXPECT_EQ(week("lead_new", makeDay(2026, 9, 6)).excluded, 2);
    EXPECT_EQ(week("ttft", makeDay(2026, 9, 6)).value, 60);
    const auto leak = week("lead_leak", kNov15);
    EXPECT_EQ(leak.numerator, 0);
    EXPECT_EQ(leak.denominator, 1);
}

TEST_F(RulesCase, OwnersByNameAreOwners) {
    const std::string report = "Lead ID,Lead Owner,Company / Account,Lead Status,Created Date\n"
                               "00Q1G00000nDnM5,Jane Roe,Acme,New,2026-11-02\n"
                               "00Q1G00000nDnM6,,Acme,New,2026-11-03\n";
    import({{"report.csv", report},
            { "User.csv",
              "Id,Name,Email,IsActive\nu,Jane Roe,jane@example.com,true\n" }});
    const auto unassigned = week("unassigned_share", kNov15);
    EXPECT_EQ(unassigned.numerator, 1);
    EXPECT_EQ(unassigned.denominator, 2);
    EXPECT_EQ(week("unassigned", kNov15, {{"owner", {"Jane Roe"}}}).value, 0);
}

TEST_F(RulesCase, WithoutAnyOwnerNobodyKnowsWhoIsUnassigned) {
    import(
        {{ "report.csv",
           "Lead ID,Company / Account,Lead Status,Created Date\n"
           "00Q1G00000nDnM5,Acme,New,2026-11-02\n" }});
    EXPECT_EQ(week("unassigned", kNov15).status, kpi::Status::NoData);
}

TEST_F(RulesCase, ADealLeaksOnceAndItsReasonsAddUpToTheWhole) {
    import({{"Opportunity.csv",
             std::string(kDealHead) +
                 "1,Both,a,Closed Lost,1000,USD,2026-09-01,2026-11-12,true,false,New Business,No decision,\n"
                 "2,Silent,b,Demo,3000,USD,2026-09-20,2026-12-31,false,false,New Business,,\n"},
            {"OpportunityHistory.csv", "Id,OpportunityId,StageName,CreatedDate,CreatedById\n"
                                       "h1,1,Demo,2026-09-01T10:00:00Z,u\n"
                                       "h2,1,Closed Lost,2026-11-12T10:00:00Z,u\n"
                                       "h3,2,Demo,2026-09-20T10:00:00Z,u\n"},
            { "Task.csv",
              "Id,WhatId,OwnerId,Subject,TaskSubtype,Status,IsClosed,ActivityDate,CompletedDateTime,"
              "CreatedDate\n"
              "t1,1,u,Call,Call,Completed,true,2026-10-01,2026-10-01T10:00:00Z,2026-10-01T10:00:00Z\n"
              "t2,2,u,Call,Call,Completed,true,2026-10-01,2026-10-01T10:00:00Z,2026-10-01T10:00:00Z\n" }});
    // Both fell silent on 31 October; the first was also lost for no decision, which comes first.
    const auto whole = week("pipe_leak", kNov15);
    EXPECT_EQ(whole.numerator, 4000);
    double parts = 0;
    for (const auto& row : by("pipe_leak", kNov15, "reason")) {
        parts += row.point.numerator.value_or(0);
        EXPECT_EQ(row.point.denominator, whole.denominator) << row.key;
        const auto list = records("pipe_leak", kNov15, {{"reason", {row.key}}});
        EXPECT_TRUE(list.tiesOut()) << row.key;
    }
    EXPECT_EQ(parts, 4000);
    EXPECT_EQ(week("pipe_leak", kNov15, {{"reason", {"no_decision"}}}).numerator, 1000);
    EXPECT_EQ(week("pipe_leak", kNov15, {{"reason", {"silent"}}}).numerator, 3000);
}

TEST_F(RulesCase, AConversionIsAConversionByItsOpportunity) {
    const char* head = "Id,LastName,Company,Status,CreatedDate,ConvertedDate,ConvertedOpportunityId\n";
    import({{"Lead.csv", std::string(head) + "1,A,Acme,New,2026-08-03T10:00:00Z,2026-08-10,006\n"
                                             "2,B,Beta,New,2026-08-03T10:00:00Z,,007\n"
                                             "3,C,Cola,New,2026-08-03T10:00:00Z,,\n"},
            { "Opportunity.csv",
              std::string(kDealHead) + "006,A,a,Demo,1,USD,2026-08-10,2026-12-31,false,false,New Business,,\n"
            }});
    const auto conversion = week("lead_to_opp", kNov15);
    EXPECT_EQ(conversion.numerator, 1);
    EXPECT_EQ(conversion.denominator, 2);
    EXPECT_EQ(conversion.excluded, 1) << "converted on an unknown day";
}

TEST_F(RulesCase, DealsWithoutAmountStayOutOfTheAverage) {
    std::string deals = kDealHead;
    for (int i = 0; i < 10; ++i)
        deals += std::to_string(i) + ",W,a" + std::to_string(i) + ",Closed Won," + (i < 5 ? "1000" : "0") +
                 ",USD,2026-10-01,2026-11-10,true,true,New Business,,\n";
    deals += "90,Open,z,Negotiation,500,USD,2026-10-01,2026-12-31,false,false,New Business,,\n";
    import({{ "Opportunity.csv", deals }});
    // 1 open × 1,000 won × 100 % / 40 days.
    EXPECT_DOUBLE_EQ(*week("sales_velocity", kNov15).value, 25);
    EXPECT_TRUE(records("sales_velocity", kNov15).tiesOut());
}

TEST_F(RulesCase, AnEditOfTheAmountIsNoStageEvent) {
    import({{"Opportunity.csv", std::string(kDealHead) + "1,Won,a,Closed Won,1000,USD,2026-11-02,2026-11-10,"
                                                         "true,true,New Business,,\n"},
            { "OpportunityHistory.csv",
              "Id,OpportunityId,StageName,Amount,CreatedDate\n"
              "h1,1,Closed Won,900,2026-11-10T10:00:00Z\n"
              "h2,1,Closed Won,1000,2026-11-10T11:00:00Z\n" }});
    EXPECT_EQ(week("dq_history", kNov15).numerator, 0);
    EXPECT_EQ(week("dq_history", kNov15).denominator, 1);
}

TEST_F(RulesCase, AnAccountIsOneLogoWithoutItsOwnExport) {
    import(
        {{ "Opportunity.csv",
           std::string(kDealHead) +
               "1,A,acme,Closed Won,1,USD,2026-10-01,2026-11-09,true,true,New Business,,\n"
               "2,B,acme,Closed Won,1,USD,2026-10-01,2026-11-10,true,true,New Business,,\n"
               "3,C,acme,Closed Won,1,USD,2026-10-01,2026-11-11,true,true,New Business,,\n" }});
    EXPECT_EQ(week("logos_new", kNov15).value, 1);
}

TEST_F(RulesCase, AHistoryWithoutAmountsLeavesTheAmountAsItIs) {
    import({{"Opportunity.csv", std::string(kDealHead) + "1,A,a,Demo,1000,USD,2026-09-01,2026-12-31,false,"
                                                         "false,New Business,,2026-11-14T10:00:00Z\n"},
            { "OpportunityHistory.csv",
              "Id,OpportunityId,StageName,CloseDate,CreatedDate\n"
              "h1,1,Discovery,2026-10-15,2026-09-01T10:00:00Z\n"
              "h2,1,Demo,2026-12-31,2026-10-28T11:00:00Z\n" }});
    EXPECT_EQ(week("stage_aging", kNov1).denominator, 1000);
    EXPECT_EQ(week("past_due_share", makeDay(2026, 10, 25)).numerator, 1);
    EXPECT_EQ(week("past_due_share", kNov1).numerator, 0);
}

TEST_F(RulesCase, OutboundLeadsWaitForNobody) {
    import(
        {{"Lead.csv", "Id,LastName,Company,Status,LeadSource,CreatedDate\n"
                      "00Q1,A,Acme,New,Webinar,2026-11-10T10:00:00Z\n"
                      "00Q2,B,Beta,New,Outbound,2026-11-10T10:00:00Z\n"},
         { "Task.csv",
           "Id,WhoId,OwnerId,Subject,TaskSubtype,Status,IsClosed,ActivityDate,CompletedDateTime,CreatedDate\n"
           "t1,00Q1,u,Call,Call,Completed,true,2026-11-10,2026-11-10T11:00:00Z,2026-11-10T11:00:00Z\n"
           "t2,00Q2,u,Call,Call,Completed,true,2026-11-10,2026-11-10T14:00:00Z,2026-11-10T14:00:00Z\n" }});
    EXPECT_EQ(week("ttft", kNov15).value, 60);
    EXPECT_EQ(week("ttft", kNov15).records, 1);
}

TEST_F(RulesCase, AnOwnerWhoLeftOnAnUnknownDayLeaksNothingOnAnyDay) {
    std::string deals =
        "Id,Name,StageName,Amount,CreatedDate,CloseDate,OwnerId,Loss_Reason__c\n"
        "1,A,Demo,1000,2026-09-01,2026-12-31,u,\n2,B,Closed Lost,10,2026-09-01,2026-10-01,v,Price\n";
    const std::string users =
        "Id,Name,Email,IsActive\nu,Gone,g@example.com,false\nv,Here,h@example.com,true\n";
    import({{"Opportunity.csv", deals}, {"Task.csv", kCall}, { "User.csv", users }});
    EXPECT_EQ(week("pipe_leak", kNov15).numerator, 0);
    import({{"Opportunity.csv", deals}, { "User.csv", users }}, makeDay(2026, 12, 20));
    EXPECT_EQ(week("pipe_leak", makeDay(2026, 12, 20)).numerator, 0);
}

TEST_F(RulesCase, AnOwnerWhoIsSeenToLeaveLeaksHisDealsOnThatDay) {
    const std::string deals = "Id,Name,StageName,Amount,CreatedDate,CloseDate,OwnerId,Loss_Reason__c\n"
                              "1,A,Demo,1000,2026-09-01,2026-12-31,u,\n"
                              "2,B,Closed Lost,10,2026-09-01,2026-10-01,u,Price\n";
    import({{"Opportunity.csv", deals},
            {"Task.csv", kCall},
            { "User.csv",
              "Id,Name,Email,IsActive\nu,Ann,a@example.com,true\n" }},
           makeDay(2026, 11, 8));
    import({{"Opportunity.csv", deals},
            { "User.csv",
              "Id,Name,Email,IsActive\nu,Ann,a@example.com,false\n" }},
           kNov15);
    EXPECT_EQ(week("pipe_leak", kNov15).numerator, 1000);
    EXPECT_EQ(week("pipe_leak", makeDay(2026, 11, 8)).numerator, 0);
}

TEST_F(RulesCase, CloseDatesFarFromTheRecordedClosingAreSaid) {
    const auto report =
        import({{"Opportunity.csv", std::string(kDealHead) + "1,Won,a,Closed Won,1,USD,2026-09-01,2026-11-30,"
                                                             "true,true,New Business,,\n"},
                {"OpportunityHistory.csv", "Id,OpportunityId,StageName,CreatedDate\n"
                                           "h1,1,Demo,2026-09-01T10:00:00Z\n"
                                           "h2,1,Closed Won,2026-11-10T11:00:00Z\n"}});
    std::int64_t found = 0;
    for (const auto& file : report.files)
        for (const auto& finding : file.findings)
            if (finding.code == "closed_apart")
                found += finding.rows;
    EXPECT_EQ(found, 1);
}

TEST_F(RulesCase, ADealIsOpenOrClosedOnADayAndNeverBoth) {
    // By its close date it was won on Friday the 6th; the stage was moved on the 12th.
    import(
        {{"Opportunity.csv", std::string(kDealHead) +
                                 "1,Won,a,Closed Won,100,USD,2026-09-01,2026-11-06,true,true,New Business,,\n"
                                 "2,Open,b,Demo,20,USD,2026-09-01,2026-12-01,false,false,New Business,,\n"},
         { "OpportunityHistory.csv",
           "Id,OpportunityId,StageName,Amount,CloseDate,CreatedDate\n"
           "h1,1,Demo,100,2026-12-15,2026-09-01T10:00:00Z\nh2,1,Closed "
           "Won,100,2026-11-06,2026-11-12T10:00:00Z\n"
           "h3,2,Demo,20,2026-12-01,2026-09-01T10:00:00Z\n" }});
    const Day nov8 = makeDay(2026, 11, 8);
    EXPECT_EQ(week("open_due", kNov1).value, 120);
    EXPECT_EQ(week("won_quarter", kNov1).value, 0);
    EXPECT_EQ(week("open_due", nov8).value, 20);
    EXPECT_EQ(week("won_quarter", nov8).value, 100);
    EXPECT_EQ(week("stage_aging", nov8).denominator, 20);
    // The bridge of the quarter: what was due at its start, less what was won, on the day of the close date.
    EXPECT_EQ(week("pipe_waterfall", kNov1, {{"kind", {"won"}}}).value, 0);
    EXPECT_EQ(week("pipe_waterfall", nov8, {{"kind", {"won"}}}).value, -100);
    EXPECT_EQ(week("pipe_waterfall", nov8).value, 20);
    expectVerified();
}

TEST_F(RulesCase, AWeekAfterTheDataHasNoFiguresAtAll) {
    import(
        {{ "Opportunity.csv",
           std::string(kDealHead) + "1,A,a,Closed Won,1,USD,2026-10-01,2026-11-09,true,true,New Business,,\n"
        }});
    const auto later = week("cycle_days", makeDay(2026, 11, 22));
    EXPECT_EQ(later.records, 0);
    EXPECT_EQ(later.mean, std::nullopt);
    EXPECT_TRUE(later.has(kpi::Flag::OutsideData));
    const auto list = records("cycle_days", makeDay(2026, 11, 22));
    EXPECT_TRUE(list.rows.empty());
    EXPECT_TRUE(list.tiesOut());
}

TEST_F(RulesCase, APartHasTheTargetThatItsFilterHas) {
    std::string deals = kDealHead;
    for (int week = 0; week < 60; ++week)
        for (int i = 0; i < 2; ++i) {
            const Day day = makeDay(2025, 10, 1) + days{7 * week};
            deals += std::to_string(week * 2 + i) + ",D,a,Demo," + (i ? "1000" : "9000") + ",USD," +
                     isoText(day) + ",2027-01-01,false,false," + (i ? "New Business" : "Existing Business") +
                     ",,\n";
        }
    import({{ "Opportunity.csv", deals }});
    for (const auto& row : by("pipe_created_amt", kNov15, "source")) {
        const auto filtered = week("pipe_created_amt", kNov15, {{"source", {row.key}}});
        EXPECT_EQ(row.point.target, filtered.target) << row.key;
        EXPECT_EQ(row.point.status, filtered.status) << row.key;
    }
}

TEST_F(RulesCase, ALateExportDatesAChangeAnewThoughItsRowsAreKnown) {
    const std::string head = "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon\n";
    const std::string start = "0065g00000AAAAAAA5,One,",
                      end = ",10,2026-09-01T10:00:00.000Z,2026-12-20,false,false\n";
    import({{ "Opportunity.csv", head + start + "Discovery" + end }}, makeDay(2026, 10, 4));
    const std::string later = head + start + "Proposal" + end;
    import({{ "Opportunity.csv", later }}, makeDay(2026, 10, 18));
    const auto entered = [&] { return rows("SELECT entered_on FROM stage_visit WHERE stage = 'Proposal'"); };
    EXPECT_EQ(entered(), std::vector{std::to_string(dayNumber(makeDay(2026, 10, 18)))});
    const auto report = import({{"Opportunity.csv", later}}, makeDay(2026, 10, 11));
    EXPECT_EQ(report.files.front().unchanged, 1);
    EXPECT_EQ(entered(), std::vector{std::to_string(dayNumber(makeDay(2026, 10, 11)))});
    expectVerified();
}

} // namespace gtm
