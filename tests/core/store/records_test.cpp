// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/batches.h"
#include "core/store/bulk_load.h"
#include "core/store/record_reader.h"
#include "core/store/records.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gtm::store {

using crm::Entity;
using crm::Moment;
using crm::Record;
using test::TempFolder;

namespace {

int field(Entity entity, const char* name) {
    const int index = crm::fieldIndex(entity, name);
    EXPECT_GE(index, 0) << name;
    return index;
}

Record deal(const std::string& id, const std::string& stage, std::optional<Minor> amount) {
    Record record(Entity::Opportunity);
    record.set(0, id);
    record.set(field(Entity::Opportunity, "stage"), stage);
    record.set(field(Entity::Opportunity, "amount"), amount ? crm::Value(*amount) : crm::Value());
    record.set(field(Entity::Opportunity, "currency"), std::string("USD"));
    return record;
}

struct Fixture {
    TempFolder folder;
    Database store = *Database::create(folder / "store.gtm", "UTC", "USD");
    SQLite::Database& connection = store.connection();
    std::int64_t system = systemId(connection, "crm");
    ControlTotal total;

    RecordWriter writer(Entity entity, Day asOf = makeDay(2026, 11, 15)) {
        const std::int64_t batch = beginBatch(connection, {.asOf = asOf, .program = "test"});
        return {connection, {entity, system, batch, asOf}, total};
    }
    std::vector<Record> all(Entity entity) {
        std::vector<Record> records;
        RecordReader reader(connection, entity);
        while (reader.next())
            records.push_back(reader.record());
        return records;
    }
};

/// A record with a value in every field, different ones for different `salt`.
Record full(Entity entity, int salt) {
    Record record(entity);
    const auto fields = crm::fields(entity);
    for (size_t i = 0; i < fields.size(); ++i) {
        const int at = static_cast<int>(i);
        const std::string text = std::string(fields[i].name) + std::to_string(salt);
        switch (fields[i].type) {
        case crm::FieldType::Bool:
            record.set(at, (salt + at) % 2 == 0);
            break;
        case crm::FieldType::Number:
        case crm::FieldType::Ratio:
            record.set(at, salt + 0.25);
            break;
        case crm::FieldType::Money:
            record.set(at, Minor{salt * 100 + 7});
            break;
        case crm::FieldType::Day:
            record.set(at, makeDay(2026, 1, 1) + std::chrono::days{salt + at});
            break;
        case crm::FieldType::Moment: {
            const Day on = makeDay(2026, 2, 1) + std::chrono::days{salt + at};
            record.set(at, Moment{on, on + std::chrono::hours{3}});
            break;
        }
        default:
            record.set(at, text);
        }
    }
    return record;
}

} // namespace

TEST(Records, AFieldOfALaterVersionIsNoPartOfTheStateWhileItIsNull) {
    Record earlier(Entity::Lead);
    earlier.set(0, std::string("L1"));
    Record now = earlier;
    now.set(field(Entity::Lead, "phone"), crm::Value());
    EXPECT_EQ(crm::stateHash(now), crm::stateHash(earlier)) << "control totals of older stores hold";
    EXPECT_NE(crm::rowHash(now), crm::rowHash(earlier)) << "an empty column is not an absent one";
    now.set(field(Entity::Lead, "phone"), std::string("1"));
    EXPECT_NE(crm::stateHash(now), crm::stateHash(earlier));
}

TEST(Records, TheStateOfANewRecordIsThatWithWhichItIsStored) {
    Record incoming = deal("A", "Demo", 500);
    incoming.own = {{"Tier", {"Gold", true}}, {"Unused", {"", true}}};
    incoming.newState = crm::stateHash(incoming);
    Fixture f;
    f.writer(Entity::Opportunity).put(incoming);
    RecordReader reader(f.connection, Entity::Opportunity);
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.stateHash(), *incoming.newState);
    Record stored = reader.record();
    stored.own = {{"Tier", {"Gold", true}}};
    EXPECT_EQ(crm::stateHash(stored), *incoming.newState) << "what is absent or empty is not there";
    incoming.set(field(Entity::Opportunity, "stage"), std::string("Won"));
    EXPECT_FALSE(incoming.newState);
}

