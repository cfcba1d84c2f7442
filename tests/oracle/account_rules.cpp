// SPDX-License-Identifier: GPL-3.0-only
// Renewals at risk and customers that are ready for more, day by day (KPIs 40, 41).
#include "tests/oracle/oracle.h"

#include <algorithm>
#include <cmath>

namespace gtm::oracle {

namespace {

constexpr int kWithin = 30, kUsageDays = 28, kSeatDays = 14, kRenewalDays = 90, kRenewalOpened = 180;
constexpr DayNo kNever = 1'000'000;

bool isSevere(const TicketLine& ticket) {
    return isOneOf(ticket.severity, {"1", "sev 1", "severity 1", "s1", "p1", "critical", "urgent"});
}

bool isInSuccess(const Book& book, const std::string& owner) {
    const auto user = book.users.find(owner);
    return user != book.users.end() && isOneOf(user->second->team, {"Customer Success"});
}

/// A finished touch of an account by a human.
struct AccountTouch {
    DayNo on = 0;
    bool bySuccess = false, meeting = false, twoWay = false;
};

struct AccountBook {
    const Account* account = nullptr;
    std::vector<const HealthLine*> health; ///< By day.
    std::vector<const TicketLine*> tickets;
    std::vector<const Contract*> contracts;
    std::vector<const DealView*> deals;
    std::vector<AccountTouch> touches;

