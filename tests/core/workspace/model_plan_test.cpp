// SPDX-License-Identifier: GPL-3.0-only
// What a model plans: targets, quotas, the board, records left out, and the quarters of its year.
#include "tests/core/workspace/model_case.h"

#include <gmock/gmock.h>

namespace gtm {

using test::kEuro, test::kModelDealHead, test::kModelWeek, test::kTwoDeals, test::ModelVersions;

TEST_F(ModelVersions, TargetsHoldForTheirScopeAndPeriod) {
    import({{ "Opportunity.csv", kTwoDeals }});
    publish(with(R"(
[[target]]
kpi = "win_rate"
from = 2026-10-01
value = 0.4
[[target]]
kpi = "win_rate"
scope = "owner"
name = "u1"
value = 0.9
[[target]]
kpi = "bookings_new"
scope = "owner"
name = "u1"
value = 50
)"),
            signedBy("Ann"));
    EXPECT_EQ(week("win_rate", kModelWeek).target, 0.4);
    EXPECT_EQ(week("win_rate", makeDay(2026, 9, 20)).target, 0.25) << "the definition's";
    EXPECT_EQ(week("win_rate", kModelWeek, {{"owner", {"u1"}}}).target, 0.9);
    EXPECT_EQ(week("win_rate", kModelWeek, {{"owner", {"u2"}}}).target, 0.4);
    EXPECT_EQ(week("win_rate", kModelWeek, {{"owner", {"u1", "u2"}}}).target, 0.4);
    EXPECT_EQ(week("bookings_new", kModelWeek, {{"owner", {"u1"}}}).target, 50);
    EXPECT_FALSE(week("bookings_new", kModelWeek, {{"owner", {"u2"}}}).target)
        << "no share of another's target";
    EXPECT_EQ(by("win_rate", kModelWeek, "owner").front().point.target, 0.9);
}

TEST_F(ModelVersions, TheTargetOfASumIsThatOfItsPeriodAndNeverAShareOfAnother) {
    import({{ "Opportunity.csv",
              std::string(kModelDealHead) +
                  "d1,One,Closed Won,100,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1\n"
                  "d2,Two,Closed Won,30,USD,2026-10-05,2026-09-01T10:00:00Z,true,true,u2\n" }},
           makeDay(2027, 1, 3));
    publish(with(R"(
[[target]]
kpi = "bookings_new"
value = 20
[[target]]
kpi = "bookings_new"
period = "month"
value = 90
[[target]]
kpi = "bookings_new"
period = "quarter"
value = 300
from = 2026-10-01
[[target]]
kpi = "bookings_new"
period = "month"
scope = "owner"
name = "u1"
value = 70
[[target]]
kpi = "win_rate"
period = "quarter"
value = 0.3
[[target]]
kpi = "win_rate"
value = 0.4
)"),
            signedBy("Ann"));
    const auto target = [&](const char* kpi, Day first, Day last, const kpi::Filter& filter = {}) {
        KpiRequest request;
        request.kpi = kpi;
        request.period = Period{first, last};
        request.filter = filter;
        return workspace->kpi(request)->points.front();
    };
    const Day october = makeDay(2026, 10, 1), november = makeDay(2026, 11, 1);
    const Day ofNovember = makeDay(2026, 11, 30), ofYear = makeDay(2026, 12, 31);
    EXPECT_EQ(week("bookings_new", kModelWeek).target, 20);
    EXPECT_EQ(target("bookings_new", makeDay(2026, 11, 9), kModelWeek).target, 20) << "a week as a period";
    const kpi::Point month = target("bookings_new", november, ofNovember);
    EXPECT_EQ(month.target, 90);
    EXPECT_EQ(month.status, kpi::Status::OnTrack) << "100 were won";
    const kpi::Point quarter = target("bookings_new", october, ofYear);
    EXPECT_EQ(quarter.target, 300);
    EXPECT_EQ(quarter.status, kpi::Status::OffTrack) << "130 were won";
    EXPECT_FALSE(target("bookings_new", makeDay(2026, 7, 1), makeDay(2026, 9, 30)).target)
        << "before October";
    const kpi::Point year = target("bookings_new", makeDay(2026, 1, 1), ofYear);
    EXPECT_FALSE(year.target) << "is not twelve months";
    EXPECT_EQ(year.status, kpi::Status::NoTarget);
    EXPECT_FALSE(target("bookings_new", makeDay(2026, 11, 2), makeDay(2026, 12, 1)).target) << "no month";
    EXPECT_FALSE(target("bookings_new", makeDay(2027, 1, 1), makeDay(2027, 1, 31)).target) << "not over yet";
    EXPECT_EQ(target("bookings_new", november, ofNovember, {{"owner", {"u1"}}}).target, 70);
    EXPECT_FALSE(target("bookings_new", november, ofNovember, {{"owner", {"u2"}}}).target);
    EXPECT_FALSE(week("bookings_new", kModelWeek, {{"owner", {"u2"}}}).target) << "no share of the company's";
    EXPECT_EQ(target("win_rate", october, ofYear).target, 0.3) << "of this length, before one of any";
    EXPECT_EQ(target("win_rate", november, ofNovember).target, 0.4);
    EXPECT_EQ(week("win_rate", kModelWeek).target, 0.4);
    const auto wrong =
        workspace->check(with("\n[[target]]\nkpi = \"win_rate\"\nperiod = \"Q4\"\nvalue = 1\n"));
    ASSERT_EQ(wrong.size(), 1U);
    EXPECT_EQ(wrong.front().detail, "period: 'Q4' is none of week, month, quarter, year");
}

TEST_F(ModelVersions, AQuotaOfTheModelHoldsInsteadOfImportedOnesOfItsQuarter) {
    import({{"Opportunity.csv", kTwoDeals},
            { "Quota.csv",
              "Quota ID,Quota,Period Start,Period End,Currency\n"
              "q1,1000,2026-10-01,2026-12-31,USD\nq2,700,2026-07-01,2026-09-30,USD\n" }});
    ASSERT_EQ(week("quota_now", kModelWeek).value, 1000);
    publish(with("\n[[quota]]\nfrom = 2026-10-01\nto = 2026-12-31\namount = 5000\n"), signedBy("Ann"));
    EXPECT_EQ(week("quota_now", kModelWeek).value, 5000);
    EXPECT_EQ(week("quota_now", makeDay(2026, 9, 20)).value, 700) << "as imported";
    const auto rows = records("quota_now", kModelWeek).rows;
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().id, "model");
    EXPECT_EQ(rows.front().name, "Company");
    EXPECT_EQ(rows.front().amount, 5000);
    expectVerified();
}

