// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/model.h"

/// What billing, customer success, partner management, marketing and planning keep about the company
/// beside its CRM. Everything follows from the world and draws from random streams of its own: the
/// world's rows stay as they are.
namespace gtm::sample {

/// One term of one subscription. `end` is its last day.
struct Contract {
    Index account = kNone;
    Index deal = kNone;    ///< What it was sold with; none for terms from before the timeline.
    Index renewal = kNone; ///< The deal that is to renew it.
    Day start{};
    Day end{};
    std::optional<Day> ended; ///< The customer left.
    std::int32_t arr = 0;     ///< Whole USD.
    std::uint8_t product = 0;
    bool autoRenews = false;
};

struct HealthCheck {
    Index account = kNone;
    Day day{};
    std::int32_t score = 0; ///< 0 to 100: red below 40, green from 70.
    std::int32_t seatsBought = 0;
    std::int32_t seatsActive = 0;
    std::int32_t usage = 0; ///< Sessions in the four weeks before.
    bool milestone = false;
    bool championActive = false;
    bool championLeft = false;
    bool whitespace = false;
};

struct Ticket {
    Instant opened{};
    std::optional<Instant> closed;
    Index account = kNone;
    std::uint8_t severity = 2; ///< 1 is the worst, 4 the least.
};

enum class RegistrationStatus : std::uint8_t { Submitted, Approved, Rejected, Expired };
[[nodiscard]] std::string_view text(RegistrationStatus status);

struct Registration {
    Instant submitted{};
    std::optional<Instant> approved, resolved;
    std::optional<Day> expires;
    Index partner = kNone; ///< Its account.
    Index account = kNone;
    Index deal = kNone;
    RegistrationStatus status = RegistrationStatus::Submitted;
    bool conflict = false;
};

/// A customer passes from the executive who won it to customer success.
struct AccountHandover {
    Instant at{};
    Index account = kNone;
    Index before = kNone;
    Index after = kNone;
};

struct Quota {
    Day start{};
    Day end{};
    Index owner = kNone;      ///< An executive; none: the company.
    std::optional<Team> team; ///< A team; none with an owner or for the company.
    std::int64_t amount = 0;  ///< Whole USD.
};

struct Books {
    std::vector<Contract> contracts;
    std::vector<HealthCheck> health;
    std::vector<Ticket> tickets;             ///< By opening.
    std::vector<Registration> registrations; ///< By submission.
    std::vector<AccountHandover> handovers;  ///< By time.
    std::vector<Quota> quotas;
};

[[nodiscard]] Books keepBooks(const World& world);

// The rooms behind it, in this order.
[[nodiscard]] std::vector<Contract> writeContracts(const World& world);
[[nodiscard]] std::vector<HealthCheck> checkHealth(const World& world,
                                                   const std::vector<Contract>& contracts);
[[nodiscard]] std::vector<Ticket> openTickets(const World& world, const std::vector<Contract>& contracts);
[[nodiscard]] std::vector<Registration> registerDeals(const World& world);
[[nodiscard]] std::vector<AccountHandover> handOverAccounts(const World& world);
[[nodiscard]] std::vector<Quota> setQuotas(const World& world);

} // namespace gtm::sample
