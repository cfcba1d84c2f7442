// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "tests/core/sample/export_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>
#include <unordered_map>
#include <unordered_set>

/// What makes the sample look like a CRM that people work in.
namespace gtm::sample::test {

using namespace std::chrono;

namespace {

using Test = std::function<bool(const Table&, const Cells&)>;

size_t count(const std::string& file, const Test& test) {
    const Table& rows = table(file);
    return static_cast<size_t>(
        std::ranges::count_if(rows.rows, [&](const Cells& row) { return test(rows, row); }));
}

Test equals(const std::string& column, const std::string& value) {
    return [=](const Table& rows, const Cells& row) { return rows.cell(row, column) == value; };
}

/// Stages or statuses of a record in order, equal neighbours merged.
std::unordered_map<std::string, std::vector<std::string>>
paths(const std::string& file, const std::string& record, const std::string& value, const Test& test) {
    std::unordered_map<std::string, std::vector<std::string>> result;
    const Table& rows = table(file);
    for (const auto& row : rows.rows) {
        auto& path = result[rows.cell(row, record)];
        if (test(rows, row) && (path.empty() || path.back() != rows.cell(row, value)))
            path.push_back(rows.cell(row, value));
    }
    return result;
}

size_t orderOf(const std::string& stage) {
    static const std::vector<std::string> kStages{"Discovery",   "Evaluation", "Proposal",
                                                  "Negotiation", "Commit",     "Closed Won"};
    return static_cast<size_t>(std::ranges::find(kStages, stage) - kStages.begin());
}

bool isOpenStage(const std::string& stage) {
    return !stage.starts_with("Closed");
}

std::unordered_set<std::string> usersWhere(const Test& test) {
    std::unordered_set<std::string> users;
    for (const auto& row : table("User").rows)
        if (test(table("User"), row))
            users.insert(row[0]);
    return users;
}

} // namespace

TEST(SampleTraits, DealsTakeCrookedPaths) {
    size_t reopened = 0;
    size_t reopenedAndWon = 0;
    size_t backward = 0;
    size_t skipped = 0;
    for (const auto& [deal, path] :
         paths("OpportunityHistory", "OpportunityId", "StageName", [](auto&, auto&) { return true; })) {
        for (size_t i = 1; i < path.size(); ++i) {
            if (!isOpenStage(path[i - 1])) {
                ++reopened;
                reopenedAndWon += path[i] == "Discovery" && path.back() == "Closed Won" ? 1 : 0;
            } else if (isOpenStage(path[i])) {
                backward += orderOf(path[i]) < orderOf(path[i - 1]) ? 1 : 0;
                skipped += path.front() == "Discovery" && orderOf(path[i]) > orderOf(path[i - 1]) + 1 ? 1 : 0;
            }
        }
    }
    EXPECT_GE(reopened, 8U);
    EXPECT_GE(reopenedAndWon, 5U);
    EXPECT_GE(backward, 30U);
    EXPECT_GE(skipped, 50U);
}

TEST(SampleTraits, DealsSlipAndChangeTheirAmount) {
    const Table& history = table("OpportunityHistory");
    std::unordered_map<std::string, int> pushes;
    size_t amounts = 0;
    size_t sameStage = 0;
    for (size_t i = 1; i < history.rows.size(); ++i) {
        const Cells& before = history.rows[i - 1];
        const Cells& after = history.rows[i];
        const std::string& deal = history.cell(after, "OpportunityId");
        if (history.cell(before, "OpportunityId") != deal)
            continue;
        if (history.cell(before, "StageName") == history.cell(after, "StageName")) {
            ++sameStage;
            if (parseIsoDay(history.cell(after, "CloseDate")) >
                parseIsoDay(history.cell(before, "CloseDate")))
                ++pushes[deal];
        }
        amounts += history.cell(before, "Amount") != history.cell(after, "Amount") ? 1 : 0;
    }
    EXPECT_GT(sameStage, 500U);
    EXPECT_GT(amounts, 200U);
    EXPECT_GT(pushes.size(), 300U);
    EXPECT_GT(std::ranges::count_if(pushes, [](const auto& deal) { return deal.second > 1; }), 50);
}

TEST(SampleTraits, OneUserMovedThirtyDealsInOneMinute) {
    const Table& history = table("OpportunityHistory");
    std::unordered_map<std::string, size_t> minutes;
    for (const auto& row : history.rows)
        ++minutes[history.cell(row, "CreatedById") + history.cell(row, "CreatedDate").substr(0, 16)];
    const auto most = std::ranges::max_element(minutes, {}, [](const auto& minute) { return minute.second; });
    EXPECT_GE(most->second, 30U);
}

TEST(SampleTraits, SomeDealsHaveNoHistory) {
    std::unordered_set<std::string> withHistory;
    for (const auto& row : table("OpportunityHistory").rows)
        withHistory.insert(table("OpportunityHistory").cell(row, "OpportunityId"));
    const size_t without =
        count("Opportunity", [&](const Table&, const Cells& row) { return !withHistory.contains(row[0]); });
    EXPECT_GE(without, 6U); // Besides the broken rows.
    EXPECT_LE(without, 60U);
}

TEST(SampleTraits, EveryKindOfBusinessOccurs) {
    EXPECT_GT(count("Opportunity", equals("Type", "New Business")), 1000U);
    EXPECT_GT(count("Opportunity", equals("Type", "Renewal")), 150U);
    EXPECT_GT(count("Opportunity", equals("Type", "Existing Business - Upgrade")), 120U);
    EXPECT_GT(
        count("Opportunity", [](const Table& rows,
                                const Cells& row) { return !rows.cell(row, "Partner_Account__c").empty(); }),
        100U);
    EXPECT_GE(count("Account", equals("Type", "Partner")), 10U);
    EXPECT_GT(count("Account", equals("Type", "Customer")), 200U);
    EXPECT_GE(count("Opportunity", equals("IsDeleted", "true")), 2U);
    EXPECT_GE(count("Account", equals("IsDeleted", "true")), 2U);
    EXPECT_GE(count("Contact", equals("IsDeleted", "true")), 2U);
    for (const std::string reason : {"Competitor", "Price", "No decision", "Product fit", "Timing"})
        EXPECT_GT(count("Opportunity", equals("Loss_Reason__c", reason)), 40U) << reason;
    EXPECT_GT(count("Opportunity",
                    [](const Table& rows, const Cells& row) {
                        return rows.cell(row, "StageName") == "Closed Lost" &&
                               rows.cell(row, "Loss_Reason__c").empty();
                    }),
              20U);
}

TEST(SampleTraits, LeadsAreMergedRecreatedAndSpam) {
    const Table& leads = table("Lead");
    std::unordered_map<std::string, Instant> lastOf;
    size_t merged = 0;
    size_t recreated = 0;
    size_t spamAtOnce = 0;
    for (const auto& row : leads.rows) {
        const auto created = instantOf(leads.cell(row, "CreatedDate"));
        if (!created)
            continue;
        if (leads.cell(row, "IsDeleted") == "true") {
            EXPECT_FALSE(leads.cell(row, "MasterRecordId").empty());
            ++merged;
            continue;
        }
        const std::string email = asciiLower(leads.cell(row, "Email"));
        const auto before = lastOf.find(email);
        recreated += before != lastOf.end() && *created - before->second < days{90} ? 1 : 0;
        lastOf[email] = *created;
        const bool spam = leads.cell(row, "Disqualification_Reason__c") == "Spam";
        spamAtOnce += spam && *instantOf(leads.cell(row, "LastModifiedDate")) - *created < minutes{5} ? 1 : 0;
    }
    EXPECT_GE(merged, 10U);
    EXPECT_GE(recreated, 10U);
    EXPECT_GE(spamAtOnce, 5U);
}

TEST(SampleTraits, LeadsAreForgotten) {
    std::unordered_set<std::string> touched;
    const Table& tasks = table("Task");
    for (const auto& row : tasks.rows)
        if (tasks.cell(row, "TaskSubtype") != "ListEmail")
            touched.insert(tasks.cell(row, "WhoId"));
    const auto inactive = usersWhere(equals("IsActive", "false"));
    EXPECT_EQ(inactive.size(), 2U);
    EXPECT_GT(count("Lead",
                    [&](const Table& rows, const Cells& row) {
                        return rows.cell(row, "Status") == "New" && !touched.contains(row[0]);
                    }),
              80U);
    EXPECT_GT(count("Lead",
                    [](const Table& rows, const Cells& row) {
                        return rows.cell(row, "OwnerId").starts_with("00G") &&
                               rows.cell(row, "Status") == "New";
                    }),
              20U);
    EXPECT_GE(count("Lead",
                    [&](const Table& rows, const Cells& row) {
                        const std::string& status = rows.cell(row, "Status");
                        return inactive.contains(rows.cell(row, "OwnerId")) && status != "Converted" &&
                               status != "Disqualified" && status != "Recycled";
                    }),
              3U);
    EXPECT_GE(count("Opportunity",
                    [&](const Table& rows, const Cells& row) {
                        return inactive.contains(rows.cell(row, "OwnerId")) &&
                               rows.cell(row, "IsClosed") == "false";
                    }),
              2U);
    EXPECT_GT(count("Lead",
                    [](const Table& rows, const Cells& row) {
                        return rows.cell(row, "Status") == "Disqualified" &&
                               rows.cell(row, "Disqualification_Reason__c").empty();
                    }),
              5U);
    EXPECT_GT(count("Lead", equals("Status", "Recycled")), 300U);
    EXPECT_GT(count("Task", equals("TaskSubtype", "ListEmail")), 50U);
}

TEST(SampleTraits, LeadsMoveThroughTheLifecycle) {
    size_t skips = 0;
    size_t backward = 0;
    for (const auto& [lead, path] : paths("LeadHistory", "LeadId", "NewValue", equals("Field", "Status"))) {
        skips += !path.empty() && path.front() == "SQL" ? 1 : 0;
        for (size_t i = 1; i < path.size(); ++i)
            backward += path[i] == "MQL" && path[i - 1] == "SAL" ? 1 : 0;
    }
    EXPECT_GE(skips, 5U);
    EXPECT_GE(backward, 10U);
    EXPECT_GT(count("LeadHistory", equals("Field", "leadConverted")), 150U);
    const auto sellers = usersWhere([](const Table& rows, const Cells& row) {
        return rows.cell(row, "Department").starts_with("Sales");
    });
    EXPECT_GT(count("LeadHistory",
                    [&](const Table& rows, const Cells& row) {
                        return rows.cell(row, "Field") == "Owner" &&
                               sellers.contains(rows.cell(row, "NewValue"));
                    }),
              150U);
}

TEST(SampleTraits, ActivitiesLookAheadAndRepeat) {
    EXPECT_GT(count("Task", equals("Status", "Not Started")), 40U);
    EXPECT_GT(count("Event", equals("IsChild", "true")), 10U);
    EXPECT_GT(count("Event", equals("Subject", "Onboarding kickoff")), 200U);
}

TEST(SampleTraits, PeopleWriteAtNightAndOnSundays) {
    const Table& leads = table("Lead");
    std::set<int> hours;
    size_t weekend = 0;
    for (const auto& row : leads.rows) {
        const auto created = instantOf(leads.cell(row, "CreatedDate"));
        if (!created)
            continue;
        const LocalTime local = newYork().toLocal(*created);
        hours.insert(static_cast<int>(local.time / std::chrono::hours{1}));
        weekend += isoWeekday(local.day) > 5 ? 1 : 0;
    }
    EXPECT_EQ(hours.size(), 24U);
    EXPECT_GT(weekend, leads.rows.size() / 20);
    const auto lateOnTheLastDay = [](const std::string& file, const std::string& column) {
        const auto late = newYork().startOf(Options{}.asOf) + std::chrono::hours{20};
        return count(file, [&](const Table& rows, const Cells& row) {
            return instantOf(rows.cell(row, column)) >= late;
        });
    };
    EXPECT_GE(lateOnTheLastDay("Lead", "CreatedDate"), 1U);
    EXPECT_GE(lateOnTheLastDay("Task", "CompletedDateTime"), 1U);
}

TEST(SampleTraits, BusinessGrowsAndFollowsTheSeasons) {
    const Table& leads = table("Lead");
    std::map<std::string, double> months;
    for (const auto& row : leads.rows)
        months[leads.cell(row, "CreatedDate").substr(0, 7)] += 1;
    EXPECT_NEAR(months["2024-12"] / months["2026-10"], 0.40, 0.12);
    EXPECT_LT(months["2026-08"], months["2026-06"] * 0.95);
    EXPECT_GT(months["2026-10"], months["2026-08"] * 1.15);
}

TEST(SampleTraits, EmeaIsSlow) {
    const Table& deals = table("Opportunity");
    std::map<std::string, std::vector<int>> cycles;
    for (const auto& row : deals.rows)
        if (deals.cell(row, "Type") == "New Business" && deals.cell(row, "IsWon") == "true")
            cycles[deals.cell(row, "Region__c")].push_back(
                daysBetween(newYork().localDay(*instantOf(deals.cell(row, "CreatedDate"))),
                            dayOf(deals.cell(row, "CloseDate"))));
    const auto median = [&](const std::string& region) {
        auto& values = cycles.at(region);
        std::ranges::sort(values);
        return values[values.size() / 2];
    };
    EXPECT_GT(median("EMEA"), median("Americas") * 1.2);
}

TEST(SampleTraits, BrokenRowsAreOfEveryKind) {
    EXPECT_EQ(count("Opportunity", equals("StageName", "")), 1U);
    EXPECT_EQ(count("Opportunity", equals("Id", "")), 1U);
    EXPECT_EQ(count("Opportunity", equals("Amount", "72k?")), 1U);
    EXPECT_EQ(count("Lead", equals("CreatedDate", "31/12")), 1U);
    EXPECT_EQ(count("OpportunityHistory", equals("CreatedDate", "2026-02-30T10:00:00.000Z")), 1U);
    EXPECT_EQ(count("Task", equals("CompletedDateTime", "yesterday")), 1U);
    EXPECT_EQ(count("Contact",
                    [](const Table& rows, const Cells& row) {
                        return rows.cell(row, "Name").find('\0') != std::string::npos;
                    }),
              1U);
    ASSERT_EQ(table("Contact").odd.size(), 1U);
    EXPECT_LT(table("Contact").odd[0].size(), table("Contact").columns.size());
    ASSERT_EQ(table("Account").odd.size(), 1U);
    EXPECT_EQ(table("Account").odd[0].size(), table("Account").columns.size() + 1);
    for (const std::string file :
         {"User", "Lead", "LeadHistory", "Opportunity", "OpportunityHistory", "Task", "Event"})
        EXPECT_TRUE(table(file).odd.empty()) << file;
}

} // namespace gtm::sample::test
