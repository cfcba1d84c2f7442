// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/never_leads.h"

#include "core/rules/record_ids.h"

#include <bit>
#include <unordered_set>

namespace gtm::rules {

namespace {

/// Which contacts were a lead, as far as conversions and joins tell. What is deleted or merged joins nothing.
std::vector<bool> formerLeads(const CrmData& data) {
    std::unordered_set<std::string> leads;
    for (const Lead& lead : data.leads)
        if (!lead.identity.empty() && !lead.deleted && lead.mergedInto.empty())
            leads.insert(lead.identity);
    std::vector<bool> former;
    former.reserve(data.contacts.size());
    const auto goesWithLead = [&](const Contact& contact) {
        return leads.contains(data.neverLeads[static_cast<size_t>(contact.neverLead)].identity);
    };
    for (const Contact& contact : data.contacts)
        former.push_back(contact.lead != kNone || (contact.live && goesWithLead(contact)));
    return former;
}

/// RP4: what a merged contact was its survivor was.
void passToSurvivors(const CrmData& data, std::vector<bool>& former) {
    const IdMap places = placesOf(data.contacts);
    for (size_t i = 0; i < data.contacts.size(); ++i) {
        if (!former[i])
            continue;
        const Contact* contact = &data.contacts[i];
        while (true) {
            const int into = findId(places, contact->system, contact->mergedInto);
            if (into == kNone || former[static_cast<size_t>(into)])
                break; // Who was one already has passed it on, or will.
            former[static_cast<size_t>(into)] = true;
            contact = &data.contacts[static_cast<size_t>(into)];
        }
    }
}

} // namespace

int addNeverLead(CrmData& data, Lead contact, int account) {
    if (account != kNone) {
        const Account& of = data.accounts[static_cast<size_t>(account)];
        if (contact.segment.empty())
            contact.segment = of.segment;
        if (contact.region.empty())
            contact.region = of.region;
    }
    data.neverLeads.push_back(std::move(contact));
    return static_cast<int>(data.neverLeads.size()) - 1;
}

void dropFormerLeads(CrmData& data) {
    std::vector<bool> former = formerLeads(data);
    passToSurvivors(data, former);
    std::vector<Lead> left;
    for (size_t i = 0; i < data.contacts.size(); ++i) {
        data.beat();
        Contact& contact = data.contacts[i];
        if (contact.neverLead == kNone)
            continue;
        Lead& person = data.neverLeads[static_cast<size_t>(contact.neverLead)];
        contact.neverLead = former[i] ? kNone : static_cast<int>(left.size());
        if (!former[i])
            left.push_back(std::move(person));
    }
    data.neverLeads = std::move(left);
}

std::int64_t ridOfNeverLead(const CrmData& data, const Lead& person) {
    return static_cast<std::int64_t>(std::bit_ceil(data.leads.size())) + person.rid;
}

} // namespace gtm::rules
