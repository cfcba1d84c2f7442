// SPDX-License-Identifier: GPL-3.0-only
// Accounts that name a success manager: who takes care of a new customer, and since when (23, 30, 40).
#include "tests/core/workspace/rules_case.h"

#include <gmock/gmock.h>

namespace gtm {
namespace {

using test::RulesCase;
using testing::ElementsAre;

const Day kCareSunday = makeDay(2026, 11, 15), kCareBefore = makeDay(2026, 11, 8);

/// Nobody is in a team of customer success; no user has any.
constexpr const char* kSellersAlone =
    "Id,Name,Email,IsActive\nu1,Ann,a@own.example,true\nu2,Max,m@own.example,true\n";
constexpr const char* kWonInOctober =
    "Id,Name,AccountId,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type\n"
    "1,One,A,Closed Won,100,2026-09-01,2026-10-20,true,true,New Business\n"
    "2,Two,B,Closed Won,100,2026-09-01,2026-10-20,true,true,New Business\n";
/// Both customers were called two days after the win, by the same two people as ever.
constexpr const char* kCareCalls =
    "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
    "t1,1,u2,Call,Completed,true,2026-10-22T10:00:00Z,2026-10-22T10:00:00Z\n"
    "t2,2,u1,Call,Completed,true,2026-10-22T10:00:00Z,2026-10-22T10:00:00Z\n";

std::string managedAccounts(const std::string& ofA, const std::string& ofB) {
    return "Id,Name,OwnerId,Type,CSM__c\nA,Alder,u1,Customer," + ofA + "\nB,Birch,u1,Customer," + ofB + "\n";
}

struct SuccessCase : RulesCase {
    void importWith(const std::string& accountFile, Day asOf) {
        import({{"Account.csv", accountFile},
                {"User.csv", kSellersAlone},
                {"Opportunity.csv", kWonInOctober},
                { "Task.csv",
                  kCareCalls }},
               asOf);
    }
    double leftAlone(Day day) const { return week("won_no_onboarding", day).numerator.value_or(-1); }
};

} // namespace

TEST_F(SuccessCase, AManagerTakesCareWhateverHisTeamIs) {
    importWith(managedAccounts("u2", ""), kCareSunday);
    const auto alone = week("won_no_onboarding", kCareSunday);
    EXPECT_EQ(alone.numerator, 1) << "nobody is named for Birch";
    EXPECT_EQ(alone.denominator, 2);
    EXPECT_EQ(week("won_no_onboarding", kCareSunday, {{"reason", {"no_cs_owner"}}}).numerator, 1);
    // 40 business hours end on Monday the 26th; a call of the manager answers, one of the seller does not.
    const auto handoff = week("sla_handoff_cs", kCareSunday);
    EXPECT_EQ(handoff.numerator, 1);
    EXPECT_EQ(handoff.denominator, 2);
    EXPECT_EQ(week("sla_handoff_cs", kCareSunday, {{"owner", {"Max"}}}).denominator, 1)
        << "who takes care owns the handoff";
    expectVerified();
}

TEST_F(SuccessCase, WithoutManagersAndTeamsNobodyCanTell) {
    importWith("Id,Name,OwnerId,Type\nA,Alder,u1,Customer\nB,Birch,u1,Customer\n", kCareSunday);
    for (const char* id : {"won_no_onboarding", "sla_handoff_cs"}) {
        EXPECT_EQ(week(id, kCareSunday).value, std::nullopt) << id;
        EXPECT_TRUE(week(id, kCareSunday).has(kpi::Flag::NeedsSource)) << id;
    }
}

TEST_F(SuccessCase, ACrmThatNamesManagersDoesNotAnswerForAnother) {
    import({{"Account.csv", "Id,Name,OwnerId,Type\nA,Alder,u1,Customer\nB,Birch,u1,Customer\n"},
            {"User.csv", kSellersAlone},
            {"Opportunity.csv", kWonInOctober},
            {"Task.csv", kCareCalls},
            { "companies.csv",
              "\"Record ID\",\"Company name\",\"Company Domain Name\",\"CSM\",\"Create Date\"\n"
              "\"701\",\"Cedar\",\"cedar.example\",\"Max\",\"2026-01-01 09:00\"\n" }},
           kCareSunday);
    for (const char* id : {"won_no_onboarding", "sla_handoff_cs"}) {
        const auto point = week(id, kCareSunday);
        EXPECT_EQ(point.denominator.value_or(0), 0) << id;
        EXPECT_EQ(point.excluded, 2) << id;
    }
    for (const report::RecordRow& row : records("won_no_onboarding", kCareSunday).rows)
        EXPECT_EQ(row.reason, "no_success_told");
    expectVerified();
}

TEST_F(SuccessCase, AManagerWhoComesTakesCareFromThenOn) {
    importWith(managedAccounts("", "u1"), kCareBefore);
    EXPECT_EQ(leftAlone(kCareBefore), 1);
    importWith(managedAccounts("u2", "u1"), kCareSunday);
    EXPECT_EQ(leftAlone(kCareBefore), 1) << "in that week nobody was there";
    EXPECT_EQ(week("won_no_onboarding", kCareBefore, {{"reason", {"no_cs_owner"}}}).numerator, 1)
        << "and the reason of that week stays, too";
    EXPECT_EQ(leftAlone(kCareSunday), 0);
    expectVerified();
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(leftAlone(kCareBefore), 1);
    expectVerified();
}

TEST_F(SuccessCase, TheFirstColumnShowsWhoWasThereAndNotWhoCame) {
    importWith("Id,Name,OwnerId,Type\nA,Alder,u1,Customer\nB,Birch,u1,Customer\n", kCareBefore);
    importWith(managedAccounts("u2", "u1"), kCareSunday);
    EXPECT_EQ(leftAlone(kCareBefore), 0) << "an export without the column said nothing of that week";
    EXPECT_EQ(week("sla_handoff_cs", kCareSunday).numerator, 2);
    expectVerified();
}

TEST_F(SuccessCase, AManagerMayBeKnownByNameAlone) {
    import(
        {{ "companies.csv",
           "Record ID,Company name,Company owner,Customer Success Manager\nA,Alder,Ann,Max\nB,Birch,Ann,\n"
        }});
    EXPECT_THAT(rows("SELECT id, csm_name FROM account ORDER BY id"), ElementsAre("A Max", "B "));
}

TEST_F(SuccessCase, SilenceOfAManagerIsARisk) {
    import({{"Account.csv", managedAccounts("u2", "u2")},
            {"User.csv", kSellersAlone},
            {"Contract list.csv", "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
                                  "A1,A,2026-01-01,2026-12-31,1000,USD\n"
                                  "B1,B,2026-01-01,2026-12-31,2000,USD\n"},
            {"Health.csv", "Account ID,Day,Health\nA,2026-11-02,Green\nB,2026-11-02,Green\n"},
            { "Task.csv",
              "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
              "t1,A,u2,Call,Completed,true,2026-11-10T10:00:00Z,2026-11-10T10:00:00Z\n"
              "t2,B,u1,Call,Completed,true,2026-11-10T10:00:00Z,2026-11-10T10:00:00Z\n" }});
    // Alder heard its manager on the 10th, Birch only its seller: 2 points, which is amber.
    EXPECT_THAT(rows("SELECT account, band, points FROM risk_span WHERE to_on > 20772 ORDER BY account"),
                ElementsAre("1 green 0", "2 amber 2"));
    expectVerified();
}

} // namespace gtm
