// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/span_values.h"

#include "core/base/quantile.h"
#include "core/kpi/fact_reading.h"

#include <cmath>
#include <numeric>

namespace gtm::kpi {

namespace {

constexpr std::array kQuantiles{0.5, 0.75, 0.9};
constexpr std::int64_t kMostCounts = 8192; ///< Values that are told apart: their counts stay near.
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Finds values by their rank among counted ones; ranks ascend.
class Ranks {
  public:
    explicit Ranks(std::span<const std::int32_t> counts) : m_counts(counts) {}
    /// Place of the value with so many before it; none where there are fewer.
    std::optional<size_t> placeOf(std::int64_t rank) {
        while (m_place < m_counts.size() && m_before + m_counts[m_place] <= rank)
            m_before += m_counts[m_place++];
        return m_place < m_counts.size() ? std::optional(m_place) : std::nullopt;
    }

  private:
    std::span<const std::int32_t> m_counts;
    size_t m_place = 0;
    std::int64_t m_before = 0;
};

} // namespace

void SpanValues::settle(const std::vector<std::int32_t>& readingDays) {
    m_readingDays = readingDays;
    m_areCounted = settleCounts(readingDays.size());
    if (!m_areCounted)
        settleFlat(readingDays);
}

/// False where they are not of one kind, whole and close together.
bool SpanValues::settleCounts(size_t spans) {
    if (m_values.empty())
        return false;
    m_areAges = m_values.front().since != kNoDay;
    const auto key = [&](const Ranged& value) {
        return m_areAges ? -std::int64_t{value.since} : static_cast<std::int64_t>(value.value);
    };
    std::int64_t most = m_least = key(m_values.front());
    for (const Ranged& value : m_values) {
        if ((value.since != kNoDay) != m_areAges || (!m_areAges && !isWhole(value.value)))
            return false;
        m_least = std::min(m_least, key(value));
        most = std::max(most, key(value));
    }
    if (most - m_least >= std::min(kMostCounts, 4 * std::ssize(m_values)))
        return false;
    const auto places = static_cast<size_t>(most - m_least + 1);
    m_counts.assign(places, 0);
    m_changes.assign((spans + 1) * places, 0);
    for (const Ranged& value : m_values) {
        const auto place = static_cast<size_t>(key(value) - m_least);
        ++m_changes[value.range.begin * places + place];
        --m_changes[value.range.end * places + place];
    }
    return true;
}

void SpanValues::settleFlat(const std::vector<std::int32_t>& readingDays) {
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
    const Quantiles found = m_areCounted ? nextCounted(longer) : nextFlat(longer);
    ++m_next;
    return found;
}

SpanValues::Quantiles SpanValues::nextCounted(std::int64_t longer) {
    const std::span changes = std::span(m_changes).subspan(m_next * m_counts.size(), m_counts.size());
    for (size_t place = 0; place < m_counts.size(); ++place)
        m_counts[place] += changes[place];
    const std::int64_t values = std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0}) + longer;
    if (values == 0)
        return {};
    const std::int64_t first = m_areAges ? m_least + m_readingDays[m_next] : m_least;
    const auto valueAt = [&](std::optional<size_t> place) {
        return place ? static_cast<double>(first + static_cast<std::int64_t>(*place)) : kInfinity;
    };
    Quantiles found;
    Ranks ranks(m_counts);
    for (size_t i = 0; i < kQuantiles.size(); ++i) {
        const double rank = kQuantiles[i] * static_cast<double>(values - 1);
        const double lower = std::floor(rank);
        const double value = valueAt(ranks.placeOf(static_cast<std::int64_t>(lower)));
        found[i] = value;
        if (rank > lower) {
            Ranks ahead = ranks;
            *found[i] +=
                (valueAt(ahead.placeOf(static_cast<std::int64_t>(lower) + 1)) - value) * (rank - lower);
        }
    }
    return found;
}

SpanValues::Quantiles SpanValues::nextFlat(std::int64_t longer) {
    const size_t end = m_next + 1 < m_first.size() ? m_first[m_next + 1] : m_flat.size();
    const std::span values = std::span(m_flat).subspan(m_first[m_next], end - m_first[m_next]);
    if (longer == 0)
        return quantiles(values, kQuantiles);
    std::vector<double> withLonger(values.begin(), values.end());
    withLonger.resize(values.size() + static_cast<size_t>(longer), kInfinity);
    return quantiles(std::span(withLonger), kQuantiles);
}

} // namespace gtm::kpi
