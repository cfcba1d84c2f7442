// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/export_changes.h"
#include "core/ingest/import_report.h"
#include "core/report/detail.h"
#include "core/report/kpi_chart.h"
#include "core/report/scoreboard.h"
#include "core/report/trends.h"

#include <vector>

/// Boards as core would build them, for tests and pictures of the window. The figures are those of the
/// design's example week and sum as they must.
namespace gtm::fixture {

[[nodiscard]] report::Scoreboard board();
/// Only opportunities were imported: the rows of the Acquire group say what they need.
[[nodiscard]] report::Scoreboard boardWithoutLeads();
[[nodiscard]] report::Scoreboard incompleteBoard();
/// First weeks: no comparison, short trends, few records, no targets.
[[nodiscard]] report::Scoreboard youngBoard();
/// Names and amounts as long as they get.
[[nodiscard]] report::Scoreboard longBoard();
[[nodiscard]] report::Scoreboard emptyBoard();

[[nodiscard]] kpi::Definition definition();
/// 52 weeks of stage aging, with a gap and a change of definition.
[[nodiscard]] report::KpiSeries series();
[[nodiscard]] std::vector<report::KpiSeries> breakdowns();
[[nodiscard]] report::RecordList records();
/// From the last but one week of the series to the last, by stage.
[[nodiscard]] report::WhatMoved moved();
/// Two other definitions of the same KPI, one without a value.
[[nodiscard]] std::vector<report::LensReading> lensReadings();

/// 52 weeks of the segments.
[[nodiscard]] report::ValueTrends trends();
/// What is due this quarter: 4.12M at its beginning, 2.72M now.
[[nodiscard]] report::PipelineBridge bridge();
/// One chart of every kind.
[[nodiscard]] std::vector<report::KpiChart> kpiCharts();

[[nodiscard]] ingest::ImportReport importReport();
/// What it does to the weeks before.
[[nodiscard]] ingest::BoardEffect boardEffect();
[[nodiscard]] std::vector<ingest::ExportChange> exportChanges();

} // namespace gtm::fixture
