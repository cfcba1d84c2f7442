// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/records.h"

#include "core/base/resources.h"

#include <algorithm>
#include <limits>

namespace gtm::store {

using crm::Entity;
using crm::FieldType;
using crm::Moment;
using crm::Record;
using crm::Value;

namespace {

std::string sqlFor(const char* verb, Entity entity) {
    return resourceText(std::string("sql/") + verb + "_" + std::string(crm::entityName(entity)) + ".sql");
}

/// Column of each field in the statements of an entity: a moment takes two, everything else one.
/// The first two columns are rid and system.
struct Layout {
    std::vector<int> column;
    int firstBatch, batch, rowHash, stateHash;
};

Layout makeLayout(Entity entity) {
    Layout layout;
    int next = 2;
    for (const crm::Field& field : crm::fields(entity)) {
        layout.column.push_back(next);
        next += field.type == FieldType::Moment ? 2 : 1;
    }
    layout.firstBatch = next;
    layout.batch = next + 1;
    layout.rowHash = next + 2;
    layout.stateHash = next + 3;
    return layout;
}

const Layout& layoutOf(Entity entity) {
    static const std::vector<Layout> all = [] {
        std::vector<Layout> layouts;
        for (int i = 0; i < crm::kEntityCount; ++i)
            layouts.push_back(makeLayout(static_cast<Entity>(i)));
        return layouts;
    }();
    return all[static_cast<size_t>(entity)];
}

/// Binds a value at a parameter (counted from 1); null where there is nothing.
struct Bind {
    SQLite::Statement& statement;
    int at;
    void operator()(std::monostate) const { statement.bind(at); }
    void operator()(const std::string& text) const { statement.bindNoCopy(at, text); }
    void operator()(bool flag) const { statement.bind(at, flag ? 1 : 0); }
    void operator()(double number) const { statement.bind(at, number); }
    void operator()(Minor minor) const { statement.bind(at, minor); }
    void operator()(Day day) const { statement.bind(at, dayNumber(day)); }
    void operator()(const Moment& moment) const {
        statement.bind(at, dayNumber(moment.on));
        if (moment.at)
            statement.bind(at + 1, static_cast<std::int64_t>(moment.at->time_since_epoch().count()));
        else
            statement.bind(at + 1);
    }
};

Value readValue(const SQLite::Statement& row, FieldType type, int column) {
    auto cell = row.getColumn(column);
    if (cell.isNull())
        return {};
    switch (type) {
    case FieldType::Id:
    case FieldType::Text:
    case FieldType::Category:
        return cell.getString();
    case FieldType::Bool:
        return cell.getInt() != 0;
    case FieldType::Number:
    case FieldType::Ratio:
        return cell.getDouble();
    case FieldType::Money:
        return static_cast<Minor>(cell.getInt64());
    case FieldType::Day:
        return dayFromNumber(cell.getInt());
    case FieldType::Moment: {
        auto at = row.getColumn(column + 1);
        Moment moment{dayFromNumber(cell.getInt()), std::nullopt};
        if (!at.isNull())
            moment.at = Instant{std::chrono::milliseconds{at.getInt64()}};
        return moment;
    }
    }
    return {};
}

Record readRecord(const SQLite::Statement& row, Entity entity) {
    Record record(entity);
    const auto fields = crm::fields(entity);
    const Layout& layout = layoutOf(entity);
    for (size_t i = 0; i < fields.size(); ++i)
        record.set(static_cast<int>(i), readValue(row, fields[i].type, layout.column[i]));
    return record;
}

Hash128 readHash(const SQLite::Statement& row, int column) {
    return Hash128::fromBytes(row.getColumn(column).getBlob());
}

/// The field whose amounts the control total sums, and the field that names their currency; -1: none.
struct MoneyFields {
    int amount = -1, currency = -1;
};
MoneyFields moneyFieldsOf(Entity entity) {
    static const std::vector<MoneyFields> all = [] {
        std::vector<MoneyFields> fields;
        for (int i = 0; i < crm::kEntityCount; ++i) {
            const auto of = static_cast<Entity>(i);
            const int arr = crm::fieldIndex(of, "arr");
            fields.push_back(
                {arr >= 0 ? arr : crm::fieldIndex(of, "amount"), crm::fieldIndex(of, "currency")});
        }
        return fields;
    }();
    return all[static_cast<size_t>(entity)];
}

/// Puts the values of a row over those that are stored; an empty one takes its own away.
void mergeOwn(OwnValues& stored, const OwnValues& row) {
    for (const auto& [name, value] : row)
        stored[name] = value;
    std::erase_if(stored, [](const auto& entry) { return entry.second.empty(); });
}

void addMoney(const Record& record, ControlTotal& total, int sign) {
    const MoneyFields fields = moneyFieldsOf(record.entity);
    const Minor* minor = fields.amount < 0 ? nullptr : record.get<Minor>(fields.amount);
    if (!minor)
        return;
    const std::string* code = fields.currency < 0 ? nullptr : record.get<std::string>(fields.currency);
    const auto sum = total.money.try_emplace(code ? *code : std::string()).first;
    sum->second += sign * *minor;
    if (sum->second == 0)
        total.money.erase(sum);
}

} // namespace

RecordWriter::RecordWriter(SQLite::Database& connection, const Place& place, ControlTotal& total)
    : m_place(place)
    , m_total(total)
    , m_write(connection, sqlFor("write", place.entity))
    , m_readOne(connection, sqlFor("read", place.entity))
    , m_own(connection, place.entity)
    , m_event(connection, resourceText("sql/write_change_event.sql"))
    , m_fieldEvents(connection, resourceText("sql/find_field_events.sql"))
    , m_moveEvent(connection, resourceText("sql/move_change_event.sql")) {
    SQLite::Statement keys(connection, sqlFor("keys", place.entity));
    keys.bind(1, place.system);
    while (keys.executeStep())
        m_known.emplace(keys.getColumn(1).getString(),
                        Known{keys.getColumn(0).getInt64(), readHash(keys, 2), false});
    SQLite::Statement batches(connection, resourceText("sql/read_batches.sql"));
    while (batches.executeStep())
        m_asOfBatch[batches.getColumn(0).getInt64()] = dayFromNumber(batches.getColumn(1).getInt());
    m_late = std::ranges::any_of(m_asOfBatch, [&](const auto& batch) { return batch.second > place.asOf; });
    SQLite::Statement last(connection, sqlFor("last", place.entity));
    if (last.executeStep())
        m_nextRid = last.getColumn(0).getInt64() + 1;
}

Outcome RecordWriter::put(const Record& record) {
    const Hash128 hash = crm::rowHash(record);
    const auto found = m_known.find(record.id());
    if (found == m_known.end()) {
        Record full = record;
        full.present.set();
        mergeOwn(full.own, {});
        const std::int64_t rid = m_nextRid++;
        write(rid, full, m_place.batch, hash);
        m_own.write(rid, full.own);
        m_known.emplace(record.id(), Known{rid, hash, true});
        ++m_total.rows;
        return Outcome::Inserted;
    }
    Known& known = found->second;
    known.seen = true;
    if (known.rowHash == hash && !m_late)
        return Outcome::Unchanged;
    Stored stored = readOne(known.rid);
    if (isOlder(record, stored)) {
        if (stored.batch != m_place.batch)
            keepOlder(known.rid, record, stored);
        return known.rowHash == hash ? Outcome::Unchanged : Outcome::Older;
    }
    Record merged = stored.record;
    for (size_t i = 0; i < record.values.size(); ++i)
        if (record.present.test(i))
            merged.values[i] = record.values[i];
    mergeOwn(merged.own, record.own);
    const bool otherOwn = merged.own != stored.record.own;
    if (merged.values == stored.record.values && !otherOwn)
        return Outcome::Unchanged;
    keepEvents(known.rid, stored.record, merged);
    addToTotal(stored.record, stored.stateHash, -1);
    write(known.rid, merged, stored.firstBatch, hash);
    if (otherOwn)
        m_own.replace(known.rid, merged.own);
    known.rowHash = hash;
    return Outcome::Updated;
}

void RecordWriter::noteSeen(const std::string& id) {
    if (const auto found = m_known.find(id); found != m_known.end())
        found->second.seen = true;
}

bool RecordWriter::isOlder(const Record& incoming, const Stored& stored) const {
    const int modified = crm::fieldIndex(m_place.entity, "modified");
    if (modified >= 0) {
        const auto* now = incoming.get<Moment>(modified);
        const auto* before = stored.record.get<Moment>(modified);
        if (now && before && now->at && before->at && *now->at != *before->at)
            return *now->at < *before->at;
    }
    return stored.batch != m_place.batch && m_place.asOf < m_asOfBatch.at(stored.batch);
}

RecordWriter::Stored RecordWriter::readOne(std::int64_t rid) {
    const Layout& layout = layoutOf(m_place.entity);
    m_readOne.reset();
    m_readOne.bind(1, rid);
    m_readOne.bind(2, rid);
    m_readOne.executeStep();
    Stored stored{readRecord(m_readOne, m_place.entity), m_readOne.getColumn(layout.firstBatch).getInt64(),
                  m_readOne.getColumn(layout.batch).getInt64(), readHash(m_readOne, layout.stateHash)};
    m_readOne.reset();
    stored.record.own = m_own.of(rid);
    return stored;
}

void RecordWriter::write(std::int64_t rid, const Record& record, std::int64_t firstBatch, Hash128 rowHash) {
    const Layout& layout = layoutOf(m_place.entity);
    const Hash128 stateHash = crm::rowHash(record);
    const auto rowBytes = rowHash.bytes();
    const auto stateBytes = stateHash.bytes();
    m_write.reset();
    m_write.clearBindings();
    m_write.bind(1, rid);
    m_write.bind(2, m_place.system);
    for (size_t i = 0; i < record.values.size(); ++i)
        std::visit(Bind{m_write, layout.column[i] + 1}, record.values[i]);
    m_write.bind(layout.firstBatch + 1, firstBatch);
    m_write.bind(layout.batch + 1, m_place.batch);
    m_write.bindNoCopy(layout.rowHash + 1, rowBytes.data(), static_cast<int>(rowBytes.size()));
    m_write.bindNoCopy(layout.stateHash + 1, stateBytes.data(), static_cast<int>(stateBytes.size()));
    m_write.exec();
    m_write.reset();
    addToTotal(record, stateHash, 1);
}

void RecordWriter::addToTotal(const Record& record, const Hash128& stateHash, int sign) {
    if (sign > 0)
        m_total.hash += stateHash;
    else
        m_total.hash -= stateHash;
    addMoney(record, m_total, sign);
}

void RecordWriter::keepEvents(std::int64_t rid, const Record& before, const Record& after) {
    const auto fields = crm::fields(m_place.entity);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].tracked && before.values[i] != after.values[i])
            keepEvent(rid, fields[i].name,
                      {crm::plainText(before.values[i]), crm::plainText(after.values[i])}, m_place.asOf);
}