TEST(Records, EveryFieldOfEveryEntityComesBackAsWritten) {
    for (int i = 0; i < crm::kEntityCount; ++i) {
        const auto entity = static_cast<Entity>(i);
        Fixture f;
        auto writer = f.writer(entity);
        ASSERT_LE(crm::fields(entity).size(), crm::kMaxFields);
        EXPECT_EQ(writer.put(full(entity, 1)), Outcome::Inserted);
        EXPECT_EQ(writer.put(full(entity, 2)), Outcome::Inserted);
        const auto stored = f.all(entity);
        ASSERT_EQ(stored.size(), 2u) << crm::entityName(entity);
        EXPECT_EQ(stored[0].values, full(entity, 1).values) << crm::entityName(entity);
        EXPECT_EQ(stored[1].values, full(entity, 2).values) << crm::entityName(entity);
    }
}

TEST(Records, TheSameRowAgainChangesNothing) {
    Fixture f;
    auto first = f.writer(Entity::Opportunity);
    EXPECT_EQ(first.put(deal("A", "Demo", 500)), Outcome::Inserted);
    EXPECT_EQ(first.put(deal("A", "Demo", 500)), Outcome::Unchanged) << "twice in one file";
    auto second = f.writer(Entity::Opportunity);
    EXPECT_EQ(second.put(deal("A", "Demo", 500)), Outcome::Unchanged);
    EXPECT_TRUE(second.unseen().empty());
    EXPECT_EQ(f.all(Entity::Opportunity).size(), 1u);
}

TEST(Records, AnAbsentColumnKeepsAndAnEmptyCellClears) {
    Fixture f;
    f.writer(Entity::Opportunity).put(deal("A", "Demo", 500));
    Record withoutAmount(Entity::Opportunity);
    withoutAmount.set(0, std::string("A"));
    withoutAmount.set(field(Entity::Opportunity, "stage"), std::string("Won"));
    EXPECT_EQ(f.writer(Entity::Opportunity).put(withoutAmount), Outcome::Updated);
    const int amount = field(Entity::Opportunity, "amount");
    EXPECT_EQ(*f.all(Entity::Opportunity)[0].get<Minor>(amount), 500);
    EXPECT_EQ(f.writer(Entity::Opportunity).put(deal("A", "Won", std::nullopt)), Outcome::Updated);
    EXPECT_EQ(f.all(Entity::Opportunity)[0].get<Minor>(amount), nullptr);
}

