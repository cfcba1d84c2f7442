// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/signal_weeks.h"

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

/// For each week the index of the first of its run on one side of the centre line, as far as `starts` has
/// none yet.
void findRuns(std::span<const WeekValue> weeks, const Limits& limits, std::vector<size_t>& starts) {
    for (size_t i = starts.size(); i < weeks.size(); ++i) {
        const int side = limits.sideOf(weeks[i].value);
        const bool goesOn = i > 0 && side != 0 && side == limits.sideOf(weeks[i - 1].value);
        starts.push_back(goesOn ? starts.back() : i);
    }
}

/// What makes a week say something.
struct Evidence {
    std::vector<SignalRule> rules;
    size_t first = 0; ///< The first week that makes it do so.
};

/// Holds a week against the limits of its segment.
Evidence evidenceOf(std::span<const WeekValue> weeks, size_t week, const Limits& limits,
                    const std::vector<size_t>& starts) {
    Evidence found{{}, week};
    const auto fire = [&](SignalRule rule, size_t first) {
        found.rules.push_back(rule);
        found.first = std::min(found.first, first);
    };
    const double value = weeks[week].value;
    if (limits.isBeyond(value))
        fire(SignalRule::BeyondLimit, week);
    if (week - starts[week] + 1 >= kRun)
        fire(SignalRule::Run, starts[week]);
    if (limits.isNearLimit(value)) {
        int near = 0;
        size_t first = week;
        for (size_t back = 0; back < kNearWeeks && back <= week; ++back)
            if (const double other = weeks[week - back].value;
                limits.isNearLimit(other) && limits.sideOf(other) == limits.sideOf(value)) {
                ++near;
                first = week - back;
            }
        if (near >= kNearAtLeast)
            fire(SignalRule::NearLimit, first);
    }
    return found;
}

/// Goes through the weeks as they came: where segments begin, and since when the newest week says something.
class Walk {
  public:
    explicit Walk(std::span<const WeekValue> weeks) : m_weeks(weeks) {
        for (m_end = 1; m_end <= weeks.size(); ++m_end)
            step();
    }
    /// Of the segments, ascending; the first is 0.
    [[nodiscard]] const std::vector<size_t>& begins() const { return m_begins; }
    /// Of the run of signals that the newest week ends; empty where it says nothing.
    [[nodiscard]] std::optional<size_t> newest() const {
        return m_since.empty() || !m_since.back() ? std::nullopt
                                                  : std::optional(m_begins.back() + *m_since.back());
    }

  private:
    /// The weeks of the segment so far.
    [[nodiscard]] std::span<const WeekValue> own() const {
        return m_weeks.subspan(m_begins.back(), m_end - m_begins.back());
    }

    void step() {
        if (own().size() < kFewestWeeks)
            return;
        judge();
        if (!m_shift || own().size() - *m_shift < kFewestWeeks)
            return;
        m_begins.push_back(m_begins.back() + *m_shift);
        m_since.clear();
        m_shift.reset();
        judge();
    }

    /// The weeks of the segment that were not looked at yet, by its limits as they stand now.
    void judge() {
        const auto weeks = own();
        if (m_since.empty() || weeks.size() <= kLimitWeeks) {
            m_limits = limitsOf(weeks);
            m_starts.clear();
        }
        findRuns(weeks, m_limits, m_starts);
        while (m_since.size() < weeks.size()) {
            const size_t week = m_since.size();
            const Evidence found = evidenceOf(weeks, week, m_limits, m_starts);
            m_since.push_back(found.rules.empty() ? std::nullopt
                                                  : std::optional(dated(weeks, week, found.first)));
            if (!m_shift && std::ranges::find(found.rules, SignalRule::Run) != found.rules.end())
                if (const size_t at = *m_since.back() > 0 ? *m_since.back() : m_starts[week]; at > 0)
                    m_shift = at; // something lies before it
        }
    }

