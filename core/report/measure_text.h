// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/measure.h"
#include "core/report/scoreboard.h"
#include "core/report/table.h"

#include <string>

/// An imported measure in the forms of the command line.
namespace gtm::report {

/// Of one measure: its question, and what it answers.
struct MeasureReading {
    kpi::MeasureView view;
    std::string set; ///< That declares it.
    BoardRow row;    ///< As it stands on the board, in the week that ends on the day asked for.
    std::string currency;
    std::vector<kpi::Point> points; ///< Its weeks as a KPI has them, with target and status.
};

/// One measure in a list of all.
struct MeasureEntry {
    std::string name, title;
    std::string set;                ///< That declares it.
    std::optional<Day> first, last; ///< Days that have a row; a calculated one has none of its own.
};

/// `points`, `months`, `prior_year` and `box` beside what a KPI has; changes in the series are fractions or
/// plain differences, those in the box percent or basis points, as its `scale` says.
[[nodiscard]] std::string toJson(const MeasureReading& reading);
/// One row for each week and month, with the same of the year before.
[[nodiscard]] Table measureNumbers(const MeasureReading& reading);
[[nodiscard]] Table measureText(const MeasureReading& reading);
/// A value of the series in the unit of the measure, or a change; a dash where there is none, and `*` where
/// not all days are there.
[[nodiscard]] std::string measureValueText(const MeasureReading& reading, const kpi::MeasureValue& value);
/// A value of the box, whatever the series is.
[[nodiscard]] std::string measureBoxText(const MeasureReading& reading, const kpi::MeasureValue& value);
/// A change of the box: `+2.1 %`, `-30 bps`.
[[nodiscard]] std::string measureChangeText(const MeasureReading& reading, const kpi::MeasureValue& change);
/// "5 of 7 days": how much of a period of a measure is there; empty where all of it is.
[[nodiscard]] std::string measureDaysText(const kpi::MeasureValue& value);
/// Title, and the box in words.
[[nodiscard]] std::string measureHead(const MeasureReading& reading);

} // namespace gtm::report
