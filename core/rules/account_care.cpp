// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/quantile.h"
#include "core/rules/deals.h"
#include "core/rules/people.h"
#include "core/rules/pieces.h"
#include "core/rules/revenue.h"
#include "core/rules/success.h"

#include <algorithm>
#include <map>

namespace gtm::rules {

namespace {

// Risk points (40).
constexpr int kPointsRed = 3, kPointsAmber = 1, kPointsSilent = 2, kPointsChampion = 2, kPointsUsage = 2,
              kPointsTickets = 1, kPointsRenewal = 2, kPointsNotice = 1;
constexpr int kRedFrom = 4, kAmberFrom = 2;
constexpr int kUsageDays = 28;      ///< Usage is compared with a check at least so many days older.
constexpr int kNoticeDays = 30;     ///< Before the notice date somebody has to meet.
constexpr int kRenewalOpened = 180; ///< One that no contract names is opened at most so long before the end.
constexpr int kSeatDays = 14;       ///< Seats have to be used so long (41).
constexpr double kTicketLine = 0.9; ///< More open tickets than this quantile of the customers.

/// Everything about one account that risk and readiness ask for, from day to day.
class AccountView {
  public:
    AccountView(const CrmData& data, const RevenueRules& rules) : m_data(data), m_rules(rules) {}

    std::vector<const Health*> health; ///< By day.
    std::vector<const Ticket*> tickets;
    std::vector<const Activity*> touches; ///< Done and human, by time.
    std::vector<size_t> deals;            ///< Places of its deals that count.
    std::vector<const Account*> accounts; ///< Those that are one customer, as far as they name managers.
    bool managersKnown = false;           ///< One of them has a column for them.

    [[nodiscard]] const Health* healthOn(Day day) const {
        const auto next = std::ranges::upper_bound(health, day, {}, &Health::on);
        return next == health.begin() ? nullptr : *std::prev(next);
    }
    [[nodiscard]] int openTickets(Day day, bool severeOnly) const {
        return static_cast<int>(std::ranges::count_if(tickets, [&](const Ticket* ticket) {
            return ticket->openedOn <= day && (!ticket->closedOn || day < *ticket->closedOn) &&
                   (ticket->severe || !severeOnly);
        }));
    }
    template<typename Wanted>
    [[nodiscard]] bool touchedWithin(Day day, int withinDays, Wanted&& wanted) const {
        return std::ranges::any_of(touches, [&](const Activity* touch) {
            return touch->when.on <= day && daysBetween(touch->when.on, day) <= withinDays && wanted(*touch);
        });
    }
    [[nodiscard]] bool isSuccess(const Activity& touch) const {
        return isInSuccess(m_data, touch.owner) || std::ranges::any_of(accounts, [&](const Account* account) {
                   return caresFor(m_data, account, touch.owner);
               });
    }
    /// Usage fell by the share of the model against a check of at least four weeks before.
    [[nodiscard]] bool usageFell(Day day) const {
        const Health* now = healthOn(day);
        if (!now || !now->usage)
            return false;
        const Health* before = healthOn(now->on - days{kUsageDays});
        return before && before->usage && *before->usage > 0 &&
               *now->usage <= *before->usage * (1 - m_rules.usageDrop);
    }
    /// Seats are used as the model asks, and have been for two weeks; empty: nobody counts them.
    [[nodiscard]] std::optional<bool> seatsUsed(Day day) const {
        std::optional<bool> used;
        for (auto check = health.rbegin(); check != health.rend(); ++check) {
            if ((*check)->on > day)
                continue;
            const auto full = seatsFull(**check);
            if (!full)
                return used;
            if (!*full)
                return used ? used : std::optional(false);
            used = daysBetween((*check)->on, day) >= kSeatDays;
            if (*used)
                return used;
        }
        return used;
    }

  private:
    [[nodiscard]] std::optional<bool> seatsFull(const Health& check) const {
        if (!check.seatsBought || !check.seatsActive || *check.seatsBought <= 0)
            return std::nullopt;
        return *check.seatsActive >= m_rules.seatShare * *check.seatsBought;
    }

