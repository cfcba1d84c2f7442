// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/span_days.h"

#include <span>
#include <vector>

namespace gtm::kpi {

/// The values of which quantiles are taken, span by span.
class SpanValues {
  public:
    /// A value that is the same in all spans of a range.
    void add(SpanRange range, double value) { m_values.push_back({range, value, kNoDay}); }
    /// An age since a day, which grows from span to span.
    void addAge(SpanRange range, std::int32_t since) { m_values.push_back({range, 0, since}); }
    /// The values of each span, all in one piece of memory that this keeps; ages are read on these days.
    /// Once alone: who takes quantiles reorders them.
    [[nodiscard]] std::vector<std::span<double>> bySpan(const std::vector<std::int32_t>& readingDays);

  private:
    struct Ranged {
        SpanRange range;
        double value;
        std::int32_t since; ///< kNoDay: it is no age.
    };
    std::vector<Ranged> m_values;
    std::vector<double> m_flat;
};

} // namespace gtm::kpi
