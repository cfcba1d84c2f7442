// SPDX-License-Identifier: GPL-3.0-only
// Forecast, slippage and coverage, on small exports whose answers can be worked out by hand.
#include "core/report/sentence.h"
#include "tests/core/workspace/revenue_case.h"

namespace gtm {

using test::RevenueCase;

TEST_F(RevenueCase, StagesBehindTheLateOneAreLateThoughNobodyUsesIt) {
    import(
        {{ "Opportunity.csv",
           std::string(kDealHeader) +
               "1,Early,,Discovery,100,2026-10-05T10:00:00Z,2026-12-20,false,false,New Business,Pipeline\n"
               "2,Late,,Negotiation,30,2026-10-05T10:00:00Z,2026-12-20,false,false,New Business,Pipeline\n"
        }});
    EXPECT_EQ(value("open_due", kWeek), 130);
    EXPECT_EQ(value("open_due_late", kWeek), 30)
        << "the late stage is Proposal, which comes before Negotiation";
}

TEST_F(RevenueCase, TheForecastIsFrozenFourWeeksIntoTheQuarter) {
    import({{"Opportunity.csv",
             std::string(kDealHeader) +
                 "1,One,a,Closed Won,100,2026-07-01,2026-09-20,true,true,New Business,Closed\n"
                 "2,Two,b,Closed Lost,200,2026-07-01,2026-09-25,true,false,New Business,Omitted\n"
                 "3,Three,c,Closed Won,300,2026-07-01,2026-09-01,true,true,New Business,Closed\n"
                 "4,Four,d,Closed Won,50,2026-07-01,2026-07-20,true,true,New Business,Closed\n"},
            { "OpportunityHistory.csv",
              std::string(kHistoryHeader) + "11,1,Proposal,100,2026-09-15,Forecast,2026-07-01T10:00:00Z\n"
                                            "12,1,Closed Won,100,2026-09-20,Closed,2026-09-20T10:00:00Z\n"
                                            "21,2,Proposal,200,2026-09-30,Forecast,2026-07-01T10:00:00Z\n"
                                            "22,2,Closed Lost,200,2026-09-25,Omitted,2026-09-25T10:00:00Z\n"
                                            "31,3,Discovery,300,2026-08-30,BestCase,2026-07-01T10:00:00Z\n"
                                            "32,3,Commit,300,2026-08-30,Forecast,2026-08-10T10:00:00Z\n"
                                            "33,3,Closed Won,300,2026-09-01,Closed,2026-09-01T10:00:00Z\n"
                                            "41,4,Proposal,50,2026-07-20,Forecast,2026-07-01T10:00:00Z\n"
                                            "42,4,Closed Won,50,2026-07-20,Closed,2026-07-20T10:00:00Z\n" }});
    // On 28 July: 100 and 200 in commit, 50 won. The quarter brought 100 + 300 + 50.
    EXPECT_EQ(value("fc_call", kWeek), 350);
    EXPECT_EQ(value("fc_booked", kWeek), 450);
    EXPECT_NEAR(*value("fc_accuracy", kWeek), 1 - 100.0 / 350, 1e-9);
    EXPECT_NEAR(*lens("fc_accuracy", "by_actual", kWeek).point.value, 1 - 100.0 / 450, 1e-9);
    EXPECT_NEAR(*value("fc_bias", kWeek), 100.0 / 350, 1e-9);
    const auto commit = week("commit_conv", kWeek);
    EXPECT_EQ(commit.numerator, 100);
    EXPECT_EQ(commit.denominator, 300);
    EXPECT_EQ(value("cat_conv", kWeek, {{"kind", {"best"}}}), 1) << "it moved to commit after the freeze";
    // While the quarter runs nothing of it is an answer yet.
    EXPECT_EQ(value("fc_booked", makeDay(2026, 9, 27)), std::nullopt);
    expectVerified();
}

TEST_F(RevenueCase, SlippageAndTheBridgeFollowTheCloseDates) {
    import(
        {{"Opportunity.csv",
          std::string(kDealHeader) +
              "1,One,a,Proposal,100,2026-09-01,2027-01-15,false,false,New Business,Pipeline\n"
              "2,Two,b,Proposal,250,2026-09-01,2026-12-15,false,false,New Business,Pipeline\n"
              "3,Three,c,Closed Won,50,2026-09-01,2026-10-08,true,true,New Business,Closed\n"
              "4,Four,d,Discovery,400,2026-10-06,2026-12-20,false,false,New Business,Pipeline\n"
              "5,Five,e,Discovery,30,2026-09-01,2026-11-30,false,false,New Business,Pipeline\n"},
         { "OpportunityHistory.csv",
           std::string(kHistoryHeader) + "11,1,Proposal,100,2026-11-30,Pipeline,2026-09-01T10:00:00Z\n"
                                         "12,1,Proposal,100,2027-01-15,Pipeline,2026-10-20T10:00:00Z\n"
                                         "21,2,Proposal,200,2026-12-15,Pipeline,2026-09-01T10:00:00Z\n"
                                         "22,2,Proposal,250,2026-12-15,Pipeline,2026-10-22T10:00:00Z\n"
                                         "31,3,Proposal,50,2026-10-15,Pipeline,2026-09-01T10:00:00Z\n"
                                         "32,3,Closed Won,50,2026-10-08,Closed,2026-10-08T10:00:00Z\n"
                                         "41,4,Discovery,400,2026-12-20,Pipeline,2026-10-06T10:00:00Z\n"
                                         "51,5,Discovery,30,2027-02-01,Pipeline,2026-09-01T10:00:00Z\n"
                                         "52,5,Discovery,30,2026-11-30,Pipeline,2026-10-27T10:00:00Z\n" }});
    // On 1 October the deals 1, 2 and 3 were due in the quarter.
    const auto before = week("slip_rate", makeDay(2026, 10, 18)), now = week("slip_rate", kWeek);
    EXPECT_EQ(before.numerator, 0);
    EXPECT_EQ(before.denominator, 3);
    EXPECT_EQ(now.numerator, 1) << "the first was pushed into the next year";
    EXPECT_EQ(now.denominator, 3) << "what was won counts on, what was pulled in does not";
    EXPECT_EQ(week("slip_rate_value", kWeek).denominator, 350);
    EXPECT_EQ(value("push_count", kWeek), 0.25) << "one push in four open deals";
    const auto part = [&](const char* kind) { return *value("pipe_waterfall", kWeek, {{"kind", {kind}}}); };
    EXPECT_EQ(part("opening"), 350);
    EXPECT_EQ(part("created"), 400);
    EXPECT_EQ(part("pulled_in"), 30);
    EXPECT_EQ(part("raised"), 50);
    EXPECT_EQ(part("pushed"), -100);
    EXPECT_EQ(part("won"), -50);
    EXPECT_EQ(value("pipe_waterfall", kWeek), 680) << "250 + 400 + 30 are due";
    EXPECT_EQ(value("open_due", kWeek), 680);
}

TEST_F(RevenueCase, ADealThatWasLostForAWhileStaysAmongThoseThatWereDue) {
    import({{"Opportunity.csv",
             std::string(kDealHeader) +
                 "1,Back,,Proposal,100,2026-09-01T10:00:00Z,2026-12-20,false,false,New Business,Pipeline\n"
                 "2,Moved,,Proposal,100,2026-09-01T10:00:00Z,2027-01-20,false,false,New Business,Pipeline\n"},
            { "OpportunityHistory.csv",
              std::string(kHistoryHeader) + "a,1,Proposal,100,2026-11-20,Pipeline,2026-09-01T10:00:00Z\n"
                                            "b,1,Closed Lost,100,2026-10-06,Omitted,2026-10-06T10:00:00Z\n"
                                            "c,1,Proposal,100,2026-12-20,Pipeline,2026-10-20T10:00:00Z\n"
                                            "d,2,Proposal,100,2026-11-20,Pipeline,2026-09-01T10:00:00Z\n"
                                            "e,2,Proposal,100,2027-01-20,Pipeline,2026-10-08T10:00:00Z\n" }});
    // Both were due in the quarter on its first day, and both are in every week of it: before the loss,
    // between loss and return, and after it. Only the second one slipped.
    for (const Day sunday : {makeDay(2026, 10, 4), makeDay(2026, 10, 11), makeDay(2026, 10, 18), kWeek})
        EXPECT_EQ(week("slip_rate", sunday).denominator, 2) << isoText(sunday);
    EXPECT_EQ(value("slip_rate", makeDay(2026, 10, 4)), 0);
    EXPECT_EQ(value("slip_rate", makeDay(2026, 10, 11)), 0.5);
    EXPECT_EQ(value("slip_rate", kWeek), 0.5);
}

TEST_F(RevenueCase, AQuotaThatIsMetHasNoCoverage) {
    const auto deals = [](const std::string& won) {
        return std::string(kDealHeader) + "1,One,,Closed Won," + won +
               ",2026-09-01,2026-11-10,true,true,New Business,\n"
               "2,Two,,Demo,300,2026-09-01,2026-12-01,false,false,New Business,\n";
    };
    const std::string quotas =
        "Quota ID,Quota,Period Start,Period End,Currency\nQ,1000,2026-10-01,2026-12-31,USD\n";
    import({{"Opportunity.csv", deals("400")}, { "Quotas.csv", quotas }});
    EXPECT_EQ(week("coverage", kWeek).value, 0.5) << "300 / (1,000 - 400)";
    import({{ "Opportunity.csv", deals("1000") }}, makeDay(2026, 11, 16));
    for (const char* id : {"coverage", "coverage_clean", "coverage_late"}) {
        const auto met = week(id, kWeek);
        EXPECT_EQ(met.value, std::nullopt) << id;
        EXPECT_TRUE(met.has(kpi::Flag::QuotaMet)) << id;
        EXPECT_EQ(report::absenceText(met, {}), "Quota met") << id;
    }
    import({{ "Opportunity.csv", deals("1500") }}, makeDay(2026, 11, 17));
    EXPECT_EQ(week("coverage", kWeek).value, std::nullopt) << "never below 0";
    EXPECT_TRUE(week("coverage", kWeek).has(kpi::Flag::QuotaMet));
    EXPECT_EQ(week("coverage_full", kWeek).value, 0.3);
    expectVerified();
}

} // namespace gtm
