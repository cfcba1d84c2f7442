// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/import_report.h"

// The sums of an import report, until core/ingest brings its own.
namespace gtm::ingest {

std::int64_t ImportReport::rowsRead() const {
    std::int64_t rows = 0;
    for (const FileReport& file : files)
        rows += file.rowsRead;
    return rows;
}

std::int64_t ImportReport::rejected() const {
    std::int64_t rows = 0;
    for (const FileReport& file : files)
        rows += file.rejected;
    return rows;
}

} // namespace gtm::ingest
