// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "tests/core/ingest/reading.h"

#include <gmock/gmock.h>

#include <set>

namespace gtm::ingest {
namespace {

using testing::Read;
using testing::sharedData;

/// The tables that `paths` hold, read with the built-in profiles; keyed by file name.
std::map<std::string, Read> readAll(const std::filesystem::path& path) {
    std::map<std::string, Read> out;
    const auto sources = findSources({path});
    EXPECT_TRUE(sources);
    for (const SourceFile& source : sources.value_or(std::vector<SourceFile>{})) {
        if (source.kind == SourceKind::Table)
            out[std::filesystem::path(source.path).filename().string()] = testing::readSource(source);
    }
    return out;
}

std::map<std::string, std::string> canonical(const Read& read) {
    std::map<std::string, std::string> out;
    for (const crm::Record& record : read.records)
        out[record.id()] = crm::canonicalBytes(record);
    return out;
}

TEST(MavenCrm, GivesTheSameRecordsFromTheLooseFileAndFromTheZip) {
    const auto folder = sharedData("maven-crm-opportunities");
    GTM_SKIP_WITHOUT(folder);
    const auto loose = readAll(folder / "sales_pipeline.csv");
    const auto zipped = readAll(folder / "CRM+Sales+Opportunities.zip");
    const Read& first = loose.at("sales_pipeline.csv");
    const Read& second = zipped.at("sales_pipeline.csv");
    EXPECT_EQ(first.records.size(), 8800U);
    EXPECT_EQ(second.records.size(), 8800U);
    EXPECT_EQ(canonical(first).size(), 8800U);
    EXPECT_EQ(canonical(first), canonical(second));
    EXPECT_TRUE(first.rejections.empty());
    EXPECT_TRUE(first.report.findings.empty());
    EXPECT_TRUE(first.report.skippedColumns.empty());
}

TEST(MavenCrm, GivesItsKnownNumbers) {
    const auto file = sharedData("maven-crm-opportunities/sales_pipeline.csv");
    GTM_SKIP_WITHOUT(file);
    const Read read = testing::readSource(testing::sourceFile(file));
    std::map<std::string, int> stages;
    std::int64_t won = 0;
    int wonFlags = 0, closedFlags = 0, withoutAccount = 0;
    for (size_t i = 0; i < read.records.size(); ++i) {
        ++stages[read.field(i, "stage")];
        wonFlags += read.field(i, "is_won") == "1";
        closedFlags += read.field(i, "is_closed") == "1";
        withoutAccount += read.field(i, "account_id") == "null";
        if (const auto* amount =
                read.records[i].get<Minor>(crm::fieldIndex(crm::Entity::Opportunity, "amount")))
            won += read.field(i, "is_won") == "1" ? *amount : 0;
    }
    EXPECT_EQ(stages, (std::map<std::string, int>{
                          {"Won", 4238}, {"Lost", 2473}, {"Engaging", 1589}, {"Prospecting", 500}}));
    EXPECT_EQ(wonFlags, 4238);
    EXPECT_EQ(closedFlags, 6711);
    EXPECT_EQ(withoutAccount, 1425);
    EXPECT_EQ(won, 10'005'534 * 100LL);
    EXPECT_EQ(read.field(0, "created"), "2016-10-20");
    EXPECT_EQ(read.field(0, "currency"), "USD");
}

TEST(MavenCrm, MapsAccountsAndTeamsAndLeavesTheRestAlone) {
    const auto file = sharedData("maven-crm-opportunities/CRM+Sales+Opportunities.zip");
    GTM_SKIP_WITHOUT(file);
    const auto all = readAll(file);
    EXPECT_EQ(all.at("accounts.csv").records.size(), 85U);
    EXPECT_EQ(all.at("sales_teams.csv").records.size(), 35U);
    EXPECT_EQ(all.at("sales_teams.csv").field(0, "team"), "Central");
    for (const char* name : {"products.csv", "data_dictionary.csv"}) {
        EXPECT_FALSE(all.at(name).report.recognised()) << name;
        EXPECT_NE(all.at(name).finding(code::kUnrecognised), nullptr) << name;
    }
}

struct SeedCase {
    const char* file;
    const char* entity; ///< Empty: left alone.
    size_t records;
};

TEST(FivetranSalesforce, AccountsForEveryRow) {
    const auto folder = sharedData("fivetran-salesforce-seeds");
    GTM_SKIP_WITHOUT(folder);
    const std::vector<SeedCase> all{
        {"sf_account_data.csv", "account", 10},
        {"sf_contact_data.csv", "contact", 4},
        {"sf_event_data.csv", "activity", 10},
        {"sf_lead_data.csv", "lead", 1},
        {"sf_opportunity_data.csv", "opportunity", 10},
        {"sf_opportunity_history_data.csv", "stage_history", 10},
        {"sf_task_data.csv", "activity", 10},
        {"sf_user_data.csv", "user", 10},
        {"sf_account_history_data.csv", "", 0},
        {"sf_contact_history_data.csv", "", 0},
        {"sf_opportunity_line_item_data.csv", "", 0},
        {"sf_order_data.csv", "", 0},
        {"sf_product_2_data.csv", "", 0},
        {"sf_user_role_data.csv", "", 0},
        {"PROFILE.txt", "", 0},
    };
    const auto read = readAll(folder);
    EXPECT_EQ(read.size(), all.size());
    for (const SeedCase& item : all) {
        SCOPED_TRACE(item.file);
        const Read& file = read.at(item.file);
        EXPECT_EQ(file.report.entity, item.entity);
        EXPECT_EQ(file.records.size(), item.records);
        EXPECT_EQ(file.records.size() + file.rejections.size(), static_cast<size_t>(file.report.rowsRead));
        EXPECT_TRUE(file.rejections.empty());
        EXPECT_EQ(file.report.recognised(), *item.entity != '\0');
    }
    EXPECT_NE(read.at("sf_account_history_data.csv").finding(code::kVersionTable), nullptr);
    EXPECT_EQ(read.at("sf_opportunity_data.csv").rows(code::kOutOfRange, "probability"), 1);
}

TEST(FivetranSalesforce, ReadsTheSameDayOfADateWhateverTheZone) {
    const auto file = sharedData("fivetran-salesforce-seeds/sf_opportunity_data.csv");
    GTM_SKIP_WITHOUT(file);
    ReadOptions far;
    far.reporting = *Zone::named("Pacific/Auckland");
    const Read read = testing::readSource(testing::sourceFile(file), far);
    EXPECT_EQ(read.field(0, "close_date"), "2018-12-19");
    EXPECT_EQ(read.field(0, "created"), "2018-12-19T19:51:13Z");
}

TEST(Duckflow, AccountsForEveryRow) {
    const auto folder = sharedData("duckflow-hubspot-like");
    GTM_SKIP_WITHOUT(folder);
    const auto all = readAll(folder);
    const Read& deals = all.at("deals.csv");
    EXPECT_EQ(deals.records.size(), 150U);
    EXPECT_TRUE(deals.rejections.empty());
    int won = 0, lost = 0, blank = 0;
    for (size_t i = 0; i < deals.records.size(); ++i) {
        won += deals.field(i, "is_won") == "1";
        lost += deals.field(i, "is_closed") == "1" && deals.field(i, "is_won") == "0";
        blank += deals.field(i, "amount") == "null";
    }
    EXPECT_EQ(won, 25);
    EXPECT_EQ(lost, 31);
    EXPECT_EQ(blank, 17);
    EXPECT_EQ(all.at("contacts.csv").records.size(), 100U);
    EXPECT_THAT(all.at("contacts.csv").report.skippedColumns,
                ::testing::ElementsAre("industry", "company_size"));
}

TEST(BadInput, IsReadToItsEndAndRecognisedAsNothing) {
    const auto folder = sharedData("bad-input-dev");
    GTM_SKIP_WITHOUT(folder);
    int files = 0;
    for (const auto& [name, read] : readAll(folder)) {
        SCOPED_TRACE(name);
        EXPECT_EQ(read.error.has_value(), name == "issue252.xlsx") << "one of its parts is damaged";
        EXPECT_FALSE(read.report.recognised());
        ++files;
    }
    EXPECT_GT(files, 15);
}

} // namespace
} // namespace gtm::ingest
