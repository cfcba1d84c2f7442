// SPDX-License-Identifier: GPL-3.0-only
// Facts that are taken over where only some records changed are those that are made of everything.
#include "core/base/resources.h"
#include "core/kpi/fact_cache.h"
#include "core/kpi/fact_keeper.h"
#include "core/kpi/fact_store.h"

#include <gtest/gtest.h>

#include <random>

namespace gtm::kpi {

namespace {

/// Derived tables of which the rows of each record are made of one number.
class RecordTables {
  public:
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};

    RecordTables() {
        for (const std::string& step : resourceNames("migrations"))
            database.exec(resourceText("migrations/" + step));
    }
    /// Gives a deal and a person of this number other rows, or, without a seed, none.
    void put(int rid, std::optional<int> seed) {
        const std::string is = " = " + std::to_string(rid);
        for (const char* table : {"deal", "person", "never_lead"})
            database.exec("DELETE FROM " + std::string(table) + " WHERE rid" + is);
        for (const char* table : {"open_span", "deal_leak", "stage_path", "stage_visit"})
            database.exec("DELETE FROM " + std::string(table) + " WHERE deal" + is);
        for (const char* table : {"response", "lead_step"})
            database.exec("DELETE FROM " + std::string(table) + " WHERE person" + is);
        database.exec("DELETE FROM owner_span WHERE record" + is);
        if (seed)
            fill(rid, *seed);
        for (const char* table : {"deal", "person", "never_lead", "open_span", "deal_leak", "stage_path",
                                  "stage_visit", "response", "lead_step", "owner_span"})
            changes[table].records.push_back(rid);
    }
    [[nodiscard]] FactSet kept(const Catalogue& catalogue) {
        FactMaker maker(catalogue, kAsOf);
        maker.keep(database, changes);
        maker.run(database);
        return maker.finish(database, database);
    }
    [[nodiscard]] FactSet made(const Catalogue& catalogue) {
        return buildFacts(database, database, catalogue, kAsOf);
    }

    rules::TableChanges changes; ///< Since the cache was written.

