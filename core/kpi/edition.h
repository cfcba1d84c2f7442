// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/facts.h"

#include <vector>

namespace gtm::kpi {

/// One version of a definition within the line of those that make the numbers of a KPI.
struct Edition {
    Definition definition;
    /// First day of the first week in which it is in force; the first of a line has the weeks before too.
    Day from{};
};

/// Whether records of two versions can stand in one number. Where they cannot, the version cuts at the week:
/// its weeks hold it alone.
[[nodiscard]] bool canMix(const Definition& before, const Definition& after);

/// The facts of a line, each with the version that made it. A record follows the version that is in force on
/// the day it entered: its earliest `at` or `from`, in whichever of the versions that is. `tables` are those
/// of the editions, in order; a composite has an empty one.
[[nodiscard]] FactTable joinEditions(const std::vector<FactTable>& tables, const std::vector<Edition>& line);

} // namespace gtm::kpi
