// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/oracle.h"

#include <cmath>

namespace gtm::oracle {

Book::Book(Records all, std::map<std::string, double> someRates)
    : records(std::move(all))
    , rates(std::move(someRates))
    , hours(records.zone)
    , deals(viewDeals(records))
    , leads(viewLeads(records, hours))
    , contacts(viewContacts(records))
    , orders(ordersInUse(deals)) {
    rates[records.currency] = 1;
    for (const User& user : records.users)
        users[user.id] = &user;
    for (const Account& account : records.accounts)
        accounts[account.id] = &account;
}

double Book::money(std::optional<std::int64_t> amount, const std::string& currency) const {
    const double rate = rates.at(currency.empty() ? records.currency : currency);
    return std::round(static_cast<double>(amount.value_or(0)) * rate) / 100;
}

std::string Book::ownerOn(const std::string& object, const std::string& record, const std::string& now,
                          DayNo day) const {
    std::string owner = now;
    bool found = false;
    const auto changes = records.ownerChanges.find(object + " " + record);
    if (changes == records.ownerChanges.end())
        return owner;
    for (const OwnerChange& change : changes->second) {
        if (!found)
            owner = change.before;
        found = true;
        if (change.when.on.value_or(day) <= day)
            owner = change.after;
    }
    return owner;
}

std::map<std::string, std::string> Book::ownerTraits(const std::string& owner) const {
    const auto user = users.find(owner);
    if (user == users.end())
        return {{"owner", owner}};
    return {{"owner", user->second->name}, {"team", user->second->team}};
}

Row Book::row(const DealView& view, DayNo day) const {
    const Deal& deal = *view.deal;
    Row row{deal.id, ownerTraits(ownerOn("opportunity", deal.id, deal.owner, day)), {}, {}, {}, false, 0};
    row.traits["segment"] = deal.segment;
    row.traits["region"] = deal.region;
    if (const auto account = accounts.find(deal.account); account != accounts.end()) {
        if (deal.segment.empty())
            row.traits["segment"] = account->second->segment;
        if (deal.region.empty())
            row.traits["region"] = account->second->region;
    }
    return row;
}

Row Book::row(const LeadView& view, DayNo day) const {
    Row row{view.lead->id, ownerTraits(view.ownerOn(day)), {}, {}, {}, false, 0};
    row.traits["segment"] = view.lead->segment;
    row.traits["region"] = view.lead->region;
    return row;
}

Row Book::row(const ContactView& view, DayNo day) const {
    const Contact& contact = *view.contact;
    Row row{contact.id, ownerTraits(ownerOn("contact", contact.id, contact.owner, day)), {}, {}, {}, false,
            0};
    row.traits["segment"] = view.segment;
    row.traits["region"] = view.region;
    return row;
}

Oracle::Oracle(Records records, std::map<std::string, double> rates)
    : m_book(std::make_unique<Book>(std::move(records), std::move(rates))) {
    addDealRules(*m_book, m_rules);
    addPipelineRules(*m_book, m_rules, m_combinations);
    addLeadRules(*m_book, m_rules);
    addResponseRules(*m_book, m_rules);
    addHandoffRules(*m_book, m_rules);
    addAgingRules(*m_book, m_rules, m_combinations);
    addRevenueRules(*m_book, m_rules);
    addCareRules(*m_book, m_rules);
    addAccountRules(*m_book, m_rules);
    addVelocity(*m_book, m_combinations);
}

std::vector<std::string> Oracle::kpis() const {
    std::vector<std::string> names;
    for (const auto& [name, rule] : m_rules)
        names.push_back(name);
    for (const auto& [name, combination] : m_combinations)
        names.push_back(name);
    return names;
}

Answer Oracle::answer(const std::string& kpi, DayNo weekEnd, const Wanted& wanted) const {
    if (const auto combination = m_combinations.find(kpi); combination != m_combinations.end())
        return combination->second(weekEnd, wanted);
    return addUp(m_rules.at(kpi).kind, rows(kpi, weekEnd), wanted);
}

const std::vector<Row>& Oracle::rows(const std::string& kpi, DayNo weekEnd) const {
    static const std::vector<Row> kNone;
    const auto rule = m_rules.find(kpi);
    if (rule == m_rules.end())
        return kNone;
    const auto key = std::make_pair(kpi, weekEnd);
    if (!m_asked.contains(key))
        m_asked[key] = rule->second.rows(weekEnd);
    return m_asked[key];
}

} // namespace gtm::oracle
