// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/identity.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/rules/party.h"

#include <algorithm>
#include <set>

namespace gtm::rules {

using crm::Entity;

bool isEarlier(const Party& a, const Party& b) {
    const auto rank = [](const Party& party) { // Of one import leads come before contacts.
        return std::tuple(party.split, party.firstBatch, party.entity != Entity::Lead, party.record);
    };
    return rank(a) < rank(b);
}

std::map<int, int> countBySystem(const std::vector<Party>& group) {
    std::map<int, int> perSystem;
    for (const Party& party : group)
        perSystem[party.system] += party.split ? 0 : 1;
    return perSystem;
}

bool isOfMany(const std::vector<Party>& group, int mostOfOneHuman) {
    return std::ranges::any_of(countBySystem(group),
                               [&](const auto& system) { return system.second > mostOfOneHuman; });
}

bool isBeside(const CrmData& data, const Party& party) {
    return party.entity == Entity::Contact && data.systems.at(party.system).hasLeads;
}

std::string& identityOf(CrmData& data, const Party& party) {
    const auto index = static_cast<size_t>(party.index);
    if (!isBeside(data, party))
        return data.leads[index].identity;
    const Contact& contact = data.contacts[index];
    return contact.lead != kNone ? data.leads[static_cast<size_t>(contact.lead)].identity
                                 : data.neverLeads[static_cast<size_t>(contact.neverLead)].identity;
}

namespace {

bool isSplit(const JoinKeys& apart, const char* object, const std::string& value, Entity entity,
             std::int64_t record) {
    return apart.contains({object, value, entity, record});
}

void addJoins(CrmData& data, const char* object, const char* rule, const std::string& value,
              const std::vector<Party>& parties) {
    const Party& first = parties.front();
    for (size_t i = 1; i < parties.size(); ++i)
        data.joins.push_back({object, rule, value, first.entity, first.record, parties[i].entity,
                              parties[i].record, parties[i].split || first.split});
}

Groups peopleByEmail(const CrmData& data, const JoinKeys& apart) {
    Groups groups;
    const auto add = [&](const std::string& email, Party party) {
        party.split = isSplit(apart, "person", email, party.entity, party.record);
        groups[email].push_back(party);
    };
    for (size_t i = 0; i < data.leads.size(); ++i) {
        const Lead& lead = data.leads[i];
        if (!lead.email.empty() && !lead.deleted && lead.mergedInto.empty())
            add(lead.email, {lead.isContact ? Entity::Contact : Entity::Lead, lead.rid, lead.firstBatch,
                             lead.system, static_cast<int>(i), false});
    }
    for (size_t i = 0; i < data.contacts.size(); ++i) {
        const Contact& contact = data.contacts[i];
        // A contact that a conversion names, or that is a person's row itself, needs no rule.
        if (!contact.email.empty() && contact.live && contact.lead == kNone)
            add(contact.email, {Entity::Contact, contact.rid, contact.firstBatch, contact.system,
                                static_cast<int>(i), false});
    }
    return groups;
}

/// A contact goes with the newest row of its human, its own CRM's before those of others.
int leadFor(const CrmData& data, const Party& contact, const std::vector<Party>& group) {
    int best = kNone;
    const auto rank = [&](int lead) {
        const Lead& of = data.leads[static_cast<size_t>(lead)];
        return std::pair(of.system == contact.system, of.created ? of.created->on : Day{});
    };
    for (const Party& party : group)
        if (!party.split && !isBeside(data, party) && (best == kNone || rank(party.index) > rank(best)))
            best = party.index;
    return best;
}

} // namespace

JoinChoices readJoinChoices(SQLite::Database& connection) {
    JoinChoices choices;
    SQLite::Statement rows(connection, resourceText("sql/read_join_choices.sql"));
    while (rows.executeStep()) {
        const std::string object = rows.getColumn(0).getString(), value = rows.getColumn(1).getString();
        const auto entity = static_cast<Entity>(rows.getColumn(2).getInt());
        const std::int64_t record = rows.getColumn(3).getInt64();
        if (rows.getColumn(4).getInt() != 0)
            choices.apart.insert({object, value, entity, record});
        else
            choices.joined.insert({object, value, entity, record,
                                   static_cast<Entity>(rows.getColumn(5).getInt()),
                                   rows.getColumn(6).getInt64()});
    }
    return choices;
}

void joinPeople(CrmData& data, const JoinKeys& apart) {
    for (auto* people : {&data.leads, &data.neverLeads})
        for (Lead& person : *people)
            person.identity = person.email;
    for (auto& [email, group] : peopleByEmail(data, apart)) {
        data.beat();
        if (isOfMany(group, kMostOfOneHuman)) {
            data.placeholderAddresses.insert(email);
            for (const Party& party : group)
                identityOf(data, party).clear();
            continue;
        }
        std::ranges::sort(group, isEarlier);
        addJoins(data, "person", "email", email, group);
        for (const Party& party : group)
            if (party.split)
                identityOf(data, party).clear();
            else if (isBeside(data, party))
                data.contacts[static_cast<size_t>(party.index)].lead = leadFor(data, party, group);
    }
}

namespace {

Groups accountsByDomain(const CrmData& data, const Model& model, const JoinKeys& apart) {
    Groups groups;
    for (size_t i = 0; i < data.accounts.size(); ++i) {
        const Account& account = data.accounts[i];
        const std::string& domain = account.domain;
        if (domain.empty() || !account.live || model.freeMailDomains.contains(domain) ||
            model.internalDomains.contains(domain))
            continue;
        groups[domain].push_back({Entity::Account, account.rid, account.firstBatch, account.system,
                                  static_cast<int>(i),
                                  isSplit(apart, "account", domain, Entity::Account, account.rid)});
    }
    return groups;
}

/// The accounts that stand in the way: more than one of a CRM has the domain.
std::vector<const Account*> rivals(const CrmData& data, const std::vector<Party>& group) {
    const std::map<int, int> perSystem = countBySystem(group);
    std::vector<const Account*> all;
    for (const Party& party : group)
        if (!party.split && perSystem.at(party.system) > 1)
            all.push_back(&data.accounts[static_cast<size_t>(party.index)]);
    return all;
}

void noteRivals(const std::vector<const Account*>& accounts, const std::string& domain, LinkLog& log) {
    std::vector<std::string> ids;
    for (const Account* account : accounts)
        ids.push_back(account->id);
    log.noteAmbiguous(Entity::Account, "website", accounts.front()->system, domain, std::move(ids));
}

} // namespace

void joinAccounts(CrmData& data, const Model& model, const JoinKeys& apart, LinkLog& log) {
    for (size_t i = 0; i < data.accounts.size(); ++i)
        data.accounts[i].joined = static_cast<int>(i);
    for (auto& [domain, group] : accountsByDomain(data, model, apart)) {
        data.beat();
        const int system = group.front().system;
        if (std::ranges::all_of(group, [&](const Party& party) { return party.system == system; }))
            continue;
        if (model.isSharedHost(domain)) {
            data.sharedHosts.insert(domain);
            continue;
        }
        if (const auto inTheWay = rivals(data, group); !inTheWay.empty()) {
            noteRivals(inTheWay, domain, log);
            continue;
        }
        std::ranges::sort(group, isEarlier);
        addJoins(data, "account", "domain", domain, group);
        for (const Party& party : group)
            if (!party.split)
                data.accounts[static_cast<size_t>(party.index)].joined = group.front().index;
    }
}

namespace {

void shareConversion(Lead& lead, const Lead& other) {
    const bool later = lead.created && other.convertedOn && other.convertedOn->on >= lead.created->on;
    if (lead.hasOpportunity || !other.hasOpportunity || !later)
        return;
    lead.hasOpportunity = lead.converted = true;
    lead.convertedOn = other.convertedOn;
}

void shareFirstTouch(Lead& lead, const Lead& other) {
    const std::optional<Moment>&mine = lead.firstTouch, &its = other.firstTouch;
    if (its &&
        (!mine || its->on < mine->on || (its->on == mine->on && its->at && mine->at && *its->at < *mine->at)))
        lead.firstTouch = its;
}

} // namespace

void shareAcrossSystems(CrmData& data) {
    std::map<std::string, std::vector<size_t>> byHuman;
    std::set<int> systems;
    for (size_t i = 0; i < data.leads.size(); ++i) {
        systems.insert(data.leads[i].system);
        if (!data.leads[i].identity.empty() && !data.leads[i].deleted && data.leads[i].mergedInto.empty())
            byHuman[data.leads[i].identity].push_back(i);
    }
    if (systems.size() < 2)
        return;
    for (const auto& [human, rows] : byHuman) {
        data.beat();
        if (rows.size() < 2)
            continue;
        std::vector<Lead> before;
        for (const size_t row : rows)
            before.push_back(data.leads[row]);
        for (const size_t row : rows)
            for (const Lead& other : before) {
                Lead& lead = data.leads[row];
                if (other.system == lead.system)
                    continue;
                lead.activities.insert(lead.activities.end(), other.activities.begin(),
                                       other.activities.end());
                shareFirstTouch(lead, other);
                shareConversion(lead, other);
            }
    }
}

void updateJoinLog(SQLite::Database& connection, std::int64_t batch) {
    for (const char* step : {"sql/hold_joins.sql", "sql/end_joins.sql", "sql/add_joins.sql"}) {
        SQLite::Statement statement(connection, resourceText(step));
        if (statement.getBindParameterCount() > 0)
            statement.bind(1, batch);
        statement.exec();
    }
}

std::string domainOfWebsite(std::string_view website) {
    std::string domain = asciiLower(trimmed(website));
    if (const auto scheme = domain.find("://"); scheme != std::string::npos)
        domain.erase(0, scheme + 3);
    domain.resize(std::min(domain.find_first_of("/?#:"), domain.size()));
    if (domain.starts_with("www."))
        domain.erase(0, 4);
    if (domain.ends_with('.'))
        domain.pop_back();
    const bool isDomain =
        domain.find('.') != std::string::npos && domain.find_first_of(" @,;") == std::string::npos;
    return isDomain ? domain : std::string();
}

} // namespace gtm::rules
