// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gtm::ingest {

/// The bytes of a file or of an archive member, from first to last.
class ByteStream {
  public:
    virtual ~ByteStream() = default;
    /// Fills `buffer` from its start, not always to its end, and gives the number of bytes; 0 is the end.
    [[nodiscard]] virtual Result<size_t> read(std::span<char> buffer) = 0;
    /// Size in bytes where it is known before reading; for progress only, never to be trusted.
    [[nodiscard]] virtual std::optional<std::uint64_t> size() const { return std::nullopt; }
    /// Bytes taken from the source so far.
    [[nodiscard]] virtual std::uint64_t position() const = 0;
};

/// Room for a block of a stream, at most `most` bytes: a short file needs no long one. Where its size turns
/// out to be another than it says, there are more blocks.
[[nodiscard]] inline std::vector<char> blockFor(const ByteStream& stream, size_t most) {
    constexpr std::uint64_t least = 4096;
    return std::vector<char>(
        std::min<std::uint64_t>(most, std::max(least, stream.size().value_or(most) + 1)));
}

} // namespace gtm::ingest
