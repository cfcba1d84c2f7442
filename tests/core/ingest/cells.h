// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/values.h"

#include <string>
#include <vector>

namespace gtm::ingest::testing {

struct Zones {
    Zone utc = Zone::utc();
    Zone newYork = *Zone::named("America/New_York");
    Zone berlin = *Zone::named("Europe/Berlin");
};

[[nodiscard]] inline const Zones& zones() {
    static const Zones all;
    return all;
}

[[nodiscard]] inline CellFormat format() {
    CellFormat out;
    out.written = &zones().utc;
    out.reporting = &zones().utc;
    return out;
}

[[nodiscard]] inline std::string shown(const CellResult& cell) {
    if (!cell.problem.empty())
        return "!" + std::string(cell.problem);
    return crm::plainText(cell.value).value_or("null");
}

[[nodiscard]] inline std::vector<std::string> notesOf(const CellResult& cell) {
    std::vector<std::string> out;
    for (unsigned n = 0; n < kCellNotes; ++n) {
        if (cell.notes & 1U << n)
            out.emplace_back(noteCode(n));
    }
    return out;
}

} // namespace gtm::ingest::testing
