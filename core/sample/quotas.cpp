// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/books.h"

#include <map>

namespace gtm::sample {

using namespace std::chrono;

namespace {

constexpr int kQuartersAhead = 3; ///< With the present one: as far as the coverage looks.
/// A quota was set at about what came in; the next ones are to be above the last whole quarter.
constexpr double kLeast = 0.92;
constexpr double kMost = 1.12;
constexpr double kGrowth = 1.07;

std::map<Day, double> bookingsByQuarter(const World& world) {
    std::map<Day, double> bookings;
    for (const Deal& deal : world.deals)
        if (deal.stage == Stage::Won && deal.type == DealType::NewBusiness && !deal.deleted && deal.closeDate)
            bookings[fiscalQuarterStart(*deal.closeDate, 1)] += deal.currentAmount;
    return bookings;
}

std::int64_t rounded(double amount) {
    return static_cast<std::int64_t>(amount / 10'000) * 10'000;
}

void addQuarter(const World& world, Day start, double amount, std::vector<Quota>& quotas) {
    const Day end = addMonths(start, 3) - days{1};
    quotas.push_back({start, end, kNone, std::nullopt, rounded(amount)});
    constexpr std::array<std::pair<Team, double>, 3> kTeamShares{
        {{Team::SalesEnterprise, 0.45}, {Team::SalesMidMarket, 0.35}, {Team::SalesSmb, 0.20}}};
    for (const auto& [team, share] : kTeamShares) {
        quotas.push_back({start, end, kNone, team, rounded(amount * share)});
        std::vector<Index> reps;
        for (size_t i = 0; i < world.staff.users().size(); ++i) {
            const User& user = world.staff.users()[i];
            const bool there =
                world.time.localDay(user.created) <= end && user.left > world.time.at(start, 0, 0);
            if (user.team == team && !user.isManager && !user.isQueue && there)
                reps.push_back(static_cast<Index>(i));
        }
        for (const Index rep : reps)
            quotas.push_back(
                {start, end, rep, std::nullopt, rounded(amount * share / static_cast<double>(reps.size()))});
    }
}

} // namespace

std::vector<Quota> setQuotas(const World& world) {
    Random random(world.options.seed, "quotas");
    std::vector<Quota> quotas;
    const auto bookings = bookingsByQuarter(world);
    const Day present = fiscalQuarterStart(world.time.last, 1);
    double last = 100'000;
    for (Day start = fiscalQuarterStart(world.time.first, 1); start < present; start = addMonths(start, 3)) {
        const auto booked = bookings.find(start);
        if (booked != bookings.end())
            last = booked->second;
        addQuarter(world, start, last * random.uniform(kLeast, kMost), quotas);
    }
    for (int ahead = 0; ahead < kQuartersAhead; ++ahead) {
        last *= kGrowth;
        addQuarter(world, addMonths(present, 3 * ahead), last, quotas);
    }
    return quotas;
}

Books keepBooks(const World& world) {
    Books books;
    books.contracts = writeContracts(world);
    books.health = checkHealth(world, books.contracts);
    books.tickets = openTickets(world, books.contracts);
    books.registrations = registerDeals(world);
    books.handovers = handOverAccounts(world);
    books.quotas = setQuotas(world);
    return books;
}

} // namespace gtm::sample
