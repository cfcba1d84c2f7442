// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/trends.h"

namespace gtm::report {

ValueTrends valueTrends(const kpi::Engine& engine, const kpi::Definition& definition, Day weekEnding,
                        int weeks, const std::string& dimension, const kpi::Filter& filter) {
    ValueTrends trends{definition, dimension, {}, 0};
    std::vector<Day> endings;
    for (int i = weeks - 1; i >= 0; --i)
        endings.push_back(weekEnding - days{7 * i});
    const kpi::Span span = engine.spanOfWeek(definition, weekEnding);
    for (const kpi::BreakdownRow& row : engine.breakdown(definition, span, dimension, filter)) {
        // A number has no part without a reason; the rest of its base has.
        const bool base =
            dimension == definition.partDimension && row.key == kpi::kNoValue && row.point.numerator == 0.0;
        // A composite counts no records of its own.
        const bool composite = definition.aggregate == kpi::Aggregate::Composite;
        const bool nothing = composite ? !row.point.value : row.point.records == 0;
        if (nothing || base)
            continue;
        if (trends.values.size() == kMostTrends) {
            ++trends.others;
            continue;
        }
        kpi::Filter one = filter;
        one[dimension] = {row.key};
        trends.values.push_back({row.key, engine.weeks(definition, endings, one)});
    }
    return trends;
}

} // namespace gtm::report
