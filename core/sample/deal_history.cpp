// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/deal_history.h"

#include "core/sample/levels.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

Day DealHistorian::firstEstimate(const Deal& deal) {
    const auto segment = static_cast<size_t>(m_world.account(deal.account).segment);
    const double usual = deal.type == DealType::NewBusiness ? levels::kCycleDays[segment]
                         : deal.type == DealType::Renewal   ? 75
                                                            : 35;
    const Day day = m_world.time.localDay(later(deal.created, usual * m_random.uniform(0.7, 1.2)));
    if (!m_random.chance(0.4))
        return day;
    const year_month_day date{day};
    return Day{date.year() / date.month() / std::chrono::last};
}

void DealHistorian::slip(std::vector<Change>& changes, const Deal& deal, const DealPath& path, Day estimate) {
    Instant previous = deal.created;
    while (estimate < m_world.time.last + days{3}) {
        const Day noticed = estimate + days{m_random.between(-5, 2)};
        const Instant at = m_world.time.atWork(m_world.time.at(noticed, 9 * 60, 0), m_random);
        const bool forgotten = m_random.chance(0.04) || (path.silentFrom && at > *path.silentFrom);
        if (at >= path.closed() - days{1} || at > m_world.time.end || forgotten)
            return;
        estimate = std::max(estimate, noticed) + days{m_random.between(12, 45)};
        if (at > previous)
            changes.push_back({at, nullptr, 0, estimate});
        previous = at;
    }
}

void DealHistorian::correctAmount(std::vector<Change>& changes, const Deal& deal, const DealPath& path) {
    if (!m_random.chance(0.22))
        return;
    const auto span = path.closed() - deal.created;
    const Instant at =
        m_world.time.atWork(deal.created + floor<seconds>(span * m_random.between(2, 8) / 10), m_random);
    const double factor = m_random.chance(0.45) ? m_random.uniform(1.05, 1.3) : m_random.uniform(0.7, 0.95);
    const auto amount = static_cast<std::int32_t>(deal.amount * factor / 100) * 100 + 100;
    if (at < path.closed())
        changes.push_back({at, nullptr, amount, std::nullopt});
}

void DealHistorian::apply(Deal& deal, DealState& state, const Change& change) {
    state.at = std::max(change.at, state.at + seconds{1});
    const bool left = state.at > m_world.staff.user(deal.owner).left;
    state.actor = left ? m_world.staff.operations() : deal.owner;
    if (change.visit) {
        const bool reopened = isClosed(state.stage) && !isClosed(change.visit->stage);
        state.stage = change.visit->stage;
        deal.stageChanged = state.at;
        if (isClosed(state.stage))
            state.closeDate = m_world.time.localDay(state.at);
        else if (reopened)
            state.closeDate = m_world.time.localDay(state.at) + days{m_random.between(20, 45)};
        if (change.visit->bulk)
            state.actor = m_world.staff.operations();
    } else if (change.closeDate) {
        state.closeDate = *change.closeDate;
    } else {
        state.amount = change.amount;
    }
}

ForecastCategory DealHistorian::callOf(const DealState& state, bool promising) const {
    const auto quarterOf = [](Day day) {
        const year_month_day date{day};
        return std::pair(date.year(), (static_cast<unsigned>(date.month()) - 1) / 3);
    };
    const bool called = promising && state.stage > Stage::Discovery && !isClosed(state.stage) &&
                        quarterOf(state.closeDate) <= quarterOf(m_world.time.localDay(state.at));
    return called ? ForecastCategory::Commit : usualCategoryOf(state.stage);
}

void DealHistorian::record(Index index, const DealPath& path) {
    Deal& deal = m_world.deal(index);
    const Day estimate = firstEstimate(deal);
    const bool promising = m_calls.chance(path.won() ? levels::kCommittedWon : levels::kCommittedLost);
    std::vector<Change> changes;
    for (const StageVisitPlan& visit : path.visits)
        changes.push_back({visit.at, &visit, 0, std::nullopt});
    slip(changes, deal, path, estimate);
    correctAmount(changes, deal, path);
    std::ranges::stable_sort(changes, {}, &Change::at);

    DealState state{deal.created - seconds{1}, estimate, index, deal.owner, deal.amount, Stage::Discovery};
    size_t rows = 0;
    for (const Change& change : changes) {
        if (change.at > m_world.time.end)
            break;
        if (!change.visit && isClosed(state.stage)) // Between a loss and its reopening nothing is kept up.
            continue;
        apply(deal, state, change);
        state.forecast = callOf(state, promising);
        m_world.dealStates.push_back(state);
        ++rows;
    }
    deal.stage = state.stage;
    deal.forecast = state.forecast;
    deal.currentAmount = state.amount;
    deal.closeDate = state.closeDate;
    deal.modified = state.at;
    if (isClosed(state.stage))
        deal.closed = state.at;
    if (state.stage == Stage::Lost)
        deal.lossReason = path.lossReason;
    deal.silentFrom = path.silentFrom;
    // Salesforce keeps no history of an opportunity that never changed.
    if (rows == 1 && m_random.chance(0.4)) {
        m_world.dealStates.pop_back();
        deal.withoutHistory = true;
    }
}

} // namespace gtm::sample
