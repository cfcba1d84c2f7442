// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"

#include <memory>

namespace gtm::ingest {

/// The same bytes, read by a thread of its own while the caller is busy with those before: inflating a sheet
/// and reading it cost about the same. A short stream is given back as it is.
[[nodiscard]] std::unique_ptr<ByteStream> readAhead(std::unique_ptr<ByteStream> stream);

} // namespace gtm::ingest