TEST_F(ModelVersions, AQuotaOfTheModelNeedsNoExport) {
    import({{ "Opportunity.csv", kTwoDeals }});
    EXPECT_FALSE(week("quota_now", kModelWeek).value);
    publish(with("\n[[quota]]\nscope = \"team\"\nname = \"East\"\nfrom = 2026-10-01\nto = 2026-12-31\namount "
                 "= 5000\n"),
            signedBy("Ann"));
    EXPECT_EQ(week("quota_now", kModelWeek).value, 5000);
    expectVerified();
}

TEST_F(ModelVersions, AnExcludedRecordLeavesEveryNumberAndSaysWhy) {
    import({{ "Opportunity.csv", kTwoDeals }});
    publish(with(std::string(kEuro) +
                 "\n[[exclude]]\nrecord = \"opportunity\"\nid = \"d2\"\nauthor = \"Ann\"\n"
                 "reason = \"Signed twice\"\n"),
            signedBy("Ann"));
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 100);
    EXPECT_EQ(week("bookings_new", kModelWeek).excluded, 1);
    const auto rows = records("bookings_new", kModelWeek).rows;
    const auto out = std::ranges::find(rows, "d2", &report::RecordRow::id);
    ASSERT_NE(out, rows.end());
    EXPECT_EQ(out->reason, "by_hand");
    expectVerified();
    const VersionDraft unknown =
        with("\n[[exclude]]\nrecord = \"lead\"\nid = \"nobody\"\nauthor = \"Ann\"\nreason = \"Spam\"\n");
    ASSERT_EQ(workspace->check(unknown).size(), 1u);
    EXPECT_THAT(workspace->check(unknown).front().detail, testing::HasSubstr("no lead 'nobody'"));
    EXPECT_EQ(refusal(unknown, signedBy("Ann")), Code::BadDefinition);
}

