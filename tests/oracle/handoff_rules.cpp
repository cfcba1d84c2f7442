// SPDX-License-Identifier: GPL-3.0-only
// Whether a team answers what another one hands to it (KPI 23).
#include "tests/oracle/oracle.h"

#include <algorithm>

namespace gtm::oracle {

namespace {

constexpr double kMqlMinutes = 24 * 60, kSuccessMinutes = 40 * 60;

/// Something that a team has to answer, and when it did.
struct Handoff {
    DayNo due = 0;
    std::optional<Millis> answered;
    double minutes = 0; ///< Office minutes to the answer.
    double sla = 0;
    std::optional<DayNo> convertedOn; ///< A conversion, of which only the day is known.
    Row row;
};

void settle(const Book& book, Handoff& handoff, Millis requested) {
    handoff.due = book.hours.localDay(book.hours.after(requested, handoff.sla));
    if (handoff.answered)
        handoff.minutes = book.hours.minutesBetween(requested, *handoff.answered);
}

void takeEarliest(std::optional<Millis>& earliest, std::optional<Millis> at, Millis notBefore) {
    if (at && *at >= notBefore && (!earliest || *at < *earliest))
        earliest = at;
}

/// When a lead was handed over as an MQL, and which of its changes follow on that.
struct Request {
    Millis at = 0;
    size_t next = 0;
};

/// At first, and again each time after it had been turned down.
std::vector<Request> requestsOf(const LeadView& view) {
    std::vector<Request> requests;
    if (leadStep(view.firstStatus()) == 1 && view.createdAt)
        requests.push_back({*view.createdAt, 0});
    bool mayAsk = requests.empty();
    for (size_t i = 0; i < view.changes->size(); ++i) {
        const Change& change = (*view.changes)[i];
        if (!isOneOf(change.field, {"Status"}))
            continue;
        if (leadStep(change.after) == 1 && mayAsk && change.when.at) {
            requests.push_back({*change.when.at, i + 1});
            mayAsk = false;
        } else if (!requests.empty() && (isDisqualified(change.after) || isRecycled(change.after))) {
            mayAsk = true;
        }
    }
    return requests;
}

/// The entries of leads into MQL, each answered by a decision, a conversion or a touch before the next.
std::vector<Handoff> mqls(const Book& book) {
    std::vector<Handoff> handoffs;
    for (const LeadView& view : book.leads) {
        if (!view.counts())
            continue;
        const std::vector<Request> requests = requestsOf(view);
        for (size_t i = 0; i < requests.size(); ++i) {
            const Millis requested = requests[i].at;
            Handoff handoff;
            const auto take = [&](std::optional<Millis> at) {
                if (i + 1 == requests.size() || (at && *at < requests[i + 1].at))
                    takeEarliest(handoff.answered, at, requested);
            };
            for (size_t c = requests[i].next; c < view.changes->size(); ++c)
                if (isOneOf((*view.changes)[c].field, {"Status"}))
                    take((*view.changes)[c].when.at);
            for (const Millis touch : view.touchTimes)
                take(touch);
            const When& converted = view.lead->converted;
            const bool last = i + 1 == requests.size();
            const bool ends = view.lead->isConverted && converted.on &&
                              *converted.on >= book.hours.localDay(requested) &&
                              (last || *converted.on < book.hours.localDay(requests[i + 1].at));
            if (ends)
                take(converted.at);
            handoff.sla = kMqlMinutes;
            settle(book, handoff, requested);
            if (ends && !converted.at)
                handoff.convertedOn = converted.on;
            // Its owner is the one to whom it was handed.
            handoff.row = book.row(view, book.hours.localDay(requested));
            handoffs.push_back(handoff);
        }
    }
    return handoffs;
}

/// New business won, answered by customer success or the account's success manager on the deal or its
/// account, or by customer success taking the account.
std::vector<Handoff> wonDeals(const Book& book) {
    const auto inSuccess = [&](const std::string& id) {
        const auto user = book.users.find(id);
        return user != book.users.end() && user->second->team == "Customer Success";
    };
    std::vector<Handoff> handoffs;
    for (const DealView& view : book.deals) {
        if (!view.counts() || !view.isWon || view.lines->empty() || !isWonStage(view.lines->back().stage))
            continue;
        std::optional<Millis> requested;
        for (const StageLine& line : *view.lines)
            requested = isWonStage(line.stage) ? (requested ? requested : line.when.at) : std::nullopt;
        Handoff handoff;
        const Deal& deal = *view.deal;
        const auto account = book.accounts.find(deal.account);
        const std::string manager = account == book.accounts.end() ? "" : account->second->manager;
        const auto takesCare = [&](const std::string& id) {
            return inSuccess(id) || (!id.empty() && id == manager);
        };
        for (const Activity& activity : book.records.activities) {
            const bool about = activity.related == deal.id ||
                               (!deal.account.empty() &&
                                (activity.account == deal.account || activity.related == deal.account));
            if (about && takesCare(activity.owner) && !activity.automated && activity.closed.value_or(true))
                takeEarliest(handoff.answered,
                             activity.completed.at  ? activity.completed.at
                             : activity.occurred.at ? activity.occurred.at
                                                    : activity.created.at,
                             *requested);
        }
        if (const auto changes = book.records.ownerChanges.find("account " + deal.account);
            changes != book.records.ownerChanges.end())
            for (const OwnerChange& change : changes->second)
                if (inSuccess(change.after))
                    takeEarliest(handoff.answered, change.when.at, *requested);
        handoff.sla = kSuccessMinutes;
        settle(book, handoff, *requested);
        handoff.row = book.row(view, handoff.due);
        handoff.row.traits.erase("owner");
        handoff.row.traits.erase("team");
        if (!manager.empty())
            handoff.row.traits.merge(book.ownerTraits(manager));
        else if (account != book.accounts.end() && inSuccess(account->second->owner))
            handoff.row.traits.merge(book.ownerTraits(account->second->owner));
        handoffs.push_back(handoff);
    }
    return handoffs;
}

std::vector<Row> inTime(const Book& book, const std::vector<Handoff>& handoffs, DayNo end) {
    std::vector<Row> rows;
    for (const Handoff& handoff : handoffs) {
        if (!weeksTo(end, 4).has(handoff.due))
            continue;
        // Of a moment the minutes count, of a day alone that it is no later than the day on which it is due.
        const auto answeredOn =
            handoff.answered ? std::optional(book.hours.localDay(*handoff.answered)) : std::nullopt;
        const bool byDay = handoff.convertedOn && (!answeredOn || *handoff.convertedOn < *answeredOn);
        const bool met = byDay              ? *handoff.convertedOn <= std::min(handoff.due, end)
                         : handoff.answered ? *answeredOn <= end && handoff.minutes <= handoff.sla
                                            : false;
        rows.push_back(handoff.row);
        rows.back().denominator = 1;
        rows.back().numerator = met ? 1 : 0;
    }
    return rows;
}

} // namespace

void addHandoffRules(const Book& book, Rules& rules) {
    rules["sla_handoff_mql"] = {Kind::Ratio,
                                [&book, all = mqls(book)](DayNo end) { return inTime(book, all, end); }};
    rules["sla_handoff_cs"] = {Kind::Ratio,
                               [&book, all = wonDeals(book)](DayNo end) { return inTime(book, all, end); }};
}

} // namespace gtm::oracle
