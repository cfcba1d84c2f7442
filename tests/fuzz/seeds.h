// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/core/ingest/book.h"

#include <string>
#include <vector>

namespace gtm::fuzz {

/// Small exports as vendors write them, with what makes them awkward: quotes, line ends inside of cells,
/// other delimiters, a title, footers, a byte order mark.
[[nodiscard]] const std::vector<std::string>& csvSeeds();
/// Workbooks of the same kind of rows, part by part.
[[nodiscard]] const std::vector<ingest::testing::Book>& bookSeeds();

} // namespace gtm::fuzz
