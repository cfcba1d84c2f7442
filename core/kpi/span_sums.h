// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/span_days.h"

#include <cstdint>
#include <map>
#include <vector>

/// What is counted and summed up span by span: noted where it begins and where it ends.
namespace gtm::kpi {

/// A sum of numbers: those that are whole, and amounts in minor units, are exact.
struct ExactSum {
    std::int64_t whole = 0, minor = 0;

    ExactSum& operator+=(const ExactSum& other) {
        whole += other.whole;
        minor += other.minor;
        return *this;
    }
    ExactSum operator*(std::int64_t times) const { return {whole * times, minor * times}; }
};

/// What begins or ends in a span, and, summed up, what counts in it.
struct SpanSums {
    std::int64_t facts = 0, withDenominator = 0, withValue = 0, censored = 0, excluded = 0, uncovered = 0;
    std::int64_t unrated = 0;  ///< Amounts in a currency without a rate.
    std::int64_t blank = 0;    ///< Facts of a sum that have no value.
    std::int64_t weighted = 0; ///< Facts of a ratio that count as more or less than one, or as a part.
    std::int64_t ages = 0, since = 0;
    ExactSum numerator, denominator, value;

    SpanSums& operator+=(const SpanSums& other) {
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
    /// What so many facts of the same kind add; less than none take away.
    SpanSums operator*(std::int64_t times) const {
        SpanSums out;
        out.facts = facts * times;
        out.withDenominator = withDenominator * times;
        out.withValue = withValue * times;
        out.censored = censored * times;
        out.excluded = excluded * times;
        out.uncovered = uncovered * times;
        out.unrated = unrated * times;
        out.blank = blank * times;
        out.weighted = weighted * times;
        out.ages = ages * times;
        out.since = since * times;
        out.numerator = numerator * times;
        out.denominator = denominator * times;
        out.value = value * times;
        return out;
    }
};

/// Counts of records by the version that made them, span by span.
class VersionCounts {
  public:
    explicit VersionCounts(size_t spans) : m_spans(spans) {}
    void add(int version, SpanRange range, std::int64_t count = 1) {
        std::vector<std::int64_t>& changes = m_changes.try_emplace(version, m_spans + 1).first->second;
        changes[range.begin] += count;
        changes[range.end] -= count;
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

} // namespace gtm::kpi
