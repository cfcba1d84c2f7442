// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/workspace/derivation.h"
#include "core/workspace/workspace_state.h"

namespace gtm {

using store::Access;
using store::Database;

namespace {

/// Four columns: source system, entity, id and name.
report::Join::Party partyAt(SQLite::Statement& row, int column) {
    const auto entity = static_cast<crm::Entity>(row.getColumn(column + 1).getInt());
    return {row.getColumn(column).getString(), std::string(crm::entityName(entity)),
            row.getColumn(column + 2).getString(), row.getColumn(column + 3).getString()};
}

std::vector<report::Join> readJoins(SQLite::Database& connection) {
    std::vector<report::Join> joins;
    SQLite::Statement row(connection, resourceText("sql/read_joins.sql"));
    while (row.executeStep()) {
        report::Join join;
        join.id = row.getColumn(0).getInt64();
        join.object = row.getColumn(1).getString();
        join.rule = row.getColumn(2).getString();
        join.value = row.getColumn(3).getString();
        join.first = partyAt(row, 4);
        join.other = partyAt(row, 8);
        join.sinceBatch = row.getColumn(12).getInt64();
        join.sinceAsOf = dayFromNumber(row.getColumn(13).getInt());
        if (!row.getColumn(14).isNull())
            join.untilBatch = row.getColumn(14).getInt64();
        join.split = row.getColumn(15).getInt() != 0;
        joins.push_back(std::move(join));
    }
    return joins;
}

} // namespace

Result<std::vector<report::Join>> Workspace::joins() const {
    if (empty())
        return fail(Code::NoData, path().string());
    return m_state->database->attempt(readJoins);
}

Result<void> Workspace::setJoined(std::int64_t join, bool joined) const {
    auto opened = m_state->openToWrite();
    if (!opened)
        return tl::unexpected(opened.error());
    return opened->attempt([&](SQLite::Database& connection) -> Result<void> {
        SQLite::Transaction transaction(connection);
        SQLite::Statement split(connection, resourceText("sql/split_join.sql"));
        split.bind(1, joined ? 0 : 1);
        split.bind(2, join);
        if (split.exec() == 0)
            return fail(Code::UnknownJoin, std::to_string(join));
        const Pulse unhurried([](double) { return true; });
        deriveStore(connection, m_state->force, m_state->asOf, m_state->newest->id, unhurried);
        if (!opened->isInPlace()) // it went while the numbers were computed
            return fail(Code::StoreGone, m_state->path.string());
        transaction.commit();
        return {};
    });
}

} // namespace gtm
