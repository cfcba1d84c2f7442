// SPDX-License-Identifier: GPL-3.0-only
// The records of a store as the oracle reads them: the imported tables alone, none that is derived.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gtm::oracle {

/// Days since 1970-01-01, local to the reporting zone as the import stored them.
using DayNo = int;
/// UTC epoch milliseconds.
using Millis = std::int64_t;

struct When {
    std::optional<DayNo> on;
    std::optional<Millis> at; ///< Empty where only the day is known.
};

struct User {
    std::string id, name, team;
    bool active = true, queue = false;
    std::optional<DayNo> modified;

    /// Left before the end of a day: an inactive user is gone since the last change of the record.
    [[nodiscard]] bool goneBy(DayNo day) const { return !active && modified.value_or(day) <= day; }
};

struct Account {
    std::string id, name, owner, manager, segment, region, mergedInto; ///< `manager`: of its success.
    bool deleted = false;
};

/// Amounts in minor units.
struct Deal {
    std::string id, account, contact, owner, stage, category, type, segment, region, currency, lostReason,
        mergedInto, partner, source;
    std::optional<std::int64_t> amount;
    When created, stageChanged;
    std::optional<DayNo> closeDate;
    std::optional<bool> closed, won;
    bool deleted = false;
    std::optional<std::int64_t> system; ///< The CRM that exported it.
};

/// A line of the stage history: how a deal stood from then on.
struct StageLine {
    std::string stage, category, actor;
    std::optional<std::int64_t> amount;
    std::optional<DayNo> closeDate;
    When when;
};

struct Lead {
    std::string id, email, status, source, owner, segment, region, mergedInto, opportunity, contact, reason;
    When created, inbound, converted;
    std::optional<DayNo> recycledUntil;
    bool isConverted = false, deleted = false;
    std::optional<std::int64_t> system; ///< As of deals.
};

struct Contact {
    std::string id, account, email, source, owner, segment, region, mergedInto;
    When created;
    bool deleted = false;
};

/// A change of one field of a lead.
struct Change {
    std::string field, before, after, actor;
    When when;
};

struct OwnerChange {
    std::string before, after;
    When when;
};

struct Activity {
    std::string kind, subtype, direction, person, related, account, owner, status, subject;
    std::optional<bool> closed;
    std::optional<DayNo> due;
    When occurred, completed, created;
    bool automated = false;
};

struct Contract {
    std::string id, account, opportunity, renewal, currency, status, product;
    std::optional<DayNo> start, end, ended, notice;
    std::optional<std::int64_t> arr;
    bool autoRenew = false;
};

/// One check of how an account is doing.
struct HealthLine {
    std::string account, tier;
    DayNo on = 0;
    std::optional<double> seatsBought, seatsActive, usage;
    std::optional<bool> milestone, championActive, championLeft, whitespace;

    /// green, amber or red; empty where nobody said it.
    [[nodiscard]] std::string color() const;
};

struct TicketLine {
    std::string account, severity;
    DayNo opened = 0;
    std::optional<DayNo> closed;
};

/// What a partner registered, and when it was approved.
struct Registered {
    std::string account, accountName, opportunity;
    std::optional<DayNo> approved, expires;
};

struct Quota {
    std::string owner, team, segment, currency;
    std::optional<DayNo> from, to;
    std::optional<std::int64_t> amount;
};

/// Deleted lines of histories and activities, and doubles of one activity, are left out.
struct Records {
    std::string zone, currency;
    DayNo asOf = 0;
    std::vector<User> users;
    std::vector<Account> accounts;
    std::vector<Deal> deals;
    std::map<std::string, std::vector<StageLine>> stageLines; ///< By deal, in the order of time.
    std::vector<Lead> leads;
    std::vector<Contact> contacts;
    std::map<std::string, std::vector<Change>> leadChanges; ///< By lead, in the order of time.
    /// By kind of object and id, such as `account 001`, in the order of time.
    std::map<std::string, std::vector<OwnerChange>> ownerChanges;
    std::vector<Activity> activities;
    std::vector<Contract> contracts;
    std::vector<Quota> quotas;
    std::vector<Registered> registrations;
    std::vector<HealthLine> health; ///< By day.
    std::vector<TicketLine> tickets;
};

[[nodiscard]] Records readRecords(const std::filesystem::path& store);

} // namespace gtm::oracle
