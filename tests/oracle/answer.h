// SPDX-License-Identifier: GPL-3.0-only
// What a KPI says of one week, added up row by row.
#pragma once

#include "tests/oracle/records.h"

#include <functional>

namespace gtm::oracle {

/// One record (or one stage of it) that counts in a week, with what it can be filtered by.
struct Row {
    std::string record;
    std::map<std::string, std::string> traits;
    std::optional<double> numerator, denominator, value;
    bool untouched = false; ///< Longer than every value (decision 15).
    bool unknown = false;   ///< Nobody recorded how it stood: too many of these make a gap.
    int rank = 0;           ///< Where a record counts once: its lowest rank counts.
};

enum class Kind { Ratio, OncePerRecordRatio, Sum, Count, Mean, Median };

struct Answer {
    std::optional<double> value, numerator, denominator;
    int records = 0;
};

/// Any of the values of a trait, and all traits at once.
using Wanted = std::map<std::string, std::vector<std::string>>;

[[nodiscard]] Answer addUp(Kind kind, const std::vector<Row>& rows, const Wanted& wanted);

} // namespace gtm::oracle
