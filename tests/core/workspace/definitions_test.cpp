// SPDX-License-Identifier: GPL-3.0-only
// Published definitions: which version made a number, for which records, and what a check says.
#include "core/base/text.h"
#include "core/rules/model.h"
#include "core/workspace/governance.h"
#include "tests/core/workspace/definitions_case.h"

#include <gmock/gmock.h>

namespace gtm {

using test::DefinitionVersions, test::kFourDeals, test::kBefore, test::kSince, test::kMonday;

TEST_F(DefinitionVersions, ForAllRestatesEveryWeek) {
    import({{ "Opportunity.csv", kFourDeals }});
    EXPECT_EQ(week("win_rate", kBefore).value, 0.5);
    EXPECT_EQ(week("win_rate", kSince).value, 0.5);
    publish(withoutSmallLosses(), signedBy("Ann", kMonday, true));
    EXPECT_EQ(week("win_rate", kBefore).value, 0.5) << "d2 is large";
    EXPECT_DOUBLE_EQ(*week("win_rate", kSince).value, 2.0 / 3);
    for (const Day day : {kBefore, kSince}) {
        const kpi::Point point = week("win_rate", day);
        EXPECT_EQ(point.definitionVersion, 2);
        EXPECT_THAT(point.versions, testing::ElementsAre(std::pair(2, point.records)));
        EXPECT_FALSE(point.has(kpi::Flag::MixedVersions));
    }
    EXPECT_EQ(workspace->definitionSet().name, "2026.1");
    expectVerified();
}

TEST_F(DefinitionVersions, EveryDayHasTheSetThatWasInForceOnIt) {
    import({{ "Opportunity.csv", kFourDeals }});
    EXPECT_TRUE(workspace->retiredDefinitions()->rows.empty());
    publish(withoutSmallLosses(), signedBy("Ann", kMonday, true));
    publish(drafted(replaced(text("win_rate"), "Win rate", "Share won")),
            signedBy("Ann", makeDay(2026, 12, 7), true)); // after the data
    const auto versionOn = [&](Day day) {
        const auto set = workspace->definitionsOn(day);
        EXPECT_TRUE(set);
        const auto row =
            std::ranges::find(set->rows, "win_rate", [](const auto& r) { return r.definition.id; });
        return row->definition.version;
    };
    EXPECT_EQ(versionOn(kMonday - days{1}), 1);
    EXPECT_EQ(versionOn(kMonday), 2);
    EXPECT_EQ(versionOn(makeDay(2026, 12, 7)), 3);
    EXPECT_EQ(workspace->definitionsOn(kMonday - days{1})->effective, makeDay(2025, 1, 6));
    EXPECT_THAT(workspace->definitionDays(),
                testing::ElementsAre(makeDay(2026, 12, 7), kMonday, makeDay(2025, 1, 6)));
    const auto retired = workspace->retiredDefinitions();
    ASSERT_EQ(retired->rows.size(), 1U) << "the second is still in force at the end of the data";
    EXPECT_EQ(retired->rows[0].definition.version, 1);
    EXPECT_EQ(retired->rows[0].until, kMonday);
}

TEST_F(DefinitionVersions, ForNewRecordsMixesVersionsInTheWeeksThatSeeBoth) {
    import({{ "Opportunity.csv", kFourDeals }});
    publish(withoutSmallLosses(), signedBy("Ann", kMonday, false));
    const kpi::Point before = week("win_rate", kBefore);
    EXPECT_EQ(before.value, 0.5);
    EXPECT_EQ(before.definitionVersion, 1);
    EXPECT_THAT(before.versions, testing::ElementsAre(std::pair(1, 2)));
    const kpi::Point since = week("win_rate", kSince);
    EXPECT_EQ(since.definitionVersion, 2);
    EXPECT_DOUBLE_EQ(*since.value, 2.0 / 3) << "d1 and d2 as before, d3 alone of the new";
    EXPECT_THAT(since.versions, testing::ElementsAre(std::pair(1, 2), std::pair(2, 1)));
    EXPECT_TRUE(since.has(kpi::Flag::MixedVersions));
    EXPECT_FALSE(since.changeVsPrevious) << "numbers of other versions are not compared";
    EXPECT_TRUE(records("win_rate", kSince).tiesOut());
    expectVerified();
}

TEST_F(DefinitionVersions, AGrandfatheredRecordKeepsItsVersionWhateverTheNewOneSays) {
    import({{ "Opportunity.csv", kFourDeals }});
    // The new version would count nobody.
    publish(drafted(replaced(text("win_rate"), "WHERE outcome <> 'open'",
                             "WHERE outcome = 'nothing' AND outcome <> 'open'")),
            signedBy("Ann", kMonday, false));
    EXPECT_EQ(week("win_rate", kSince).value, 0.5) << "d1 and d2 alone";
    EXPECT_THAT(week("win_rate", kSince).versions, testing::ElementsAre(std::pair(1, 2)));
    EXPECT_FALSE(week("win_rate", kSince).has(kpi::Flag::MixedVersions));
    expectVerified();
}

TEST_F(DefinitionVersions, AnotherAggregateCutsAtTheWeek) {
    import({{ "Opportunity.csv", kFourDeals }});
    const std::string counted = replaced(replaced(text("win_rate"), "unit = \"ratio\"", "unit = \"count\""),
                                         "aggregate = \"ratio\"", "aggregate = \"count\"");
    const VersionDraft draft = drafted(replaced(counted, "target = 0.25\n", ""));
    const auto run = workspace->tryOut(draft, signedBy("Ann", kMonday, false));
    ASSERT_TRUE(run);
    EXPECT_THAT(run->cut, testing::ElementsAre("win_rate"));
    publish(draft, signedBy("Ann", kMonday, false));
    EXPECT_EQ(week("win_rate", kBefore).value, 0.5);
    EXPECT_EQ(week("win_rate", kBefore).target, 0.25);
    EXPECT_EQ(week("win_rate", kSince).value, 4) << "all of the four weeks, under the new version alone";
    EXPECT_THAT(week("win_rate", kSince).versions, testing::ElementsAre(std::pair(2, 4)));
    EXPECT_FALSE(week("win_rate", kSince).target);
    EXPECT_TRUE(records("win_rate", kBefore).tiesOut());
    EXPECT_TRUE(records("win_rate", kSince).tiesOut());
    expectVerified();
}

TEST_F(DefinitionVersions, AFactorThatChangesChangesItsComposites) {
    import({{ "Opportunity.csv", kFourDeals }});
    const kpi::Point before = week("sales_velocity", kSince);
    publish(withoutSmallLosses(), signedBy("Ann", kMonday, false));
    const kpi::Point after = week("sales_velocity", kSince);
    EXPECT_EQ(after.definitionVersion, 1);
    EXPECT_TRUE(after.has(kpi::Flag::MixedVersions) || !after.value);
    EXPECT_NE(after.madeBy, before.madeBy);
    expectVerified();
}

TEST_F(DefinitionVersions, ADryRunShowsBothSidesAndStoresNothing) {
    import({{ "Opportunity.csv", kFourDeals }});
    const auto run = workspace->tryOut(withoutSmallLosses(), signedBy("Ann", kMonday, true));
    ASSERT_TRUE(run) << run.error().detail;
    const auto changed = std::ranges::find(run->kpis, "win_rate", &report::DryRunKpi::id);
    ASSERT_NE(changed, run->kpis.end());
    ASSERT_EQ(changed->weeks.size(), 26u);
    EXPECT_EQ(changed->weeks.back().weekEnding, kSince);
    EXPECT_EQ(changed->weeks.back().before, 0.5);
    EXPECT_DOUBLE_EQ(*changed->weeks.back().after, 2.0 / 3);
    ASSERT_EQ(changed->records.size(), 1u);
    EXPECT_EQ(changed->records.front().id, "d4");
    EXPECT_EQ(changed->records.front().before, "denominator");
    EXPECT_EQ(changed->records.front().after, "");
    EXPECT_EQ(std::ranges::find(run->kpis, "lead_new", &report::DryRunKpi::id), run->kpis.end());
    ASSERT_TRUE(workspace->reload());
    EXPECT_TRUE(workspace->publications().empty());
    EXPECT_EQ(week("win_rate", kSince).value, 0.5);
    const auto text = report::dryRunText(*run, "USD");
    EXPECT_THAT(text, testing::HasSubstr("opportunity d4, Four: denominator -> not among them"));
}

TEST_F(DefinitionVersions, TargetsOfAKpiAreListedWithWhomAndWhenTheyAreFor) {
    import({{ "Opportunity.csv", kFourDeals }});
    EXPECT_TRUE(workspace->targetsOf("win_rate").empty()) << "but the definition's own";
    const VersionDraft model{store::Subject::Model,
                             {{"model.toml", workspace->modelDocument().text +
                                                 "\n[[target]]\nkpi = \"win_rate\"\nvalue = 0.4\n"
                                                 "to = 2026-06-30\n"
                                                 "\n[[target]]\nkpi = \"win_rate\"\nscope = \"segment\"\n"
                                                 "name = \"SMB\"\nvalue = 0.3\ntolerance = 0.05\n"}}};
    publish(model, signedBy("Ann", kMonday));
    const auto targets = workspace->targetsOf("win_rate");
    ASSERT_EQ(targets.size(), 2u);
    EXPECT_EQ(targets[0].by, report::SetTarget::By::Model);
    EXPECT_EQ(targets[0].dimension + targets[0].of, "segmentSMB");
    EXPECT_EQ(targets[0].tolerance, 0.05);
    EXPECT_EQ(targets[1].value, 0.4);
    EXPECT_EQ(targets[1].to, makeDay(2026, 6, 30));
    EXPECT_EQ(targets[1].tolerance, std::nullopt);
    EXPECT_TRUE(workspace->targetsOf("no_kpi").empty());
}

TEST_F(DefinitionVersions, ADryRunSaysHowFarItIsAndCanBeStopped) {
    import({{ "Opportunity.csv", kFourDeals }});
    std::vector<double> told;
    ASSERT_TRUE(workspace->tryOut(withoutSmallLosses(), signedBy("Ann"), {},
                                  [&](double done) { told.push_back(done); }));
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_GT(told.back(), 0.9);
    std::stop_source stop;
    const auto stopped =
        workspace->tryOut(withoutSmallLosses(), signedBy("Ann"), stop.get_token(), [&](double done) {
            if (done > 0.5)
                stop.request_stop();
        });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Code::Cancelled);
}

