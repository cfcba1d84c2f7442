// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/quantile.h"
#include "core/kpi/engine.h"
#include "core/kpi/status.h"

#include <algorithm>

namespace gtm::kpi {

namespace {

constexpr int kBaselineWeeks = 52;
constexpr size_t kBaselineAtLeast = 13;

/// Its value grows with the number of records: twice as many segments give twice as much.
bool addsUp(const Definition& definition) {
    return definition.aggregate == Aggregate::Sum || definition.aggregate == Aggregate::Count;
}

/// And so do twice as many days; what stands at the end of them does not.
bool growsWithTime(const Definition& definition) {
    return addsUp(definition) && definition.basis != Basis::AsOf;
}

bool isWeek(const Period& period) {
    return daysBetween(period.first, period.last) == 6;
}

} // namespace

std::optional<double> Engine::baseline(const Definition& definition, const Filter& filter,
                                       Day quarterStart) const {
    std::vector<Day> endings;
    const Day newest = m_facts.fiscal.weekOf(quarterStart).first - days{1};
    for (int i = kBaselineWeeks - 1; i >= 0; --i)
        endings.push_back(newest - days{7 * i});
    std::vector<double> values;
    for (const Point& point : bareWeeks(definition, endings, filter))
        if (point.value)
            values.push_back(*point.value);
    const auto median = values.size() < kBaselineAtLeast ? std::nullopt : quantile(values, 0.5);
    return median == 0 ? std::nullopt : median; // Nothing can be measured against nothing.
}

const FactSet::OwnTarget* Engine::ownTarget(const Definition& definition, const Period& period,
                                            const std::string& dimension, const std::string& of) const {
    const int day = dayNumber(period.last);
    const bool anyLength = !growsWithTime(definition) || isWeek(period);
    const auto newest = [&](const FactSet::OwnTargets& all, bool ofLength) -> const FactSet::OwnTarget* {
        const auto own = all.find(definition.id);
        if (own == all.end())
            return nullptr;
        const auto holds = [&](const FactSet::OwnTarget& target) {
            return target.length.has_value() == ofLength &&
                   (ofLength ? m_facts.fiscal.isWhole(period, *target.length) : anyLength) &&
                   target.first <= day && day <= target.last && target.dimension == dimension &&
                   target.of == of;
        };
        const auto found = std::find_if(own->second.rbegin(), own->second.rend(), holds);
        return found == own->second.rend() ? nullptr : &*found;
    };
    for (const FactSet::OwnTargets* all : {&m_facts.targets, &m_facts.importedTargets})
        for (const bool ofLength : {true, false})
            if (const FactSet::OwnTarget* found = newest(*all, ofLength))
                return found;
    return nullptr;
}

void Engine::setTargets(const Definition& newest, const Filter& filter, std::vector<Point>& points) const {
    std::map<Day, std::optional<double>> baselines;
    for (Point& point : points) {
        const Definition& definition = m_catalogue.at(newest, point.period.last);
        auto tolerance = definition.target.tolerance;
        const auto take = [&](const std::string& dimension, const std::string& of) {
            const FactSet::OwnTarget* own = ownTarget(definition, point.period, dimension, of);
            if (own) {
                point.target = own->value;
                tolerance = own->tolerance;
            }
            return own != nullptr;
        };
        const bool grows = growsWithTime(definition);
        const bool one = filter.size() == 1 && filter.begin()->second.size() == 1;
        // A part of the records has no share of the whole's target (decision 10).
        const bool part = addsUp(definition) && !filter.empty();
        if (grows && !point.complete) {
            // The target of a whole period says nothing about its beginning.
        } else if (one && take(filter.begin()->first, filter.begin()->second.front())) {
            // A part of the records has a target of its own.
        } else if (!part && take({}, {})) {
            // The company has one.
        } else if (grows && !isWeek(point.period)) {
            // What else there is is of a week, and says nothing about the sum of another period.
        } else if (definition.target.baseline) {
            const Day quarter = m_facts.fiscal.quarterStart(point.period.last);
            if (!baselines.contains(quarter))
                baselines[quarter] = baseline(definition, filter, quarter);
            point.target = baselines[quarter];
            if (point.target)
                point.add(Flag::Baseline);
        } else if (!part) {
            point.target = definition.target.value;
        }
        if (point.target)
            point.atRisk = atRiskLimit(*point.target, tolerance, definition.direction);
        point.status = statusOf(definition, point);
    }
}

} // namespace gtm::kpi
