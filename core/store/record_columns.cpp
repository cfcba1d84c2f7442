// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/record_columns.h"

#include "core/base/resources.h"

namespace gtm::store {

using crm::Entity;
using crm::FieldType;
using crm::Moment;
using crm::Record;

namespace {

RecordColumns makeColumns(Entity entity) {
    RecordColumns columns;
    int next = 2;
    for (const crm::Field& field : crm::fields(entity)) {
        columns.column.push_back(next);
        next += field.type == FieldType::Moment ? 2 : 1;
    }
    columns.firstBatch = next;
    columns.batch = next + 1;
    columns.rowHash = next + 2;
    columns.stateHash = next + 3;
    return columns;
}

} // namespace

std::string sqlFor(const char* verb, Entity entity) {
    return resourceText(std::string("sql/") + verb + "_" + std::string(crm::entityName(entity)) + ".sql");
}

const RecordColumns& columnsOf(Entity entity) {
    static const std::vector<RecordColumns> all = [] {
        std::vector<RecordColumns> each;
        for (int i = 0; i < crm::kEntityCount; ++i)
            each.push_back(makeColumns(static_cast<Entity>(i)));
        return each;
    }();
    return all[static_cast<size_t>(entity)];
}

crm::Value readValue(const Rows& row, FieldType type, int column) {
    if (row.isNull(column))
        return {};
    switch (type) {
    case FieldType::Id:
    case FieldType::Text:
    case FieldType::Category:
        return std::string(row.text(column));
    case FieldType::Bool:
        return row.integer(column) != 0;
    case FieldType::Number:
    case FieldType::Ratio:
        return row.number(column);
    case FieldType::Money:
        return static_cast<Minor>(row.integer(column));
    case FieldType::Day:
        return dayFromNumber(static_cast<int>(row.integer(column)));
    case FieldType::Moment: {
        Moment moment{dayFromNumber(static_cast<int>(row.integer(column))), std::nullopt};
        if (!row.isNull(column + 1))
            moment.at = Instant{std::chrono::milliseconds{row.integer(column + 1)}};
        return moment;
    }
    }
    return {};
}

Record readRecord(const Rows& row, Entity entity) {
    Record record(entity);
    const auto fields = crm::fields(entity);
    const RecordColumns& columns = columnsOf(entity);
    for (size_t i = 0; i < fields.size(); ++i)
        record.set(static_cast<int>(i), readValue(row, fields[i].type, columns.column[i]));
    return record;
}

Hash128 readHash(const Rows& row, int column) {
    return Hash128::fromBytes(row.blob(column).data());
}

} // namespace gtm::store
