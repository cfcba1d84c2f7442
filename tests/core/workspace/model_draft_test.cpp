// SPDX-License-Identifier: GPL-3.0-only
// A draft of the model: what is refused, what a check says of it, and what the data propose.
#include "core/base/text.h"
#include "tests/core/workspace/model_case.h"

#include <gmock/gmock.h>

namespace gtm {

using test::kEuro, test::kTwoDeals, test::ModelVersions;

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

} // namespace gtm