TEST(Records, MoneyWithoutACurrencyHasTheDecimalsOfTheStoredOne) {
    Fixture f;
    const int amount = field(Entity::Opportunity, "amount"),
              currency = field(Entity::Opportunity, "currency");
    const auto yen = [&](std::optional<Minor> minor) {
        Record record = deal("A", "Demo", minor);
        record.set(currency, std::string("JPY"));
        return record;
    };
    const auto unnamed = [&](const char* stage, Minor minor, Minor thousandths) {
        Record record(Entity::Opportunity);
        record.set(0, std::string("A"));
        record.set(field(Entity::Opportunity, "stage"), std::string(stage));
        record.set(amount, minor);
        record.assumed = {{amount, 2, thousandths}};
        return record;
    };
    const auto stored = [&] { return *f.all(Entity::Opportunity)[0].get<Minor>(amount); };
    const auto changes = [&f] {
        return f.connection.execAndGet("SELECT count(*) FROM change_event WHERE field = 'amount'").getInt();
    };
    f.writer(Entity::Opportunity).put(unnamed("Demo", 100'000'000, 1'000'000'000));
    EXPECT_EQ(stored(), 100'000'000) << "the store's currency";
    f.writer(Entity::Opportunity).put(yen(1'000'000));
    EXPECT_EQ(stored(), 1'000'000);
    EXPECT_EQ(changes(), 0) << "the same amount, whose currency is known now";
    EXPECT_EQ(f.writer(Entity::Opportunity).put(unnamed("Demo", 100'000'000, 1'000'000'000)),
              Outcome::Unchanged);
    f.writer(Entity::Opportunity).put(unnamed("Won", 250'000'000, 2'500'000'000));
    EXPECT_EQ(stored(), 2'500'000);
    EXPECT_EQ(changes(), 1);
    Record dollars(Entity::Opportunity);
    dollars.set(0, std::string("A"));
    dollars.set(field(Entity::Opportunity, "stage"), std::string("Won"));
    dollars.set(currency, std::string("USD"));
    f.writer(Entity::Opportunity).put(dollars);
    EXPECT_EQ(stored(), 250'000'000) << "the amount goes on in the decimals of the currency that is named";
    EXPECT_EQ(f.total, recomputeTotal(f.connection, Entity::Opportunity));
}

TEST(Records, AnOlderExportNeverOverwritesNewerState) {
    Fixture f;
    f.writer(Entity::Opportunity, makeDay(2026, 11, 15)).put(deal("A", "Won", 500));
    EXPECT_EQ(f.writer(Entity::Opportunity, makeDay(2026, 11, 8)).put(deal("A", "Demo", 400)),
              Outcome::Older);
    EXPECT_EQ(f.all(Entity::Opportunity)[0].values, deal("A", "Won", 500).values);
}

TEST(Records, OfTwoRowsForOneRecordTheLaterModifiedWins) {
    Fixture f;
    const int modified = field(Entity::Opportunity, "modified");
    Record later = deal("A", "Won", 500);
    later.set(modified, Moment{makeDay(2026, 11, 2), Instant{makeDay(2026, 11, 2)}});
    Record earlier = deal("A", "Demo", 400);
    earlier.set(modified, Moment{makeDay(2026, 11, 1), Instant{makeDay(2026, 11, 1)}});
    auto writer = f.writer(Entity::Opportunity);
    writer.put(later);
    EXPECT_EQ(writer.put(earlier), Outcome::Older);
    EXPECT_EQ(f.all(Entity::Opportunity)[0].values, later.values);
}

TEST(Records, AChangeOfATrackedFieldIsKeptAsAnEvent) {
    Fixture f;
    f.writer(Entity::Opportunity).put(deal("A", "Demo", 500));
    f.writer(Entity::Opportunity).put(deal("A", "Proposal", std::nullopt));
    SQLite::Statement events(f.connection,
                             "SELECT field, old_value, new_value FROM change_event ORDER BY field");
    ASSERT_TRUE(events.executeStep());
    EXPECT_EQ(events.getColumn(0).getString(), "amount");
    EXPECT_EQ(events.getColumn(1).getString(), "500");
    EXPECT_TRUE(events.getColumn(2).isNull());
    ASSERT_TRUE(events.executeStep());
    EXPECT_EQ(events.getColumn(0).getString(), "stage");
    EXPECT_EQ(events.getColumn(2).getString(), "Proposal");
    EXPECT_FALSE(events.executeStep());
}

TEST(Records, IdsThatDifferOnlyByCaseAreTwoRecords) {
    Fixture f;
    auto writer = f.writer(Entity::Opportunity);
    EXPECT_EQ(writer.put(deal("006a", "Demo", 1)), Outcome::Inserted);
    EXPECT_EQ(writer.put(deal("006A", "Demo", 1)), Outcome::Inserted);
}

TEST(Records, TheRunningControlTotalEqualsTheRecomputedOne) {
    Fixture f;
    auto writer = f.writer(Entity::Opportunity);
    for (int i = 0; i < 50; ++i)
        writer.put(deal("D" + std::to_string(i), "Demo", i * 100));
    EXPECT_EQ(f.total, recomputeTotal(f.connection, Entity::Opportunity));
    auto again = f.writer(Entity::Opportunity);
    for (int i = 0; i < 50; i += 3)
        again.put(deal("D" + std::to_string(i), "Won", i % 2 ? std::optional<Minor>(i) : std::nullopt));
    EXPECT_EQ(f.total, recomputeTotal(f.connection, Entity::Opportunity));
    EXPECT_EQ(f.total.rows, 50);
    f.connection.exec("UPDATE opportunity SET amount = amount + 1 WHERE id = 'D1'");
    EXPECT_NE(f.total, recomputeTotal(f.connection, Entity::Opportunity)) << "an edited amount is noticed";
}

TEST(Records, ExportsThatComeLateAddHistoryInItsPlace) {
    Fixture f;
    const auto events = [&f] {
        std::string all;
        SQLite::Statement rows(f.connection, "SELECT old_value, new_value, seen_on FROM change_event "
                                             "WHERE field = 'stage' ORDER BY seen_on");
        while (rows.executeStep())
            all += rows.getColumn(0).getString() + ">" + rows.getColumn(1).getString() + " " +
                   isoText(dayFromNumber(rows.getColumn(2).getInt())).substr(5) + ", ";
        return all;
    };
    const auto import = [&f](unsigned day, const char* stage) {
        return f.writer(Entity::Opportunity, makeDay(2026, 11, day)).put(deal("A", stage, 500));
    };
    import(8, "Demo");
    import(22, "Won");
    EXPECT_EQ(events(), "Demo>Won 11-22, ");
    EXPECT_EQ(import(15, "Proposal"), Outcome::Older);
    EXPECT_EQ(events(), "Demo>Proposal 11-15, Proposal>Won 11-22, ") << "it went through another stage";
    EXPECT_EQ(import(18, "Won"), Outcome::Unchanged);
    EXPECT_EQ(events(), "Demo>Proposal 11-15, Proposal>Won 11-18, ") << "it happened earlier than was seen";
    EXPECT_EQ(import(1, "Discovery"), Outcome::Older);
    EXPECT_EQ(events(), "Discovery>Demo 11-08, Demo>Proposal 11-15, Proposal>Won 11-18, ");
    EXPECT_EQ(import(10, "Demo"), Outcome::Older);
    EXPECT_EQ(events(), "Discovery>Demo 11-08, Demo>Proposal 11-15, Proposal>Won 11-18, ") << "nothing new";
    EXPECT_EQ(f.all(Entity::Opportunity)[0].values, deal("A", "Won", 500).values);
}

TEST(Records, OlderExportsTellTheSameHistoryInEveryOrder) {
    struct Week {
        unsigned day;
        const char* stage;
        Minor amount;
    };
    const auto history = [](const std::vector<Week>& weeks) {
        Fixture f;
        for (const Week& week : weeks) {
            Record record = deal("A", week.stage, week.amount);
            const Day day = makeDay(2026, 11, week.day);
            record.set(field(Entity::Opportunity, "modified"), Moment{day, Instant{day}});
            f.writer(Entity::Opportunity, day).put(record);
        }
        std::string all;
        SQLite::Statement rows(f.connection, "SELECT field, old_value, new_value, seen_on FROM change_event "
                                             "ORDER BY field, seen_on");
        while (rows.executeStep())
            all += rows.getColumn(0).getString() + " " + rows.getColumn(1).getString() + ">" +
                   rows.getColumn(2).getString() + " " +
                   isoText(dayFromNumber(rows.getColumn(3).getInt())).substr(8) + ", ";
        return all;
    };
    std::vector<Week> weeks{{1, "Demo", 100}, {8, "Lost", 200}, {15, "Demo", 300}};
    const auto earlier = [](const Week& a, const Week& b) { return a.day < b.day; };
    const std::string inTurn = history(weeks);
    EXPECT_EQ(inTurn, "amount 100>200 08, amount 200>300 15, stage Demo>Lost 08, stage Lost>Demo 15, ");
    while (std::ranges::next_permutation(weeks, earlier).found)
        EXPECT_EQ(history(weeks), inTurn) << weeks[0].day << ' ' << weeks[1].day << ' ' << weeks[2].day;
}

TEST(Batches, AreChainedSoThatNoOldTotalCanBeChanged) {
    Fixture f;
    for (int i = 1; i <= 3; ++i) {
        Batch batch;
        batch.asOf = makeDay(2026, 11, 15);
        batch.program = "test";
        batch.id = beginBatch(f.connection, batch);
        ControlTotals totals;
        totals["opportunity"] = {i, {7, 9}, {{"USD", 500 * i}}};
        finishBatch(f.connection, batch, totals);
    }
    EXPECT_EQ(brokenLink(f.connection), 0);
    f.connection.exec("UPDATE control_total SET minor = 501 WHERE batch = 1 AND currency = 'USD'");
    EXPECT_EQ(brokenLink(f.connection), 1);
    f.connection.exec("UPDATE control_total SET minor = 500 WHERE batch = 1 AND currency = 'USD'");
    EXPECT_EQ(brokenLink(f.connection), 0);
    f.connection.exec("DELETE FROM control_total WHERE batch = 2");
    EXPECT_EQ(brokenLink(f.connection), 2);
}

TEST(Batches, TotalsComeBackAsStored) {
    Fixture f;
    ControlTotals totals;
    totals["opportunity"] = {3, {7, 9}, {{"USD", 500}, {"EUR", -20}, {"", 5}}};
    totals["lead"] = {1, {1, 2}, {}};
    Batch batch{
        .startedAt = Instant{makeDay(2026, 11, 16)}, .asOf = makeDay(2026, 11, 15), .program = "test"};
    batch.id = beginBatch(f.connection, batch);
    batch.seconds = 1.5;
    finishBatch(f.connection, batch, totals);
    EXPECT_EQ(totalsOf(f.connection, batch.id), totals);
    EXPECT_EQ(newestBatch(f.connection)->seconds, 1.5);
    EXPECT_EQ(newestAsOf(f.connection), makeDay(2026, 11, 15));
}

TEST(BulkLoad, MakesTheSameIndexesAgain) {
    Fixture f;
    const auto indexes = [&] {
        std::vector<std::string> all;
        SQLite::Statement rows(f.connection,
                               "SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name");
        while (rows.executeStep())
            all.push_back(rows.getColumn(0).getString());
        return all;
    };
    const auto before = indexes();
    BulkLoad load(f.connection);
    EXPECT_EQ(indexes().size() + crm::kEntityCount, before.size()) << "one of each entity";
    auto writer = f.writer(Entity::Opportunity);
    EXPECT_EQ(writer.put(deal("b", "Open", 1)), Outcome::Inserted);
    EXPECT_EQ(writer.put(deal("a", "Open", 1)), Outcome::Inserted);
    EXPECT_EQ(writer.put(deal("b", "Open", 1)), Outcome::Unchanged);
    load.finish();
    EXPECT_EQ(indexes(), before);
}

TEST(BulkLoad, NeverEndsWithAnIdThatIsThereTwice) {
    Fixture f;
    BulkLoad load(f.connection);
    f.writer(Entity::Opportunity).put(deal("a", "Open", 1));
    f.connection.exec("INSERT INTO opportunity (system, id, first_batch, batch, row_hash, state_hash) "
                      "SELECT system, id, first_batch, batch, row_hash, state_hash FROM opportunity");
    EXPECT_THROW(load.finish(), SQLite::Exception);
}

TEST(Rows, KnowsTheTablesThatASelectReads) {
    Fixture f;
    const auto tables = [&](const std::string& select) { return tablesOf(f.connection, select); };
    using Names = std::set<std::string>;
    EXPECT_EQ(tables("SELECT 1"), Names());
    EXPECT_EQ(tables("SELECT COUNT(*) FROM deal"), Names{"deal"});
    EXPECT_EQ(tables("SELECT d.rid FROM deal d, open_span o WHERE d.rid = o.deal"),
              (Names{"deal", "open_span"}));
    EXPECT_EQ(tables("WITH x AS (SELECT deal FROM slip_span) SELECT deal FROM x UNION ALL SELECT person "
                     "FROM response WHERE EXISTS (SELECT 1 FROM handoff)"),
              (Names{"handoff", "response", "slip_span"}));
    EXPECT_THROW(tables("SELECT rid FROM nothing"), SQLite::Exception);
}

} // namespace gtm::store
