// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"

#include <vector>

namespace gtm::kpi {

/// What a period means for one KPI: which events count, and the day on which states are read.
struct Span {
    Period period;  ///< As asked: a week, or any span of days.
    Period window;  ///< Events count here; reaches back as far as the definition says.
    Day evaluation; ///< The smaller of the period's end and as-of (decision 3).
    Day opening;    ///< The day before the window: state at its start.
    bool complete;  ///< As-of covers it, and a cohort has matured.
    bool ofWeek;    ///< A week with the definition's window, not a period evaluated by itself.
    friend bool operator==(const Span&, const Span&) = default;
};

/// The span of a week for a KPI with this basis and window.
[[nodiscard]] Span weekSpan(const Definition& definition, const Window& window, Day weekEnding, Day asOf);
/// The definition evaluated over a period instead of its window.
[[nodiscard]] Span periodSpan(const Definition& definition, Period period, Day asOf);

} // namespace gtm::kpi
