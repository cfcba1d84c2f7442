// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"
#include "core/rules/record_ids.h"

#include <map>
#include <set>
#include <tuple>

namespace gtm::rules {

/// The records of one kind that links may lead to: by id, and by a name that one record alone has. Names
/// agree without regard to case and to blanks around them; ids never do.
class LinkTarget {
  public:
    /// `isLive`: it may be found by its name. Deleted and merged records are found by their id only.
    void add(int system, const std::string& id, const std::string& name, bool isLive, int index);

    struct Found {
        int index = kNone;
        std::vector<std::string> candidates; ///< The first ids; filled where more than one has the name.
    };
    [[nodiscard]] Found find(int system, const std::string& idOrName) const;
    [[nodiscard]] int byId(int system, const std::string& id) const { return findId(m_ids, system, id); }
    /// Whether any record of this kind was imported; without one a link cannot be expected to lead anywhere.
    [[nodiscard]] bool knows(int system) const { return m_systems.contains(system); }

  private:
    IdMap m_ids;
    MapById<std::vector<std::pair<std::string, int>>> m_names; ///< By the name as it is compared.
    std::map<int, bool> m_systems;
};

/// The records of a store by the names and ids that links write.
struct LinkTargets {
    LinkTarget accounts, leads, contacts, opportunities;
    IdMap leadOfContact; ///< The leads whose conversion names a contact, by its id.
};

/// Follows links, and remembers those that lead nowhere or to several records: they stay without a record.
class LinkLog {
  public:
    /// Index of the record that `written`, an id or a name, leads to; kNone where there is none.
    int follow(const LinkTarget& target, crm::Entity from, std::string_view field, int system,
               const std::string& written);
    void noteAmbiguous(crm::Entity from, std::string_view field, int system, const std::string& name,
                       std::vector<std::string> candidates);
    void noteUnresolved(crm::Entity from, std::string_view field, int system, const std::string& name);
    /// One issue per source and ambiguous name, the commonest few with the first few candidates, and one per
    /// source and field for all links that lead nowhere, with the first few names.
    [[nodiscard]] std::vector<LinkIssue> issues() const;

  private:
    using Link = std::tuple<crm::Entity, int, std::string>; ///< From, system, field.
    struct Ambiguous {
        std::vector<std::string> candidates;
        std::int64_t rows = 0;
    };
    std::map<std::pair<Link, std::string>, Ambiguous> m_ambiguous; ///< By link and name.
    struct Unresolved {
        std::set<std::string> names; ///< The first few in their order.
        std::int64_t rows = 0;
    };
    std::map<Link, Unresolved> m_unresolved;
};

/// Deals that name a person, where the person's own record cannot name a deal: the first deal that was
/// created on or after the person's first day is the one he was converted into, else the first of all.
void convertByDeals(CrmData& data);

} // namespace gtm::rules
