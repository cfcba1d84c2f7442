// SPDX-License-Identifier: GPL-3.0-only
// The model of a store: published with author and reason, in force on every open, and what it changes.
#include "core/base/text.h"
#include "core/report/sentence.h"
#include "core/rules/model.h"
#include "tests/core/workspace/versions_case.h"

#include <gmock/gmock.h>

namespace gtm {

namespace {

constexpr auto kModelDealHead =
    "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId\n";

/// Two deals won in the week of 9 November: 100 dollars and 100 euros.
const std::string kTwoDeals = std::string(kModelDealHead) +
                              "d1,One,Closed Won,100,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1\n"
                              "d2,Two,Closed Won,100,EUR,2026-11-11,2026-09-02T10:00:00Z,true,true,u2\n";

const Day kModelWeek = makeDay(2026, 11, 15);

struct ModelVersions : test::VersionsCase {
    [[nodiscard]] VersionDraft with(const std::string& more) const {
        return {store::Subject::Model, {{"model.toml", workspace->modelDocument().text + more}}};
    }
    [[nodiscard]] Code refusal(const VersionDraft& draft, const Signature& signature) const {
        const auto published = workspace->publish(draft, signature);
        return published ? Code::Cancelled : published.error().code;
    }
};

constexpr auto kEuro = "\n[[rate]]\ncurrency = \"EUR\"\nvalue = 1.5\n";

} // namespace

TEST_F(ModelVersions, APublishedRateConvertsAmountsOnEveryOpen) {
    import({{ "Opportunity.csv", kTwoDeals }});
    EXPECT_FALSE(week("bookings_new", kModelWeek).value) << "no rate for euros";
    publish(with(kEuro), signedBy("Ann"));
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 250);
    expectVerified();
    workspace.reset();
    OpenOptions options;
    options.readOnly = true;
    workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", options)));
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 250);
    const report::GovernedText model = workspace->modelDocument();
    EXPECT_EQ(model.version, 2);
    EXPECT_EQ(model.by->author, "Ann");
    EXPECT_THAT(model.text, testing::HasSubstr("version = 2\n"));
    EXPECT_THAT(model.text, testing::HasSubstr("effective = 2026-11-09\n"));
}

TEST_F(ModelVersions, AVersionSurvivesImportsAndTakingThemBack) {
    import({{ "Opportunity.csv", kTwoDeals }});
    import(
        {{ "Opportunity.csv",
           std::string(kModelDealHead) + "d3,Three,Closed Won,10,EUR,2026-11-12,2026-09-02T10:00:00Z,"
                                         "true,true,u2\n" }});
    publish(with(kEuro), signedBy("Ann"));
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 265);
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 250);
    expectVerified();
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(workspace->publications().size(), 1u);
    import({{ "Opportunity.csv", kTwoDeals }});
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 250);
    expectVerified();
}

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

TEST_F(ModelVersions, RecordsThatEnteredBeforeKeepTheirVersion) {
    import(
        {{ "Opportunity.csv",
           std::string(kModelDealHead) +
               "d1,One,Closed Won,100,USD,2026-11-10,2026-10-01T10:00:00Z,true,true,u1\n"
               "d2,Two,Closed Won,30,USD,2026-11-11,2026-11-09T10:00:00Z,true,true,u2\n" }});
    ASSERT_EQ(week("bookings_new", kModelWeek).value, 130);
    const std::string text = workspace->modelDocument().text;
    const VersionDraft draft{store::Subject::Model,
                             {{"model.toml", text + "\n[[exclude]]\nrecord = \"opportunity\"\n"
                                                    "id = \"d1\"\nauthor = \"Ann\"\nreason = \"R\"\n"
                                                    "[[exclude]]\nrecord = \"opportunity\"\n"
                                                    "id = \"d2\"\nauthor = \"Ann\"\nreason = \"R\"\n"}}};
    publish(draft, signedBy("Ann", makeDay(2026, 11, 9), false));
    const kpi::Point point = week("bookings_new", kModelWeek);
    EXPECT_EQ(point.value, 100) << "d1 entered before";
    EXPECT_EQ(point.excluded, 1);
    EXPECT_EQ(point.modelVersion, 2);
    EXPECT_THAT(point.models, testing::ElementsAre(std::pair(1, 1)));
    EXPECT_EQ(week("bookings_new", makeDay(2026, 11, 8)).modelVersion, 1);
    expectVerified();
}

