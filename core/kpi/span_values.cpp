// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/span_values.h"

namespace gtm::kpi {

std::vector<std::span<double>> SpanValues::bySpan(const std::vector<std::int32_t>& readingDays) {
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
    std::vector<size_t> ends(places.begin(), places.end() - 1);
    for (const Ranged& value : m_values)
        for (std::uint32_t s = value.range.begin; s < value.range.end; ++s)
            m_flat[ends[s]++] = value.since == kNoDay ? value.value : readingDays[s] - value.since;
    std::vector<std::span<double>> spans;
    for (size_t s = 0; s < ends.size(); ++s)
        spans.push_back(std::span(m_flat).subspan(places[s], ends[s] - places[s]));
    return spans;
}

} // namespace gtm::kpi
