// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold.h"

#include "core/base/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace gtm::kpi {

namespace {

/// Spans as day numbers, so that a fact finds the range in which it counts by two binary searches.
struct SpanDays {
    std::vector<std::int32_t> first, last, evaluation, opening;

    explicit SpanDays(std::span<const Span> spans) {
        for (const Span& span : spans) {
            first.push_back(dayNumber(span.window.first));
            last.push_back(dayNumber(span.window.last));
            evaluation.push_back(dayNumber(span.evaluation));
            opening.push_back(dayNumber(span.opening));
        }
    }
};

struct Range {
    size_t begin, end;
};

size_t firstNotBelow(const std::vector<std::int32_t>& sorted, std::int32_t day) {
    return static_cast<size_t>(std::ranges::lower_bound(sorted, day) - sorted.begin());
}

/// The spans in which a fact counts: `at` inside the window, the reading day inside [from, to).
Range rangeOf(const FactTable& table, size_t fact, const SpanDays& spanDays, Basis basis) {
    const bool interval = table.at[fact] == kNoDay;
    const auto& reading = interval && basis == Basis::Window ? spanDays.opening : spanDays.evaluation;
    Range range{firstNotBelow(reading, table.from[fact]), firstNotBelow(reading, table.to[fact])};
    if (!interval) {
        const std::int32_t at = table.at[fact];
        const auto after = std::ranges::upper_bound(spanDays.first, at) - spanDays.first.begin();
        range.begin = std::max(range.begin, firstNotBelow(spanDays.last, at));
        range.end = std::min(range.end, static_cast<size_t>(after));
    }
    return range;
}

/// Amounts become major units of the reporting currency at the basis date; other numbers stay.
struct Scale {
    const FactTable& table;
    const RateTable* rates;

    [[nodiscard]] std::optional<double> operator()(double number, size_t fact, std::int32_t day) const {
        if (!table.money || !rates)
            return number;
        const std::string& currency = table.currencies.text(table.currency[fact]);
        const auto minor = rates->convert(static_cast<Minor>(number), currency, dayFromNumber(day));
        if (!minor)
            return std::nullopt;
        return static_cast<double>(*minor) / minorPerMajor(rates->reporting());
    }
};

struct Best {
    std::uint16_t rank;
    double amount;
};

struct Sums {
    double numerator = 0, denominator = 0, value = 0;
    std::int64_t facts = 0, withDenominator = 0, withValue = 0, censored = 0, excluded = 0;
    bool missingRate = false;
    std::vector<double> values;
    std::unordered_map<std::int32_t, Best> once;
};

class Folder {
  public:
    Folder(const FactTable& table, const FoldRules& rules, std::span<const Span> spans)
        : m_table(table), m_rules(rules), m_days(spans), m_scale{table, rules.rates}, m_sums(spans.size()) {}

    void add(size_t fact, bool withNumerator) {
        const Range range = rangeOf(m_table, fact, m_days, m_rules.basis);
        for (size_t s = range.begin; s < range.end; ++s)
            addTo(m_sums[s], fact, basisDay(fact, s), withNumerator);
    }

    [[nodiscard]] std::vector<Folded> finish() {
        std::vector<Folded> out;
        out.reserve(m_sums.size());
        for (Sums& sums : m_sums)
            out.push_back(finish(sums));
        return out;
    }

  private:
    [[nodiscard]] std::int32_t basisDay(size_t fact, size_t span) const {
        if (m_table.at[fact] != kNoDay)
            return m_table.at[fact];
        return m_rules.basis == Basis::Window ? m_days.opening[span] : m_days.evaluation[span];
    }

    void addTo(Sums& sums, size_t fact, std::int32_t day, bool withNumerator) const {
        if (m_table.reason[fact] != 0) {
            ++sums.excluded;
            return;
        }
        ++sums.facts;
        if (withNumerator && !std::isnan(m_table.numerator[fact]))
            addNumerator(sums, fact, scaled(sums, m_table.numerator[fact], fact, day));
        if (!std::isnan(m_table.denominator[fact])) {
            sums.denominator += scaled(sums, m_table.denominator[fact], fact, day);
            ++sums.withDenominator;
        }
        if (m_table.censored[fact] != 0) {
            ++sums.censored;
        } else if (const auto value = valueOf(m_table, m_rules, fact, day)) {
            const double amount = scaled(sums, *value, fact, day);
            sums.value += amount;
            ++sums.withValue;
            if (m_rules.aggregate == Aggregate::Median)
                sums.values.push_back(amount);
        }
    }

    double scaled(Sums& sums, double number, size_t fact, std::int32_t day) const {
        const auto amount = m_scale(number, fact, day);
        sums.missingRate |= !amount;
        return amount.value_or(0);
    }

    void addNumerator(Sums& sums, size_t fact, double amount) const {
        if (!m_rules.oncePerRecord) {
            sums.numerator += amount;
            return;
        }
        const Best candidate{m_rules.partRank[m_table.part[fact]], amount};
        const auto [entry, isNew] = sums.once.try_emplace(m_table.record[fact], candidate);
        if (!isNew && candidate.rank < entry->second.rank)
            entry->second = candidate;
    }

