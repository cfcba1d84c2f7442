// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/crm_settle.h"

#include "core/rules/record_ids.h"
#include "core/rules/record_row.h"
#include "core/rules/vendor_history.h"

#include <algorithm>

namespace gtm::rules {

namespace {

/// The last of a chain of merges; kNone where the record is none, or leads in a circle.
template<typename Merged>
int survivorOf(const std::vector<Merged>& all, const IdMap& byId, const Merged& loser) {
    int at = findId(byId, loser.system, loser.mergedInto);
    for (size_t steps = 0; at != kNone && steps < all.size(); ++steps) {
        const Merged& next = all[static_cast<size_t>(at)];
        if (next.mergedInto.empty())
            return &next == &loser ? kNone : at;
        at = findId(byId, next.system, next.mergedInto);
    }
    return kNone;
}

/// RP4: what was done with a merged person was done with the survivor, who is as old as the oldest.
void joinMergedPeople(std::vector<Lead>& people) {
    const IdMap places = placesOf(people);
    for (Lead& person : people) {
        const int index = survivorOf(people, places, person);
        if (index == kNone)
            continue;
        Lead& survivor = people[static_cast<size_t>(index)];
        survivor.activities.insert(survivor.activities.end(), person.activities.begin(),
                                   person.activities.end());
        const auto earlier = [](std::optional<Moment>& mine, const std::optional<Moment>& other) {
            if (other && mine &&
                (other->on < mine->on ||
                 (other->on == mine->on && other->at && mine->at && *other->at < *mine->at)))
                mine = other;
        };
        earlier(survivor.created, person.created);
        earlier(survivor.inbound, person.inbound);
        if (!survivor.firstTouch)
            survivor.firstTouch = person.firstTouch;
        earlier(survivor.firstTouch, person.firstTouch);
    }
}

/// RP4: what was done with a merged deal was done with its survivor.
void joinMergedDeals(CrmData& data) {
    const IdMap deals = placesOf(data.opportunities);
    for (Opportunity& o : data.opportunities) {
        const int survivor = survivorOf(data.opportunities, deals, o);
        if (survivor == kNone)
            continue;
        Opportunity& into = data.opportunities[static_cast<size_t>(survivor)];
        into.activityDays.insert(into.activityDays.end(), o.activityDays.begin(), o.activityDays.end());
        into.activities.insert(into.activities.end(), o.activities.begin(), o.activities.end());
    }
}

} // namespace

void settle(CrmData& data) {
    joinMergedDeals(data);
    joinMergedPeople(data.leads);
    joinMergedPeople(data.neverLeads);
    const auto byTime = [&](std::vector<int>& activities) {
        std::ranges::stable_sort(activities, [&](int a, int b) {
            const Moment &x = data.activities[static_cast<size_t>(a)].when,
                         &y = data.activities[static_cast<size_t>(b)].when;
            return x.on != y.on ? x.on < y.on : x.at.value_or(Instant::min()) < y.at.value_or(Instant::min());
        });
    };
    for (Account& account : data.accounts) {
        if (account.owners.empty())
            account.owners.push_back(
                {account.created ? account.created->on : Day{}, std::nullopt, account.owner});
        if (account.managers.empty())
            account.managers.push_back(
                {account.created ? account.created->on : Day{}, std::nullopt, account.manager});
        byTime(account.activities);
    }
    for (Opportunity& o : data.opportunities) {
        data.beat();
        sortByTime(o.history);
        std::ranges::sort(o.activityDays);
        byTime(o.activities);
        if (o.owners.empty())
            o.owners.push_back({o.created ? o.created->on : Day{}, std::nullopt, o.owner});
    }
    reconcileDeals(data);
    for (auto* people : {&data.leads, &data.neverLeads})
        for (Lead& lead : *people) {
            data.beat();
            sortInTurn(lead.statuses);
            if (lead.owners.empty() && lead.created)
                lead.owners.push_back({lead.created->on, lead.created->at, lead.owner});
            byTime(lead.activities);
        }
    for (User& user : data.users)
        if (!user.active && !user.inactiveFrom)
            user.inactiveFrom = data.asOf;
}

} // namespace gtm::rules
