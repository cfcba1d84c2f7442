// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/signal.h"
#include "core/report/detail.h"
#include "core/report/format.h"

#include <string>

/// What stands beside the numbers of a KPI, in words.
namespace gtm::report {

/// "Ordinary variation.", "A real change since the week ending 2026-08-23.", or why nothing can be said.
[[nodiscard]] std::string signalSentence(const kpi::Signal& signal);
/// The sentence, with centre line and limits of the newest weeks where there are any.
[[nodiscard]] std::string signalText(const kpi::Signal& signal, const FormatOptions& options);
/// "+1.2 pt to the week before, -0.4 pt to the four weeks before, +2.0 pt to the week ending 2025-11-16." Of
/// the last point; empty without anything to compare with.
[[nodiscard]] std::string comparisonText(const KpiSeries& series, const FormatOptions& options);
/// What stands above the table of a KPI: its name and formula, what its variation and its changes say.
[[nodiscard]] std::string kpiHead(const KpiSeries& series, const FormatOptions& options);
/// What moved the KPI from the compared week: one line on the change, and its parts as a table. Empty where
/// no week was asked to be compared with.
[[nodiscard]] std::string movedText(const KpiSeries& series, const FormatOptions& options);
/// "Outside the limits", "Eight or more in a row on one side of the centre line", ...
[[nodiscard]] std::string ruleText(kpi::SignalRule rule);

} // namespace gtm::report
