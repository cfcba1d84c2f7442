// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/deals.h"
#include "core/rules/pieces.h"
#include "core/rules/record_ids.h"
#include "core/rules/revenue.h"

#include <algorithm>
#include <map>

namespace gtm::rules {

namespace {

constexpr int kRenewalWindow = 90; ///< Days around its last day in which a contract's successor starts.
constexpr int kRetentionMonths = 12;

/// What an account pays in one currency from day to day, never empty.
using ArrLine = std::map<Day, Minor>;            ///< From that day on.
using ArrLines = std::map<std::string, ArrLine>; ///< By currency.

/// What is paid on a day, and what was paid on the one with which it is compared.
struct Paid {
    Minor now = 0, then = 0;
};
using PaidIn = std::map<std::string, Paid>; ///< By currency.

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

/// The first day on which an account pays.
Day startOf(const ArrLines& lines) {
    Day first = Day::max();
    for (const auto& [currency, line] : lines)
        first = std::min(first, line.begin()->first);
    return first;
}

class CustomerReader {
  public:
    CustomerReader(const CrmData& data, const Model& model, Derived& derived)
        : m_data(data)
        , m_rates(model.rates)
        , m_out(derived.revenue)
        , m_deals(derived.deals)
        , m_survivors(survivingAccounts(data)) {}

    void read() {
        addCustomers();
        for (const Contract& contract : m_data.revenue.contracts)
            m_contracts[m_survivors[static_cast<size_t>(contract.account)]].push_back(&contract);
        for (const auto& [account, contracts] : m_contracts) {
            m_data.beat();
            const std::int64_t rid = account + 1;
            if (const ArrLines lines = arrLines(contracts); !lines.empty()) {
                addArr(rid, lines);
                addRetention(rid, lines);
            }
            addRenewals(rid, contracts);
        }
    }

  private:
    /// The route of a customer is that of its first won deal.
    void addCustomers() {
        std::map<int, size_t> first;
        for (size_t i = 0; i < m_data.opportunities.size(); ++i) {
            m_data.beat();
            const DealRow& deal = m_deals[i];
            const int account = m_data.opportunities[i].account;
            if (account == kNone || !deal.outReason.empty() || deal.outcome != StageOutcome::Won ||
                !deal.closedOn)
                continue;
            const auto [known, isNew] = first.try_emplace(m_survivors[static_cast<size_t>(account)], i);
            if (!isNew && isWonBefore(m_data, m_deals, i, known->second))
                known->second = i;
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
            const Word route = won == first.end() ? Word("direct") : m_deals[won->second].route;
            m_out.customers.push_back(
                {static_cast<std::int64_t>(i) + 1, account.rid, out, account.segment, account.region, route});
        }
    }

    /// The contract of the deal that was to renew one; where none tells, one for the same that goes on after
    /// it, as far as both say what they are for.
    [[nodiscard]] const Contract* successorOf(const Contract& contract,
                                              const std::vector<const Contract*>& all) const {
        const auto last = contract.ended ? contract.ended : contract.end;
        if (!last)
            return nullptr;
        const Contract* successor = nullptr;
        for (const Contract* other : all) {
            if (other == &contract)
                continue;
            if (contract.renewal != kNone && other->opportunity == contract.renewal)
                return other;
            const bool same =
                contract.product.empty() || other->product.empty() || contract.product == other->product;
            const bool follows = other->start > contract.start && other->end.value_or(Day::max()) > *last &&
                                 std::abs(daysBetween(*last, other->start)) <= kRenewalWindow;
            if (!successor && same && follows)
                successor = other;
        }
        return successor;
    }

    /// The deal that is to renew a contract, once it is closed; null: none is.
    [[nodiscard]] const DealRow* closedRenewal(const Contract& contract) const {
        if (contract.renewal == kNone)
            return nullptr;
        const DealRow& deal = m_deals[static_cast<size_t>(contract.renewal)];
        return deal.closedOn ? &deal : nullptr;
    }

    [[nodiscard]] bool isRenewalLost(const Contract& contract) const {
        const DealRow* deal = closedRenewal(contract);
        return deal && deal->outcome == StageOutcome::Lost;
    }

    /// Nobody ended it and its renewal was not lost: that it goes on by itself needs no deal.
    [[nodiscard]] bool renewsItself(const Contract& contract) const {
        return contract.autoRenews && !contract.ended && !isRenewalLost(contract);
    }

    /// What comes after a contract for something else, or for what neither says, may be bought beside it.
    [[nodiscard]] static bool isSurelyRenewedBy(const Contract& contract, const Contract& next) {
        const bool named = contract.renewal != kNone && next.opportunity == contract.renewal;
        return named || (!contract.product.empty() && contract.product == next.product);
    }

    /// The first day on which a contract is over, at the latest that on which its renewal starts where that
    /// is sure; empty: it goes on.
    [[nodiscard]] std::optional<Day> overOn(const Contract& contract,
                                            const std::vector<const Contract*>& all) const {
        const auto last = contract.ended ? contract.ended : contract.end;
        const Contract* next = isRenewalLost(contract) ? nullptr : successorOf(contract, all);
        if (!last || (renewsItself(contract) && !next))
            return std::nullopt;
        const bool early = next && next->start > contract.start && isSurelyRenewedBy(contract, *next);
        return early ? std::min(*last + days{1}, next->start) : *last + days{1};
    }

