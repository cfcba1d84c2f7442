// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/deal_fit.h"

#include "core/sample/levels.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace gtm::sample {

using namespace std::chrono;

namespace {

/// Indices of the new business that closes within the timeline, by the moment of closing.
std::vector<size_t> byClosing(const World& world, const std::vector<DealPath>& paths) {
    std::vector<size_t> order;
    for (size_t i = 0; i < paths.size(); ++i)
        if (world.deals[i].type == DealType::NewBusiness && paths[i].closed() <= world.time.end)
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](size_t i) { return paths[i].closed(); });
    return order;
}

void turnAround(World& world, size_t deal, DealPath& path) {
    Account& account = world.account(world.deals[deal].account);
    const bool wins = !path.won();
    path.visits.back().stage = wins ? Stage::Won : Stage::Lost;
    path.silentFrom.reset();
    if (wins && !account.customerSince)
        account.customerSince = path.closed();
    else if (!wins && account.customerSince == path.closed())
        account.customerSince.reset();
}

/// The deals of one window, those that came furthest and never stalled first: the nearest to the other
/// outcome.
void fitWindow(World& world, std::vector<DealPath>& paths, std::vector<size_t> window, double share) {
    const auto wins = std::ranges::count_if(window, [&](size_t i) { return paths[i].won(); });
    auto missing = std::lround(share * static_cast<double>(window.size())) - wins;
    std::ranges::stable_sort(window, std::ranges::greater{}, [&](size_t i) {
        const auto furthest = static_cast<int>(paths[i].visits[paths[i].visits.size() - 2].stage);
        return paths[i].stalled ? furthest - 10 : furthest;
    });
    for (const size_t i : window) {
        if (missing == 0)
            return;
        if (paths[i].won() == (missing > 0))
            continue;
        turnAround(world, i, paths[i]);
        missing += missing > 0 ? -1 : 1;
    }
}

Period newestCompleteWeek(const World& world) {
    const Period week = weekOf(world.time.last, WeekStart::Monday);
    return week.last == world.time.last ? week : weekOf(week.first - days{1}, WeekStart::Monday);
}

bool createsPipeline(const Deal& deal) {
    return deal.type != DealType::Renewal;
}

} // namespace

void fitWins(World& world, std::vector<DealPath>& paths) {
    Random random(world.dealSeed(), "wins");
    std::map<int, std::vector<size_t>> windows;
    for (const size_t i : byClosing(world, paths))
        windows[world.time.weeksAgo(paths[i].closed()) / 4].push_back(i);
    for (auto& [ago, window] : windows) {
        const double noise = ago == 0 ? 0 : levels::kWinNoise * random.normal();
        fitWindow(world, paths, std::move(window), levels::kWinRate + noise);
    }
}

void giveLossReasons(const World& world, std::vector<DealPath>& paths) {
    Deck usual(world.dealSeed(), "loss reason");
    Deck stalled(world.dealSeed(), "stalled loss reason");
    for (const size_t i : byClosing(world, paths)) {
        DealPath& path = paths[i];
        if (path.won())
            continue;
        const auto reason = path.stalled ? weightedAt(levels::kStalledLossReasons, stalled.next())
                                         : weightedAt(levels::kLossReasons, usual.next());
        path.lossReason = static_cast<LossReason>(reason);
    }
}

void fitNewestWeek(World& world) {
    const Period newest = newestCompleteWeek(world);
    const Day quarter = fiscalQuarterStart(newest.last, 1);
    std::map<Day, double> weeks;
    double created = 0;
    for (const Deal& deal : world.deals) {
        const Day day = world.time.localDay(deal.created);
        if (!createsPipeline(deal))
            continue;
        if (day < quarter && day >= quarter - days{364})
            weeks[weekOf(day, WeekStart::Monday).first] += deal.amount;
        if (day >= newest.first && day <= newest.last)
            created += deal.amount;
    }
    std::vector<double> sums;
    for (const auto& [week, sum] : weeks)
        sums.push_back(sum);
    if (sums.empty() || created <= 0)
        return;
    std::ranges::sort(sums);
    const double factor = levels::kPipelineNewestWeek * sums[sums.size() / 2] / created;
    for (Deal& deal : world.deals) {
        const Day day = world.time.localDay(deal.created);
        if (createsPipeline(deal) && day >= newest.first && day <= newest.last)
            deal.amount = static_cast<std::int32_t>(deal.amount * factor / 100) * 100 + 100;
    }
}

} // namespace gtm::sample
