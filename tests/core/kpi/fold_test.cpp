// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/parallel.h"
#include "core/kpi/day_index.h"
#include "core/kpi/fold.h"
#include "core/kpi/fold_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace gtm::kpi {

namespace {

constexpr std::int32_t kFirstDay = 20000, kDays = 200;
constexpr int kFacts = 1100; ///< More than are read in one go.
constexpr double kNoNumberAtAll = std::numeric_limits<double>::quiet_NaN();

/// Facts of all kinds: events and intervals, whole and broken numbers, amounts in three currencies of which
/// the last has no rate, several of one record, excluded and censored ones.
class RandomFacts {
  public:
    explicit RandomFacts(unsigned seed) : m_random(seed) {}

    enum class Values { Mixed, Stored, Ages };
    FactTable table(bool money, bool unrated, bool versions, Values values = Values::Mixed) {
        FactTable table;
        table.money = money;
        if (versions)
            table.editions = {{1, kFirstDay, kFirstDay + kDays / 2, money},
                              {2, kFirstDay + 40, kEndOfTime, money}};
        for (int i = 0; i < kFacts; ++i) {
            const bool event = values != Values::Ages && chance(0.5);
            table.record.push_back(below(60));
            table.at.push_back(event ? day() : kNoDay);
            table.from.push_back(chance(0.3) ? kNoDay : day());
            table.to.push_back(chance(0.3) ? kEndOfTime : day());
            table.since.push_back(values != Values::Stored && chance(0.5) ? day() : kNoDay);
            table.ratedOn.push_back(chance(0.3) ? day() : kNoDay);
            table.numerator.push_back(number());
            table.denominator.push_back(number());
            table.value.push_back(values == Values::Ages ? kNoNumberAtAll : number());
            table.part.push_back(table.parts.add(pick({"", "late", "lost"})));
            table.reason.push_back(table.reasons.add(chance(0.9) ? "" : pick({"test", kNotCovered})));
            table.currency.push_back(
                table.currencies.add(unrated ? pick({"", "EUR", "CHF"}) : pick({"", "EUR", "USD"})));
            table.owner.push_back(table.owners.add(pick({"", "Ann", "Bob"})));
            table.team.push_back(0);
            table.stage.push_back(table.stages.add(pick({"", "Demo", "Proposal"})));
            table.censored.push_back(chance(0.1));
            if (versions)
                table.edition.push_back(static_cast<std::uint8_t>(below(2)));
        }
        return table;
    }
    bool chance(double of) { return std::uniform_real_distribution(0.0, 1.0)(m_random) < of; }

