// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "core/rules/model.h"

#include <string>
#include <vector>

/// What can be done to the rows of a board: each returns the board as it would be.
namespace gtm::ui {

using BoardGroups = std::vector<rules::BoardGroup>;

[[nodiscard]] bool sameBoard(const BoardGroups& a, const BoardGroups& b);
[[nodiscard]] bool isOnBoard(const BoardGroups& groups, const std::string& kpi);
/// One row up (-1) or down (+1); from the end of a group into the next one.
[[nodiscard]] BoardGroups steppedKpi(BoardGroups groups, const std::string& kpi, int direction);
/// Before the KPI at a place of a group, else behind its last; also one that was not on the board.
[[nodiscard]] BoardGroups placedKpi(BoardGroups groups, const std::string& kpi, size_t group, size_t place);
/// Taken off the board, or put at the end of the group with this key, else of the last one.
[[nodiscard]] BoardGroups toggledKpi(BoardGroups groups, const std::string& kpi, const std::string& groupKey);

/// Before another row of the board, or behind it.
[[nodiscard]] BoardGroups besideKpi(const BoardGroups& groups, const std::string& kpi,
                                    const std::string& other, bool behind);
/// The rows of a scoreboard as a draft has them: what it hides is left out; what it shows and nobody computed
/// yet is not there.
[[nodiscard]] report::Scoreboard arranged(report::Scoreboard board, const BoardGroups& groups);

} // namespace gtm::ui
