// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/sample/export_folder.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

/// The tables beside the CRM tell the same story as the CRM: contracts follow the deals that were won,
/// registrations the deals of partners, customer success its kickoffs.
namespace gtm::sample::test {

namespace {

/// The row of each id.
std::map<std::string, const Cells*> byId(const Table& of) {
    std::map<std::string, const Cells*> rows;
    for (const auto& row : of.rows)
        rows[row[0]] = &row;
    return rows;
}

} // namespace

TEST(SampleBooks, ContractsComeFromDealsThatWereWon) {
    const Table &contracts = table("Contract"), &deals = table("Opportunity");
    const auto dealOf = byId(deals);
    size_t sold = 0;
    for (const auto& row : contracts.rows) {
        ASSERT_LE(dayOf(contracts.cell(row, "StartDate")), dayOf(contracts.cell(row, "EndDate"))) << row[0];
        const std::string& id = contracts.cell(row, "SBQQ__Opportunity__c");
        if (id.empty())
            continue;
        ++sold;
        const Cells& deal = *dealOf.at(id);
        ASSERT_EQ(deals.cell(deal, "StageName"), "Closed Won") << row[0];
        ASSERT_EQ(deals.cell(deal, "AccountId"), contracts.cell(row, "AccountId")) << row[0];
        ASSERT_EQ(deals.cell(deal, "Amount"), contracts.cell(row, "ARR__c")) << row[0];
        ASSERT_LE(dayOf(deals.cell(deal, "CloseDate")),
                  dayOf(contracts.cell(row, "StartDate")) + std::chrono::days{40})
            << row[0];
    }
    EXPECT_GT(sold, 500U);
}

TEST(SampleBooks, ATermGoesOnWhenItsRenewalWasWonAndEndsWhenItWasLost) {
    const Table &contracts = table("Contract"), &deals = table("Opportunity");
    const auto dealOf = byId(deals);
    std::map<std::string, Day> lastEnd; // By account.
    for (const auto& row : contracts.rows) {
        Day& end = lastEnd[contracts.cell(row, "AccountId")];
        end = std::max(end, dayOf(contracts.cell(row, "EndDate")));
    }
    std::map<std::string, int> outcomes;
    for (const auto& row : contracts.rows) {
        const std::string& id = contracts.cell(row, "SBQQ__RenewalOpportunity__c");
        if (id.empty())
            continue;
        const Cells& renewal = *dealOf.at(id);
        ASSERT_EQ(deals.cell(renewal, "Type"), "Renewal") << row[0];
        const std::string& stage = deals.cell(renewal, "StageName");
        ++outcomes[stage];
        const Day end = dayOf(contracts.cell(row, "EndDate"));
        ASSERT_EQ(lastEnd.at(contracts.cell(row, "AccountId")) > end, stage == "Closed Won") << row[0];
        if (stage == "Closed Lost" && end < Options{}.asOf) {
            ASSERT_EQ(contracts.cell(row, "Ended_On__c"), contracts.cell(row, "EndDate")) << row[0];
        }
    }
    EXPECT_GT(outcomes["Closed Won"], 100);
    EXPECT_GT(outcomes["Closed Lost"], 10);
}

TEST(SampleBooks, RegistrationsNameThePartnerOfTheirDeal) {
    const Table &registrations = table("DealRegistration"), &deals = table("Opportunity"),
                &partners = table("Partner");
    const auto dealOf = byId(deals), partnerOf = byId(partners);
    size_t before = 0, during = 0;
    for (const auto& row : registrations.rows) {
        const auto submitted = instantOf(registrations.cell(row, "Submitted")).value();
        if (const auto approved = instantOf(registrations.cell(row, "Approved"))) {
            ASSERT_LE(submitted, *approved) << row[0];
        }
        const std::string& id = registrations.cell(row, "Opportunity ID");
        if (id.empty())
            continue;
        const Cells& deal = *dealOf.at(id);
        ASSERT_EQ(deals.cell(deal, "Partner_Account__c"),
                  partners.cell(*partnerOf.at(registrations.cell(row, "Partner ID")), "Account ID"))
            << row[0];
        ++(submitted < instantOf(deals.cell(deal, "CreatedDate")).value() ? before : during);
    }
    EXPECT_GT(before, during);
    EXPECT_GT(during, 5U);
}

TEST(SampleBooks, AHandedOverAccountBelongsToItsSuccessManager) {
    const Table &history = table("AccountHistory"), &accounts = table("Account"), &users = table("User");
    const auto accountOf = byId(accounts), userOf = byId(users);
    for (const auto& row : history.rows) {
        ASSERT_EQ(accounts.cell(*accountOf.at(history.cell(row, "AccountId")), "OwnerId"),
                  history.cell(row, "NewValue"));
        ASSERT_EQ(users.cell(*userOf.at(history.cell(row, "NewValue")), "Department"), "Customer Success");
        ASSERT_TRUE(users.cell(*userOf.at(history.cell(row, "OldValue")), "Department").starts_with("Sales"));
    }
    EXPECT_GT(history.rows.size(), 100U);
}

TEST(SampleBooks, TeamQuotasMakeUpTheCompanys) {
    const Table& quotas = table("Quota");
    std::map<std::string, double> company, teams;
    for (const auto& row : quotas.rows) {
        if (!quotas.cell(row, "Owner ID").empty())
            continue;
        auto& of = quotas.cell(row, "Team").empty() ? company : teams;
        of[quotas.cell(row, "Period start")] += std::stod(quotas.cell(row, "Quota"));
    }
    EXPECT_GE(company.size(), 9U);
    for (const auto& [start, amount] : company)
        EXPECT_NEAR(teams[start], amount, 30'000) << start << ": each is rounded to 10,000";
}

TEST(SampleBooks, TeamsAreThoseOfTheUsers) {
    std::set<std::string> teams, departments;
    for (const auto& row : table("Team").rows)
        teams.insert(table("Team").cell(row, "Team"));
    for (const auto& row : table("User").rows)
        if (!table("User").cell(row, "Department").empty())
            departments.insert(table("User").cell(row, "Department"));
    EXPECT_EQ(teams, departments);
}

} // namespace gtm::sample::test
