// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/records.h"

#include "core/base/resources.h"
#include "core/store/record_columns.h"
#include "core/store/record_reader.h"

#include <algorithm>
#include <utility>

namespace gtm::store {

using crm::Entity;
using crm::Moment;
using crm::Record;

namespace {

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

/// Puts the values of a row over those that are stored; an empty one takes its own away.
void mergeOwn(OwnValues& stored, const OwnValues& row) {
    for (const auto& [name, cell] : row)
        stored[name] = cell;
    std::erase_if(stored, [](const auto& entry) { return entry.second.text.empty(); });
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
    , m_moveEvent(connection, resourceText("sql/move_change_event.sql"))
    , m_findFirstSeen(connection, resourceText("sql/find_first_seen.sql"))
    , m_writeFirstSeen(connection, resourceText("sql/write_first_seen.sql")) {
    Rows keys(connection, sqlFor("keys", place.entity));
    keys.bind(1, place.system);
    while (keys.next())
        m_known.emplace(keys.text(1), Known{keys.integer(0), readHash(keys, 2), false});
    SQLite::Statement batches(connection, resourceText("sql/read_batches.sql"));
    while (batches.executeStep())
        m_asOfBatch[batches.getColumn(0).getInt64()] = dayFromNumber(batches.getColumn(1).getInt());
    m_hasHistory = std::ranges::any_of(crm::fields(place.entity), &crm::Field::tracked);
    m_early = m_hasHistory && place.asOf < m_asOfBatch.at(place.batch);
    m_late = std::ranges::any_of(m_asOfBatch, [&](const auto& batch) { return batch.second > place.asOf; });
    SQLite::Statement reporting(connection, resourceText("sql/read_meta.sql"));
    reporting.bind(1, "currency");
    if (reporting.executeStep())
        m_reporting = reporting.getColumn(0).getString();
    SQLite::Statement last(connection, sqlFor("last", place.entity));
    if (last.executeStep())
        m_nextRid = last.getColumn(0).getInt64() + 1;
}

Outcome RecordWriter::put(Record record) {
    const Hash128 hash = record.hash ? *record.hash : crm::rowHash(record);
    const auto found = m_known.find(record.id());
    if (found == m_known.end()) {
        const Hash128 state = record.newState ? *record.newState : crm::stateHash(record);
        mergeOwn(record.own, {});
        const std::int64_t rid = m_nextRid++;
        write(rid, record, m_place.batch, hash, state);
        m_own.write(rid, record.own);
        if (m_early)
            noteFirstSeen(rid);
        m_known.emplace(record.id(), Known{rid, hash, true});
        ++m_total.rows;
        return Outcome::Inserted;
    }
    Known& known = found.value();
    const bool again = std::exchange(known.seen, true);
    if (known.rowHash == hash && !m_late)
        return Outcome::Unchanged;
    Stored stored = readOne(known.rid);
    Record before = stored.record;
    agreeOnMoney(record, before);
    if (isOlder(record, stored)) {
        m_heardTwice = m_heardTwice || again;
        if (m_hasHistory && stored.batch != m_place.batch)
            keepOlder(known.rid, record, stored);
        return known.rowHash == hash ? Outcome::Unchanged : Outcome::Older;
    }
    Record merged = before;
    for (size_t i = 0; i < record.values.size(); ++i)
        if (record.present.test(i))
            merged.values[i] = record.values[i];
    mergeOwn(merged.own, record.own);
    const bool otherOwn = merged.own != stored.record.own;
    if (merged.values == stored.record.values && !otherOwn)
        return Outcome::Unchanged;
    m_heardTwice = m_heardTwice || again;
    keepEvents(known.rid, before, merged);
    addToTotal(stored.record, stored.stateHash, -1);
    write(known.rid, merged, stored.firstBatch, hash, crm::stateHash(merged));
    if (otherOwn)
        m_own.replace(known.rid, merged.own);
    known.rowHash = hash;
    return Outcome::Updated;
}

/// A row that names no currency has the stored one; with one that it names the stored money goes on in the
/// decimals of that.
void RecordWriter::agreeOnMoney(Record& row, Record& stored) {
    const int field = crm::fieldIndex(m_place.entity, "currency");
    if (field < 0)
        return;
    const std::string* before = stored.get<std::string>(field);
    if (!row.present.test(static_cast<size_t>(field))) {
        if (before)
            for (const crm::AssumedMoney& money : crm::settleMoney(row, *before))
                ++m_rounded.try_emplace(money.field, Rounded{money.thousandths, 0}).first->second.rows;
        return;
    }
    const std::string* after = row.get<std::string>(field);
    const int from = minorDigits(before ? *before : m_reporting);
    const int to = minorDigits(after ? *after : m_reporting);
    if (from == to)
        return;
    for (crm::Value& value : stored.values)
        if (const auto* minor = std::get_if<Minor>(&value))
            if (const auto scaled = withDigits(*minor, from, to))
                value = *scaled;
}

void RecordWriter::noteSeen(const std::string& id) {
    if (const auto found = m_known.find(id); found != m_known.end())
        found.value().seen = true;
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
    const RecordColumns& columns = columnsOf(m_place.entity);
    m_readOne.reset();
    m_readOne.bind(1, rid);
    m_readOne.bind(2, rid);
    m_readOne.next();
    Stored stored{readRecord(m_readOne, m_place.entity), m_readOne.integer(columns.firstBatch),
                  m_readOne.integer(columns.batch), readHash(m_readOne, columns.stateHash)};
    m_readOne.reset();
    stored.record.own = m_own.of(rid);
    return stored;
}

void RecordWriter::write(std::int64_t rid, const Record& record, std::int64_t firstBatch, Hash128 rowHash,
                         Hash128 stateHash) {
    const RecordColumns& columns = columnsOf(m_place.entity);
    const auto rowBytes = rowHash.bytes();
    const auto stateBytes = stateHash.bytes();
    m_write.reset();
    m_write.clearBindings();
    m_write.bind(1, rid);
    m_write.bind(2, m_place.system);
    for (size_t i = 0; i < record.values.size(); ++i)
        std::visit(Bind{m_write, columns.column[i] + 1}, record.values[i]);
    m_write.bind(columns.firstBatch + 1, firstBatch);
    m_write.bind(columns.batch + 1, m_place.batch);
    m_write.bindNoCopy(columns.rowHash + 1, rowBytes.data(), static_cast<int>(rowBytes.size()));
    m_write.bindNoCopy(columns.stateHash + 1, stateBytes.data(), static_cast<int>(stateBytes.size()));
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
    m_keptHistory = true;
}

/// An older state overwrites nothing; it tells when, and from what, the newer states came about.
void RecordWriter::keepOlder(std::int64_t rid, const Record& older, const Stored& stored) {
    const Sightings sightings = sightingsOf(rid, stored);
    const auto fields = crm::fields(m_place.entity);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].tracked && older.present.test(i))
            placeBetween(rid, fields[i].name,
                         {crm::plainText(older.values[i]), crm::plainText(stored.record.values[i])},
                         sightings);
    if (m_place.asOf < sightings.first)
        noteFirstSeen(rid);
}

RecordWriter::Sightings RecordWriter::sightingsOf(std::int64_t rid, const Stored& stored) {
    m_findFirstSeen.reset();
    m_findFirstSeen.bind(1, static_cast<int>(m_place.entity));
    m_findFirstSeen.bind(2, rid);
    const Day inserted = m_asOfBatch.at(stored.firstBatch), written = m_asOfBatch.at(stored.batch);
    Sightings sightings{inserted, std::nullopt};
    if (m_findFirstSeen.executeStep())
        sightings.first = dayFromNumber(m_findFirstSeen.getColumn(0).getInt());
    m_findFirstSeen.reset();
    for (const Day day : {sightings.first, inserted, written})
        if (day > m_place.asOf && (!sightings.next || day < *sightings.next))
            sightings.next = day;
    return sightings;
}

void RecordWriter::noteFirstSeen(std::int64_t rid) {
    m_writeFirstSeen.reset();
    m_writeFirstSeen.bind(1, static_cast<int>(m_place.entity));
    m_writeFirstSeen.bind(2, rid);
    m_writeFirstSeen.bind(3, dayNumber(m_place.asOf));
    m_writeFirstSeen.exec();
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

void RecordWriter::placeBetween(std::int64_t rid, std::string_view field, const Change& thenNow,
                                const Sightings& sightings) {
    const auto& [then, now] = thenNow;
    const std::vector<Event> events = eventsOf(rid, field);
    if (m_place.asOf < sightings.first) {
        const auto& first = events.empty() ? now : events.front().change.before;
        if (then != first)
            keepEvent(rid, field, {then, first}, sightings.first);
        return;
    }
    const auto next = std::ranges::upper_bound(events, m_place.asOf, {}, &Event::seenOn);
    const auto& known = next == events.end() ? now : next->change.before;
    if (then == known)
        return;
    if (sightings.next && (next == events.end() || *sightings.next < next->seenOn)) {
        // Before the next change it was seen as it had been: it came and went.
        keepEvent(rid, field, {known, then}, m_place.asOf);
        keepEvent(rid, field, {then, known}, *sightings.next);
        return;
    }
    if (next == events.end())
        return;
    // The first change after that day: it happened before it, or went through this value.
    if (then == next->change.after) {
        moveEvent(next->rid, next->change.before, m_place.asOf);
        return;
    }
    moveEvent(next->rid, then, next->seenOn);
    keepEvent(rid, field, {next->change.before, then}, m_place.asOf);
}

void RecordWriter::moveEvent(std::int64_t event, const std::optional<std::string>& before, Day seenOn) {
    m_moveEvent.reset();
    before ? m_moveEvent.bind(1, *before) : m_moveEvent.bind(1);
    m_moveEvent.bind(2, dayNumber(seenOn));
    m_moveEvent.bind(3, event);
    m_moveEvent.exec();
    m_keptHistory = true;
}

std::vector<std::int64_t> RecordWriter::unseen() const {
    std::vector<std::int64_t> rids;
    for (const auto& [id, known] : m_known)
        if (!known.seen)
            rids.push_back(known.rid);
    std::ranges::sort(rids);
    return rids;
}

} // namespace gtm::store
