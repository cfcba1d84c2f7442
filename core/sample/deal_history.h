// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/deal_desk.h"

namespace gtm::sample {

/// Turns the path of a deal into history rows up to the end of the timeline (stage changes, corrected
/// amounts, pushed close dates) and sets the deal to its newest state.
class DealHistorian {
  public:
    explicit DealHistorian(World& world)
        : m_world(world)
        , m_random(world.dealSeed(), "deal history")
        , m_calls(world.dealSeed(), "forecast calls") {}
    void record(Index deal, const DealPath& path);

  private:
    struct Change {
        Instant at{};
        const StageVisitPlan* visit = nullptr;
        std::int32_t amount = 0;
        std::optional<Day> closeDate;
    };
    [[nodiscard]] Day firstEstimate(const Deal& deal);
    /// Close dates that passed while the deal was open, and were moved.
    void slip(std::vector<Change>& changes, const Deal& deal, const DealPath& path, Day estimate);
    void correctAmount(std::vector<Change>& changes, const Deal& deal, const DealPath& path);
    void apply(Deal& deal, DealState& state, const Change& change);
    /// `promising`: the owner commits the deal in the quarter in which it is due, once it is past its first
    /// stage.
    [[nodiscard]] ForecastCategory callOf(const DealState& state, bool promising) const;

    World& m_world;
    Random m_random;
    Random m_calls;
};

} // namespace gtm::sample
