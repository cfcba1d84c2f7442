// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/books.h"
#include "core/sample/levels.h"

#include <algorithm>
#include <map>

namespace gtm::sample {

using namespace std::chrono;

namespace {

constexpr int kTermDays = 365;
/// A renewal that is signed within so many days of the end is dated back to it.
constexpr int kDatedBack = 5;
/// Days before the anniversary at which a renewal is opened, on average (see DealBook).
constexpr int kOpenedBefore = 75;
/// Customers from before the timeline paid a little less than what their first renewal brings.
constexpr double kBeforeLeast = 0.90;
constexpr double kBeforeMost = 1.04;

/// The deals of one customer that a contract may come from, by creation.
struct Sales {
    std::vector<Index> won; ///< New business.
    std::vector<Index> renewals;
    std::vector<Index> expansions; ///< Won.
};

std::map<Index, Sales> salesByAccount(const World& world) {
    std::map<Index, Sales> sales;
    for (size_t i = 0; i < world.deals.size(); ++i) {
        const Deal& deal = world.deals[i];
        if (deal.deleted)
            continue;
        const auto index = static_cast<Index>(i);
        Sales& of = sales[deal.account];
        if (deal.type == DealType::Renewal)
            of.renewals.push_back(index);
        else if (deal.stage == Stage::Won)
            (deal.type == DealType::NewBusiness ? of.won : of.expansions).push_back(index);
    }
    return sales;
}

/// Writes the terms of one customer, year by year, as its renewals were signed.
class TermWriter {
  public:
    TermWriter(const World& world, Random& random, std::vector<Contract>& contracts)
        : m_world(world), m_random(random), m_contracts(contracts) {}

    void write(Index account, const Sales& sales) {
        m_account = account;
        m_sales = &sales;
        const std::optional<Contract> first = firstTerm();
        if (!first)
            return;
        m_since = first->start;
        for (Contract term = *first;;) {
            term.renewal = renewalOf(term.end);
            const std::optional<Contract> next = following(term);
            if (!next && term.end < m_world.time.last)
                term.ended = churned(term) ? std::optional(term.end) : std::nullopt;
            if (term.end >= m_world.time.first) {
                m_contracts.push_back(term);
                addUpgrades(m_contracts.back());
            }
            if (!next)
                return;
            term = *next;
        }
    }

  private:
    [[nodiscard]] Day dayOf(Instant at) const { return m_world.time.localDay(at); }

    [[nodiscard]] std::optional<Contract> firstTerm() {
        const Account& account = m_world.account(m_account);
        Contract term;
        term.account = m_account;
        term.autoRenews = m_random.chance(0.15);
        const bool old = account.customerSince && dayOf(*account.customerSince) < m_world.time.first;
        if (old) {
            term.start = dayOf(*account.customerSince) + days{1};
            const auto amount =
                m_sales->renewals.empty()
                    ? m_random.logNormal(levels::kAmount[static_cast<size_t>(account.segment)], 0.3)
                    : m_world.deal(m_sales->renewals.front()).currentAmount *
                          m_random.uniform(kBeforeLeast, kBeforeMost);
            term.arr = static_cast<std::int32_t>(amount / 100) * 100 + 100;
        } else {
            if (m_sales->won.empty())
                return std::nullopt;
            const auto first =
                std::ranges::min(m_sales->won, {}, [&](Index i) { return *m_world.deal(i).closed; });
            const Deal& deal = m_world.deal(first);
            term.deal = first;
            term.start = dayOf(*deal.closed) + days{1};
            term.arr = deal.currentAmount;
            term.product = deal.product;
        }
        term.end = term.start + days{kTermDays - 1};
        return term;
    }

    /// The renewal that was opened around the time at which that of a term ending then is.
    [[nodiscard]] Index renewalOf(Day end) const {
        for (const Index index : m_sales->renewals)
            if (std::abs(daysBetween(dayOf(m_world.deal(index).created) + days{kOpenedBefore}, end)) <
                kTermDays / 2)
                return index;
        return kNone;
    }

    [[nodiscard]] bool churned(const Contract& term) const {
        return term.renewal != kNone && m_world.deal(term.renewal).stage == Stage::Lost;
    }

    [[nodiscard]] std::optional<Contract> following(const Contract& term) const {
        Contract next = term;
        next.start = term.end + days{1};
        next.end = term.end + days{kTermDays};
        if (next.start > m_world.time.last + days{kTermDays})
            return std::nullopt;
        if (term.renewal == kNone) // Before the timeline contracts were renewed without a deal of their own.
            return next.start < m_world.time.first + days{kOpenedBefore} ? std::optional(next) : std::nullopt;
        const Deal& renewal = m_world.deal(term.renewal);
        if (renewal.stage != Stage::Won)
            return std::nullopt;
        const Day signedOn = dayOf(*renewal.closed);
        if (signedOn > term.end + days{kDatedBack})
            next.start = signedOn;
        next.deal = term.renewal;
        next.arr = renewal.currentAmount;
        return next;
    }

    /// Upgrades run to the end of the term in which they were sold, and on with each further one.
    void addUpgrades(const Contract term) {
        for (const Index index : m_sales->expansions) {
            const Deal& deal = m_world.deal(index);
            const Day soldOn = dayOf(*deal.closed);
            if (soldOn < m_since || soldOn > term.end)
                continue;
            Contract upgrade = term;
            upgrade.deal = index;
            upgrade.start = std::max(term.start, soldOn);
            upgrade.arr = deal.currentAmount;
            upgrade.product = deal.product;
            m_contracts.push_back(upgrade);
        }
    }

    const World& m_world;
    Random& m_random;
    std::vector<Contract>& m_contracts;
    Index m_account = kNone;
    const Sales* m_sales = nullptr;
    Day m_since{};
};

} // namespace

std::vector<Contract> writeContracts(const World& world) {
    Random random(world.options.seed, "contracts");
    const auto sales = salesByAccount(world);
    std::vector<Contract> contracts;
    TermWriter writer(world, random, contracts);
    for (size_t i = 0; i < world.accounts.size(); ++i) {
        const auto index = static_cast<Index>(i);
        const Account& account = world.account(index);
        if (account.mergedInto != kNone || account.type != AccountType::Customer)
            continue;
        const auto own = sales.find(index);
        writer.write(index, own == sales.end() ? Sales{} : own->second);
    }
    std::ranges::stable_sort(contracts, {}, &Contract::start);
    return contracts;
}

} // namespace gtm::sample
