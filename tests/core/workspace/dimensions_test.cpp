// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/profile.h"
#include "core/report/record_life.h"
#include "tests/core/workspace/rules_case.h"

#include <gmock/gmock.h>

namespace gtm {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace {

constexpr const char* kProfile = R"(name = "own"
source = "own"
[[mapping]]
name = "Deals"
entity = "opportunity"
signature = ["Deal"]
[mapping.columns]
id = "Deal"
stage = "Stage"
account_id = "Account"
created = "Created"
close_date = "Closed"
amount = "Amount"
[mapping.defaults]
type = "New Business"
[mapping.dimensions]
"Deal Tier" = ["Tier", "Old Tier"]
[[mapping]]
name = "Accounts"
entity = "account"
signature = ["Customer"]
[mapping.columns]
id = "Customer"
[mapping.dimensions]
Vertical = "Vertical"
"Deal Tier" = "Account Tier"
)";
constexpr const char* kDealHead = "Deal,Stage,Account,Created,Closed,Amount,Tier,Old Tier\n";
const Day kWeek = makeDay(2026, 11, 15);

struct Dimensions : test::RulesCase {
    void SetUp() override { folder.write("profiles/own.toml", kProfile); }

    ingest::ImportReport take(const std::string& deals, const std::string& accounts = {}) {
        if (!workspace) {
            OpenOptions options;
            options.zone = "UTC";
            options.currency = "USD";
            workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", options)));
        }
        const std::string exports = "own" + std::to_string(m_takes++);
        folder.write(exports + "/deals.csv", deals);
        if (!accounts.empty())
            folder.write(exports + "/accounts.csv", accounts);
        ImportRequest request;
        request.paths = {folder / exports};
        request.profileFolder = folder / "profiles";
        request.asOf = kWeek;
        auto report = workspace->import(request);
        EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
        EXPECT_TRUE(workspace->reload());
        return report ? std::move(*report) : ingest::ImportReport();
    }
    std::vector<std::pair<std::string, double>> won(const std::string& dimension) const {
        std::vector<std::pair<std::string, double>> rows;
        for (const kpi::BreakdownRow& row : by("bookings_new", kWeek, dimension))
            rows.emplace_back(row.key, row.point.value.value_or(-1));
        std::ranges::sort(rows);
        return rows;
    }

  private:
    int m_takes = 0;
};

std::string threeDeals(const std::string& first = "Gold") {
    return kDealHead + std::string("1,Closed Won,A,2026-11-01,2026-11-10,100,") + first +
           ",\n"
           "2,Closed Won,A,2026-11-01,2026-11-11,200,,Silver\n"
           "3,Closed Won,B,2026-11-01,2026-11-12,400,,\n";
}

} // namespace

TEST_F(Dimensions, BreakDownAndFilterByAColumnOfTheUsersOwn) {
    const auto report = take(threeDeals());
    EXPECT_THAT(report.files.front().skippedColumns, IsEmpty());
    EXPECT_THAT(workspace->ownDimensions(), ElementsAre("Deal Tier"));
    EXPECT_THAT(won("Deal Tier"), ElementsAre(std::pair("(none)", 400.0), std::pair("Gold", 100.0),
                                              std::pair("Silver", 200.0)));
    EXPECT_EQ(week("bookings_new", kWeek, {{"Deal Tier", {"Gold", "(none)"}}}).value, 500);
    EXPECT_EQ(records("bookings_new", kWeek, {{"Deal Tier", {"Silver"}}}).rows.size(), 1U);
    EXPECT_THAT(workspace->dimensionValues("Deal Tier"), ElementsAre("Gold", "Silver", "(none)"));
    const auto life = workspace->recordLife("1");
    ASSERT_TRUE(life);
    EXPECT_THAT(life->own, ElementsAre(std::pair("Deal Tier", "Gold")));
    EXPECT_THAT(report::lifeHead(*life), HasSubstr("\nDeal Tier: Gold\n"));
    EXPECT_THAT(workspace->recordLife("3")->own, IsEmpty());
    expectVerified();
}

TEST_F(Dimensions, ADealHasThoseOfItsAccountWhereItHasNoneOfItsOwn) {
    take(threeDeals(), "Customer,Vertical,Account Tier\nA,Banks,Bronze\nB,Trade,Bronze\n");
    EXPECT_THAT(won("Vertical"), ElementsAre(std::pair("Banks", 300.0), std::pair("Trade", 400.0)));
    EXPECT_THAT(won("Deal Tier"), ElementsAre(std::pair("Bronze", 400.0), std::pair("Gold", 100.0),
                                              std::pair("Silver", 200.0)));
    expectVerified();
}

