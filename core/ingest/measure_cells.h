// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/measure_set.h"

#include <string>
#include <string_view>
#include <vector>

/// The cells of a table of daily values.
namespace gtm::ingest {

/// Where a column stands in a header, by letters and digits, the first of two that are alike; -1: nowhere.
[[nodiscard]] int columnOf(const std::vector<std::string>& header, const std::string& name);
/// The columns that a set needs and a header does not have, each once.
[[nodiscard]] std::vector<std::string> missingColumns(const MeasureSet& set,
                                                      const std::vector<std::string>& header);
/// `Sun, 05-Jan-2020` without the name of its weekday.
[[nodiscard]] std::string_view withoutWeekday(std::string_view text);

} // namespace gtm::ingest