TEST_F(ModelVersions, TheBoardStandsAsTheModelOrdersIt) {
    import({{ "Opportunity.csv", kTwoDeals }});
    const std::string text = workspace->modelDocument().text;
    const VersionDraft draft{store::Subject::Model,
                             {{"m.toml", replaced(text, "kpis = [\"win_rate\", \"cycle_days\"",
                                                  "kpis = [\"cycle_days\", \"win_rate\"")}}};
    publish(draft, signedBy("Ann"));
    const auto board = workspace->board({});
    const auto close = std::ranges::find(board->groups, "close", &report::BoardGroup::key);
    ASSERT_NE(close, board->groups.end());
    EXPECT_EQ(close->rows[0].kpi, "cycle_days");
    EXPECT_EQ(close->rows[1].kpi, "win_rate");
}

TEST_F(ModelVersions, AYearOfWholeWeeksHasItsOwnQuarters) {
    // Won on Sunday, 1 November, and on the Monday after it.
    import(
        {{ "Opportunity.csv",
           std::string(kModelDealHead) +
               "d1,One,Closed Won,100,USD,2026-11-01,2026-09-01T10:00:00Z,true,true,u1\n"
               "d2,Two,Closed Won,30,USD,2026-11-02,2026-09-02T10:00:00Z,true,true,u1\n" }});
    const auto from = [&](const std::string& year) {
        return VersionDraft{store::Subject::Model,
                            {{"m.toml", replaced(workspace->modelDocument().text, "start_month = 1", year)}}};
    };
    EXPECT_EQ(week("won_quarter", kModelWeek).value, 130) << "since October";
    publish(from("start_month = 2\nweeks = \"4-4-5\""), signedBy("Ann"));
    EXPECT_EQ(week("won_quarter", kModelWeek).value, 30) << "the fourth quarter begins on 2 November";
    EXPECT_EQ(week("won_quarter", makeDay(2026, 11, 1)).value, 100);
    expectVerified();
    EXPECT_THAT(workspace
                    ->check({store::Subject::Model,
                             {{"m.toml", replaced(workspace->modelDocument().text, "4-4-5", "4-5-6")}}})
                    .front()
                    .detail,
                testing::HasSubstr("'4-5-6' is not 4-4-5"));
}

TEST_F(ModelVersions, QuotasOfCalendarQuartersAndMonthsHoldInQuartersOfWeeks) {
    const auto quotas = [](const std::string& rows) {
        return "Quota ID,Quota,Period Start,Period End,Currency\n" + rows;
    };
    import({{"Opportunity.csv", kTwoDeals},
            { "Quota.csv",
              quotas("a,300,2026-08-01,2026-10-31,USD\nb,400,2026-11-01,2026-11-30,USD\n"
                     "c,200,2026-12-01,2026-12-31,USD\nd,100,2027-01-01,2027-01-31,USD\n"
                     "e,9000,2026-01-01,2026-12-31,USD\n") }});
    publish({store::Subject::Model,
             {{"m.toml", replaced(workspace->modelDocument().text, "start_month = 1",
                                  "start_month = 2\nweeks = \"4-4-5\"")}}},
            signedBy("Ann"));
    // The third quarter ends on 1 November, the first day of November's quota.
    EXPECT_EQ(week("quota_now", makeDay(2026, 11, 1)).value, 300);
    EXPECT_EQ(week("quota_now", kModelWeek).value, 700) << "three months; a year is for no quarter";
    publish(with("\n[[quota]]\nfrom = 2026-11-02\nto = 2027-01-31\namount = 5000\n"), signedBy("Ann"));
    EXPECT_EQ(week("quota_now", kModelWeek).value, 5000) << "instead of the imported ones";
    expectVerified();
}

} // namespace gtm
