// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/raw_table.h"

#include <filesystem>
#include <optional>
#include <string>

namespace gtm {

struct ReadRequest {
    std::filesystem::path path;       ///< A file, a zip (its first table is read), or a member of a zip.
    std::optional<std::string> sheet; ///< Of a workbook; none: the first visible one that holds a table.
    std::optional<ingest::Encoding> encoding;
    std::optional<char> delimiter;
};

/// The table that a file holds, before any mapping. No store is needed. NotAText where a workbook was to be
/// read with an encoding or a delimiter.
[[nodiscard]] Result<ingest::RawTable> readFile(const ReadRequest& request);

} // namespace gtm
