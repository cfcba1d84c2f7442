// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/deal_book.h"

#include "core/sample/accounts.h"
#include "core/sample/levels.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

namespace {

constexpr std::array<double, 5> kDealDays{0.2, 0.23, 0.22, 0.2, 0.15};
/// Days before the end of a contract at which its renewal is opened.
constexpr double kRenewalLead = 75;

Instant inOfficeHours(const Timeline& time, Day day, Random& random) {
    return time.at(day, random.between(9 * 60, 16 * 60 + 58), random.between(0, 59));
}

} // namespace

DealBook::DealBook(World& world)
    : m_world(world)
    , m_desk(world)
    , m_random(world.dealSeed(), "deal book")
    , m_partners(world.scaled(levels::kPartners))
    , m_firstProspect(m_partners + world.scaled(levels::kLongCustomers))
    , m_prospects(world.scaled(levels::kProspects)) {}

std::vector<DealBook::Opening> DealBook::openings() {
    const Timeline& time = m_world.time;
    std::vector<Opening> all;
    for (size_t i = 0; i < m_world.leads.size(); ++i)
        if (m_world.leads[i].converted)
            all.push_back({m_world.leads[i].modified, static_cast<Index>(i)});
    Meter meter;
    double noise = 1;
    for (Day day = time.first; day <= time.last; day += days{1}) {
        const int weekday = isoWeekday(day);
        if (weekday > 5)
            continue;
        if (weekday == 1)
            noise = 1 + levels::kWeekNoise * m_random.normal();
        const double perWeek = levels::kDirectDeals * m_world.options.size * dealVolumeOn(time, day) * noise;
        for (int left = meter.take(perWeek * kDealDays[static_cast<size_t>(weekday - 1)]); left > 0; --left)
            all.push_back({inOfficeHours(time, day, m_random), kNone});
    }
    std::ranges::stable_sort(all, {}, &Opening::at);
    return all;
}

void DealBook::openNewBusiness() {
    indexContacts();
    for (const Opening& opening : openings()) {
        if (opening.lead != kNone)
            openFromLead(opening);
        else
            openDirectly(opening);
    }
}

void DealBook::indexContacts() {
    m_contactOf.assign(m_world.accounts.size(), kNone);
    for (size_t i = m_world.contacts.size(); i-- > 0;)
        m_contactOf[static_cast<size_t>(m_world.contacts[i].account)] = static_cast<Index>(i);
}

Index DealBook::contactOf(Index account) const {
    return m_contactOf[static_cast<size_t>(account)];
}

Index DealBook::anyPartner() {
    return m_random.between(0, m_partners - 1);
}

Index DealBook::freeProspect(Instant at) {
    const auto begin = m_world.accounts.begin() + m_firstProspect;
    const auto end = std::ranges::upper_bound(begin, begin + m_prospects, at, {}, &Account::created);
    const int known = static_cast<int>(end - begin);
    Index second = kNone;
    for (int tries = 0; tries < 60; ++tries) {
        const Index index = m_firstProspect + m_random.between(0, known - 1);
        const Account& account = m_world.account(index);
        if (account.customerSince || later(account.created, 0.1) > at) // Its contact comes within the hour.
            continue;
        second = index;
        if (!account.busyUntil || *account.busyUntil < at)
            return index;
    }
    // All are in talks or bought already: a second deal with one of them.
    return second == kNone ? m_firstProspect : second;
}

void DealBook::convertCompany(Lead& lead, Instant at) {
    if (lead.knownAccount != kNone) {
        lead.account = lead.knownAccount;
    } else {
        const Profile profile{lead.region, lead.segment, lead.country, lead.industry, lead.employees};
        const auto team = m_world.staff.user(lead.owner).team;
        const bool handedOver = team >= Team::SalesEnterprise && team <= Team::SalesSmb;
        const Index owner =
            handedOver ? lead.owner : m_world.staff.accountExecutive(lead.segment, lead.region, at);
        lead.account = addAccount(m_world, lead.company, profile, at, owner);
        m_contactOf.push_back(static_cast<Index>(m_world.contacts.size()));
    }
    lead.contact = addContact(m_world, lead.account, lead.person, lead.source, at);
}

