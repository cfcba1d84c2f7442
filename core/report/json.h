// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/ingest/profile.h"
#include "core/report/detail.h"
#include "core/report/scoreboard.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The answers of the command line as JSON: names, units and nulls as its contract fixes them.
namespace gtm::report {

struct VerifyCheck {
    std::string name;
    bool ok = false;
    std::string detail;
};

/// What a command did to a store as a whole.
struct StoreChange {
    std::string done;                  ///< The command.
    std::optional<std::int64_t> batch; ///< The import that was taken back.
    std::filesystem::path file;        ///< That was written or read.
    std::filesystem::path backup;      ///< Where the store as it was before lies.
};

[[nodiscard]] std::string toJson(const StoreChange& change);
[[nodiscard]] std::string toJson(const std::vector<ingest::Profile>& profiles);
[[nodiscard]] std::string toJson(const ingest::ImportReport& report);
[[nodiscard]] std::string toJson(const Scoreboard& board);
[[nodiscard]] std::string toJson(const KpiSeries& series);
[[nodiscard]] std::string toJson(const RecordList& list);
[[nodiscard]] std::string toJson(const std::vector<VerifyCheck>& checks);
/// `{"today": ..., "next_meeting": ..., "actions": [...], "notes": [...]}`
[[nodiscard]] std::string toJson(const Review& review);

} // namespace gtm::report
