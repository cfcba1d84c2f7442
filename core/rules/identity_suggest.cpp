// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/rules/identity.h"
#include "core/rules/party.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace gtm::rules {

using crm::Entity;

std::string phoneKey(std::string_view written) {
    std::string text = asciiLower(trimmed(written));
    std::string extension;
    if (const auto at = text.find_first_of("ex#"); at != std::string::npos) { // ext. 7, x7, #7
        for (const char c : std::string_view(text).substr(at))
            if (c >= '0' && c <= '9')
                extension += c;
        text.resize(at);
    }
    if (const auto trunk = text.find("(0)"); trunk != std::string::npos)
        text.erase(trunk, 3);
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits += c;
        else if (std::string_view("+()-./ \t").find(c) == std::string_view::npos)
            return {};
    bool abroad = text.starts_with('+');
    if (!abroad && digits.starts_with("00")) {
        digits.erase(0, 2);
        abroad = true;
    }
    if (digits.size() < 7 || digits.find_first_not_of(digits.front()) == std::string::npos)
        return {};
    if (abroad && digits.size() == 11 &&
        digits.front() == '1') { // North America writes its own with and without
        digits.erase(0, 1);
        abroad = false;
    }
    return (abroad ? "+" : "") + digits + (extension.empty() ? "" : "x" + extension);
}

namespace {

/// A phone number of more records of one CRM is a company's.
constexpr int kMostOfOneNumber = 5;

std::string mailDomain(const std::string& email) {
    const auto at = email.rfind('@');
    return at == std::string::npos ? std::string() : email.substr(at + 1);
}

/// `ann lee @ acme.example`; empty where the name is not a full one, or the domain is no single company's.
std::string nameAndDomain(const std::string& name, const std::string& email, const Model& model) {
    const std::string domain = mailDomain(email);
    const bool own = !domain.empty() && !model.freeMailDomains.contains(domain) &&
                     !model.internalDomains.contains(domain) && !model.isSharedHost(domain);
    return own && name.find(' ') != std::string::npos ? caseFolded(name) + " @ " + domain : std::string();
}

Groups peopleByName(const CrmData& data, const Model& model) {
    Groups groups;
    const auto add = [&](const std::string& key, const Party& party) {
        if (!key.empty())
            groups[key].push_back(party);
    };
    for (size_t i = 0; i < data.leads.size(); ++i) {
        const Lead& lead = data.leads[i];
        if (!lead.identity.empty() && !lead.deleted && lead.mergedInto.empty())
            add(nameAndDomain(lead.name, lead.email, model),
                {lead.isContact ? Entity::Contact : Entity::Lead, lead.rid, lead.firstBatch, lead.system,
                 static_cast<int>(i), false});
    }
    for (size_t i = 0; i < data.contacts.size(); ++i) {
        const Contact& contact = data.contacts[i];
        if (contact.live && contact.lead == kNone && !data.placeholderAddresses.contains(contact.email))
            add(nameAndDomain(contact.name, contact.email, model),
                {Entity::Contact, contact.rid, contact.firstBatch, contact.system, static_cast<int>(i),
                 false});
    }
    return groups;
}

/// Records that nobody split off, by their number.
Groups peopleByPhone(const CrmData& data) {
    Groups groups;
    const auto isAlone = [&](const std::string& identity, const std::string& email) {
        return identity.empty() && !email.empty() && !data.placeholderAddresses.contains(email);
    };
    for (size_t i = 0; i < data.leads.size(); ++i) {
        const Lead& lead = data.leads[i];
        if (!lead.phone.empty() && !lead.deleted && lead.mergedInto.empty() &&
            !isAlone(lead.identity, lead.email))
            groups[lead.phone].push_back({lead.isContact ? Entity::Contact : Entity::Lead, lead.rid,
                                          lead.firstBatch, lead.system, static_cast<int>(i), false});
    }
    for (size_t i = 0; i < data.contacts.size(); ++i) {
        const Contact& contact = data.contacts[i];
        if (!contact.phone.empty() && contact.live && contact.lead == kNone)
            groups[contact.phone].push_back({Entity::Contact, contact.rid, contact.firstBatch, contact.system,
                                             static_cast<int>(i), false});
    }
    return groups;
}

/// What may be one human, by one rule after the other; what somebody joined is one from then on.
class Suggestions {
  public:
    Suggestions(CrmData& data, const JoinPairs& joined) : m_data(data), m_joined(joined) {}

