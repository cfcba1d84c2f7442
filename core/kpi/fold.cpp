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
    std::vector<std::int32_t> first, last, evaluation, opening, ending;

    explicit SpanDays(std::span<const Span> spans) {
        for (const Span& span : spans) {
            first.push_back(dayNumber(span.window.first));
            last.push_back(dayNumber(span.window.last));
            evaluation.push_back(dayNumber(span.evaluation));
            opening.push_back(dayNumber(span.opening));
            ending.push_back(dayNumber(span.period.last));
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
    if (!table.editions.empty()) {
        const FactEdition& edition = table.editions[table.edition[fact]];
        range.begin = std::max(range.begin, firstNotBelow(spanDays.ending, edition.first));
        range.end = std::min(range.end, firstNotBelow(spanDays.ending, edition.end));
    }
    return range;
}

/// Amounts become major units of the reporting currency at the basis date, or of the one currency that is
/// asked for; other numbers stay.
struct Scale {
    const FactTable& table;
    const FoldRules& rules;

    [[nodiscard]] std::optional<double> operator()(double number, size_t fact, std::int32_t day) const {
        const RateTable* rates = rules.rates;
        if (!table.isMoney(fact) || !rates)
            return number;
        if (!rules.currency.empty())
            return number / minorPerMajor(rules.currency);
        const std::string& currency = table.currencies.text(table.currency[fact]);
        const auto minor = rates->convert(static_cast<Minor>(number), currency, dayFromNumber(day));
        if (!minor)
            return std::nullopt;
        return static_cast<double>(*minor) / minorPerMajor(rates->reporting());
    }
};

struct Best {
    std::uint16_t rank;
    double amount; ///< 0 where the best part is filtered out.
};

struct Sums {
    double numerator = 0, denominator = 0, value = 0;
    std::int64_t facts = 0, withDenominator = 0, withValue = 0, censored = 0, excluded = 0, uncovered = 0;
    bool missingRate = false, blank = false;
    bool ofCounts = true;
    std::map<int, std::int64_t> versions, models; ///< Of the facts that are counted as records.
    std::vector<double> values;
    std::unordered_map<std::int32_t, Best> once;
};

/// Medians and means of ages read them at the basis day; every other value is stored.
std::optional<double> valueOf(const FactTable& table, const FoldRules& rules, size_t fact, std::int32_t day) {
    if (!std::isnan(table.value[fact]))
        return table.value[fact];
    const bool ages = rules.aggregate == Aggregate::Median || rules.aggregate == Aggregate::Mean;
    if (ages && table.since[fact] != kNoDay)
        return day - table.since[fact];
    return std::nullopt;
}

/// Deals without an amount, or with an amount of 0, stay out of averages (RD4).
bool countsInMean(const FactTable& table, const FoldRules& rules, size_t fact, double value) {
    return rules.aggregate != Aggregate::Mean || !table.isMoney(fact) || value != 0;
}

/// The day whose rates and ages a fact takes: its own, or the one on which states are read.
std::int32_t basisDay(const FactTable& table, const FoldRules& rules, const SpanDays& spans, size_t fact,
                      size_t span) {
    if (table.at[fact] != kNoDay)
        return table.at[fact];
    return rules.basis == Basis::Window ? spans.opening[span] : spans.evaluation[span];
}

class Folder {
  public:
    Folder(const FactTable& table, const FoldRules& rules, std::span<const Span> spans, const Mask& mask)
        : m_table(table)
        , m_rules(rules)
        , m_mask(mask)
        , m_days(spans)
        , m_scale{table, rules}
        , m_notCovered(table.reasons.find(kNotCovered))
        , m_sums(spans.size()) {}

    void add(size_t fact) {
        const bool unknown = m_table.reason[fact] != 0 && m_table.reason[fact] == m_notCovered;
        if (!(unknown ? m_mask.recordPasses(m_table, fact) : m_mask.passes(m_table, fact)))
            return;
        const Range range = rangeOf(m_table, fact, m_days, m_rules.basis);
        for (size_t s = range.begin; s < range.end; ++s) {
            m_sums[s].uncovered += unknown;
            addTo(m_sums[s], fact, basisDay(m_table, m_rules, m_days, fact, s));
        }
    }

    [[nodiscard]] std::vector<Folded> finish() {
        std::vector<Folded> out;
        out.reserve(m_sums.size());
        for (Sums& sums : m_sums)
            out.push_back(finish(sums));
        return out;
    }

  private:
    void addTo(Sums& sums, size_t fact, std::int32_t day) const {
        if (m_table.reason[fact] != 0) {
            ++sums.excluded;
            return;
        }
        ++sums.facts;
        if (m_rules.aggregate == Aggregate::Count || m_rules.aggregate == Aggregate::Sum)
            noteVersion(sums, fact);
        if (m_rules.aggregate == Aggregate::Count)
            return; // A count needs no amounts, and so no rates.
        if (m_rules.aggregate == Aggregate::Ratio) {
            addNumerator(sums, fact, day);
            if (!std::isnan(m_table.denominator[fact])) {
                noteVersion(sums, fact);
                sums.ofCounts &= m_table.denominator[fact] == 1 && !m_table.isMoney(fact);
                sums.denominator += scaled(sums, m_table.denominator[fact], fact, day);
                ++sums.withDenominator;
            }
            return;
        }
        if (m_table.censored[fact] != 0) {
            ++sums.censored;
            if (m_rules.censoredAsLongest)
                noteVersion(sums, fact);
        } else if (const auto value = valueOf(m_table, m_rules, fact, day);
                   value && countsInMean(m_table, m_rules, fact, *value)) {
            addValue(sums, scaled(sums, *value, fact, day));
            if (m_rules.aggregate != Aggregate::Sum)
                noteVersion(sums, fact);
        } else {
            sums.blank |= m_rules.blankIsUnknown && m_rules.aggregate == Aggregate::Sum;
        }
    }

    void noteVersion(Sums& sums, size_t fact) const {
        if (!m_table.editions.empty())
            ++sums.versions[m_table.editions[m_table.edition[fact]].version];
        const auto record = static_cast<size_t>(m_table.record[fact]);
        if (m_rules.models && record < m_rules.models->size())
            ++sums.models[(*m_rules.models)[record]];
    }

    void addValue(Sums& sums, double value) const {
        sums.value += value;
        ++sums.withValue;
        if (m_rules.aggregate == Aggregate::Median)
            sums.values.push_back(value);
    }

    double scaled(Sums& sums, double number, size_t fact, std::int32_t day) const {
        const auto amount = m_scale(number, fact, day);
        sums.missingRate |= !amount;
        return amount.value_or(0);
    }

    /// Where a record counts once, its best part is found among all of them, and only then filtered.
    void addNumerator(Sums& sums, size_t fact, std::int32_t day) const {
        const bool wanted = m_mask.numeratorPasses(m_table, fact);
        if (std::isnan(m_table.numerator[fact]) || (!wanted && !m_rules.oncePerRecord))
            return;
        sums.ofCounts &= m_table.numerator[fact] == 0 || m_table.numerator[fact] == 1;
        const double amount = wanted ? scaled(sums, m_table.numerator[fact], fact, day) : 0;
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
        out.versions = std::move(sums.versions);
        out.models = std::move(sums.models);
        out.missingRate = sums.missingRate;
        out.blank = sums.blank;
        out.uncovered = static_cast<double>(sums.uncovered) >
                        kUncoveredShare * static_cast<double>(sums.facts + sums.uncovered);
        for (const auto& [record, best] : sums.once)
            sums.numerator += best.amount;
        switch (m_rules.aggregate) {
        case Aggregate::Ratio:
            out.records = sums.withDenominator;
            out.numerator = sums.numerator;
            out.denominator = sums.denominator;
            out.ofCounts = sums.ofCounts;
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
        if (out.missingRate || out.blank || out.uncovered)
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

    const FactTable& m_table;
    const FoldRules& m_rules;
    const Mask& m_mask;
    SpanDays m_days;
    Scale m_scale;
    int m_notCovered;
    std::vector<Sums> m_sums;
};

/// Of the facts of one record that count once, the best part; the others are displaced.
class OncePerRecord {
  public:
    explicit OncePerRecord(const FoldRules& rules, const FactTable& table) : m_rules(rules), m_table(table) {}

    void note(std::vector<CountedFact>& counted, size_t index) {
        const CountedFact& row = counted[index];
        if (!m_rules.oncePerRecord || !row.numerator || row.excluded)
            return;
        const auto [entry, isNew] = m_best.try_emplace(m_table.record[row.fact], index);
        if (isNew)
            return;
        const auto rank = [&](size_t i) { return m_rules.partRank[m_table.part[counted[i].fact]]; };
        const bool better = rank(index) < rank(entry->second);
        counted[better ? entry->second : index].displaced = true;
        if (better)
            entry->second = index;
    }

  private:
    const FoldRules& m_rules;
    const FactTable& m_table;
    std::unordered_map<std::int32_t, size_t> m_best; // Record to the index of its counting numerator.
};

} // namespace

std::vector<Folded> fold(const FactTable& table, const FoldRules& rules, std::span<const Span> spans,
                         const Mask& mask) {
    Folder folder(table, rules, spans, mask);
    for (size_t fact = 0; fact < table.size(); ++fact)
        folder.add(fact);
    return folder.finish();
}

std::vector<CountedFact> factsOf(const FactTable& table, const FoldRules& rules, const Span& span,
                                 const Mask& mask) {
    const SpanDays spanDays(std::span(&span, 1));
    const Scale scale{table, rules};
    std::vector<CountedFact> counted;
    OncePerRecord once(rules, table);
    for (size_t fact = 0; fact < table.size(); ++fact) {
        if (!mask.passes(table, fact))
            continue;
        if (const Range range = rangeOf(table, fact, spanDays, rules.basis); range.begin >= range.end)
            continue;
        const std::int32_t day = basisDay(table, rules, spanDays, fact, 0);
        CountedFact row{fact, {}, {}, {}, table.reason[fact] != 0, false, false, false};
        const auto amount = [&](double number) -> std::optional<double> {
            if (std::isnan(number))
                return std::nullopt;
            const auto converted = scale(number, fact, day);
            row.missingRate |= !converted;
            return converted;
        };
        row.numerator = amount(table.numerator[fact]);
        row.denominator = amount(table.denominator[fact]);
        if (const auto value = valueOf(table, rules, fact, day);
            value && countsInMean(table, rules, fact, *value))
            row.value = amount(*value);
        row.blank = !row.value && !row.excluded && rules.blankIsUnknown && rules.aggregate == Aggregate::Sum;
        counted.push_back(row);
        once.note(counted, counted.size() - 1);
    }
    // The parts that are not asked for have only kept others from counting.
    std::erase_if(counted, [&](const CountedFact& row) {
        return !mask.numeratorPasses(table, row.fact) && !row.denominator;
    });
    for (CountedFact& row : counted)
        if (!mask.numeratorPasses(table, row.fact))
            row.numerator = 0;
    return counted;
}

} // namespace gtm::kpi