    const CrmData& m_data;
    const RevenueRules& m_rules;
};

using ContractEnd = std::pair<std::int64_t, Day>; ///< The rid of the customer, and when they end.

class CareReader {
  public:
    CareReader(const CrmData& data, const Model& model, Derived& derived)
        : m_data(data), m_rules(model.revenue), m_fiscal(model.fiscal), m_derived(derived) {
        const auto survivors = survivingAccounts(data);
        const auto viewOf = [&](int account) -> AccountView& {
            const int place = survivors[static_cast<size_t>(account)];
            return m_views.try_emplace(place + 1, data, m_rules).first->second;
        };
        for (const Health& check : data.revenue.health)
            viewOf(check.account).health.push_back(&check);
        for (const Ticket& ticket : data.revenue.tickets)
            viewOf(ticket.account).tickets.push_back(&ticket);
        for (const Contract& contract : data.revenue.contracts) {
            const ContractEnd end{survivors[static_cast<size_t>(contract.account)] + 1,
                                  contract.end.value_or(Day{})};
            if (contract.notice)
                m_notice[end] = *contract.notice;
            if (contract.renewal != kNone &&
                derived.deals[static_cast<size_t>(contract.renewal)].outReason.empty())
                m_named[end].push_back(static_cast<size_t>(contract.renewal));
        }
        m_anySuccess = hasSuccessTeam(data);
        for (size_t i = 0; i < data.accounts.size(); ++i) {
            const Account& account = data.accounts[i];
            for (const int index : account.activities) {
                const Activity& activity = data.activities[static_cast<size_t>(index)];
                if (activity.done && !activity.automated)
                    viewOf(static_cast<int>(i)).touches.push_back(&activity);
            }
            const bool managed = account.managers.size() > 1 || account.manager != kNone;
            if (managed)
                viewOf(static_cast<int>(i)).accounts.push_back(&account);
            if (managed || tellsManagers(data, account.system))
                viewOf(static_cast<int>(i)).managersKnown = true;
        }
        for (size_t i = 0; i < data.opportunities.size(); ++i)
            if (data.opportunities[i].account != kNone && derived.deals[i].outReason.empty())
                viewOf(data.opportunities[i].account).deals.push_back(i);
        m_anyActivity = !data.activities.empty();
        m_anyDeal = !data.opportunities.empty();
    }

    void read() {
        if (!m_data.revenue.health.empty()) // Before the first check of all there is nothing to know.
            for (const RenewalRow& renewal : m_derived.revenue.renewals) {
                m_data.beat();
                addRisk(renewal, viewFor(renewal.account));
            }
        std::int64_t account = 0;
        for (const ArrSpan& span : m_derived.revenue.arr) {
            m_data.beat();
            // One line per account: spans of it stand together, a gap between two is no reason to start anew.
            if (span.account != account)
                addReadiness(span.account);
            account = span.account;
        }
    }

  private:
    [[nodiscard]] const AccountView& viewFor(std::int64_t rid) {
        return m_views.try_emplace(rid, m_data, m_rules).first->second;
    }

    /// The days before a contract ends, with the band of each.
    void addRisk(const RenewalRow& renewal, const AccountView& view) {
        const Day from =
            std::max(renewal.endOn - days{m_rules.renewalDays}, m_data.revenue.health.front().on);
        const Day last = std::min(renewal.endOn, m_data.asOf);
        auto& risks = m_derived.revenue.risks;
        for (Day day = from; day <= last; day += days{1}) {
            const bool known = view.healthOn(day) != nullptr;
            const bool renewed =
                renewal.outcome == "renewed" && renewal.decidedOn && *renewal.decidedOn <= day;
            const int points = renewed ? 0 : pointsOn(renewal, view, day);
            const std::string band = renewed                ? "renewed"
                                     : !known               ? "unknown"
                                     : points >= kRedFrom   ? "red"
                                     : points >= kAmberFrom ? "amber"
                                                            : "green";
            const bool goesOn = day > from && risks.back().band == band && risks.back().points == points;
            if (goesOn)
                risks.back().toOn = day + days{1};
            else
                risks.push_back({renewal.account, renewal.endOn, day, day + days{1}, renewal.arr,
                                 renewal.currency, band, points});
        }
    }

