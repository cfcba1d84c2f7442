// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/accounts.h"
#include "core/sample/levels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gtm::sample {

using namespace std::chrono;

namespace {

constexpr double kMergedAccounts = 4;
constexpr double kMergedContacts = 5;
constexpr double kDeletedDeals = 4;

/// Ids count in the order of creation, as those of a CRM do.
template<typename T>
void numberByCreation(std::vector<T>& records) {
    std::vector<size_t> order(records.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t i) { return records[i].created; });
    std::int32_t number = 0;
    for (const size_t i : order)
        records[i].number = number++;
}

/// Duplicates that somebody merged: the loser stays in the export, deleted, with the survivor's id.
void mergeDuplicates(World& world, Random& random) {
    const int accounts = static_cast<int>(world.accounts.size());
    for (int i = world.scaled(kMergedAccounts); i > 0; --i) {
        const Index survivor = random.between(accounts / 10, accounts - 1);
        Account loser = world.account(survivor);
        loser.type = AccountType::Prospect;
        loser.created = std::min(later(loser.created, random.uniform(0.5, 6)), world.time.end);
        loser.modified = std::min(later(loser.created, random.uniform(1, 20)), world.time.end);
        loser.mergedInto = survivor;
        world.accounts.push_back(loser);
    }
    const int contacts = static_cast<int>(world.contacts.size());
    for (int i = world.scaled(kMergedContacts); i > 0; --i) {
        const Index survivor = random.between(0, contacts - 1);
        Contact loser = world.contact(survivor);
        loser.created = std::min(later(loser.created, random.uniform(0.5, 6)), world.time.end);
        loser.modified = std::min(later(loser.created, random.uniform(1, 20)), world.time.end);
        loser.mergedInto = survivor;
        world.contacts.push_back(loser);
    }
}

void settleAccounts(World& world, Random& random) {
    const int count = static_cast<int>(world.accounts.size());
    for (int i = 0; i < count; ++i) {
        Account& account = world.account(i);
        if (account.mergedInto != kNone)
            continue;
        if (account.customerSince && *account.customerSince <= world.time.end) {
            account.type = AccountType::Customer;
            account.modified = std::max(account.modified, *account.customerSince);
        } else if (account.owner == world.staff.formerExecutive()) {
            account.owner = world.staff.accountExecutive(account.segment, account.region, world.time.end);
        }
        // A few groups: a subsidiary names an older account as its parent.
        if (account.type != AccountType::Partner && random.chance(0.03)) {
            const Index parent = random.between(0, count - 1);
            if (world.account(parent).created < account.created && world.account(parent).mergedInto == kNone)
                account.parent = parent;
        }
    }
}

void deleteDeals(World& world, Random& random) {
    int left = world.scaled(kDeletedDeals);
    for (int tries = 100 * left; left > 0 && tries > 0; --tries) {
        Deal& deal = world.deal(random.between(0, static_cast<int>(world.deals.size()) - 1));
        if (deal.stage != Stage::Lost || deal.lead != kNone || deal.deleted)
            continue;
        deal.deleted = true;
        --left;
    }
}

/// Traffic late on the newest day, on a customer's contact: it is no touch of a lead.
void browseAtNight(World& world) {
    const auto reader = std::ranges::find_if(world.contacts, [&](const Contact& contact) {
        return world.account(contact.account).type == AccountType::Customer;
    });
    if (reader == world.contacts.end())
        return;
    Activity visit;
    visit.at = world.time.at(world.time.last, 21 * 60 + 52, 40);
    visit.created = visit.at;
    visit.contact = static_cast<Index>(reader - world.contacts.begin());
    visit.account = reader->account;
    visit.owner = world.staff.marketer(visit.at);
    visit.kind = ActivityKind::ToDo;
    visit.subject = 4;
    world.activities.push_back(visit);
}

void noteLastActivities(World& world) {
    for (const Activity& activity : world.activities) {
        if (activity.due || activity.kind == ActivityKind::ListEmail)
            continue;
        const Day day = world.time.localDay(activity.at);
        auto* last = activity.lead != kNone   ? &world.lead(activity.lead).lastActivity
                     : activity.deal != kNone ? &world.deal(activity.deal).lastActivity
                                              : nullptr;
        if (last && (!*last || **last < day))
            *last = day;
    }
}

} // namespace

std::uint64_t World::leadSeed() const {
    return options.seed ^ levels::kLeadDraw;
}

std::uint64_t World::dealSeed() const {
    return options.seed ^ levels::kDealDraw;
}

int World::scaled(double count) const {
    return std::max(1, static_cast<int>(std::floor(count * options.size)));
}

void settle(World& world) {
    Random random(world.options.seed, "settle");
    settleAccounts(world, random);
    deleteDeals(world, random);
    browseAtNight(world);
    noteLastActivities(world);
    mergeDuplicates(world, random);
    numberByCreation(world.accounts);
    numberByCreation(world.contacts);
    numberByCreation(world.deals);
    std::ranges::stable_sort(world.activities, {}, &Activity::created);
}

} // namespace gtm::sample
