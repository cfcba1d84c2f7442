// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/span_values.h"

#include "core/base/quantile.h"
#include "core/kpi/fact_reading.h"

#include <cmath>
#include <numeric>

namespace gtm::kpi {

namespace {

constexpr std::array kQuantiles{0.5, 0.75, 0.9};
constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

void SpanValues::settle(const std::vector<std::int32_t>& readingDays) {
    std::vector<size_t> places(readingDays.size() + 1);
    for (const Ranged& value : m_values) {
        ++places[value.range.begin];
        --places[value.range.end];
    }
    size_t count = 0, all = 0;
    for (size_t& place : places) {
        count += place;
        place = all;
        all += count;
    }
    m_flat.resize(all);
    m_first = places;
    for (const Ranged& value : m_values)
        for (std::uint32_t s = value.range.begin; s < value.range.end; ++s)
            m_flat[places[s]++] = value.since == kNoDay ? value.value : readingDays[s] - value.since;
}

SpanValues::Quantiles SpanValues::next(std::int64_t longer) {
    const size_t end = m_next + 1 < m_first.size() ? m_first[m_next + 1] : m_flat.size();
    const std::span values = std::span(m_flat).subspan(m_first[m_next], end - m_first[m_next]);
    ++m_next;
    if (longer == 0)
        return quantiles(values, kQuantiles);
    std::vector<double> withLonger(values.begin(), values.end());
    withLonger.resize(values.size() + static_cast<size_t>(longer), kInfinity);
    return quantiles(std::span(withLonger), kQuantiles);
}

} // namespace gtm::kpi
