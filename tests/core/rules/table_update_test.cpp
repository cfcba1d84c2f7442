// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/rules/table_update.h"
#include "core/store/rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <random>

namespace gtm::rules {

namespace {

struct Visit {
    std::int64_t deal;
    int seq;
    std::string stage;
    std::optional<Day> left;
};
using Visits = std::vector<Visit>;

void writeVisits(TableUpdates& tables, const Visits& visits) {
    TableUpdate& rows = tables["stage_visit"];
    for (const Visit& v : visits)
        rows.row(v.deal, v.seq, std::string_view(v.stage), std::optional<int>(), std::string("open"),
                 std::optional(makeDay(2026, 1, 1)), v.left, false, false, false);
}

/// A table whose rows have no key and are read in their order.
void writeArr(TableUpdates& tables, const std::vector<std::int64_t>& amounts) {
    TableUpdate& rows = tables["arr_span"];
    for (const std::int64_t amount : amounts)
        rows.row(std::int64_t{1}, makeDay(2026, 1, 1), std::optional<Day>(), amount, std::string("USD"));
}

struct Tables : testing::Test {
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};

    void SetUp() override {
        for (const std::string& step : resourceNames("migrations"))
            database.exec(resourceText("migrations/" + step));
    }
    /// How many rows writing these took in or out.
    template<typename Rows>
    int write(void (*how)(TableUpdates&, const Rows&), const Rows& rows) {
        const int before = database.getTotalChanges();
        updateTables(database, how, rows);
        return database.getTotalChanges() - before;
    }
    std::string content(const std::string& query) {
        std::string text;
        SQLite::Statement rows(database, query);
        while (rows.executeStep())
            text += rows.getColumn(0).getString() + ' ';
        return text;
    }
};

} // namespace

TEST_F(Tables, AreWrittenInTheOrderInWhichTheyAreRead) {
    int tables = 0;
    const std::vector<std::string> files = resourceNames("sql");
    for (const std::string& file : files) {
        const std::string insert = "insert_" + file.substr(std::min<size_t>(5, file.size()));
        if (!file.starts_with("dump_") || std::ranges::find(files, insert) == files.end())
            continue;
        const store::Rows rows(database, resourceText("sql/" + file));
        std::string columns = rows.name(0);
        for (int i = 1; i < rows.columns(); ++i)
            columns += std::string(", ") + rows.name(i);
        std::string written = resourceText("sql/" + insert);
        std::ranges::replace(written, '\n', ' ');
        const auto plain = [](const std::string& text) { // blanks do not count
            std::string kept;
            std::ranges::copy_if(text, std::back_inserter(kept), [](char c) { return c != ' '; });
            return kept;
        };
        EXPECT_NE(plain(written).find('(' + plain(columns) + ')'), std::string::npos)
            << "else every row looks changed: " << insert << " is not " << columns;
        ++tables;
    }
    EXPECT_GT(tables, 30);
}

TEST_F(Tables, OnlyWhatIsDifferentIsWritten) {
    const std::string visits = "SELECT deal || '.' || seq || stage FROM stage_visit";
    EXPECT_EQ(write(writeVisits, {{1, 0, "A", {}}, {1, 1, "B", {}}, {2, 0, "A", {}}}), 3);
    EXPECT_EQ(content(visits), "1.0A 1.1B 2.0A ");
    EXPECT_EQ(write(writeVisits, {{1, 0, "A", {}}, {1, 1, "B", {}}, {2, 0, "A", {}}}), 0);
    EXPECT_EQ(write(writeVisits, {{2, 0, "A", {}}, {1, 1, "B", {}}, {1, 0, "A", {}}}), 0) << "its key orders";
    EXPECT_EQ(write(writeVisits, {{1, 0, "A", {}}, {1, 1, "C", {}}, {2, 0, "A", {}}}), 2) << "out and in";
    EXPECT_EQ(content(visits), "1.0A 1.1C 2.0A ");
    EXPECT_EQ(write(writeVisits, {{1, 0, "A", {}}, {2, 0, "A", {}}, {3, 0, "D", {}}}), 2);
    EXPECT_EQ(content(visits), "1.0A 2.0A 3.0D ");
    EXPECT_EQ(write(writeVisits, {{1, 0, "A", makeDay(2026, 2, 1)}, {2, 0, "A", {}}, {3, 0, "D", {}}}), 2)
        << "nothing and a day differ";
    EXPECT_EQ(write(writeVisits, Visits()), 3);
    EXPECT_EQ(content(visits), "");
    EXPECT_EQ(write(writeVisits, {{1, 0, "A", {}}}), 1);
}

