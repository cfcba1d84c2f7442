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

/// The first entry of each lead into MQL, answered by a decision or a touch.
std::vector<Handoff> mqls(const Book& book) {
    std::vector<Handoff> handoffs;
    for (const LeadView& view : book.leads) {
        if (!view.counts())
            continue;
        std::optional<Millis> requested;
        if (leadStep(view.firstStatus()) == 1)
            requested = view.createdAt;
        Handoff handoff;
        for (const Change& change : *view.changes) {
            if (!isOneOf(change.field, {"Status"}))
                continue;
            if (!requested && leadStep(change.after) == 1)
                requested = change.when.at;
            else if (requested)
                takeEarliest(handoff.answered, change.when.at, *requested);
        }
        if (!requested)
            continue;
        for (const Millis touch : view.touchTimes)
            takeEarliest(handoff.answered, touch, *requested);
        handoff.sla = kMqlMinutes;
        settle(book, handoff, *requested);
        // Its owner is the one to whom it was handed.
        handoff.row = book.row(view, book.hours.localDay(*requested));
        handoffs.push_back(handoff);
    }
    return handoffs;
}

/// New business won, answered by customer success on the deal or its account, or by taking the account.
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
        for (const Activity& activity : book.records.activities) {
            const bool about = activity.related == deal.id ||
                               (!deal.account.empty() &&
                                (activity.account == deal.account || activity.related == deal.account));
            if (about && inSuccess(activity.owner) && !activity.automated && activity.closed.value_or(true))
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
        if (const auto account = book.accounts.find(deal.account);
            account != book.accounts.end() && inSuccess(account->second->owner))
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
        const bool answered = handoff.answered && book.hours.localDay(*handoff.answered) <= end;
        rows.push_back(handoff.row);
        rows.back().denominator = 1;
        rows.back().numerator = answered && handoff.minutes <= handoff.sla ? 1 : 0;
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
