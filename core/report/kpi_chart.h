// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"

#include <optional>
#include <string>
#include <vector>

namespace gtm::report {

/// What the columns of a chart stand for.
enum class ChartKind {
    Weeks,            ///< What came in each of 13 weeks, against its target.
    Spread,           ///< Records by their value, against the median.
    StageDays,        ///< Median days in each stage.
    StageRates,       ///< Conversion of each stage.
    Handoffs,         ///< Handoffs due by kind; `part` is late.
    ForecastQuarters, ///< What quarters brought; `part` is what was called for them.
    RenewalMonths,    ///< ARR due by the month in which it renews; `part` is at risk.
    Signals,          ///< Accounts by how many signals of expansion they meet.
};

/// One column. Which of the fields name it follows from the kind of its chart.
struct ChartColumn {
    std::string name;             ///< A stage or a kind; of months empty where the month is not known.
    std::optional<Day> day;       ///< First day of a week, month or quarter.
    std::optional<double> from;   ///< Values from here on; empty: all below `to`.
    std::optional<double> to;     ///< And below this; empty: and over, or without a value yet.
    std::optional<double> value;  ///< Its height, in the chart's unit; empty: not known.
    std::optional<double> part;   ///< Of the value, or beside it.
    std::optional<double> target; ///< Of its own week; empty: none.
    std::int64_t records = 0;     ///< Facts behind it; 0: not told.
};

/// What a KPI shows beside its trend: columns of the same facts, or of those of a KPI that explains it.
struct KpiChart {
    ChartKind kind{};
    std::string kpi;       ///< Whose facts these are, and what a column opens.
    std::string dimension; ///< That the columns split it by; empty: by none that it can be filtered by.
    kpi::Unit unit{};      ///< Of the heights of the columns.
    kpi::Unit valueUnit{}; ///< Of the edges of a spread.
    Day week{};            ///< The ending of the week that it is told for.
    std::vector<ChartColumn> columns;
    std::optional<double> line; ///< The newest target, or the median of a spread.
};

/// The charts of a KPI for the week that ends on a day; none where there is nothing to draw. A chart of a KPI
/// that explains it is left out where that one does not know a dimension of the filter.
[[nodiscard]] std::vector<KpiChart> kpiCharts(const kpi::Catalogue& catalogue, const kpi::Engine& engine,
                                              const kpi::Definition& definition, Day weekEnding,
                                              const kpi::Filter& filter);

/// The edges of a spread: the bounds between its columns, ascending, so that the columns hold nearly all
/// values and have round widths; of minutes those of response times. Empty where all values are equal or
/// there are none.
[[nodiscard]] std::vector<double> spreadEdges(std::vector<double> values, kpi::Unit unit);

} // namespace gtm::report
