// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/lead_book.h"

#include <algorithm>
#include <set>

namespace gtm::oracle {

namespace {

const std::vector<Change> kNoChanges;
constexpr int kSamePersonDays = 90;

/// What a field was on a day, by its changes; `now` where it never changed.
std::string fieldOn(const LeadView& view, std::string_view field, const std::string& now, DayNo day) {
    std::string value = now;
    bool found = false;
    for (const Change& change : *view.changes) {
        if (!isOneOf(change.field, {field}))
            continue;
        if (!found)
            value = change.before;
        found = true;
        if (change.when.on.value_or(day) <= day)
            value = change.after;
    }
    return value;
}

/// RP4: the records merged into one are as old as the oldest of them.
void takeOldestCreation(std::vector<LeadView>& views) {
    std::map<std::string, LeadView*> byId;
    for (LeadView& view : views)
        byId[view.lead->id] = &view;
    for (const LeadView& other : views) {
        const LeadView* loser = &other;
        while (byId.contains(loser->lead->mergedInto)) {
            LeadView* survivor = byId.at(loser->lead->mergedInto);
            if (other.lead->created.at)
                survivor->createdAt =
                    std::min(survivor->createdAt.value_or(*other.lead->created.at), *other.lead->created.at);
            if (other.lead->created.on)
                survivor->created =
                    std::min(survivor->created.value_or(*other.lead->created.on), *other.lead->created.on);
            if (!survivor->lead->inbound.on && other.lead->created.at &&
                (!survivor->start.at || *other.lead->created.at < *survivor->start.at))
                survivor->start = other.lead->created;
            loser = survivor;
        }
    }
}

/// RP5: the same address within 90 days is the same person.
void markRepeats(std::vector<LeadView>& views) {
    const auto earlier = [](const LeadView& a, const LeadView& b) {
        return std::pair(*a.created, a.lead->created.at) < std::pair(*b.created, b.lead->created.at);
    };
    for (LeadView& view : views) {
        if (!view.counts() || !view.created || view.lead->email.empty())
            continue;
        const LeadView* newest = nullptr;
        for (const LeadView& other : views)
            if (&other != &view && other.counts() && other.created && other.lead->email == view.lead->email &&
                earlier(other, view) && *view.created - *other.created <= kSamePersonDays &&
                (!newest || earlier(*newest, other)))
                newest = &other;
        view.isRepeat = newest;
        // Whoever is worked again since then has not come back.
        view.again = newest && isDisqualified(newest->statusOn(*view.created));
    }
}

/// A call of ours, a letter to one person, a meeting or a message: not what a machine sent.
bool isTouch(const Activity& activity, const std::set<std::string>& marketers) {
    const bool twoWay = isOneOf(activity.kind, {"call", "meeting", "chat"});
    const bool sent = isOneOf(activity.kind, {"email", "message"}) && activity.direction != "inbound";
    return (twoWay || sent) && !activity.automated && !marketers.contains(activity.owner);
}

When happened(const Activity& activity) {
    return activity.completed.on  ? activity.completed
           : activity.occurred.on ? activity.occurred
                                  : activity.created;
}

void takeTouch(LeadView& view, const When& when) {
    if (!view.start.on || !when.on)
        return;
    Touch touch{Touch::Exact, *when.on, when.at.value_or(0)};
    if (when.at && view.start.at ? *when.at < *view.start.at : *when.on < *view.start.on)
        touch.sort = Touch::BeforeStart;
    else if (!when.at || !view.start.at)
        touch.sort = Touch::DayOnly;
    const bool earlier = view.touch.sort == Touch::None || touch.on < view.touch.on ||
                         (touch.on == view.touch.on && touch.at < view.touch.at);
    if (earlier)
        view.touch = touch;
}

} // namespace

std::string LeadView::ownerOn(DayNo day) const {
    return fieldOn(*this, "Owner", lead->owner, day);
}

std::string LeadView::statusOn(DayNo day) const {
    return fieldOn(*this, "Status", lead->status, day);
}

std::string LeadView::firstStatus() const {
    return statusOn(-1000000);
}

bool LeadView::convertedBy(DayNo day) const {
    return lead->isConverted && lead->converted.on.value_or(day) <= day;
}

std::vector<LeadView> viewLeads(const Records& records, const OfficeHours&) {
    std::vector<LeadView> views;
    std::map<std::string, std::vector<size_t>> byPerson;
    for (const Lead& lead : records.leads) {
        LeadView view;
        view.lead = &lead;
        const auto changes = records.leadChanges.find(lead.id);
        view.changes = changes == records.leadChanges.end() ? &kNoChanges : &changes->second;
        view.kind = sourceKind(lead.source);
        view.out = lead.deleted || !lead.mergedInto.empty();
        view.created = lead.created.on;
        view.createdAt = lead.created.at;
        view.start = lead.inbound.on ? lead.inbound : lead.created;
        byPerson[lead.id].push_back(views.size());
        if (!lead.contact.empty())
            byPerson[lead.contact].push_back(views.size());
        views.push_back(view);
    }
    for (const Lead& lead : records.leads)
        for (auto survivor = byPerson.find(lead.mergedInto); survivor != byPerson.end();) {
            const size_t place = survivor->second.front();
            byPerson[lead.id].push_back(place);
            survivor = byPerson.find(records.leads[place].mergedInto);
        }
    takeOldestCreation(views);
    markRepeats(views);
    std::set<std::string> marketers;
    for (const User& user : records.users)
        if (user.team == "Marketing")
            marketers.insert(user.id);
    for (const Activity& activity : records.activities) {
        const auto people = byPerson.find(activity.person);
        const When when = happened(activity);
        if (people == byPerson.end() || !when.on || *when.on > records.asOf ||
            !activity.closed.value_or(true))
            continue;
        for (const size_t person : people->second) {
            if (!activity.automated)
                views[person].worked.push_back(*when.on);
            if (!isTouch(activity, marketers))
                continue;
            views[person].touches.push_back(*when.on);
            if (when.at)
                views[person].touchTimes.push_back(*when.at);
            takeTouch(views[person], when);
        }
    }
    return views;
}

} // namespace gtm::oracle
