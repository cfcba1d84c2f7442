// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/row_choice.h"
#include "core/rules/quality.h"

#include <set>
#include <span>

/// What the rules found strange, as findings of an import. Throws SQLite::Exception.
namespace gtm {

/// Records, and links between them that lead nowhere or to several.
struct Strange {
    std::vector<rules::Oddity> records;
    std::vector<rules::LinkIssue> links;
};

/// Says in the report, and in the store, what is strange about records of the kinds and sources that were
/// imported, each with a file of that kind and source: the one with most rows, where there are several.
void reportStrange(SQLite::Database& connection, const Strange& strange, ingest::ImportReport& report);

/// Says in the report, and in the store, which stages somebody mapped to one of the model with this import.
void reportMappedStages(SQLite::Database& connection, std::span<const ingest::RowChoice> mapped,
                        ingest::ImportReport& report);

/// The users and managers of a model whom the store knows neither as user nor as owner.
[[nodiscard]] std::set<std::string> unmatchedUsers(SQLite::Database& connection, const rules::Model& model);
/// Names them in the report: what the model says of them changes nothing. It stands with the users where they
/// came along, else with the first file that was read.
void reportUnmatchedUsers(SQLite::Database& connection, const rules::Model& model,
                          ingest::ImportReport& report);

/// What `reportStrange` said of an import before, where nothing has changed since. False where that import
/// did not bring all these kinds of records, so that not all was said.
[[nodiscard]] bool repeatStrange(SQLite::Database& connection, const ingest::ImportReport& before,
                                 ingest::ImportReport& report);

} // namespace gtm