TEST_F(DefinitionVersions, ATargetOfADefinitionFlipsStatusesInADryRun) {
    import({{ "Opportunity.csv", kFourDeals }});
    const VersionDraft draft = drafted(replaced(replaced(text("win_rate"), "target = 0.25", "target = 0.9"),
                                                "window =", "minimum_sample = 1\nwindow ="));
    const auto run = workspace->tryOut(draft, signedBy("Ann", kMonday, true));
    ASSERT_TRUE(run) << run.error().detail;
    ASSERT_EQ(run->kpis.size(), 1u);
    EXPECT_TRUE(run->kpis.front().weeks.back().flips());
    EXPECT_EQ(run->kpis.front().weeks.back().statusAfter, kpi::Status::OffTrack);
}

TEST_F(DefinitionVersions, AKpiOfOnesOwnIsPublishedLikeAnyOther) {
    import({{ "Opportunity.csv", kFourDeals }});
    std::string own = replaced(text("win_rate"), "id = \"win_rate\"", "id = \"own_rate\"");
    publish(drafted(own), signedBy("Ann", kMonday, false));
    EXPECT_EQ(week("own_rate", kSince).value, 0.5);
    EXPECT_EQ(week("own_rate", kBefore).value, 0.5);
    expectVerified();
}

TEST_F(DefinitionVersions, AVersionForAllEndsTheMixture) {
    import({{ "Opportunity.csv", kFourDeals }});
    publish(withoutSmallLosses(), signedBy("Ann", kMonday, false));
    publish(drafted(replaced(text("win_rate"), "target = 0.25", "target = 0.3")),
            signedBy("Bob", kMonday, true));
    for (const Day day : {kBefore, kSince}) {
        const kpi::Point point = week("win_rate", day);
        EXPECT_EQ(point.definitionVersion, 3);
        EXPECT_THAT(point.versions, testing::ElementsAre(std::pair(3, point.records)));
        EXPECT_EQ(point.target, 0.3);
    }
    expectVerified();
}

