// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold.h"

#include "core/base/quantile.h"
#include "core/kpi/fact_reading.h"
#include "core/kpi/span_sums.h"
#include "core/kpi/span_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

// Most facts say the same in every span in which they count, and those stand side by side: such a fact is
// added where its range begins and taken away where it ends, and one pass over the spans sums up. Whole
// numbers alone go this way, amounts as minor units, so that what is taken away is exactly what was added;
// anything else is added to each span by itself. `factsOf` is the plain form of the same: a test holds the
// two together.
namespace gtm::kpi {

namespace {

/// Numbers that are not whole, in the units in which they are shown.
struct Odd {
    double numerator = 0, denominator = 0, value = 0;
};

struct Best {
    std::uint16_t rank;
    double amount; ///< 0 where the best part is filtered out.
};

bool isWhole(double number) {
    constexpr double kExact = 1LL << 52U;
    return std::abs(number) < kExact && static_cast<double>(static_cast<std::int64_t>(number)) == number;
}

class Folder {
  public:
    Folder(const FactTable& table, const FoldRules& rules, std::span<const Span> spans, const Mask& mask)
        : m_table(table)
        , m_rules(rules)
        , m_mask(mask)
        , m_at(table.at)
        , m_from(table.from)
        , m_to(table.to)
        , m_numerator(table.numerator)
        , m_denominator(table.denominator)
        , m_value(table.value)
        , m_reason(table.reason)
        , m_days(spans, rules.basis)
        , m_notCovered(table.reasons.find(kNotCovered))
        , m_unit(unitOf(rules))
        , m_changes(spans.size() + 1)
        , m_odd(spans.size())
        , m_once(rules.oncePerRecord ? spans.size() : 0)
        , m_versions(spans.size())
        , m_models(spans.size()) {
        for (const std::string& currency : table.currencies.texts())
            m_isReporting.push_back(rules.rates &&
                                    (currency.empty() || currency == rules.rates->reporting()));
    }

    void add(size_t fact) {
        const SpanRange range = rangeOf(fact);
        if (range.begin >= range.end)
            return;
        const std::uint16_t reason = m_reason[fact];
        const bool unknown = reason != 0 && reason == m_notCovered;
        if (!(unknown ? m_mask.recordPasses(m_table, fact) : m_mask.passes(m_table, fact)))
            return;
        if (reason != 0) {
            count(&SpanSums::excluded, range);
            if (unknown)
                count(&SpanSums::uncovered, range);
            return;
        }
        count(&SpanSums::facts, range);
        switch (m_rules.aggregate) {
        case Aggregate::Count: // A count needs no amounts, and so no rates.
            return noteVersion(fact, range);
        case Aggregate::Ratio:
            return addRatio(fact, range);
        default:
            return addValue(fact, range);
        }
    }

    [[nodiscard]] std::vector<Folded> finish() {
        const auto values = m_values.bySpan(m_days.reading);
        std::vector<Folded> out;
        out.reserve(m_odd.size());
        SpanSums sums;
        for (size_t span = 0; span < m_odd.size(); ++span) {
            sums += m_changes[span];
            out.push_back(finish(sums, span, values[span]));
        }
        return out;
    }

  private:
    /// Minor units of a whole one in what the sums are shown in.
    static double unitOf(const FoldRules& rules) {
        if (!rules.rates)
            return 1;
        return minorPerMajor(rules.currency.empty() ? rules.rates->reporting() : rules.currency);
    }

    /// Spans in the weeks of the edition that made the fact, where several made the table.
    [[nodiscard]] SpanRange rangeOf(size_t fact) const {
        SpanRange range = m_days.rangeOf(m_at[fact], m_from[fact], m_to[fact]);
        if (!m_table.editions.empty()) {
            const FactEdition& edition = m_table.editions[m_table.edition[fact]];
            range.begin = std::max(range.begin, m_days.ending.firstNotBelow(edition.first));
            range.end = std::min(range.end, m_days.ending.firstNotBelow(edition.end));
        }
        return range;
    }

    void count(std::int64_t SpanSums::*what, SpanRange range) {
        ++(m_changes[range.begin].*what);
        --(m_changes[range.end].*what);
    }
    void add(ExactSum SpanSums::*to, const ExactSum& amount, SpanRange range) {
        m_changes[range.begin].*to += amount;
        m_changes[range.end].*to += -amount;
    }

    void addRatio(size_t fact, SpanRange range) {
        addNumerator(fact, range);
        const double denominator = m_denominator[fact];
        if (std::isnan(denominator))
            return;
        noteVersion(fact, range);
        if (denominator != 1 || m_table.isMoney(fact))
            count(&SpanSums::weighted, range);
        addNumber(&SpanSums::denominator, &Odd::denominator, denominator, fact, range);
        count(&SpanSums::withDenominator, range);
    }

