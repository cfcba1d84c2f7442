// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/links.h"

#include "core/base/text.h"
#include "core/ingest/import_report.h"

#include <algorithm>

namespace gtm::rules {

namespace {

constexpr size_t kMostNames = 5; ///< Of links that lead nowhere, in one finding.
constexpr size_t kMostAmbiguous = 20;
constexpr size_t kMostCandidates = 10; ///< That one finding names.

IdKey<std::string> nameKey(int system, const std::string& name) {
    return keyOf(system, caseFolded(trimmed(name)));
}

std::string excerpt(const std::string& name) {
    return std::string(cutTo(name, ingest::kLongestExcerpt));
}

} // namespace

void LinkTarget::add(int system, const std::string& id, const std::string& name, bool isLive, int index) {
    m_systems[system] = true;
    m_ids.emplace(keyOf(system, id), index);
    if (isLive && !trimmed(name).empty())
        m_names[nameKey(system, name)].emplace_back(id, index);
}

LinkTarget::Found LinkTarget::find(int system, const std::string& idOrName) const {
    if (const int known = byId(system, idOrName); known != kNone)
        return {known, {}};
    const auto named = idOrName.empty() ? m_names.end() : m_names.find(nameKey(system, idOrName));
    if (named == m_names.end())
        return {};
    if (named->second.size() == 1)
        return {named->second.front().second, {}};
    Found found;
    for (size_t i = 0; i < named->second.size() && i <= kMostCandidates; ++i)
        found.candidates.push_back(named->second[i].first);
    return found;
}

int LinkLog::follow(const LinkTarget& target, crm::Entity from, std::string_view field, int system,
                    const std::string& written) {
    if (written.empty())
        return kNone;
    LinkTarget::Found found = target.find(system, written);
    if (!found.candidates.empty())
        noteAmbiguous(from, field, system, written, std::move(found.candidates));
    else if (found.index == kNone && target.knows(system))
        noteUnresolved(from, field, system, written);
    return found.index;
}

void LinkLog::noteAmbiguous(crm::Entity from, std::string_view field, int system, const std::string& name,
                            std::vector<std::string> candidates) {
    Ambiguous& known = m_ambiguous[{{from, system, std::string(field)}, excerpt(name)}];
    ++known.rows;
    if (candidates.size() > kMostCandidates) {
        candidates.resize(kMostCandidates);
        candidates.emplace_back("...");
    }
    known.candidates = std::move(candidates);
}

void LinkLog::noteUnresolved(crm::Entity from, std::string_view field, int system, const std::string& name) {
    Unresolved& known = m_unresolved[{from, system, std::string(field)}];
    ++known.rows;
    known.names.insert(excerpt(name));
    // One more than are told: it tells that there are more.
    if (known.names.size() > kMostNames + 1)
        known.names.erase(std::prev(known.names.end()));
}

std::vector<LinkIssue> LinkLog::issues() const {
    std::vector<LinkIssue> all;
    const auto add = [&](const Link& link, std::string name, std::vector<std::string> candidates,
                         std::int64_t rows) {
        const auto& [from, system, field] = link;
        all.push_back({from, system, field, std::move(name), std::move(candidates), rows});
    };
    for (const auto& [key, known] : m_ambiguous)
        add(key.first, key.second, known.candidates, known.rows);
    std::ranges::stable_sort(all, std::ranges::greater{}, &LinkIssue::rows);
    all.resize(std::min(all.size(), kMostAmbiguous));
    for (const auto& [link, known] : m_unresolved) {
        std::vector<std::string> names(known.names.begin(), known.names.end());
        if (names.size() > kMostNames)
            names.back() = "...";
        add(link, joined(names, ", "), {}, known.rows);
    }
    return all;
}

namespace {

/// Whether a deal suits a person better than the one found so far.
bool isBetter(const Opportunity& deal, const Opportunity* so_far, Day from) {
    if (!so_far)
        return true;
    const bool after = deal.created->on >= from, afterSoFar = so_far->created->on >= from;
    return after != afterSoFar ? after : deal.created->on < so_far->created->on;
}

} // namespace

void convertByDeals(CrmData& data) {
    std::map<int, const Opportunity*> dealOf;
    for (const Opportunity& deal : data.opportunities) {
        const int person =
            deal.contact == kNone ? deal.lead : data.contacts[static_cast<size_t>(deal.contact)].lead;
        if (person == kNone || !deal.created || !deal.mergedInto.empty())
            continue;
        const Lead& lead = data.leads[static_cast<size_t>(person)];
        const bool told =
            lead.hasOpportunity || lead.conversionTold == false || data.systems.at(lead.system).namesDeals;
        if (const Opportunity*& so_far = dealOf[person];
            !told && lead.created && isBetter(deal, so_far, lead.created->on))
            so_far = &deal;
    }
    for (const auto& [person, deal] : dealOf) {
        if (!deal)
            continue;
        Lead& lead = data.leads[static_cast<size_t>(person)];
        lead.hasOpportunity = lead.converted = true;
        lead.opportunityOn = deal->created->on;
        if (!lead.convertedOn)
            lead.convertedOn = deal->created;
    }
}

} // namespace gtm::rules
