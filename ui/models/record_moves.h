// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace gtm::ui {

/// What became of each record since the compared week, and what that did to the KPI.
class RecordMoves {
  public:
    RecordMoves() = default;
    /// `left`: the records that counted in the compared week only, as they counted there.
    RecordMoves(const std::vector<report::MovedRow>& rows, std::vector<report::RecordRow> left);

    /// Empty for a record that counts as it did.
    [[nodiscard]] std::optional<kpi::Movement> movementOf(const report::RecordRow& row) const;
    [[nodiscard]] std::optional<double> effectOf(const report::RecordRow& row) const;
    [[nodiscard]] const std::vector<report::RecordRow>& left() const { return m_left; }

  private:
    struct Move {
        kpi::Movement movement;
        std::optional<double> effect;
    };
    using Key = std::tuple<std::string, std::string, std::string>; ///< Type, id, factor.
    [[nodiscard]] const Move* find(const report::RecordRow& row) const;

    std::map<Key, Move> m_moves;
    std::vector<report::RecordRow> m_left;
};

} // namespace gtm::ui
