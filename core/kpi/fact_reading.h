// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fold.h"

/// How one fact is read: shared by the fold of all facts and by the drill-down to each.
namespace gtm::kpi {

/// The day whose rates the amounts of a fact take on every day on which it is read; kNoDay where it has none.
[[nodiscard]] std::int32_t rateDay(const FactViews& facts, size_t fact);

/// Amounts become major units of the reporting currency by the rates of the fact's own day, or of `day` where
/// it has none, or of the one currency that is asked for; other numbers stay. Empty where no rate is known.
[[nodiscard]] std::optional<double> scaledNumber(const FactViews& facts, const FoldRules& rules,
                                                 double number, size_t fact, std::int32_t day);

/// Whether a number is whole, and small enough for sums of many of them to be exact.
[[nodiscard]] bool isWhole(double number);

/// Whether the value of a fact is its age: medians and means of ages read them at the basis day; every other
/// value is stored.
[[nodiscard]] bool isAge(const FactViews& facts, const FoldRules& rules, size_t fact);

/// Deals without an amount, or with an amount of 0, stay out of averages (RD4).
[[nodiscard]] bool countsInMean(const FactViews& facts, const FoldRules& rules, size_t fact, double value);

} // namespace gtm::kpi
