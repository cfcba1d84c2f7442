// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/hash.h"
#include "core/ingest/import_report.h"
#include "core/store/batches.h"

/// The memory of imports: what each batch said about its files. All throw SQLite::Exception.
namespace gtm::ingest {

/// Gives the id that the file has in the log.
std::int64_t writeFileReport(SQLite::Database& connection, std::int64_t batch, const FileReport& file,
                             const Hash128& content, const std::vector<Rejection>& rejections);

/// The first so many findings of a file in the log.
[[nodiscard]] std::vector<Finding> readFindings(SQLite::Database& connection, std::int64_t batchFile,
                                                std::int64_t count);

/// The rejected rows of a file in the log, as of a file at this path.
[[nodiscard]] std::vector<Rejection> readRejections(SQLite::Database& connection, std::int64_t batchFile,
                                                    const std::string& path);

/// Adds to what was said about a file of a batch: of one that was read for several entities, to the reading
/// for this one.
void addFinding(SQLite::Database& connection, std::int64_t batch, const std::string& path,
                const std::string& entity, const Finding& finding);

/// A list of headers as the store keeps it, and back.
[[nodiscard]] std::string headerText(const std::vector<std::string>& header);
[[nodiscard]] std::vector<std::string> headerOf(const std::string& text);

/// The report of a batch as it was given after the import, but for its effects: those are the catalogue's to
/// say.
/// Owners are named as `nameOwners` does.
[[nodiscard]] ImportReport readReport(SQLite::Database& connection, const store::Batch& batch,
                                      Places places = Places::Worst);
/// Owners of rows and records by name, where the export has their ids and users are known.
void nameOwners(SQLite::Database& connection, ImportReport& report);

} // namespace gtm::ingest
