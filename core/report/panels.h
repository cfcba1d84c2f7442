// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"
#include "core/report/scoreboard.h"
#include "core/rules/model.h"

namespace gtm::report {

/// Fills funnel, aging, leakage, first touch and the bridge of the pipeline. A panel that repeats a KPI takes
/// the point from the board's row, and its parts from the facts behind that point, so that it cannot say
/// anything else.
void addPanels(Scoreboard& board, const kpi::Catalogue& catalogue, const kpi::Engine& engine,
               const rules::Model& model);

/// Whether an open deal that is this many days in its stage stands in a band.
[[nodiscard]] bool inBand(const AgingBand& band, int days);

/// Business minutes to a first touch: more than the first, the second included; empty: no such end.
struct TouchRange {
    std::optional<int> overMinutes, toMinutes;
    bool operator==(const TouchRange&) const = default;
};
/// What one bucket of a histogram holds.
[[nodiscard]] TouchRange touchRange(const TouchTable& touch, size_t bucket);
/// Whether a lead stands in a range. A touch without a time of day that met its SLA stands in the first
/// bucket, a lead without a touch in the last.
[[nodiscard]] bool inRange(const TouchRange& range, std::optional<double> minutes, bool met);

} // namespace gtm::report
