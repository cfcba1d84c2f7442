// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold_singles.h"

#include "core/kpi/fact_reading.h"

#include <algorithm>

namespace gtm::kpi {

FoldSingles::FoldSingles(const FactViews& facts, const FoldRules& rules, const FoldPlan& plan,
                         bool partsOfNumerator, std::vector<SpanSums>& changes)
    : m_facts(facts)
    , m_rules(rules)
    , m_plan(plan)
    , m_days(plan.days())
    , m_classOf(plan.classOf())
    , m_rateOf(plan.rateOf())
    , m_partsOfNumerator(partsOfNumerator)
    , m_changes(changes)
    , m_odd(m_days.evaluation.size()) {}

SpanValues::Quantiles FoldSingles::quantilesOf(size_t span, std::int64_t longer) {
    if (!m_ranks)
        return m_values.next(longer);
    return m_ranks->quantiles(span, longer, [&](size_t fact) { return valueOf(fact, span); });
}

void FoldSingles::count(std::int64_t SpanSums::*what, SpanRange range) {
    ++(m_changes[range.begin].*what);
    --(m_changes[range.end].*what);
}
void FoldSingles::add(ExactSum SpanSums::*to, const ExactSum& amount, SpanRange range) {
    m_changes[range.begin].*to += amount;
    m_changes[range.end].*to += amount * -1;
}

void FoldSingles::add(const ListedFact& listed, FoldCells::Standing stands) {
    const size_t fact = listed.fact;
    const SpanRange range{listed.begin, listed.end};
    const FoldClass& of = m_plan.classes()[static_cast<size_t>(m_classOf[fact])];
    const bool wanted = stands.record && stands.part;
    if (of.once)
        noteCandidate(listed, wanted);
    if (!stands.record || (!stands.part && !m_partsOfNumerator))
        return;
    if (of.ranked && !m_plan.isRanked())
        addValue(of, listed);
    if (of.numbers != FoldClass::Numbers::Single)
        return; // the others are tallied
    if (of.numerator && !of.once && wanted)
        addNumber(&SpanSums::numerator, &OddNumbers::numerator, m_facts.numerator[fact], fact, range);
    if (of.denominator)
        addNumber(&SpanSums::denominator, &OddNumbers::denominator, m_facts.denominator[fact], fact, range);
    if (of.value)
        addNumber(&SpanSums::value, &OddNumbers::value, m_facts.value[fact], fact, range);
}

void FoldSingles::settle() {
    addRecord();
    if (!m_plan.isRanked())
        return m_values.settle(m_days.reading);
    if (m_plan.hasSingles())
        for (const ListedFact& listed : m_passing)
            add(listed, {true, true});
    m_ranks.emplace(std::move(m_passing), m_days.evaluation.size());
}

/// The plan lists the facts of a record one after the other.
void FoldSingles::noteCandidate(const ListedFact& listed, bool wanted) {
    if (!m_candidates.empty() &&
        m_facts.record[m_candidates.front().fact.fact] != m_facts.record[listed.fact])
        addRecord();
    m_candidates.push_back({listed, m_rules.partRank[m_facts.part[listed.fact]], wanted});
}

/// Where a record counts once, its best part is found among all of them, and only then filtered.
void FoldSingles::addRecord() {
    std::ranges::stable_sort(m_candidates, {}, &Candidate::rank);
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate& one = m_candidates[i];
        if (one.wanted)
            addBeside(one, {one.fact.begin, one.fact.end}, std::span(m_candidates).first(i));
    }
    m_candidates.clear();
}

/// Its number in those spans of a range in which no better one counts.
void FoldSingles::addBeside(const Candidate& candidate, SpanRange range, std::span<const Candidate> better) {
    const size_t fact = candidate.fact.fact;
    if (range.begin >= range.end)
        return;
    if (better.empty())
        return addNumber(&SpanSums::numerator, &OddNumbers::numerator, m_facts.numerator[fact], fact, range);
    const SpanRange taken{better.front().fact.begin, better.front().fact.end};
    addBeside(candidate, {range.begin, std::min(range.end, taken.begin)}, better.subspan(1));
    addBeside(candidate, {std::max(range.begin, taken.end), range.end}, better.subspan(1));
}

/// A value that quantiles are taken of, where each span may have another order of them.
void FoldSingles::addValue(const FoldClass& of, const ListedFact& listed) {
    const SpanRange range{listed.begin, listed.end};
    if (of.values == FoldClass::Values::Growing)
        return m_values.addAge(range, m_facts.since[listed.fact]);
    if (of.rate != FoldRates::kOfSpan)
        return m_values.add(range, valueOf(listed.fact, range.begin));
    for (std::uint32_t s = range.begin; s < range.end; ++s)
        m_values.add({s, s + 1}, valueOf(listed.fact, s));
}

double FoldSingles::valueOf(size_t fact, size_t span) const {
    const std::int32_t day = dayOf(fact, span);
    if (isAge(m_facts, m_rules, fact))
        return day - m_facts.since[fact];
    return scaledNumber(m_facts, m_rules, m_facts.value[fact], fact, day).value_or(0);
}

/// The day whose rates, where it names no other, and ages a fact takes: its own, or the one on which states
/// are read.
std::int32_t FoldSingles::dayOf(size_t fact, size_t span) const {
    return m_facts.at[fact] != kNoDay ? m_facts.at[fact] : m_days.reading[span];
}

double FoldSingles::scaled(double number, size_t fact, std::uint32_t span) {
    const auto amount = scaledNumber(m_facts, m_rules, number, fact, dayOf(fact, span));
    if (!amount)
        count(&SpanSums::unrated, {span, span + 1});
    return amount.value_or(0);
}

void FoldSingles::addNumber(ExactSum SpanSums::*to, double OddNumbers::*oddTo, double number, size_t fact,
                            SpanRange range) {
    const bool money = m_facts.isMoney(fact) && m_rules.rates;
    if (!isWhole(number)) {
        for (std::uint32_t s = range.begin; s < range.end; ++s)
            m_odd[s].*oddTo += money ? scaled(number, fact, s) : number;
        return;
    }
    const auto whole = static_cast<std::int64_t>(number);
    if (!money)
        return add(to, {whole, 0}, range);
    addAmount(to, whole, fact, range);
}

void FoldSingles::addAmount(ExactSum SpanSums::*to, Minor minor, size_t fact, SpanRange range) {
    const FoldClass& of = m_plan.classes()[static_cast<size_t>(m_classOf[fact])];
    const FoldRates& rates = m_plan.rates();
    if (of.rate == FoldRates::kUnknown && minor != 0) // nothing is nothing in every currency
        return count(&SpanSums::unrated, range);
    if (of.rate != FoldRates::kOfSpan) {
        const FoldRates::Code rate = of.rate == FoldRates::kOwn ? m_rateOf[fact] : of.rate;
        return add(to, {0, rates.convert(minor, rate)}, range);
    }
    for (std::uint32_t s = range.begin; s < range.end; ++s)
        add(to, {0, rates.convert(minor, rates.ofSpan(m_facts.currency[fact], s))}, {s, s + 1});
}

} // namespace gtm::kpi
