// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Imported measures: what was declared, and the value of each day. All throw SQLite::Exception.
namespace gtm::store {

/// The TOML document of a set of measures, in the place of an older one of its name.
void keepMeasureSet(SQLite::Database& connection, const std::string& name, const std::string& toml);
/// Names and documents, by name.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> measureSets(SQLite::Database& connection);
/// The days that are known of a measure of a set; blank ones have no value.
[[nodiscard]] std::map<Day, std::optional<double>>
measureDays(SQLite::Database& connection, const std::string& set, const std::string& measure);

} // namespace gtm::store
