// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold.h"

#include "core/base/quantile.h"
#include "core/kpi/day_index.h"
#include "core/kpi/fact_reading.h"

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

/// Spans in which a fact counts: from `begin` up to `end`, which is not one of them.
struct Range {
    std::uint32_t begin, end;
};

std::vector<std::int32_t> daysOf(std::span<const Span> spans, Day (*of)(const Span&)) {
    std::vector<std::int32_t> days;
    days.reserve(spans.size());
    for (const Span& span : spans)
        days.push_back(dayNumber(of(span)));
    return days;
}

/// The spans' days, and where any day stands among them.
struct SpanDays {
    explicit SpanDays(std::span<const Span> spans, Basis basis)
        : evaluation(daysOf(spans, [](const Span& s) { return s.evaluation; }))
        , reading(basis == Basis::Window ? daysOf(spans, [](const Span& s) { return s.opening; })
                                         : evaluation)
        , first(daysOf(spans, [](const Span& s) { return s.window.first; }))
        , last(daysOf(spans, [](const Span& s) { return s.window.last; }))
        , ofEvaluation(evaluation)
        , ofReading(reading)
        , ending(daysOf(spans, [](const Span& s) { return s.period.last; })) {}

    std::vector<std::int32_t> evaluation;
    std::vector<std::int32_t> reading; ///< The day as of which intervals are read.
    DayIndex first, last, ofEvaluation, ofReading, ending;

    /// Where a fact counts: `at` inside the window, the reading day inside [from, to).
    [[nodiscard]] Range rangeOf(std::int32_t at, std::int32_t from, std::int32_t to) const {
        const DayIndex& day = at == kNoDay ? ofReading : ofEvaluation;
        Range range{day.firstNotBelow(from), day.firstNotBelow(to)};
        if (at != kNoDay) {
            range.begin = std::max(range.begin, last.firstNotBelow(at));
            range.end = std::min(range.end, first.firstNotBelow(std::int64_t{at} + 1));
        }
        return range;
    }
};

/// A sum of numbers: those that are whole, and amounts in minor units, are exact.
struct Amount {
    std::int64_t whole = 0, minor = 0;

    Amount& operator+=(const Amount& other) {
        whole += other.whole;
        minor += other.minor;
        return *this;
    }
    Amount operator-() const { return {-whole, -minor}; }
};

/// What begins or ends in a span, and, summed up, what counts in it.
struct Sums {
    std::int64_t facts = 0, withDenominator = 0, withValue = 0, censored = 0, excluded = 0, uncovered = 0;
    std::int64_t unrated = 0;  ///< Amounts in a currency without a rate.
    std::int64_t blank = 0;    ///< Facts of a sum that have no value.
    std::int64_t weighted = 0; ///< Facts of a ratio that count as more or less than one, or as a part.
    std::int64_t ages = 0, since = 0;
    Amount numerator, denominator, value;

    Sums& operator+=(const Sums& other) {
        facts += other.facts;
        withDenominator += other.withDenominator;
        withValue += other.withValue;
        censored += other.censored;
        excluded += other.excluded;
        uncovered += other.uncovered;
        unrated += other.unrated;
        blank += other.blank;
        weighted += other.weighted;
        ages += other.ages;
        since += other.since;
        numerator += other.numerator;
        denominator += other.denominator;
        value += other.value;
        return *this;
    }
};

/// Numbers that are not whole, in the units in which they are shown.
struct Odd {
    double numerator = 0, denominator = 0, value = 0;
};

struct Best {
    std::uint16_t rank;
    double amount; ///< 0 where the best part is filtered out.
};

/// The values of which quantiles are taken: their range, and what they are in it.
struct RangedValue {
    Range range;
    double value;
    std::int32_t since; ///< kNoDay, or the value is the age since then.
};

