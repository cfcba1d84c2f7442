// SPDX-License-Identifier: GPL-3.0-only
// Retention, partners and economics on small exports whose answers can be worked out by hand.
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/report/sentence.h"
#include "tests/core/workspace/revenue_case.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <set>

namespace gtm {

using test::RevenueCase;

namespace {

constexpr const char* kAccounts = "Id,Name,OwnerId,Type,Website\n"
                                  "A,Alder,,Customer,alder.example\n"
                                  "B,Birch,,Customer,birch.example\n"
                                  "C,Cedar,,Customer,cedar.example\n"
                                  "D,Dogwood,,Customer,dogwood.example\n";
constexpr const char* kContracts = "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
                                   "A1,A,2025-01-01,2025-12-31,1000,USD\n"
                                   "A2,A,2026-01-01,2026-12-31,1200,USD\n"
                                   "B1,B,2025-01-01,2025-12-31,1000,USD\n"
                                   "B2,B,2026-01-01,2026-12-31,600,USD\n"
                                   "C1,C,2025-01-01,2025-12-31,1000,USD\n"
                                   "D1,D,2026-03-01,2027-02-28,500,USD\n";

} // namespace

TEST_F(RevenueCase, RetentionPairsTwoDatesPerAccount) {
    import({{"Account.csv", kAccounts}, { "Contract list.csv", kContracts }});
    // A year before: A, B and C paid 1,000 each. Now: 1,200, 600 and nothing; D came later.
    const auto gross = week("grr", kWeek), net = week("nrr", kWeek), logos = week("logo_ret", kWeek);
    EXPECT_EQ(gross.numerator, 1'600);
    EXPECT_EQ(gross.denominator, 3'000);
    EXPECT_EQ(net.numerator, 1'800);
    EXPECT_EQ(net.denominator, 3'000);
    EXPECT_EQ(logos.numerator, 2);
    EXPECT_EQ(logos.denominator, 3);
    EXPECT_EQ(value("arr", kWeek), 2'300);
    // At the end of 2025 nobody had been there for a year.
    EXPECT_EQ(value("grr", makeDay(2025, 12, 28)), std::nullopt);
    // On the first day of 2026 + 1 year of history all three had: 31 December 2025 is the last day of the
    // terms.
    EXPECT_EQ(week("nrr", makeDay(2026, 1, 4)).numerator, 1'800);
    expectVerified();
}

TEST_F(RevenueCase, TheLensTakesCustomersWhoLeftAndCameBackForLost) {
    import({{"Account.csv", kAccounts},
            { "Contract list.csv",
              "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
              "A1,A,2025-01-01,2026-03-31,1000,USD\nA2,A,2026-06-01,2027-05-31,800,USD\n"
              "B1,B,2025-01-01,2027-12-31,1000,USD\n" }});
    const auto theirs = [&](Day day) { return lens("grr", "without_returned", day).point; };
    EXPECT_EQ(week("grr", kWeek).numerator, 1'800);
    EXPECT_EQ(theirs(kWeek).numerator, 1'000) << "A was away for two months";
    EXPECT_EQ(theirs(kWeek).denominator, 2'000);
    EXPECT_EQ(theirs(makeDay(2026, 3, 1)).numerator, 2'000) << "before A left";
    EXPECT_EQ(theirs(makeDay(2026, 5, 3)).numerator, 1'000) << "nobody has come back yet";
}

TEST_F(RevenueCase, RenewalsCountByTheEndOfTheirContracts) {
    import({{"Account.csv", kAccounts}, { "Contract list.csv", kContracts }});
    const Day january = makeDay(2026, 1, 4);
    const auto rate = week("renewal_rate", january);
    EXPECT_EQ(rate.numerator, 2'000) << "at the old price";
    EXPECT_EQ(rate.denominator, 3'000);
    EXPECT_EQ(week("renewal_rate_logo", january).numerator, 2);
    EXPECT_EQ(week("renewal_ontime", january).numerator, 2);
    EXPECT_EQ(week("renewal_rate", january, {{"kind", {"overdue"}}}).denominator, 1'000) << "C said nothing";
}

TEST_F(RevenueCase, ALateRenewalIsOverdueUntilItComes) {
    import({{"Account.csv", kAccounts},
            { "Contract list.csv",
              "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
              "A1,A,2025-11-01,2026-10-25,1000,USD\n"
              "A2,A,2026-11-05,2027-11-04,1000,USD\n" }});
    EXPECT_EQ(value("renewal_rate", makeDay(2026, 11, 1)), 0);
    EXPECT_EQ(value("renewal_rate", makeDay(2026, 11, 8)), 1);
    EXPECT_EQ(value("renewal_ontime", makeDay(2026, 11, 8)), 0) << "eleven days without a contract";
    EXPECT_EQ(value("arr", makeDay(2026, 11, 1)), 0.0) << "in between nothing is paid";
}

TEST_F(RevenueCase, RiskIsUnknownWithoutHealthAndNeverGreen) {
    import({{"Account.csv", kAccounts},
            {"Contract list.csv", "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
                                  "A1,A,2026-01-01,2026-12-31,1000,USD\n"
                                  "B1,B,2025-12-16,2026-12-15,2000,USD\n"
                                  "C1,C,2026-07-01,2027-06-30,4000,USD\n"},
            {"Opportunity.csv", std::string(kDealHeader) + "1,New,D,Proposal,100,2026-09-01,2027-01-15,false,"
                                                           "false,New Business,\n"},
            { "Health.csv",
              "Account ID,Day,Health\nA,2026-11-02,Red\nC,2026-11-02,Green\n" }});
    // A: red 3, and no renewal deal 2. Of B nobody knows. C ends later than in 90 days.
    const auto risk = week("arr_at_risk", kWeek);
    EXPECT_EQ(risk.numerator, 1'000);
    EXPECT_EQ(risk.denominator, 3'000);
    EXPECT_EQ(week("arr_at_risk", kWeek, {{"kind", {"unknown"}}}).denominator, 2'000);
    EXPECT_EQ(value("arr_at_risk", makeDay(2026, 11, 1)), std::nullopt) << "before the first check";
    std::map<std::string, std::optional<Day>> ends;
    for (const report::RecordRow& row : records("arr_at_risk", kWeek).rows)
        ends[row.id] = row.closeDate;
    EXPECT_EQ(ends, (std::map<std::string, std::optional<Day>>{{"A", makeDay(2026, 12, 31)},
                                                               {"B", makeDay(2026, 12, 15)}}));
}

TEST_F(RevenueCase, ReadinessNeedsThreeSignalsOfThree) {
    import({{"Account.csv", kAccounts},
            {"Contract list.csv", "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
                                  "A1,A,2026-01-01,2026-12-31,1000,USD\n"
                                  "B1,B,2026-01-01,2026-12-31,1000,USD\n"
                                  "C1,C,2026-01-01,2026-12-31,1000,USD\n"},
            { "Health.csv",
              "Account ID,Day,Health,Seats bought,Seats active,Milestone reached,Champion active,Whitespace\n"
              "A,2026-10-19,Green,10,9,true,true,false\n"
              "A,2026-11-02,Green,10,8,true,true,false\n"
              "B,2026-11-02,Green,,,false,,true\n" }});
    // A: seats, milestone, health, champion. B: health and whitespace of three. Of C nothing is known.
    const auto ready = week("exp_ready", kWeek);
    EXPECT_EQ(ready.numerator, 1);
    EXPECT_EQ(ready.denominator, 2);
    EXPECT_EQ(ready.excluded, 1);
}

TEST_F(RevenueCase, EconomicsFromSpendDealsAndContracts) {
    import(
        {{"Account.csv", kAccounts},
         {"Contract list.csv", "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
                               "A1,A,2026-02-01,2027-01-31,1000,USD\n"
                               "B1,B,2026-03-01,2027-02-28,3000,USD\n"},
         {"Opportunity.csv", std::string(kDealHeader) +
                                 "1,One,A,Closed Won,1000,2026-01-05,2026-01-31,true,true,New Business,\n"
                                 "2,Two,B,Closed Won,3000,2026-01-05,2026-02-28,true,true,New Business,\n"},
         { "Spend.csv",
           "Spend ID,Day,Channel,Amount,Currency\n"
           "S1,2026-01-01,Ads,700,USD\n"
           "S2,2026-02-01,Staff,500,USD\n"
           "S3,2025-01-01,Ads,9999,USD\n" }});
    // 1,200 spent in the trailing four quarters for two logos, which bring (1,000 + 3,000) / 2 a year, 80 %
    // of it margin: 600 / (1,600 / 12) months.
    EXPECT_EQ(value("cac", kWeek), 600);
    EXPECT_NEAR(*value("cac_payback", kWeek), 4.5, 1e-9);
    EXPECT_EQ(value("clv", kWeek), std::nullopt) << "nobody was a customer a year before";
}

TEST_F(RevenueCase, RegistrationsDecideWhoSourcedADeal) {
    const std::string deals = std::string(kDealHeader) +
                              "1,One,a,Discovery,1000,2026-11-02,2026-12-01,false,false,New Business,\n"
                              "2,Two,b,Discovery,2000,2026-11-02,2026-12-01,false,false,New Business,\n"
                              "3,Three,c,Discovery,3000,2026-11-02,2026-12-01,false,false,New Business,\n"
                              "4,Four,d,Discovery,4000,2026-11-02,2026-12-01,false,false,New Business,\n";
    import({{"Opportunity.csv", deals},
            { "Registrations.csv",
              "Registration ID,Partner ID,Opportunity ID,Submitted,Approved,Status,Conflict\n"
              "R1,P,1,2026-10-19T12:00:00Z,2026-10-20T12:00:00Z,Approved,false\n"
              "R2,P,2,2026-08-31T12:00:00Z,2026-09-01T18:00:00Z,Approved,false\n"
              "R3,P,4,2026-11-04T12:00:00Z,2026-11-06T12:00:00Z,Approved,true\n" }});
    EXPECT_EQ(value("partner_sourced", kWeek), 1'000) << "13 days before";
    EXPECT_EQ(value("partner_influenced", kWeek), 6'000) << "62 days before, and while it was open";
    EXPECT_NEAR(*value("partner_share", kWeek), 0.1, 1e-9);
    EXPECT_EQ(value("reg_hours", kWeek), 30) << "24, 30 and 48 hours";
    EXPECT_NEAR(*value("conflict_rate", kWeek), 1.0 / 3, 1e-9);
}

TEST_F(RevenueCase, AStoreOfAnOlderVersionIsDerivedAgainWhenItIsOpened) {
    import({{"Account.csv", kAccounts}, { "Contract list.csv", kContracts }});
    const auto before = value("grr", kWeek);
    workspace.reset();
    {
        SQLite::Database older((folder / "store.gtm").string(), SQLite::OPEN_READWRITE);
        std::set<std::string> tables; // one may have been built anew
        for (const std::string& name : resourceNames("migrations")) {
            if (name < "0005")
                continue;
            const std::string step = resourceText("migrations/" + name);
            for (const auto line : split(step, '\n'))
                if (line.starts_with("CREATE TABLE "))
                    tables.emplace(line.substr(13, line.find(' ', 13) - 13));
        }
        ASSERT_GT(tables.size(), 15u);
        for (const std::string& table : tables)
            if (table != "fact_cache") // as old as the store
                older.exec("DROP TABLE " + table);
        for (const char* person : {"lead", "contact"})
            older.exec(std::string("ALTER TABLE ") + person + " DROP COLUMN phone");
        for (const char* manager : {"csm_id", "csm_name"})
            older.exec(std::string("ALTER TABLE account DROP COLUMN ") + manager);
        for (const char* told : {"id", "name", "stage", "owner"})
            older.exec(std::string("ALTER TABLE rejection DROP COLUMN ") + told);
        for (const char* told : {"stage", "owner"})
            older.exec(std::string("ALTER TABLE finding_place DROP COLUMN ") + told);
        older.exec("ALTER TABLE person DROP COLUMN opportunity_on");
        for (const char* told : {"exited_on", "exited_at", "time_in_stage", "currency"})
            older.exec(std::string("ALTER TABLE stage_history DROP COLUMN ") + told);
        older.exec("ALTER TABLE opportunity DROP COLUMN owner_team");
        for (const char* told : {"first_touch_on", "first_touch_at", "owner_team"})
            older.exec(std::string("ALTER TABLE lead DROP COLUMN ") + told);
        older.exec("DELETE FROM fact_cache");
        older.exec("DELETE FROM meta WHERE key = 'derived_by'");
        older.exec("PRAGMA user_version = 4");
    }
    auto opened = Workspace::open(folder / "store.gtm", {});
    ASSERT_TRUE(opened) << opened.error().detail;
    workspace.emplace(std::move(*opened));
    EXPECT_TRUE(before);
    EXPECT_EQ(value("grr", kWeek), before);
    expectVerified();
}

TEST_F(RevenueCase, AnIdThatTwoSystemsUseNamesNobody) {
    // Account 7 of the CRM, and 7 of another one: the contract of 7 may be either's, that of B is clear.
    import({{"Account.csv",
             "Id,Name,OwnerId,Type,Website\n7,Seven,,Customer,seven.example\nB,Birch,,Customer,b.example\n"},
            {"companies.csv",
             "Record ID,Company name,Company owner,Company Domain Name\n7,Other,,other.example\n"},
            { "Contract list.csv",
              "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
              "1,7,2026-01-01,2026-12-31,1000,USD\n"
              "2,B,2026-01-01,2026-12-31,500,USD\n" }});
    EXPECT_EQ(value("arr", kWeek), 500);
}

TEST_F(RevenueCase, ACohortIsFinalOnceNineOfTenAreDecided) {
    std::string deals = kDealHeader;
    for (int i = 1; i <= 10; ++i) {
        const char* rest = i <= 3   ? "Closed Won,10,2026-07-01,2026-08-01,true,true,New Business,\n"
                           : i <= 8 ? "Closed Lost,10,2026-07-01,2026-08-10,true,false,New Business,\n"
                           : i == 9 ? "Closed Lost,10,2026-07-01,2026-11-12,true,false,New Business,\n"
                                    : "Demo,10,2026-07-01,2026-12-01,false,false,New Business,\n";
        deals += std::to_string(i) + ",D,," + rest;
    }
    import({{ "Opportunity.csv", deals }});
    const auto before = week("cohort_close", makeDay(2026, 11, 8)), now = week("cohort_close", kWeek);
    EXPECT_EQ(before.value, 0.3);
    EXPECT_EQ(before.records, 10);
    EXPECT_EQ(before.pending, 2) << "the ninth was lost on the 12th";
    EXPECT_FALSE(before.complete) << "8 of 10 are decided";
    EXPECT_TRUE(before.has(kpi::Flag::Incomplete));
    EXPECT_EQ(now.pending, 1);
    EXPECT_TRUE(now.complete) << "9 of 10";
    EXPECT_EQ(now.changeVsPrevious, std::nullopt) << "an open cohort is held against nothing";
    expectVerified();
}

TEST_F(RevenueCase, ABreakdownOfACompositeListsWhomeverAnyFactorHas) {
    import(
        {{ "Opportunity.csv",
           "Id,Name,OwnerName,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type\n"
           "1,One,Ann,Closed Won,100,2026-09-01,2026-10-01,true,true,New Business\n"
           "2,Two,Ann,Demo,70,2026-11-02,2026-12-01,false,false,New Business\n"
           "3,Three,Bob,Demo,70,2026-11-02,2026-12-01,false,false,New Business\n" }});
    // Ann: one open deal, 100 on average, every deal won, 30 days. Bob has one open deal and closed none.
    const auto rows = by("sales_velocity", kWeek, "owner");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].key, "Ann");
    EXPECT_DOUBLE_EQ(*rows[0].point.value, 100.0 / 30);
    EXPECT_EQ(rows[1].key, "Bob");
    EXPECT_EQ(rows[1].point.value, std::nullopt);
    EXPECT_EQ(report::absenceText(rows[1].point, {}), "One of its factors has no value or is 0");
}

TEST_F(RevenueCase, WhatIsNotImportedIsSaidAndNeverZero) {
    import(
        {{ "Opportunity.csv",
           std::string(kDealHeader) + "1,One,a,Proposal,100,2026-09-01,2027-01-15,false,false,New Business,\n"
        }});
    const std::map<std::string, std::string> expected{
        {"inactive_share", "Needs Activities export"},
        {"grr", "Needs Contracts export"},
        {"arr_at_risk", "Needs Contracts export, Account health export"},
        {"cac", "Needs Spend export"},
        {"coverage", "Needs Quotas export"},
        {"reg_hours", "Needs Deal registrations export"},
        {"weighted_pipe", "Needs probability of opportunities"}};
    for (const auto& [id, sentence] : expected) {
        KpiRequest request;
        request.kpi = id;
        request.week = kWeek;
        const auto series = workspace->kpi(request);
        ASSERT_TRUE(series) << id;
        EXPECT_EQ(series->points.back().value, std::nullopt) << id;
        EXPECT_EQ(series->points.back().status, kpi::Status::NoData) << id;
        EXPECT_EQ(report::missingText(series->missing), sentence) << id;
    }
}

} // namespace gtm
