// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/span_ranks.h"

#include <algorithm>

namespace gtm::kpi {

SpanRanks::SpanRanks(std::vector<ListedFact> ascending, size_t spans)
    : m_facts(std::move(ascending)), m_spans(spans), m_before((blocks() + 1) * spans) {
    std::vector<std::int32_t> changes(spans + 1);
    for (size_t block = 0; block < blocks(); ++block) {
        std::ranges::fill(changes, 0);
        const size_t end = std::min((block + 1) * kBlock, m_facts.size());
        for (size_t i = block * kBlock; i < end; ++i) {
            ++changes[m_facts[i].begin];
            --changes[m_facts[i].end];
        }
        std::int32_t count = 0;
        for (size_t span = 0; span < spans; ++span) {
            count += changes[span];
            m_before[(block + 1) * spans + span] = before(block, span) + count;
        }
    }
}

size_t SpanRanks::factAt(size_t span, std::int64_t rank) const {
    size_t block = 0;
    for (size_t after = blocks(); after - block > 1;) {
        const size_t middle = (block + after) / 2;
        (before(middle, span) <= rank ? block : after) = middle;
    }
    std::int64_t left = rank - before(block, span);
    for (size_t i = block * kBlock;; ++i) {
        left -= m_facts[i].begin <= span && span < m_facts[i].end ? 1 : 0;
        if (left < 0)
            return m_facts[i].fact;
    }
}

} // namespace gtm::kpi