TEST_F(ModelVersions, AWeekThatMixesModelsCountsItsRecordsByVersion) {
    import(
        {{ "Opportunity.csv",
           std::string(kModelDealHead) +
               "d1,One,Closed Won,100,USD,2026-11-10,2026-10-01T10:00:00Z,true,true,u1\n"
               "d2,Two,Closed Won,30,USD,2026-11-11,2026-11-09T10:00:00Z,true,true,u2\n" }});
    publish(with("\n[[target]]\nkpi = \"win_rate\"\nvalue = 0.5\n"),
            signedBy("Ann", makeDay(2026, 11, 9), false));
    const kpi::Point point = week("bookings_new", kModelWeek);
    EXPECT_EQ(point.value, 130);
    EXPECT_THAT(point.models, testing::ElementsAre(std::pair(1, 1), std::pair(2, 1)));
    EXPECT_TRUE(point.has(kpi::Flag::MixedVersions));
    expectVerified();
}

TEST_F(ModelVersions, AVersionThatTakesEffectLaterWaitsForTheData) {
    import({{ "Opportunity.csv", kTwoDeals }});
    publish(with("\n[[target]]\nkpi = \"win_rate\"\nvalue = 0.4\n"), signedBy("Ann", makeDay(2026, 11, 23)));
    EXPECT_EQ(week("win_rate", kModelWeek).target, 0.25) << "the definition's";
    EXPECT_EQ(workspace->modelDocument().version, 1);
    EXPECT_EQ(workspace->modelDocument().later->texts.front().version, 2);
    import({{ "Opportunity.csv", kTwoDeals }}, makeDay(2026, 11, 23));
    EXPECT_EQ(week("win_rate", kModelWeek).target, 0.4);
    expectVerified();
}

TEST_F(ModelVersions, RatesOfAVersionThatWaitsHoldAtOnceForCurrenciesThatHaveNone) {
    const Day later = makeDay(2026, 12, 7);
    import({{ "Opportunity.csv", kTwoDeals }});
    publish(with("# of later\n"), signedBy("Ann", later));
    EXPECT_THAT(*workspace->lackingRates(), testing::ElementsAre("EUR"));
    const auto draft = workspace->withRates({{"EUR", makeDay(2026, 9, 1), 1.5}});
    ASSERT_TRUE(draft);
    EXPECT_EQ(refusal(*draft, signedBy("Ann")), Code::EffectiveTooEarly)
        << "they become part of that version";
    publish(*draft, signedBy("Ann", later));
    EXPECT_EQ(workspace->modelDocument().version, 1) << "which still waits";
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 250);
    EXPECT_TRUE(workspace->lackingRates()->empty());
    expectVerified();
}

TEST_F(ModelVersions, AnotherRateOfACurrencyWaitsWithItsVersion) {
    import({{ "Opportunity.csv", kTwoDeals }});
    publish(with(kEuro), signedBy("Ann"));
    publish({store::Subject::Model,
             {{"model.toml", replaced(workspace->modelDocument().text, "value = 1.5", "value = 2.5")}}},
            signedBy("Ann", makeDay(2026, 12, 7)));
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 250);
    import({{ "Opportunity.csv", kTwoDeals }}, makeDay(2026, 12, 7));
    EXPECT_EQ(week("bookings_new", kModelWeek).value, 350);
}

TEST_F(ModelVersions, RefusesWhatNobodyAnswersForOrWhatIsOutOfDate) {
    import({{ "Opportunity.csv", kTwoDeals }});
    const VersionDraft euro = with(kEuro);
    EXPECT_EQ(refusal(euro, signedBy(" ")), Code::Unsigned);
    EXPECT_EQ(refusal(euro, signedBy("Ann", makeDay(2026, 11, 11))), Code::NotAWeekStart);
    EXPECT_EQ(refusal(with("# only a comment\n"), signedBy("Ann")), Code::Cancelled) << "published";
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(refusal(with(""), signedBy("Ann")), Code::NothingToPublish);
    EXPECT_EQ(refusal(with(kEuro), signedBy("Ann", makeDay(2026, 11, 2))), Code::EffectiveTooEarly);
    publish(with(kEuro), signedBy("Ann"));
    const auto stale = workspace->check(euro);
    ASSERT_EQ(stale.size(), 1u);
    EXPECT_THAT(stale.front().detail, testing::HasSubstr("made from version 1, and the newest one is 3"));
}

