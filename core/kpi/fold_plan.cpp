// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold_plan.h"

#include "core/kpi/class_index.h"
#include "core/kpi/fact_reading.h"
#include "core/kpi/fold_order.h"
#include "core/kpi/fold_plans.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gtm::kpi {

namespace {

/// A number of a fact, as far as its class goes.
enum class Says : std::uint8_t {
    Nothing,
    Zero,
    One,
    Whole,
    Unrated, ///< An amount of which no rate is known.
    Other
};

constexpr size_t kReadAtOnce = 1024; ///< Facts that are read in one go.

bool isDiffering(Says number) {
    return number >= Says::Whole;
}

/// What a fact does, as far as its class goes; everything that its `FoldClass` follows from.
struct Doing {
    SpanRange range{};
    std::uint8_t edition = 0;
    bool excluded = false, uncovered = false, censored = false, money = false;
    bool once = false; ///< The record counts once, by the best of its parts.
    FoldRates::Code rate = FoldRates::kNotAtAll;
    std::uint16_t currency = 0; ///< Where the rate is that of the span.
    FoldClass::Values values = FoldClass::Values::Stored;
    Says numerator = Says::Nothing, denominator = Says::Nothing, value = Says::Nothing;

    [[nodiscard]] ClassKey key() const {
        std::uint64_t key = range.begin;
        const auto add = [&](std::uint64_t code, unsigned bits) { key = key << bits | code; };
        add(range.end, 16);
        add(edition, 8);
        for (const bool flag : {excluded, uncovered, censored, money, once})
            add(flag ? 1 : 0, 1);
        add(static_cast<std::uint64_t>(values), 2);
        for (const Says number : {numerator, denominator, value})
            add(static_cast<std::uint64_t>(number), 3);
        return {key, std::uint64_t{static_cast<std::uint32_t>(rate)} << 16U | currency};
    }
};

/// Reads what each fact does.
class Reader {
  public:
    Reader(const FactTable& table, const FoldRules& rules, const SpanDays& days, const FoldRates& rates)
        : m_facts(table)
        , m_rules(rules)
        , m_days(days)
        , m_rates(rates)
        , m_notCovered(table.reasons.find(kNotCovered)) {}

    /// The ranges of so many facts, from one on.
    void readRanges(size_t first, size_t count, std::array<SpanRange, kReadAtOnce>& to) {
        m_facts.at.read(first, count, m_at.data());
        m_facts.from.read(first, count, m_from.data());
        m_facts.to.read(first, count, m_to.data());
        for (size_t i = 0; i < count; ++i)
            to[i] = rangeOf(first + i, m_at[i], m_from[i], m_to[i]);
    }
    [[nodiscard]] Doing doingOf(size_t fact, SpanRange range) const {
        Doing doing;
        doing.range = range;
        if (!m_facts.table.editions.empty())
            doing.edition = m_facts.table.edition[fact];
        if (const std::uint16_t reason = m_facts.reason[fact]; reason != 0) {
            doing.excluded = true;
            doing.uncovered = reason == m_notCovered;
            return doing;
        }
        if (m_rules.aggregate == Aggregate::Count)
            return doing; // a count needs no amounts, and so no rates
        doing.money = m_facts.isMoney(fact);
        if (doing.money)
            readRate(fact, doing);
        if (m_rules.aggregate == Aggregate::Ratio) {
            doing.numerator = says(m_facts.numerator[fact], doing);
            doing.denominator = says(m_facts.denominator[fact], doing);
            doing.once = m_rules.oncePerRecord && doing.numerator != Says::Nothing;
            doing.censored = doing.denominator != Says::Nothing && m_facts.censored[fact] != 0;
        } else {
            doing.censored = m_facts.censored[fact] != 0;
            if (!doing.censored)
                readValue(fact, doing);
        }
        return doing;
    }
    /// The rate of a fact that has its own.
    [[nodiscard]] FoldRates::Code rateOf(size_t fact) const {
        return m_rates.on(m_facts.currency[fact], rateDay(m_facts, fact));
    }

  private:
    [[nodiscard]] SpanRange rangeOf(size_t fact, std::int32_t at, std::int32_t from, std::int32_t to) const {
        if (!m_days.mayCount(at, from, to))
            return {0, 0};
        SpanRange range = m_days.rangeOf(at, from, to);
        if (!m_facts.table.editions.empty()) {
            // In the weeks of the edition that made the fact.
            const FactEdition& edition = m_facts.table.editions[m_facts.table.edition[fact]];
            range.begin = std::max(range.begin, m_days.ending.firstNotBelow(edition.first));
            range.end = std::min(range.end, m_days.ending.firstNotBelow(edition.end));
        }
        return range;
    }

    void readRate(size_t fact, Doing& doing) const {
        const std::uint16_t currency = m_facts.currency[fact];
        doing.rate = m_rates.of(currency, rateDay(m_facts, fact));
        if (doing.rate != FoldRates::kOfSpan)
            return;
        // Later spans never take an earlier rate: that of the first and the last is that of all.
        if (const FoldRates::Code rate = m_rates.ofSpan(currency, doing.range.begin);
            rate == m_rates.ofSpan(currency, doing.range.end - 1))
            doing.rate = rate;
        else
            doing.currency = currency;
    }

