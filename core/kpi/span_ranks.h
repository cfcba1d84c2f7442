// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/span_days.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace gtm::kpi {

/// A fact that is looked at by itself, and the spans in which it counts: from `begin` up to `end`, which is
/// not one of them.
struct ListedFact {
    std::uint32_t fact;
    std::uint16_t begin, end;
};

/// Finds facts by the rank of their values in each span, where their values stand in the same order in all
/// spans: no span sorts anything.
class SpanRanks {
  public:
    /// Facts by ascending value.
    SpanRanks(std::vector<ListedFact> ascending, size_t spans);

    /// How many count in a span.
    [[nodiscard]] std::int64_t count(size_t span) const { return before(blocks(), span); }
    /// The fact of a rank, from 0 and less than the count, among those that count in a span.
    [[nodiscard]] size_t factAt(size_t span, std::int64_t rank) const;

    /// Median and the quantiles 0.75 and 0.9 of a span, by linear interpolation (`core/base/quantile.h`).
    /// `valueOf` says what a fact says in it; `longer` more values are longer than all that are known: a
    /// quantile that needs one of them is infinite or no number at all.
    template<typename ValueOf>
    [[nodiscard]] std::array<std::optional<double>, 3> quantiles(size_t span, std::int64_t longer,
                                                                 const ValueOf& valueOf) const {
        std::array<std::optional<double>, 3> found;
        const std::int64_t known = count(span), all = known + longer;
        if (all == 0)
            return found;
        const auto valueAt = [&](std::int64_t rank) {
            return rank < known ? valueOf(factAt(span, rank)) : std::numeric_limits<double>::infinity();
        };
        constexpr std::array kQuantiles{0.5, 0.75, 0.9};
        for (size_t i = 0; i < kQuantiles.size(); ++i) {
            const double rank = kQuantiles[i] * static_cast<double>(all - 1);
            const auto lower = static_cast<std::int64_t>(std::floor(rank));
            const double beyond = rank - std::floor(rank), value = valueAt(lower);
            found[i] = beyond > 0 ? value + (valueAt(lower + 1) - value) * beyond : value;
        }
        return found;
    }

  private:
    static constexpr size_t kBlock = 256; ///< Facts that are counted together.

    [[nodiscard]] size_t blocks() const { return (m_facts.size() + kBlock - 1) / kBlock; }
    /// How many of the facts before a block count in a span.
    [[nodiscard]] std::int32_t before(size_t block, size_t span) const {
        return m_before[block * m_spans + span];
    }

    std::vector<ListedFact> m_facts;
    size_t m_spans;
    std::vector<std::int32_t> m_before; ///< By block, and one behind the last, and span.
};

} // namespace gtm::kpi
