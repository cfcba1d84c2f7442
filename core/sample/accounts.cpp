// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/accounts.h"

#include "core/sample/levels.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

namespace {

constexpr std::array<double, 3> kRegions{0.52, 0.33, 0.15};
constexpr std::array<double, 3> kSegments{0.22, 0.36, 0.42};

/// Founded before the timeline; customers from before are at least a year into their contract.
Instant oldDay(const World& world, Random& random, int leastDays) {
    const Day day = world.time.first - days{random.between(leastDays, 1900)};
    return world.time.atWork(world.time.at(day, 9 * 60, 0), random);
}

} // namespace

Profile randomProfile(Random& random) {
    Profile profile;
    profile.region = random.pick<Region>(kRegions);
    profile.segment = random.pick<Segment>(kSegments);
    profile.country = static_cast<std::uint8_t>(random.between(0, kCountriesPerRegion - 1));
    profile.industry = static_cast<std::uint8_t>(random.between(0, kIndustries - 1));
    constexpr std::array<int, 3> kEmployees{3200, 420, 70};
    const double employees = random.logNormal(kEmployees[static_cast<size_t>(profile.segment)], 0.4);
    profile.employees = static_cast<std::int32_t>(employees);
    return profile;
}

Index addAccount(World& world, NameNumber company, const Profile& profile, Instant created, Index owner) {
    Account account;
    account.company = company;
    account.created = created;
    account.modified = created;
    account.owner = owner;
    account.region = profile.region;
    account.segment = profile.segment;
    account.country = profile.country;
    account.industry = profile.industry;
    account.employees = profile.employees;
    world.accounts.push_back(account);
    return static_cast<Index>(world.accounts.size()) - 1;
}

Index addContact(World& world, Index account, NameNumber person, Source source, Instant created) {
    const Account& employer = world.account(account);
    Contact contact;
    contact.account = account;
    contact.person = person;
    contact.company = employer.company;
    contact.region = employer.region;
    contact.country = employer.country;
    contact.owner = employer.owner;
    contact.source = source;
    contact.created = created;
    contact.modified = created;
    world.contacts.push_back(contact);
    return static_cast<Index>(world.contacts.size()) - 1;
}

void openAccounts(World& world) {
    Random random(world.options.seed, "accounts");
    const auto add = [&](AccountType type, Instant created) {
        const Profile profile = randomProfile(random);
        const auto company = static_cast<NameNumber>(world.accounts.size());
        const Index owner = type == AccountType::Partner ? world.staff.partnerManager(created)
                            : type == AccountType::Customer
                                ? world.staff.successManager(created)
                                : world.staff.accountExecutive(profile.segment, profile.region, created);
        const Index index = addAccount(world, company, profile, created, owner);
        world.account(index).type = type;
        const Instant met = later(created, random.uniform(0.001, 0.02));
        const auto person = static_cast<NameNumber>(random.between(0, kPeople - 1));
        addContact(world, index, person, type == AccountType::Partner ? Source::Partner : Source::Outbound,
                   met);
        if (random.chance(0.08))
            addContact(world, index, (person + 5) % kPeople, Source::Referral, met + seconds{90});
        return index;
    };
    for (int i = world.scaled(levels::kPartners); i > 0; --i)
        add(AccountType::Partner, oldDay(world, random, 60));
    for (int i = world.scaled(levels::kLongCustomers); i > 0; --i) {
        const Index index = add(AccountType::Customer, oldDay(world, random, 300));
        world.account(index).customerSince = later(world.account(index).created, random.uniform(20, 90));
    }
    const int prospects = world.scaled(levels::kProspects);
    for (int i = 0; i < prospects; ++i) {
        // The order of creation is kept, so that a deal can look among those that exist.
        const double part = static_cast<double>(i) / prospects;
        const double before = levels::kProspectsBefore;
        const double day =
            part < before ? 600 * (part / before - 1) - 1 : 720 * (part - before) / (1 - before);
        const Instant morning = world.time.at(world.time.first + days{static_cast<int>(day)}, 9 * 60, 0);
        add(AccountType::Prospect, world.time.atWork(morning, random));
    }
}

} // namespace gtm::sample
