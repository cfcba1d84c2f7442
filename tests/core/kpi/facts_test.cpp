// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/base/result.h"
#include "core/kpi/fact_store.h"

#include <gtest/gtest.h>

namespace gtm::kpi {

namespace {

constexpr const char* kNumbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ";

/// What is refused, as `where` of the error; empty: nothing is.
template<typename Work>
std::string refusedBy(Work&& work) {
    try {
        work();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.error.code, Code::TooManyValues);
        return refused.error.where;
    }
    return {};
}

/// The tables of a store, with so many deals that are open.
struct Tables {
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};

    explicit Tables(int deals) {
        for (const std::string& step : resourceNames("migrations"))
            database.exec(resourceText("migrations/" + step));
        const std::string each = kNumbers + std::to_string(deals) + ") ";
        database.exec(each + "INSERT INTO deal SELECT i, NULL, 'new', 'open', i, NULL, i * 100, i * 90, "
                             "'USD', 0, 0, 0, 1, 'Demo', 'EMEA', NULL, 'Web', 'New', NULL, 'direct' FROM n");
        database.exec(each + "INSERT INTO open_span SELECT i, i, i + 100, 'Demo', i, i * 100, 'USD', 1, 0, "
                             "0, 0 FROM n");
        database.exec(each + "INSERT INTO owner_span SELECT 'opportunity', i, NULL, 'Owner ' || i % 7, "
                             "'Team', 0 FROM n");
    }
};

std::map<std::string, std::string> bytesOf(const FactSet& facts) {
    std::map<std::string, std::string> bytes;
    for (const std::string& id : facts.tables.ids())
        bytes[id] = serialize(facts.tables.at(id));
    return bytes;
}

} // namespace

TEST(Facts, ADimensionThatIsFullIsRefusedByItsName) {
    SQLite::Database store(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    store.exec("CREATE TABLE deal (rid, segment, region, source, pipeline, product, route, class)");
    const auto fill = [&](int values) {
        store.exec("DELETE FROM deal");
        store.exec("INSERT INTO deal (rid, source) " + std::string(kNumbers) + std::to_string(values) +
                   ") SELECT i, 'source ' || i FROM n");
    };
    const auto load = [&] { std::ignore = loadDimensions(store, RecordType::Opportunity); };
    fill(65'535);
    EXPECT_EQ(refusedBy(load), "");
    fill(65'536);
    EXPECT_EQ(refusedBy(load), "source");

    Definition definition;
    definition.partDimension = "reason";
    definition.facts =
        std::string(kNumbers) + "65536) SELECT 1 AS record_id, 1 AS at, 'reason ' || i AS part FROM n";
    EXPECT_EQ(refusedBy([&] { std::ignore = loadFacts(store, definition, {}); }), "reason");
}

TEST(Facts, AreTheSameWhereSomeAreMadeOfACopyThatLacksTables) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    Tables whole(500);
    whole.database.exec("INSERT INTO deal_leak VALUES (1, 20, 'pushed', 100, 'USD')");
    const auto madeWith = [&](int dealsOfCopy) {
        Tables copy(dealsOfCopy);
        FactMaker maker(*catalogue, makeDay(2026, 11, 15));
        maker.runOver(copy.database, {"deal", "open_span", "owner_span"});
        maker.run(whole.database);
        return maker.finish(whole.database, whole.database);
    };
    const FactSet expected = buildFacts(whole.database, whole.database, *catalogue, makeDay(2026, 11, 15));
    EXPECT_EQ(bytesOf(madeWith(500)), bytesOf(expected));
    const FactSet other = madeWith(400);
    EXPECT_EQ(other.tables.at("open_qualified_cnt").size(), 400U) << "made of the copy";
    EXPECT_GT(other.tables.at("pipe_leak").size(), 1000U) << "made of a table that it lacks, too";
    EXPECT_EQ(serialize(other.tables.at("pipe_leak")), serialize(expected.tables.at("pipe_leak")));
}

TEST(Facts, WhereOneThreadFailsTheOtherHasNothingLeftToDo) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    Tables whole(500);
    SQLite::Database broken(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    FactMaker maker(*catalogue, makeDay(2026, 11, 15));
    EXPECT_THROW(maker.run(broken), SQLite::Exception);
    maker.run(whole.database);
    EXPECT_EQ(maker.finish(whole.database, whole.database).tables.at("open_qualified_cnt").size(), 0U);
}

} // namespace gtm::kpi
