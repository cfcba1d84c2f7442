// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/core/sample/export_folder.h"

#include <ostream>

/// The rows of the scoreboard for the newest complete week, computed from the files alone in the plainest
/// way: what the sample is meant to show, independent of the engine that will show it.
namespace gtm::sample::test {

struct Share {
    double part = 0;
    double whole = 0;
    [[nodiscard]] double value() const { return whole == 0 ? 0 : part / whole; }
};

struct Figures {
    double firstTouchMinutes = 0; ///< ttft: median of hand-raisers, untouched ones longest.
    size_t firstTouchLeads = 0;
    Share sla;
    Share leadToMql;
    Share leadLeak;
    Share mqlToSql;
    Share sqlToOpportunity;
    Share pipelineCreated; ///< Amount of the week / baseline.
    Share winRate;
    double cycleDays = 0;
    double cycleDaysYear = 0; ///< Over the trailing four quarters.
    double velocity = 0;      ///< USD per day.
    Share stageAging;
    Share pipelineLeak;
};

/// `last` is a Sunday.
[[nodiscard]] Figures figuresOf(const ExportFolder& folder, Day last);
std::ostream& operator<<(std::ostream& out, const Figures& figures);

} // namespace gtm::sample::test
