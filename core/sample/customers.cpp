// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/books.h"

#include <algorithm>
#include <map>

namespace gtm::sample {

using namespace std::chrono;

namespace {

constexpr int kCheckEvery = 28; ///< Days between two health checks.
constexpr int kChecks = 4;
constexpr double kUnwatched = 0.08; ///< Customers of whom nobody keeps a health score.
constexpr double kTicketsPerMonth = 0.1;
constexpr std::uint8_t kAllProducts = (1U << kProducts) - 1;
/// Share of tickets by severity, the worst first.
constexpr std::array<double, 4> kSeverities{0.05, 0.20, 0.50, 0.25};

/// What a customer subscribes to over time: from its first term to the last one known.
struct Subscription {
    Day start{};
    Day end{};
    std::int32_t arr = 0;
    bool leaves = false; ///< The last term was not renewed.
    std::uint8_t products = 0;
};

std::map<Index, Subscription> subscriptions(const std::vector<Contract>& contracts) {
    std::map<Index, Subscription> all;
    for (const Contract& contract : contracts) {
        auto [entry, isNew] = all.try_emplace(contract.account, Subscription{contract.start, contract.end});
        Subscription& of = entry->second;
        of.end = std::max(of.end, contract.end);
        of.arr = std::max(of.arr, contract.arr);
        of.leaves |= contract.ended.has_value();
        of.products |= static_cast<std::uint8_t>(1U << contract.product);
    }
    return all;
}

/// How one customer does: a level of its own, a drift, and the fall before it leaves.
class Patient {
  public:
    Patient(const Subscription& of, Random& random)
        : m_of(of)
        , m_random(random)
        , m_level(random.uniform(52, 92))
        , m_trend(random.uniform(-0.05, 0.03))
        , m_unhappy(random.chance(0.09))
        , m_seats(std::max(5, of.arr / 600))
        , m_adoption(random.uniform(0.45, 0.98))
        , m_arrived(random.chance(0.6))
        , m_spokenFor(random.chance(0.6))
        , m_room(random.chance(0.5)) {}

    HealthCheck check(Index account, Day day, int daysAgo) {
        HealthCheck out;
        out.account = account;
        out.day = day;
        const bool leaving = m_of.leaves && daysBetween(day, m_of.end) < 120;
        const double fall = leaving ? 34 : m_unhappy && daysAgo < 90 ? 30 : 0;
        const double score = m_level - m_trend * daysAgo - fall + m_random.uniform(-4, 4);
        out.score = std::clamp(static_cast<int>(score), 3, 99);
        out.seatsBought = m_seats;
        const double used = std::clamp(m_adoption - fall / 100 + m_random.uniform(-0.03, 0.03), 0.1, 1.0);
        out.seatsActive = static_cast<std::int32_t>(m_seats * used);
        // Who is unhappy stops logging in at once.
        const double sessions =
            out.seatsActive * 14.0 * (fall > 0 ? 0.55 : 1.0) * m_random.uniform(0.94, 1.06);
        out.usage = static_cast<std::int32_t>(sessions);
        out.milestone = m_arrived && out.score >= 55;
        out.championLeft = fall > 0 && out.score % 3 == 0;
        out.championActive = m_spokenFor && !out.championLeft && out.score >= 48;
        out.whitespace = m_room && m_of.products != kAllProducts;
        return out;
    }

  private:
    const Subscription& m_of;
    Random& m_random;
    double m_level, m_trend;
    bool m_unhappy;
    std::int32_t m_seats;
    double m_adoption;
    bool m_arrived;   ///< What was bought for has come true.
    bool m_spokenFor; ///< Somebody there speaks for the product.
    bool m_room;      ///< There is more that it could use.
};

} // namespace

std::vector<HealthCheck> checkHealth(const World& world, const std::vector<Contract>& contracts) {
    Random random(world.options.seed, "health");
    std::vector<HealthCheck> checks;
    for (const auto& [account, subscription] : subscriptions(contracts)) {
        Patient patient(subscription, random);
        if (random.chance(kUnwatched))
            continue;
        for (int i = kChecks - 1; i >= 0; --i) {
            const int ago = kCheckEvery * i + 6; // Of a week that ends on Sunday: its Monday.
            const Day day = world.time.last - days{ago};
            if (day >= subscription.start && day <= subscription.end)
                checks.push_back(patient.check(account, day, ago));
        }
    }
    std::ranges::stable_sort(checks, {}, &HealthCheck::day);
    return checks;
}

std::vector<Ticket> openTickets(const World& world, const std::vector<Contract>& contracts) {
    Random random(world.options.seed, "tickets");
    std::vector<Ticket> tickets;
    for (const auto& [account, subscription] : subscriptions(contracts)) {
        Meter meter;
        const double perMonth = kTicketsPerMonth * (subscription.leaves ? 2 : 1);
        for (Day day = std::max(subscription.start, world.time.first); day <= world.time.last;
             day += days{30}) {
            if (day > subscription.end)
                break;
            for (int left = meter.take(perMonth + random.uniform(-0.1, 0.1)); left > 0; --left) {
                Ticket ticket;
                ticket.account = account;
                ticket.opened =
                    world.time.atWork(world.time.at(day + days{random.between(0, 29)}, 540, 0), random);
                ticket.severity = static_cast<std::uint8_t>(1 + random.weighted(kSeverities));
                const Instant closed = later(ticket.opened, random.logNormal(2.5 * ticket.severity, 0.9));
                if (ticket.opened > world.time.end)
                    continue;
                if (closed <= world.time.end)
                    ticket.closed = closed;
                tickets.push_back(ticket);
            }
        }
    }
    std::ranges::stable_sort(tickets, {}, &Ticket::opened);
    return tickets;
}

std::vector<AccountHandover> handOverAccounts(const World& world) {
    std::vector<AccountHandover> handovers;
    for (const Activity& activity : world.activities) { // Kickoffs, by their creation.
        if (activity.deal == kNone || activity.kind != ActivityKind::Meeting || activity.isChild)
            continue;
        const Deal& deal = world.deal(activity.deal);
        if (activity.subject != 4 || world.staff.user(activity.owner).team != Team::CustomerSuccess ||
            deal.type != DealType::NewBusiness)
            continue;
        const auto before = std::ranges::find(handovers, activity.account, &AccountHandover::account);
        if (before != handovers.end() || world.account(activity.account).owner != activity.owner)
            continue; // A second kickoff changed the owner again: who came between is not recorded.
        handovers.push_back({activity.created, activity.account, deal.owner, activity.owner});
    }
    std::ranges::stable_sort(handovers, {}, &AccountHandover::at);
    return handovers;
}

} // namespace gtm::sample
