// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/quantile.h"
#include "core/kpi/engine.h"
#include "core/kpi/status.h"

#include <algorithm>

namespace gtm::kpi {

namespace {

constexpr int kBaselineWeeks = 52;
constexpr size_t kBaselineAtLeast = 13;

/// Its value grows with the number of records: twice as many weeks, or segments, give twice as much.
bool addsUp(const Definition& definition) {
    return definition.aggregate == Aggregate::Sum || definition.aggregate == Aggregate::Count;
}

} // namespace

std::optional<double> Engine::baseline(const Definition& definition, const Filter& filter,
                                       Day quarterStart) const {
    std::vector<Day> endings;
    const Day newest = weekOf(quarterStart).first - days{1};
    for (int i = kBaselineWeeks - 1; i >= 0; --i)
        endings.push_back(newest - days{7 * i});
    std::vector<double> values;
    for (const Point& point : bareWeeks(definition, endings, filter))
        if (point.value)
            values.push_back(*point.value);
    const auto median = values.size() < kBaselineAtLeast ? std::nullopt : quantile(values, 0.5);
    return median == 0 ? std::nullopt : median; // Nothing can be measured against nothing.
}

/// The target of the workspace, else the newest imported one that holds on the day.
const FactSet::TargetOverride* Engine::ownTarget(const std::string& kpi, Day day) const {
    if (const auto own = m_facts.targets.find(kpi); own != m_facts.targets.end())
        return &own->second;
    const auto imported = m_facts.importedTargets.find(kpi);
    if (imported == m_facts.importedTargets.end())
        return nullptr;
    const auto holds = [&](const FactSet::PeriodTarget& target) {
        return target.first <= dayNumber(day) && dayNumber(day) <= target.last;
    };
    const auto newest = std::find_if(imported->second.rbegin(), imported->second.rend(), holds);
    return newest == imported->second.rend() ? nullptr : &newest->target;
}

void Engine::setTargets(const Definition& definition, const Filter& filter,
                        std::vector<Point>& points) const {
    std::map<Day, std::optional<double>> baselines;
    for (Point& point : points) {
        auto tolerance = definition.target.tolerance;
        if (addsUp(definition) && daysBetween(point.period.first, point.period.last) != 6) {
            // The target of a week says nothing about the sum of another period.
        } else if (addsUp(definition) && !filter.empty() && !definition.target.baseline) {
            // A part of the records has no share of the whole's target (decision 10).
        } else if (const auto* own = ownTarget(definition.id, point.period.last)) {
            point.target = own->value;
            tolerance = own->tolerance;
        } else if (definition.target.baseline) {
            const Day quarter = fiscalQuarterStart(point.period.last, m_facts.fiscalStartMonth);
            if (!baselines.contains(quarter))
                baselines[quarter] = baseline(definition, filter, quarter);
            point.target = baselines[quarter];
            if (point.target)
                point.add(Flag::Baseline);
        } else {
            point.target = definition.target.value;
        }
        if (point.target)
            point.atRisk = atRiskLimit(*point.target, tolerance, definition.direction);
        point.status = statusOf(definition, point);
    }
}

} // namespace gtm::kpi
