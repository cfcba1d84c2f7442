// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"

#include <string>
#include <vector>

namespace gtm::report {

/// What the data itself says about the newest week of a KPI, for a meeting: the counts behind the number
/// and how they moved, the worst and the largest value of the breakdown that the series carries, and whether
/// the process has changed. The most telling first; none is built on too few records.
[[nodiscard]] std::vector<std::string> talkingPoints(const KpiSeries& series, const std::string& currency);

} // namespace gtm::report