TEST_F(DefinitionVersions, SeveralDefinitionsArePublishedTogetherOrNotAtAll) {
    import({{ "Opportunity.csv", kFourDeals }});
    VersionDraft both = drafted(replaced(text("win_rate"), "target = 0.25", "target = 0.3"));
    both.texts.push_back(
        {"other.toml", replaced(text("bookings_new"), "unit = \"money\"", "unit = \"gold\"")});
    EXPECT_FALSE(workspace->publish(both, signedBy("Ann", kMonday, true)));
    ASSERT_TRUE(workspace->reload());
    EXPECT_TRUE(workspace->publications().empty());
    both.texts.back() = {"other.toml", text("bookings_new")};
    publish(both, signedBy("Ann", kMonday, true));
    ASSERT_EQ(workspace->publications().size(), 1u);
    EXPECT_EQ(workspace->publications().front().texts.size(), 1u) << "what says nothing new is left out";
}

TEST_F(DefinitionVersions, AChangedWordIsAVersionToo) {
    import({{ "Opportunity.csv", kFourDeals }});
    publish(drafted(replaced(text("win_rate"), "name = \"Win rate\"", "name = \"Win share\"")),
            signedBy("Ann", kMonday, true));
    EXPECT_EQ(workspace->board({})->row("win_rate")->name, "Win share");
    EXPECT_EQ(workspace->board({})->row("win_rate")->definitionVersion, 2);
}

