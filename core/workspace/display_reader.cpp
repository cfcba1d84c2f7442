// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/display_reader.h"

#include "core/base/resources.h"

namespace gtm {

const report::RecordDisplay* DisplayCache::find(kpi::RecordType type, std::int32_t rid) const {
    const auto known = m_known.find(keyOf(type, rid));
    return known == m_known.end() ? nullptr : &known->second;
}

void DisplayCache::keep(kpi::RecordType type, std::int32_t rid, report::RecordDisplay display) {
    if (m_known.size() == kMost)
        m_known.clear();
    m_known.insert_or_assign(keyOf(type, rid), std::move(display));
}

report::RecordDisplay DisplayReader::read(kpi::RecordType type, std::int32_t rid) {
    if (const report::RecordDisplay* known = m_cache.find(type, rid))
        return *known;
    report::RecordDisplay display = readAnew(type, rid);
    m_cache.keep(type, rid, display);
    return display;
}

report::RecordDisplay DisplayReader::readAnew(kpi::RecordType type, std::int32_t rid) {
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
    const bool account = type == kpi::RecordType::Account;
    out.closeDate = account ? nextContractEnd(rid) : day(8);
    out.open = account || (type == kpi::RecordType::Opportunity && row.getColumn(9).getInt() != 0);
    return out;
}

std::optional<Day> DisplayReader::nextContractEnd(std::int32_t account) {
    if (!m_contractEnds) {
        m_contractEnds.emplace();
        SQLite::Statement ends(m_connection, resourceText("sql/next_contract_ends.sql"));
        while (ends.executeStep())
            m_contractEnds->emplace(ends.getColumn(0).getInt(), dayFromNumber(ends.getColumn(1).getInt()));
    }
    const auto found = m_contractEnds->find(account);
    return found == m_contractEnds->end() ? std::nullopt : std::optional(found->second);
}

} // namespace gtm
