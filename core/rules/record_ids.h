// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <tsl/robin_map.h>
#include <utility>

namespace gtm::rules {

/// A record by its source system and id: ids are unique within one system only.
template<typename Text>
struct IdKey {
    int system;
    Text id;
};
/// Looks keys up without a copy of the id.
struct IdHash {
    using is_transparent = void;
    template<typename Text>
    size_t operator()(const IdKey<Text>& key) const {
        return std::hash<std::string_view>{}(key.id) + static_cast<size_t>(key.system);
    }
};
struct IdEqual {
    using is_transparent = void;
    template<typename One, typename Other>
    bool operator()(const IdKey<One>& one, const IdKey<Other>& other) const {
        return one.system == other.system && one.id == other.id;
    }
};
template<typename Value>
using MapById = tsl::robin_map<IdKey<std::string>, Value, IdHash, IdEqual>;
/// The place of a record in its list.
using IdMap = MapById<int>;

[[nodiscard]] inline IdKey<std::string> keyOf(int system, std::string id) {
    return {system, std::move(id)};
}

/// kNone where no record has this id, or none is given.
[[nodiscard]] inline int findId(const IdMap& map, int system, const std::string& id) {
    if (id.empty())
        return kNone;
    const auto found = map.find(IdKey<std::string_view>{system, id});
    return found == map.end() ? kNone : found->second;
}

/// Where the records stand that others were merged into; where none was, nobody asks.
template<typename Record>
[[nodiscard]] IdMap placesOf(const std::vector<Record>& records) {
    IdMap places;
    if (std::ranges::all_of(records, [](const Record& record) { return record.mergedInto.empty(); }))
        return places;
    places.reserve(records.size());
    for (size_t i = 0; i < records.size(); ++i)
        places.emplace(keyOf(records[i].system, records[i].id), static_cast<int>(i));
    return places;
}

/// Places of records by id, or by a name that one record alone has; also for tables from beside the CRM,
/// which name the records of another system.
class IdIndex {
  public:
    void add(int system, const std::string& id, int index) {
        if (id.empty())
            return;
        m_systems.insert(system);
        // Where two have it nobody can tell which is meant.
        if (const auto [own, isNew] = m_own.try_emplace(keyOf(system, id), index); !isNew)
            own.value() = kNone;
    }
    /// In the system itself.
    [[nodiscard]] int find(int system, const std::string& id) const { return findId(m_own, system, id); }
    /// In the system itself, else in the only one that has this id.
    [[nodiscard]] int findAnywhere(int system, const std::string& id) const {
        if (const int own = find(system, id); own != kNone)
            return own;
        int known = kNone;
        bool several = false;
        for (const int other : m_systems)
            if (const auto found = m_own.find(IdKey<std::string_view>{other, id}); found != m_own.end())
                several = std::exchange(known, found->second) != kNone || several || found->second == kNone;
        return several ? kNone : known;
    }

  private:
    IdMap m_own;
    std::set<int> m_systems;
};

/// Where the records stand that other tables and histories name.
struct RecordPlaces {
    IdIndex accounts, leads, opportunities;
    IdIndex contacts;
    IdIndex accountsByName; ///< Of live ones, by `caseFolded` name.
};

} // namespace gtm::rules
