// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_tables.h"

#include "core/kpi/fact_cache.h"

#include <set>

namespace gtm::kpi {

namespace {

FactHead::Values valuesOf(const Dictionary& dictionary, const Column<std::uint16_t>& column) {
    FactHead::Values values;
    values.texts.assign(dictionary.texts().begin() + 1, dictionary.texts().end());
    const Column<std::uint16_t>::View codes(column);
    for (size_t i = 0; !values.none && i < column.size(); ++i)
        values.none = codes[i] == 0;
    return values;
}

} // namespace

FactHead headOf(const FactTable& table) {
    return {table.firstDay, valuesOf(table.owners, table.owner), valuesOf(table.teams, table.team)};
}

std::vector<std::string> FactTables::ids() const {
    std::set<std::string> ids;
    if (m_cache)
        ids = m_cache->ids();
    for (const auto& [id, table] : m_tables)
        ids.insert(id);
    return {ids.begin(), ids.end()};
}

const FactTable* FactTables::find(const std::string& id) const {
    if (const auto found = m_tables.find(id); found != m_tables.end())
        return &found->second;
    return m_cache ? m_cache->find(id) : nullptr;
}

FactHead FactTables::head(const std::string& id) const {
    const auto found = m_tables.find(id);
    return found == m_tables.end() ? m_cache->head(id) : headOf(found->second);
}

bool FactTables::read(const std::string& id) const {
    try {
        return find(id) != nullptr;
    } catch (const Refused&) {
        return false;
    }
}

bool FactTables::isAsWritten() const {
    return !m_cache || m_cache->isAsWritten();
}

} // namespace gtm::kpi