    [[nodiscard]] Says says(double number, const Doing& doing) const {
        if (std::isnan(number))
            return Says::Nothing;
        if (!doing.money || !m_rules.rates) {
            if (number == 0)
                return Says::Zero;
            if (number == 1)
                return Says::One;
        }
        if (!isWhole(number))
            return Says::Other;
        // Nothing is nothing in every currency.
        return doing.rate == FoldRates::kUnknown && number != 0 ? Says::Unrated : Says::Whole;
    }

    void readValue(size_t fact, Doing& doing) const {
        if (isAge(m_facts, m_rules, fact)) {
            doing.value = Says::Whole;
            doing.values = m_facts.at[fact] == kNoDay ? FoldClass::Values::Growing : FoldClass::Values::Ages;
            return;
        }
        const double value = m_facts.value[fact];
        if (countsInMean(m_facts, m_rules, fact, value))
            doing.value = says(value, doing);
    }

    FactViews m_facts;
    const FoldRules& m_rules;
    const SpanDays& m_days;
    const FoldRates& m_rates;
    int m_notCovered;
    std::array<std::int32_t, kReadAtOnce> m_at{}, m_from{}, m_to{};
};

/// What one fact of a ratio adds, beside numbers that differ.
void countRatio(const Doing& doing, FoldClass& of) {
    of.counts = doing.denominator != Says::Nothing;
    of.each.withDenominator = of.counts ? 1 : 0;
    of.each.censored = doing.censored ? 1 : 0;
    of.each.denominator.whole = doing.denominator == Says::One ? 1 : 0;
    of.each.weighted = of.counts && (doing.denominator != Says::One || doing.money) ? 1 : 0;
    of.withoutNumerator = of.each;
    of.each.weighted += isDiffering(doing.numerator) ? 1 : 0;
    if (doing.once)
        of.withoutNumerator = of.each; // the part keeps others of its record from counting
    else
        of.each.numerator.whole = doing.numerator == Says::One ? 1 : 0;
}

/// What one with a value adds, beside values that differ.
void countValue(const Doing& doing, const FoldRules& rules, FoldClass& of) {
    const bool sum = rules.aggregate == Aggregate::Sum, has = doing.value != Says::Nothing;
    of.counts = sum || has || (doing.censored && rules.censoredAsLongest);
    of.each.censored = doing.censored ? 1 : 0;
    of.each.withValue = has ? 1 : 0;
    of.each.value.whole = doing.value == Says::One ? 1 : 0;
    of.each.blank = sum && rules.blankIsUnknown && !doing.censored && !has ? 1 : 0;
    of.withoutNumerator = of.each;
}

/// The amounts of one whose rate is not known.
void countUnrated(const Doing& doing, FoldClass& of) {
    const auto lacks = [](Says number) { return number == Says::Unrated ? 1 : 0; };
    of.withoutNumerator.unrated = lacks(doing.denominator) + lacks(doing.value);
    of.each.unrated = of.withoutNumerator.unrated + lacks(doing.numerator);
}

FoldClass classOf(const Doing& doing, const FoldRules& rules) {
    FoldClass of;
    of.range = doing.range;
    of.edition = doing.edition;
    of.money = doing.money && rules.rates;
    of.rate = doing.rate;
    of.once = doing.once;
    of.values = doing.values;
    of.ranked = rules.aggregate == Aggregate::Median && doing.value != Says::Nothing;
    if (doing.excluded) {
        of.uncovered = doing.uncovered;
        of.each.excluded = 1;
        of.each.uncovered = doing.uncovered ? 1 : 0;
        of.withoutNumerator = of.each;
        return of;
    }
    of.each.facts = 1;
    if (rules.aggregate == Aggregate::Count) {
        of.counts = true;
        of.withoutNumerator = of.each;
        return of;
    }
    if (rules.aggregate == Aggregate::Ratio)
        countRatio(doing, of);
    else
        countValue(doing, rules, of);
    of.numerator = doing.once || isDiffering(doing.numerator);
    of.denominator = isDiffering(doing.denominator);
    of.value = isDiffering(doing.value);
    if (of.numerator || of.denominator || of.value)
        of.numbers = FoldClass::Numbers::Whole;
    if (doing.once || doing.numerator == Says::Other || doing.denominator == Says::Other ||
        doing.value == Says::Other)
        of.numbers = FoldClass::Numbers::Single;
    else
        countUnrated(doing, of);
    return of;
}

/// The classes of a plan, each made where a fact is the first of it.
class Classes {
  public:
    Classes(std::vector<FoldClass>& classes, const FoldRules& rules, const FoldRates& rates)
        : m_classes(classes), m_rules(rules), m_rates(rates) {}

    std::int32_t of(const Doing& doing) {
        const ClassKey key = doing.key();
        if (key == m_lastKey) // as most neighbours are
            return m_last;
        m_lastKey = key;
        return m_last = found(doing, key);
    }

