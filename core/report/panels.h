// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"
#include "core/report/scoreboard.h"
#include "core/rules/model.h"

namespace gtm::report {

/// Fills funnel, aging, leakage and first touch. A panel that repeats a KPI takes the point from the board's
/// row, and its parts from the facts behind that point, so that it cannot say anything else.
void addPanels(Scoreboard& board, const kpi::Catalogue& catalogue, const kpi::Engine& engine,
               const rules::Model& model);

} // namespace gtm::report
