// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/engine.h"

#include "core/base/text.h"

#include <algorithm>

namespace gtm::kpi {

namespace {

/// A list over all codes: 1 where the code is one of the wanted values.
std::vector<std::uint8_t> wantedCodes(const Dictionary& dictionary, const std::vector<std::string>& values) {
    std::vector<std::uint8_t> wanted(dictionary.texts().size(), 0);
    for (const std::string& value : values) {
        const int code = dictionary.find(value == kNoValue ? std::string() : value);
        if (code >= 0)
            wanted[static_cast<size_t>(code)] = 1;
    }
    return wanted;
}

/// Combines two masks: both must pass.
void intersect(std::vector<std::uint8_t>& mask, std::vector<std::uint8_t> other) {
    if (mask.empty()) {
        mask = std::move(other);
        return;
    }
    for (size_t i = 0; i < mask.size(); ++i)
        mask[i] &= other[i];
}

/// Weeks that lie back are asked for with those around them: the same for thirteen weeks, so that going on
/// from week to week finds their plan kept. What is newest is asked for by itself.
std::vector<Day> withNeighbours(const std::set<Day>& weekEndings, const FactSet& facts) {
    constexpr days kAround{7 * 13};
    const Day newest = facts.fiscal.newestWeekEnding(facts.asOf);
    if (weekEndings.empty() || *weekEndings.rbegin() >= newest)
        return {weekEndings.begin(), weekEndings.end()};
    const days later{(newest - *weekEndings.rbegin()) % kAround / days{7} * 7};
    std::set<Day> all;
    for (const Day ending : weekEndings)
        for (Day neighbour = ending + later - kAround + days{7}; neighbour <= ending + later;
             neighbour += days{7})
            all.insert(neighbour);
    return {all.begin(), all.end()};
}

} // namespace

bool isRecordDimension(const std::string& dimension) {
    return dimension != "owner" && dimension != "team" && dimension != "manager" && dimension != "stage" &&
           dimension != "reason" && dimension != "kind" && dimension != "currency";
}

std::string Engine::missingOfPart(const Definition& definition, const std::string& part) const {
    const auto need = definition.partNeeds.find(part);
    return need == definition.partNeeds.end() || m_facts.inputs.contains(need->second) ? std::string()
                                                                                       : need->second;
}

std::vector<std::string> Engine::missing(const Definition& definition, const Filter& filter) const {
    std::vector<std::string> missing;
    const auto check = [&](const Definition& of) {
        for (const std::string& need : of.needs) {
            const auto choices = split(need, '|');
            const bool there = std::ranges::any_of(
                choices, [&](std::string_view input) { return m_facts.inputs.contains(std::string(input)); });
            const std::string first(choices.front());
            if (!there && std::ranges::find(missing, first) == missing.end())
                missing.push_back(first);
        }
    };
    check(definition);
    for (const Factor& factor : definition.factors)
        check(*m_catalogue.find(factor.kpi));
    const auto parts = filter.find(definition.partDimension);
    if (!missing.empty() || parts == filter.end())
        return missing;
    for (const std::string& part : parts->second) {
        const std::string need = missingOfPart(definition, part);
        if (need.empty())
            return {};
        if (std::ranges::find(missing, need) == missing.end())
            missing.push_back(need);
    }
    return missing;
}

bool Engine::knows(const Definition& definition, const Filter& filter) const {
    return std::ranges::all_of(filter, [&](const auto& entry) { return has(definition, entry.first); });
}

std::vector<std::string> Engine::ownDimensions() const {
    std::set<std::string> names;
    const auto& standard = allDimensions();
    for (const RecordDimensions& dimensions : m_facts.dimensions)
        for (const auto& [name, codes] : dimensions.codes)
            if (std::ranges::find(standard, name) == standard.end())
                names.insert(name);
    return {names.begin(), names.end()};
}

bool Engine::isManager(const std::string& owner) const {
    return std::ranges::any_of(m_facts.managerOf, [&](const auto& entry) { return entry.second == owner; });
}

std::vector<std::string> Engine::managersOf(const std::string& owner) const {
    std::vector<std::string> managers;
    if (isManager(owner))
        managers.push_back(owner);
    std::set<std::string> met{owner}; // a circle ends where it began
    auto at = m_facts.managerOf.find(owner);
    for (; at != m_facts.managerOf.end() && met.insert(at->second).second;
         at = m_facts.managerOf.find(at->second))
        managers.push_back(at->second);
    return managers;
}

bool Engine::has(const Definition& definition, const std::string& dimension) const {
    if (dimension == "manager") // who have owners, where somebody says who reports to whom
        return definition.hasDimension("owner") && !m_facts.managerOf.empty();
    if (definition.hasDimension(dimension))
        return true;
    const auto& standard = allDimensions();
    if (std::ranges::find(standard, dimension) != standard.end())
        return false;
    const auto known = [&](const Definition& of) { return m_facts.of(of.record).codes.contains(dimension); };
    return definition.aggregate == Aggregate::Composite
               ? std::ranges::all_of(definition.factors,
                                     [&](const Factor& f) { return known(*m_catalogue.find(f.kpi)); })
               : known(definition);
}

std::vector<std::string> Engine::dimensionsOf(const Definition& definition) const {
    std::vector<std::string> dimensions = definition.dimensions;
    if (has(definition, "manager"))
        dimensions.insert(std::ranges::find(dimensions, "owner") + 1, "manager");
    for (std::string& own : ownDimensions())
        if (has(definition, own))
            dimensions.push_back(std::move(own));
    return dimensions;
}

/// A list over all owners: 1 for those who count for one of the managers.
std::vector<std::uint8_t> Engine::below(const Dictionary& owners,
                                        const std::vector<std::string>& wanted) const {
    std::vector<std::uint8_t> codes;
    for (const std::string& owner : owners.texts()) {
        const auto managers = managersOf(owner);
        const auto is = [&](const std::string& name) {
            return name == kNoValue ? managers.empty() : std::ranges::find(managers, name) != managers.end();
        };
        codes.push_back(std::ranges::any_of(wanted, is));
    }
    return codes;
}

Mask Engine::maskFor(const Part& part, const Filter& filter) const {
    Mask mask;
    const RecordDimensions& dimensions = m_facts.of(part.definition->record);
    for (const auto& [dimension, values] : filter) {
        if (dimension == "owner") {
            intersect(mask.owners, wantedCodes(part.table->owners, values));
        } else if (dimension == "manager") {
            intersect(mask.owners, below(part.table->owners, values));
        } else if (dimension == "team") {
            mask.teams = wantedCodes(part.table->teams, values);
        } else if (dimension == "currency") {
            mask.currencies = wantedCodes(part.table->currencies, values);
            // An amount that names no currency is in the reporting one.
            mask.currencies[0] = std::ranges::find(values, m_facts.rates.reporting()) != values.end();
        } else if (part.definition->isBesideParts(dimension)) {
            mask.stages = wantedCodes(part.table->stages, values);
        } else if (!isRecordDimension(dimension)) {
            mask.parts = wantedCodes(part.table->parts, values);
            mask.partsOfNumerator = dimension == "reason" && part.rules.aggregate == Aggregate::Ratio;
        } else if (const auto codes = dimensions.codes.find(dimension); codes != dimensions.codes.end()) {
            mask.dimensions.push_back(
                {codes->second, wantedCodes(dimensions.dictionaries.at(dimension), values)});
        }
    }
    return mask;
}

std::vector<Point> Engine::bareWeeks(const Definition& definition, const std::vector<Day>& weekEndings,
                                     const Filter& filter) const {
    std::vector<Span> spans;
    spans.reserve(weekEndings.size());
    for (const Day ending : weekEndings)
        spans.push_back(spanOfWeek(definition, ending));
    return evaluate(definition, spans, filter);
}

std::vector<Point> Engine::weeks(const Definition& definition, const std::vector<Day>& weekEndings,
                                 const Filter& filter) const {
    return weeksAndTrend(definition, weekEndings, {}, filter).points;
}

Engine::WeeksAndTrend Engine::weeksAndTrend(const Definition& definition, const std::vector<Day>& weekEndings,
                                            const std::vector<Day>& trendEndings,
                                            const Filter& filter) const {
    constexpr int kBefore = 4;
    std::set<Day> needed(trendEndings.begin(), trendEndings.end());
    for (const Day ending : weekEndings) {
        needed.insert(sameWeekOfYearBefore(ending));
        for (int back = 0; back <= kBefore; ++back)
            needed.insert(ending - days{7 * back});
    }
    std::map<Day, Point> all;
    for (Point& point : bareWeeks(definition, withNeighbours(needed, m_facts), filter))
        all.emplace(point.period.last, std::move(point));
    WeeksAndTrend found;
    for (const Day ending : trendEndings)
        found.trend.push_back(all.at(ending).value);
    for (const Day ending : weekEndings) {
        Point& point = found.points.emplace_back(all.at(ending));
        point.changeVsPrevious = changeBetween(all.at(ending - days{7}), point);
        point.changeVsYear = changeBetween(all.at(sameWeekOfYearBefore(ending)), point);
        double sum = 0;
        bool known = true;
        for (int back = 1; back <= kBefore; ++back) {
            const Point& before = all.at(ending - days{7 * back});
            known &= changeBetween(before, point).has_value();
            sum += before.value.value_or(0);
            if (point.madeOtherwise.empty() && before.madeBy != point.madeBy)
                point.madeOtherwise = before.madeBy;
        }
        if (known)
            point.changeVs4Weeks = *point.value - sum / kBefore;
    }
    setTargets(definition, filter, found.points);
    return found;
}

Point Engine::period(const Definition& definition, Period period, const Filter& filter) const {
    auto points = evaluate(definition, {spanOfPeriod(definition, period)}, filter);
    setTargets(definition, filter, points);
    return points.front();
}

Span Engine::spanOfWeek(const Definition& definition, Day weekEnding) const {
    const Definition& then = m_catalogue.at(definition, weekEnding);
    return weekSpan(then, then.window, weekEnding, m_facts.asOf);
}

Span Engine::spanOfPeriod(const Definition& definition, Period period) const {
    return periodSpan(m_catalogue.at(definition, period.last), period, m_facts.asOf);
}

std::string Engine::dimensionOf(const Definition& definition, const FactTable& table, size_t fact,
                                const std::string& dimension) const {
    const auto text = [](const Dictionary& dictionary, std::uint16_t code) {
        return code == 0 ? std::string(kNoValue) : dictionary.text(code);
    };
    if (dimension == "owner")
        return text(table.owners, table.owner[fact]);
    if (dimension == "team")
        return text(table.teams, table.team[fact]);
    if (dimension == "manager") {
        const auto managers = managersOf(table.owners.text(table.owner[fact]));
        return managers.empty() ? kNoValue : managers.front();
    }
    if (dimension == "currency")
        return table.currency[fact] == 0 ? m_facts.rates.reporting()
                                         : table.currencies.text(table.currency[fact]);
    if (definition.isBesideParts(dimension))
        return text(table.stages, table.stage[fact]);
    if (!isRecordDimension(dimension))
        return text(table.parts, table.part[fact]);
    const RecordDimensions& dimensions = m_facts.of(definition.record);
    const auto codes = dimensions.codes.find(dimension);
    const auto record = static_cast<size_t>(table.record[fact]);
    if (codes == dimensions.codes.end() || record >= codes->second.size())
        return kNoValue;
    return text(dimensions.dictionaries.at(dimension), codes->second[record]);
}

std::vector<BreakdownRow> Engine::breakdown(const Definition& definition, const Span& span,
                                            const std::string& dimension, const Filter& filter) const {
    const auto wanted = dimension == "manager" ? filter.find(dimension) : filter.end();
    const auto outside = [&](const std::string& manager) {
        const auto above = managersOf(manager);
        return wanted != filter.end() && std::ranges::none_of(wanted->second, [&](const std::string& one) {
                   return one == manager || std::ranges::find(above, one) != above.end();
               });
    };
    std::vector<BreakdownRow> rows;
    for (const std::string& key : valuesBehind(definition, span, dimension, filter)) {
        if (outside(key))
            continue; // a manager above those of the filter: these numbers hold others, too
        Filter narrowed = filter;
        narrowed[dimension] = {key};
        auto points = evaluate(definition, {span}, narrowed);
        setTargets(definition, narrowed, points); // as for the filter that shows the same records
        rows.push_back({key, std::move(points.front())});
    }
    std::ranges::stable_sort(rows, std::greater(), [](const BreakdownRow& row) { return row.point.records; });
    return rows;
}

std::vector<Engine::Part> Engine::partsBehind(const Definition& definition, const Span& span,
                                              const Filter& filter) const {
    const Shape shape = shapeAt(definition, span.period.last);
    if (!missing(*shape.own, filter).empty() || !knows(*shape.own, filter))
        return {};
    auto parts = partsOf(shape, filter);
    if (isOutside(parts, span.period))
        return {};
    return parts;
}

std::vector<EngineRecord> Engine::records(const Definition& definition, const Span& span,
                                          const Filter& filter) const {
    std::vector<EngineRecord> all;
    for (const Part& part : partsBehind(definition, span, filter)) {
        look();
        for (CountedFact& counted :
             factsOf(*part.table, part.rules, spanOfPart(part, span), maskFor(part, filter)))
            all.push_back({part.definition->id, part.factor, counted});
    }
    return all;
}

std::vector<std::string> Engine::dimensionValues(const std::string& dimension) const {
    std::set<std::string> values;
    bool none = false;
    const auto add = [&](const Dictionary& dictionary, const auto& codes, size_t first) {
        std::vector<bool> seen(dictionary.texts().size());
        for (size_t i = first; i < codes.size(); ++i)
            seen[codes[i]] = true;
        none |= seen[0];
        for (size_t code = 1; code < seen.size(); ++code)
            if (seen[code])
                values.insert(dictionary.texts()[code]);
    };
    if (dimension == "manager") {
        for (const auto& [owner, manager] : m_facts.managerOf)
            values.insert(manager);
        none = !values.empty();
    } else if (dimension == "stage" || dimension == "reason" || dimension == "kind") {
        for (const StageInfo& stage : m_facts.stages)
            if (dimension == "stage")
                values.insert(stage.name);
        for (const std::string& id : m_facts.tables.ids()) {
            const Definition& of = *m_catalogue.find(id);
            if (of.partDimension == dimension) {
                const FactTable& table = m_facts.tables.at(id);
                add(table.parts, table.part, 0);
                values.insert(of.parts.begin(), of.parts.end());
            } else if (of.hasDimension(dimension) && of.isBesideParts(dimension)) {
                const FactTable& table = m_facts.tables.at(id);
                add(table.stages, table.stage, 0);
            }
        }
    } else if (dimension == "owner" || dimension == "team") {
        for (const std::string& id : m_facts.tables.ids()) {
            const FactHead head = m_facts.tables.head(id);
            const FactHead::Values& have = dimension == "owner" ? head.owners : head.teams;
            values.insert(have.texts.begin(), have.texts.end());
            none |= have.none;
        }
    } else {
        for (const RecordDimensions& dimensions : m_facts.dimensions)
            if (const auto codes = dimensions.codes.find(dimension); codes != dimensions.codes.end())
                add(dimensions.dictionaries.at(dimension), codes->second, 1); // no record has the number 0
    }
    std::vector<std::string> sorted(values.begin(), values.end());
    if (none)
        sorted.emplace_back(kNoValue);
    return sorted;
}

} // namespace gtm::kpi
