// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <string>
#include <unordered_map>

namespace gtm::rules {

/// The place of a record in its list by its source system and id: ids are unique within one system only.
using IdMap = std::unordered_map<std::string, int>;

[[nodiscard]] inline std::string keyOf(int system, const std::string& id) {
    return std::to_string(system) + '/' + id;
}

/// kNone where no record has this id, or none is given.
[[nodiscard]] inline int findId(const IdMap& map, int system, const std::string& id) {
    if (id.empty())
        return kNone;
    const auto found = map.find(keyOf(system, id));
    return found == map.end() ? kNone : found->second;
}

template<typename Record>
[[nodiscard]] IdMap placesOf(const std::vector<Record>& records) {
    IdMap places;
    for (size_t i = 0; i < records.size(); ++i)
        places.emplace(keyOf(records[i].system, records[i].id), static_cast<int>(i));
    return places;
}

} // namespace gtm::rules