  private:
    int below(int n) { return std::uniform_int_distribution(0, n - 1)(m_random); }
    std::int32_t day() { return kFirstDay + below(kDays); }
    const char* pick(std::initializer_list<const char*> of) {
        return of.begin()[below(static_cast<int>(of.size()))];
    }
    double number() {
        switch (below(5)) {
        case 0:
            return kNoNumberAtAll;
        case 1:
            return 1;
        case 2:
            return 0;
        case 3:
            return below(100'000);
        default:
            return below(1000) / 7.0;
        }
    }
    std::mt19937 m_random;
};

std::vector<Span> spansOf(int window) {
    std::vector<Span> spans;
    for (std::int32_t end = kFirstDay - 20; end < kFirstDay + kDays + 20; end += 7) {
        const Day last = dayFromNumber(end);
        const Day first = dayFromNumber(end - window + 1);
        const Day seen = dayFromNumber(std::min(end, kFirstDay + kDays - 30)); // as-of cuts the newest ones
        spans.push_back(
            {{dayFromNumber(end - 6), last}, {first, last}, seen, first - std::chrono::days{1}, true, true});
    }
    return spans;
}

std::optional<double> quantileOf(std::vector<double> values, double q) {
    std::ranges::sort(values);
    const double rank = q * static_cast<double>(values.size() - 1);
    const auto low = static_cast<size_t>(rank);
    const double found = low + 1 < values.size() && rank > std::floor(rank)
                             ? values[low] + (values[low + 1] - values[low]) * (rank - std::floor(rank))
                             : values[low];
    return std::isfinite(found) ? std::optional(found) : std::nullopt;
}

/// The same from the facts that the drill-down shows, one after the other.
Folded foldPlainly(const FactTable& table, const FoldRules& rules, const Span& span, const Mask& mask) {
    Folded out;
    double numerator = 0, denominator = 0, sum = 0;
    std::int64_t facts = 0, denominators = 0;
    std::vector<double> values;
    for (const CountedFact& row : factsOf(table, rules, span, mask)) {
        if (row.excluded) {
            ++out.excluded;
            continue;
        }
        ++facts;
        numerator += row.displaced ? 0 : row.numerator.value_or(0);
        denominator += row.denominator.value_or(0);
        denominators += !std::isnan(table.denominator[row.fact]);
        if (table.censored[row.fact] != 0) {
            ++out.censored;
        } else if (row.value) {
            sum += *row.value;
            values.push_back(*row.value);
        }
    }
    out.records = facts;
    switch (rules.aggregate) {
    case Aggregate::Ratio:
        out.records = denominators;
        out.numerator = numerator;
        out.denominator = denominator;
        if (denominator != 0)
            out.value = numerator / denominator;
        break;
    case Aggregate::Count:
        out.value = static_cast<double>(facts);
        break;
    case Aggregate::Sum:
        out.value = sum;
        break;
    case Aggregate::Mean:
        out.records = static_cast<std::int64_t>(values.size());
        if (!values.empty())
            out.value = sum / static_cast<double>(values.size());
        break;
    default:
        if (!values.empty() && out.censored == 0)
            out.mean = sum / static_cast<double>(values.size());
        values.insert(values.end(), static_cast<size_t>(out.censored),
                      std::numeric_limits<double>::infinity());
        out.records = static_cast<std::int64_t>(values.size());
        if (!values.empty()) {
            out.value = quantileOf(values, 0.5);
            out.p75 = quantileOf(values, 0.75);
            out.p90 = quantileOf(values, 0.9);
        }
    }
    return out;
}

void expectNear(const std::optional<double>& a, const std::optional<double>& b, const std::string& where) {
    ASSERT_EQ(a.has_value(), b.has_value()) << where;
    if (a) {
        EXPECT_NEAR(*a, *b, 1e-9 * std::max(1.0, std::abs(*b))) << where;
    }
}

/// Whether they say the same, as far as one fact after the other can tell.
void expectSame(const Folded& folded, const Folded& plain, Aggregate aggregate, const std::string& where) {
    EXPECT_EQ(folded.records, plain.records) << where;
    if (folded.uncovered)
        return;
    expectNear(folded.value, plain.value, where);
    if (aggregate == Aggregate::Ratio) {
        expectNear(folded.numerator, plain.numerator, where);
        expectNear(folded.denominator, plain.denominator, where);
    }
    if (aggregate == Aggregate::Median) {
        expectNear(folded.mean, plain.mean, where);
        expectNear(folded.p75, plain.p75, where);
        expectNear(folded.p90, plain.p90, where);
        EXPECT_EQ(folded.censored, plain.censored) << where;
    }
}

constexpr std::array<std::uint16_t, 40> kRegions = [] {
    std::array<std::uint16_t, 40> codes{};
    for (size_t record = 0; record < codes.size(); ++record)
        codes[record] = static_cast<std::uint16_t>(record % 3);
    return codes;
}();

/// So many values that the facts are not counted by them.
constexpr size_t kManyValues = 65536;

/// Several filters of one table: later questions find what the first ones worked out, for the same dimensions
/// and for others.
std::vector<Mask> masksOf(RandomFacts& random, Aggregate aggregate, const FactTable& table) {
    const auto some = [&](size_t values) {
        std::vector<std::uint8_t> wanted;
        for (size_t i = 0; i < values; ++i)
            wanted.push_back(random.chance(0.5) ? 1 : 0);
        return wanted;
    };
    std::vector<Mask> masks(6);
    for (Mask& mask : masks) {
        if (random.chance(0.5))
            mask.owners = some(3);
        if (random.chance(0.5)) {
            mask.parts = some(3);
            mask.partsOfNumerator = aggregate == Aggregate::Ratio;
        }
        if (random.chance(0.3))
            mask.stages = some(3);
        if (random.chance(0.5)) // records beyond the codes have none
            mask.dimensions.push_back({kRegions, some(3)});
        if (random.chance(0.2)) {
            mask.dimensions.push_back({kRegions, some(3)});
            mask.dimensions.back().wanted.resize(kManyValues);
        }
        if (random.chance(0.3))
            for (const std::string& currency : table.currencies.texts())
                mask.currencies.push_back(currency == "EUR");
    }
    return masks;
}

TEST(Fold, IsWhatItsFactsAddUpTo) {
    RateTable rates("USD");
    for (int i = 0; i < 5; ++i)
        rates.add("EUR", dayFromNumber(kFirstDay + i * 40), 1.1 + 0.03 * i);
    int compared = 0, known = 0;
    for (const Basis basis : {Basis::Event, Basis::AsOf, Basis::Window, Basis::Cohort})
        for (const Aggregate aggregate :
             {Aggregate::Ratio, Aggregate::Count, Aggregate::Sum, Aggregate::Mean, Aggregate::Median})
            for (unsigned seed = 0; seed < 6; ++seed) {
                RandomFacts random(seed);
                FactTable table = random.table(seed % 2 == 1, false, seed % 3 == 2);
                if (seed >= 3)
                    table.finish(); // packed, as the columns of a store are
                FoldRules rules;
                rules.basis = basis;
                rules.aggregate = aggregate;
                rules.rates = &rates;
                rules.censoredAsLongest = aggregate == Aggregate::Median;
                rules.oncePerRecord = aggregate == Aggregate::Ratio && seed % 2 == 0;
                rules.partRank.assign(table.parts.texts().size(), 0);
                for (size_t i = 0; i < rules.partRank.size(); ++i)
                    rules.partRank[i] = static_cast<std::uint16_t>(rules.partRank.size() - i);
                const auto spans = spansOf(seed < 3 ? 28 : 7);
                for (const Mask& mask : masksOf(random, aggregate, table)) {
                    rules.currency = mask.currencies.empty() ? "" : "EUR";
                    const auto folded = fold(table, rules, spans, mask);
                    ASSERT_EQ(folded.size(), spans.size());
                    for (size_t i = 0; i < spans.size(); ++i, ++compared) {
                        const Folded plain = foldPlainly(table, rules, spans[i], mask);
                        expectSame(folded[i], plain, aggregate,
                                   "basis " + std::to_string(static_cast<int>(basis)) + ", aggregate " +
                                       std::to_string(static_cast<int>(aggregate)) + ", seed " +
                                       std::to_string(seed) + ", span " + std::to_string(i));
                        if (mask.parts.empty()) { // what is uncovered counts for every part
                            EXPECT_EQ(folded[i].excluded, plain.excluded);
                        }
                        known += folded[i].value.has_value();
                        if (HasFailure())
                            return;
                    }
                }
            }
    EXPECT_GT(known, compared / 2);
}

TEST(Fold, QuantilesAreThoseOfTheFactsWhateverTheirValuesAre) {
    RateTable rates("USD");
    rates.add("EUR", dayFromNumber(kFirstDay), 1.1);
    rates.add("EUR", dayFromNumber(kFirstDay + 90), 0.9);
    int ranked = 0, compared = 0;
    for (const auto values : {RandomFacts::Values::Stored, RandomFacts::Values::Ages})
        for (const Basis basis : {Basis::Event, Basis::AsOf})
            for (unsigned seed = 0; seed < 6; ++seed) {
                RandomFacts random(seed);
                FactTable table = random.table(seed % 2 == 1, false, seed % 3 == 2, values);
                if (seed >= 3)
                    table.finish();
                FoldRules rules;
                rules.basis = basis;
                rules.aggregate = Aggregate::Median;
                rules.rates = &rates;
                rules.censoredAsLongest = true;
                const auto spans = spansOf(28);
                ranked += table.plans.of(table, rules, spans)->isRanked() ? 1 : 0;
                for (const Mask& mask : masksOf(random, rules.aggregate, table)) {
                    rules.currency = mask.currencies.empty() ? "" : "EUR";
                    const auto folded = fold(table, rules, spans, mask);
                    for (size_t i = 0; i < spans.size(); ++i, ++compared)
                        expectSame(folded[i], foldPlainly(table, rules, spans[i], mask), rules.aggregate,
                                   "seed " + std::to_string(seed) + ", span " + std::to_string(i));
                }
            }
    EXPECT_GT(ranked, 12) << "ages, and what is no amount";
    EXPECT_GT(compared, 0);
}

TEST(Fold, ATableKeepsWhatItsLastQuestionsWorkedOut) {
    RandomFacts random(3);
    FactTable table = random.table(false, false, false);
    FoldRules rules;
    rules.aggregate = Aggregate::Count;
    const auto weeks = spansOf(7), months = spansOf(28);
    const auto plan = table.plans.of(table, rules, weeks);
    EXPECT_EQ(table.plans.of(table, rules, weeks), plan);
    EXPECT_NE(table.plans.of(table, rules, months), plan);
    rules.aggregate = Aggregate::Sum;
    EXPECT_NE(table.plans.of(table, rules, weeks), plan);
    EXPECT_FALSE(plan->isOf(table, rules, weeks));
    const FactTable copy = table;
    rules.aggregate = Aggregate::Count;
    EXPECT_NE(copy.plans.of(copy, rules, weeks), plan);
    for (size_t first = 0; first < 8; ++first) // eight other questions later it is worked out anew
        (void)table.plans.of(table, rules, std::span(months).subspan(first, 1));
    EXPECT_NE(table.plans.of(table, rules, weeks), plan);
}

TEST(Fold, CountsFactsByWhatFiltersOfTheSameDimensionsTellApart) {
    RandomFacts random(3);
    const FactTable table = random.table(false, false, false);
    FoldRules rules;
    rules.aggregate = Aggregate::Count;
    const auto plan = table.plans.of(table, rules, spansOf(7));
    const auto cellsOf = [&](const Mask& mask) { return plan->cells(table, mask, nullptr); };
    Mask one, other, both, many;
    one.owners = {1, 0, 0};
    other.owners = {0, 1, 1};
    both = one;
    both.dimensions.push_back({kRegions, {1, 1, 0}});
    many.dimensions.push_back({kRegions, std::vector<std::uint8_t>(kManyValues)});
    const auto cells = cellsOf(one);
    EXPECT_TRUE(cells->isWorth());
    EXPECT_EQ(cellsOf(other), cells);
    EXPECT_NE(cellsOf(both), cells);
    EXPECT_NE(cellsOf({}), cells);
    EXPECT_FALSE(cellsOf(many)->isWorth());
    std::int64_t counted = 0, inAll = 0;
    for (const FoldCells::Cell& cell : cells->cells())
        counted += cell.facts;
    for (size_t fact = 0; fact < table.size(); ++fact)
        inAll += plan->classOf()[fact] != 0 ? 1 : 0;
    EXPECT_EQ(counted, inAll);
}

TEST(Fold, SaysUnderWhichVersionsOfTheModelItsRecordsStand) {
    RandomFacts random(4);
    const FactTable table = random.table(false, false, false);
    const std::vector<int> models{1, 2, 1, 4, 2, 2, 1, 4, 4, 1}; // records beyond them are not told
    FoldRules rules;
    rules.aggregate = Aggregate::Count;
    rules.models = &models;
    const auto spans = spansOf(28);
    std::int64_t told = 0;
    for (const std::vector<std::uint8_t>& owners : {std::vector<std::uint8_t>{}, {1, 0, 1}, {0, 1, 0}}) {
        Mask mask;
        mask.owners = owners;
        const auto folded = fold(table, rules, spans, mask);
        for (size_t i = 0; i < spans.size(); ++i) {
            std::map<int, std::int64_t> expected;
            for (const CountedFact& counted : factsOf(table, rules, spans[i], mask))
                if (const auto record = static_cast<size_t>(table.record[counted.fact]);
                    !counted.excluded && record < models.size())
                    ++expected[models[record]];
            EXPECT_EQ(folded[i].models, expected) << i;
            told += std::ssize(expected);
        }
    }
    EXPECT_GT(told, 0);
}

TEST(Fold, SaysTheSameToManyWhoAskAtOnce) {
    RandomFacts random(5);
    const FactTable table = random.table(false, false, false);
    FoldRules rules;
    rules.aggregate = Aggregate::Median;
    std::vector<std::vector<Span>> questions;
    std::vector<std::optional<double>> alone;
    for (const int window : {7, 14, 28}) {
        questions.push_back(spansOf(window));
        const FactTable own = table;
        for (const Folded& folded : fold(own, rules, questions.back(), {}))
            alone.push_back(folded.value);
    }
    constexpr size_t kTimes = 30;
    std::vector<std::vector<std::optional<double>>> together(kTimes * questions.size());
    eachInParallel(together.size(), [&](size_t i) {
        for (const Folded& folded : fold(table, rules, questions[i % questions.size()], {}))
            together[i].push_back(folded.value);
    });
    for (size_t i = 0; i < together.size(); i += questions.size()) {
        std::vector<std::optional<double>> all;
        for (size_t question = 0; question < questions.size(); ++question)
            all.insert(all.end(), together[i + question].begin(), together[i + question].end());
        EXPECT_EQ(all, alone);
    }
}

TEST(Fold, ManySpansAreAsEachByItself) {
    RateTable rates("USD");
    rates.add("EUR", dayFromNumber(kFirstDay), 1.1);
    RandomFacts random(7);
    const FactTable table = random.table(true, true, true);
    std::vector<int> models(60);
    for (size_t i = 0; i < models.size(); ++i)
        models[i] = static_cast<int>(i % 3) + 1;
    FoldRules rules;
    rules.aggregate = Aggregate::Sum;
    rules.rates = &rates;
    rules.models = &models;
    const auto spans = spansOf(28);
    const auto all = fold(table, rules, spans, {});
    int unrated = 0, mixed = 0;
    for (size_t i = 0; i < spans.size(); ++i) {
        const Folded one = fold(table, rules, std::span(&spans[i], 1), {}).front();
        EXPECT_EQ(all[i].value, one.value);
        EXPECT_EQ(all[i].versions, one.versions);
        EXPECT_EQ(all[i].models, one.models);
        EXPECT_EQ(all[i].missingRate, one.missingRate);
        EXPECT_EQ(all[i].excluded, one.excluded);
        EXPECT_EQ(all[i].uncovered, one.uncovered);
        std::int64_t records = 0;
        for (const auto& [model, count] : all[i].models)
            records += count;
        EXPECT_EQ(records, all[i].records);
        unrated += all[i].missingRate;
        mixed += all[i].versions.size() > 1;
        EXPECT_NE(all[i].missingRate, all[i].value.has_value() || all[i].uncovered);
    }
    EXPECT_GT(unrated, 0);
    EXPECT_GT(mixed, 0);
}

TEST(DayIndex, FindsWhereADayStands) {
    const std::vector<std::int32_t> days{10, 17, 17, 24};
    const DayIndex index(days);
    for (std::int64_t day = 5; day < 30; ++day)
        EXPECT_EQ(index.firstNotBelow(day), std::ranges::lower_bound(days, day) - days.begin()) << day;
    EXPECT_EQ(index.firstNotBelow(kNoDay), 0U);
    EXPECT_EQ(index.firstNotBelow(std::int64_t{kEndOfTime} + 1), days.size());
    EXPECT_EQ(DayIndex({}).firstNotBelow(3), 0U);
}

} // namespace

} // namespace gtm::kpi
