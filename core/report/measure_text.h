// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/measure.h"
#include "core/report/table.h"

#include <string>

/// An imported measure in the forms of the command line.
namespace gtm::report {

/// Of one measure: its question, and what it answers.
struct MeasureReading {
    kpi::MeasureView view;
    std::string set; ///< That declares it.
};

/// `points`, `months`, `prior_year` and `box` beside what a KPI has; changes in the series are fractions or
/// plain differences, those in the box percent or basis points, as its `scale` says.
[[nodiscard]] std::string toJson(const MeasureReading& reading);
/// One row for each week and month, with the same of the year before.
[[nodiscard]] Table measureNumbers(const MeasureReading& reading);
[[nodiscard]] Table measureText(const MeasureReading& reading);
/// Title, and the box in words.
[[nodiscard]] std::string measureHead(const MeasureReading& reading);

} // namespace gtm::report
