// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/control_total.h"

#include "core/store/own_values.h"
#include "core/store/record_reader.h"

#include <vector>

namespace gtm::store {

using crm::Entity;
using crm::Record;

namespace {

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

} // namespace

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

ControlTotal recomputeTotal(SQLite::Database& connection, Entity entity) {
    ControlTotal total;
    RecordReader reader(connection, entity);
    OwnValueReader own(connection, entity);
    while (reader.next()) {
        Record record = reader.record();
        record.own = own.of(reader.rid());
        ++total.rows;
        total.hash += crm::stateHash(record);
        addMoney(record, total, 1);
    }
    return total;
}

} // namespace gtm::store