    /// Where a record counts once, its best part is found among all of them, and only then filtered.
    void addNumerator(size_t fact, SpanRange range) {
        const bool wanted = m_mask.numeratorPasses(m_table, fact);
        const double numerator = m_numerator[fact];
        if (std::isnan(numerator) || (!wanted && !m_rules.oncePerRecord))
            return;
        if (numerator != 0 && numerator != 1)
            count(&SpanSums::weighted, range);
        if (!m_rules.oncePerRecord)
            return addNumber(&SpanSums::numerator, &Odd::numerator, numerator, fact, range);
        for (std::uint32_t s = range.begin; s < range.end; ++s) {
            const double amount = wanted ? scaled(numerator, fact, s) : 0;
            const Best candidate{m_rules.partRank[m_table.part[fact]], amount};
            const auto [entry, isNew] = m_once[s].try_emplace(m_table.record[fact], candidate);
            if (!isNew && candidate.rank < entry->second.rank)
                entry->second = candidate;
        }
    }

    void addValue(size_t fact, SpanRange range) {
        if (m_table.censored[fact] != 0) {
            count(&SpanSums::censored, range);
            if (m_rules.censoredAsLongest || m_rules.aggregate == Aggregate::Sum)
                noteVersion(fact, range);
            return;
        }
        const double value = m_value[fact];
        const bool age = isAge(m_table, m_rules, fact);
        const bool counts = age || (!std::isnan(value) && countsInMean(m_table, m_rules, fact, value));
        if (counts || m_rules.aggregate == Aggregate::Sum)
            noteVersion(fact, range);
        if (!counts) {
            if (m_rules.blankIsUnknown && m_rules.aggregate == Aggregate::Sum)
                count(&SpanSums::blank, range);
            return;
        }
        count(&SpanSums::withValue, range);
        if (age)
            addAge(fact, range);
        else if (m_rules.aggregate == Aggregate::Median && m_table.isMoney(fact))
            addAmounts(fact, range);
        else
            addStored(value, fact, range);
    }

    /// An age grows from span to span; that of something that happened is the same in all.
    void addAge(size_t fact, SpanRange range) {
        const std::int32_t since = m_table.since[fact];
        if (m_at[fact] != kNoDay) {
            const std::int32_t age = m_at[fact] - since;
            add(&SpanSums::value, {age, 0}, range);
            if (m_rules.aggregate == Aggregate::Median)
                m_values.add(range, age);
            return;
        }
        m_changes[range.begin].ages += 1;
        m_changes[range.begin].since += since;
        m_changes[range.end].ages -= 1;
        m_changes[range.end].since -= since;
        if (m_rules.aggregate == Aggregate::Median)
            m_values.addAge(range, since);
    }

    void addStored(double value, size_t fact, SpanRange range) {
        addNumber(&SpanSums::value, &Odd::value, value, fact, range);
        if (m_rules.aggregate == Aggregate::Median)
            m_values.add(range, value);
    }

    /// Quantiles of amounts: each span has its own rates.
    void addAmounts(size_t fact, SpanRange range) {
        addNumber(&SpanSums::value, &Odd::value, m_value[fact], fact, range);
        for (std::uint32_t s = range.begin; s < range.end; ++s)
            m_values.add({s, s + 1},
                         scaledNumber(m_table, m_rules, m_value[fact], fact, dayOf(fact, s)).value_or(0));
    }

    void noteVersion(size_t fact, SpanRange range) {
        if (!m_table.editions.empty())
            m_versions.add(m_table.editions[m_table.edition[fact]].version, range);
        const auto record = static_cast<size_t>(m_table.record[fact]);
        if (m_rules.models && record < m_rules.models->size())
            m_models.add((*m_rules.models)[record], range);
    }

    /// The day whose rates and ages a fact takes: its own, or the one on which states are read.
    [[nodiscard]] std::int32_t dayOf(size_t fact, size_t span) const {
        return m_at[fact] != kNoDay ? m_at[fact] : m_days.reading[span];
    }

    double scaled(double number, size_t fact, std::uint32_t span) {
        const auto amount = scaledNumber(m_table, m_rules, number, fact, dayOf(fact, span));
        if (!amount)
            count(&SpanSums::unrated, {span, span + 1});
        return amount.value_or(0);
    }

    void addNumber(ExactSum SpanSums::*to, double Odd::*oddTo, double number, size_t fact, SpanRange range) {
        const bool money = m_table.isMoney(fact) && m_rules.rates;
        if (!money && isWhole(number))
            return add(to, {static_cast<std::int64_t>(number), 0}, range);
        if (money && isWhole(number)) {
            const auto minor = static_cast<Minor>(number);
            if (!m_rules.currency.empty() || m_isReporting[m_table.currency[fact]])
                return add(to, {0, minor}, range);
            const std::string& currency = m_table.currencies.text(m_table.currency[fact]);
            if (m_at[fact] != kNoDay)
                return addConverted(to, minor, currency, m_at[fact], range);
            for (std::uint32_t s = range.begin; s < range.end; ++s)
                addConverted(to, minor, currency, m_days.reading[s], {s, s + 1});
            return;
        }
        for (std::uint32_t s = range.begin; s < range.end; ++s)
            m_odd[s].*oddTo += scaled(number, fact, s);
    }

