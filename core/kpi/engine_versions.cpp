// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/engine.h"

#include <algorithm>
#include <span>

namespace gtm::kpi {

namespace {

/// The one currency that a filter asks for; empty: amounts are converted.
std::string currencyOf(const Filter& filter) {
    const auto wanted = filter.find("currency");
    return wanted != filter.end() && wanted->second.size() == 1 ? wanted->second.front() : std::string();
}

std::vector<std::uint16_t> partRanks(const Definition& definition, const FactTable& table) {
    std::vector<std::uint16_t> ranks;
    for (const std::string& text : table.parts.texts()) {
        const auto place = std::ranges::find(definition.parts, text) - definition.parts.begin();
        ranks.push_back(static_cast<std::uint16_t>(place));
    }
    return ranks;
}

/// Whether more of a cohort is undecided than its definition takes for final.
bool isTooOpen(const Definition& definition, const Folded& folded) {
    constexpr double kLastDigit = 1e-9;
    const auto records = static_cast<double>(folded.records);
    const auto decided = static_cast<double>(folded.records - folded.pending);
    return decided < definition.finalShare * records - kLastDigit;
}

} // namespace

int FactSet::modelOn(Day day) const {
    int version = models.front().version;
    for (const ModelVersion& model : models)
        if (model.from <= day)
            version = model.version;
    return version;
}

Engine::Shape Engine::shapeAt(const Definition& definition, Day weekEnding) const {
    Shape shape{&m_catalogue.at(definition, weekEnding), {}};
    for (const Factor& factor : shape.own->factors)
        shape.factors.push_back(&m_catalogue.at(*m_catalogue.find(factor.kpi), weekEnding));
    return shape;
}

std::vector<Engine::Part> Engine::partsOf(const Shape& shape, const Filter& filter) const {
    std::vector<Part> parts;
    const auto add = [&](const Definition& of, Aggregate aggregate, const Window& window,
                         std::string factor) {
        Part part{&of, &m_facts.tables.at(of.id), {}, window, std::move(factor)};
        part.rules = {of.basis,
                      aggregate,
                      of.censoredAsLongest,
                      of.oncePerRecord,
                      partRanks(of, *part.table),
                      of.record == RecordType::Measure,
                      &m_facts.rates,
                      m_facts.modelOf[static_cast<size_t>(of.record)].empty()
                          ? nullptr
                          : &m_facts.modelOf[static_cast<size_t>(of.record)],
                      currencyOf(filter)};
        parts.push_back(std::move(part));
    };
    if (shape.own->aggregate != Aggregate::Composite) {
        add(*shape.own, shape.own->aggregate, shape.own->window, {});
        return parts;
    }
    for (size_t i = 0; i < shape.factors.size(); ++i) {
        const Factor& factor = shape.own->factors[i];
        const Definition& of = *shape.factors[i];
        add(of, factor.aggregate.value_or(of.aggregate), factor.window.value_or(of.window), factor.name);
    }
    return parts;
}

std::vector<Point> Engine::evaluate(const Definition& definition, const std::vector<Span>& spans,
                                    const Filter& filter) const {
    std::vector<Point> points;
    for (size_t begin = 0; begin < spans.size();) {
        const Shape shape = shapeAt(definition, spans[begin].period.last);
        size_t end = begin + 1;
        while (end < spans.size() &&
               (!m_catalogue.hasLines() || shapeAt(definition, spans[end].period.last) == shape))
            ++end;
        std::ranges::move(evaluateAs(shape, std::span(spans).subspan(begin, end - begin), filter),
                          std::back_inserter(points));
        begin = end;
    }
    return points;
}

std::vector<Point> Engine::evaluateAs(const Shape& shape, std::span<const Span> spans,
                                      const Filter& filter) const {
    const Definition& definition = *shape.own;
    std::string madeBy = std::to_string(definition.version);
    for (const Definition* factor : shape.factors)
        madeBy += ' ' + std::to_string(factor->version);
    const auto sign = [&](Point& point) {
        point.definitionVersion = definition.version;
        point.modelVersion = m_facts.modelOn(point.period.last);
        point.madeBy = std::to_string(point.modelVersion) + ' ' + madeBy;
    };
    std::vector<Point> points(spans.size());
    for (size_t i = 0; i < spans.size(); ++i) {
        points[i].kpi = definition.id;
        points[i].period = spans[i].period;
        points[i].complete = spans[i].complete;
        sign(points[i]);
        points[i].currency = currencyOf(filter);
        if (!spans[i].complete)
            points[i].add(Flag::Incomplete);
    }
    const bool unfed = !missing(definition, filter).empty(), unknown = !knows(definition, filter);
    if (unfed || unknown) {
        for (Point& point : points)
            point.add(unfed ? Flag::NeedsSource : Flag::UnknownDimension);
        return points;
    }
    const auto parts = partsOf(shape, filter);
    std::vector<std::vector<Folded>> folded;
    for (const Part& part : parts) {
        look();
        std::vector<Span> own;
        for (const Span& span : spans)
            own.push_back(spanOfPart(part, span));
        folded.push_back(fold(*part.table, part.rules, own, maskFor(part, filter)));
    }
    combine(definition, parts, folded, points);
    for (size_t i = 0; i < points.size(); ++i)
        if (isOutside(parts, points[i].period)) {
            Point bare;
            bare.kpi = points[i].kpi;
            bare.period = points[i].period;
            bare.complete = points[i].complete;
            sign(bare);
            bare.flags = {Flag::OutsideData};
            points[i] = std::move(bare);
        }
    return points;
}

/// Before the first record and after as-of there is nothing to know, not nothing.
bool Engine::isOutside(const std::vector<Part>& parts, const Period& period) const {
    std::int32_t firstDay = kEndOfTime;
    for (const Part& part : parts) {
        firstDay = std::min(firstDay, part.table->firstDay);
        if (const FactTable* other = m_facts.tables.find(part.definition->knownFrom))
            firstDay = std::min(firstDay, other->firstDay);
    }
    return dayNumber(period.last) < firstDay || period.first > m_facts.asOf;
}

/// Each factor of a composite looks back as far as it needs to, from the same period.
Span Engine::spanOfPart(const Part& part, const Span& span) const {
    return span.ofWeek ? weekSpan(*part.definition, part.window, span.period.last, m_facts.asOf)
                       : periodSpan(*part.definition, span.period, m_facts.asOf);
}

/// Where all is known, a composite can only be divided by 0; if it is measured against a quota, nothing is
/// left of that.
Flag Engine::whyUnknown(const std::vector<Part>& parts, const std::vector<std::optional<double>>& values) {
    bool known = true, quota = false;
    for (size_t f = 0; f < parts.size(); ++f) {
        known &= values[f].has_value();
        quota |= parts[f].definition->record == RecordType::Quota && values[f].value_or(0) > 0;
    }
    return known && quota ? Flag::QuotaMet : Flag::NoFactor;
}

void Engine::combine(const Definition& definition, const std::vector<Part>& parts,
                     const std::vector<std::vector<Folded>>& folded, std::vector<Point>& points) const {
    const bool composite = definition.aggregate == Aggregate::Composite;
    for (size_t i = 0; i < points.size(); ++i) {
        Point& point = points[i];
        for (size_t f = 0; f < parts.size(); ++f) {
            const Folded& one = folded[f][i];
            point.excluded += one.excluded;
            if (one.missingRate)
                point.add(Flag::NoRate);
            if (one.blank)
                point.add(Flag::BlankDay);
            if (one.untouchedMajority)
                point.add(Flag::UntouchedMajority);
            if (one.uncovered)
                point.add(Flag::NoHistory);
            if (one.versions.size() > 1 || one.models.size() > 1)
                point.add(Flag::MixedVersions);
            // A composite is as well founded as its thinnest factor.
            point.records = f == 0 ? one.records : std::min(point.records, one.records);
            if (composite)
                continue;
            point.versions = one.versions;
            point.models = one.models;
            point.value = one.value;
            point.numerator = one.numerator;
            point.denominator = one.denominator;
            if (one.ofCounts && one.value)
                point.interval = wilsonInterval(*one.numerator, *one.denominator);
            point.mean = one.mean;
            point.p75 = one.p75;
            point.p90 = one.p90;
            point.censored = one.censored;
            point.pending = one.pending;
            if (isTooOpen(definition, one)) {
                point.complete = false;
                point.add(Flag::Incomplete);
            }
        }
        if (point.versions.empty())
            point.versions = {{definition.version, point.records}};
        if (point.models.empty() && !composite)
            point.models = {{m_facts.models.back().version, point.records}};
        if (!composite)
            continue;
        std::vector<std::optional<double>> values;
        for (const std::vector<Folded>& factor : folded)
            values.push_back(factor[i].value);
        point.value = definition.arithmetic.evaluate([&](const std::string& name) {
            const auto part = std::ranges::find(parts, name, &Part::factor);
            return values[static_cast<size_t>(part - parts.begin())];
        });
        if (!point.value)
            point.add(whyUnknown(parts, values));
    }
}

} // namespace gtm::kpi
