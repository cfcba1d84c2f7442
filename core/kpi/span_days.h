// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/day_index.h"
#include "core/kpi/facts.h"
#include "core/kpi/spans.h"

#include <algorithm>
#include <span>
#include <vector>

namespace gtm::kpi {

/// Spans in which a fact counts: from `begin` up to `end`, which is not one of them.
struct SpanRange {
    std::uint32_t begin, end;
};

/// The spans' days, and where any day stands among them.
struct SpanDays {
    explicit SpanDays(std::span<const Span> spans, Basis basis)
        : evaluation(daysOf(spans, [](const Span& s) { return s.evaluation; }))
        , reading(basis == Basis::Window ? daysOf(spans, [](const Span& s) { return s.opening; })
                                         : evaluation)
        , first(daysOf(spans, [](const Span& s) { return s.window.first; }))
        , last(daysOf(spans, [](const Span& s) { return s.window.last; }))
        , ofEvaluation(evaluation)
        , ofReading(reading)
        , ending(daysOf(spans, [](const Span& s) { return s.period.last; })) {
        if (spans.empty())
            return;
        m_oldestReading = reading.front();
        m_newestReading = reading.back();
        m_firstDay = dayNumber(spans.front().window.first);
        m_lastDay = dayNumber(spans.back().window.last);
    }

    std::vector<std::int32_t> evaluation;
    std::vector<std::int32_t> reading; ///< The day as of which intervals are read.
    DayIndex first, last, ofEvaluation, ofReading, ending;

    /// Where a fact counts: `at` inside the window, the reading day inside [from, to).
    [[nodiscard]] SpanRange rangeOf(std::int32_t at, std::int32_t from, std::int32_t to) const {
        const DayIndex& day = at == kNoDay ? ofReading : ofEvaluation;
        SpanRange range{day.firstNotBelow(from), day.firstNotBelow(to)};
        if (at != kNoDay) {
            range.begin = std::max(range.begin, last.firstNotBelow(at));
            range.end = std::min(range.end, first.firstNotBelow(std::int64_t{at} + 1));
        }
        return range;
    }

    /// Whether a fact could count in any of them: quick to tell, and seldom wrong.
    [[nodiscard]] bool mayCount(std::int32_t at, std::int32_t from, std::int32_t to) const {
        return at == kNoDay ? from <= m_newestReading && to > m_oldestReading
                            : at >= m_firstDay && at <= m_lastDay;
    }

  private:
    std::int32_t m_oldestReading = 0, m_newestReading = 0, m_firstDay = 0, m_lastDay = 0;

    static std::vector<std::int32_t> daysOf(std::span<const Span> spans, Day (*of)(const Span&)) {
        std::vector<std::int32_t> days;
        days.reserve(spans.size());
        for (const Span& span : spans)
            days.push_back(dayNumber(of(span)));
        return days;
    }
};

} // namespace gtm::kpi