    void addConverted(ExactSum SpanSums::*to, Minor minor, const std::string& currency, std::int32_t day,
                      SpanRange range) {
        if (const auto converted = m_rules.rates->convert(minor, currency, dayFromNumber(day)))
            add(to, {0, *converted}, range);
        else
            count(&SpanSums::unrated, range);
    }

    [[nodiscard]] double numberOf(const ExactSum& amount, double odd) const {
        return static_cast<double>(amount.whole) + static_cast<double>(amount.minor) / m_unit + odd;
    }

    Folded finish(const SpanSums& sums, size_t span, std::span<double> values) {
        Folded out;
        out.excluded = sums.excluded;
        out.versions = m_versions.next();
        out.models = m_models.next();
        out.missingRate = sums.unrated > 0;
        out.blank = sums.blank > 0;
        out.uncovered = static_cast<double>(sums.uncovered) >
                        kUncoveredShare * static_cast<double>(sums.facts + sums.uncovered);
        const double value = numberOf(sums.value, m_odd[span].value) +
                             static_cast<double>(sums.ages * m_days.reading[span] - sums.since);
        switch (m_rules.aggregate) {
        case Aggregate::Ratio:
            out.records = sums.withDenominator;
            out.numerator = numberOf(sums.numerator, m_odd[span].numerator + onceIn(span));
            out.denominator = numberOf(sums.denominator, m_odd[span].denominator);
            out.ofCounts = sums.weighted == 0;
            if (*out.denominator != 0)
                out.value = *out.numerator / *out.denominator;
            break;
        case Aggregate::Count:
            out.records = sums.facts;
            out.value = out.numerator = static_cast<double>(sums.facts);
            break;
        case Aggregate::Sum:
            out.records = sums.facts;
            out.value = out.numerator = value;
            break;
        case Aggregate::Mean:
            out.records = sums.withValue;
            if (sums.withValue > 0)
                out.value = value / static_cast<double>(sums.withValue);
            break;
        case Aggregate::Median:
            finishMedian(sums, value, values, out);
            break;
        case Aggregate::Composite:
            break;
        }
        if (out.missingRate || out.blank || out.uncovered)
            out.value = out.numerator = out.denominator = out.mean = out.p75 = out.p90 = std::nullopt;
        return out;
    }

    [[nodiscard]] double onceIn(size_t span) const {
        double sum = 0;
        if (m_rules.oncePerRecord)
            for (const auto& [record, best] : m_once[span])
                sum += best.amount;
        return sum;
    }

    /// Censored values stand behind all others; a quantile that needs one of them is not known.
    void finishMedian(const SpanSums& sums, double sum, std::span<double> values, Folded& out) const {
        out.censored = m_rules.censoredAsLongest ? sums.censored : 0;
        out.records = sums.withValue + out.censored;
        std::vector<double> withCensored;
        if (out.censored > 0) {
            withCensored.assign(values.begin(), values.end());
            withCensored.resize(static_cast<size_t>(out.records), std::numeric_limits<double>::infinity());
            values = withCensored;
        }
        auto found = quantiles(values, std::array{0.5, 0.75, 0.9});
        for (auto& quantile : found)
            if (quantile && !std::isfinite(*quantile))
                quantile.reset();
        out.value = found[0];
        out.p75 = found[1];
        out.p90 = found[2];
        out.untouchedMajority = out.records > 0 && !out.value;
        if (out.censored == 0 && sums.withValue > 0)
            out.mean = sum / static_cast<double>(sums.withValue);
    }

    const FactTable& m_table;
    const FoldRules& m_rules;
    const Mask& m_mask;
    Column<std::int32_t>::View m_at, m_from, m_to;
    Column<double>::View m_numerator, m_denominator, m_value;
    Column<std::uint16_t>::View m_reason;
    SpanDays m_days;
    int m_notCovered;
    double m_unit;
    std::vector<std::uint8_t> m_isReporting; ///< By currency code.
    std::vector<SpanSums> m_changes;         ///< By span, and one behind the last.
    std::vector<Odd> m_odd;
    std::vector<std::unordered_map<std::int32_t, Best>> m_once;
    SpanValues m_values;
    VersionCounts m_versions, m_models;
};

} // namespace

std::vector<Folded> fold(const FactTable& table, const FoldRules& rules, std::span<const Span> spans,
                         const Mask& mask) {
    Folder folder(table, rules, spans, mask);
    for (size_t fact = 0; fact < table.size(); ++fact)
        folder.add(fact);
    return folder.finish();
}

} // namespace gtm::kpi