TEST_F(ModelVersions, ACheckNamesFileLineAndRemedyOfEveryError) {
    import({{ "Opportunity.csv", kTwoDeals }});
    const VersionDraft draft{store::Subject::Model, {{"mine.toml", R"(version = 1
[fiscal]
start_month = 13
[calendar.default]
open = "9"
[calendar.night]
open = "17:00"
close = "09:00"
[stages]
[[stages.stage]]
name = "Demo"
[[stages.stage]]
name = "Won"
aliases = ["demo"]
outcome = "won"
[[board]]
key = "close"
title = "Close"
kpis = ["win_rate",
        "win_rat"]
[[target]]
kpi = "win_rate"
scope = "planet"
name = "Earth"
value = 0
[[quota]]
from = 2026-10-01
amount = "much"
[colour]
)"}}};
    std::vector<std::string> said;
    for (const Error& error : workspace->check(draft))
        said.push_back(error.where + " " + error.detail);
    const auto has = [&](const char* start) {
        EXPECT_TRUE(
            std::ranges::any_of(said, [&](const std::string& line) { return line.starts_with(start); }))
            << start << " is not among\n"
            << joined(said, "\n");
    };
    has("mine.toml:3 start_month: a whole number from 1 to 12 is expected");
    has("mine.toml:5 open: a time such as \"09:00\" is expected");
    has("mine.toml:8 close: the day closes after it opens");
    has("mine.toml:10 stage: no stage has the outcome lost");
    has("mine.toml:14 aliases: 'demo' names the stage Demo already");
    has("mine.toml:20 kpis: there is no KPI 'win_rat'; did you mean win_rate?");
    has("mine.toml:23 scope: 'planet' is none of company");
    has("mine.toml:25 value: a target of 0 needs an absolute tolerance");
    has("mine.toml:26 to: a quota holds from a first to a last day");
    has("mine.toml:28 amount: a number is expected");
    has("mine.toml:29 colour: this key is not known");
}

TEST_F(ModelVersions, ADraftProposesStagesInTheOrderOfMostDeals) {
    std::string deals =
        "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId\n";
    std::string history = "Id,OpportunityId,StageName,CreatedDate\n";
    // Most deals pass Zeta, Beta, Alpha; one goes another way.
    const std::vector<std::vector<const char*>> ways{
        {"Zeta", "Beta", "Alpha"}, {"Zeta", "Beta"}, {"Beta", "Alpha"}, {"Alpha", "Zeta"}};
    for (size_t d = 0; d < ways.size(); ++d) {
        const std::string id = "d" + std::to_string(d);
        for (size_t i = 0; i < ways[d].size(); ++i)
            history += "h" + id + std::to_string(i) + "," + id + "," + ways[d][i] + ",2026-09-0" +
                       std::to_string(i + 1) + "T10:00:00Z\n";
        deals += id + ",Deal," + ways[d].back() + ",1,GBP,2026-12-01,2026-09-01T10:00:00Z,false,false,u1\n";
    }
    import({{"Opportunity.csv", deals}, { "OpportunityHistory.csv", history }});
    const auto draft = workspace->proposedModel();
    ASSERT_TRUE(draft);
    std::vector<size_t> places;
    for (const char* stage : {"Zeta", "Beta", "Alpha"})
        places.push_back(draft->find("name = \"" + std::string(stage) + "\""));
    EXPECT_TRUE(std::ranges::is_sorted(places)) << *draft;
    EXPECT_NE(places.back(), std::string::npos);
    EXPECT_THAT(*draft, testing::HasSubstr("# New: passed by 3 deals."));
    EXPECT_THAT(*draft, testing::HasSubstr("# Currencies without a rate, for [[rate]]: \"GBP\""));
    EXPECT_THAT(*draft, testing::Not(testing::HasSubstr("Value Proposition"))) << "no deal passed it";
    EXPECT_THAT(*draft, testing::HasSubstr("# The lifecycle of a lead by its status."));
    const VersionDraft confirmed{store::Subject::Model, {{"draft.toml", *draft}}};
    EXPECT_TRUE(workspace->check(confirmed).empty());
    publish(confirmed, signedBy("Ann"));
    EXPECT_THAT(*workspace->proposedModel(), testing::Not(testing::HasSubstr("# New: passed")));
    expectVerified();
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

TEST_F(ModelVersions, ARecordIsLeftOutOfTheNewestVersionAlsoWhereThatWaits) {
    import({{ "Opportunity.csv", kTwoDeals }});
    publish(with(kEuro), signedBy("Ann", makeDay(2026, 12, 7)));
    const VersionDraft draft = workspace->withExclusion("opportunity", "d2", "Bob", "Signed twice");
    EXPECT_TRUE(workspace->check(draft).empty());
    EXPECT_THAT(draft.texts.front().text, testing::HasSubstr("EUR"));
    publish(draft, signedBy("Bob", makeDay(2026, 12, 14)));
    EXPECT_EQ(workspace->publications().size(), 2u);
}

TEST_F(ModelVersions, AChangedPublicationIsFoundByVerify) {
    import({{ "Opportunity.csv", kTwoDeals }});
    publish(with(kEuro), signedBy("Ann"));
    workspace.reset();
    {
        SQLite::Database file((folder / "store.gtm").string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE publication SET author = 'Bob'");
    }
    workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", {})));
    const auto checks = workspace->verify();
    ASSERT_TRUE(checks);
    const auto named = std::ranges::find(*checks, "publications", &report::VerifyCheck::name);
    ASSERT_NE(named, checks->end());
    EXPECT_FALSE(named->ok);
}

} // namespace gtm
