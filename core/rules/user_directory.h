// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/links.h"

#include <algorithm>
#include <map>

namespace gtm::rules {

/// The users of a store by id and by name, and a place for the owners that no user export holds.
class UserDirectory {
  public:
    explicit UserDirectory(std::vector<User>& users) : m_users(users) {}

    void add(int system, std::int64_t rid, User user) {
        const int index = static_cast<int>(m_users.size());
        m_byRid.emplace(rid, index);
        m_byId.emplace(keyOf(system, user.id), index);
        m_known.add(system, user.id, user.name, true, index);
        m_users.push_back(std::move(user));
        m_exported = m_users.size();
    }

    /// Whether the user export holds a user of this id.
    [[nodiscard]] bool isId(int system, const std::string& text) const {
        const int user = findId(m_byId, system, text);
        return user != kNone && static_cast<size_t>(user) < m_exported;
    }

    /// By id, or by a name that one user alone has, for exports that write names into owner columns.
    [[nodiscard]] int find(int system, const std::string& idOrName) {
        if (const int byId = findId(m_byId, system, idOrName); byId != kNone)
            return byId;
        LinkTarget::Found found = m_known.find(system, idOrName);
        if (!found.candidates.empty())
            m_ambiguous[{system, idOrName}] = std::move(found.candidates);
        return found.index;
    }
    /// Names of owners that several users have.
    void noteIssues(LinkLog& log) {
        for (auto& [name, candidates] : m_ambiguous)
            log.noteAmbiguous(crm::Entity::User, "name", name.first, name.second, std::move(candidates));
    }

    [[nodiscard]] User* ofRecord(std::int64_t rid) {
        const auto found = m_byRid.find(rid);
        return found == m_byRid.end() ? nullptr : &m_users[static_cast<size_t>(found->second)];
    }

    /// An owner that the user export does not hold still owns: he gets a place of his own, under the name
    /// that stands beside his id, if any does.
    int ownerOf(int system, const std::string& idOrName, const std::string& name = {}) {
        if (idOrName.empty())
            return kNone;
        if (const int known = find(system, idOrName); known != kNone) {
            User& user = m_users[static_cast<size_t>(known)];
            if (!user.exported && user.name == user.id && !name.empty())
                user.name = name;
            return known;
        }
        const int index = static_cast<int>(m_users.size());
        m_byId.emplace(keyOf(system, idOrName), index);
        m_users.push_back({idOrName,
                           name.empty() ? idOrName : name,
                           {},
                           true,
                           idOrName.starts_with("00G"),
                           false,
                           TeamKind::Other,
                           std::nullopt,
                           false});
        return index;
    }

    /// A record names the team of its owner.
    void noteTeam(int user, const std::string& team) {
        if (user != kNone && !team.empty())
            ++m_teams[user][team];
    }
    /// Whoever has no team of his own gets the one that most of his records name, of equals the first by
    /// name.
    void giveTeams() {
        for (const auto& [user, teams] : m_teams)
            if (std::string& team = m_users[static_cast<size_t>(user)].team; team.empty())
                team = std::ranges::max_element(teams, {}, [](const auto& one) { return one.second; })->first;
    }

  private:
    std::vector<User>& m_users;
    std::unordered_map<std::int64_t, int> m_byRid;
    IdMap m_byId;
    LinkTarget m_known;
    std::map<std::pair<int, std::string>, std::vector<std::string>> m_ambiguous; ///< By system and name.
    std::map<int, std::map<std::string, int>> m_teams; ///< How many records of a user name each.
    size_t m_exported = 0; ///< Users behind this place are owners that no export holds.
};

} // namespace gtm::rules
