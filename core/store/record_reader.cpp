// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/record_reader.h"

#include "core/store/record_columns.h"

#include <limits>

namespace gtm::store {

using crm::Entity;
using crm::FieldType;
using crm::Moment;
using crm::Record;

RecordReader::RecordReader(SQLite::Database& connection, Entity entity)
    : m_entity(entity), m_rows(connection, sqlFor("read", entity)) {
    m_rows.bind(1, std::int64_t{0});
    m_rows.bind(2, std::numeric_limits<std::int64_t>::max());
}

bool RecordReader::next() {
    return m_rows.next();
}

namespace {
int fieldColumn(Entity entity, int field) {
    return columnsOf(entity).column[static_cast<size_t>(field)];
}
} // namespace

std::int64_t RecordReader::rid() const {
    return m_rows.integer(0);
}
std::int64_t RecordReader::system() const {
    return m_rows.integer(1);
}
std::int64_t RecordReader::firstBatch() const {
    return m_rows.integer(columnsOf(m_entity).firstBatch);
}
Hash128 RecordReader::stateHash() const {
    return readHash(m_rows, columnsOf(m_entity).stateHash);
}
Record RecordReader::record() const {
    return readRecord(m_rows, m_entity);
}
std::string_view RecordReader::text(int field) const {
    return m_rows.text(fieldColumn(m_entity, field));
}
bool RecordReader::flag(int field) const {
    return maybeFlag(field).value_or(false);
}
std::optional<bool> RecordReader::maybeFlag(int field) const {
    const int column = fieldColumn(m_entity, field);
    return m_rows.isNull(column) ? std::nullopt : std::optional(m_rows.integer(column) != 0);
}
std::optional<double> RecordReader::number(int field) const {
    const int column = fieldColumn(m_entity, field);
    return m_rows.isNull(column) ? std::nullopt : std::optional(m_rows.number(column));
}
std::optional<Minor> RecordReader::minor(int field) const {
    const int column = fieldColumn(m_entity, field);
    return m_rows.isNull(column) ? std::nullopt : std::optional<Minor>(m_rows.integer(column));
}
std::optional<Day> RecordReader::day(int field) const {
    const int column = fieldColumn(m_entity, field);
    return m_rows.isNull(column) ? std::nullopt
                                 : std::optional(dayFromNumber(static_cast<int>(m_rows.integer(column))));
}
std::optional<Moment> RecordReader::moment(int field) const {
    const crm::Value value = readValue(m_rows, FieldType::Moment, fieldColumn(m_entity, field));
    const auto* moment = std::get_if<Moment>(&value);
    return moment ? std::optional(*moment) : std::nullopt;
}

} // namespace gtm::store