    Folded finish(Sums& sums) const {
        Folded out;
        out.excluded = sums.excluded;
        out.missingRate = sums.missingRate;
        for (const auto& [record, best] : sums.once)
            sums.numerator += best.amount;
        switch (m_rules.aggregate) {
        case Aggregate::Ratio:
            out.records = sums.withDenominator;
            out.numerator = sums.numerator;
            out.denominator = sums.denominator;
            if (sums.denominator != 0)
                out.value = sums.numerator / sums.denominator;
            break;
        case Aggregate::Count:
            out.records = sums.facts;
            out.value = out.numerator = static_cast<double>(sums.facts);
            break;
        case Aggregate::Sum:
            out.records = sums.facts;
            out.value = out.numerator = sums.value;
            break;
        case Aggregate::Mean:
            out.records = sums.withValue;
            if (sums.withValue > 0)
                out.value = sums.value / static_cast<double>(sums.withValue);
            break;
        case Aggregate::Median:
            finishMedian(sums, out);
            break;
        case Aggregate::Composite:
            break;
        }
        if (out.missingRate)
            out.value = out.numerator = out.denominator = out.mean = out.p75 = out.p90 = std::nullopt;
        return out;
    }

    void finishMedian(Sums& sums, Folded& out) const {
        const bool longest = m_rules.censoredAsLongest;
        out.censored = longest ? sums.censored : 0;
        out.records = sums.withValue + out.censored;
        // Censored values stand behind all others; a quantile that needs one of them is not known.
        sums.values.insert(sums.values.end(), static_cast<size_t>(out.censored),
                           std::numeric_limits<double>::infinity());
        const auto known = [&](double q) -> std::optional<double> {
            const auto value = quantile(sums.values, q);
            return value && std::isfinite(*value) ? value : std::nullopt;
        };
        out.value = known(0.5);
        out.p75 = known(0.75);
        out.p90 = known(0.9);
        out.untouchedMajority = out.records > 0 && !out.value;
        if (out.censored == 0 && sums.withValue > 0)
            out.mean = sums.value / static_cast<double>(sums.withValue);
    }

  public:
    /// A median of ages reads them at the basis day; every other value is stored.
    static std::optional<double> valueOf(const FactTable& table, const FoldRules& rules, size_t fact,
                                         std::int32_t day) {
        if (!std::isnan(table.value[fact]))
            return table.value[fact];
        if (rules.aggregate == Aggregate::Median && table.since[fact] != kNoDay)
            return day - table.since[fact];
        return std::nullopt;
    }

  private:
    const FactTable& m_table;
    const FoldRules& m_rules;
    SpanDays m_days;
    Scale m_scale;
    std::vector<Sums> m_sums;
};

} // namespace

std::vector<Folded> fold(const FactTable& table, const FoldRules& rules, std::span<const Span> spans,
                         const Mask& mask) {
    Folder folder(table, rules, spans);
    for (size_t fact = 0; fact < table.size(); ++fact)
        if (mask.passes(table, fact))
            folder.add(fact, mask.numeratorPasses(table, fact));
    return folder.finish();
}

std::vector<CountedFact> factsOf(const FactTable& table, const FoldRules& rules, const Span& span,
                                 const Mask& mask) {
    const SpanDays spanDays(std::span(&span, 1));
    const Scale scale{table, rules.rates};
    std::vector<CountedFact> counted;
    std::unordered_map<std::int32_t, size_t> best; // Record to the index of its counting numerator.
    for (size_t fact = 0; fact < table.size(); ++fact) {
        if (!mask.passes(table, fact))
            continue;
        if (const Range range = rangeOf(table, fact, spanDays, rules.basis); range.begin >= range.end)
            continue;
        const bool interval = table.at[fact] == kNoDay;
        const std::int32_t day = !interval                      ? table.at[fact]
                                 : rules.basis == Basis::Window ? spanDays.opening[0]
                                                                : spanDays.evaluation[0];
        const auto amount = [&](double number) {
            return std::isnan(number) ? std::nullopt : scale(number, fact, day);
        };
        CountedFact row{fact,         amount(table.numerator[fact]), amount(table.denominator[fact]),
                        std::nullopt, table.reason[fact] != 0,       false};
        if (!mask.numeratorPasses(table, fact)) {
            if (!row.denominator)
                continue;
            row.numerator = 0;
        }
        if (const auto value = Folder::valueOf(table, rules, fact, day))
            row.value = scale(*value, fact, day);
        if (rules.oncePerRecord && row.numerator && !row.excluded && mask.numeratorPasses(table, fact)) {
            const auto [entry, isNew] = best.try_emplace(table.record[fact], counted.size());
            if (!isNew) {
                CountedFact& other = counted[entry->second];
                const bool better = rules.partRank[table.part[fact]] < rules.partRank[table.part[other.fact]];
                (better ? other : row).displaced = true;
                if (better)
                    entry->second = counted.size();
            }
        }
        counted.push_back(row);
    }
    return counted;
}

} // namespace gtm::kpi
