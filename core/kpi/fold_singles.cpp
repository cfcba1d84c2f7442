// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold_singles.h"

#include "core/kpi/fact_reading.h"

namespace gtm::kpi {

FoldSingles::FoldSingles(const FactViews& facts, const FoldRules& rules, const SpanDays& days,
                         std::vector<SpanSums>& changes)
    : m_facts(facts)
    , m_rules(rules)
    , m_days(days)
    , m_changes(changes)
    , m_odd(days.evaluation.size())
    , m_once(rules.oncePerRecord ? days.evaluation.size() : 0) {}

OddNumbers FoldSingles::oddOf(size_t span) const {
    OddNumbers odd = m_odd[span];
    double once = 0;
    if (m_rules.oncePerRecord)
        for (const auto& [record, best] : m_once[span])
            once += best.amount;
    odd.numerator += once;
    return odd;
}

void FoldSingles::count(std::int64_t SpanSums::*what, SpanRange range) {
    ++(m_changes[range.begin].*what);
    --(m_changes[range.end].*what);
}
void FoldSingles::add(ExactSum SpanSums::*to, const ExactSum& amount, SpanRange range) {
    m_changes[range.begin].*to += amount;
    m_changes[range.end].*to += amount * -1;
}

void FoldSingles::add(const FoldClass& of, size_t fact, bool wanted) {
    if (m_rules.oncePerRecord && of.numerator)
        addOnce(fact, of.range, wanted);
    else if (of.numerator && wanted)
        addNumber(&SpanSums::numerator, &OddNumbers::numerator, m_facts.numerator[fact], fact, of.range);
    if (of.denominator)
        addNumber(&SpanSums::denominator, &OddNumbers::denominator, m_facts.denominator[fact], fact,
                  of.range);
    if (of.value)
        addValue(fact, of.range);
}

/// Where a record counts once, its best part is found among all of them, and only then filtered.
void FoldSingles::addOnce(size_t fact, SpanRange range, bool wanted) {
    for (std::uint32_t s = range.begin; s < range.end; ++s) {
        const double amount = wanted ? scaled(m_facts.numerator[fact], fact, s) : 0;
        const Best candidate{m_rules.partRank[m_facts.part[fact]], amount};
        const auto [entry, isNew] = m_once[s].try_emplace(m_facts.record[fact], candidate);
        if (!isNew && candidate.rank < entry->second.rank)
            entry->second = candidate;
    }
}

void FoldSingles::addValue(size_t fact, SpanRange range) {
    if (isAge(m_facts, m_rules, fact))
        addAge(fact, range);
    else if (m_rules.aggregate == Aggregate::Median && m_facts.isMoney(fact))
        addAmounts(fact, range);
    else
        addStored(m_facts.value[fact], fact, range);
}

/// An age grows from span to span; that of something that happened is the same in all.
void FoldSingles::addAge(size_t fact, SpanRange range) {
    const std::int32_t since = m_facts.since[fact];
    if (m_facts.at[fact] != kNoDay) {
        const std::int32_t age = m_facts.at[fact] - since;
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

void FoldSingles::addStored(double value, size_t fact, SpanRange range) {
    addNumber(&SpanSums::value, &OddNumbers::value, value, fact, range);
    if (m_rules.aggregate == Aggregate::Median)
        m_values.add(range, value);
}

/// Quantiles of amounts: each span has its own rates.
void FoldSingles::addAmounts(size_t fact, SpanRange range) {
    addNumber(&SpanSums::value, &OddNumbers::value, m_facts.value[fact], fact, range);
    for (std::uint32_t s = range.begin; s < range.end; ++s)
        m_values.add({s, s + 1},
                     scaledNumber(m_facts, m_rules, m_facts.value[fact], fact, dayOf(fact, s)).value_or(0));
}

/// The day whose rates and ages a fact takes: its own, or the one on which states are read.
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
            m_odd[s].*oddTo += scaled(number, fact, s);
        return;
    }
    const auto whole = static_cast<std::int64_t>(number);
    if (!money)
        return add(to, {whole, 0}, range);
    if (!m_rules.currency.empty())
        return add(to, {0, whole}, range);
    const std::string& currency = m_facts.table.currencies.text(m_facts.currency[fact]);
    if (m_facts.at[fact] != kNoDay)
        return addConverted(to, whole, currency, m_facts.at[fact], range);
    for (std::uint32_t s = range.begin; s < range.end; ++s)
        addConverted(to, whole, currency, m_days.reading[s], {s, s + 1});
}

void FoldSingles::addConverted(ExactSum SpanSums::*to, Minor minor, const std::string& currency,
                               std::int32_t day, SpanRange range) {
    if (const auto converted = m_rules.rates->convert(minor, currency, dayFromNumber(day)))
        add(to, {0, *converted}, range);
    else
        count(&SpanSums::unrated, range);
}

} // namespace gtm::kpi
