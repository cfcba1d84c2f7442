// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/success.h"

#include "core/rules/revenue.h"

#include <algorithm>

namespace gtm::rules {

namespace {

/// The first day from `from` on with somebody whom the predicate takes.
template<typename Wanted>
std::optional<Day> firstFrom(const std::vector<OwnerChange>& changes, Day from, Wanted&& wanted) {
    if (wanted(ownerOn(changes, from)))
        return from;
    for (const OwnerChange& change : changes)
        if (change.on > from && wanted(change.owner))
            return change.on;
    return std::nullopt;
}

} // namespace

bool isInSuccess(const CrmData& data, int user) {
    return user != kNone && data.users[static_cast<size_t>(user)].kind == TeamKind::Success;
}

bool caresFor(const CrmData& data, const Account* account, int user) {
    return isInSuccess(data, user) ||
           (account && user != kNone &&
            std::ranges::find(account->managers, user, &OwnerChange::owner) != account->managers.end());
}

bool tellsManagers(const CrmData& data, int system) {
    const auto facts = data.systems.find(system);
    return facts != data.systems.end() && (facts->second.told.contains({crm::Entity::Account, "csm_id"}) ||
                                           facts->second.told.contains({crm::Entity::Account, "csm_name"}));
}

bool hasSuccessTeam(const CrmData& data) {
    return std::ranges::any_of(data.users, [](const User& user) { return user.kind == TeamKind::Success; });
}

bool tellsOfSuccess(const CrmData& data, const Opportunity& deal) {
    const Account* const account = accountOf(data, deal);
    return tellsManagers(data, deal.system) ||
           (account && (tellsManagers(data, account->system) || account->manager != kNone ||
                        account->managers.size() > 1)) ||
           hasSuccessTeam(data);
}

std::optional<Day> caredForSince(const CrmData& data, const Account& account, Day from) {
    const auto owned = firstFrom(account.owners, from, [&](int owner) { return isInSuccess(data, owner); });
    const auto managed = firstFrom(account.managers, from, [](int manager) { return manager != kNone; });
    return owned && managed ? std::min(*owned, *managed) : owned ? owned : managed;
}

int successOwner(const CrmData& data, const Account& account) {
    const int manager = account.managers.back().owner, owner = account.owners.back().owner;
    return manager != kNone ? manager : isInSuccess(data, owner) ? owner : kNone;
}

const Account* accountOf(const CrmData& data, const Opportunity& deal) {
    return deal.account == kNone ? nullptr : &data.accounts[static_cast<size_t>(deal.account)];
}

} // namespace gtm::rules