void RecordWriter::keepEvent(std::int64_t rid, std::string_view field, const Change& change, Day seenOn) {
    m_event.reset();
    m_event.bind(1, m_place.batch);
    m_event.bind(2, static_cast<int>(m_place.entity));
    m_event.bind(3, rid);
    m_event.bind(4, std::string(field));
    change.before ? m_event.bind(5, *change.before) : m_event.bind(5);
    change.after ? m_event.bind(6, *change.after) : m_event.bind(6);
    m_event.bind(7, dayNumber(seenOn));
    m_event.exec();
}

/// An older state overwrites nothing; it tells when, and from what, the newer states came about.
void RecordWriter::keepOlder(std::int64_t rid, const Record& older, const Stored& stored) {
    const auto fields = crm::fields(m_place.entity);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].tracked && older.present.test(i))
            placeBetween(rid, fields[i].name, crm::plainText(older.values[i]),
                         crm::plainText(stored.record.values[i]), m_asOfBatch.at(stored.firstBatch));
}

std::vector<RecordWriter::Event> RecordWriter::eventsOf(std::int64_t rid, std::string_view field) {
    m_fieldEvents.reset();
    m_fieldEvents.bind(1, static_cast<int>(m_place.entity));
    m_fieldEvents.bind(2, rid);
    m_fieldEvents.bind(3, std::string(field));
    const auto textAt = [&](int column) {
        const auto cell = m_fieldEvents.getColumn(column);
        return cell.isNull() ? std::nullopt : std::optional(cell.getString());
    };
    std::vector<Event> events;
    while (m_fieldEvents.executeStep())
        events.push_back({m_fieldEvents.getColumn(0).getInt64(),
                          {textAt(1), textAt(2)},
                          dayFromNumber(m_fieldEvents.getColumn(3).getInt())});
    m_fieldEvents.reset();
    return events;
}

