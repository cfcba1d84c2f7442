// SPDX-License-Identifier: GPL-3.0-only
// Deals that were closed and opened again, told by weekly exports or by a history, with answers that can be
// worked out by hand.
#include "tests/core/workspace/rules_case.h"

namespace gtm {
namespace {

using test::RulesCase;

const Day kToOct11 = makeDay(2026, 10, 11), kToOct18 = makeDay(2026, 10, 18),
          kToOct25 = makeDay(2026, 10, 25), kToNov1 = makeDay(2026, 11, 1), kToNov8 = makeDay(2026, 11, 8),
          kToNov15 = makeDay(2026, 11, 15);

/// A deal whose stage stays while its status changes.
std::string pipedriveDeal(const char* status, const char* wonTime, const char* lostTime, const char* reason) {
    return "Deal - ID,Deal - Title,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Value,Deal - Currency,"
           "Deal - Won time,Deal - Lost time,Deal - Expected close date,Deal - Deal created,"
           "Deal - Last stage change,Deal - Lost reason\n"
           "3,Three,Sales,Demo," +
           std::string(status) + ",3000,USD," + wonTime + "," + lostTime +
           ",2026-12-20,2026-09-01 08:00:00,2026-09-10 08:00:00," + reason + "\n";
}

} // namespace

TEST_F(RulesCase, ADealThatItsStatusAloneClosesAndOpensIsReopened) {
    import({{ "deals.csv", pipedriveDeal("Lost", "", "2026-10-21 10:00:00", "Price") }}, kToNov1);
    EXPECT_EQ(week("open_due", kToOct25).value, 0);
    import({{ "deals.csv", pipedriveDeal("Open", "", "", "") }}, kToNov8);
    // Due on 21 October, when it was lost; open again since the export of 8 November, due on 20 December.
    EXPECT_EQ(week("open_due", kToOct18).value, 3000);
    EXPECT_EQ(week("open_due", kToOct25).value, 0);
    EXPECT_EQ(week("open_due", kToNov1).value, 0);
    EXPECT_EQ(week("open_due", kToNov8).value, 3000);
    EXPECT_EQ(
        rows("SELECT field, old_value, new_value FROM change_event WHERE field IN ('is_closed', 'is_won')"),
        std::vector<std::string>{"is_closed 1 0"});

    import({{ "deals.csv", pipedriveDeal("Won", "2026-11-12 10:00:00", "", "") }}, kToNov15);
    const auto flow = [&](Day day, const char* kind) {
        return week("pipe_waterfall", day, {{"kind", {kind}}}).value;
    };
    EXPECT_EQ(flow(kToNov8, "opening"), 3000);
    EXPECT_EQ(flow(kToNov8, "lost"), -3000);
    EXPECT_EQ(flow(kToNov8, "reopened"), 3000);
    EXPECT_EQ(flow(kToNov15, "won"), -3000);
    EXPECT_EQ(week("pipe_waterfall", kToNov15).value, 0);
    // In Demo from 10 September to 21 October and from 8 to 12 November: 41 and 4 days.
    EXPECT_EQ(week("stage_days", kToNov15, {{"stage", {"Demo"}}}).value, 45);
    EXPECT_EQ(week("dq_path", kToNov15, {{"reason", {"reopened"}}}).numerator, 1);
    EXPECT_EQ(week("dq_history", kToNov15).numerator, 1);
    expectVerified();
}

TEST_F(RulesCase, AStatusThatOnlyOneExportHasChangesNothing) {
    const auto deals = [](const char* heads, const char* cells) {
        return "Id,Name,StageName,Amount,CreatedDate,CloseDate,Type" + std::string(heads) +
               "\n1,A,Demo,100,2026-09-01,2026-12-20,New Business" + cells + "\n";
    };
    import({{ "Opportunity.csv", deals("", "") }}, kToNov8);
    import({{ "Opportunity.csv", deals(",IsClosed,IsWon", ",false,false") }}, kToNov15);
    EXPECT_TRUE(week("stage_days", kToNov15).has(kpi::Flag::NeedsSource)) << "nobody recorded a change";
    EXPECT_EQ(week("open_due", kToNov8).value, 100);
    EXPECT_EQ(week("stage_age", kToNov15).value, 75) << "1 September to 15 November";
    expectVerified();
}

TEST_F(RulesCase, ADealThatTheFirstExportShowsClosedClosedOnItsCloseDate) {
    const auto deals = [](const char* stage, const char* closing) {
        return "Record Id,Deal Name,Stage,Amount,Currency,Closing Date,Created Time\n"
               "zcrm_1,Back," +
               std::string(stage) + ",1000,USD," + closing +
               ",2026-09-01 09:00:00\n"
               "zcrm_2,Steady,Demo,200,USD,2026-12-20,2026-09-01 09:00:00\n";
    };
    import({{ "Deals.csv", deals("Closed Lost", "2026-10-20") }}, kToNov1);
    const Day created = makeDay(2026, 9, 6);
    EXPECT_EQ(week("pipe_created_cnt", created).value, 2);
    EXPECT_EQ(week("opp_age", kToOct11).records, 2);
    import({{ "Deals.csv", deals("Proposal", "2026-12-20") }}, kToNov8);
    EXPECT_EQ(week("pipe_created_cnt", created).value, 2);
    EXPECT_EQ(week("opp_age", kToOct11).records, 2) << "open from 1 September to 20 October";
    EXPECT_EQ(week("opp_age", kToOct25).records, 1);
    EXPECT_EQ(week("opp_age", kToNov8).records, 2);
    EXPECT_EQ(week("pipe_waterfall", kToNov8, {{"kind", {"created"}}}).value, 0);
    EXPECT_EQ(week("pipe_waterfall", kToNov8, {{"kind", {"lost"}}}).value, -1000);
    EXPECT_EQ(week("pipe_waterfall", kToNov8, {{"kind", {"reopened"}}}).value, 1000);
    expectVerified();
}

TEST_F(RulesCase, ADealThatIsOpenedAgainWasWonWhenItWasWon) {
    import({{"Opportunity.csv", "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type\n"
                                "1,Back,Negotiation,1000,2026-10-05,2026-12-20,false,false,New Business\n"},
            { "OpportunityHistory.csv",
              "Id,OpportunityId,StageName,Amount,CloseDate,CreatedDate\n"
              "h1,1,Proposal,1000,2026-12-20,2026-10-05T10:00:00Z\n"
              "h2,1,Closed Won,1000,2026-12-20,2026-11-03T10:00:00Z\n"
              "h3,1,Negotiation,1000,2026-12-20,2026-11-12T10:00:00Z\n" }});
    const auto flow = [&](Day day, const char* kind) {
        return week("pipe_waterfall", day, {{"kind", {kind}}}).value;
    };
    EXPECT_EQ(flow(kToNov8, "created"), 1000);
    EXPECT_EQ(flow(kToNov8, "won"), -1000);
    EXPECT_EQ(flow(kToNov8, "lost"), 0);
    EXPECT_EQ(week("pipe_waterfall", kToNov8).value, 0);
    EXPECT_EQ(flow(kToNov15, "reopened"), 1000);
    EXPECT_EQ(week("pipe_waterfall", kToNov15).value, 1000);
    expectVerified();
}

TEST_F(RulesCase, ADealThatMovesBelowItsFirstStageSpendsItsTimeThere) {
    import({{"Opportunity.csv", "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type\n"
                                "1,Down,Closed Lost,1000,2026-08-01,2026-11-05,true,false,New Business\n"},
            { "OpportunityHistory.csv",
              "Id,OpportunityId,StageName,Amount,CloseDate,CreatedDate\n"
              "h1,1,Discovery,1000,2026-11-05,2026-08-01T10:00:00Z\n"
              "h2,1,Qualification,1000,2026-11-05,2026-08-11T10:00:00Z\n"
              "h3,1,Demo,1000,2026-11-05,2026-09-20T10:00:00Z\n"
              "h4,1,Closed Lost,1000,2026-11-05,2026-11-05T10:00:00Z\n" }});
    const auto daysIn = [&](const char* stage) {
        return week("stage_days", kToNov8, {{"stage", {stage}}}).value;
    };
    EXPECT_EQ(daysIn("Discovery"), 10);
    EXPECT_EQ(daysIn("Qualification"), 40);
    EXPECT_EQ(daysIn("Demo"), 46);
    const auto conversion = week("stage_conv", kToNov8);
    EXPECT_EQ(conversion.numerator, 1) << "Discovery";
    EXPECT_EQ(conversion.denominator, 2) << "and Demo";
    EXPECT_EQ(conversion.excluded, 0);
    EXPECT_EQ(week("dq_path", kToNov8, {{"reason", {"backward"}}}).numerator, 1);
    expectVerified();
}

TEST_F(RulesCase, ADealIsCreatedClosedWhereItsCloseDateLiesBeforeItsCreation) {
    import(
        {{ "Opportunity.csv",
           "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type\n"
           "1,Late,Closed Won,100,2026-11-10,2026-11-09,true,true,New Business\n"
           "2,At once,Closed Won,20,2026-11-10,2026-11-10,true,true,New Business\n" }});
    const auto created = week("pipe_created_amt", kToNov15);
    EXPECT_EQ(created.value, 20) << "what was won within a day was created, too";
    EXPECT_EQ(created.excluded, 1);
    EXPECT_EQ(week("bookings_new", kToNov15).value, 120);
    expectVerified();
}

TEST_F(RulesCase, ADealThatWentCrookedInTwoWaysCountsUnderTheFirst) {
    import({{"Opportunity.csv", "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type\n"
                                "1,Both,Closed Lost,100,2026-08-01,2026-11-05,true,false,New Business\n"
                                "2,Straight,Closed Won,100,2026-08-01,2026-11-05,true,true,New Business\n"
                                "3,Again,Closed Won,100,2026-08-01,2026-11-05,true,true,Renewal\n"},
            { "OpportunityHistory.csv",
              "Id,OpportunityId,StageName,CreatedDate\n"
              "h1,1,Discovery,2026-08-01T10:00:00Z\nh2,1,Negotiation,2026-08-11T10:00:00Z\n"
              "h3,1,Proposal,2026-09-01T10:00:00Z\nh4,1,Closed Lost,2026-11-05T10:00:00Z\n"
              "i1,2,Discovery,2026-08-01T10:00:00Z\ni2,2,Demo,2026-08-11T10:00:00Z\n"
              "i3,2,Closed Won,2026-11-05T10:00:00Z\n"
              "j1,3,Discovery,2026-08-01T10:00:00Z\nj2,3,Negotiation,2026-08-11T10:00:00Z\n"
              "j3,3,Proposal,2026-09-01T10:00:00Z\nj4,3,Closed Won,2026-11-05T10:00:00Z\n" }});
    const auto whole = week("dq_path", kToNov8);
    EXPECT_EQ(whole.numerator, 1);
    EXPECT_EQ(whole.denominator, 2);
    EXPECT_EQ(whole.records, 2);
    EXPECT_EQ(whole.excluded, 1) << "the renewal, once";
    double sum = 0;
    for (const auto& row : by("dq_path", kToNov8, "reason"))
        sum += row.point.numerator.value_or(0);
    EXPECT_EQ(sum, 1);
    EXPECT_EQ(week("dq_path", kToNov8, {{"reason", {"skipped"}}}).numerator, 1) << "Demo";
    EXPECT_EQ(week("dq_path", kToNov8, {{"reason", {"backward"}}}).numerator, 0);
    const auto list = records("dq_path", kToNov8);
    EXPECT_EQ(list.rows.size(), 3U) << "each deal once";
    EXPECT_TRUE(list.tiesOut());
    expectVerified();
}

} // namespace gtm
