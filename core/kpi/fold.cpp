// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold.h"

#include "core/kpi/fold_cells.h"
#include "core/kpi/fold_plan.h"
#include "core/kpi/fold_singles.h"
#include "core/kpi/span_sums.h"

#include <algorithm>
#include <array>
#include <cmath>

// What a fact does to the spans is the same under every filter, and most do the same as many others: their
// plan has it, and a fold only counts the facts of each class that pass: from the cells of its filter's
// dimensions, where those are kept, and else by looking at them all. A class is added where its range
// begins and taken away where it ends, and one pass over the spans sums up. Whole numbers alone go this way,
// amounts as minor units, so that what is taken away is exactly what was added: where spans convert them by
// several rates, as facts of one class for each rate. What is broken, counts once per record, or is a value
// of quantiles the plan lists: those facts are met one by one. `factsOf` is the plain form of the same: a
// test holds the two together.
namespace gtm::kpi {

namespace {

constexpr size_t kBlock = 1024; ///< Facts that are looked at in one go: what was read of them stays near.

/// What facts of one class came to.
struct Tally {
    std::int64_t facts = 0, withoutNumerator = 0;
    std::int64_t numerator = 0, denominator = 0, value = 0; ///< Sums of numbers that differ and are whole.
};

class Folder {
  public:
    Folder(const FactTable& table, const FoldRules& rules, const FoldPlan& plan, const Mask& mask)
        : m_table(table)
        , m_facts(table)
        , m_rules(rules)
        , m_plan(plan)
        , m_mask(mask)
        , m_days(plan.days())
        , m_classOf(plan.classOf())
        , m_numbers(m_facts, plan)
        , m_unit(unitOf(rules))
        , m_tallies(plan.classes().size())
        , m_changes(m_days.evaluation.size() + 1)
        , m_singles(m_facts, rules, plan, mask.partsOfNumerator, m_changes)
        , m_versions(m_days.evaluation.size())
        , m_models(m_days.evaluation.size()) {}

    /// All facts, but for what the plan lists of them.
    void addCells(const FoldCells& cells) {
        const auto standings = cells.standings(m_mask);
        for (const FoldCells::Cell& cell : cells.cells()) {
            const FoldClass& of = m_plan.classes()[static_cast<size_t>(cell.of)];
            const auto [record, part] = standings[cell.place];
            const bool wanted = of.uncovered || part;
            if (!record || (!wanted && !m_mask.partsOfNumerator))
                continue;
            Tally& tally = m_tallies[static_cast<size_t>(cell.of)];
            (wanted ? tally.facts : tally.withoutNumerator) += cell.facts;
            tally.numerator += wanted ? cell.numerator : 0;
            tally.denominator += cell.denominator;
            tally.value += cell.value;
            if (const int* model = of.counts ? cells.model(cell.place) : nullptr)
                m_models.add(*model, of.range, cell.facts);
        }
    }

    /// The same by looking at them. A block of facts: passes over all of them leave those that count.
    void addBlock(size_t begin, size_t end) {
        const size_t size = end - begin;
        m_classOf.read(begin, size, m_classes.data());
        m_kept = 0;
        for (size_t i = 0; i < size; ++i)
            keep(i, m_classes[i] != 0);
        if (!m_mask.dimensions.empty())
            m_facts.record.read(begin, size, m_records.data());
        for (const Mask::Dimension& dimension : m_mask.dimensions)
            choose([&](size_t i) { return dimension.has(m_records[i]); });
        chooseCodes(m_mask.owners, m_facts.owner, begin);
        chooseCodes(m_mask.teams, m_facts.team, begin);
        chooseCodes(m_mask.stages, m_facts.stage, begin);
        chooseCodes(m_mask.currencies, m_facts.currency, begin);
        for (size_t i = 0; i < m_kept; ++i)
            add(begin + m_chosen[i], static_cast<size_t>(m_classes[m_chosen[i]]));
    }

    /// What the plan lists, by the cells where they are.
    void addListed(const FoldCells* cells) {
        const auto& listed = m_plan.listed();
        if (!cells)
            return m_singles.addListed([&](size_t i) {
                const size_t fact = listed[i].fact;
                return FoldCells::Standing{m_mask.recordPasses(m_facts, fact),
                                           m_mask.partPasses(m_facts, fact)};
            });
        const auto standings = cells->standings(m_mask);
        const auto placeOf = cells->placeOfListed();
        m_singles.addListed([&](size_t i) { return standings[static_cast<size_t>(placeOf[i])]; });
    }

    [[nodiscard]] std::vector<Folded> finish() {
        for (size_t of = 0; of < m_tallies.size(); ++of)
            addTally(m_plan.classes()[of], m_tallies[of]);
        std::vector<Folded> out;
        const size_t spans = m_days.evaluation.size();
        out.reserve(spans);
        SpanSums sums;
        for (size_t span = 0; span < spans; ++span) {
            sums += m_changes[span];
            out.push_back(finish(sums, span));
        }
        return out;
    }

  private:
    /// Chooses a fact of the block, or not: without a branch that could be foreseen wrongly.
    void keep(size_t fact, bool passes) {
        m_chosen[m_kept] = static_cast<std::uint16_t>(fact);
        m_kept += passes ? 1 : 0;
    }
    /// Keeps those of the chosen facts that pass.
    template<typename Passes>
    void choose(const Passes& passes) {
        const size_t chosen = m_kept;
        m_kept = 0;
        for (size_t i = 0; i < chosen; ++i)
            keep(m_chosen[i], passes(m_chosen[i]));
    }

    /// The same by the codes of a column; an empty list wants all.
    void chooseCodes(const std::vector<std::uint8_t>& wanted, const Column<std::uint16_t>::View& codes,
                     size_t begin) {
        if (!wanted.empty())
            choose([&](size_t i) { return wanted[codes[begin + i]] != 0; });
    }