  private:
    static constexpr Day kAsOf = Day(std::chrono::days{20'000});

    void fill(int rid, int seed) {
        const auto run = [&](std::string sql) {
            for (const auto& [name, number] : {std::pair{"$rid", rid}, {"$n", seed}})
                for (size_t at = sql.find(name); at != std::string::npos; at = sql.find(name))
                    sql.replace(at, std::string(name).size(), std::to_string(number));
            database.exec(sql);
        };
        run("INSERT INTO deal SELECT $rid, iif($n % 7 = 0, 'test', NULL), iif($n % 5 = 0, 'renewal', 'new'), "
            "CASE $n % 3 WHEN 0 THEN 'won' WHEN 1 THEN 'lost' ELSE 'open' END, $n, iif($n % 3 = 2, NULL, $n "
            "+ 9), "
            "$n * 100, $n * 90, 'C' || $n % 4, 0, 0, 1, $n % 4, 'Demo', 'EMEA', NULL, 'Web', 'New', NULL, "
            "'direct'");
        run("INSERT INTO open_span SELECT $rid, $n + i * 10, $n + i * 10 + 10, 'Stage ' || ($n + i) % 6, $n, "
            "$n * i, 'C' || $n % 4, i % 2, 0, 0, 0 FROM (SELECT 0 AS i UNION ALL SELECT 1 UNION ALL SELECT "
            "2) "
            "WHERE i <= $n % 4");
        run("INSERT INTO deal_leak SELECT $rid, $n, 'reason ' || $n % 9, 100, 'C1' WHERE $n % 2 = 0");
        run("INSERT INTO stage_path SELECT $rid, 'Stage ' || $n % 6, 1, $n, $n, 0, $n, 1, 0, 0 WHERE $n % 3 "
            "= 1");
        run("INSERT INTO stage_visit SELECT $rid, 0, 'Stage ' || $n % 5, 1, iif($n % 4 > 0, 'open', 'won'), "
            "$n, "
            "NULL, 0, 0, 0");
        run("INSERT INTO person SELECT $rid, 'lead', $rid, $n % 2, NULL, 'raiser', $n, NULL, 0, 'New', 'S', "
            "'R', "
            "'Web', 'direct', NULL");
        run("INSERT INTO never_lead SELECT $rid, $rid, 1, iif($n % 5 = 0, 'deleted', NULL), $n, 'S', 'R', "
            "'Web', "
            "'direct' WHERE $n % 6 = 0");
        run("INSERT INTO response SELECT $rid, NULL, 1, 1, $n, 60, $n + 1, $n + 2, iif($n % 3 = 0, NULL, $n "
            "+ $n "
            "% 4), 'exact', $n % 2, $n, $n");
        run("INSERT INTO lead_step SELECT $rid, 'mql_to_sql', $n, iif($n % 2 = 0, $n + 3, NULL) WHERE $n % 5 "
            "> 0");
        run("INSERT INTO owner_span SELECT o.t, $rid, iif(i = 0, NULL, $n + 5), 'Owner ' || ($n + i) % 11, "
            "'T' || "
            "$n % 3, i FROM (SELECT 'opportunity' AS t UNION ALL SELECT 'lead') o, (SELECT 0 AS i UNION ALL "
            "SELECT "
            "1) WHERE i <= $n % 2");
    }
};

std::map<std::string, std::string> serialized(const FactSet& facts) {
    std::map<std::string, std::string> bytes;
    for (const std::string& id : facts.tables.ids())
        bytes[id] = serialize(facts.tables.at(id));
    return bytes;
}

struct FactKeeping : testing::Test {
    RecordTables tables;
    Catalogue catalogue = *Catalogue::builtIn();

    void SetUp() override {
        for (int rid = 1; rid <= 300; ++rid)
            tables.put(rid, 2 * rid);
        cache();
    }
    void cache() {
        writeFactCache(tables.database, catalogue, tables.made(catalogue));
        tables.changes.clear();
    }
    FactKeeper::Kept take(const std::string& kpi) {
        FactTable facts;
        return FactKeeper(tables.database, tables.changes).take(*catalogue.find(kpi), facts);
    }
    size_t partsOfSelect(const std::string& select) {
        const auto parts = partsOf(tables.database, select);
        return parts ? parts->ofRecord.size() : 0;
    }
};

} // namespace

TEST_F(FactKeeping, WhateverChangesTheFactsAreThoseOfEverything) {
    std::mt19937 random(5);
    for (int turn = 0; turn < 12; ++turn) {
        for (int edit = 0; edit < 8; ++edit) {
            const int rid = static_cast<int>(1 + random() % 310);
            const int seed = static_cast<int>(random() % 900);
            tables.put(rid, random() % 4 == 0 ? std::nullopt : std::optional(seed));
        }
        EXPECT_EQ(take("pipe_leak"), FactKeeper::Kept::Most) << "three parts over three tables";
        const FactSet facts = tables.kept(catalogue);
        EXPECT_EQ(serialized(facts), serialized(tables.made(catalogue))) << "turn " << turn;
        cache();
    }
}

TEST_F(FactKeeping, WhatWasNotToldOfStays) {
    tables.put(7, 1);
    tables.put(8, 1);
    for (auto& [table, change] : tables.changes)
        change.records = {7};
    const FactSet facts = tables.kept(catalogue);
    const FactTable& spans = facts.tables.at("stage_age");
    const FactTable now = tables.made(catalogue).tables.at("stage_age");
    EXPECT_EQ(serialize(factsOfRecord(spans, 7)).size(), serialize(factsOfRecord(now, 7)).size());
    EXPECT_NE(factsOfRecord(spans, 8).size(), factsOfRecord(now, 8).size());
}

TEST_F(FactKeeping, IsNotDoneWhereItCannotBeToldWhatHolds) {
    EXPECT_EQ(take("win_rate"), FactKeeper::Kept::All);
    tables.changes["deal"].records = {7};
    EXPECT_EQ(take("win_rate"), FactKeeper::Kept::Most);
    EXPECT_EQ(take("lead_new"), FactKeeper::Kept::All) << "of no deal";
    EXPECT_EQ(take("dq_path"), FactKeeper::Kept::Nothing) << "one SELECT within another";
    for (std::int64_t rid = 1; rid < 200; ++rid)
        tables.changes["deal"].records.push_back(rid);
    EXPECT_EQ(take("win_rate"), FactKeeper::Kept::Nothing) << "too many";
    tables.changes["deal"] = {true, {}};
    EXPECT_EQ(take("win_rate"), FactKeeper::Kept::Nothing) << "all";
    tables.changes = {{"owner_span", {true, {}}}};
    EXPECT_EQ(take("win_rate"), FactKeeper::Kept::Nothing) << "all owners";
    tables.changes.clear();
    tables.database.exec("UPDATE fact_cache SET hash = x'00' WHERE kpi = 'win_rate'");
    EXPECT_EQ(take("win_rate"), FactKeeper::Kept::Nothing) << "damaged";
    EXPECT_EQ(take("bookings_new"), FactKeeper::Kept::All);
    tables.database.exec("UPDATE fact_cache SET version = 99 WHERE kpi = 'bookings_new'");
    EXPECT_EQ(take("bookings_new"), FactKeeper::Kept::Nothing) << "of another version";
}

TEST_F(FactKeeping, PartsThatLookLikeOneAreNotGuessed) {
    FactTable before;
    for (const int record : {1, 3, 2, 4})
        before.record.push_back(record);
    EXPECT_FALSE(patchFacts(before, std::vector<FactTable>(1), std::vector<std::int32_t>{9}));
    EXPECT_FALSE(patchFacts(before, std::vector<FactTable>(3), std::vector<std::int32_t>{9}));
}

TEST_F(FactKeeping, APlainSelectIsOneOfWhichEachRowIsOfOneRecord) {
    EXPECT_EQ(partsOfSelect("SELECT rid AS record_id, closed_on AS at FROM deal"), 1U);
    EXPECT_EQ(
        partsOfSelect("SELECT d.rid AS record_id, d.closed_on AS at FROM deal AS d WHERE (d.amount) > 3"),
        1U);
    const std::string joined = "SELECT o.deal AS record_id, o.from_on AS at FROM open_span o JOIN deal d ON ";
    EXPECT_EQ(partsOfSelect(joined + "d.rid = o.deal"), 1U);
    EXPECT_EQ(partsOfSelect(joined + "o.deal = d.rid UNION ALL SELECT rid, closed_on FROM deal"), 2U);
    EXPECT_EQ(partsOfSelect(joined +
                            "d.rid = o.deal LEFT JOIN stage_path p ON p.deal = o.deal AND p.moved = 0 "
                            "LEFT JOIN stage_visit v ON v.deal = o.deal WHERE v.seq IS NULL"),
              1U);

    for (const char* other :
         {"SELECT rid AS record_id, SUM(amount) AS value, 1 AS at FROM deal GROUP BY rid",
          "SELECT rid AS record_id, MAX(amount) AS value, 1 AS at FROM deal",
          "SELECT DISTINCT rid AS record_id, 1 AS at FROM deal",
          "SELECT rid AS record_id, 1 AS at FROM deal ORDER BY amount",
          "SELECT rid AS record_id, 1 AS at FROM deal LIMIT 5",
          "SELECT rid AS record_id, row_number() OVER () AS at FROM deal",
          "SELECT rid AS record_id, 1 AS at FROM deal WHERE rid IN (SELECT deal FROM open_span)",
          "SELECT rid AS record_id, 1 AS at FROM deal UNION SELECT rid, 1 FROM deal",
          "SELECT rid AS record_id, random() AS at FROM deal",
          "SELECT amount AS record_id, 1 AS at FROM deal",
          "SELECT rid + 1 AS record_id, 1 AS at FROM deal",
          "SELECT rid AS record_id, 1 AS at FROM deal, economics",
          "SELECT d.rid AS record_id, 1 AS at FROM deal d JOIN person p ON p.rid = d.amount",
          "SELECT d.rid AS record_id, 1 AS at FROM deal d JOIN deal e ON d.rid = d.rid",
          "SELECT d.rid AS record_id, 1 AS at FROM deal d LEFT JOIN open_span o ON o.stage = d.rid",
          "SELECT d.rid AS record_id, 1 AS at FROM deal d LEFT JOIN open_span o ON o.deal = d.rid OR d.rid > "
          "1",
          "SELECT d.rid AS record_id, 1 AS at FROM deal d LEFT JOIN open_span o ON o.deal = d.rid AND 1 OR 1",
          "SELECT d.rid AS record_id, 1 AS at FROM deal d JOIN open_span o ON o.deal = d.rid AND o.amount > "
          "1",
          "SELECT o.deal AS record_id, 1 AS at FROM deal d LEFT JOIN open_span o ON o.deal = d.rid",
          "SELECT a.account AS record_id, a.from_on AS at FROM arr_span a",
          "SELECT rid AS record_id, record AS at FROM person", // in the order of an index
          "SELECT rid AS record_id, 1 AS at FROM deal -- all",
          "WITH x AS (SELECT 1) SELECT rid FROM deal",
          ""})
        EXPECT_EQ(partsOfSelect(other), 0U) << other;
}

} // namespace gtm::kpi
