// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/signal.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace gtm::kpi {

namespace {

constexpr double kLimitPerRange = 2.66; // 3 / 1.128: three sigma, as the mean of ranges of two estimates it.
constexpr int kRun = 8;
constexpr size_t kNearWeeks = 4;
constexpr int kNearAtLeast = 3;

struct Limits {
    double centre = 0, reach = 0;

    /// Sums of equal values need not divide into that value to the last bit.
    [[nodiscard]] double offset(double value) const {
        const double off = value - centre;
        return std::abs(off) <= 1e-9 * std::max(std::abs(centre), std::abs(value)) ? 0 : off;
    }
    [[nodiscard]] int sideOf(double value) const {
        const double off = offset(value);
        return off > 0 ? 1 : off < 0 ? -1 : 0;
    }
    [[nodiscard]] bool isBeyond(double value) const { return std::abs(offset(value)) > reach; }
    [[nodiscard]] bool isNearLimit(double value) const { return std::abs(offset(value)) > reach / 2; }
};

Limits limitsOf(std::span<const WeekValue> weeks) {
    const auto baseline = weeks.first(std::min<size_t>(weeks.size(), kLimitWeeks));
    double sum = 0, ranges = 0;
    for (size_t i = 0; i < baseline.size(); ++i) {
        sum += baseline[i].value;
        ranges += i == 0 ? 0 : std::abs(baseline[i].value - baseline[i - 1].value);
    }
    const auto count = static_cast<double>(baseline.size());
    return {sum / count, kLimitPerRange * ranges / (count - 1)};
}

/// For each week the index of the first of its run on one side of the centre line.
std::vector<size_t> runStarts(std::span<const WeekValue> weeks, const Limits& limits) {
    std::vector<size_t> starts;
    for (size_t i = 0; i < weeks.size(); ++i) {
        const int side = limits.sideOf(weeks[i].value);
        const bool goesOn = i > 0 && side != 0 && side == limits.sideOf(weeks[i - 1].value);
        starts.push_back(goesOn ? starts.back() : i);
    }
    return starts;
}

/// Where the next segment begins: at the first run of eight that something lies before.
std::optional<size_t> shiftIn(std::span<const WeekValue> weeks) {
    const auto starts = runStarts(weeks, limitsOf(weeks));
    for (size_t i = 0; i < weeks.size(); ++i)
        if (starts[i] > 0 && i - starts[i] + 1 == kRun && weeks.size() - starts[i] >= kFewestWeeks)
            return starts[i];
    return std::nullopt;
}

/// Where the newest week's run of signals begins: each week that says something goes back to the first week
/// that makes it do so, and from there to whatever the weeks up to it said on the same side.
class RunOfSignals {
  public:
    RunOfSignals(std::span<const WeekValue> weeks, const Limits& limits) : m_weeks(weeks), m_limits(limits) {}

    /// `first` is empty where the week says nothing.
    void add(std::optional<size_t> first) {
        const size_t week = m_since.size();
        if (first && week > 0)
            for (const size_t at : {week - 1, *first})
                if (at < week && m_since[at] && sideOf(at) == sideOf(week))
                    first = std::min(*first, *m_since[at]);
        m_since.push_back(first);
    }
    [[nodiscard]] std::optional<size_t> ofNewest() const { return m_since.back(); }

  private:
    [[nodiscard]] int sideOf(size_t week) const { return m_limits.sideOf(m_weeks[week].value); }

    std::span<const WeekValue> m_weeks;
    const Limits& m_limits;
    std::vector<std::optional<size_t>> m_since; ///< By week: where its run begins.
};

/// Fires the rules within one segment; says what the newest week goes back to.
std::optional<size_t> judge(std::span<const WeekValue> weeks, const Limits& limits,
                            std::vector<SignalWeek>& out) {
    const auto starts = runStarts(weeks, limits);
    RunOfSignals run(weeks, limits);
    for (size_t i = 0; i < weeks.size(); ++i) {
        std::optional<size_t> evidence;
        const auto since = [&](size_t first) { evidence = std::min(evidence.value_or(first), first); };
        SignalWeek week{weeks[i].weekEnding, weeks[i].value, {}};
        if (limits.isBeyond(week.value)) {
            week.rules.push_back(SignalRule::BeyondLimit);
            since(i);
        }
        if (i - starts[i] + 1 >= kRun) {
            week.rules.push_back(SignalRule::Run);
            since(starts[i]);
        }
        if (limits.isNearLimit(week.value)) {
            int near = 0;
            size_t first = i;
            for (size_t back = 0; back < kNearWeeks && back <= i; ++back)
                if (const double value = weeks[i - back].value;
                    limits.isNearLimit(value) && limits.sideOf(value) == limits.sideOf(week.value)) {
                    ++near;
                    first = i - back;
                }
            if (near >= kNearAtLeast) {
                week.rules.push_back(SignalRule::NearLimit);
                since(first);
            }
        }
        out.push_back(std::move(week));
        run.add(evidence);
    }
    return run.ofNewest();
}

} // namespace

std::string_view name(SignalRule rule) {
    switch (rule) {
    case SignalRule::BeyondLimit:
        return "beyond_limit";
    case SignalRule::Run:
        return "run_of_eight";
    case SignalRule::NearLimit:
        return "near_limit";
    }
    return {};
}

std::string_view name(SignalGap gap) {
    switch (gap) {
    case SignalGap::None:
        return {};
    case SignalGap::TooFewWeeks:
        return "too_few_weeks";
    case SignalGap::NoWeeks:
        return "no_weeks";
    }
    return {};
}

Signal findSignal(const std::vector<WeekValue>& weeks, const ValueRange& range) {
    Signal signal;
    std::span<const WeekValue> rest(weeks);
    std::optional<size_t> shift;
    std::optional<size_t> newest;
    while (!rest.empty()) {
        shift = rest.size() < kFewestWeeks ? std::nullopt : shiftIn(rest);
        const auto own = rest.first(shift.value_or(rest.size()));
        SignalSegment segment{
            own.front().weekEnding, own.back().weekEnding, static_cast<int>(own.size()), {}, {}, {}};
        if (own.size() < kFewestWeeks) {
            for (const WeekValue& week : own)
                signal.weeks.push_back({week.weekEnding, week.value, {}});
        } else {
            const Limits limits = limitsOf(own);
            segment.centre = limits.centre;
            segment.lower = limits.centre - limits.reach;
            segment.upper = limits.centre + limits.reach;
            if (!range.belowZero && *segment.lower < 0) {
                segment.lower.reset();
                signal.floored = true;
            }
            if (!range.aboveOne && *segment.upper > 1) {
                segment.upper.reset();
                signal.capped = true;
            }
            newest = judge(own, limits, signal.weeks);
            if (newest)
                signal.changedSince = own[*newest].weekEnding;
        }
        signal.segments.push_back(segment);
        rest = rest.subspan(own.size());
    }
    if (signal.segments.empty() || !signal.segments.back().centre) {
        signal.gap = SignalGap::TooFewWeeks;
        signal.changedSince.reset();
    } else if (!newest) {
        signal.changedSince.reset();
        if (signal.segments.size() > 1)
            signal.changedSince = signal.segments.back().first;
    }
    return signal;
}

SignalSummary summaryOf(const Signal& signal) {
    return {signal.gap == SignalGap::None && !signal.segments.empty(), signal.changedSince};
}

} // namespace gtm::kpi
