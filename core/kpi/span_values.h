// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/span_days.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace gtm::kpi {

/// The values of which quantiles are taken, span by span, where they have no order that is the same in all
/// (`SpanRanks`): sorted as far as the quantiles of each span need.
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
    std::vector<Ranged> m_values;
    size_t m_next = 0;           ///< Span.
    std::vector<double> m_flat;  ///< Span after span.
    std::vector<size_t> m_first; ///< Where each begins.
};

} // namespace gtm::kpi
