// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/kpi_chart.h"
#include "core/report/scoreboard.h"
#include "ui/paint/columns.h"
#include "ui/paint/waterfall.h"

#include <QString>

#include <string>

/// What the charts of a KPI's page say, in words and as they are painted.
namespace gtm::ui {

/// "By stage": what a chart is called beside others of the same KPI.
[[nodiscard]] QString chartTitle(report::ChartKind kind);
/// What it shows, as a finding.
[[nodiscard]] QString chartHeadline(const report::KpiChart& chart, const std::string& currency);
/// What its columns are, in which unit and over what time.
[[nodiscard]] QString chartSubline(report::ChartKind kind);
/// What its part is called, for tables; empty where it has none.
[[nodiscard]] QString chartPartTitle(report::ChartKind kind);
/// One column by its name.
[[nodiscard]] QString columnName(const report::KpiChart& chart, const report::ChartColumn& column);
[[nodiscard]] QString columnValue(const report::KpiChart& chart, std::optional<double> value,
                                  const std::string& currency);
/// As it is painted.
[[nodiscard]] ColumnChart columnChart(const report::KpiChart& chart, const std::string& currency);

/// "$4.64M is due this quarter: $0.48M more than when it began"
[[nodiscard]] QString bridgeHeadline(const report::PipelineBridge& bridge, const std::string& currency);
/// "From 1 Oct to 15 Nov 2026; the terms sum to the closing."
[[nodiscard]] QString bridgeSubline(const report::PipelineBridge& bridge);
[[nodiscard]] Waterfall bridgeWaterfall(const report::PipelineBridge& bridge, const std::string& currency);

} // namespace gtm::ui
