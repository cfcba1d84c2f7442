// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/result.h"
#include "core/kpi/facts.h"

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

} // namespace gtm::kpi