    /// What no export tells gives no points.
    [[nodiscard]] int pointsOn(const RenewalRow& renewal, const AccountView& view, Day day) const {
        int points = 0;
        if (const Health* health = view.healthOn(day)) {
            points += health->color == "red" ? kPointsRed : health->color == "amber" ? kPointsAmber : 0;
            points += health->championLeft.value_or(false) ? kPointsChampion : 0;
        }
        points += view.usageFell(day) ? kPointsUsage : 0;
        const auto bySuccess = [&](const Activity& touch) { return view.isSuccess(touch); };
        if (m_anyActivity && (m_anySuccess || view.managersKnown) &&
            !view.touchedWithin(day, m_rules.touchDays, bySuccess))
            points += kPointsSilent;
        if (view.openTickets(day, true) > 0 || view.openTickets(day, false) > ticketLine(day))
            points += kPointsTickets;
        points += m_anyDeal && renewalAtRisk(renewal, view, day) ? kPointsRenewal : 0;
        return points + (m_anyActivity && noticeUnmet(renewal, view, day) ? kPointsNotice : 0);
    }

    /// The quantile of open tickets over all customers, those without any too, on the first day of the
    /// fiscal quarter.
    [[nodiscard]] double ticketLine(Day day) const {
        const auto [entry, isNew] = m_ticketLines.try_emplace(m_fiscal.quarterStart(day), 0.0);
        if (!isNew)
            return entry->second;
        std::vector<double> counts;
        std::int64_t counted = 0; // spans of one account stand together
        for (const ArrSpan& span : m_derived.revenue.arr) {
            const bool pays = span.fromOn <= entry->first && (!span.toOn || entry->first < *span.toOn);
            if (!pays || span.account == counted)
                continue;
            const auto view = m_views.find(span.account);
            counts.push_back(view == m_views.end() ? 0 : view->second.openTickets(entry->first, false));
            counted = span.account;
        }
        entry->second = std::max(1.0, quantile(counts, kTicketLine).value_or(1));
        return entry->second;
    }

    /// No renewal deal is open or won, or the open one is past its close date. It is the one that the
    /// contracts name, where they do; else any of the account that was opened for this end.
    [[nodiscard]] bool renewalAtRisk(const RenewalRow& renewal, const AccountView& view, Day day) const {
        const auto named = m_named.find({renewal.account, renewal.endOn});
        const bool isNamed = named != m_named.end();
        bool there = false;
        for (const size_t place : isNamed ? named->second : view.deals) {
            const DealRow& deal = m_derived.deals[place];
            const bool ofThisEnd =
                deal.createdOn && *deal.createdOn <= day &&
                (isNamed || (deal.dealClass == "renewal" &&
                             daysBetween(*deal.createdOn, renewal.endOn) <= kRenewalOpened));
            if (!ofThisEnd || (deal.closedOn && *deal.closedOn <= day && deal.outcome == StageOutcome::Lost))
                continue;
            auto& states = m_states[place];
            if (states.empty())
                states = statesOf(m_data.opportunities[place], *deal.createdOn);
            const auto& closeDate = stateOn(states, day).closeDate;
            const bool closed = deal.closedOn && *deal.closedOn <= day;
            if (!closed && closeDate && *closeDate < day)
                return true;
            there = true;
        }
        return !there;
    }

    [[nodiscard]] bool noticeUnmet(const RenewalRow& renewal, const AccountView& view, Day day) const {
        const auto notice = m_notice.find({renewal.account, renewal.endOn});
        if (notice == m_notice.end() || notice->second < day ||
            daysBetween(day, notice->second) > kNoticeDays)
            return false;
        return !view.touchedWithin(day, kNoticeDays,
                                   [](const Activity& touch) { return touch.kind == "meeting"; });
    }

    void addReadiness(std::int64_t rid) {
        const AccountView& view = viewFor(rid);
        for (const ArrSpan& span : payingTimes(rid)) {
            Pieces pieces(span.fromOn, span.toOn);
            cutReadiness(view, pieces);
            pieces.each([&](Day from, std::optional<Day> to) { addReady(rid, view, from, to); });
        }
    }

