// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fold_plan.h"
#include "core/kpi/span_sums.h"
#include "core/kpi/span_values.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace gtm::kpi {

/// Sums of numbers that are not whole, in the units in which they are shown.
struct OddNumbers {
    double numerator = 0, denominator = 0, value = 0;
};

/// The numbers of facts that are added one by one to the spans of a fold: those that change from span to
/// span, that are not whole, that count once per record, or of which quantiles are taken. Keeps references to
/// what it is given.
class FoldSingles {
  public:
    /// `changes` by span, and one behind the last: whole numbers are noted there.
    FoldSingles(const FactViews& facts, const FoldRules& rules, const SpanDays& days,
                std::vector<SpanSums>& changes);

    /// A fact of a class; not `wanted`: its numerator is filtered out.
    void add(const FoldClass& of, size_t fact, bool wanted);
    /// All of them are there.
    void settle() { m_values.settle(m_days.reading); }
    /// Of a span, with the best parts of records that count once.
    [[nodiscard]] OddNumbers oddOf(size_t span) const;
    /// Of the next span, as `SpanValues` says.
    [[nodiscard]] SpanValues::Quantiles nextQuantiles(std::int64_t longer) { return m_values.next(longer); }

  private:
    struct Best {
        std::uint16_t rank;
        double amount; ///< 0 where the best part is filtered out.
    };
    void count(std::int64_t SpanSums::*what, SpanRange range);
    void add(ExactSum SpanSums::*to, const ExactSum& amount, SpanRange range);
    void addOnce(size_t fact, SpanRange range, bool wanted);
    void addValue(size_t fact, SpanRange range);
    void addAge(size_t fact, SpanRange range);
    void addStored(double value, size_t fact, SpanRange range);
    void addAmounts(size_t fact, SpanRange range);
    [[nodiscard]] std::int32_t dayOf(size_t fact, size_t span) const;
    double scaled(double number, size_t fact, std::uint32_t span);
    void addNumber(ExactSum SpanSums::*to, double OddNumbers::*oddTo, double number, size_t fact,
                   SpanRange range);
    void addConverted(ExactSum SpanSums::*to, Minor minor, const std::string& currency, std::int32_t day,
                      SpanRange range);

    const FactViews& m_facts;
    const FoldRules& m_rules;
    const SpanDays& m_days;
    std::vector<SpanSums>& m_changes;
    std::vector<OddNumbers> m_odd;                              ///< By span.
    std::vector<std::unordered_map<std::int32_t, Best>> m_once; ///< By span and record.
    SpanValues m_values;
};

} // namespace gtm::kpi
