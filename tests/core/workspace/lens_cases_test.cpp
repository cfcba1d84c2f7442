// SPDX-License-Identifier: GPL-3.0-only
// Other people's definitions on records so few that their numbers can be worked out by hand.
#include "tests/core/workspace/rules_case.h"

namespace gtm {

namespace {

const Day kLensWeek = makeDay(2026, 11, 15);

/// What another definition is to say in the week that ends on that Sunday.
struct LensFigures {
    std::string kpi, variant;
    kpi::Filter filter;
    std::optional<double> value, numerator, denominator;
    std::int64_t records = 0, excluded = 0;
};

struct LensCase : test::RulesCase {
    void expect(const std::vector<LensFigures>& all) const {
        for (const LensFigures& one : all) {
            const std::string what = one.kpi + "." + one.variant +
                                     (one.filter.empty() ? "" : " of " + one.filter.begin()->second.front());
            const kpi::Point point = lens(one.kpi, one.variant, kLensWeek, one.filter).point;
            ASSERT_EQ(point.value.has_value(), one.value.has_value()) << what;
            EXPECT_NEAR(point.value.value_or(0), one.value.value_or(0), 1e-9) << what;
            EXPECT_EQ(one.numerator ? point.numerator : one.numerator, one.numerator) << what;
            EXPECT_EQ(one.denominator ? point.denominator : one.denominator, one.denominator) << what;
            EXPECT_EQ(point.records, one.records) << what;
            EXPECT_EQ(point.excluded, one.excluded) << what;
        }
    }
};

constexpr const char* kLensDeals =
    "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type,IsDeleted,"
    "ForecastCategory,LeadSource,"
    "PartnerAccountId\n";
constexpr const char* kLensStages = "Id,OpportunityId,StageName,Amount,CreatedDate\n";
constexpr const char* kLensLeads =
    "Id,LastName,Company,Email,Status,LeadSource,OwnerId,CreatedDate,IsConverted,"
    "ConvertedDate,ConvertedOpportunityId,IsDeleted,MasterRecordId\n";
constexpr const char* kLensTasks =
    "Id,WhoId,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n";
constexpr const char* kLensUsers = "Id,Name,Email,IsActive\nu,Ann,ann@own.example,true\n00GQ,Queue,,true\n";

} // namespace

TEST_F(LensCase, AnOldDealIsInactiveHoweverMuchIsDone) {
    import({{"Opportunity.csv", std::string(kLensDeals) +
                                    "1,Busy,Demo,9,2026-11-01,,false,false,New Business,false,,,\n"
                                    "2,Seven days,Demo,9,2026-11-08,,false,false,New Business,false,,,\n"
                                    "3,Eight days,Demo,9,2026-11-07,,false,false,Renewal,false,,,\n"
                                    "4,Deleted,Demo,9,2026-10-01,,false,false,New Business,true,,,\n"},
            { "Task.csv",
              std::string(kLensTasks) +
                  "t,,1,u,Call,Completed,true,2026-11-14T10:00:00Z,2026-11-14T10:00:00Z\n" }});
    expect({{"inactive_share", "either", {}, 2 / 3.0, 2, 3, 3, 1}});
    EXPECT_EQ(week("inactive_share", kLensWeek).numerator, 1) << "ours: nothing was done about the second";
}

TEST_F(LensCase, TheAverageIsThatOfTheDealsThatCount) {
    // Two deals left Discovery after 10 and 20 days: red above 22. Neither a renewal nor what was deleted
    // counts.
    import({{"Opportunity.csv",
             std::string(kLensDeals) +
                 "1,Ten,Closed Lost,9,2026-09-01,2026-09-11,true,false,New Business,false,,,\n"
                 "2,Twenty,Closed Lost,9,2026-09-01,2026-09-21,true,false,New Business,false,,,\n"
                 "3,Renewed,Closed Won,9,2026-05-01,2026-08-09,true,true,Renewal,false,,,\n"
                 "4,Deleted,Closed Lost,9,2026-05-01,2026-08-09,true,false,New Business,true,,,\n"
                 "5,Still fine,Discovery,9,2026-10-24,,false,false,New Business,false,,,\n"
                 "6,Red,Discovery,9,2026-10-23,,false,false,New Business,false,,,\n"
                 "7,Renewal,Discovery,9,2026-08-01,,false,false,Renewal,false,,,\n"},
            { "OpportunityHistory.csv",
              std::string(kLensStages) + "1a,1,Discovery,9,2026-09-01T10:00:00Z\n"
                                         "1b,1,Closed Lost,9,2026-09-11T10:00:00Z\n"
                                         "2a,2,Discovery,9,2026-09-01T10:00:00Z\n"
                                         "2b,2,Closed Lost,9,2026-09-21T10:00:00Z\n"
                                         "3a,3,Discovery,9,2026-05-01T10:00:00Z\n"
                                         "3b,3,Closed Won,9,2026-08-09T10:00:00Z\n"
                                         "4a,4,Discovery,9,2026-05-01T10:00:00Z\n"
                                         "4b,4,Closed Lost,9,2026-08-09T10:00:00Z\n" }});
    expect({{"stalled_share", "average_band", {}, 0.5, 1, 2, 2, 1},
            {"stalled_share", "average_band", {{"stage", {"Discovery"}}}, 0.5, 1, 2, 2, 1},
            {"stalled_share", "average_band", {{"stage", {"Demo"}}}, std::nullopt, 0, 0, 0, 0}});
}

TEST_F(LensCase, TheForecastCategoryDecidesWhatIsPipeline) {
    import(
        {{ "Opportunity.csv",
           std::string(kLensDeals) +
               "1,Both,Discovery,100,2026-10-01,,false,false,New Business,false,Pipeline,,\n"
               "2,Early,Prospecting,200,2026-10-01,,false,false,New Business,false,Best Case,,\n"
               "3,Likely,Discovery,300,2026-10-01,,false,false,New Business,false,Most Likely,,\n"
               "4,Omitted,Discovery,400,2026-10-01,,false,false,New Business,false,Omitted,,\n"
               "5,No amount,Discovery,,2026-10-01,,false,false,New Business,false,Commit,,\n"
               "6,Renewal,Discovery,600,2026-10-01,,false,false,Renewal,false,Pipeline,,\n"
               "7,Deleted,Discovery,700,2026-10-01,,false,false,New Business,true,Pipeline,,\n"
               "8,Not said,Discovery,800,2026-10-01,,false,false,New Business,false,,,\n" }});
    expect({{"open_qualified_cnt", "by_category", {}, 4, {}, {}, 4, 4},
            {"open_qualified_cnt", "by_category", {{"stage", {"Discovery"}}}, 3, {}, {}, 3, 4},
            {"open_qualified_cnt", "by_category", {{"stage", {"Prospecting"}}}, 1, {}, {}, 1, 0}});
    const auto reading = lens("open_qualified_cnt", "by_category", kLensWeek);
    EXPECT_EQ(reading.both, 1);
    EXPECT_EQ(reading.onlyOurs, (std::map<std::string, std::int64_t>{{"other_category", 3}}));
    EXPECT_EQ(reading.onlyTheirs,
              (std::map<std::string, std::int64_t>{{"no_amount", 1}, {"not_qualified", 1}, {"renewal", 1}}));
}

TEST_F(LensCase, TheRouteOfADealIsEnoughToBeAPartners) {
    import(
        {{"Opportunity.csv",
          std::string(kLensDeals) +
              "1,Sourced,Demo,100,2026-11-10,,false,false,New Business,false,,Partner,\n"
              "2,Joined,Demo,200,2026-11-10,,false,false,Existing Business,false,,,P\n"
              "3,Direct,Demo,500,2026-11-10,,false,false,New Business,false,,Web,\n"
              "4,Renewal,Demo,900,2026-11-10,,false,false,Renewal,false,,Partner,\n"
              "5,Won at once,Closed Won,900,2026-11-10,2026-11-10,true,true,New Business,false,,Partner,\n"},
         { "OpportunityHistory.csv",
           std::string(kLensStages) + "5a,5,Closed Won,900,2026-11-10T10:00:00Z\n" }});
    expect({{"partner_share", "by_route", {}, 300 / 800.0, 300, 800, 3, 2}});
    EXPECT_EQ(week("partner_share", kLensWeek).numerator, 100);
}

TEST_F(LensCase, WhatIsCreatedByTheStandOfTheEndAndByTheFirstQualifiedStage) {
    import({{"Opportunity.csv",
             std::string(kLensDeals) +
                 "1,Raised,Discovery,150,2026-11-09,,false,false,New Business,false,Omitted,,\n"
                 "2,Lost,Closed Lost,200,2026-11-10,2026-11-13,true,false,New Business,false,,,\n"
                 "3,Older,Discovery,400,2026-10-01,,false,false,Existing Business,false,,,\n"
                 "4,Early,Prospecting,800,2026-11-11,,false,false,Renewal,false,,,\n"
                 "5,Won at once,Closed Won,3000,2026-11-11,2026-11-11,true,true,New Business,false,,,\n"
                 "6,Opened again,Discovery,50,2026-11-10,2026-11-11,false,false,New Business,false,,,\n"
                 "7,Closed some day,Closed Lost,7000,2026-11-10,,true,false,New Business,false,,,\n"
                 "8,Deleted,Discovery,9000,2026-11-10,,false,false,New Business,true,,,\n"},
            { "OpportunityHistory.csv",
              std::string(kLensStages) + "1a,1,Discovery,100,2026-11-09T10:00:00Z\n"
                                         "1b,1,Discovery,150,2026-11-12T10:00:00Z\n"
                                         "2a,2,Discovery,200,2026-11-10T10:00:00Z\n"
                                         "2b,2,Closed Lost,200,2026-11-13T10:00:00Z\n"
                                         "3a,3,Prospecting,400,2026-10-01T10:00:00Z\n"
                                         "3b,3,Discovery,400,2026-11-11T10:00:00Z\n"
                                         "4a,4,Prospecting,800,2026-11-11T10:00:00Z\n"
                                         "5a,5,Closed Won,3000,2026-11-11T10:00:00Z\n"
                                         "6a,6,Discovery,50,2026-11-10T10:00:00Z\n"
                                         "6b,6,Closed Lost,50,2026-11-11T10:00:00Z\n"
                                         "6c,6,Discovery,50,2026-11-12T10:00:00Z\n" }});
    // Open on Sunday: 150 + 800 + 50. Reached Discovery in the week: 100 + 200 + 400 + 50.
    expect({{"pipe_created_amt", "still_open", {}, 1'000, {}, {}, 3, 1},
            {"pipe_created_cnt", "still_open", {}, 3, {}, {}, 3, 1},
            {"pipe_created_amt", "qualified_on", {}, 750, {}, {}, 4, 1},
            {"pipe_created_cnt", "qualified_on", {}, 4, {}, {}, 4, 1}});
}

TEST_F(LensCase, NinetyDaysAreThirteenWeeks) {
    import(
        {{ "Opportunity.csv",
           std::string(kLensDeals) +
               "1,A day too early,Closed Won,900,2026-08-01,2026-08-16,true,true,New Business,false,,,\n"
               "2,On the first day,Closed Won,100,2026-08-01,2026-08-17,true,true,New Business,false,,,\n"
               "3,Lost,Closed Lost,300,2026-08-01,2026-11-15,true,false,New Business,false,,,\n"
               "4,Renewal,Closed Won,700,2026-08-01,2026-11-15,true,true,Renewal,false,,,\n" }});
    expect({{"win_rate", "value_90_days", {}, 0.25, 100, 400, 2, 1}});
    EXPECT_EQ(week("win_rate", kLensWeek).value, 0) << "ours: by count, of four weeks";
}

TEST_F(LensCase, ARowOfTheHistoryIsAPieceOfAStage) {
    import(
        {{"Opportunity.csv", std::string(kLensDeals) +
                                 "1,Won,Closed Won,9,2026-08-03,2026-08-30,true,true,New Business,false,,,\n"
                                 "2,Deleted,Develop,9,2026-08-03,,false,false,New Business,true,,,\n"},
         { "OpportunityHistory.csv",
           std::string(kLensStages) + "1a,1,Develop,7,2026-08-03T10:00:00Z\n"
                                      "1b,1,Develop,9,2026-08-13T10:00:00Z\n"
                                      "1c,1,Propose,9,2026-08-20T10:00:00Z\n"
                                      "1d,1,Closed Won,9,2026-08-30T10:00:00Z\n"
                                      "2a,2,Develop,9,2026-08-03T10:00:00Z\n"
                                      "2b,2,Develop,8,2026-08-30T10:00:00Z\n" }});
    // The stages go by the names of the model: Evaluation 10 and 7 days, Proposal 10.
    expect({{"stage_days", "per_row", {}, 9, {}, {}, 3, 1},
            {"stage_days", "per_row", {{"stage", {"Evaluation"}}}, 8.5, {}, {}, 2, 1},
            {"stage_days", "per_row", {{"stage", {"Proposal"}}}, 10, {}, {}, 1, 0},
            {"stage_days", "mean", {}, 13.5, {}, {}, 2, 1}});
    EXPECT_EQ(week("stage_days", kLensWeek, {{"stage", {"Evaluation"}}}).value, 17);
}

TEST_F(LensCase, AReturnedCustomerIsLostForAWholeYearAlsoOneOfALeapDay) {
    import({{"Account.csv",
             "Id,Name,Website,IsDeleted\nA,Alder,alder.example,false\nB,Birch,birch.example,false\n"
             "C,Cedar,cedar.example,true\n"},
            { "Contract list.csv",
              "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
              "A1,A,2022-01-01,2023-03-10,100,USD\nA2,A,2023-06-01,2026-12-31,80,USD\n"
              "B1,B,2022-01-01,2026-12-31,300,USD\n"
              "C1,C,2022-01-01,2023-03-10,700,USD\nC2,C,2023-06-01,2026-12-31,700,USD\n" }});
    // On 10 March 2024, a year ago was the last day on which A had not left yet.
    const Day lastDay = makeDay(2024, 3, 10);
    EXPECT_EQ(week("grr", lastDay).numerator, 380);
    const auto theirs = lens("grr", "without_returned", lastDay).point;
    EXPECT_EQ(theirs.numerator, 300);
    EXPECT_EQ(theirs.denominator, 400);
    EXPECT_EQ(theirs.excluded, 1);
    EXPECT_EQ(lens("grr", "without_returned", makeDay(2024, 3, 17)).point.denominator, 300);
}

TEST_F(LensCase, ResponseTimesFromTheAssignmentAndInWholeHours) {
    const auto call = [](const std::string& id, const std::string& lead, const std::string& at) {
        return id + "," + lead + ",,u,Call,Completed,true," + at + "," + at + "\n";
    };
    import({{"Lead.csv", std::string(kLensLeads) +
                             "00Q1,One,Oak,,New,Web form,u,2026-11-10T10:00:00Z,false,,,false,\n"
                             "00Q2,Two,Elm,,New,Web form,u,2026-11-11T10:00:00Z,false,,,false,\n"
                             "00Q3,Early,Ash,,New,Web form,u,2026-11-11T10:00:00Z,false,,,false,\n"
                             "00Q4,Never,Fir,,New,Web form,u,2026-11-11T10:00:00Z,false,,,false,\n"
                             "00Q5,Inbound,Yew,,New,Webinar,u,2026-11-11T10:00:00Z,false,,,false,\n"},
            {"LeadHistory.csv", "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n"
                                "h1,00Q1,Owner,00GQ,u,2026-11-10T10:30:00Z\n"
                                "h3,00Q3,Owner,00GQ,u,2026-11-11T10:30:00Z\n"},
            {"Task.csv", std::string(kLensTasks) + call("t1", "00Q1", "2026-11-10T11:15:00Z") +
                             call("t2", "00Q2", "2026-11-11T10:20:00Z") +
                             call("t3", "00Q3", "2026-11-11T10:05:00Z") +
                             call("t5", "00Q5", "2026-11-12T12:59:00Z")},
            { "User.csv",
              kLensUsers }});
    // From the assignment 45 and 20 minutes; the third was touched before it was assigned. In whole hours
    // from the creation 1, 0, 0 and, of the webinar, 26.
    expect({{"ttft", "since_assigned", {}, 32.5, {}, {}, 2, 1},
            {"ttft", "first_response", {}, 27 * 60 / 4.0, {}, {}, 4, 0}});
    EXPECT_EQ(week("ttft", kLensWeek).value, 47.5) << "75, 20, 5 and one untouched";
}

TEST_F(LensCase, ALeadWithAnOwnerIsUnworkedUntilItsFirstTouch) {
    import({{"Lead.csv",
             std::string(kLensLeads) +
                 "00Q1,Queued,Oak,,New,Web form,00GQ,2026-11-02T10:00:00Z,false,,,false,\n"
                 "00Q2,Waiting,Elm,,New,Web form,u,2026-11-02T10:00:00Z,false,,,false,\n"
                 "00Q3,Touched,Ash,,New,Web form,u,2026-11-06T10:00:00Z,false,,,false,\n"
                 "00Q4,Converted,Fir,,Converted,Web form,u,2026-11-02T10:00:00Z,true,2026-11-05,d,false,\n"
                 "00Q5,No time,Yew,,New,Web form,u,2026-11-02,false,,,false,\n"
                 "00Q6,Deleted,Box,,New,Web form,u,2026-11-02T10:00:00Z,false,,,true,\n"},
            {"Task.csv", std::string(kLensTasks) +
                             "t,00Q3,,u,Call,Completed,true,2026-11-12T10:00:00Z,2026-11-12T10:00:00Z\n"},
            { "User.csv",
              kLensUsers }});
    expect({{"unassigned", "unworked", {}, 2, {}, {}, 2, 1},
            {"unassigned", "unworked", {{"reason", {"queue"}}}, 1, {}, {}, 1, 0},
            {"unassigned", "unworked", {{"owner", {"Ann"}}}, 1, {}, {}, 1, 1}});
    EXPECT_EQ(lens("unassigned", "unworked", makeDay(2026, 11, 8)).point.value, 3) << "the third one too";
    EXPECT_EQ(week("unassigned", kLensWeek).value, 1);
}

TEST_F(LensCase, LeadsWithTheirMergedSidesAndWithoutCohorts) {
    import(
        {{"Lead.csv", std::string(kLensLeads) +
                          "00Q1,Stays,Oak,a@oak.example,Converted,Webinar,u,2026-11-09T10:00:00Z,true,2026-"
                          "11-12,d,false,\n"
                          "00Q2,Merged,Oak,,New,Webinar,u,2026-11-10T10:00:00Z,false,,,true,00Q1\n"
                          "00Q3,Again,Oak,a@oak.example,New,Webinar,u,2026-11-11T10:00:00Z,false,,,false,\n"
                          "00Q4,Deleted,Elm,,New,Webinar,u,2026-11-11T10:00:00Z,false,,,true,\n"
                          "00Q5,Bought,Elm,,New,List import,u,2025-02-03T10:00:00Z,false,,,false,\n"},
         { "Opportunity.csv",
           "Id,Name,StageName,CreatedDate\nd,Deal,Demo,2026-11-12T10:00:00Z\n" }});
    expect({{"lead_new", "with_merged", {}, 2, {}, {}, 2, 2},
            {"lead_new", "raw", {}, 2, {}, {}, 2, 2},
            {"lead_to_opp", "all_leads", {}, 0.25, 1, 4, 4, 1}});
    EXPECT_EQ(week("lead_new", kLensWeek).value, 1);
}

} // namespace gtm
