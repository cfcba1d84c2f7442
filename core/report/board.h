// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"
#include "core/kpi/measure.h"
#include "core/report/scoreboard.h"
#include "core/rules/model.h"

#include <stop_token>

namespace gtm {

struct BoardRequest {
    std::optional<Day> week;     ///< Any day of it; empty: the newest complete week.
    std::optional<Day> compared; ///< Any day of the week to compare with; empty: the week before.
    kpi::Filter filter;
    int trendWeeks = 52;
    bool bySegment = false;   ///< Adds the core KPIs by segment, for paper.
    std::optional<Day> today; ///< For actions and notes; empty: the board has none.
    std::stop_token stop;     ///< Whoever asks may give the question up: it ends as Code::Cancelled.
};

} // namespace gtm

namespace gtm::report {

/// Puts the board of one week together from folds of the engine; every panel reads the rows of its KPI.
[[nodiscard]] Scoreboard buildBoard(const kpi::Catalogue& catalogue, const kpi::Engine& engine,
                                    const rules::Model& model, const kpi::MeasureShelf& measures,
                                    const BoardRequest& request, const DataState& data);

/// The person in the model, else the role in the definition.
[[nodiscard]] std::string ownerOf(const kpi::Definition& definition, const rules::Model& model);

} // namespace gtm::report