void RecordWriter::placeBetween(std::int64_t rid, std::string_view field,
                                const std::optional<std::string>& then, const std::optional<std::string>& now,
                                Day firstSeen) {
    const std::vector<Event> events = eventsOf(rid, field);
    if (m_place.asOf < firstSeen) {
        const auto& first = events.empty() ? now : events.front().change.before;
        if (then != first)
            keepEvent(rid, field, {then, first}, firstSeen);
        return;
    }
    const auto next = std::ranges::upper_bound(events, m_place.asOf, {}, &Event::seenOn);
    if (next == events.end())
        return;
    // The first change after that day: it happened before it, or went through this value.
    if (then == next->change.after) {
        moveEvent(next->rid, next->change.before, m_place.asOf);
    } else if (then != next->change.before) {
        moveEvent(next->rid, then, next->seenOn);
        keepEvent(rid, field, {next->change.before, then}, m_place.asOf);
    }
}

void RecordWriter::moveEvent(std::int64_t event, const std::optional<std::string>& before, Day seenOn) {
    m_moveEvent.reset();
    before ? m_moveEvent.bind(1, *before) : m_moveEvent.bind(1);
    m_moveEvent.bind(2, dayNumber(seenOn));
    m_moveEvent.bind(3, event);
    m_moveEvent.exec();
}

