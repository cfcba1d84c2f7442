// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::ingest {

/// The first column of cells that are merged over several rows, as groups of a formatted report are.
struct Merge {
    std::int64_t first = 0; ///< Row of the sheet, from 1.
    std::int64_t last = 0;
    size_t column = 0; ///< From 0.
};

/// What one fast look through the bytes of a sheet finds. Merges stand behind the rows that they are about,
/// so they have to be known beforehand.
struct SheetScan {
    std::vector<Merge> merges; ///< By first row.
    std::uint64_t bytes = 0;
};
[[nodiscard]] Result<SheetScan> scanSheet(std::unique_ptr<ByteStream> stream, const std::string& where);

/// `C17` as row 17 and column 2; either part may be missing in a malformed one.
struct CellPlace {
    std::int64_t row = 0;
    size_t column = 0;
};
[[nodiscard]] std::optional<CellPlace> cellPlace(std::string_view reference);

} // namespace gtm::ingest
