// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/engine.h"
#include "core/kpi/signal_weeks.h"

#include <algorithm>

namespace gtm::kpi {

namespace {

/// Counts, durations and shares end at 0; sums of money and what is computed from other KPIs need not.
bool canBeNegative(const Definition& definition) {
    return definition.unit == Unit::Money || definition.unit == Unit::MoneyPerDay ||
           definition.aggregate == Aggregate::Composite;
}

} // namespace

Signal Engine::signal(const Definition& definition, Day weekEnding, const Filter& filter) const {
    Shape shape = shapeAt(definition, weekEnding);
    Definition single = *shape.own;
    single.window = {};
    for (Factor& factor : single.factors)
        factor.window = Window{};
    // Weeks of another version have limits of their own. Later weeks say nothing, but with them all weeks of
    // a year ask for the same spans, whose plan is kept.
    const Day last = std::max(weekEnding, m_facts.fiscal.newestWeekEnding(m_facts.asOf));
    std::vector<Span> spans;
    for (Day ending = firstSignalWeek(weekEnding); ending <= last; ending += days{7})
        if (shapeAt(definition, ending) == shape)
            spans.push_back(weekSpan(single, single.window, ending, m_facts.asOf));
    shape.own = &single;
    std::vector<WeekValue> weeks;
    for (const Point& point : evaluateAs(shape, spans, filter))
        if (point.period.last <= weekEnding && point.complete && point.value)
            weeks.push_back({point.period.last, *point.value});
    const FactTable* table = m_facts.tables.find(definition.id);
    const bool share = single.aggregate == Aggregate::Ratio && table && table->share;
    return toldFrom(findSignal(weeks, {canBeNegative(definition), !share}), firstToldWeek(weekEnding));
}

} // namespace gtm::kpi