TEST_F(DefinitionVersions, TheChangeLogIsMarkdownOfWhatChanged) {
    import({{ "Opportunity.csv", kFourDeals }});
    publish(drafted(replaced(text("win_rate"), "target = 0.25", "target = 0.3")),
            signedBy("Ann", kMonday, true));
    EXPECT_EQ(report::changeLogMarkdown(workspace->changeLog()), R"(# Change log

## From Mon 9 Nov 2026 on

Agreed in the weekly meeting

Published by Ann on 2027-01-15. For all records.

### Win rate (win_rate), version 2

```diff
-target = 0.25
+target = 0.3
```
)");
}

TEST_F(DefinitionVersions, ACheckNamesWhatIsWrongAndTheRemedy) {
    import({{ "Opportunity.csv", kFourDeals }});
    const std::string good = text("win_rate");
    struct Case {
        const char* what;
        const char* with;
        const char* said;
    };
    const std::vector<Case> cases{
        {"unit = \"ratio\"", "unit = \"ratios\"", "mine.toml:8 unit: 'ratios' is none of ratio, money"},
        {"record = \"opportunity\"", "record = \"lead\"",
         "mine.toml:12 record: a KPI stays about the same kind"},
        {"FROM deal\n", "FROM deal CROSS JOIN meta\n", "not from meta"},
        {"FROM deal\n", "FROM deals\n", "no such table: deals; write one SELECT"},
        {"AS at,", "AS att,", "the column att is not known"},
        {"closed_on AS at,", "", "facts need a column at"},
        {"rid AS record_id,", "", "a column record_id is missing"},
        {"SELECT rid", "DELETE FROM deal; SELECT rid", "a SELECT is expected that only reads"},
        {"needs = [\"opportunity\"]", "needs = [\"oportunity\"]",
         "'oportunity' is not known; did you mean opportunity?"},
        {"group = \"close\"", "group = \"clos\"", "'clos' is not known; did you mean close?"},
        {"dimensions = [\"owner\"", "dimensions = [\"ownr\"", "'ownr' is not a dimension"},
        {"version = 1", "version = 7", "version: this was made from version 7, and the newest one is 1"},
        {"id = \"win_rate\"", "id = \"Win Rate\"", "write lower-case letters"},
        {"group = \"close\"", "group = \"close", "a text begins with a quote and does not end on its line"},
        {"group = \"close\"", "group", "a name, then =, then a value are expected"},
    };
    for (const Case& one : cases) {
        std::string all;
        for (const Error& error : workspace->check(drafted(replaced(good, one.what, one.with))))
            all += error.where + " " + error.detail + "\n";
        EXPECT_THAT(all, testing::HasSubstr(one.said)) << one.with;
    }
    EXPECT_TRUE(workspace->check(drafted(good)).empty());
    int said = 0;
    for (const Error& error : workspace->check(drafted(replaced(good, "aggregate = \"ratio\"\n", ""))))
        said += error.detail.starts_with("aggregate:") ? 1 : 0;
    EXPECT_EQ(said, 1) << "what is missing is not wrong as well";
}

