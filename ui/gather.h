// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/measure_page.h"
#include "ui/pdf/appendix.h"

#include <stop_token>

namespace gtm::ui {

/// What the page of a KPI is asked to show.
struct DrilldownAsk {
    std::string kpi;
    RecordChoice choice;
    std::string movedBy; ///< The dimension that what moved is split by, where the KPI has it; else its first.
    std::string trendsBy = {}; ///< The same for its small trends; empty: none.
};

/// The dimensions that a KPI is broken down by: its own part, those that are asked for most, then the user's
/// own, which stand last in `all`.
[[nodiscard]] std::vector<std::string> breakdownDimensions(const kpi::Definition& definition,
                                                           const std::vector<std::string>& all);
/// What a list of records of a KPI needs to be read.
[[nodiscard]] RecordContext recordContext(const Workspace& workspace, const report::Scoreboard& board,
                                          const kpi::Definition& definition);
/// Everything that the page shows, in the week and filter of a board. Only asks the workspace, so it may run
/// on any thread; where it is stopped, it ends as Code::Cancelled.
[[nodiscard]] Result<DrilldownData> gatherDrilldown(const Workspace& workspace,
                                                    const report::Scoreboard& board, const DrilldownAsk& ask,
                                                    const std::stop_token& stop = {});

/// What is wanted behind the pages of a scoreboard, in the week and filter of a board. Only asks the
/// workspace, so it may run on any thread.
[[nodiscard]] Result<Appendix> gatherAppendix(const Workspace& workspace, const report::Scoreboard& board,
                                              const AppendixWish& wish);

/// Everything that the page of a measure shows; may run on any thread. Changes to the week before stand
/// beside changes to the month before.
[[nodiscard]] Result<MeasureData> gatherMeasure(const Workspace& workspace, const MeasureRequest& request,
                                                const std::stop_token& stop = {});

} // namespace gtm::ui
