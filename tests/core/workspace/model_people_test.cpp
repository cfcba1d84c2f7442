// SPDX-License-Identifier: GPL-3.0-only
// Whom a model knows: users, their teams and managers, and the rules that say whose a record is.
#include "core/report/sentence.h"
#include "core/rules/model.h"
#include "tests/core/workspace/model_case.h"

#include <gmock/gmock.h>

namespace gtm {

using test::kEuro, test::kModelDealHead, test::kModelWeek, test::kTwoDeals, test::ModelVersions;

TEST_F(ModelVersions, UsersOfTheModelHaveTheTeamsThatItSays) {
    import({{ "Opportunity.csv", kTwoDeals }});
    publish(with(std::string(kEuro) + "\n[[user]]\nuser = \"u2\"\nteam = \"East\"\n"), signedBy("Ann"));
    EXPECT_EQ(week("bookings_new", kModelWeek, {{"team", {"East"}}}).value, 150);
    expectVerified();
}

TEST_F(ModelVersions, UsersThatNobodyIsAreNamedAndTellNothing) {
    import({{ "Opportunity.csv", kTwoDeals }});
    const VersionDraft draft = with("\n[[user]]\nuser = \"u9\"\nteam = \"East\"\n");
    const auto errors = workspace->check(draft);
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_THAT(errors.front().detail, testing::HasSubstr("the store knows no user or owner 'u9'"));
    EXPECT_EQ(refusal(draft, signedBy("Ann")), Code::BadDefinition);
    // A model that came with the store says it all the same: then teams are as unknown as before.
    workspace.reset();
    OpenOptions options;
    options.modelToml = rules::defaultModelText() + "\n[[user]]\nuser = \"u9\"\nteam = \"East\"\n";
    workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", options)));
    KpiRequest request;
    request.kpi = "routing_accuracy";
    EXPECT_THAT(workspace->kpi(request)->missing, testing::Contains("team_of_users"));
    for (int again = 0; again < 2; ++again) { // also where nothing has changed since
        const auto report = import({{"Opportunity.csv", kTwoDeals}});
        const auto& findings = report.files.at(0).findings;
        const auto found = std::ranges::find(findings, "unmatched_user", &ingest::Finding::code);
        ASSERT_NE(found, findings.end());
        EXPECT_EQ(found->value, "u9");
        EXPECT_EQ(found->rows, 1);
        EXPECT_THAT(report::sentence(*found), testing::HasSubstr("Write their id or name in the model"));
    }
    options.modelToml = rules::defaultModelText() + "\n[[user]]\nuser = \"u2\"\nteam = \"East\"\n";
    workspace.reset();
    workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", options)));
    EXPECT_THAT(workspace->kpi(request)->missing, testing::Not(testing::Contains("team_of_users")));
    const auto report = import({{"Opportunity.csv", kTwoDeals}});
    EXPECT_EQ(std::ranges::count(report.files.at(0).findings, "unmatched_user", &ingest::Finding::code), 0);
}

TEST_F(ModelVersions, WhoeverIsExportedOrOwnsSomethingIsSomebody) {
    import(
        {{"User.csv", "Id,Name,Username,IsActive\nu1,Ann,a@a.com,true\n"},
         {"Account.csv", "Id,Name,OwnerId,Type,Website\na1,Acme,u2,Customer,acme.example\n"},
         {"Opportunity.csv", "Id,Name,StageName,OwnerId,CreatedDate\nd1,Deal,Demo,u3,2026-11-01T10:00:00Z\n"},
         { "report.csv",
           "Lead ID,Lead Owner,Company / Account,Lead Status,Created Date\n"
           "00Q1G00000nDnM5,Bob,Acme,New,2026-11-02\n" }});
    const auto unknown = [&](const std::string& user, const std::string& manager) {
        return workspace
            ->check(
                with("\n[[user]]\nuser = \"" + user + "\"\nteam = \"East\"\nmanager = \"" + manager + "\"\n"))
            .size();
    };
    EXPECT_EQ(unknown("u1", "ANN"), 0u) << "names are compared without case";
    EXPECT_EQ(unknown("u2", "u3"), 0u);
    EXPECT_EQ(unknown("bob", "u1"), 0u);
    EXPECT_EQ(unknown("U1", "u2"), 1u) << "ids are not";
    EXPECT_EQ(unknown("Zed", "Zoe"), 2u);
}

TEST_F(ModelVersions, AManagersNumbersHoldThoseOfAllBelow) {
    // Vera leads Max and Ida; Max leads Ann and Bob. Vera wins 1, Max 10, Ann 100, Bob 1,000, Ida 10,000.
    const std::string users = "Id,Name,Username,ManagerId,IsActive\n"
                              "v,Vera,v@a.com,,true\nm,Max,m@a.com,v,true\ni,Ida,i@a.com,v,true\n"
                              "a,Ann,a@a.com,m,true\nb,Bob,b@a.com,m,true\nz,Zoe,z@a.com,,true\n";
    std::string deals = kModelDealHead;
    for (const auto& [owner, amount] :
         {std::pair{"v", "1"}, {"m", "10"}, {"a", "100"}, {"b", "1000"}, {"i", "10000"}, {"z", "7"}})
        deals += std::string("d") + owner + ",Deal,Closed Won," + amount +
                 ",USD,2026-11-10,2026-09-01T10:00:00Z,true,true," + owner + "\n";
    import({{"User.csv", users}, { "Opportunity.csv", deals }});
    const auto below = [&](const std::string& manager) {
        return week("bookings_new", kModelWeek, {{"manager", {manager}}}).value;
    };
    EXPECT_EQ(below("Max"), 1110);
    EXPECT_EQ(below("Vera"), 11111);
    EXPECT_EQ(below("(none)"), 7) << "Zoe has no manager and is none";
    EXPECT_EQ(below("Ann"), 0);
    std::map<std::string, double> rows;
    for (const kpi::BreakdownRow& row : by("bookings_new", kModelWeek, "manager"))
        rows[row.key] = *row.point.value;
    EXPECT_THAT(
        rows, testing::ElementsAre(std::pair("(none)", 7), std::pair("Max", 1110), std::pair("Vera", 11111)));
    EXPECT_EQ(week("bookings_new", kModelWeek, {{"manager", {"Vera"}}, {"owner", {"Bob", "Zoe"}}}).value,
              1000);
    KpiRequest ofMax;
    ofMax.kpi = "bookings_new";
    ofMax.week = kModelWeek;
    ofMax.by = "manager";
    ofMax.filter = {{"manager", {"Max"}}};
    const auto withinMax = workspace->kpi(ofMax);
    ASSERT_TRUE(withinMax);
    ASSERT_EQ(withinMax->rows.size(), 1U) << "Vera's numbers hold more than those of Max";
    EXPECT_EQ(withinMax->rows.front().key, "Max");
    EXPECT_TRUE(records("bookings_new", kModelWeek, {{"manager", {"Max"}}}).tiesOut());
    // The model says otherwise, and in a circle.
    publish(
        with("\n[[user]]\nuser = \"z\"\nmanager = \"Max\"\n[[user]]\nuser = \"Vera\"\nmanager = \"Ann\"\n"),
        signedBy("Ann"));
    EXPECT_EQ(below("Max"), 11118) << "Vera counts for Ann, and so for Max";
    EXPECT_FALSE(below("(none)").value_or(0));
    expectVerified();
}

TEST_F(ModelVersions, RulesOverFieldsMakeTerritoriesAndRoutes) {
    const std::string accounts =
        "Id,Name,Industry,NumberOfEmployees,BillingCountry,OwnerId\n"
        "c1,Bank,Banking,500,DE,u1\nc2,Shop,Retail,20,DE,u1\nc3,Mill,Steel,20,FR,u1\n";
    const std::string deals =
        "Id,Name,AccountId,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId,"
        "LeadSource\n"
        "d1,One,c1,Closed Won,1,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1,Web\n"
        "d2,Two,c2,Closed Won,10,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1,Reseller\n"
        "d3,Three,c3,Closed Won,100,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1,Web\n";
    import({{"Account.csv", accounts}, { "Opportunity.csv", deals }});
    publish(with("\n[[rule]]\nrecord = \"account\"\nset = \"region\"\nvalue = \"Key accounts\"\n"
                 "when = { country = [\"de\"], employees_from = 500 }\n"
                 "[[rule]]\nrecord = \"account\"\nset = \"region\"\nvalue = \"DACH\"\nwhen = { country = "
                 "[\"DE\", \"AT\"] }\n"
                 "[[rule]]\nrecord = \"account\"\nset = \"segment\"\nvalue = \"Industry\"\n"
                 "when = { industry = [\"Steel\"], employees_below = 21 }\n"
                 "[[rule]]\nrecord = \"opportunity\"\nset = \"route\"\nvalue = \"resell\"\nwhen = { source = "
                 "[\"Reseller\"] }\n"),
            signedBy("Ann"));
    const auto value = [&](const char* dimension, const char* of) {
        return week("bookings_new", kModelWeek, {{dimension, {of}}}).value;
    };
    EXPECT_EQ(value("region", "Key accounts"), 1) << "the first that fits";
    EXPECT_EQ(value("region", "DACH"), 10);
    EXPECT_EQ(value("segment", "Industry"), 100);
    EXPECT_EQ(value("route", "resell"), 10);
    EXPECT_EQ(value("route", "direct"), 101);
    expectVerified();
    const auto wrong = [&](const std::string& rule) {
        const auto errors = workspace->check(with("\n[[rule]]\n" + rule + "\n"));
        return errors.empty() ? std::string() : errors.front().detail;
    };
    EXPECT_THAT(wrong("record = \"account\"\nset = \"route\"\nvalue = \"x\"\nwhen = { country = [\"DE\"] }"),
                testing::HasSubstr("leads and opportunities have a route"));
    EXPECT_THAT(wrong("record = \"lead\"\nset = \"region\"\nvalue = \"x\"\nwhen = { contry = [\"DE\"] }"),
                testing::HasSubstr("there is no field 'contry'; did you mean country?"));
    EXPECT_THAT(wrong("record = \"lead\"\nset = \"region\"\nvalue = \"x\"\nwhen = { country_from = 3 }"),
                testing::HasSubstr("a number is expected, of a field that holds numbers"));
    EXPECT_THAT(wrong("record = \"lead\"\nset = \"region\"\nvalue = \"x\""),
                testing::HasSubstr("a condition is expected"));
    EXPECT_THAT(wrong("record = \"deal\"\nset = \"region\"\nvalue = \"x\"\nwhen = { country = [\"DE\"] }"),
                testing::HasSubstr("'deal' is none of lead, contact, account, opportunity"));
}

} // namespace gtm
