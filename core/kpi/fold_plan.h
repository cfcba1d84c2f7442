// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fold.h"
#include "core/kpi/fold_cells.h"
#include "core/kpi/fold_rates.h"
#include "core/kpi/span_days.h"
#include "core/kpi/span_ranks.h"
#include "core/kpi/span_sums.h"

#include <cstdint>
#include <span>
#include <vector>

/// What facts do to the spans of a question, whatever its filter: worked out once, so that another filter has
/// only to tell which of them pass.
namespace gtm::kpi {

/// Facts that count in the same spans, and there in the same way.
struct FoldClass {
    /// How their numbers add up.
    enum class Numbers : std::uint8_t {
        Alike,  ///< All say 0, or 1, or nothing: what one adds says it.
        Whole,  ///< Those that differ are whole and the same in all spans of a piece, and so is their sum.
        Single, ///< One by one: they are broken, or count once per record.
    };
    /// What the values that differ are.
    enum class Values : std::uint8_t {
        Stored,
        Ages,    ///< Days from `since` to the day of the fact.
        Growing, ///< Days from `since` to the day on which the span is read.
    };

    SpanRange range{};
    Numbers numbers = Numbers::Alike;
    bool uncovered = false; ///< They count whatever part is asked for.
    bool counts = false;    ///< They are among the records of a number, and so have a version.
    std::uint8_t edition = 0;
    bool money = false; ///< What differs is amounts: minor units of the reporting currency, where `Whole`.
    bool numerator = false, denominator = false, value = false; ///< Which numbers differ.
    Values values = Values::Stored;
    bool ranked = false; ///< Quantiles are taken of their values.
    bool once = false;   ///< Their numerator counts once per record, by the best of its parts.
    FoldRates::Code rate = FoldRates::kNotAtAll; ///< By which amounts are converted.
    /// Where spans convert whole amounts by several rates: the classes that its facts are in instead, one for
    /// each rate, whose ranges are together its own.
    std::vector<std::int32_t> pieces;
    SpanSums each;             ///< What one adds to its spans beside numbers that differ.
    SpanSums withoutNumerator; ///< The same of one whose numerator is filtered out.
};

class FoldPlan {
  public:
    FoldPlan(const FactTable& table, const FoldRules& rules, std::span<const Span> spans);

    /// The class of each fact; 0: it counts in no span.
    [[nodiscard]] Column<std::int32_t>::View classOf() const { return Column<std::int32_t>::View(m_classOf); }
    [[nodiscard]] const std::vector<FoldClass>& classes() const { return m_classes; }
    [[nodiscard]] const SpanDays& days() const { return m_days; }
    [[nodiscard]] const FoldRates& rates() const { return m_rates; }
    /// The rate of each fact that has its own (`FoldRates::kOwn`).
    [[nodiscard]] Column<FoldRates::Code>::View rateOf() const {
        return Column<FoldRates::Code>::View(m_rateOf);
    }
    /// The facts that a fold looks at one by one, whatever its filter: those of `Single` numbers, those of a
    /// record one after the other, and those of which quantiles are taken, by ascending value.
    [[nodiscard]] const std::vector<ListedFact>& listed() const { return m_listed; }
    /// Some of them have numbers that are added one by one.
    [[nodiscard]] bool hasSingles() const { return m_hasSingles; }
    /// Their values ascend in all spans. Where each span has its own rates, there is no such order.
    [[nodiscard]] bool isRanked() const { return m_isRanked; }
    /// The facts of the table that it is of, counted by the dimensions of a mask. Kept for the last few
    /// masks.
    [[nodiscard]] std::shared_ptr<const FoldCells> cells(const FactTable& table, const Mask& mask,
                                                         const std::vector<int>* models) const;
    /// Whether it is what facts do to these spans under these rules.
    [[nodiscard]] bool isOf(const FactTable& table, const FoldRules& rules,
                            std::span<const Span> spans) const;

  private:
    /// What of the rules it depends on.
    struct Terms {
        Basis basis;
        Aggregate aggregate;
        bool censoredAsLongest, oncePerRecord, blankIsUnknown;
        const RateTable* rates; ///< It stays as it is while the table is there.
        bool converts;          ///< Else amounts stay in the currency that is asked for.
        friend bool operator==(const Terms&, const Terms&) = default;
    };
    static Terms termsOf(const FoldRules& rules);
    void list(const FactTable& table);

    Terms m_terms;
    std::vector<Span> m_spans;
    SpanDays m_days;
    FoldRates m_rates;
    std::vector<FoldClass> m_classes;
    Column<std::int32_t> m_classOf;   ///< By fact.
    Column<FoldRates::Code> m_rateOf; ///< By fact.
    std::vector<ListedFact> m_listed;
    bool m_hasSingles = false, m_isRanked = false;
    /// A person tries one dimension, then another, and goes back.
    static constexpr size_t kCellsKept = 4;
    LastAnswers<FoldCells, kCellsKept> m_cells;
};

/// Reads the numbers of facts whose class says that they differ and are whole, as they are summed up: amounts
/// as minor units of the reporting currency. Keeps references to what it is given.
class WholeNumbers {
  public:
    WholeNumbers(const FactViews& facts, const FoldPlan& plan)
        : m_facts(facts), m_rates(plan.rates()), m_rateOf(plan.rateOf()) {}

    [[nodiscard]] std::int64_t numerator(const FoldClass& of, size_t fact) const {
        return amount(of, m_facts.numerator[fact], fact);
    }
    [[nodiscard]] std::int64_t denominator(const FoldClass& of, size_t fact) const {
        return amount(of, m_facts.denominator[fact], fact);
    }
    /// Of an age that grows the day since when.
    [[nodiscard]] std::int64_t value(const FoldClass& of, size_t fact) const {
        switch (of.values) {
        case FoldClass::Values::Ages:
            return m_facts.at[fact] - m_facts.since[fact];
        case FoldClass::Values::Growing:
            return m_facts.since[fact];
        default:
            return amount(of, m_facts.value[fact], fact);
        }
    }

  private:
    [[nodiscard]] std::int64_t amount(const FoldClass& of, double number, size_t fact) const {
        const auto whole = static_cast<std::int64_t>(number);
        if (of.rate == FoldRates::kNotAtAll)
            return whole;
        return m_rates.convert(whole, of.rate == FoldRates::kOwn ? m_rateOf[fact] : of.rate);
    }

    const FactViews& m_facts;
    const FoldRates& m_rates;
    Column<FoldRates::Code>::View m_rateOf;
};

} // namespace gtm::kpi
