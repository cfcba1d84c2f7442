// SPDX-License-Identifier: GPL-3.0-only
// When a deal leaks, and with which amount.
#include "tests/core/workspace/rules_case.h"

namespace gtm {

using test::RulesCase;

namespace {

const Day kLeakWeek = makeDay(2026, 11, 15);

} // namespace

TEST_F(RulesCase, ALostDealLeaksTheAmountForWhichItWasLost) {
    import({{"Opportunity.csv",
             "Id,Name,AccountId,StageName,Amount,CurrencyIsoCode,CreatedDate,CloseDate,IsClosed,IsWon,Type,"
             "Loss_Reason__c,LastModifiedDate\n"
             "1,Late,a,Closed Lost,700,USD,2026-09-01,2026-10-25,"
             "true,false,New Business,No decision,\n"},
            { "OpportunityHistory.csv",
              "Id,OpportunityId,StageName,Amount,CreatedDate,CreatedById\n"
              "h1,1,Demo,500,2026-09-01T10:00:00Z,u\nh2,1,Demo,700,2026-11-01T10:00:00Z,u\n"
              "h3,1,Closed Lost,700,2026-11-08T10:00:00Z,u\n" }});
    // It was raised to 700 after the close date that it kept: 700 are lost, as in the win rate.
    EXPECT_EQ(week("pipe_leak", kLeakWeek, {{"reason", {"no_decision"}}}).numerator, 700);
    EXPECT_EQ(week("win_rate_value", kLeakWeek).denominator, 700);
}

TEST_F(RulesCase, ADealLosesAnOwnerWhoLeavesOnTheDayOfItsCreation) {
    import({{"Opportunity.csv", "Id,Name,StageName,Amount,OwnerId,CreatedDate,IsClosed,IsWon,Type\n"
                                "1,Same day,Demo,100,u,2026-11-10T08:00:00Z,false,false,New Business\n"
                                "2,Too late,Demo,700,u,2026-11-11T08:00:00Z,false,false,New Business\n"},
            {"User.csv",
             "Id,Name,Email,IsActive,LastModifiedDate\nu,Ann,a@own.example,false,2026-11-10T17:00:00Z\n"},
            { "Task.csv",
              "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
              "t,1,u,Call,Completed,true,2026-11-10T10:00:00Z,2026-11-10T10:00:00Z\n" }});
    const auto leak = week("pipe_leak", kLeakWeek, {{"reason", {"no_owner"}}});
    EXPECT_EQ(leak.numerator, 100) << "the second one never had an owner who was there";
    EXPECT_EQ(leak.denominator, 800);
}

} // namespace gtm
