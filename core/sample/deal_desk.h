// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/model.h"

namespace gtm::sample {

struct StageVisitPlan {
    Instant at{};
    Stage stage = Stage::Discovery;
    bool bulk = false; ///< Moved together with others by operations.
};

/// What will happen to a deal, also beyond the end of the timeline. The last visit is a closed stage.
struct DealPath {
    std::vector<StageVisitPlan> visits;
    std::optional<Instant> silentFrom;
    LossReason lossReason = LossReason::None;
    bool stalled = false; ///< Stuck in one stage for long.

    [[nodiscard]] Instant closed() const { return visits.back().at; }
    [[nodiscard]] bool won() const { return visits.back().stage == Stage::Won; }
};

/// How deals move through the stages. The rates are those of levels.h.
class DealDesk {
  public:
    explicit DealDesk(const World& world);

    [[nodiscard]] DealPath newBusiness(const Deal& deal, const Account& account);
    [[nodiscard]] DealPath expansion(const Deal& deal);
    /// `anniversary`: when the contract ends.
    [[nodiscard]] DealPath renewal(const Deal& deal, Instant anniversary);
    [[nodiscard]] std::int32_t amountFor(Segment segment, double factor);

  private:
    struct Course {
        bool won = false;
        size_t last = 0;                 ///< The furthest open stage.
        std::optional<size_t> stalledAt; ///< The stage in which it gets stuck.
        double cycle = 0;                ///< Days of an undisturbed full cycle.
    };
    [[nodiscard]] Course courseOf(const Deal& deal, const Account& account);
    [[nodiscard]] DealPath straight(const Deal& deal, const Course& course);
    void goBack(DealPath& path);
    void reopen(DealPath& path);
    [[nodiscard]] Instant pulledToMonthEnd(Instant close);

    const World& m_world;
    Random m_random;
    Deck m_won;
    Deck m_stall;
    Deck m_silent;
};

} // namespace gtm::sample
