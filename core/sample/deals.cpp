// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/deal_book.h"
#include "core/sample/deal_history.h"
#include "core/sample/levels.h"

#include <algorithm>
#include <map>

namespace gtm::sample {

using namespace std::chrono;

namespace {

bool countsAsCreated(const Deal& deal) {
    return deal.type != DealType::Renewal;
}

/// The newest complete week against the median week of the year before the quarter, as the scoreboard
/// sees it. Amounts of that week are scaled, so that chance does not decide the row's status.
void fitNewestWeek(World& world) {
    const Day last =
        isoWeekday(world.time.last) == 7 ? world.time.last : weekOf(world.time.last).first - days{1};
    const Period newest = weekOf(last);
    const Day quarter = fiscalQuarterStart(world.time.last, 1);
    std::map<Day, double> weeks;
    double created = 0;
    for (const Deal& deal : world.deals) {
        const Day day = world.time.localDay(deal.created);
        if (!countsAsCreated(deal))
            continue;
        if (day < quarter && day >= quarter - days{364})
            weeks[weekOf(day).first] += deal.amount;
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
        if (countsAsCreated(deal) && day >= newest.first && day <= newest.last)
            deal.amount = static_cast<std::int32_t>(deal.amount * factor / 100) * 100 + 100;
    }
}

/// Operations tidied up one Tuesday: deals that were about to move anyway moved in the same minute.
void bulkEdit(const World& world, std::vector<DealPath>& paths) {
    const Timeline& time = world.time;
    const Day day = weekOf(time.last - days{7 * levels::kBulkEditWeeksAgo}).first + days{1};
    const Instant start = time.at(day, 10 * 60 + 42, 4);
    int left = world.scaled(levels::kBulkEditDeals);
    for (size_t i = 0; i < paths.size() && left > 0; ++i) {
        if (world.deals[i].type != DealType::NewBusiness)
            continue;
        auto& visits = paths[i].visits;
        const auto next = std::ranges::find_if(visits, [&](const auto& visit) { return visit.at > start; });
        if (next == visits.begin() || next == visits.end() || isClosed(next->stage))
            continue;
        const auto& current = *std::prev(next);
        if (current.at > start - days{1} || next->at > start + days{12} || next->stage <= current.stage)
            continue;
        --left;
        next->at = start + seconds{left % 50};
        next->bulk = true;
    }
}

} // namespace

void openDeals(World& world) {
    DealBook book(world);
    book.openNewBusiness();
    book.growCustomers();
    fitNewestWeek(world);
    bulkEdit(world, book.paths());
    DealHistorian historian(world);
    for (size_t i = 0; i < world.deals.size(); ++i)
        historian.record(static_cast<Index>(i), book.paths()[i]);
}

} // namespace gtm::sample
