// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/spans.h"

#include <algorithm>

namespace gtm::kpi {

Span weekSpan(const Definition& definition, const Window& window, Day weekEnding, Day asOf) {
    Span span{};
    span.ofWeek = true;
    span.period = {weekEnding - days{6}, weekEnding};
    span.evaluation = std::min(weekEnding, asOf);
    span.complete = asOf >= weekEnding;
    // Cohorts: the newest whole weeks in which every record has had its time.
    const int weeksToMature = definition.basis == Basis::Cohort ? (definition.maturityDays + 6) / 7 : 0;
    const Day last = weekEnding - days{7 * weeksToMature};
    const Day first = window.quarters > 0 ? addMonths(last, -3 * window.quarters) + days{1}
                                          : last - days{7 * window.weeks - 1};
    span.window = {first, last};
    span.opening = first - days{1};
    return span;
}

Span periodSpan(const Definition& definition, Period period, Day asOf) {
    const Day mature =
        definition.basis == Basis::Cohort ? period.last + days{definition.maturityDays} : period.last;
    return {period, period, std::min(mature, asOf), period.first - days{1}, asOf >= mature, false};
}

} // namespace gtm::kpi