    [[nodiscard]] const HealthLine* healthOn(DayNo day) const {
        const HealthLine* last = nullptr;
        for (const HealthLine* line : health)
            if (line->on <= day)
                last = line;
        return last;
    }
    [[nodiscard]] int openTickets(DayNo day, bool onlySevere) const {
        return static_cast<int>(std::ranges::count_if(tickets, [&](const TicketLine* ticket) {
            return ticket->opened <= day && ticket->closed.value_or(kNever) > day &&
                   (!onlySevere || isSevere(*ticket));
        }));
    }
    template<typename Wanted>
    [[nodiscard]] bool touched(DayNo day, const Wanted& wanted) const {
        return std::ranges::any_of(touches, [&](const AccountTouch& touch) {
            return touch.on <= day && day - touch.on <= kWithin && wanted(touch);
        });
    }
};

using Accounts = std::map<std::string, AccountBook>;

/// The contract that renewed another: that of its renewal deal, else the next one for the same product.
const Contract* successor(const AccountBook& of, const Contract& contract) {
    const auto last = contract.ended ? contract.ended : contract.end;
    if (!last)
        return nullptr;
    for (const Contract* other : of.contracts)
        if (other != &contract && !contract.renewal.empty() && other->opportunity == contract.renewal)
            return other;
    for (const Contract* other : of.contracts) {
        const bool otherProduct =
            !other->product.empty() && !contract.product.empty() && other->product != contract.product;
        if (!otherProduct && *other->start > *contract.start && other->end.value_or(kNever) > *last &&
            std::abs(*other->start - *last) <= 90)
            return other;
    }
    return nullptr;
}

/// The deal that is to renew a contract, once it is closed.
const DealView* closedRenewal(const Book& book, const Contract& contract) {
    for (const DealView& view : book.deals)
        if (!contract.renewal.empty() && view.deal->id == contract.renewal && !view.isOpen && view.closedOn)
            return &view;
    return nullptr;
}

bool paysOn(const Book& book, const AccountBook& of, DayNo day) {
    return std::ranges::any_of(of.contracts, [&](const Contract* contract) {
        const DealView* deal = closedRenewal(book, *contract);
        const bool lost = deal && !deal->isWon;
        const Contract* next = lost ? nullptr : successor(of, *contract);
        if (next && *next->start > *contract->start && day >= *next->start)
            return false;
        const bool goesOn = !contract->ended && (!contract->end || (contract->autoRenew && !lost && !next));
        return *contract->start <= day &&
               (goesOn || day <= contract->ended.value_or(contract->end.value_or(0)));
    });
}

Accounts accountsOf(const Book& book) {
    Accounts all;
    const auto of = [&](const std::string& id) -> AccountBook* {
        const auto account = book.accounts.find(id);
        if (account == book.accounts.end())
            return nullptr;
        AccountBook& entry = all[id];
        entry.account = account->second;
        return &entry;
    };
    for (const HealthLine& line : book.records.health)
        if (AccountBook* account = of(line.account))
            account->health.push_back(&line);
    for (const TicketLine& ticket : book.records.tickets)
        if (AccountBook* account = of(ticket.account))
            account->tickets.push_back(&ticket);
    for (const Contract& contract : book.records.contracts)
        if (AccountBook* account = of(contract.account);
            account && contract.start && !isOneOf(contract.status, {"Draft", "In Approval", "InApproval"}) &&
            (contract.ended || !isOneOf(contract.status, {"Cancelled", "Canceled", "Terminated"})))
            account->contracts.push_back(&contract);
    std::map<std::string, const DealView*> deals;
    for (const DealView& view : book.deals) {
        deals[view.deal->id] = &view;
        if (AccountBook* account = of(view.deal->account); account && !view.out)
            account->deals.push_back(&view);
    }
    for (const Activity& activity : book.records.activities) {
        const bool meeting = isOneOf(activity.kind, {"meeting"});
        const auto on = activity.completed.on  ? activity.completed.on
                        : activity.occurred.on ? activity.occurred.on
                                               : activity.created.on;
        const bool done = meeting || activity.closed.value_or(activity.completed.on.has_value());
        if (!on || *on > book.records.asOf || !done || activity.automated)
            continue;
        const auto deal = deals.find(activity.related);
        AccountBook* account = of(activity.account);
        if (!account && deal != deals.end())
            account = of(deal->second->deal->account);
        if (!account)
            account = of(activity.related);
        if (account)
            account->touches.push_back(
                {*on,
                 isInSuccess(book, activity.owner) ||
                     (!activity.owner.empty() && activity.owner == account->account->manager),
                 meeting, meeting || isOneOf(activity.direction, {"inbound"})});
    }
    for (auto& [id, account] : all)
        std::ranges::stable_sort(account.contracts, {}, [](const Contract* one) { return *one->start; });
    return all;
}

/// Contracts of an account that end on one day.
struct Renewal {
    double arr = 0;
    std::optional<DayNo> renewedOn, notice;
    std::vector<const DealView*> named; ///< The deals that are to renew them.
};

std::map<DayNo, Renewal> renewalsOf(const Book& book, const AccountBook& of) {
    std::map<DayNo, Renewal> renewals;
    for (const Contract* contract : of.contracts) {
        if (!contract->end)
            continue;
        Renewal& renewal = renewals[*contract->end];
        renewal.arr += book.money(contract->arr, contract->currency);
        if (contract->notice)
            renewal.notice = contract->notice;
        for (const DealView& view : book.deals)
            if (!contract->renewal.empty() && view.deal->id == contract->renewal && !view.out)
                renewal.named.push_back(&view);
        const Contract* next = successor(of, *contract);
        const DealView* deal = closedRenewal(book, *contract);
        const bool won = deal && deal->isWon, lost = deal && !deal->isWon;
        const bool goesOn =
            contract->autoRenew && !contract->ended && !lost && *contract->end < book.records.asOf;
        if (!won && !(next && !lost) && !goesOn)
            continue;
        const DayNo decided = won ? *deal->closedOn : next ? *next->start : *contract->end + 1;
        renewal.renewedOn = std::min(renewal.renewedOn.value_or(decided), decided);
    }
    return renewals;
}

/// The open tickets of the ninth of ten customers at the start of the quarter, those without any among them;
/// at least one.
double ticketLine(const Book& book, const Accounts& all, DayNo day) {
    std::vector<double> counts;
    for (const auto& [id, account] : all)
        if (paysOn(book, account, quarterStart(day)))
            counts.push_back(account.openTickets(quarterStart(day), false));
    if (counts.empty())
        return 1;
    std::ranges::sort(counts);
    const double place = 0.9 * static_cast<double>(counts.size() - 1);
    const auto low = static_cast<size_t>(place), high = std::min(low + 1, counts.size() - 1);
    return std::max(1.0, counts[low] + (counts[high] - counts[low]) * (place - static_cast<double>(low)));
}

/// What the contracts name is their renewal deal, else any of the account that was opened for this end.
bool renewalDealMissing(const AccountBook& of, const Renewal& renewal, DayNo end, DayNo day) {
    const bool isNamed = !renewal.named.empty();
    bool there = false;
    for (const DealView* view : isNamed ? renewal.named : of.deals) {
        const bool closed = !view->isOpen && view->closedOn && *view->closedOn <= day;
        if (!view->created || *view->created > day || (closed && !view->isWon) ||
            (!isNamed && (view->cls != "renewal" || end - *view->created > kRenewalOpened)))
            continue;
        const auto due = view->closeDateOn(day);
        if (!closed && due && *due < day)
            return true;
        there = true;
    }
    return !there;
}

int riskPoints(const Book& book, const Accounts& all, const AccountBook& of, DayNo end,
               const Renewal& renewal, DayNo day) {
    int points = 0;
    if (const HealthLine* now = of.healthOn(day)) {
        points += now->color() == "red" ? 3 : now->color() == "amber" ? 1 : 0;
        points += now->championLeft.value_or(false) ? 2 : 0;
        const HealthLine* before = of.healthOn(now->on - kUsageDays);
        const bool known = now->usage && before && before->usage && *before->usage > 0;
        points += known && *now->usage <= 0.7 * *before->usage ? 2 : 0;
    }
    const bool anyTouch = !book.records.activities.empty(), anyDeal = !book.records.deals.empty();
    const bool anySuccess = std::ranges::any_of(
        book.records.users, [](const User& user) { return isOneOf(user.team, {"Customer Success"}); });
    const bool silent = !of.touched(day, [](const AccountTouch& touch) { return touch.bySuccess; });
    points += anyTouch && anySuccess && silent ? 2 : 0;
    points +=
        of.openTickets(day, true) > 0 || of.openTickets(day, false) > ticketLine(book, all, day) ? 1 : 0;
    points += anyDeal && renewalDealMissing(of, renewal, end, day) ? 2 : 0;
    const bool noticeNear =
        anyTouch && renewal.notice && *renewal.notice >= day && *renewal.notice - day <= kWithin;
    return points +
           (noticeNear && !of.touched(day, [](const AccountTouch& touch) { return touch.meeting; }) ? 1 : 0);
}

Row accountRow(const Book& book, const Account& account, DayNo day) {
    Row row{account.id, book.ownerTraits(book.ownerOn("account", account.id, account.owner, day)),
            {},         {},
            {},         false,
            0};
    row.traits["segment"] = account.segment;
    row.traits["region"] = account.region;
    return row;
}

std::vector<Row> atRisk(const Book& book, const Accounts& all, DayNo day) {
    std::vector<Row> rows;
    if (book.records.health.empty())
        return rows;
    DayNo first = kNever;
    for (const HealthLine& line : book.records.health)
        first = std::min(first, line.on);
    for (const auto& [id, account] : all) {
        if (account.account->deleted || !account.account->mergedInto.empty())
            continue;
        for (const auto& [end, renewal] : renewalsOf(book, account)) {
            if (day < std::max(end - kRenewalDays, first) || day > end)
                continue;
            const bool renewed = renewal.renewedOn && *renewal.renewedOn <= day;
            const int points = renewed ? 0 : riskPoints(book, all, account, end, renewal, day);
            Row row = accountRow(book, *account.account, day);
            row.traits["kind"] = renewed                  ? "renewed"
                                 : !account.healthOn(day) ? "unknown"
                                 : points >= 4            ? "red"
                                 : points >= 2            ? "amber"
                                                          : "green";
            row.denominator = renewal.arr;
            row.numerator = row.traits["kind"] == "red" ? *row.denominator : 0;
            rows.push_back(row);
        }
    }
    return rows;
}

/// At least 80 % of the seats in use, and for two weeks; nothing where nobody counts them.
std::optional<bool> seatsUsed(const AccountBook& of, DayNo day) {
    std::optional<DayNo> since;
    bool counted = false;
    for (const HealthLine* line : of.health) {
        if (line->on > day)
            break;
        const bool known = line->seatsBought.value_or(0) > 0 && line->seatsActive;
        counted = known;
        if (!known || *line->seatsActive < 0.8 * *line->seatsBought)
            since.reset();
        else
            since = since.value_or(line->on);
    }
    if (!counted)
        return std::nullopt;
    return since && day - *since >= kSeatDays;
}

std::vector<Row> ready(const Book& book, const Accounts& all, DayNo day) {
    std::vector<Row> rows;
    for (const auto& [id, account] : all) {
        if (account.account->deleted || !account.account->mergedInto.empty() || !paysOn(book, account, day))
            continue;
        const HealthLine* health = account.healthOn(day);
        const bool touched = account.touched(day, [](const AccountTouch& touch) { return touch.twoWay; });
        std::optional<bool> calm, champion;
        if (health && !health->color().empty())
            calm = health->color() == "green" && account.openTickets(day, true) == 0;
        if (health && health->championActive)
            champion = *health->championActive || touched;
        else if (!book.records.activities.empty())
            champion = touched;
        int known = 0, met = 0;
        for (const std::optional<bool>& signal :
             {seatsUsed(account, day), health ? health->milestone : std::nullopt, calm, champion,
              health ? health->whitespace : std::nullopt}) {
            known += signal.has_value();
            met += signal.value_or(false);
        }
        if (known < 3)
            continue;
        rows.push_back(accountRow(book, *account.account, day));
        rows.back().denominator = 1;
        rows.back().numerator = met >= 3 ? 1 : 0;
    }
    return rows;
}

} // namespace

void addAccountRules(const Book& book, Rules& rules) {
    const auto all = std::make_shared<const Accounts>(accountsOf(book));
    rules["arr_at_risk"] = {Kind::Ratio, [&book, all](DayNo end) { return atRisk(book, *all, end); }};
    rules["exp_ready"] = {Kind::Ratio, [&book, all](DayNo end) { return ready(book, *all, end); }};
}

} // namespace gtm::oracle
