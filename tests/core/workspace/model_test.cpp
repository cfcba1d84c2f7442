// SPDX-License-Identifier: GPL-3.0-only
// The model of a store: published with author and reason, in force on every open, and what it changes.
#include "tests/core/workspace/model_case.h"

#include <gmock/gmock.h>

namespace gtm {

using test::kEuro, test::kModelDealHead, test::kModelWeek, test::kTwoDeals, test::ModelVersions;

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

TEST_F(ModelVersions, AnotherDefinitionByValueConvertsAmountsAsOurNumbersDo) {
    import(
        {{ "Opportunity.csv",
           std::string(kModelDealHead) +
               "d1,One,Closed Won,100,USD,2026-11-10,2026-09-01T10:00:00Z,true,true,u1\n"
               "d2,Two,Closed Lost,15000,JPY,2026-11-11,2026-09-02T10:00:00Z,true,false,u2\n" }});
    const kpi::Point unknown = lens("win_rate", "value_of_all", kModelWeek).point;
    EXPECT_FALSE(unknown.value) << "no rate for yen";
    EXPECT_TRUE(unknown.has(kpi::Flag::NoRate));
    publish(with("\n[[rate]]\ncurrency = \"JPY\"\nvalue = 0.01\n"), signedBy("Ann"));
    EXPECT_EQ(lens("win_rate", "value_of_all", kModelWeek).point.value, 0.4) << "100 of 250 dollars";
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
