// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/deal_book.h"
#include "core/sample/deal_fit.h"
#include "core/sample/deal_history.h"
#include "core/sample/levels.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

namespace {

/// Operations tidied up one Tuesday: deals that were about to move anyway moved in the same minute.
void bulkEdit(const World& world, std::vector<DealPath>& paths) {
    const Timeline& time = world.time;
    const Day day =
        weekOf(time.last - days{7 * levels::kBulkEditWeeksAgo}, WeekStart::Monday).first + days{1};
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

/// What an executive had in hand on leaving goes to colleagues, except for a few deals that nobody noticed.
void takeOverDeals(World& world) {
    const Index former = world.staff.formerExecutive();
    const Instant left = world.staff.user(former).left;
    int forgotten = world.scaled(levels::kForgottenDeals);
    for (Deal& deal : world.deals) {
        if (deal.owner != former || deal.closed.value_or(world.time.end) < left)
            continue;
        if (forgotten > 0 && !deal.closed && !deal.silentFrom && deal.created < left) {
            --forgotten;
            continue;
        }
        const Account& account = world.account(deal.account);
        deal.owner = world.staff.accountExecutive(account.segment, account.region, world.time.end);
        deal.modified = std::max(deal.modified, left);
    }
}

} // namespace

void openDeals(World& world) {
    DealBook book(world);
    book.openNewBusiness();
    fitWins(world, book.paths());
    giveLossReasons(world, book.paths());
    book.growCustomers();
    fitNewestWeek(world);
    bulkEdit(world, book.paths());
    DealHistorian historian(world);
    for (size_t i = 0; i < world.deals.size(); ++i)
        historian.record(static_cast<Index>(i), book.paths()[i]);
    takeOverDeals(world);
}

} // namespace gtm::sample