TEST_F(Dimensions, AKpiOfOtherRecordsHasNoDataUnderTheFilter) {
    take(threeDeals());
    const kpi::Point point = week("lead_new", kWeek, {{"Deal Tier", {"Gold"}}});
    EXPECT_FALSE(point.value);
    EXPECT_TRUE(point.has(kpi::Flag::UnknownDimension) || point.has(kpi::Flag::NeedsSource));
    KpiRequest request;
    request.kpi = "lead_new";
    request.by = "Deal Tier";
    const auto series = workspace->kpi(request);
    ASSERT_FALSE(series);
    EXPECT_EQ(series.error().code, Code::ForeignDimension);
    request.by = "Deal Tire";
    EXPECT_EQ(workspace->kpi(request).error().code, Code::UnknownDimension);
    EXPECT_EQ(workspace->kpi(request).error().detail, "Deal Tier") << "the nearest right word";
}

TEST_F(Dimensions, AnotherValueUpdatesTheRecordAndUndoBringsTheOldOneBack) {
    take(threeDeals());
    EXPECT_EQ(take(threeDeals()).files.front().unchanged, 3);
    const auto second = take(threeDeals("Iron"));
    EXPECT_EQ(second.files.front().updated, 1);
    EXPECT_EQ(second.files.front().unchanged, 2);
    EXPECT_EQ(week("bookings_new", kWeek, {{"Deal Tier", {"Iron"}}}).value, 100);
    expectVerified();
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(week("bookings_new", kWeek, {{"Deal Tier", {"Gold"}}}).value, 100);
    EXPECT_THAT(workspace->dimensionValues("Deal Tier"), ElementsAre("Gold", "Silver", "(none)"));
    expectVerified();
}

TEST_F(Dimensions, AnEmptyCellTakesTheValueAwayAndAColumnThatIsGoneKeepsIt) {
    take(threeDeals());
    EXPECT_EQ(take("Deal,Stage,Account,Created,Closed,Amount\n"
                   "1,Closed Won,A,2026-11-01,2026-11-10,150\n")
                  .files.front()
                  .updated,
              1);
    EXPECT_EQ(week("bookings_new", kWeek, {{"Deal Tier", {"Gold"}}}).value, 150);
    EXPECT_EQ(take(threeDeals("")).files.front().updated, 1);
    EXPECT_EQ(week("bookings_new", kWeek, {{"Deal Tier", {"(none)"}}}).value, 500);
    expectVerified();
}

TEST_F(Dimensions, ATamperedValueIsFound) {
    take(threeDeals());
    workspace.reset();
    {
        SQLite::Database store((folder / "store.gtm").string(), SQLite::OPEN_READWRITE);
        store.exec("UPDATE record_field SET value = 'Iron' WHERE value = 'Gold'");
    }
    workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", {})));
    const auto checks = workspace->verify();
    ASSERT_TRUE(checks);
    std::vector<std::string> failed;
    for (const report::VerifyCheck& check : *checks)
        if (!check.ok)
            failed.push_back(check.name);
    EXPECT_THAT(failed, ElementsAre("control totals", "derived tables", "fact cache"));
}

TEST_F(Dimensions, RareValuesCountTogetherAndTheImportSaysSo) {
    std::string deals = kDealHead;
    for (int i = 0; i < 203; ++i)
        for (int twice = 0; twice < (i < 200 ? 2 : 1); ++twice)
            deals += std::to_string(2 * i + twice) + ",Closed Won,A,2026-11-01,2026-11-10,1,T" +
                     std::to_string(i) + ",\n";
    const auto report = take(deals);
    const auto& findings = report.files.front().findings;
    const auto many = std::ranges::find(findings, "many_values", &ingest::Finding::code);
    ASSERT_NE(many, findings.end());
    EXPECT_EQ(many->value, "Deal Tier");
    EXPECT_EQ(many->rows, 3);
    EXPECT_EQ(many->places.front().value, "T200");
    EXPECT_EQ(week("bookings_new", kWeek, {{"Deal Tier", {"(other)"}}}).value, 3);
    EXPECT_EQ(won("Deal Tier").size(), 201U);
    expectVerified();
}

