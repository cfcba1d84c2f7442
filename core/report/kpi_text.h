// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/signal.h"
#include "core/report/format.h"

#include <string>

/// What stands beside the numbers of a KPI, in words.
namespace gtm::report {

/// "Ordinary variation.", "A real change since the week ending 2026-08-23.", or why nothing can be said.
[[nodiscard]] std::string signalSentence(const kpi::Signal& signal);
/// The sentence, with centre line and limits of the newest weeks where there are any.
[[nodiscard]] std::string signalText(const kpi::Signal& signal, const FormatOptions& options);
/// "Outside the limits", "Eight or more in a row on one side of the centre line", ...
[[nodiscard]] std::string ruleText(kpi::SignalRule rule);

} // namespace gtm::report
