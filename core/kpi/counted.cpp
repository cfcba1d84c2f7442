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

/// Joins what is above the line of a ratio with what is below it where two facts say them of one record: two
/// amounts of it may take the rates of two days. The one row has both roles (decision 11).
class BothSides {
  public:
    explicit BothSides(const FactViews& facts) : m_facts(facts) {}

    void join(std::vector<CountedFact>& counted) {
        for (size_t i = 0; i < counted.size(); ++i)
            if (const CountedFact& row = counted[i]; !row.excluded && isBelow(row))
                m_below.emplace(m_facts.record[row.fact], i);
        if (m_below.empty())
            return;
        std::vector<bool> isJoined(counted.size());
        for (size_t i = 0; i < counted.size(); ++i)
            isJoined[i] = !counted[i].excluded && isAbove(counted[i]) && joinOne(counted, i);
        size_t kept = 0;
        for (size_t i = 0; i < counted.size(); ++i)
            if (!isJoined[i])
                counted[kept++] = counted[i];
        counted.resize(kept);
    }

  private:
    [[nodiscard]] bool isAbove(const CountedFact& row) const {
        return !std::isnan(m_facts.numerator[row.fact]) && std::isnan(m_facts.denominator[row.fact]);
    }
    [[nodiscard]] bool isBelow(const CountedFact& row) const {
        return std::isnan(m_facts.numerator[row.fact]) && !std::isnan(m_facts.denominator[row.fact]);
    }
    /// Whether they stand for one thing, at the same time and in the same dimensions.
    [[nodiscard]] bool areOne(size_t a, size_t b) const {
        return m_facts.at[a] == m_facts.at[b] && m_facts.from[a] == m_facts.from[b] &&
               m_facts.to[a] == m_facts.to[b] && m_facts.part[a] == m_facts.part[b] &&
               m_facts.currency[a] == m_facts.currency[b] && m_facts.owner[a] == m_facts.owner[b] &&
               m_facts.team[a] == m_facts.team[b] && m_facts.stage[a] == m_facts.stage[b] &&
               m_facts.censored[a] == m_facts.censored[b];
    }
    bool joinOne(std::vector<CountedFact>& counted, size_t above) {
        const auto [first, end] = m_below.equal_range(m_facts.record[counted[above].fact]);
        const auto found = std::find_if(first, end, [&](const auto& below) {
            return areOne(counted[above].fact, counted[below.second].fact);
        });
        if (found == end)
            return false;
        CountedFact& below = counted[found->second];
        below.numerator = counted[above].numerator;
        below.missingRate |= counted[above].missingRate;
        m_below.erase(found); // one stands for one
        return true;
    }

    const FactViews& m_facts;
    std::unordered_multimap<std::int32_t, size_t> m_below; ///< Record to the index of a row.
};

} // namespace

std::vector<CountedFact> factsOf(const FactTable& table, const FoldRules& rules, const Span& span,
                                 const Mask& mask) {
    std::vector<CountedFact> counted;
    const FactViews facts(table);
    OncePerRecord once(rules, table);
    for (size_t fact = 0; fact < table.size(); ++fact) {
        if (!countsIn(facts, fact, rules.basis, span))
            continue;
        if (!rules.oncePerRecord && !mask.passes(facts, fact))
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
    // What is not asked for has only kept others from counting.
    std::erase_if(counted, [&](const CountedFact& row) {
        return (rules.oncePerRecord && !mask.passes(facts, row.fact)) ||
               (!mask.numeratorPasses(facts, row.fact) && !row.denominator);
    });
    for (CountedFact& row : counted)
        if (!mask.numeratorPasses(facts, row.fact))
            row.numerator = 0;
    if (rules.aggregate == Aggregate::Ratio && !rules.oncePerRecord)
        BothSides(facts).join(counted);
    return counted;
}

} // namespace gtm::kpi
