// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"
#include "core/kpi/measure.h"
#include "core/report/scoreboard.h"
#include "core/rules/model.h"

namespace gtm::report {

/// The week of a row, and what it is held against.
struct MeasureRowAsk {
    Day weekEnding{};
    Day comparedWeekEnding = weekEnding - days{7};
    int trendWeeks = 52;
    bool filtered = false; ///< A measure has no records, so no filter: there is no value then.
};

/// An imported measure as a row of the board, its set below its name: value, target, status, trend and signal
/// as a KPI has them. `id` is `measure:NAME`; one that is not there is a row that needs it. Targets and
/// owners are the model's.
[[nodiscard]] BoardRow measureRow(const std::string& id, const kpi::MeasureShelf& measures,
                                  const kpi::Engine& engine, const rules::Model& model,
                                  const MeasureRowAsk& ask);

/// Whether the 52 weeks that end on the weekday of `ending` say more than ordinary variation; complete ones
/// only.
[[nodiscard]] kpi::Signal measureSignal(const kpi::MeasureBook& book, const ingest::Measure& measure,
                                        Day ending);

} // namespace gtm::report
