// SPDX-License-Identifier: GPL-3.0-only
// What becomes of a definition's document when another KPI begins as its copy.
#include "core/base/resources.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/definition.h"

#include <gtest/gtest.h>

#include <set>

namespace gtm::kpi {

TEST(CopyOfDefinition, IsTheFirstVersionOfAKpiOfItsOwn) {
    const std::string toml =
        resourceText("kpis/mql_to_sql.toml") +
        "\n[text.de]\nname = \"Quote\"\nquestion = \"?\"\nformula = \"x\"\ncounted = \"y\"\naction = \"z\"\n";
    const auto copy = copyOfDefinition(toml, "mine", "My \"own\" rate");
    ASSERT_TRUE(copy);
    const DefinitionReading reading = readDefinition(*copy, "mine.toml");
    ASSERT_TRUE(reading.errors.empty()) << reading.errors.front().detail;
    const Definition& mine = reading.definition;
    EXPECT_EQ(mine.id, "mine");
    EXPECT_EQ(mine.version, 1);
    EXPECT_EQ(mine.catalogue, 0);
    EXPECT_FALSE(mine.core);
    EXPECT_EQ(mine.text("en").name, "My \"own\" rate");
    EXPECT_EQ(mine.text("de").name, "My \"own\" rate");
    EXPECT_TRUE(mine.text("en").synonyms.empty()) << "those are the other's";
    const Definition other = *parseDefinition(toml, "mql_to_sql.toml");
    EXPECT_TRUE(other.core);
    EXPECT_EQ(mine.facts, other.facts);
    EXPECT_EQ(mine.text("en").formula, other.text("en").formula);
    EXPECT_EQ(mine.dimensions, other.dimensions);
}

TEST(ShippedDefinitions, NoRateOrMedianIsJudgedByFewerThanTwentyRecords) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    for (const Definition& definition : catalogue->all())
        if (definition.aggregate == Aggregate::Ratio || definition.aggregate == Aggregate::Mean ||
            definition.aggregate == Aggregate::Median) {
            EXPECT_GE(definition.minimumSample, 20) << definition.id;
        }
}

TEST(CopyOfDefinition, KeepsTheFactorsOfAComposite) {
    const std::string toml = resourceText("kpis/sales_velocity.toml");
    const auto copy = copyOfDefinition(toml, "mine", "Mine");
    ASSERT_TRUE(copy);
    const DefinitionReading reading = readDefinition(*copy, "mine.toml");
    EXPECT_TRUE(reading.errors.empty());
    EXPECT_EQ(reading.definition.expression, parseDefinition(toml, "sales_velocity.toml")->expression);
    EXPECT_EQ(reading.definition.factors.size(), 4U);
}

TEST(PartNeeds, AreOfPartsThatTheDefinitionHas) {
    const std::string toml = resourceText("kpis/lead_leak.toml");
    EXPECT_EQ(parseDefinition(toml, "lead_leak.toml")->partNeeds.at("rejected_no_reason"),
              "rejection_reason");
    std::string wrong = toml;
    wrong.replace(wrong.find("{ rejected_no_reason"), 20, "{ rejected_for_a_laugh");
    const DefinitionReading reading = readDefinition(wrong, "lead_leak.toml");
    ASSERT_EQ(reading.errors.size(), 1U);
    EXPECT_NE(reading.errors.front().detail.find("rejected_for_a_laugh"), std::string::npos);
}

TEST(CopyOfDefinition, SaysWhereTheDocumentCannotBeRead) {
    EXPECT_FALSE(copyOfDefinition("id = ", "mine", "Mine"));
}

TEST(GroupNames, AreThoseOfTheDefinitionsThatShip) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    std::set<std::string> used;
    for (const Definition& definition : catalogue->all())
        used.insert(definition.group);
    const auto names = groupNames();
    EXPECT_EQ(used, std::set<std::string>(names.begin(), names.end()));
}

} // namespace gtm::kpi
