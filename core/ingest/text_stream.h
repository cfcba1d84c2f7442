// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace gtm::ingest {

/// A text in memory, which must outlive the stream.
class TextStream : public ByteStream {
  public:
    explicit TextStream(std::string_view text) : m_text(text) {}
    Result<size_t> read(std::span<char> buffer) override {
        const size_t count = std::min(buffer.size(), m_text.size() - m_position);
        std::memcpy(buffer.data(), m_text.data() + m_position, count);
        m_position += count;
        return count;
    }
    std::optional<std::uint64_t> size() const override { return m_text.size(); }
    std::uint64_t position() const override { return m_position; }

  private:
    std::string_view m_text;
    size_t m_position = 0;
};

} // namespace gtm::ingest