    void add(const char* rule, Groups groups, int mostOfOneHuman) {
        m_taken.clear();
        for (auto& [value, group] : groups) {
            m_data.beat();
            if (!isOfMany(group, mostOfOneHuman))
                addGroup(rule, value, group);
        }
        for (auto* people : {&m_data.leads, &m_data.neverLeads})
            for (Lead& person : *people)
                person.identity = rootOf(person.identity);
    }

  private:
    using Pair = std::tuple<Entity, std::int64_t, Entity, std::int64_t>;

    void addGroup(const char* rule, const std::string& value, std::vector<Party>& group) {
        std::ranges::sort(group, isEarlier);
        const Party& first = group.front();
        std::set<std::string> addresses;
        for (const Party& party : group) {
            const std::string& email = emailOf(party);
            const bool same = !email.empty() && !m_data.placeholderAddresses.contains(email) &&
                              !addresses.insert(email).second;
            if (same || &party == &first)
                continue;
            const bool isTaken =
                m_joined.contains({"person", value, party.entity, party.record, first.entity, first.record});
            if (!m_known.insert({first.entity, first.record, party.entity, party.record}).second && !isTaken)
                continue;
            m_data.joins.push_back(
                {"person", rule, value, first.entity, first.record, party.entity, party.record, !isTaken});
            if (isTaken)
                join(first, party, value);
        }
    }

    void join(const Party& first, const Party& party, const std::string& value) {
        std::string& identity = identityOf(m_data, first);
        std::string& joined = identityOf(m_data, party);
        if (identity.empty())
            identity = joined.empty() ? value : joined;
        if (joined.empty())
            joined = identity;
        // Each may be another one by now.
        const std::string root = rootOf(identity), otherRoot = rootOf(joined);
        if (root != otherRoot)
            m_taken[otherRoot] = root;
        const int one = leadOf(first), other = leadOf(party);
        if (one == kNone && other != kNone)
            m_data.contacts[static_cast<size_t>(first.index)].lead = other;
        else if (other == kNone && one != kNone)
            m_data.contacts[static_cast<size_t>(party.index)].lead = one;
    }

    /// The lead whose human a party is; kNone for a contact beside leads that is none of theirs yet.
    [[nodiscard]] int leadOf(const Party& party) const {
        return isBeside(m_data, party) ? m_data.contacts[static_cast<size_t>(party.index)].lead : party.index;
    }

    [[nodiscard]] std::string rootOf(std::string identity) const {
        for (auto other = m_taken.find(identity); other != m_taken.end(); other = m_taken.find(identity))
            identity = other->second;
        return identity;
    }

    [[nodiscard]] const std::string& emailOf(const Party& party) const {
        const auto index = static_cast<size_t>(party.index);
        return isBeside(m_data, party) ? m_data.contacts[index].email : m_data.leads[index].email;
    }

    CrmData& m_data;
    const JoinPairs& m_joined;
    std::set<Pair> m_known;                     ///< Suggested by an earlier rule too.
    std::map<std::string, std::string> m_taken; ///< Identities that are another one.
};

} // namespace

void suggestPeople(CrmData& data, const Model& model, const JoinPairs& joined) {
    Suggestions suggestions(data, joined);
    suggestions.add("name", peopleByName(data, model), kMostOfOneHuman);
    suggestions.add("phone", peopleByPhone(data), kMostOfOneNumber);
}

} // namespace gtm::rules
