// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/ingest/import_report.h"
#include "core/kpi/point.h"

#include <string>
#include <vector>

/// Sentences for people about what went wrong: plain, in the present tense, without blame; what happened,
/// what it means, what to do. The window and the command line share them.
namespace gtm::report {

[[nodiscard]] std::string sentence(const Error& error);
[[nodiscard]] std::string sentence(const ingest::Finding& finding);
[[nodiscard]] std::string sentence(const ingest::Rejection& rejection);
/// What an import does to the board: which weeks become complete, which numbers of past weeks change and by
/// how much at most, and which statuses do.
[[nodiscard]] std::string boardEffectText(const ingest::BoardEffect& effect);
/// What is wrong with all rows of one code and column: "CloseDate cannot be read as a date".
[[nodiscard]] std::string rejectionTitle(const std::string& code, const std::string& column);
/// What a KPI needs and does not have: "Needs Activities export".
[[nodiscard]] std::string missingText(const std::vector<std::string>& inputs);
/// Why a point has no value, in a few words; empty where it has one.
[[nodiscard]] std::string absenceText(const kpi::Point& point, const std::vector<std::string>& missing);
/// "19 records by version 1, 27 by version 2": what made the records of a point where it was not the same for
/// all of them; else empty.
[[nodiscard]] std::string mixedVersionsText(const kpi::Point& point);
/// Why a record is left out of a KPI, or which part it belongs to: `closed_before_created` and the like.
[[nodiscard]] std::string reasonText(const std::string& code);

} // namespace gtm::report
