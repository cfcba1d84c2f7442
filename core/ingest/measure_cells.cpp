// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/measure_cells.h"

#include "core/base/text.h"

#include <algorithm>

namespace gtm::ingest {

int columnOf(const std::vector<std::string>& header, const std::string& name) {
    const auto found = std::ranges::find(header, headerKey(name), headerKey);
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

std::string_view withoutWeekday(std::string_view text) {
    const size_t comma = text.find(',');
    const bool word = comma != std::string_view::npos && comma >= 3 &&
                      std::ranges::all_of(text.substr(0, comma), [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                      });
    return word ? trimmed(text.substr(comma + 1)) : text;
}

std::vector<std::string> missingColumns(const MeasureSet& set, const std::vector<std::string>& header) {
    std::vector<std::string> missing;
    const auto want = [&](const std::string& name) {
        if (columnOf(header, name) < 0 && std::ranges::find(missing, name) == missing.end())
            missing.push_back(name);
    };
    want(set.dateColumn);
    for (const Measure& measure : set.measures) {
        if (measure.column.empty())
            continue;
        want(measure.column);
        if (measure.only)
            want(measure.only->first);
    }
    return missing;
}

} // namespace gtm::ingest
