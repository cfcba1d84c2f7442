// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/pieces.h"
#include "core/rules/record_ids.h"
#include "core/rules/revenue.h"

#include <algorithm>
#include <map>

namespace gtm::rules {

namespace {

constexpr int kRenewalWindow = 90; ///< Days around its end in which a contract's successor starts.
constexpr int kRetentionMonths = 12;

/// What an account pays in one currency from day to day.
using ArrLine = std::map<Day, Minor>; ///< From that day on.
using AccountCurrency = std::pair<int, std::string>;

Minor arrOn(const ArrLine& line, Day day) {
    const auto next = line.upper_bound(day);
    return next == line.begin() ? 0 : std::prev(next)->second;
}

/// The first day whose date twelve months earlier is not before `day`.
Day yearAfter(Day day) {
    Day later = addMonths(day, kRetentionMonths);
    while (addMonths(later, -kRetentionMonths) < day)
        later += days{1};
    return later;
}

class CustomerReader {
  public:
    CustomerReader(const CrmData& data, Derived& derived)
        : m_data(data)
        , m_out(derived.revenue)
        , m_deals(derived.deals)
        , m_survivors(survivingAccounts(data)) {}

    void read() {
        addCustomers();
        for (const Contract& contract : m_data.revenue.contracts)
            m_contracts[{accountOf(contract), contract.currency}].push_back(&contract);
        for (const auto& [key, contracts] : m_contracts) {
            m_data.beat();
            const std::int64_t rid = key.first + 1;
            const ArrLine line = arrLine(contracts);
            addArr(rid, key.second, line);
            addRetention(rid, key.second, line);
            addRenewals(rid, key.second, contracts);
        }
    }

  private:
    [[nodiscard]] int accountOf(const Contract& contract) const {
        return m_survivors[static_cast<size_t>(contract.account)];
    }

    /// The route of a customer is that of its first won deal.
    void addCustomers() {
        std::map<int, const DealRow*> first;
        for (size_t i = 0; i < m_data.opportunities.size(); ++i) {
            m_data.beat();
            const DealRow& deal = m_deals[i];
            const int account = m_data.opportunities[i].account;
            if (account == kNone || !deal.outReason.empty() || deal.outcome != StageOutcome::Won ||
                !deal.closedOn)
                continue;
            const DealRow*& known = first[m_survivors[static_cast<size_t>(account)]];
            if (!known || *deal.closedOn < *known->closedOn)
                known = &deal;
        }
        for (size_t i = 0; i < m_data.accounts.size(); ++i) {
            m_data.beat();
            const Account& account = m_data.accounts[i];
            const auto won = first.find(static_cast<int>(i));
            const std::string out = account.byHand                ? kByHand
                                    : !account.mergedInto.empty() ? "merged"
                                    : account.deleted             ? "deleted"
                                    : account.test                ? "test"
                                                                  : "";
            m_out.customers.push_back({static_cast<std::int64_t>(i) + 1, account.rid, out, account.segment,
                                       account.region, won == first.end() ? "direct" : won->second->route});
        }
    }

    /// The deal that was to renew a contract tells; without one, a contract that goes on after it.
    [[nodiscard]] const Contract* successorOf(const Contract& contract,
                                              const std::vector<const Contract*>& all) const {
        if (!contract.end)
            return nullptr;
        for (const Contract* other : all) {
            const bool linked = contract.renewal != kNone && other->opportunity == contract.renewal;
            const bool follows = other->start > contract.start &&
                                 other->end.value_or(Day::max()) > *contract.end &&
                                 std::abs(daysBetween(*contract.end, other->start)) <= kRenewalWindow;
            if (linked || follows)
                return other;
        }
        return nullptr;
    }

    /// The first day on which a contract is over; empty: it goes on.
    [[nodiscard]] std::optional<Day> overOn(const Contract& contract,
                                            const std::vector<const Contract*>& all) const {
        if (contract.ended)
            return *contract.ended + days{1};
        const bool goesOn = !contract.end || (contract.autoRenews && !successorOf(contract, all));
        return goesOn ? std::nullopt : std::optional(*contract.end + days{1});
    }