/// Counts of records by the version that made them, span by span.
class VersionCounts {
  public:
    explicit VersionCounts(size_t spans) : m_spans(spans) {}
    void add(int version, Range range) {
        std::vector<std::int64_t>& changes = m_changes.try_emplace(version, m_spans + 1).first->second;
        ++changes[range.begin];
        --changes[range.end];
    }
    /// Those of the next span.
    std::map<int, std::int64_t> next() {
        std::map<int, std::int64_t> counts;
        for (const auto& [version, changes] : m_changes)
            if (const std::int64_t count = m_counts[version] += changes[m_next]; count != 0)
                counts.emplace(version, count);
        ++m_next;
        return counts;
    }

  private:
    size_t m_spans, m_next = 0;
    std::map<int, std::vector<std::int64_t>> m_changes;
    std::map<int, std::int64_t> m_counts;
};

bool isWhole(double number) {
    constexpr double kExact = 1LL << 52U;
    return std::abs(number) < kExact && std::trunc(number) == number;
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
        const Range range = rangeOf(fact);
        if (range.begin >= range.end)
            return;
        const std::uint16_t reason = m_reason[fact];
        const bool unknown = reason != 0 && reason == m_notCovered;
        if (!(unknown ? m_mask.recordPasses(m_table, fact) : m_mask.passes(m_table, fact)))
            return;
        if (reason != 0) {
            count(&Sums::excluded, range);
            if (unknown)
                count(&Sums::uncovered, range);
            return;
        }
        count(&Sums::facts, range);
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
        const auto values = valuesBySpan();
        std::vector<Folded> out;
        out.reserve(m_odd.size());
        Sums sums;
        for (size_t span = 0; span < m_odd.size(); ++span) {
            sums += m_changes[span];
            out.push_back(finish(sums, span, values.empty() ? std::span<double>() : values[span]));
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
    [[nodiscard]] Range rangeOf(size_t fact) const {
        Range range = m_days.rangeOf(m_at[fact], m_from[fact], m_to[fact]);
        if (!m_table.editions.empty()) {
            const FactEdition& edition = m_table.editions[m_table.edition[fact]];
            range.begin = std::max(range.begin, m_days.ending.firstNotBelow(edition.first));
            range.end = std::min(range.end, m_days.ending.firstNotBelow(edition.end));
        }
        return range;
    }

    void count(std::int64_t Sums::*what, Range range) {
        ++(m_changes[range.begin].*what);
        --(m_changes[range.end].*what);
    }
    void add(Amount Sums::*to, const Amount& amount, Range range) {
        m_changes[range.begin].*to += amount;
        m_changes[range.end].*to += -amount;
    }

    void addRatio(size_t fact, Range range) {
        addNumerator(fact, range);
        const double denominator = m_denominator[fact];
        if (std::isnan(denominator))
            return;
        noteVersion(fact, range);
        if (denominator != 1 || m_table.isMoney(fact))
            count(&Sums::weighted, range);
        addNumber(&Sums::denominator, &Odd::denominator, denominator, fact, range);
        count(&Sums::withDenominator, range);
    }

    /// Where a record counts once, its best part is found among all of them, and only then filtered.
    void addNumerator(size_t fact, Range range) {
        const bool wanted = m_mask.numeratorPasses(m_table, fact);
        const double numerator = m_numerator[fact];
        if (std::isnan(numerator) || (!wanted && !m_rules.oncePerRecord))
            return;
        if (numerator != 0 && numerator != 1)
            count(&Sums::weighted, range);
        if (!m_rules.oncePerRecord)
            return addNumber(&Sums::numerator, &Odd::numerator, numerator, fact, range);
        for (std::uint32_t s = range.begin; s < range.end; ++s) {
            const double amount = wanted ? scaled(numerator, fact, s) : 0;
            const Best candidate{m_rules.partRank[m_table.part[fact]], amount};
            const auto [entry, isNew] = m_once[s].try_emplace(m_table.record[fact], candidate);
            if (!isNew && candidate.rank < entry->second.rank)
                entry->second = candidate;
        }
    }

    void addValue(size_t fact, Range range) {
        if (m_table.censored[fact] != 0) {
            count(&Sums::censored, range);
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
                count(&Sums::blank, range);
            return;
        }
        count(&Sums::withValue, range);
        if (age)
            addAge(fact, range);
        else if (m_rules.aggregate == Aggregate::Median && m_table.isMoney(fact))
            addAmounts(fact, range);
        else
            addStored(value, fact, range);
    }

    /// An age grows from span to span; that of something that happened is the same in all.
    void addAge(size_t fact, Range range) {
        const std::int32_t since = m_table.since[fact];
        if (m_at[fact] != kNoDay) {
            const std::int32_t age = m_at[fact] - since;
            add(&Sums::value, {age, 0}, range);
            return keepValue({range, static_cast<double>(age), kNoDay});
        }
        m_changes[range.begin].ages += 1;
        m_changes[range.begin].since += since;
        m_changes[range.end].ages -= 1;
        m_changes[range.end].since -= since;
        keepValue({range, 0, since});
    }

    void keepValue(const RangedValue& value) {
        if (m_rules.aggregate == Aggregate::Median)
            m_values.push_back(value);
    }

    void addStored(double value, size_t fact, Range range) {
        addNumber(&Sums::value, &Odd::value, value, fact, range);
        keepValue({range, value, kNoDay});
    }

    /// Quantiles of amounts: each span has its own rates.
    void addAmounts(size_t fact, Range range) {
        addNumber(&Sums::value, &Odd::value, m_value[fact], fact, range);
        for (std::uint32_t s = range.begin; s < range.end; ++s)
            m_values.push_back(
                {{s, s + 1},
                 scaledNumber(m_table, m_rules, m_value[fact], fact, dayOf(fact, s)).value_or(0),
                 kNoDay});
    }

    void noteVersion(size_t fact, Range range) {
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
            count(&Sums::unrated, {span, span + 1});
        return amount.value_or(0);
    }

    void addNumber(Amount Sums::*to, double Odd::*oddTo, double number, size_t fact, Range range) {
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

    void addConverted(Amount Sums::*to, Minor minor, const std::string& currency, std::int32_t day,
                      Range range) {
        if (const auto converted = m_rules.rates->convert(minor, currency, dayFromNumber(day)))
            add(to, {0, *converted}, range);
        else
            count(&Sums::unrated, range);
    }

    [[nodiscard]] double numberOf(const Amount& amount, double odd) const {
        return static_cast<double>(amount.whole) + static_cast<double>(amount.minor) / m_unit + odd;
    }

    /// The values of each span, all in one piece of memory.
    std::vector<std::span<double>> valuesBySpan() {
        if (m_values.empty())
            return {};
        std::vector<size_t> places(m_odd.size() + 1);
        for (const RangedValue& value : m_values) {
            ++places[value.range.begin];
            --places[value.range.end];
        }
        size_t count = 0, all = 0;
        for (size_t& place : places) {
            count += place;
            place = all;
            all += count;
        }
        m_flat.resize(all);
        std::vector<size_t> ends(places.begin(), places.end() - 1);
        for (const RangedValue& value : m_values)
            for (std::uint32_t s = value.range.begin; s < value.range.end; ++s)
                m_flat[ends[s]++] = value.since == kNoDay ? value.value : m_days.reading[s] - value.since;
        std::vector<std::span<double>> bySpan;
        for (size_t s = 0; s < ends.size(); ++s)
            bySpan.push_back(std::span(m_flat).subspan(places[s], ends[s] - places[s]));
        return bySpan;
    }

    Folded finish(const Sums& sums, size_t span, std::span<double> values) {
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
    void finishMedian(const Sums& sums, double sum, std::span<double> values, Folded& out) const {
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
    std::vector<Sums> m_changes;             ///< By span, and one behind the last.
    std::vector<Odd> m_odd;
    std::vector<std::unordered_map<std::int32_t, Best>> m_once;
    std::vector<RangedValue> m_values;
    std::vector<double> m_flat;
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
