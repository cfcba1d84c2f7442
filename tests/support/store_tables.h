// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <map>
#include <string>

namespace gtm::test {

/// Every table of a store as text, so that two of them can be held against each other.
[[nodiscard]] inline std::map<std::string, std::string> tablesOf(const std::filesystem::path& file) {
    SQLite::Database connection(file.string(), SQLite::OPEN_READONLY);
    std::map<std::string, std::string> tables;
    SQLite::Statement names(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.executeStep()) {
        std::string& text = tables[names.getColumn(0).getString()];
        SQLite::Statement rows(connection, "SELECT * FROM " + names.getColumn(0).getString());
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i)
                text += (rows.getColumn(i).isNull() ? "null" : rows.getColumn(i).getString()) + '|';
            text += '\n';
        }
    }
    return tables;
}

} // namespace gtm::test