void DealBook::openFromLead(const Opening& opening) {
    Lead& lead = m_world.lead(opening.lead);
    convertCompany(lead, opening.at);
    lead.deal = static_cast<Index>(m_world.deals.size());
    const Account& account = m_world.account(lead.account);
    Deal deal;
    deal.created = opening.at;
    deal.account = lead.account;
    deal.contact = lead.contact;
    deal.lead = opening.lead;
    deal.owner = account.owner;
    if (opening.at >= m_world.staff.user(deal.owner).left)
        deal.owner = m_world.staff.accountExecutive(account.segment, account.region, opening.at);
    deal.source = lead.source;
    deal.partner = lead.source == Source::Partner ? anyPartner() : kNone;
    add(deal);
}

void DealBook::openDirectly(const Opening& opening) {
    constexpr std::array kSources{Source::Outbound, Source::Referral, Source::Event};
    Deal deal;
    deal.created = opening.at;
    deal.account = freeProspect(opening.at);
    deal.contact = contactOf(deal.account);
    const Account& account = m_world.account(deal.account);
    deal.owner = m_world.staff.accountExecutive(account.segment, account.region, opening.at);
    const bool partner = m_random.chance(levels::kPartnerRoute);
    deal.partner = partner ? anyPartner() : kNone;
    deal.source = partner ? Source::Partner : kSources[m_random.weighted(std::array{0.64, 0.2, 0.16})];
    add(deal);
}

void DealBook::add(const Deal& planned) {
    Deal deal = planned;
    Account& account = m_world.account(deal.account);
    deal.amount = m_desk.amountFor(account.segment, 1);
    deal.product = static_cast<std::uint8_t>(m_random.weighted(std::array{0.55, 0.28, 0.17}));
    DealPath path = m_desk.newBusiness(deal, account);
    account.busyUntil = path.closed();
    if (path.won() && !account.customerSince)
        account.customerSince = path.closed();
    m_world.deals.push_back(deal);
    m_paths.push_back(std::move(path));
}

Deal DealBook::customerDeal(Index index, DealType type, Instant created, double amountFactor) {
    const Account& account = m_world.account(index);
    Deal deal;
    deal.type = type;
    deal.created = created;
    deal.account = index;
    deal.contact = contactOf(index);
    deal.owner = m_world.staff.successManager(created);
    deal.source = Source::Referral;
    deal.amount = m_desk.amountFor(account.segment, amountFactor);
    deal.product = static_cast<std::uint8_t>(m_random.weighted(std::array{0.3, 0.4, 0.3}));
    return deal;
}

void DealBook::renew(Index index) {
    const Instant since = *m_world.account(index).customerSince;
    for (int year = 1;; ++year) {
        const Instant anniversary = later(since, 365.0 * year);
        const Instant created =
            m_world.time.atWork(later(anniversary, -kRenewalLead + m_random.uniform(-12, 12)), m_random);
        if (created > m_world.time.end)
            return;
        if (created < m_world.time.at(m_world.time.first, 0, 0))
            continue;
        const Deal deal = customerDeal(index, DealType::Renewal, created, 0.95);
        DealPath path = m_desk.renewal(deal, anniversary);
        const bool stays = path.won();
        m_world.deals.push_back(deal);
        m_paths.push_back(std::move(path));
        if (!stays) {
            m_world.account(index).churned = anniversary;
            return;
        }
    }
}

void DealBook::expand() {
    const Timeline& time = m_world.time;
    std::vector<Index> customers;
    for (size_t i = 0; i < m_world.accounts.size(); ++i)
        if (m_world.accounts[i].customerSince)
            customers.push_back(static_cast<Index>(i));
    Meter meter;
    for (Day day = time.first; day <= time.last; day += days{1}) {
        if (isoWeekday(day) > 5)
            continue;
        const double perWeek = levels::kExpansions * m_world.options.size * dealVolumeOn(time, day);
        for (int left = meter.take(perWeek / 5); left > 0; --left) {
            const Instant at = inOfficeHours(time, day, m_random);
            for (int tries = 0; tries < 40; ++tries) {
                const Index index = customers[static_cast<size_t>(
                    m_random.between(0, static_cast<int>(customers.size()) - 1))];
                const Account& account = m_world.account(index);
                if (later(*account.customerSince, 60) > at || (account.churned && *account.churned < at))
                    continue;
                const Deal deal = customerDeal(index, DealType::Expansion, at, 0.4);
                m_paths.push_back(m_desk.expansion(deal));
                m_world.deals.push_back(deal);
                break;
            }
        }
    }
}

void DealBook::growCustomers() {
    for (size_t i = 0; i < m_world.accounts.size(); ++i)
        if (m_world.accounts[i].customerSince)
            renew(static_cast<Index>(i));
    expand();
}

} // namespace gtm::sample
