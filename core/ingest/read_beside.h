// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/table_reader.h"

namespace gtm::ingest {

/// As `TableReader::run`, with the reading on a thread of its own, some rows ahead: what it finds goes to
/// `sinks` on this thread, in the same order. For sinks that take about as long as reading does. A short file
/// is read on this thread. `likelyNew`: the reading thread also works out what only new records need.
[[nodiscard]] Result<void> runBeside(TableReader& reader, const Table& table, const RowSinks& sinks,
                                     bool likelyNew, const std::stop_token& stop);

} // namespace gtm::ingest