    [[nodiscard]] ArrLines arrLines(const std::vector<const Contract*>& contracts) const {
        ArrLines steps;
        for (const Contract* contract : contracts) {
            const auto over = overOn(*contract, contracts);
            if (over && *over <= contract->start)
                continue;
            ArrLine& of = steps[contract->currency];
            of[contract->start] += contract->arr;
            if (over)
                of[*over] -= contract->arr;
        }
        ArrLines lines;
        for (const auto& [currency, changes] : steps) {
            Minor arr = 0;
            for (const auto& [day, step] : changes)
                if (step != 0)
                    lines[currency][day] = arr += step;
        }
        return lines;
    }

    /// Who pays in several currencies is one customer all the same: what is paid becomes an amount of the
    /// reporting currency, at the rates of one day. Where a rate is lacking the currencies stay apart, and
    /// nobody sums them.
    [[nodiscard]] PaidIn asOne(PaidIn paid, Day day) const {
        std::erase_if(paid, [](const auto& one) { return one.second.now == 0 && one.second.then == 0; });
        if (paid.size() < 2)
            return paid;
        Paid sum;
        for (const auto& [currency, one] : paid) {
            const auto now = m_rates.convert(one.now, currency, day);
            const auto then = m_rates.convert(one.then, currency, day);
            if (!now || !then)
                return paid;
            sum.now += *now;
            sum.then += *then;
        }
        return {{m_rates.reporting(), sum}};
    }

    /// Several currencies are converted anew whenever a rate changes.
    void cutRates(const ArrLines& lines, Pieces& pieces) const {
        if (lines.size() < 2)
            return;
        for (const auto& [currency, line] : lines)
            for (const Day day : m_rates.changes(currency))
                pieces.cut(day);
    }

    void addArr(std::int64_t rid, const ArrLines& lines) {
        Pieces pieces(startOf(lines), std::nullopt);
        for (const auto& [currency, line] : lines)
            for (const auto& [day, arr] : line)
                pieces.cut(day);
        cutRates(lines, pieces);
        pieces.each([&](Day from, std::optional<Day> to) {
            PaidIn paid;
            for (const auto& [currency, line] : lines)
                paid[currency].now = arrOn(line, from);
            for (const auto& [currency, one] : asOne(std::move(paid), from))
                if (one.now > 0)
                    m_out.arr.push_back({rid, from, to, one.now, currency});
        });
    }

    /// What was paid twelve months ago, and what is paid of it today.
    void addRetention(std::int64_t rid, const ArrLines& lines) {
        Pieces pieces(yearAfter(startOf(lines)), std::nullopt);
        for (const auto& [currency, line] : lines)
            for (const auto& [day, arr] : line) {
                pieces.cut(day);
                pieces.cut(yearAfter(day));
            }
        cutRates(lines, pieces);
        pieces.each([&](Day from, std::optional<Day> to) {
            PaidIn paid;
            for (const auto& [currency, line] : lines)
                paid[currency] = {arrOn(line, from), arrOn(line, addMonths(from, -kRetentionMonths))};
            for (const auto& [currency, one] : asOne(std::move(paid), from))
                if (one.then > 0)
                    m_out.retention.push_back({rid, from, to, one.then, one.now, currency});
        });
    }

    /// Contracts of an account that end on one day are renewed together.
    void addRenewals(std::int64_t rid, const std::vector<const Contract*>& contracts) {
        struct Due {
            RenewalRow row;
            PaidIn paid;
        };
        std::map<Day, Due> byEnd;
        for (const Contract* contract : contracts) {
            if (!contract->end)
                continue;
            Due& due = byEnd[*contract->end];
            due.paid[contract->currency].now += contract->arr;
            settleRenewal(due.row, *contract, contracts);
        }
        for (auto& [end, due] : byEnd) {
            RenewalRow& row = due.row;
            row.account = rid;
            row.endOn = end;
            if (row.outcome.empty())
                row.outcome = end < m_data.asOf ? "overdue" : "open";
            for (const auto& [currency, one] : asOne(std::move(due.paid), end)) {
                row.arr = one.now;
                row.currency = currency;
                m_out.renewals.push_back(row);
            }
        }
    }

    void settleRenewal(RenewalRow& row, const Contract& contract,
                       const std::vector<const Contract*>& all) const {
        const Contract* next = successorOf(contract, all);
        const DealRow* deal = closedRenewal(contract);
        const bool won = deal && deal->outcome == StageOutcome::Won;
        const bool lost = isRenewalLost(contract);
        const bool goesOn = renewsItself(contract) && *contract.end < m_data.asOf;
        if (won || (next && !lost) || goesOn) {
            const Day start = next ? next->start : won ? *deal->closedOn : *contract.end + days{1};
            const Day decided = won ? *deal->closedOn : start;
            row.onTime |= start <= contract.ended.value_or(*contract.end) + days{1};
            row.decidedOn = row.outcome == "renewed" ? std::min(*row.decidedOn, decided) : decided;
            row.outcome = "renewed";
        } else if (row.outcome.empty() && (lost || contract.ended)) {
            row.decidedOn = lost ? *deal->closedOn : *contract.ended;
            row.outcome = "lost";
        }
    }

    const CrmData& m_data;
    const RateTable& m_rates;
    DerivedRevenue& m_out;
    const std::vector<DealRow>& m_deals;
    std::vector<int> m_survivors;
    std::map<int, std::vector<const Contract*>> m_contracts; ///< By the place of the account.
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

void deriveCustomers(const CrmData& data, const Model& model, Derived& derived) {
    CustomerReader(data, model, derived).read();
}

} // namespace gtm::rules
