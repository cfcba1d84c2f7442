// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/crm/record.h"

#include <optional>
#include <string>
#include <vector>

/// How far an export reaches (decision 3).
namespace gtm::ingest {

/// The newest created, modified or activity day of a record; a planned meeting or a due date tells nothing.
[[nodiscard]] std::optional<Day> newestOf(const crm::Record& record);
/// The fields of an entity that it is read from.
[[nodiscard]] const std::vector<int>& reachingFields(crm::Entity entity);
/// The later of two days; none is before all.
void raise(std::optional<Day>& newest, std::optional<Day> day);
/// The day that a file's name tells, else that of the archive around it: `2026-11-15`, `2026_11_15` or
/// `20261115` standing by itself; `11-15-2026 9-12-33 AM`, as Dynamics writes; or the milliseconds of
/// `report1793872800000.csv`, as Salesforce does, in UTC. `path` as `SourceFile::path`.
[[nodiscard]] std::optional<Day> dateInName(const std::string& path);

} // namespace gtm::ingest
