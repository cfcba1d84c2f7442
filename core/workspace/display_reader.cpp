// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/display_reader.h"

#include "core/base/resources.h"

namespace gtm {

report::RecordDisplay DisplayReader::read(kpi::RecordType type, std::int32_t rid) {
    if (!m_rows.contains(type))
        m_rows.try_emplace(type, m_connection,
                           resourceText("sql/display_" + std::string(kpi::name(type)) + ".sql"));
    SQLite::Statement& row = m_rows.at(type);
    row.reset();
    row.bind(1, rid);
    report::RecordDisplay out;
    if (!row.executeStep())
        return out;
    const auto day = [&](int column) {
        const auto cell = row.getColumn(column);
        return cell.isNull() ? std::nullopt : std::optional(dayFromNumber(cell.getInt()));
    };
    out.recordType = row.getColumn(0).getString();
    out.id = row.getColumn(1).getString();
    out.name = row.getColumn(2).getString();
    out.account = row.getColumn(3).getString();
    out.stage = row.getColumn(4).getString();
    out.currency = row.getColumn(6).getString();
    if (out.currency.empty())
        out.currency = m_currency;
    if (!row.getColumn(5).isNull())
        out.amount = static_cast<double>(row.getColumn(5).getInt64()) / minorPerMajor(out.currency);
    out.created = day(7);
    out.closeDate = day(8);
    return out;
}

} // namespace gtm
