// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/batches.h"

#include "core/base/resources.h"

namespace gtm::store {

namespace {

std::int64_t milliseconds(Instant instant) {
    return instant.time_since_epoch().count();
}

void writeTotal(SQLite::Statement& write, std::int64_t batch, const std::string& entity,
                const std::string& currency, const ControlTotal& total, Minor minor) {
    const auto bytes = total.hash.bytes();
    write.reset();
    write.bind(1, batch);
    write.bind(2, entity);
    write.bind(3, currency);
    write.bind(4, total.rows);
    write.bind(5, minor);
    write.bind(6, bytes.data(), static_cast<int>(bytes.size()));
    write.exec();
}

/// Links the totals of a batch to those of every batch before it.
Hash128 linkOf(const Hash128& before, Day asOf, const ControlTotals& totals) {
    Hasher hasher;
    hasher.add(before.hex());
    hasher.add(isoText(asOf));
    for (const auto& [entity, total] : totals) {
        hasher.add(entity + ':' + std::to_string(total.rows) + ':' + total.hash.hex());
        for (const auto& [currency, minor] : total.money)
            hasher.add(currency + '=' + std::to_string(minor) + ';');
    }
    return hasher.result();
}

struct Link {
    std::int64_t batch;
    Day asOf;
    Hash128 chain;
};
std::vector<Link> readLinks(SQLite::Database& connection) {
    std::vector<Link> links;
    SQLite::Statement rows(connection, resourceText("sql/read_batch_chain.sql"));
    while (rows.executeStep()) {
        const auto chain = rows.getColumn(2);
        links.push_back({rows.getColumn(0).getInt64(), dayFromNumber(rows.getColumn(1).getInt()),
                         chain.getBytes() == 16 ? Hash128::fromBytes(chain.getBlob()) : Hash128{}});
    }
    return links;
}

} // namespace

std::int64_t beginBatch(SQLite::Database& connection, const Batch& batch) {
    SQLite::Statement insert(connection, resourceText("sql/begin_batch.sql"));
    insert.bind(1, milliseconds(batch.startedAt));
    insert.bind(2, dayNumber(batch.asOf));
    insert.bind(3, batch.program);
    insert.exec();
    return connection.getLastInsertRowid();
}

void writeAsOf(SQLite::Database& connection, const Batch& batch) {
    SQLite::Statement update(connection, resourceText("sql/write_as_of.sql"));
    update.bind(1, dayNumber(batch.asOf));
    update.bind(2, batch.id);
    update.exec();
}

void finishBatch(SQLite::Database& connection, const Batch& batch, const ControlTotals& totals) {
    SQLite::Statement write(connection, resourceText("sql/write_control_total.sql"));
    for (const auto& [entity, total] : totals) {
        // The row without a currency always exists: it carries the count and the hash.
        const auto plain = total.money.find("");
        writeTotal(write, batch.id, entity, "", total, plain == total.money.end() ? 0 : plain->second);
        for (const auto& [currency, minor] : total.money)
            if (!currency.empty())
                writeTotal(write, batch.id, entity, currency, total, minor);
    }
    Hash128 before;
    for (const Link& link : readLinks(connection))
        if (link.batch < batch.id)
            before = link.chain;
    const auto chain = linkOf(before, batch.asOf, totals).bytes();
    SQLite::Statement update(connection, resourceText("sql/finish_batch.sql"));
    update.bind(1, dayNumber(batch.asOf));
    update.bind(2, batch.seconds);
    update.bind(3, chain.data(), static_cast<int>(chain.size()));
    update.bind(4, batch.id);
    update.exec();
}

std::int64_t brokenLink(SQLite::Database& connection) {
    Hash128 before;
    for (const Link& link : readLinks(connection)) {
        if (link.chain != linkOf(before, link.asOf, totalsOf(connection, link.batch)))
            return link.batch;
        before = link.chain;
    }
    return 0;
}

std::optional<Batch> newestBatch(SQLite::Database& connection) {
    SQLite::Statement select(connection, resourceText("sql/newest_batch.sql"));
    if (!select.executeStep())
        return std::nullopt;
    return Batch{select.getColumn(0).getInt64(),
                 Instant{std::chrono::milliseconds{select.getColumn(1).getInt64()}},
                 dayFromNumber(select.getColumn(2).getInt()), select.getColumn(3).getString(),
                 select.getColumn(4).getDouble()};
}

bool holdsBatch(SQLite::Database& connection, const Batch& batch) {
    SQLite::Statement select(connection, resourceText("sql/find_batch.sql"));
    select.bind(1, batch.id);
    select.bind(2, milliseconds(batch.startedAt));
    return select.executeStep();
}

std::vector<std::int64_t> batchesFrom(SQLite::Database& connection, std::int64_t batch) {
    SQLite::Statement select(connection, resourceText("sql/batches_from.sql"));
    select.bind(1, batch);
    std::vector<std::int64_t> batches;
    while (select.executeStep())
        batches.push_back(select.getColumn(0).getInt64());
    return batches;
}

std::string chainBefore(SQLite::Database& connection, std::int64_t batch) {
    SQLite::Statement select(connection, resourceText("sql/chain_before.sql"));
    select.bind(1, batch);
    return select.executeStep() ? select.getColumn(0).getString() : std::string();
}

std::string newestChain(SQLite::Database& connection) {
    return chainBefore(connection, std::numeric_limits<std::int64_t>::max());
}

std::optional<Day> newestAsOf(SQLite::Database& connection) {
    SQLite::Statement select(connection, resourceText("sql/newest_as_of.sql"));
    if (!select.executeStep() || select.getColumn(0).isNull())
        return std::nullopt;
    return dayFromNumber(select.getColumn(0).getInt());
}

ControlTotals totalsOf(SQLite::Database& connection, std::int64_t batch) {
    ControlTotals totals;
    SQLite::Statement select(connection, resourceText("sql/read_control_totals.sql"));
    select.bind(1, batch);
    while (select.executeStep()) {
        ControlTotal& total = totals[select.getColumn(0).getString()];
        total.rows = select.getColumn(2).getInt64();
        total.hash = Hash128::fromBytes(select.getColumn(4).getBlob());
        if (const Minor minor = select.getColumn(3).getInt64(); minor != 0)
            total.money[select.getColumn(1).getString()] = minor;
    }
    return totals;
}

std::int64_t systemId(SQLite::Database& connection, const std::string& name) {
    SQLite::Statement select(connection, resourceText("sql/find_source_system.sql"));
    select.bind(1, name);
    if (select.executeStep())
        return select.getColumn(0).getInt64();
    SQLite::Statement insert(connection, resourceText("sql/write_source_system.sql"));
    insert.bind(1, name);
    insert.exec();
    return connection.getLastInsertRowid();
}

std::map<std::string, std::string> sourceZones(SQLite::Database& connection) {
    std::map<std::string, std::string> zones;
    SQLite::Statement select(connection, resourceText("sql/read_source_zones.sql"));
    while (select.executeStep())
        zones.emplace(select.getColumn(0).getString(), select.getColumn(1).getString());
    return zones;
}

void rememberZone(SQLite::Database& connection, std::int64_t system, const std::string& zone) {
    SQLite::Statement write(connection, resourceText("sql/write_source_zone.sql"));
    write.bind(1, system);
    write.bind(2, zone);
    write.exec();
}

bool rememberField(SQLite::Database& connection, std::int64_t system, crm::Entity entity,
                   const std::string& field, std::int64_t batch) {
    SQLite::Statement write(connection, resourceText("sql/write_told_field.sql"));
    write.bind(1, system);
    write.bind(2, static_cast<int>(entity));
    write.bind(3, field);
    write.bind(4, batch);
    return write.exec() > 0;
}

} // namespace gtm::store
