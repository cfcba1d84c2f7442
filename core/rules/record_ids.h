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

/// Places of records by id, also for tables from beside the CRM, which name the ids of another system.
class IdIndex {
  public:
    void add(int system, const std::string& id, int index) {
        if (id.empty())
            return;
        m_own.emplace(keyOf(system, id), index);
        const auto [entry, isNew] = m_anywhere.try_emplace(id, Place{system, index});
        if (!isNew && entry->second.system != system)
            entry->second.index = kNone; // Two systems use it: nobody can tell which is meant.
    }
    /// In the system itself.
    [[nodiscard]] int find(int system, const std::string& id) const { return findId(m_own, system, id); }
    /// In the system itself, else in the only one that has this id.
    [[nodiscard]] int findAnywhere(int system, const std::string& id) const {
        if (const int own = find(system, id); own != kNone)
            return own;
        const auto found = m_anywhere.find(id);
        return found == m_anywhere.end() ? kNone : found->second.index;
    }

  private:
    struct Place {
        int system, index;
    };
    IdMap m_own;
    std::unordered_map<std::string, Place> m_anywhere;
};

/// The users of a store by id and by name, and a place for the owners that no user export holds.
class UserDirectory {
  public:
    explicit UserDirectory(std::vector<User>& users) : m_users(users) {}

    void add(int system, std::int64_t rid, User user) {
        const int index = static_cast<int>(m_users.size());
        m_byRid.emplace(rid, index);
        m_byId.emplace(keyOf(system, user.id), index);
        m_byName.emplace(keyOf(system, user.name), index);
        m_users.push_back(std::move(user));
    }

    /// By id, or by name for exports that write names into owner columns.
    [[nodiscard]] int find(int system, const std::string& idOrName) const {
        const int byId = findId(m_byId, system, idOrName);
        return byId != kNone ? byId : findId(m_byName, system, idOrName);
    }

    [[nodiscard]] User* ofRecord(std::int64_t rid) {
        const auto found = m_byRid.find(rid);
        return found == m_byRid.end() ? nullptr : &m_users[static_cast<size_t>(found->second)];
    }

    /// An owner that the user export does not hold still owns: he gets a place of his own.
    int ownerOf(int system, const std::string& idOrName) {
        if (idOrName.empty())
            return kNone;
        if (const int known = find(system, idOrName); known != kNone)
            return known;
        const int index = static_cast<int>(m_users.size());
        m_byId.emplace(keyOf(system, idOrName), index);
        m_users.push_back({idOrName,
                           idOrName,
                           {},
                           true,
                           idOrName.starts_with("00G"),
                           TeamKind::Other,
                           std::nullopt,
                           false});
        return index;
    }

  private:
    std::vector<User>& m_users;
    std::unordered_map<std::int64_t, int> m_byRid;
    IdMap m_byId, m_byName;
};

} // namespace gtm::rules