    /// When an account pays at all, in whatever currency.
    [[nodiscard]] std::vector<ArrSpan> payingTimes(std::int64_t rid) const {
        const auto& arr = m_derived.revenue.arr;
        const auto from = std::ranges::lower_bound(arr, rid, {}, &ArrSpan::account);
        const auto to = std::ranges::upper_bound(arr, rid, {}, &ArrSpan::account);
        std::vector<ArrSpan> spans(from, to), times;
        std::ranges::stable_sort(spans, {}, &ArrSpan::fromOn);
        for (const ArrSpan& span : spans) {
            const bool goesOn = !times.empty() && (!times.back().toOn || *times.back().toOn >= span.fromOn);
            if (!goesOn)
                times.push_back(span);
            else if (times.back().toOn && (!span.toOn || *span.toOn > *times.back().toOn))
                times.back().toOn = span.toOn;
        }
        return times;
    }

    void cutReadiness(const AccountView& view, Pieces& pieces) const {
        for (const Health* check : view.health) {
            pieces.cut(check->on);
            pieces.cut(check->on + days{kSeatDays});
        }
        for (const Ticket* ticket : view.tickets)
            if (ticket->severe) {
                pieces.cut(ticket->openedOn);
                if (ticket->closedOn)
                    pieces.cut(*ticket->closedOn);
            }
        for (const Activity* touch : view.touches)
            if (isTwoWay(*touch)) {
                pieces.cut(touch->when.on);
                pieces.cut(touch->when.on + days{m_rules.touchDays + 1});
            }
        for (const size_t place : view.deals)
            if (const DealRow& deal = m_derived.deals[place];
                deal.dealClass == "expansion" && deal.createdOn) {
                pieces.cut(*deal.createdOn);
                if (deal.closedOn)
                    pieces.cut(*deal.closedOn);
            }
    }

    static bool isTwoWay(const Activity& touch) { return touch.kind == "meeting" || touch.inbound; }

    void addReady(std::int64_t rid, const AccountView& view, Day from, std::optional<Day> to) {
        ReadySpan row{rid, from, to, 0, 0, hasOpenExpansion(view, from)};
        const auto signal = [&](std::optional<bool> met) {
            row.known += met.has_value();
            row.met += met.value_or(false);
        };
        const Health* health = view.healthOn(from);
        signal(view.seatsUsed(from));
        signal(health ? health->milestone : std::nullopt);
        signal(health && !health->color.empty()
                   ? std::optional(health->color == "green" && view.openTickets(from, true) == 0)
                   : std::nullopt);
        const bool touched = view.touchedWithin(from, m_rules.touchDays, isTwoWay);
        signal(health && health->championActive ? std::optional(*health->championActive || touched)
               : m_anyActivity                  ? std::optional(touched)
                                                : std::nullopt);
        signal(health ? health->whitespace : std::nullopt);
        auto& ready = m_derived.revenue.ready;
        const bool goesOn = !ready.empty() && ready.back().account == rid && ready.back().toOn == from &&
                            ready.back().known == row.known && ready.back().met == row.met &&
                            ready.back().openDeal == row.openDeal;
        if (goesOn)
            ready.back().toOn = to;
        else
            ready.push_back(row);
    }

    [[nodiscard]] bool hasOpenExpansion(const AccountView& view, Day day) const {
        return std::ranges::any_of(view.deals, [&](size_t place) {
            const DealRow& deal = m_derived.deals[place];
            return deal.dealClass == "expansion" && deal.createdOn && *deal.createdOn <= day &&
                   (!deal.closedOn || day < *deal.closedOn);
        });
    }

    const CrmData& m_data;
    const RevenueRules& m_rules;
    const FiscalCalendar& m_fiscal;
    Derived& m_derived;
    std::map<std::int64_t, AccountView> m_views; ///< By the rid of the customer.
    std::map<ContractEnd, Day> m_notice;
    std::map<ContractEnd, std::vector<size_t>> m_named; ///< Places of the deals that are to renew them.
    mutable std::map<Day, double> m_ticketLines;
    mutable std::map<size_t, std::vector<DealState>> m_states; ///< By the place of the deal.
    bool m_anyActivity = false, m_anyDeal = false, m_anySuccess = false;
};

} // namespace

void deriveAccountCare(const CrmData& data, const Model& model, Derived& derived) {
    CareReader(data, model, derived).read();
}

} // namespace gtm::rules
