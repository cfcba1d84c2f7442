// SPDX-License-Identifier: GPL-3.0-only
// When a deal leaks, and with which amount.
#include "core/report/sentence.h"
#include "tests/core/workspace/rules_case.h"

namespace gtm {

using test::RulesCase;

namespace {

const Day kLeakWeek = makeDay(2026, 11, 15);
constexpr const char* kAnyCall =
    "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
    "t,9,u,Call,Completed,true,2026-06-01T10:00:00Z,2026-06-01T10:00:00Z\n";

/// Two open deals; only their present stage is known.
std::string twoOpenDeals(const std::string& lossReason) {
    const std::string comma = lossReason.empty() ? "" : ",";
    return "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type" + comma + lossReason +
           "\n1,A,Demo,4160000,2026-03-02,2026-12-31,false,false,New Business" + comma +
           "\n2,B,Discovery,2200000,2026-10-20,2026-12-31,false,false,New Business" + comma + "\n";
}

} // namespace

TEST_F(RulesCase, ALostDealLeaksTheAmountForWhichItWasLost) {
    import({{"Opportunity.csv",
             "Id,Name,AccountId,StageName,Amount,CurrencyIsoCode,CreatedDate,CloseDate,IsClosed,IsWon,Type,"
             "Loss_Reason__c,LastModifiedDate\n"
             "1,Late,a,Closed Lost,700,USD,2026-09-01,2026-10-25,"
             "true,false,New Business,No decision,\n"},
            {"Task.csv", kAnyCall},
            { "OpportunityHistory.csv",
              "Id,OpportunityId,StageName,Amount,CreatedDate,CreatedById\n"
              "h1,1,Demo,500,2026-09-01T10:00:00Z,u\nh2,1,Demo,700,2026-11-01T10:00:00Z,u\n"
              "h3,1,Closed Lost,700,2026-11-08T10:00:00Z,u\n" }});
    // It was raised to 700 after the close date that it kept: 700 are lost, as in the win rate.
    EXPECT_EQ(week("pipe_leak", kLeakWeek, {{"reason", {"no_decision"}}}).numerator, 700);
    EXPECT_EQ(week("win_rate_value", kLeakWeek).denominator, 700);
}

TEST_F(RulesCase, WithoutActivitiesNobodyKnowsWhatLeaked) {
    import({{ "Opportunity.csv", twoOpenDeals("Loss_Reason__c") }});
    const auto board = workspace->board({});
    const report::BoardRow* row = board->row("pipe_leak");
    EXPECT_EQ(row->point.value, std::nullopt);
    EXPECT_EQ(row->point.status, kpi::Status::NoData);
    EXPECT_TRUE(row->point.has(kpi::Flag::NeedsSource));
    EXPECT_EQ(report::missingText(row->missing), "Needs Activities export");
    EXPECT_TRUE(board->leak.reasons.empty()) << "no reason is said to be 0";
}

TEST_F(RulesCase, WithoutLossReasonsTheLeaksThatTheyTellAreNotZero) {
    import({{"Opportunity.csv", twoOpenDeals({})}, { "Task.csv", kAnyCall }});
    const auto board = workspace->board({});
    ASSERT_TRUE(board->row("pipe_leak")->point.value);
    ASSERT_EQ(board->leak.reasons.size(), 4u);
    for (const report::LeakReason& reason : board->leak.reasons)
        EXPECT_EQ(reason.missing.empty(), reason.key == "silent" || reason.key == "no_owner") << reason.key;
}

TEST_F(RulesCase, ALossReasonThatIsNeverFilledInIsKnownOfNobody) {
    const auto lost = [](const char* head, const char* cell) {
        return "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type" + std::string(head) +
               "\n1,A,Closed Lost,10,2026-09-01,2026-11-10,true,false,New Business" + cell +
               "\n2,B,Closed Lost,10,2026-09-01,2026-11-11,true,false,New Business" + cell + "\n";
    };
    import({{ "Opportunity.csv", lost("", "") }}, makeDay(2026, 11, 16));
    EXPECT_TRUE(week("loss_reason_coverage", kLeakWeek).has(kpi::Flag::NeedsSource)) << "no such column";
    import({{ "Opportunity.csv", lost(",Loss_Reason__c", ",") }}, makeDay(2026, 11, 17));
    const auto coverage = week("loss_reason_coverage", kLeakWeek);
    EXPECT_EQ(coverage.value, 0) << "0 of 2";
    EXPECT_EQ(coverage.denominator, 2);
    expectVerified();
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_TRUE(week("loss_reason_coverage", kLeakWeek).has(kpi::Flag::NeedsSource));
}

TEST_F(RulesCase, APanelTellsNothingThatItsRowDoesNotKnow) {
    // Two deals were lost since Sunday; in which stages they stood until then nobody recorded.
    const std::string lost = "Closed Lost,900000,2026-03-02,2026-11-17,true,false,New Business\n";
    import({{ "Opportunity.csv", twoOpenDeals({}) + "3,C," + lost + "4,D," + lost }}, makeDay(2026, 11, 18));
    const auto board = workspace->board({});
    EXPECT_EQ(board->weekEnding, kLeakWeek);
    EXPECT_TRUE(board->row("stage_aging")->point.has(kpi::Flag::NoHistory));
    EXPECT_EQ(board->row("stage_aging")->point.value, std::nullopt);
    EXPECT_TRUE(board->aging.stages.empty());
    EXPECT_EQ(board->aging.open, 0);
    BoardRequest now;
    now.week = makeDay(2026, 11, 18);
    const auto known = workspace->board(now);
    const auto& aging = known->aging;
    ASSERT_TRUE(known->row("stage_aging")->point.value);
    EXPECT_DOUBLE_EQ(aging.past / aging.open, *known->row("stage_aging")->point.value);
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

TEST_F(RulesCase, ADealLeaksInOneStageAndTheStagesAddUpToTheWhole) {
    import({{"Opportunity.csv",
             "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type,Loss_Reason__c\n"
             "1,Lost,Closed Lost,100,2026-08-01,2026-11-10,true,false,New Business,No decision\n"
             "2,Silent,Demo,3000,2026-09-20,2026-12-31,false,false,New Business,\n"
             "3,Young,Discovery,50,2026-11-02,2026-12-31,false,false,New Business,\n"},
            {"OpportunityHistory.csv", "Id,OpportunityId,StageName,Amount,CreatedDate,CreatedById\n"
                                       "h1,1,Discovery,100,2026-08-01T10:00:00Z,u\n"
                                       "h2,1,Proposal,100,2026-09-01T10:00:00Z,u\n"
                                       "h3,1,Demo,100,2026-10-01T10:00:00Z,u\n"
                                       "h4,1,Closed Lost,100,2026-11-10T10:00:00Z,u\n"
                                       "h5,2,Demo,3000,2026-09-20T10:00:00Z,u\n"
                                       "h6,3,Discovery,50,2026-11-02T10:00:00Z,u\n"},
            { "Task.csv",
              "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
              "t1,1,u,Call,Completed,true,2026-10-01T10:00:00Z,2026-10-01T10:00:00Z\n"
              "t2,2,u,Call,Completed,true,2026-10-01T10:00:00Z,2026-10-01T10:00:00Z\n" }});
    // Two were open in Demo on 18 October and fell silent there on the 31st. The first was then lost, which
    // comes first: where it had come furthest. The third was created in Discovery.
    const auto leak = [&](const char* stage) { return week("pipe_leak", kLeakWeek, {{"stage", {stage}}}); };
    EXPECT_EQ(leak("Proposal").numerator, 100);
    EXPECT_EQ(leak("Proposal").denominator, 0);
    EXPECT_EQ(leak("Demo").numerator, 3000);
    EXPECT_EQ(leak("Demo").denominator, 3100);
    EXPECT_EQ(leak("Discovery").numerator, 0);
    EXPECT_EQ(leak("Discovery").denominator, 50);
    const auto whole = week("pipe_leak", kLeakWeek);
    EXPECT_EQ(whole.numerator, 3100);
    EXPECT_EQ(whole.denominator, 3150);
    double above = 0, below = 0;
    for (const auto& row : by("pipe_leak", kLeakWeek, "stage")) {
        above += row.point.numerator.value_or(0);
        below += row.point.denominator.value_or(0);
        const auto list = records("pipe_leak", kLeakWeek, {{"stage", {row.key}}});
        EXPECT_TRUE(list.tiesOut()) << row.key;
        for (const report::RecordRow& record : list.rows)
            EXPECT_EQ(record.stage, row.key) << record.id;
    }
    EXPECT_EQ(above, whole.numerator);
    EXPECT_EQ(below, whole.denominator);
    EXPECT_EQ(week("pipe_leak", kLeakWeek, {{"stage", {"Demo"}}, {"reason", {"no_decision"}}}).numerator, 0);
    expectVerified();
}

} // namespace gtm
