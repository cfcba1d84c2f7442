// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/repeated_ids.h"

#include "core/base/text.h"

#include <algorithm>

namespace gtm::ingest {

void RepeatedIds::add(const crm::Record& record, std::int64_t line) {
    const Hash128 hash = crm::rowHash(record);
    const auto [entry, isNew] = m_seen.try_emplace(record.id());
    Seen& seen = entry->second;
    if (isNew) {
        seen.first = hash;
        const int field = crm::fieldIndex(record.entity, "name");
        if (const auto* name = field < 0 ? nullptr : record.get<std::string>(field))
            seen.name = cutTo(*name, kLongestExcerpt);
    }
    seen.differs = seen.differs || seen.first != hash;
    seen.lines.push_back(line);
}

std::set<std::string> RepeatedIds::ids() const {
    std::set<std::string> ids;
    for (const auto& [id, seen] : m_seen)
        if (seen.differs)
            ids.insert(id);
    return ids;
}

std::vector<FindingPlace> RepeatedIds::rows() const {
    std::vector<FindingPlace> rows;
    for (const auto& [id, seen] : m_seen)
        if (seen.differs)
            for (const std::int64_t line : seen.lines)
                rows.push_back({id, seen.name, line, {}});
    std::ranges::sort(rows, {}, &FindingPlace::line);
    return rows;
}

} // namespace gtm::ingest
