// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/own_values.h"

#include "core/base/resources.h"

#include <limits>

namespace gtm::store {

namespace {

crm::OwnCell cellIn(SQLite::Statement& row) {
    return {row.getColumn(2).getString(), row.getColumn(3).getInt() != 0};
}

} // namespace

OwnValueTable::OwnValueTable(SQLite::Database& connection, crm::Entity entity)
    : m_entity(entity)
    , m_read(connection, resourceText("sql/read_record_fields.sql"))
    , m_write(connection, resourceText("sql/write_record_field.sql"))
    , m_clear(connection, resourceText("sql/clear_record_fields.sql")) {
    for (SQLite::Statement* statement : {&m_read, &m_write, &m_clear})
        statement->bind(1, static_cast<int>(entity));
}

OwnValues OwnValueTable::of(std::int64_t rid) {
    OwnValues values;
    if (!crm::keepsColumns(m_entity))
        return values;
    m_read.reset();
    m_read.bind(2, rid);
    m_read.bind(3, rid);
    while (m_read.executeStep())
        values.emplace(m_read.getColumn(1).getString(), cellIn(m_read));
    m_read.reset();
    return values;
}

void OwnValueTable::write(std::int64_t rid, const OwnValues& values) {
    for (const auto& [name, cell] : values) {
        m_write.reset();
        m_write.bind(2, rid);
        m_write.bindNoCopy(3, name);
        m_write.bindNoCopy(4, cell.text);
        m_write.bind(5, cell.filters ? 1 : 0);
        m_write.exec();
    }
    m_write.reset();
}

void OwnValueTable::replace(std::int64_t rid, const OwnValues& values) {
    m_clear.reset();
    m_clear.bind(2, rid);
    m_clear.exec();
    write(rid, values);
}

OwnValueReader::OwnValueReader(SQLite::Database& connection, crm::Entity entity)
    : m_rows(connection, resourceText("sql/read_record_fields.sql")) {
    m_rows.bind(1, static_cast<int>(entity));
    m_rows.bind(2, std::int64_t{0});
    m_rows.bind(3, std::numeric_limits<std::int64_t>::max());
    m_more = m_rows.executeStep();
}

OwnValues OwnValueReader::of(std::int64_t rid) {
    OwnValues values;
    for (; m_more && m_rows.getColumn(0).getInt64() <= rid; m_more = m_rows.executeStep())
        if (m_rows.getColumn(0).getInt64() == rid)
            values.emplace(m_rows.getColumn(1).getString(), cellIn(m_rows));
    return values;
}

} // namespace gtm::store
