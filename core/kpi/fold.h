// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/money.h"
#include "core/kpi/facts.h"
#include "core/kpi/point.h"
#include "core/kpi/spans.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <vector>

namespace gtm::kpi {

/// Which facts pass a filter: by dimensions of their records, and by owner, team, stage, part and currency.
/// Lists have 1 for each code that passes; empty ones let everything pass.
struct Mask {
    struct Dimension {
        std::span<const std::uint16_t> codes; ///< By rid; a record beyond them has the code 0.
        std::vector<std::uint8_t> wanted;

        [[nodiscard]] std::uint16_t codeOf(std::int32_t record) const {
            const auto rid = static_cast<size_t>(record);
            return rid < codes.size() ? codes[rid] : std::uint16_t{0};
        }
        [[nodiscard]] bool has(std::int32_t record) const { return wanted[codeOf(record)] != 0; }
    };
    std::vector<Dimension> dimensions;
    std::vector<std::uint8_t> owners, teams, stages, parts, currencies;
    /// The part is a reason of the numerator: other reasons leave the numerator and stay in the
    /// denominator, so that the shares of the reasons add up to the whole.
    bool partsOfNumerator = false;

    [[nodiscard]] bool passes(const FactViews& facts, size_t fact) const {
        return recordPasses(facts, fact) && (partsOfNumerator || partPasses(facts, fact));
    }
    [[nodiscard]] bool numeratorPasses(const FactViews& facts, size_t fact) const {
        return !partsOfNumerator || partPasses(facts, fact);
    }
    /// All but the part: of a fact that history does not cover, the part is what is not known.
    [[nodiscard]] bool recordPasses(const FactViews& facts, size_t fact) const {
        const auto has = [&](const Dimension& dimension) { return dimension.has(facts.record[fact]); };
        return std::ranges::all_of(dimensions, has) && (owners.empty() || owners[facts.owner[fact]]) &&
               (teams.empty() || teams[facts.team[fact]]) && (stages.empty() || stages[facts.stage[fact]]) &&
               (currencies.empty() || currencies[facts.currency[fact]]);
    }
    [[nodiscard]] bool partPasses(const FactViews& facts, size_t fact) const {
        return parts.empty() || parts[facts.part[fact]];
    }
};

/// What a fold needs to know beside the facts.
struct FoldRules {
    Basis basis = Basis::Event;
    Aggregate aggregate = Aggregate::Count;
    bool censoredAsLongest = false;
    bool oncePerRecord = false;
    std::vector<std::uint16_t> partRank; ///< By part code; lower wins within a record.
    /// A sum with a fact that has no value is not known, instead of the sum of the others.
    bool blankIsUnknown = false;
    const RateTable* rates = nullptr;
    const std::vector<int>* models = nullptr; ///< The version of the model of each record; null: one alone.
    std::string currency; ///< Amounts stay in this one, the only one that passes; empty: reporting currency.
};

/// Why a fact is excluded whose record existed but whose state at that time nobody recorded.
inline constexpr const char* kNotCovered = "stage_unknown";
/// Above this share of them a period is a gap and not a value (the line of KPI 47: more than 20 % missing
/// is not a fair picture).
inline constexpr double kUncoveredShare = 0.2;

/// The folded facts of one span, before status and target.
struct Folded {
    std::optional<double> value, numerator, denominator, mean, p75, p90;
    std::int64_t records = 0, censored = 0, excluded = 0;
    std::int64_t pending = 0; ///< Of a ratio's `records`, those that are not decided: censored facts.
    std::map<int, std::int64_t> versions; ///< Of `records`, by version, where several made the facts.
    std::map<int, std::int64_t> models;   ///< The same by version of the model.
    bool untouchedMajority = false;
    bool ofCounts = false; ///< A ratio whose every record counts as one, or not, above and below the line.
    bool missingRate = false;
    bool blank = false;     ///< A day of a measure has no value.
    bool uncovered = false; ///< History does not reach: of too many records the state is not known.
};

/// Counts up whenever the same facts fold to other numbers, if only in their last digits, or are kept in
/// other bytes: stores are then derived anew, and what is stored is what the program computes.
inline constexpr int kFoldEdition = 10;

/// Folds all spans in one pass over the facts, and without one where another mask named the same dimensions
/// before: the codes of a mask's dimensions, the versions of the model, and the rates stay as they are while
/// the table is there. Spans must ascend in window, evaluation and end.
[[nodiscard]] std::vector<Folded> fold(const FactTable& table, const FoldRules& rules,
                                       std::span<const Span> spans, const Mask& mask);

/// How one fact counts in one span; amounts in major units of the reporting currency. An amount in a
/// currency without a rate is not known, and then neither is what it would be part of.
struct CountedFact {
    size_t fact;
    std::optional<double> numerator, denominator, value;
    bool excluded = false;
    bool missingRate = false;
    bool blank = false;     ///< It has no value, and so nobody knows the whole.
    bool displaced = false; ///< Another part of the record counts instead (once per record).
};
/// The facts of one span, in the order of the table: what `fold` folds. Two that say of one record what
/// stands above and what below the line of a ratio, as where each takes the rate of another day, are one.
[[nodiscard]] std::vector<CountedFact> factsOf(const FactTable& table, const FoldRules& rules,
                                               const Span& span, const Mask& mask);

} // namespace gtm::kpi
