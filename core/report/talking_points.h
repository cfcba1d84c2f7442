// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"

#include <string>
#include <vector>

namespace gtm::report {

/// What the data itself says about the newest week of a KPI, for a meeting. First what the screen does not
/// show: the largest part of what is wrong, whether the process has changed, the worst value of the breakdown
/// that the series carries; then the counts behind the number, or its target, and how it moved. None is built
/// on too few records.
[[nodiscard]] std::vector<std::string> talkingPoints(const KpiSeries& series, const std::string& currency);

} // namespace gtm::report
