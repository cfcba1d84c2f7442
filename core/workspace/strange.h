// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/rules/quality.h"

/// What the rules found strange, as findings of an import. Throws SQLite::Exception.
namespace gtm {

/// Records, and links between them that lead nowhere or to several.
struct Strange {
    std::vector<rules::Oddity> records;
    std::vector<rules::LinkIssue> links;
};

/// Says in the report, and in the store, what is strange about records of imported kinds.
void reportStrange(SQLite::Database& connection, const Strange& strange, ingest::ImportReport& report);

/// The same where nothing has changed since an import before: what was said then. False where that import did
/// not bring all these kinds of records, so that not all was said.
[[nodiscard]] bool repeatStrange(SQLite::Database& connection, const ingest::ImportReport& before,
                                 ingest::ImportReport& report);

} // namespace gtm
