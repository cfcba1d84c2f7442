// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_reading.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace gtm::kpi {

namespace {

/// A fact counts where its `at` lies in the window and the reading day in [from, to), in the weeks of its
/// edition.
bool countsIn(const FactViews& facts, size_t fact, Basis basis, const Span& span) {
    const bool interval = facts.at[fact] == kNoDay;
    const std::int32_t reading =
        dayNumber(interval && basis == Basis::Window ? span.opening : span.evaluation);
    if (facts.from[fact] > reading || facts.to[fact] <= reading)
        return false;
    if (!interval &&
        (facts.at[fact] < dayNumber(span.window.first) || facts.at[fact] > dayNumber(span.window.last)))
        return false;
    if (facts.table.editions.empty())
        return true;
    const FactEdition& edition = facts.table.editions[facts.table.edition[fact]];
    const std::int32_t ending = dayNumber(span.period.last);
    return edition.first <= ending && ending < edition.end;
}

/// The day whose rates, where it names no other, and ages a fact takes: its own, or the one on which states
/// are read.
std::int32_t basisDay(const FactViews& facts, Basis basis, const Span& span, size_t fact) {
    if (facts.at[fact] != kNoDay)
        return facts.at[fact];
    return dayNumber(basis == Basis::Window ? span.opening : span.evaluation);
}

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

std::vector<CountedFact> factsOf(const FactTable& table, const FoldRules& rules, const Span& span,
                                 const Mask& mask) {
    std::vector<CountedFact> counted;
    const FactViews facts(table);
    OncePerRecord once(rules, table);
    for (size_t fact = 0; fact < table.size(); ++fact) {
        if (!countsIn(facts, fact, rules.basis, span) || !mask.passes(facts, fact))
            continue;
        const std::int32_t day = basisDay(facts, rules.basis, span, fact);
        CountedFact row{fact, {}, {}, {}, facts.reason[fact] != 0, false, false, false};
        const auto amount = [&](double number) -> std::optional<double> {
            if (std::isnan(number))
                return std::nullopt;
            const auto converted = scaledNumber(facts, rules, number, fact, day);
            row.missingRate |= !converted;
            return converted;
        };
        row.numerator = amount(facts.numerator[fact]);
        row.denominator = amount(facts.denominator[fact]);
        if (isAge(facts, rules, fact))
            row.value = day - facts.since[fact];
        else if (countsInMean(facts, rules, fact, facts.value[fact]))
            row.value = amount(facts.value[fact]);
        row.blank = !row.value && !row.excluded && rules.blankIsUnknown && rules.aggregate == Aggregate::Sum;
        counted.push_back(row);
        once.note(counted, counted.size() - 1);
    }
    // The parts that are not asked for have only kept others from counting.
    std::erase_if(counted, [&](const CountedFact& row) {
        return !mask.numeratorPasses(facts, row.fact) && !row.denominator;
    });
    for (CountedFact& row : counted)
        if (!mask.numeratorPasses(facts, row.fact))
            row.numerator = 0;
    return counted;
}

} // namespace gtm::kpi
