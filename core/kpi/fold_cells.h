// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fold.h"

#include <cstdint>
#include <vector>

namespace gtm::kpi {

class FoldPlan;

/// The facts of a table counted by their class in a plan and by what they say in the dimensions of a filter:
/// what another choice of values in the same dimensions is folded from, without a look at the facts.
class FoldCells {
  public:
    /// Facts of one class, and of one place.
    struct Cell {
        std::int32_t of;     ///< Class of the plan.
        std::uint32_t place; ///< Number of a place.
        std::int64_t facts = 0;
        std::int64_t numerator = 0, denominator = 0,
                     value = 0; ///< Sums of numbers that differ and are whole.
    };

    FoldCells(const FactTable& table, const FoldPlan& plan, const Mask& mask, const std::vector<int>* models);

    /// Whether it is by the dimensions of a mask, and by these versions of the model. Lists are told apart by
    /// where they stand: they stay as they are while the table is there.
    [[nodiscard]] bool isOf(const Mask& mask, const std::vector<int>* models) const;
    /// They are far fewer than the facts. Otherwise there are none, and the facts are looked at.
    [[nodiscard]] bool isWorth() const { return m_isWorth; }
    [[nodiscard]] const std::vector<Cell>& cells() const { return m_cells; }
    /// The place of each fact that the plan lists.
    [[nodiscard]] Column<std::int32_t>::View placeOfListed() const {
        return Column<std::int32_t>::View(m_placeOfListed);
    }

    /// How facts of a place stand to a mask.
    struct Standing {
        bool record, part; ///< As `Mask::recordPasses` and `partPasses` say.
    };
    /// Of each place, by its number.
    [[nodiscard]] std::vector<Standing> standings(const Mask& mask) const;
    /// The version of the model that the records of a place follow; null: nobody noted one.
    [[nodiscard]] const int* model(std::uint32_t place) const;

  private:
    /// The dimensions by which facts are told apart.
    struct Axes {
        std::vector<const std::uint16_t*> dimensions; ///< Codes by rid.
        bool owners, teams, stages, currencies, parts;
        const std::vector<int>* models;
        friend bool operator==(const Axes&, const Axes&) = default;
    };
    static Axes axesOf(const Mask& mask, const std::vector<int>* models);
    class Counter;

    Axes m_axes;
    std::vector<int> m_versions; ///< Of the model, by the last code of a place, less one.
    std::vector<std::vector<std::uint16_t>> m_places; ///< Codes in each axis.
    std::vector<Cell> m_cells;
    Column<std::int32_t> m_placeOfListed;
    bool m_isWorth = false;
};

} // namespace gtm::kpi
