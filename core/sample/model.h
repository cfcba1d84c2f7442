// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/names.h"
#include "core/sample/sample.h"
#include "core/sample/staff.h"
#include "core/sample/timeline.h"
#include "core/sample/vocabulary.h"

#include <optional>
#include <vector>

/// The company as compact records: indices instead of ids, numbers instead of names. Ids and words are
/// made when a row is written, so that a hundred times the size still fits into memory.
namespace gtm::sample {

using Index = std::int32_t;
inline constexpr Index kNone = -1;

struct Account {
    Instant created{};
    Instant modified{};
    NameNumber company = 0;
    Index owner = kNone;
    Index parent = kNone;
    Index mergedInto = kNone;
    std::int32_t employees = 0;
    std::int32_t number = 0; ///< Position by creation: what the id counts.
    Region region = Region::Americas;
    Segment segment = Segment::Smb;
    AccountType type = AccountType::Prospect;
    std::uint8_t country = 0;
    std::uint8_t industry = 0;
    // Plans, which may lie beyond the end of the timeline.
    std::optional<Instant> busyUntil; ///< A deal is in talks here.
    std::optional<Instant> customerSince;
    std::optional<Instant> churned;
};

struct Contact {
    Instant created{};
    Instant modified{};
    NameNumber person = 0;
    NameNumber company = 0;
    Index account = kNone;
    Index owner = kNone;
    Index mergedInto = kNone;
    std::int32_t number = 0;
    Source source = Source::Outbound;
    std::uint8_t country = 0;
    Region region = Region::Americas;
};

struct Lead {
    Instant created{};
    Instant modified{};
    NameNumber person = 0;
    NameNumber company = 0;
    Index owner = kNone;
    Index knownAccount = kNone; ///< The lead works for an account that exists already.
    Index account = kNone;      ///< What it was converted into.
    Index contact = kNone;
    Index deal = kNone;
    Index mergedInto = kNone;
    std::int32_t employees = 0;
    std::optional<Day> converted;
    std::optional<Day> recycledUntil;
    std::optional<Day> lastActivity;
    Source source = Source::WebForm;
    LeadStatus status = LeadStatus::New;
    LeadReason reason = LeadReason::None;
    Region region = Region::Americas;
    Segment segment = Segment::Smb;
    std::uint8_t country = 0;
    std::uint8_t industry = 0;
};

enum class LeadField : std::uint8_t { Created, Status, Owner, Converted };

struct LeadEvent {
    Instant at{};
    Index lead = kNone;
    Index actor = kNone;
    Index before = kNone; ///< A LeadStatus or a user, by `field`.
    Index after = kNone;
    LeadField field = LeadField::Created;
};

struct Deal {
    Instant created{};
    Instant stageChanged{};
    Instant modified{};
    Index account = kNone;
    Index contact = kNone;
    Index lead = kNone;
    Index partner = kNone;
    Index owner = kNone;
    std::int32_t number = 0;
    std::int32_t amount = 0; ///< Whole USD, as created.
    std::int32_t currentAmount = 0;
    std::optional<Day> closeDate;
    std::optional<Day> lastActivity;
    std::optional<Instant> closed;     ///< Within the timeline.
    std::optional<Instant> silentFrom; ///< Nobody talks to the customer from here on.
    DealType type = DealType::NewBusiness;
    Stage stage = Stage::Discovery;
    ForecastCategory forecast = ForecastCategory::Pipeline;
    Source source = Source::Outbound;
    LossReason lossReason = LossReason::None;
    std::uint8_t product = 0;
    bool withoutHistory = false;
    bool deleted = false;
    bool hasNextStep = false;
};

/// One row of OpportunityHistory: the state of a deal from `at` on.
struct DealState {
    Instant at{};
    Day closeDate{};
    Index deal = kNone;
    Index actor = kNone;
    std::int32_t amount = 0;
    Stage stage = Stage::Discovery;
    ForecastCategory forecast = ForecastCategory::Pipeline;
};

struct Activity {
    Instant created{};
    Instant at{}; ///< Completed, or started for a meeting; meaningless for an open task.
    Index lead = kNone;
    Index contact = kNone;
    Index deal = kNone;
    Index account = kNone;
    Index owner = kNone;
    ActivityKind kind = ActivityKind::Call;
    std::uint8_t subject = 0;
    bool isChild = false;   ///< An attendee's copy of a meeting.
    std::optional<Day> due; ///< Set for open tasks.
};

struct World {
    Options options;
    Timeline time;
    Staff staff;
    std::vector<Account> accounts;
    std::vector<Contact> contacts;
    std::vector<Lead> leads;           ///< By creation.
    std::vector<LeadEvent> leadEvents; ///< Grouped by lead, by time.
    std::vector<Deal> deals;
    std::vector<DealState> dealStates; ///< Grouped by deal, by time.
    std::vector<Activity> activities;

    [[nodiscard]] Lead& lead(Index index) { return leads[static_cast<size_t>(index)]; }
    [[nodiscard]] const Lead& lead(Index index) const { return leads[static_cast<size_t>(index)]; }
    [[nodiscard]] Deal& deal(Index index) { return deals[static_cast<size_t>(index)]; }
    [[nodiscard]] const Deal& deal(Index index) const { return deals[static_cast<size_t>(index)]; }
    [[nodiscard]] Account& account(Index index) { return accounts[static_cast<size_t>(index)]; }
    [[nodiscard]] const Account& account(Index index) const { return accounts[static_cast<size_t>(index)]; }
    [[nodiscard]] Contact& contact(Index index) { return contacts[static_cast<size_t>(index)]; }
    [[nodiscard]] const Contact& contact(Index index) const { return contacts[static_cast<size_t>(index)]; }
    [[nodiscard]] std::uint64_t leadSeed() const; ///< What random streams start from.
    [[nodiscard]] std::uint64_t dealSeed() const;
    /// A count at size 1, scaled; never less than 1.
    [[nodiscard]] int scaled(double count) const;
};

/// The rooms, in the order in which the company is built. Each draws from random streams of its own.
void openAccounts(World& world);
void captureLeads(World& world); ///< Leads, their history and the touches on them.
void openDeals(World& world);    ///< Deals and their history.
void workDeals(World& world);    ///< Activities on deals, kickoffs, next steps.
void settle(World& world);       ///< What follows from all of it: types, last activities, numbers.

} // namespace gtm::sample
