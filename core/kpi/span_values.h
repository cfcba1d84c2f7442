// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/span_days.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace gtm::kpi {

/// The values of which quantiles are taken, span by span. Whole ones that lie close together, as ages in days
/// do, are counted by value, which takes no sorting; others are sorted as far as their quantiles need.
class SpanValues {
  public:
    /// A value that is the same in all spans of a range.
    void add(SpanRange range, double value) { m_values.push_back({range, value, kNoDay}); }
    /// An age since a day, which grows from span to span.
    void addAge(SpanRange range, std::int32_t since) { m_values.push_back({range, 0, since}); }
    /// All values are there; ages are read on these days, one for each span. Once alone.
    void settle(const std::vector<std::int32_t>& readingDays);

    /// Median and the quantiles 0.75 and 0.9.
    using Quantiles = std::array<std::optional<double>, 3>;
    /// Of the next span, the first one first; `longer` more values are longer than all that are known: a
    /// quantile that needs one of them is infinite or no number at all.
    [[nodiscard]] Quantiles next(std::int64_t longer);

  private:
    struct Ranged {
        SpanRange range;
        double value;
        std::int32_t since; ///< kNoDay: it is no age.
    };
    [[nodiscard]] bool settleCounts(size_t spans);
    void settleFlat(const std::vector<std::int32_t>& readingDays);
    [[nodiscard]] Quantiles nextCounted(std::int64_t longer);
    [[nodiscard]] Quantiles nextFlat(std::int64_t longer);

    std::vector<Ranged> m_values;
    std::vector<std::int32_t> m_readingDays;
    size_t m_next = 0; ///< Span.

    // By value: how many more or fewer there are in a span than in the one before.
    bool m_areCounted = false, m_areAges = false;
    std::int64_t m_least = 0; ///< The value at the first place; of ages the least negative day.
    std::vector<std::int32_t> m_changes, m_counts;

    std::vector<double> m_flat;  ///< Span after span.
    std::vector<size_t> m_first; ///< Where each begins.
};

} // namespace gtm::kpi