    /// A week that goes on with what was said keeps its date.
    [[nodiscard]] size_t dated(std::span<const WeekValue> weeks, size_t week, size_t first) const {
        const auto sideOf = [&](size_t at) { return m_limits.sideOf(weeks[at].value); };
        if (week > 0)
            for (const size_t at : {week - 1, first})
                if (at < week && m_since[at] && sideOf(at) == sideOf(week))
                    return *m_since[at];
        return first;
    }

    std::span<const WeekValue> m_weeks;
    size_t m_end = 0; ///< Behind the newest week so far.
    std::vector<size_t> m_begins{0};
    Limits m_limits;                            ///< Of the segment.
    std::vector<size_t> m_starts;               ///< By week of the segment: where its run begins.
    std::vector<std::optional<size_t>> m_since; ///< By week of the segment: since when, within it.
    std::optional<size_t> m_shift;              ///< In the segment: where the next may begin.
};

/// Adds a segment with its limits, and the rules that fire in its weeks by them.
void addSegment(std::span<const WeekValue> own, const ValueRange& range, Signal& signal) {
    SignalSegment segment{
        own.front().weekEnding, own.back().weekEnding, static_cast<int>(own.size()), {}, {}, {}};
    const bool known = own.size() >= kFewestWeeks;
    const Limits limits = known ? limitsOf(own) : Limits();
    std::vector<size_t> starts;
    findRuns(own, limits, starts);
    for (size_t week = 0; week < own.size(); ++week)
        signal.weeks.push_back(
            {own[week].weekEnding, own[week].value,
             known ? evidenceOf(own, week, limits, starts).rules : std::vector<SignalRule>()});
    if (known) {
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
    }
    signal.segments.push_back(segment);
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

Day firstSignalWeek(Day weekEnding) {
    const auto year = std::chrono::year_month_day{weekEnding}.year() - std::chrono::years{2};
    const Day begin = year / std::chrono::January / 1;
    return weekEnding - days{(weekEnding - begin).count() / 7 * 7};
}

Signal findSignal(const std::vector<WeekValue>& weeks, const ValueRange& range) {
    Signal signal;
    if (weeks.empty()) {
        signal.gap = SignalGap::TooFewWeeks;
        return signal;
    }
    const Walk walk(weeks);
    const auto& begins = walk.begins();
    for (size_t i = 0; i < begins.size(); ++i) {
        const size_t end = i + 1 < begins.size() ? begins[i + 1] : weeks.size();
        addSegment(std::span(weeks).subspan(begins[i], end - begins[i]), range, signal);
    }
    if (!signal.segments.back().centre)
        signal.gap = SignalGap::TooFewWeeks;
    else if (const auto since = walk.newest())
        signal.changedSince = weeks[*since].weekEnding;
    else if (begins.size() > 1)
        signal.changedSince = signal.segments.back().first;
    return signal;
}

Signal toldFrom(Signal signal, Day first) {
    std::erase_if(signal.weeks, [&](const SignalWeek& week) { return week.weekEnding < first; });
    std::erase_if(signal.segments, [&](const SignalSegment& segment) { return segment.last < first; });
    if (signal.segments.empty()) {
        Signal nothing;
        nothing.gap = SignalGap::TooFewWeeks;
        return nothing;
    }
    SignalSegment& oldest = signal.segments.front();
    oldest.first = signal.weeks.front().weekEnding;
    oldest.weeks = static_cast<int>(std::ranges::count_if(
        signal.weeks, [&](const SignalWeek& week) { return week.weekEnding <= oldest.last; }));
    const auto lacks = [&](auto limit) {
        return std::ranges::any_of(signal.segments, [&](const SignalSegment& segment) {
            return segment.centre && !(segment.*limit);
        });
    };
    signal.floored = lacks(&SignalSegment::lower);
    signal.capped = lacks(&SignalSegment::upper);
    if (signal.changedSince && *signal.changedSince < first)
        signal.changedSince.reset();
    return signal;
}

SignalSummary summaryOf(const Signal& signal) {
    return {signal.gap == SignalGap::None && !signal.segments.empty(), signal.changedSince};
}

} // namespace gtm::kpi