    [[nodiscard]] ArrLine arrLine(const std::vector<const Contract*>& contracts) const {
        std::map<Day, Minor> steps;
        for (const Contract* contract : contracts) {
            const auto over = overOn(*contract, contracts);
            if (over && *over <= contract->start)
                continue;
            steps[contract->start] += contract->arr;
            if (over)
                steps[*over] -= contract->arr;
        }
        ArrLine line;
        Minor arr = 0;
        for (const auto& [day, step] : steps)
            if (step != 0)
                line[day] = arr += step;
        return line;
    }

    void addArr(std::int64_t rid, const std::string& currency, const ArrLine& line) {
        for (auto step = line.begin(); step != line.end(); ++step) {
            const auto next = std::next(step);
            if (step->second > 0)
                m_out.arr.push_back({rid, step->first,
                                     next == line.end() ? std::nullopt : std::optional(next->first),
                                     step->second, currency});
        }
    }

    /// What was paid twelve months ago, and what is paid of it today.
    void addRetention(std::int64_t rid, const std::string& currency, const ArrLine& line) {
        if (line.empty())
            return;
        Pieces pieces(yearAfter(line.begin()->first), std::nullopt);
        for (const auto& [day, arr] : line) {
            pieces.cut(day);
            pieces.cut(yearAfter(day));
        }
        pieces.each([&](Day from, std::optional<Day> to) {
            const Minor then = arrOn(line, addMonths(from, -kRetentionMonths));
            if (then > 0)
                m_out.retention.push_back({rid, from, to, then, arrOn(line, from), currency});
        });
    }

    /// Contracts of an account that end on one day are renewed together.
    void addRenewals(std::int64_t rid, const std::string& currency,
                     const std::vector<const Contract*>& contracts) {
        std::map<Day, RenewalRow> byEnd;
        for (const Contract* contract : contracts) {
            if (!contract->end)
                continue;
            RenewalRow& row =
                byEnd.try_emplace(*contract->end, RenewalRow{rid, *contract->end, 0, currency, {}, {}, false})
                    .first->second;
            row.arr += contract->arr;
            settleRenewal(row, *contract, contracts);
        }
        for (auto& [end, row] : byEnd) {
            if (row.outcome.empty())
                row.outcome = end < m_data.asOf ? "overdue" : "open";
            m_out.renewals.push_back(row);
        }
    }

    void settleRenewal(RenewalRow& row, const Contract& contract,
                       const std::vector<const Contract*>& all) const {
        const Contract* next = successorOf(contract, all);
        const DealRow* deal =
            contract.renewal == kNone ? nullptr : &m_deals[static_cast<size_t>(contract.renewal)];
        const bool won = deal && deal->outcome == StageOutcome::Won && deal->closedOn;
        const bool lost = deal && deal->outcome == StageOutcome::Lost && deal->closedOn;
        const bool goesOn = contract.autoRenews && !contract.ended && !lost && *contract.end < m_data.asOf;
        if (won || (next && !lost) || goesOn) {
            const Day start = next ? next->start : won ? *deal->closedOn : *contract.end + days{1};
            const Day decided = won ? *deal->closedOn : start;
            row.onTime |= start <= *contract.end + days{1};
            row.decidedOn = row.outcome == "renewed" ? std::min(*row.decidedOn, decided) : decided;
            row.outcome = "renewed";
        } else if (row.outcome.empty() && (lost || contract.ended)) {
            row.decidedOn = lost ? *deal->closedOn : *contract.ended;
            row.outcome = "lost";
        }
    }

    const CrmData& m_data;
    DerivedRevenue& m_out;
    const std::vector<DealRow>& m_deals;
    std::vector<int> m_survivors;
    std::map<AccountCurrency, std::vector<const Contract*>> m_contracts;
};

} // namespace

std::vector<int> survivingAccounts(const CrmData& data) {
    const IdMap places = placesOf(data.accounts);
    std::vector<int> survivors;
    for (size_t i = 0; i < data.accounts.size(); ++i) {
        data.beat();
        int at = static_cast<int>(i);
        for (size_t steps = 0; steps < data.accounts.size(); ++steps) {
            const Account& account = data.accounts[static_cast<size_t>(at)];
            const int next = findId(places, account.system, account.mergedInto);
            if (next == kNone)
                break;
            at = next;
        }
        survivors.push_back(at);
    }
    return survivors;
}

void deriveCustomers(const CrmData& data, Derived& derived) {
    CustomerReader(data, derived).read();
}

} // namespace gtm::rules