  private:
    std::int32_t found(const Doing& doing, const ClassKey& key) {
        std::int32_t& known = m_index[key];
        if (known != 0)
            return known;
        const auto made = static_cast<std::int32_t>(m_classes.size());
        known = made;
        m_classes.push_back(kpi::classOf(doing, m_rules));
        if (m_classes.back().rate == FoldRates::kOfSpan &&
            m_classes.back().numbers == FoldClass::Numbers::Whole) {
            auto pieces = piecesOf(doing); // which makes further classes
            m_classes[static_cast<size_t>(made)].pieces = std::move(pieces);
        }
        return made;
    }

    std::vector<std::int32_t> piecesOf(const Doing& whole) {
        std::vector<std::int32_t> pieces;
        Doing piece = whole;
        piece.currency = 0;
        for (std::uint32_t span = whole.range.begin; span < whole.range.end;) {
            piece.rate = m_rates.ofSpan(whole.currency, span);
            piece.range.begin = span;
            while (span < whole.range.end && m_rates.ofSpan(whole.currency, span) == piece.rate)
                ++span;
            piece.range.end = span;
            pieces.push_back(found(piece, piece.key()));
        }
        return pieces;
    }

    std::vector<FoldClass>& m_classes;
    const FoldRules& m_rules;
    const FoldRates& m_rates;
    ClassIndex m_index;
    ClassKey m_lastKey;
    std::int32_t m_last = 0;
};

} // namespace

FoldPlan::Terms FoldPlan::termsOf(const FoldRules& rules) {
    return {rules.basis,          rules.aggregate, rules.censoredAsLongest, rules.oncePerRecord,
            rules.blankIsUnknown, rules.rates,     rules.currency.empty()};
}

FoldPlan::FoldPlan(const FactTable& table, const FoldRules& rules, std::span<const Span> spans)
    : m_terms(termsOf(rules))
    , m_spans(spans.begin(), spans.end())
    , m_days(m_spans, rules.basis)
    , m_rates(table, rules, m_days.reading)
    , m_classes(1) {
    Reader reader(table, rules, m_days, m_rates);
    Classes classes(m_classes, rules, m_rates);
    std::array<SpanRange, kReadAtOnce> ranges{};
    std::vector<std::int32_t> classOfFact(table.size());
    std::vector<FoldRates::Code> rateOfFact(table.size());
    for (size_t begin = 0; begin < table.size(); begin += kReadAtOnce) {
        const size_t size = std::min(table.size() - begin, kReadAtOnce);
        reader.readRanges(begin, size, ranges);
        for (size_t i = 0; i < size; ++i) {
            if (ranges[i].begin >= ranges[i].end)
                continue;
            const size_t fact = begin + i;
            const Doing doing = reader.doingOf(fact, ranges[i]);
            classOfFact[fact] = classes.of(doing);
            if (doing.rate == FoldRates::kOwn)
                rateOfFact[fact] = reader.rateOf(fact);
        }
    }
    m_classOf.assign(std::move(classOfFact));
    m_rateOf.assign(std::move(rateOfFact));
    m_classOf.pack();
    m_rateOf.pack();
    list(table);
}

void FoldPlan::list(const FactTable& table) {
    std::vector<std::uint8_t> isListed;
    for (const FoldClass& of : m_classes) {
        const bool single = of.numbers == FoldClass::Numbers::Single;
        m_hasSingles |= single;
        isListed.push_back(single || of.ranked ? 1 : 0);
    }
    if (std::ranges::find(isListed, 1) == isListed.end())
        return;
    const auto classes = classOf();
    for (size_t fact = 0; fact < table.size(); ++fact)
        if (const auto of = static_cast<size_t>(classes[fact]); isListed[of] != 0) {
            const SpanRange range = m_classes[of].range;
            m_listed.push_back({static_cast<std::uint32_t>(fact), static_cast<std::uint16_t>(range.begin),
                                static_cast<std::uint16_t>(range.end)});
        }
    if (m_terms.oncePerRecord)
        sortByRecord(table, m_listed);
    m_isRanked = m_terms.aggregate == Aggregate::Median && sortByValue(table, m_classes, classes, m_listed);
    m_listed.shrink_to_fit();
}

bool FoldPlan::isOf(const FactTable& table, const FoldRules& rules, std::span<const Span> spans) const {
    return m_classOf.size() == table.size() && m_terms == termsOf(rules) &&
           std::ranges::equal(m_spans, spans);
}

std::shared_ptr<const FoldCells> FoldPlan::cells(const FactTable& table, const Mask& mask,
                                                 const std::vector<int>* models) const {
    return m_cells.of([&](const FoldCells& cells) { return cells.isOf(mask, models); },
                      [&] { return FoldCells(table, *this, mask, models); });
}

std::shared_ptr<const FoldPlan> FoldPlans::of(const FactTable& table, const FoldRules& rules,
                                              std::span<const Span> spans) const {
    return m_plans.of([&](const FoldPlan& plan) { return plan.isOf(table, rules, spans); },
                      [&] { return FoldPlan(table, rules, spans); });
}

} // namespace gtm::kpi