TEST_F(Tables, WhateverIsPutInTakenOutOrChangedNoMoreIsWritten) {
    std::mt19937 random(7);
    const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    std::map<std::int64_t, std::string> now;
    for (int turn = 0; turn < 60; ++turn) {
        std::map<std::int64_t, std::string> next = now;
        const int edits = turn % 3 == 0 ? 0 : below(200);
        for (int edit = 0; edit < edits; ++edit)
            if (const int deal = below(1000); below(3) == 0)
                next.erase(deal);
            else
                next[deal] = std::string(1, static_cast<char>('A' + below(3)));
        for (int deal = below(1000), last = deal + below(120); deal < last; ++deal) // a block
            turn % 2 == 0 ? static_cast<void>(next.erase(deal)) : static_cast<void>(next[deal] = "N");
        Visits visits;
        int differences = 0;
        for (const auto& [deal, stage] : next) {
            visits.push_back({deal, 0, stage, {}});
            const auto before = now.find(deal);
            differences += before == now.end() ? 1 : before->second == stage ? 0 : 2;
        }
        for (const auto& [deal, stage] : now)
            differences += next.contains(deal) ? 0 : 1;
        EXPECT_EQ(write(writeVisits, visits), differences) << "turn " << turn;
        std::string expected;
        for (const auto& [deal, stage] : next)
            expected += std::to_string(deal) + stage + ' ';
        EXPECT_EQ(content("SELECT deal || stage FROM stage_visit ORDER BY deal"), expected);
        now = next;
    }
}

TEST_F(Tables, ATextThatLooksLikeTwoIsNotTaken) {
    EXPECT_EQ(write(writeVisits, {{1, 0, "A", {}}, {1, 1, "", {}}}), 2);
    EXPECT_EQ(write(writeVisits, {{1, 0, "", {}}, {1, 1, "A", {}}}), 4);
}

TEST_F(Tables, AnUpdateTellsOfWhichRecordsRowsChanged) {
    const auto told = [&](const Visits& visits) {
        const TableChanges changes = updateTables(database, writeVisits, visits);
        const auto change = changes.find("stage_visit");
        if (change == changes.end())
            return std::string("nothing");
        if (change->second.isWhole)
            return std::string("all");
        std::string text;
        for (const std::int64_t record : change->second.records)
            text += std::to_string(record) + ' ';
        return text;
    };
    EXPECT_EQ(told({}), "nothing");
    EXPECT_EQ(told({{1, 0, "A", {}}, {2, 0, "A", {}}, {3, 0, "A", {}}}), "all") << "it was empty";
    EXPECT_EQ(told({{1, 0, "A", {}}, {2, 0, "A", {}}, {3, 0, "A", {}}}), "nothing");
    EXPECT_EQ(told({{1, 0, "A", {}}, {2, 0, "B", {}}, {4, 0, "A", {}}}), "2 3 2 4 ") << "out, then in";
    EXPECT_EQ(told({{1, 0, "A", {}}, {2, 0, "B", {}}}), "4 ");

    updateTables(database, writeArr, std::vector<std::int64_t>{5, 7});
    EXPECT_TRUE(updateTables(database, writeArr, std::vector<std::int64_t>{5, 7}).empty());
    EXPECT_TRUE(updateTables(database, writeArr, std::vector<std::int64_t>{5}).at("arr_span").isWhole);
}

TEST_F(Tables, RowsWithoutAKeyKeepTheirOrder) {
    const std::string amounts = "SELECT arr FROM arr_span ORDER BY rowid";
    EXPECT_EQ(write(writeArr, {5, 7, 9}), 3);
    EXPECT_EQ(write(writeArr, {5, 7, 9}), 0);
    EXPECT_EQ(write(writeArr, {7, 5, 9}), 6);
    EXPECT_EQ(content(amounts), "7 5 9 ");
    EXPECT_EQ(write(writeArr, {7, 7, 9}), 6) << "equal rows";
    EXPECT_EQ(content(amounts), "7 7 9 ");
    write(writeArr, {7, 9});
    EXPECT_EQ(content(amounts), "7 9 ");
}

} // namespace gtm::rules
