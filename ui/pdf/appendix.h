// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "ui/models/record_book.h"

#include <vector>

namespace gtm::ui {

/// What may stand behind the pages of a scoreboard.
struct AppendixWish {
    bool definitions = false;
    bool records = false; ///< Of the KPIs that are off track.
    bool operator==(const AppendixWish&) const = default;
};
struct Appendix {
    std::vector<kpi::Definition> definitions;
    std::vector<RecordBook> records; ///< One per KPI, in the order of the board.
};

} // namespace gtm::ui
