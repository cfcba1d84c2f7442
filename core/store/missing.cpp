// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/missing.h"

#include "core/base/resources.h"

namespace gtm::store {

RecordLabels::RecordLabels(SQLite::Database& connection, crm::Entity entity)
    : m_read(connection, resourceText("sql/read_" + std::string(crm::entityName(entity)) + ".sql")) {
    for (int i = 0; i < m_read.getColumnCount(); ++i) {
        const std::string column = m_read.getColumnName(i);
        for (const auto& [name, at] : {std::pair{"id", &m_id},
                                       {"name", &m_name},
                                       {"stage", &m_stage},
                                       {"status", &m_stage},
                                       {"owner_id", &m_ownerId},
                                       {"owner_name", &m_ownerName},
                                       {"is_deleted", &m_deleted},
                                       {"merged_into", &m_merged}})
            if (column == name)
                *at = i;
    }
}

RecordLabel RecordLabels::of(std::int64_t rid) {
    m_read.reset();
    m_read.bind(1, rid);
    m_read.bind(2, rid);
    RecordLabel label;
    if (!m_read.executeStep())
        return label;
    const auto textAt = [&](int column) {
        return column < 0 ? std::string() : m_read.getColumn(column).getString();
    };
    label.id = textAt(m_id);
    label.name = textAt(m_name);
    label.stage = textAt(m_stage);
    label.owner = textAt(m_ownerName);
    if (label.owner.empty())
        label.owner = textAt(m_ownerId);
    label.gone = textAt(m_deleted) == "1" || !textAt(m_merged).empty();
    return label;
}

MissingMarks::MissingMarks(SQLite::Database& connection, crm::Entity entity, std::int64_t system)
    : m_entity(entity)
    , m_system(system)
    , m_write(connection, resourceText("sql/write_missing_record.sql"))
    , m_clear(connection, resourceText("sql/clear_missing_record.sql")) {
    SQLite::Statement marks(connection, resourceText("sql/read_missing_records.sql"));
    marks.bind(1, static_cast<int>(entity));
    marks.bind(2, system);
    while (marks.executeStep())
        m_marked.insert(marks.getColumn(0).getInt64());
}

void MissingMarks::mark(std::int64_t rid, std::int64_t batch) {
    m_write.reset();
    m_write.bind(1, static_cast<int>(m_entity));
    m_write.bind(2, rid);
    m_write.bind(3, m_system);
    m_write.bind(4, batch);
    m_write.exec();
    m_marked.insert(rid);
}

void MissingMarks::clear(std::int64_t rid) {
    m_clear.reset();
    m_clear.bind(1, static_cast<int>(m_entity));
    m_clear.bind(2, rid);
    m_clear.exec();
    m_marked.erase(rid);
}

} // namespace gtm::store
