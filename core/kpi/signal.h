// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"

#include <optional>
#include <string_view>
#include <vector>

/// Signal and noise: which weeks of a KPI say something, and which only vary as they always do. A chart of
/// individual values and moving ranges (XmR) with its natural process limits and the three detection rules of
/// D. J. Wheeler, "Understanding Variation" (1993).
namespace gtm::kpi {

/// What tells a change from ordinary variation.
enum class SignalRule {
    BeyondLimit, ///< The value lies outside the limits.
    Run,         ///< Eight values in a row on the same side of the centre line, or more.
    NearLimit,   ///< Three of four values in a row nearer to the same limit than to the centre line.
};
[[nodiscard]] std::string_view name(SignalRule rule);

/// Why there are no limits.
enum class SignalGap {
    None,
    TooFewWeeks, ///< Fewer than `kFewestWeeks` weeks with a value since the newest change.
    NoWeeks,     ///< Asked for a period, which has no weeks.
};
[[nodiscard]] std::string_view name(SignalGap gap);

/// A value of one single week; of a KPI over a rolling window too, because windows that overlap would make
/// the moving ranges, and so the limits, too small.
struct WeekValue {
    Day weekEnding;
    double value;
};

/// Weeks between two shifts, which vary about one centre. In the KPI's unit.
struct SignalSegment {
    Day first, last; ///< Week endings.
    int weeks = 0;   ///< With a value.
    /// Centre line, from the first `kLimitWeeks` values; empty with fewer than `kFewestWeeks`.
    std::optional<double> centre;
    /// Limits; empty too where the one computed lies beyond what a value can be.
    std::optional<double> lower, upper;
};

struct SignalWeek {
    Day weekEnding;
    double value;
    std::vector<SignalRule> rules; ///< Those that fire in this week.
};

struct Signal {
    std::vector<SignalWeek> weeks;       ///< Complete weeks with a value, oldest first.
    std::vector<SignalSegment> segments; ///< Oldest first; they hold all weeks.
    /// Some segment has no lower limit because the unit has nothing below 0, or no upper one because a share
    /// has nothing above 1; the rules use those computed.
    bool floored = false, capped = false;
    SignalGap gap = SignalGap::None; ///< Why the newest segment has no limits.
    /// The week ending since which there is a real change: the first week of the run of signals on one side
    /// that the newest week ends, else of the newest segment where it began with a shift. While weeks go on
    /// to say so on the same side, it stays what it was when it was first said. Empty: ordinary variation, or
    /// no limits.
    std::optional<Day> changedSince;
};

/// What a signal comes to, without its weeks.
struct SignalSummary {
    bool known = false;              ///< There are limits to hold the newest weeks against.
    std::optional<Day> changedSince; ///< As of the signal.
};
[[nodiscard]] SignalSummary summaryOf(const Signal& signal);

inline constexpr int kFewestWeeks = 10;
inline constexpr int kLimitWeeks = 20;

/// What the values of a KPI can be.
struct ValueRange {
    bool belowZero = true, aboveOne = true;
};

/// Limits are the mean +- 2.66 times the mean of the moving ranges (distances of neighbouring values). The
/// weeks are gone through as they came, each held against the limits of its segment as they stood then. A run
/// of eight away from the beginning of a segment is a shift: ten weeks after the change was dated, a new
/// segment begins there with limits of its own. So no week that comes later moves a shift or the date of a
/// change. `weeks` ascend; weeks without a value are left out, not bridged by a number.
[[nodiscard]] Signal findSignal(const std::vector<WeekValue>& weeks, const ValueRange& range);

} // namespace gtm::kpi
