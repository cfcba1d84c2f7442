// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/money.h"
#include "core/base/word.h"
#include "core/crm/record.h"

#include <optional>
#include <string>
#include <vector>

/// What tables beside the CRM record: contracts, account health, tickets, partners, quotas, spend. Links are
/// indexes into the lists of CrmData, or -1.
namespace gtm::rules {

struct Contract {
    int account = -1;
    int opportunity = -1, renewal = -1; ///< What it was sold with, and the deal that is to renew it.
    Day start{};
    std::optional<Day> end, ended, notice; ///< `end` and `ended` are last days.
    Minor arr = 0;
    Word currency, product;
    bool autoRenews = false;
};

/// A contract that is over, and nobody tells since when.
struct UndatedEnd {
    std::int64_t rid = 0;
    int system = 0;
};

struct Health {
    int account = -1;
    Day on{};
    Word color; ///< green, amber, red; empty: nobody gave one.
    std::optional<double> seatsBought, seatsActive, usage;
    std::optional<bool> milestone, championActive, championLeft, whitespace;
};

struct Ticket {
    int account = -1;
    Day openedOn{};
    std::optional<Day> closedOn;
    bool severe = false; ///< Of the worst severity.
};

struct Registration {
    std::int64_t rid = 0;
    int account = -1, opportunity = -1;
    Word partner, tier, route; ///< The partner's name, tier and route.
    crm::Moment submitted;
    std::optional<crm::Moment> approved, resolved;
    std::optional<Day> expires;
    bool conflict = false;
};

enum class QuotaScope { Company, Team, Segment, Owner };

struct Quota {
    std::int64_t rid = 0;
    QuotaScope scope = QuotaScope::Company;
    Day first{}, last{};
    Minor amount = 0;
    Word currency;
};

struct Spend {
    std::int64_t rid = 0;
    Day on{};
    Word channel;
    Minor amount = 0;
    Word currency;
};

struct Revenue {
    std::vector<Contract> contracts;     ///< With an annual value and an account that is known; by start.
    std::vector<UndatedEnd> undatedEnds; ///< Of contracts that are not among them for it.
    std::vector<Health> health;          ///< By day.
    std::vector<Ticket> tickets;
    std::vector<Registration> registrations;
    std::vector<Quota> quotas;
    std::vector<Spend> spend;
};

} // namespace gtm::rules
