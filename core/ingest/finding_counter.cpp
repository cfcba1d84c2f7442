// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/finding_counter.h"

#include "core/base/text.h"

#include <algorithm>

namespace gtm::ingest {

FindingCounter::Entry& FindingCounter::entry(Level level, std::string_view code, int column,
                                             std::string_view value) {
    const auto same = [&](const Entry& entry) {
        return entry.column == column && (entry.code.data() == code.data() || entry.code == code);
    };
    const auto found = std::ranges::find_if(m_entries, same);
    if (found != m_entries.end())
        return *found;
    return m_entries.emplace_back(
        Entry{level, code, column, 0, std::string(cutTo(value, kLongestExcerpt)), {}});
}

void FindingCounter::add(Level level, std::string_view code, int column, std::string_view value,
                         std::int64_t rows) {
    entry(level, code, column, value).rows += rows;
}

void FindingCounter::addPlace(Level level, std::string_view code, int column, const Place& place) {
    Entry& of = entry(level, code, column, place.value);
    const auto cut = [](std::string_view text) { return std::string(cutTo(text, kLongestExcerpt)); };
    if (of.rows++ < kMostPlaces)
        of.places.push_back({std::string(place.id), cut(place.name), place.line, cut(place.value),
                             cut(place.stage), cut(place.owner)});
}

std::vector<Finding> FindingCounter::findings(const std::vector<std::string>& header) const {
    std::vector<Finding> out;
    for (const Entry& entry : m_entries) {
        const bool named = entry.column >= 0 && static_cast<size_t>(entry.column) < header.size();
        out.push_back(makeFinding(entry.level, entry.code, entry.value, entry.rows,
                                  named ? header[static_cast<size_t>(entry.column)] : std::string()));
        out.back().places = entry.places;
    }
    return out;
}

} // namespace gtm::ingest
