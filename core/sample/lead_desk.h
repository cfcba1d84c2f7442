// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/model.h"

namespace gtm::sample {

struct LeadStep {
    Instant at{};
    LeadField field = LeadField::Status;
    Index after = kNone; ///< A LeadStatus or a user.
    Index actor = kNone;
};

struct LeadTouch {
    Instant at{};
    Index owner = kNone;
};

/// What will happen to a lead, also beyond the end of the timeline.
struct LeadPlan {
    Index firstOwner = kNone;
    std::vector<LeadStep> steps;
    std::vector<LeadTouch> touches;
    LeadReason reason = LeadReason::None;
    std::optional<Day> recycledUntil;
    std::optional<Instant> converted;
};

/// How the development reps treat leads: who gets them, when they are first touched, how far they come
/// and how they end. The rates are those of levels.h.
class LeadDesk {
  public:
    explicit LeadDesk(World& world);

    [[nodiscard]] LeadPlan plan(const Lead& lead);
    [[nodiscard]] LeadPlan spamPlan(const Lead& lead);
    /// Uploaded by marketing: mostly parked or dropped, a few are worked.
    [[nodiscard]] LeadPlan importPlan(const Lead& lead);
    /// Waits in the queue and is never looked at.
    [[nodiscard]] LeadPlan idlePlan(const Lead& lead);

  private:
    [[nodiscard]] std::optional<Instant> firstTouch(const Lead& lead);
    void route(LeadPlan& plan, const Lead& lead, std::optional<Instant> touch);
    void work(LeadPlan& plan, const Lead& lead, Instant touch);
    void leak(LeadPlan& plan, const Lead& lead, Instant touch);
    [[nodiscard]] double mqlShare(const Lead& lead) const;
    /// Both return when the stage was entered.
    Instant qualify(LeadPlan& plan, const Lead& lead);
    Instant accept(LeadPlan& plan, Instant mql, Instant touch);
    void pursue(LeadPlan& plan, const Lead& lead, Instant accepted);
    void decide(LeadPlan& plan, Instant after);
    void stayInTouch(LeadPlan& plan, Instant until);
    void touchAgain(LeadPlan& plan, Instant at);
    void status(LeadPlan& plan, Instant at, LeadStatus status);
    void handOver(LeadPlan& plan, Instant at, Index owner);
    [[nodiscard]] Index ownerOf(const LeadPlan& plan) const;
    [[nodiscard]] Instant afterDays(Instant start, double median, double sigma, double most);

    World& m_world;
    Random m_random;
    Deck m_handRaiserTouch;
    Deck m_inboundTouch;
    Deck m_leak;
    Deck m_mql;
    Deck m_sql;
    Deck m_opportunity;
};

} // namespace gtm::sample