std::vector<std::int64_t> RecordWriter::unseen() const {
    std::vector<std::int64_t> rids;
    for (const auto& [id, known] : m_known)
        if (!known.seen)
            rids.push_back(known.rid);
    std::ranges::sort(rids);
    return rids;
}

RecordReader::RecordReader(SQLite::Database& connection, Entity entity)
    : m_entity(entity), m_rows(connection, sqlFor("read", entity)) {
    m_rows.bind(1, std::int64_t{0});
    m_rows.bind(2, std::numeric_limits<std::int64_t>::max());
}

bool RecordReader::next() {
    return m_rows.executeStep();
}

namespace {
int columnOf(Entity entity, int field) {
    return layoutOf(entity).column[static_cast<size_t>(field)];
}
SQLite::Column cellOf(const SQLite::Statement& row, int column) {
    return row.getColumn(column);
}
} // namespace

std::int64_t RecordReader::rid() const {
    return cellOf(m_rows, 0).getInt64();
}
std::int64_t RecordReader::system() const {
    return cellOf(m_rows, 1).getInt64();
}
std::int64_t RecordReader::firstBatch() const {
    return cellOf(m_rows, layoutOf(m_entity).firstBatch).getInt64();
}
Hash128 RecordReader::stateHash() const {
    return readHash(m_rows, layoutOf(m_entity).stateHash);
}
Record RecordReader::record() const {
    return readRecord(m_rows, m_entity);
}
std::string RecordReader::text(int field) const {
    return cellOf(m_rows, columnOf(m_entity, field)).getString();
}
bool RecordReader::flag(int field) const {
    return maybeFlag(field).value_or(false);
}
std::optional<bool> RecordReader::maybeFlag(int field) const {
    const auto cell = cellOf(m_rows, columnOf(m_entity, field));
    return cell.isNull() ? std::nullopt : std::optional(cell.getInt() != 0);
}
std::optional<double> RecordReader::number(int field) const {
    const auto cell = cellOf(m_rows, columnOf(m_entity, field));
    return cell.isNull() ? std::nullopt : std::optional(cell.getDouble());
}
std::optional<Minor> RecordReader::minor(int field) const {
    const auto cell = cellOf(m_rows, columnOf(m_entity, field));
    return cell.isNull() ? std::nullopt : std::optional<Minor>(cell.getInt64());
}
std::optional<Day> RecordReader::day(int field) const {
    const auto cell = cellOf(m_rows, columnOf(m_entity, field));
    return cell.isNull() ? std::nullopt : std::optional(dayFromNumber(cell.getInt()));
}
std::optional<Moment> RecordReader::moment(int field) const {
    const Value value = readValue(m_rows, FieldType::Moment, columnOf(m_entity, field));
    const auto* moment = std::get_if<Moment>(&value);
    return moment ? std::optional(*moment) : std::nullopt;
}

ControlTotal recomputeTotal(SQLite::Database& connection, Entity entity) {
    ControlTotal total;
    RecordReader reader(connection, entity);
    OwnValueReader own(connection, entity);
    while (reader.next()) {
        Record record = reader.record();
        record.own = own.of(reader.rid());
        ++total.rows;
        total.hash += crm::rowHash(record);
        addMoney(record, total, 1);
    }
    return total;
}

} // namespace gtm::store