TEST_F(Dimensions, AColumnKeptUnmappedIsShownWithItsRecordAndFiltersNothing) {
    const std::string note = "\"Next step, by hand\" = \"Tier\"\n";
    std::string kept = kProfile;
    kept.replace(kept.find("\"Deal Tier\" = [\"Tier\", \"Old Tier\"]\n"), 35, "[mapping.unmapped]\n" + note);
    folder.write("profiles/own.toml", kept);
    const auto report = take(threeDeals());
    EXPECT_THAT(report.files.front().skippedColumns, ElementsAre("Old Tier"));
    EXPECT_THAT(workspace->ownDimensions(), IsEmpty());
    EXPECT_EQ(week("bookings_new", kWeek).value, 700);
    const auto life = workspace->recordLife("1");
    ASSERT_TRUE(life);
    EXPECT_THAT(life->own, ElementsAre(std::pair("Next step, by hand", "Gold")));
    EXPECT_EQ(take(threeDeals()).files.front().unchanged, 3);
    EXPECT_EQ(take(threeDeals("Iron")).files.front().updated, 1);
    EXPECT_THAT(workspace->recordLife("1")->own, ElementsAre(std::pair("Next step, by hand", "Iron")));
    expectVerified();
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_THAT(workspace->recordLife("1")->own, ElementsAre(std::pair("Next step, by hand", "Gold")));
    expectVerified();
}

TEST_F(Dimensions, ADimensionThatIsOnlyKeptFromNowOnFiltersNoMore) {
    take(threeDeals());
    ASSERT_THAT(workspace->ownDimensions(), ElementsAre("Deal Tier"));
    std::string kept = kProfile;
    kept.replace(kept.find("[mapping.dimensions]"), 20, "[mapping.unmapped]");
    folder.write("profiles/own.toml", kept);
    EXPECT_EQ(take(threeDeals()).files.front().updated, 2) << "the third has no value";
    EXPECT_THAT(workspace->ownDimensions(), IsEmpty());
    EXPECT_THAT(workspace->recordLife("1")->own, ElementsAre(std::pair("Deal Tier", "Gold")));
    expectVerified();
    folder.write("profiles/own.toml", kProfile);
    EXPECT_EQ(take(threeDeals()).files.front().updated, 2);
    EXPECT_THAT(workspace->ownDimensions(), ElementsAre("Deal Tier"));
    expectVerified();
}

TEST(DimensionProfile, AddsDimensionsToABuiltInOneByEntity) {
    const auto builtIn = ingest::builtInProfiles();
    const auto profile = ingest::parseProfile("name = \"mine\"\nextends = \"salesforce-objects\"\n"
                                              "[dimensions.opportunity]\nTier = \"Tier__c\"\n"
                                              "[unmapped.contact]\nNote = \"Note__c\"\n",
                                              "mine.toml", *builtIn);
    ASSERT_TRUE(profile) << profile.error().detail;
    for (const ingest::Mapping& mapping : profile->mappings)
        EXPECT_EQ(mapping.ownColumns.size(),
                  mapping.entity == crm::Entity::Opportunity || mapping.entity == crm::Entity::Contact ? 1U
                                                                                                       : 0U)
            << mapping.name;
}

TEST(DimensionProfile, SaysWhatIsWrongWithADimension) {
    const auto errorOf = [](const std::string& lines) {
        const auto profile = ingest::parseProfile(
            "name = \"x\"\nsource = \"x\"\nentity = \"account\"\n[columns]\nid = \"Id\"\n"
            "[dimensions]\n" +
                lines + "\n",
            "x.toml");
        return profile ? std::string() : profile.error().detail;
    };
    EXPECT_EQ(errorOf("Tier = \"Tier\""), "");
    EXPECT_THAT(errorOf("Region = \"Area\""), HasSubstr("write another, such as \"Region 2\""));
    EXPECT_THAT(errorOf("manager = \"Boss\""), HasSubstr("has a dimension of this name itself"));
    EXPECT_THAT(errorOf("\"a=b\" = \"Area\""), HasSubstr("without ="));
    EXPECT_THAT(errorOf("Tier = \" \""), HasSubstr("write a header"));
    EXPECT_EQ(errorOf("Tier = \"Tier\"\n[unmapped]\n\"Region = here\" = \"Area\""), "");
    EXPECT_THAT(errorOf("Tier = \"Tier\"\n[unmapped]\nTier = \"Area\""),
                HasSubstr("another column is kept under this name; write another, such as \"Tier 2\""));
    EXPECT_THAT(errorOf("[unmapped]\n" + std::string(101, 'x') + " = \"Area\""),
                HasSubstr("at most 100 characters"));
    const auto contract =
        ingest::parseProfile("name = \"x\"\nsource = \"x\"\nentity = \"contract\"\n[columns]\nid = \"Id\"\n"
                             "start = \"From\"\n[dimensions]\nTier = \"Tier\"\n",
                             "x.toml");
    ASSERT_FALSE(contract);
    EXPECT_THAT(contract.error().detail, HasSubstr("only opportunities, leads and accounts"));
}

} // namespace gtm
