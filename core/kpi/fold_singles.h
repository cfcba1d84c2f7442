// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fold_plan.h"
#include "core/kpi/span_ranks.h"
#include "core/kpi/span_sums.h"
#include "core/kpi/span_values.h"

#include <span>
#include <vector>

namespace gtm::kpi {

/// Sums of numbers that are not whole, in the units in which they are shown.
struct OddNumbers {
    double numerator = 0, denominator = 0, value = 0;
};

/// What the facts that a plan lists add to the spans of a fold: numbers that change from span to span, that
/// are not whole, that count once per record, and quantiles. Keeps references to what it is given.
class FoldSingles {
  public:
    /// `changes` by span, and one behind the last: whole numbers are noted there.
    FoldSingles(const FactViews& facts, const FoldRules& rules, const FoldPlan& plan, bool partsOfNumerator,
                std::vector<SpanSums>& changes);

    /// All that the plan lists; `standingOf` says how one of them stands to the filter.
    template<typename StandingOf>
    void addListed(const StandingOf& standingOf) {
        const auto& listed = m_plan.listed();
        if (m_plan.isRanked()) {
            m_passing.resize(listed.size());
            size_t kept = 0;
            for (size_t i = 0; i < listed.size(); ++i) { // without a branch that could be foreseen wrongly
                const FoldCells::Standing stands = standingOf(i);
                m_passing[kept] = listed[i];
                kept += static_cast<size_t>(stands.record & stands.part);
            }
            m_passing.resize(kept);
        } else {
            for (size_t i = 0; i < listed.size(); ++i)
                add(listed[i], standingOf(i));
        }
        settle();
    }
    /// Of a span.
    [[nodiscard]] const OddNumbers& oddOf(size_t span) const { return m_odd[span]; }
    /// Median and the quantiles 0.75 and 0.9 of the next span, the first one first, as `SpanValues` says.
    [[nodiscard]] SpanValues::Quantiles quantilesOf(size_t span, std::int64_t longer);

  private:
    /// A part of a record that counts once.
    struct Candidate {
        ListedFact fact;
        std::uint16_t rank; ///< Lower is better; of equal ones the first.
        bool wanted;        ///< Else it only keeps others from counting.
    };

    void add(const ListedFact& listed, FoldCells::Standing stands);
    void settle();
    void count(std::int64_t SpanSums::*what, SpanRange range);
    void add(ExactSum SpanSums::*to, const ExactSum& amount, SpanRange range);
    void noteCandidate(const ListedFact& listed, bool wanted);
    void addRecord();
    void addBeside(const Candidate& candidate, SpanRange range, std::span<const Candidate> better);
    void addValue(const FoldClass& of, const ListedFact& listed);
    [[nodiscard]] std::int32_t dayOf(size_t fact, size_t span) const;
    [[nodiscard]] double valueOf(size_t fact, size_t span) const;
    double scaled(double number, size_t fact, std::uint32_t span);
    void addNumber(ExactSum SpanSums::*to, double OddNumbers::*oddTo, double number, size_t fact,
                   SpanRange range);
    void addAmount(ExactSum SpanSums::*to, Minor minor, size_t fact, SpanRange range);

    const FactViews& m_facts;
    const FoldRules& m_rules;
    const FoldPlan& m_plan;
    const SpanDays& m_days;
    Column<std::int32_t>::View m_classOf;
    Column<FoldRates::Code>::View m_rateOf;
    bool m_partsOfNumerator;
    std::vector<SpanSums>& m_changes;
    std::vector<OddNumbers> m_odd;       ///< By span.
    std::vector<Candidate> m_candidates; ///< Of the record that was met last.
    std::vector<ListedFact> m_passing;   ///< Where values stand in one order in all spans.
    std::optional<SpanRanks> m_ranks;
    SpanValues m_values; ///< Where they do not.
};

} // namespace gtm::kpi
