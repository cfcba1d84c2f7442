// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"

#include <optional>
#include <string>
#include <vector>

/// What moved a KPI from one week to another: its change, split into parts that sum to it.
///
/// Sums and counts split by themselves, amounts to the minor unit. A ratio N / D changes by
/// (dN - R dD) / D, with R and D halfway between the two weeks; of that each segment gets a rate effect (its
/// own rate changed, at its mean weight) and a mix effect (its weight changed, by how far its rate lies from
/// R). This is the symmetric split of T. L. Bennet (1920), exact and without a rest. A mean is a ratio of its
/// sum and its count. Medians and composites are split by exchange (core/kpi/exchange.h).
namespace gtm::kpi {

/// What became of a record between two weeks.
enum class Movement {
    Entered, ///< Counts in the later week only.
    Left,    ///< Counts in the earlier week only.
    Changed, ///< Counts in both, with other numbers.
};
[[nodiscard]] std::string_view name(Movement movement);

struct MovedRecords {
    std::int64_t records = 0;
    std::optional<double> effect; ///< On the KPI, in its unit; empty where the change has no parts.
};

/// One part of a change.
struct MovedPart {
    std::string key;                     ///< A value of the dimension, a factor, or a term of the bridge.
    std::optional<double> before, after; ///< The part's own value: of a ratio its rate.
    double effect = 0;                   ///< On the KPI, in its unit; all parts sum to its change.
    std::optional<double> rateEffect, mixEffect;     ///< Of ratios and means; they sum to `effect`.
    std::int64_t entered = 0, left = 0, changed = 0; ///< Records.
};

/// What a record counts for; amounts in major units.
struct CountsFor {
    std::optional<double> numerator, denominator, value;
};
struct MovedRecord {
    std::string kpi;    ///< Whose facts these are: the KPI, or the one behind a factor.
    std::string factor; ///< Of a composite.
    std::int32_t record = 0;
    Movement movement{};
    CountsFor before, after;
    std::optional<double> effect; ///< On the KPI; of medians and composites no record has one of its own.
};

struct Moved {
    Point before, after;          ///< Without comparisons, target and status.
    std::optional<double> change; ///< As of `changeBetween`; where it is empty there are no parts either.
    MovedRecords entered, left, changed;
    std::vector<MovedPart> factors;   ///< Of a composite, in the order of the definition.
    std::string dimension;            ///< Of `segments`; empty where none was asked for.
    std::vector<MovedPart> segments;  ///< Largest effect first; beyond `kMostSegments` the smallest as one.
    std::vector<MovedPart> bridge;    ///< Where the definition names one, in the order of its terms.
    std::vector<MovedRecord> records; ///< Largest effect first.
};

/// The key of a change that has no parts: every way from one week to the other leads over a value that is not
/// known.
inline constexpr const char* kTogether = "(together)";
/// The term of a bridge for what other exchange rates, and their rounding, did to amounts that stayed.
inline constexpr const char* kCurrencyTerm = "currency";
/// The term for records that came into the filter, or went out of it.
inline constexpr const char* kReclassifiedTerm = "reclassified";

/// So many values of a dimension are told apart; the others, those that weigh least, stand together as
/// `kOtherSegments`, so that the work stays bounded.
inline constexpr size_t kMostSegments = 200;
inline constexpr const char* kOtherSegments = "(other)"; ///< As of the user's own dimensions.

/// Splits the change of a KPI from the week ending `before` to that ending `after`; `dimension` is one that
/// the definition has, or empty.
[[nodiscard]] Moved whatMoved(const Engine& engine, const Catalogue& catalogue, const Definition& definition,
                              Day before, Day after, const std::string& dimension, const Filter& filter);

} // namespace gtm::kpi