/// What is in force where a later program ships another text than it did when somebody published first.
struct ProgramUpgrade : testing::Test {
    static std::string shipped() { return kpi::Catalogue::builtIn()->find("sales_velocity")->source; }
    static std::string other(int version, const std::string& expression) {
        std::string text = withVersion(shipped(), version, kMonday);
        const size_t at = text.find("expression = ");
        return text.replace(at, text.find('\n', at) - at, "expression = \"" + expression + "\"");
    }
    /// A program that ships `text` of the velocity.
    static Governance governed(const std::string& text) {
        Governance governance;
        governance.modelText = rules::defaultModelText();
        governance.currency = "USD";
        std::vector<kpi::Definition> all = kpi::Catalogue::builtIn()->all();
        *std::ranges::find(all, "sales_velocity", &kpi::Definition::id) =
            *kpi::parseDefinition(text, "later");
        governance.builtIn = *kpi::Catalogue::from(std::move(all));
        store::Publication publication;
        publication.id = 1;
        publication.subject = store::Subject::Definitions;
        publication.effective = kMonday;
        publication.toAll = false;
        publication.texts = {{"sales_velocity", 2, other(2, "open_deals * win_rate")}};
        governance.publications = {publication};
        return governance;
    }
};

TEST_F(ProgramUpgrade, APublicationKeepsWhatWasShippedBeforeIt) {
    Governance governance = governed(other(3, "open_deals"));
    governance.shippedThen = {{{store::Subject::Definitions, "sales_velocity"}, shipped()}};
    const auto force = inForce(governance, kSince);
    ASSERT_TRUE(force) << force.error().detail;
    const auto* line = force->catalogue.line("sales_velocity");
    ASSERT_TRUE(line);
    ASSERT_EQ(line->size(), 2u);
    EXPECT_EQ(line->front().definition.source, shipped()) << "older weeks are made as they were";
    EXPECT_EQ(line->back().definition.version, 2);
}

TEST_F(ProgramUpgrade, TwoVersionsOfOneNumberHaveTheirOwnArithmetic) {
    // The later program ships a version 2, and so is the one that was published.
    const auto force = inForce(governed(other(2, "open_deals")), kSince);
    ASSERT_TRUE(force) << force.error().detail;
    const auto* line = force->catalogue.line("sales_velocity");
    ASSERT_TRUE(line);
    const auto value = [](const std::string& name) {
        return std::optional(name == "open_deals" ? 5.0 : 3.0);
    };
    EXPECT_EQ(line->front().definition.arithmetic.evaluate(value), 5);
    EXPECT_EQ(line->back().definition.arithmetic.evaluate(value), 15);
}

TEST_F(DefinitionVersions, WhatShipsIsKeptWithTheFirstPublicationAndVerified) {
    import({{ "Opportunity.csv", kFourDeals }});
    const std::string shipped = text("win_rate");
    publish(withoutSmallLosses(), signedBy("Ann", kMonday, false));
    EXPECT_THAT(rows("SELECT subject, id FROM shipped_text"), testing::ElementsAre("definitions win_rate"));
    EXPECT_EQ(rows("SELECT text FROM shipped_text").front(), shipped);
    expectVerified();
    {
        SQLite::Database file((folder / "store.gtm").string(), SQLite::OPEN_READWRITE);
        file.exec("UPDATE shipped_text SET text = text || ' '");
    }
    ASSERT_TRUE(workspace->reload());
    const auto checks = workspace->verify();
    const auto named = std::ranges::find(*checks, "publications", &report::VerifyCheck::name);
    EXPECT_FALSE(named->ok);
}

} // namespace gtm
