// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/contact_book.h"

#include "tests/oracle/vocabulary.h"

#include <algorithm>
#include <set>

namespace gtm::oracle {

namespace {

constexpr int kSameContactDays = 90;

/// Ids of contacts that a conversion names, that have a living lead's address, or into which one of these
/// was merged.
std::set<std::string> namedOrAddressed(const Records& records) {
    std::set<std::string> former, addresses;
    for (const Lead& lead : records.leads) {
        former.insert(lead.contact);
        if (!lead.deleted && lead.mergedInto.empty() && !lead.email.empty())
            addresses.insert(lead.email);
    }
    for (const Contact& contact : records.contacts)
        if (!contact.deleted && contact.mergedInto.empty() && addresses.contains(contact.email))
            former.insert(contact.id);
    for (bool more = true; more;) {
        more = false;
        for (const Contact& contact : records.contacts)
            if (!contact.mergedInto.empty() && former.contains(contact.id))
                more = former.insert(contact.mergedInto).second || more;
    }
    return former;
}

void takeOldestCreation(std::vector<ContactView>& views) {
    for (const ContactView& other : views) {
        std::string into = other.contact->mergedInto;
        for (size_t steps = 0; !into.empty() && steps < views.size(); ++steps) {
            const auto survivor = std::ranges::find_if(
                views, [&](const ContactView& view) { return view.contact->id == into; });
            if (survivor == views.end())
                break;
            const When& when = other.contact->created;
            if (when.on)
                survivor->created = std::min(survivor->created.value_or(*when.on), *when.on);
            if (when.at)
                survivor->createdAt = std::min(survivor->createdAt.value_or(*when.at), *when.at);
            into = survivor->contact->mergedInto;
        }
    }
}

void markRepeats(std::vector<ContactView>& views) {
    const auto counts = [](const ContactView& view) { return !view.out && !view.listed && view.created; };
    for (ContactView& view : views)
        view.isRepeat = counts(view) && !view.contact->email.empty() &&
                        std::ranges::any_of(views, [&](const ContactView& other) {
                            return counts(other) && other.contact->email == view.contact->email &&
                                   std::pair(*other.created, other.createdAt) <
                                       std::pair(*view.created, view.createdAt) &&
                                   *view.created - *other.created <= kSameContactDays;
                        });
}

} // namespace

std::vector<ContactView> viewContacts(const Records& records) {
    const std::set<std::string> former = namedOrAddressed(records);
    std::vector<ContactView> views;
    for (const Contact& contact : records.contacts) {
        if (former.contains(contact.id))
            continue;
        ContactView view;
        view.contact = &contact;
        view.segment = contact.segment;
        view.region = contact.region;
        for (const Account& account : records.accounts)
            if (account.id == contact.account) {
                view.segment = view.segment.empty() ? account.segment : view.segment;
                view.region = view.region.empty() ? account.region : view.region;
            }
        view.out = contact.deleted || !contact.mergedInto.empty();
        view.listed = sourceKind(contact.source) == "list_import";
        view.created = contact.created.on;
        view.createdAt = contact.created.at;
        views.push_back(view);
    }
    takeOldestCreation(views);
    markRepeats(views);
    return views;
}

} // namespace gtm::oracle
