// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/moved_pool.h"

#include "core/base/quantile.h"
#include "core/rules/own_dimensions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace gtm::kpi {

static_assert(std::string_view(kOtherSegments) == rules::kOtherValues);

MovedPool::MovedPool(const Engine& engine, const Catalogue& catalogue, const Definition& definition,
                     const std::string& dimension, const Filter& filter)
    : m_engine(engine), m_definition(definition), m_dimension(dimension) {
    for (const Factor& factor : definition.factors) {
        const Definition* of = catalogue.find(factor.kpi);
        m_factors.push_back({of, factor.aggregate.value_or(of->aggregate)});
    }
    if (!isComposite()) {
        m_factors.push_back({&definition, definition.aggregate});
        const auto currency = filter.find("currency");
        const bool one = currency != filter.end() && currency->second.size() == 1;
        if (definition.aggregate == Aggregate::Sum && engine.facts().tables.at(definition.id).money)
            m_scale = minorPerMajor(one ? currency->second.front() : engine.facts().rates.reporting());
    }
}

void MovedPool::add(Day weekEnding, bool isAfter, const Filter& filter) {
    const Span span = m_engine.spanOfWeek(m_definition, weekEnding);
    for (const EngineRecord& record : m_engine.records(m_definition, span, filter))
        if (auto row = rowOf(record, isAfter))
            m_rows.push_back(std::move(*row));
}

double MovedPool::weightOf(const Row& row) const {
    if (isComposite())
        return 1;
    switch (aggregate()) {
    case Aggregate::Ratio:
        return std::abs(row.above) + std::abs(row.below);
    case Aggregate::Sum:
        return std::abs(row.above);
    default:
        return 1;
    }
}

void MovedPool::groupSmallSegments(size_t most) {
    if (m_segments.size() <= most)
        return;
    std::vector<double> weights(m_segments.size(), 0);
    for (const Row& row : m_rows)
        weights[row.segment] += weightOf(row);
    std::vector<size_t> order(m_segments.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, std::greater(), [&](size_t segment) { return weights[segment]; });
    std::vector<size_t> placeOf(m_segments.size(), most);
    std::vector<std::string> kept;
    for (size_t i = 0; i < most; ++i) {
        placeOf[order[i]] = i;
        kept.push_back(std::move(m_segments[order[i]]));
    }
    // Somebody's own value may have that name already; both are "the others" then.
    const auto same = std::ranges::find(kept, kOtherSegments);
    const auto others = static_cast<size_t>(same - kept.begin());
    if (same == kept.end())
        kept.emplace_back(kOtherSegments);
    for (Row& row : m_rows)
        row.segment = placeOf[row.segment] < most ? placeOf[row.segment] : others;
    m_segments = std::move(kept);
    m_segmentOf.clear();
}

std::optional<MovedPool::Row> MovedPool::rowOf(const EngineRecord& record, bool isAfter) {
    const CountedFact& counted = record.counted;
    if (counted.excluded || counted.displaced)
        return std::nullopt;
    const auto named = std::ranges::find(m_definition.factors, record.factor, &Factor::name);
    const auto factor = isComposite() ? static_cast<size_t>(named - m_definition.factors.begin()) : 0;
    const Definition& of = *m_factors[factor].definition;
    const FactTable& table = m_engine.facts().tables.at(record.kpi);
    Row row{factor,
            table.record[counted.fact],
            0,
            isAfter,
            0,
            0,
            {counted.numerator, counted.denominator, counted.value}};
    switch (m_factors[factor].aggregate) {
    case Aggregate::Ratio:
        row.above = counted.numerator.value_or(0);
        row.below = counted.denominator.value_or(0);
        break;
    case Aggregate::Count:
        row.above = 1;
        break;
    case Aggregate::Sum:
        row.above = counted.value.value_or(0) * m_scale;
        if (m_scale != 1)
            row.above = std::round(row.above);
        break;
    case Aggregate::Mean:
    case Aggregate::Median:
        if (!counted.value && !(of.censoredAsLongest && table.censored[counted.fact]))
            return std::nullopt;
        row.above = counted.value.value_or(std::numeric_limits<double>::infinity());
        row.below = 1;
        break;
    case Aggregate::Composite:
        break;
    }
    if (!m_dimension.empty()) {
        const std::string key = m_engine.dimensionOf(of, table, counted.fact, m_dimension);
        const auto [entry, isNew] = m_segmentOf.try_emplace(key, m_segments.size());
        if (isNew)
            m_segments.push_back(key);
        row.segment = entry->second;
    }
    return row;
}

std::optional<double> MovedPool::foldFactor(size_t factor, const Taken& taken) const {
    m_engine.look();
    double above = 0, below = 0;
    std::vector<double> values;
    const Aggregate by = m_factors[factor].aggregate;
    for (const Row& row : m_rows) {
        if (row.factor != factor || !taken(row))
            continue;
        above += row.above;
        below += row.below;
        if (by == Aggregate::Median)
            values.push_back(row.above);
    }
    if (by == Aggregate::Median) {
        const auto median = quantile(values, 0.5);
        return median && std::isfinite(*median) ? median : std::nullopt;
    }
    if (by == Aggregate::Ratio || by == Aggregate::Mean)
        return below == 0 ? std::nullopt : std::optional(above / below);
    return above / m_scale;
}

std::optional<double> MovedPool::fold(const Taken& taken) const {
    if (!isComposite())
        return foldFactor(0, taken);
    return evaluate([&](size_t factor) { return foldFactor(factor, taken); });
}

std::optional<double> MovedPool::evaluate(const FactorValue& value) const {
    return m_definition.arithmetic.evaluate([&](const std::string& name) {
        const auto factor = std::ranges::find(m_definition.factors, name, &Factor::name);
        return value(static_cast<size_t>(factor - m_definition.factors.begin()));
    });
}

} // namespace gtm::kpi
