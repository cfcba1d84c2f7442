// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/report/detail.h"
#include "core/report/scoreboard.h"

#include <string>
#include <vector>

/// The answers of the command line as JSON: names, units and nulls as its contract fixes them.
namespace gtm::report {

struct VerifyCheck {
    std::string name;
    bool ok = false;
    std::string detail;
};

[[nodiscard]] std::string toJson(const ingest::ImportReport& report);
[[nodiscard]] std::string toJson(const Scoreboard& board);
[[nodiscard]] std::string toJson(const KpiSeries& series);
[[nodiscard]] std::string toJson(const RecordList& list);
[[nodiscard]] std::string toJson(const std::vector<VerifyCheck>& checks);

} // namespace gtm::report
