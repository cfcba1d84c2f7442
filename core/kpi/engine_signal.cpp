// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/engine.h"

namespace gtm::kpi {

namespace {

constexpr int kSignalWeeks = 52;

/// Counts, durations and shares end at 0; sums of money and what is computed from other KPIs need not.
bool canBeNegative(const Definition& definition) {
    return definition.unit == Unit::Money || definition.unit == Unit::MoneyPerDay ||
           definition.aggregate == Aggregate::Composite;
}

} // namespace

Signal Engine::signal(const Definition& definition, Day weekEnding, const Filter& filter) const {
    Definition single = definition;
    single.window = {};
    for (Factor& factor : single.factors)
        factor.window = Window{};
    std::vector<Day> endings;
    for (int i = kSignalWeeks - 1; i >= 0; --i)
        endings.push_back(weekEnding - days{7 * i});
    std::vector<WeekValue> weeks;
    for (const Point& point : bareWeeks(single, endings, filter))
        if (point.complete && point.value)
            weeks.push_back({point.period.last, *point.value});
    return findSignal(weeks, canBeNegative(definition));
}

} // namespace gtm::kpi