    /// Minor units of a whole one in what the sums are shown in.
    static double unitOf(const FoldRules& rules) {
        if (!rules.rates)
            return 1;
        return minorPerMajor(rules.currency.empty() ? rules.rates->reporting() : rules.currency);
    }

    void add(size_t fact, size_t code) {
        const FoldClass& of = m_plan.classes()[code];
        for (const std::int32_t piece : of.pieces)
            add(fact, static_cast<size_t>(piece));
        if (!of.pieces.empty())
            return;
        const bool wanted = of.uncovered || m_mask.partPasses(m_facts, fact);
        if (!wanted && !m_mask.partsOfNumerator)
            return;
        Tally& tally = m_tallies[code];
        ++(wanted ? tally.facts : tally.withoutNumerator);
        if (m_rules.models && of.counts)
            noteModel(fact, of.range);
        if (of.numbers != FoldClass::Numbers::Whole)
            return;
        if (of.numerator && wanted)
            tally.numerator += m_numbers.numerator(of, fact);
        if (of.denominator)
            tally.denominator += m_numbers.denominator(of, fact);
        if (of.value)
            tally.value += m_numbers.value(of, fact);
    }

    void addTally(const FoldClass& of, const Tally& tally) {
        const std::int64_t facts = tally.facts + tally.withoutNumerator;
        if (facts == 0)
            return;
        SpanSums sums = of.each * tally.facts;
        sums += of.withoutNumerator * tally.withoutNumerator;
        const auto exact = [&](std::int64_t number) {
            return of.money ? ExactSum{0, number} : ExactSum{number, 0};
        };
        sums.numerator += exact(tally.numerator);
        sums.denominator += exact(tally.denominator);
        if (of.values == FoldClass::Values::Growing) {
            sums.ages += facts;
            sums.since += tally.value;
        } else {
            sums.value +=
                of.values == FoldClass::Values::Ages ? ExactSum{tally.value, 0} : exact(tally.value);
        }
        m_changes[of.range.begin] += sums;
        m_changes[of.range.end] += sums * -1;
        if (of.counts && !m_table.editions.empty())
            m_versions.add(m_table.editions[of.edition].version, of.range, facts);
    }

    void noteModel(size_t fact, SpanRange range) {
        const auto record = static_cast<size_t>(m_facts.record[fact]);
        if (record < m_rules.models->size())
            m_models.add((*m_rules.models)[record], range);
    }

    [[nodiscard]] double numberOf(const ExactSum& amount, double odd) const {
        return static_cast<double>(amount.whole) + static_cast<double>(amount.minor) / m_unit + odd;
    }

    Folded finish(const SpanSums& sums, size_t span) {
        Folded out;
        out.excluded = sums.excluded;
        out.versions = m_versions.next();
        out.models = m_models.next();
        out.missingRate = sums.unrated > 0;
        out.blank = sums.blank > 0;
        out.uncovered = static_cast<double>(sums.uncovered) >
                        kUncoveredShare * static_cast<double>(sums.facts + sums.uncovered);
        const OddNumbers odd = m_singles.oddOf(span);
        const double value = numberOf(sums.value, odd.value) +
                             static_cast<double>(sums.ages * m_days.reading[span] - sums.since);
        switch (m_rules.aggregate) {
        case Aggregate::Ratio:
            out.records = sums.withDenominator;
            out.pending = sums.censored;
            out.numerator = numberOf(sums.numerator, odd.numerator);
            out.denominator = numberOf(sums.denominator, odd.denominator);
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
            finishMedian(sums, value, span, out);
            break;
        case Aggregate::Composite:
            break;
        }
        if (out.missingRate || out.blank || out.uncovered)
            out.value = out.numerator = out.denominator = out.mean = out.p75 = out.p90 = std::nullopt;
        return out;
    }

    /// Censored values stand behind all others; a quantile that needs one of them is not known.
    void finishMedian(const SpanSums& sums, double sum, size_t span, Folded& out) {
        out.censored = m_rules.censoredAsLongest ? sums.censored : 0;
        out.records = sums.withValue + out.censored;
        auto found = m_singles.quantilesOf(span, out.censored);
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
    FactViews m_facts;
    const FoldRules& m_rules;
    const FoldPlan& m_plan;
    const Mask& m_mask;
    const SpanDays& m_days;
    Column<std::int32_t>::View m_classOf;
    WholeNumbers m_numbers;
    double m_unit;
    std::array<std::int32_t, kBlock> m_classes{}, m_records{}; ///< Of the facts of the block.
    std::array<std::uint16_t, kBlock> m_chosen{};              ///< Those of the block that count.
    size_t m_kept = 0;                                         ///< How many.
    std::vector<Tally> m_tallies;                              ///< By class.
    std::vector<SpanSums> m_changes;                           ///< By span, and one behind the last.
    FoldSingles m_singles;
    VersionCounts m_versions, m_models;
};

} // namespace

std::vector<Folded> fold(const FactTable& table, const FoldRules& rules, std::span<const Span> spans,
                         const Mask& mask) {
    const auto plan = table.plans.of(table, rules, spans);
    Folder folder(table, rules, *plan, mask);
    const auto kept = plan->cells(table, mask, rules.models);
    const FoldCells* cells = kept->isWorth() ? kept.get() : nullptr;
    if (cells)
        folder.addCells(*cells);
    for (size_t begin = 0; begin < table.size() && !cells; begin += kBlock)
        folder.addBlock(begin, std::min(begin + kBlock, table.size()));
    folder.addListed(cells);
    return folder.finish();
}

} // namespace gtm::kpi
