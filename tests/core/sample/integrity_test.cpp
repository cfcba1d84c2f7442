// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/ids.h"
#include "tests/core/sample/export_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace gtm::sample::test {

namespace {

const std::vector<std::pair<std::string, std::string>> kObjects{{"User", "005"},
                                                                {"Account", "001"},
                                                                {"Contact", "003"},
                                                                {"Lead", "00Q"},
                                                                {"LeadHistory", "017"},
                                                                {"Opportunity", "006"},
                                                                {"OpportunityHistory", "008"},
                                                                {"Task", "00T"},
                                                                {"Event", "00U"},
                                                                {"Campaign", "701"},
                                                                {"Contract", "800"},
                                                                {"Case", "500"},
                                                                {"AccountHistory", "0AH"}};

/// Ids from this number on belong to rows that are broken on purpose.
bool isBroken(const std::string& id) {
    return id.empty() || id.substr(3, 12) >= salesforceId("000", 4'000'000'000ULL).substr(3, 12);
}

/// The ids of whole rows.
const std::unordered_set<std::string>& idsOf(const std::string& file) {
    static std::map<std::string, std::unordered_set<std::string>> known;
    auto& ids = known[file];
    if (ids.empty())
        for (const auto& row : table(file).rows)
            if (!isBroken(row[0]))
                ids.insert(row[0]);
    return ids;
}

Instant at(const Table& in, const Cells& row, const std::string& column) {
    const auto instant = instantOf(in.cell(row, column));
    EXPECT_TRUE(instant) << in.cell(row, column);
    return instant.value_or(Instant{});
}

} // namespace

TEST(SampleIntegrity, IdsHaveTheirPrefixAndChecksum) {
    for (const auto& [file, keyPrefix] : kObjects) {
        std::unordered_set<std::string> seen;
        for (const auto& row : table(file).rows) {
            const std::string& id = row[0];
            if (id.empty())
                continue; // One of the broken rows.
            ASSERT_EQ(id.size(), 18U) << file;
            const std::string start = id.substr(0, 3);
            ASSERT_TRUE(start == keyPrefix || (file == "User" && start == "00G")) << id;
            ASSERT_EQ(idSuffix(id.substr(0, 15)), id.substr(15)) << id;
            ASSERT_TRUE(seen.insert(id).second) << id << " twice in " << file;
        }
    }
}

TEST(SampleIntegrity, LookupsResolve) {
    struct Lookup {
        std::string file;
        std::string column;
        std::vector<std::string> targets;
        bool required = false;
    };
    const std::vector<Lookup> lookups{
        {"User", "ManagerId", {"User"}},
        {"Account", "OwnerId", {"User"}, true},
        {"Account", "ParentId", {"Account"}},
        {"Account", "MasterRecordId", {"Account"}},
        {"Contact", "AccountId", {"Account"}, true},
        {"Contact", "OwnerId", {"User"}, true},
        {"Contact", "MasterRecordId", {"Contact"}},
        {"Lead", "OwnerId", {"User"}, true},
        {"Lead", "ConvertedAccountId", {"Account"}},
        {"Lead", "ConvertedContactId", {"Contact"}},
        {"Lead", "ConvertedOpportunityId", {"Opportunity"}},
        {"Lead", "MasterRecordId", {"Lead"}},
        {"LeadHistory", "LeadId", {"Lead"}, true},
        {"LeadHistory", "CreatedById", {"User"}, true},
        {"Opportunity", "AccountId", {"Account"}, true},
        {"Opportunity", "ContactId", {"Contact"}, true},
        {"Opportunity", "OwnerId", {"User"}, true},
        {"Opportunity", "Partner_Account__c", {"Account"}},
        {"OpportunityHistory", "OpportunityId", {"Opportunity"}, true},
        {"OpportunityHistory", "CreatedById", {"User"}, true},
        {"Task", "WhoId", {"Lead", "Contact"}, true},
        {"Task", "WhatId", {"Opportunity", "Account"}},
        {"Task", "AccountId", {"Account"}},
        {"Task", "OwnerId", {"User"}, true},
        {"Event", "WhoId", {"Lead", "Contact"}, true},
        {"Event", "WhatId", {"Opportunity", "Account"}},
        {"Event", "AccountId", {"Account"}},
        {"Event", "OwnerId", {"User"}, true},
        {"Contract", "AccountId", {"Account"}, true},
        {"Contract", "OwnerId", {"User"}, true},
        {"Contract", "SBQQ__Opportunity__c", {"Opportunity"}},
        {"Contract", "SBQQ__RenewalOpportunity__c", {"Opportunity"}},
        {"Case", "AccountId", {"Account"}, true},
        {"AccountHistory", "AccountId", {"Account"}, true},
        {"AccountHistory", "OldValue", {"User"}, true},
        {"AccountHistory", "NewValue", {"User"}, true},
        {"AccountHealth", "Account ID", {"Account"}, true},
        {"Partner", "Account ID", {"Account"}, true},
        {"DealRegistration", "Partner ID", {"Partner"}, true},
        {"DealRegistration", "Account ID", {"Account"}, true},
        {"DealRegistration", "Opportunity ID", {"Opportunity"}},
        {"Spend", "Campaign ID", {"Campaign"}},
        {"Team", "Manager ID", {"User"}},
        {"Quota", "Owner ID", {"User"}},
    };
    for (const auto& [file, column, targets, required] : lookups) {
        size_t filled = 0;
        for (const auto& row : table(file).rows) {
            const std::string& id = table(file).cell(row, column);
            if (id.empty()) {
                ASSERT_FALSE(required) << file << '.' << column << " of " << row[0];
                continue;
            }
            ++filled;
            ASSERT_TRUE(
                std::ranges::any_of(targets, [&](const auto& target) { return idsOf(target).contains(id); }))
                << file << '.' << column << " = " << id;
        }
        EXPECT_GT(filled, 0U) << file << '.' << column;
    }
}

TEST(SampleIntegrity, OwnersInLeadHistoryAreUsers) {
    const Table& history = table("LeadHistory");
    for (const auto& row : history.rows) {
        if (history.cell(row, "Field") != "Owner")
            continue;
        ASSERT_TRUE(idsOf("User").contains(history.cell(row, "OldValue")));
        ASSERT_TRUE(idsOf("User").contains(history.cell(row, "NewValue")));
    }
}

TEST(SampleIntegrity, NothingHappensAfterTheLastDay) {
    const Instant end = newYork().endOf(Options{}.asOf);
    const std::set<std::string> mayLieAhead{"CloseDate", "ActivityDate", "Recycled_Until__c",
                                            "EndDate",   "StartDate",    "Notice_Date__c"};
    Instant newest{};
    for (const auto& [file, keyPrefix] : kObjects) {
        const Table& rows = table(file);
        for (size_t column = 0; column < rows.columns.size(); ++column) {
            for (const auto& row : rows.rows) {
                if (const auto instant = instantOf(row[column])) {
                    ASSERT_LE(*instant, end) << file << '.' << rows.columns[column] << " of " << row[0];
                    newest = std::max(newest, *instant);
                }
                const auto day = parseIsoDay(row[column]);
                if (day && !mayLieAhead.contains(rows.columns[column])) {
                    ASSERT_LE(*day, Options{}.asOf)
                        << file << '.' << rows.columns[column] << " of " << row[0];
                }
            }
        }
    }
    EXPECT_EQ(newYork().localDay(newest), Options{}.asOf);
}

TEST(SampleIntegrity, CompletedTasksAreNotDueAhead) {
    const Table& tasks = table("Task");
    for (const auto& row : tasks.rows) {
        const bool open = tasks.cell(row, "IsClosed") == "false";
        ASSERT_EQ(open, tasks.cell(row, "Status") == "Not Started");
        ASSERT_EQ(open, dayOf(tasks.cell(row, "ActivityDate")) > Options{}.asOf) << row[0];
        if (open) {
            ASSERT_TRUE(tasks.cell(row, "CompletedDateTime").empty());
        } else if (const auto completed = instantOf(tasks.cell(row, "CompletedDateTime"))) {
            ASSERT_GE(*completed, at(tasks, row, "CreatedDate")) << row[0];
        }
    }
}

TEST(SampleIntegrity, LeadsAgreeWithTheirHistory) {
    const Table& history = table("LeadHistory");
    struct Past {
        std::string status = "New";
        std::string owner;
        Instant first{};
        Instant last{};
    };
    std::unordered_map<std::string, Past> pasts;
    for (const auto& row : history.rows) {
        const Instant when = at(history, row, "CreatedDate");
        Past& past = pasts[history.cell(row, "LeadId")];
        if (history.cell(row, "Field") == "created")
            past.first = when;
        ASSERT_GE(when, past.last) << history.cell(row, "LeadId");
        past.last = when;
        if (history.cell(row, "Field") == "Status") {
            ASSERT_EQ(history.cell(row, "OldValue"), past.status);
            past.status = history.cell(row, "NewValue");
        }
        if (history.cell(row, "Field") == "Owner")
            past.owner = history.cell(row, "NewValue");
    }
    const Table& leads = table("Lead");
    for (const auto& row : leads.rows) {
        if (isBroken(row[0]))
            continue;
        const Past& past = pasts.at(row[0]);
        ASSERT_EQ(leads.cell(row, "Status"), past.status) << row[0];
        ASSERT_EQ(at(leads, row, "CreatedDate"), past.first) << row[0];
        ASSERT_GE(at(leads, row, "LastModifiedDate"), past.last) << row[0];
        if (!past.owner.empty()) {
            ASSERT_EQ(leads.cell(row, "OwnerId"), past.owner) << row[0];
        }
        const bool converted = leads.cell(row, "IsConverted") == "true";
        ASSERT_EQ(converted, past.status == "Converted");
        ASSERT_EQ(converted, !leads.cell(row, "ConvertedOpportunityId").empty());
        if (converted) {
            ASSERT_EQ(dayOf(leads.cell(row, "ConvertedDate")), newYork().localDay(past.last));
        }
    }
}

TEST(SampleIntegrity, DealsAgreeWithTheirHistory) {
    const Table& history = table("OpportunityHistory");
    std::unordered_map<std::string, std::vector<const Cells*>> states;
    for (const auto& row : history.rows)
        if (!isBroken(row[0]))
            states[history.cell(row, "OpportunityId")].push_back(&row);
    const Table& deals = table("Opportunity");
    for (const auto& row : deals.rows) {
        if (isBroken(row[0]) || !states.contains(row[0]))
            continue;
        const auto& own = states.at(row[0]);
        ASSERT_EQ(at(history, *own.front(), "CreatedDate"), at(deals, row, "CreatedDate")) << row[0];
        for (size_t i = 1; i < own.size(); ++i) {
            ASSERT_LT(at(history, *own[i - 1], "CreatedDate"), at(history, *own[i], "CreatedDate")) << row[0];
            ASSERT_EQ(history.cell(*own[i - 1], "SystemModstamp"), history.cell(*own[i], "CreatedDate"));
        }
        for (const std::string column :
             {"StageName", "Amount", "CloseDate", "Probability", "ForecastCategory"})
            ASSERT_EQ(history.cell(*own.back(), column), deals.cell(row, column)) << row[0] << ' ' << column;
        const Instant last = at(history, *own.back(), "CreatedDate");
        ASSERT_LE(last, at(deals, row, "LastModifiedDate"));
        if (deals.cell(row, "IsClosed") == "true") {
            ASSERT_EQ(newYork().localDay(last), dayOf(deals.cell(row, "CloseDate"))) << row[0];
        }
    }
}

TEST(SampleIntegrity, DealsComeAfterTheirAccountsAndContacts) {
    std::unordered_map<std::string, Instant> created;
    std::unordered_map<std::string, std::string> employer;
    for (const std::string file : {"Account", "Contact"})
        for (const auto& row : table(file).rows)
            created[row[0]] = at(table(file), row, "CreatedDate");
    for (const auto& row : table("Contact").rows)
        employer[row[0]] = table("Contact").cell(row, "AccountId");
    const Table& deals = table("Opportunity");
    for (const auto& row : deals.rows) {
        const Instant opened = at(deals, row, "CreatedDate");
        ASSERT_LE(created.at(deals.cell(row, "AccountId")), opened) << row[0];
        ASSERT_LE(created.at(deals.cell(row, "ContactId")), opened) << row[0];
        ASSERT_EQ(employer.at(deals.cell(row, "ContactId")), deals.cell(row, "AccountId")) << row[0];
    }
}

TEST(SampleIntegrity, FlagsFollowTheStage) {
    const Table& deals = table("Opportunity");
    for (const auto& row : deals.rows) {
        if (isBroken(row[0]))
            continue;
        const std::string& stage = deals.cell(row, "StageName");
        ASSERT_EQ(deals.cell(row, "IsClosed") == "true", stage.starts_with("Closed")) << row[0];
        ASSERT_EQ(deals.cell(row, "IsWon") == "true", stage == "Closed Won") << row[0];
        if (stage != "Closed Lost") {
            ASSERT_TRUE(deals.cell(row, "Loss_Reason__c").empty()) << row[0];
        }
    }
}

TEST(SampleIntegrity, BrokenRowsAreReferredToNowhere) {
    std::set<std::string> broken;
    for (const auto& [file, keyPrefix] : kObjects) {
        for (const auto* rows : {&table(file).rows, &table(file).odd})
            for (const auto& row : *rows)
                if (!row[0].empty() && isBroken(row[0]))
                    broken.insert(row[0]);
    }
    EXPECT_EQ(broken.size(), 8U); // The ninth has no id.
    for (const auto& [file, keyPrefix] : kObjects)
        for (const auto& row : table(file).rows)
            for (size_t i = 1; i < row.size(); ++i)
                ASSERT_FALSE(broken.contains(row[i])) << file;
}

} // namespace gtm::sample::test
