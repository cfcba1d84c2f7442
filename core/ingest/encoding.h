// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"

#include <memory>
#include <string>
#include <string_view>

namespace gtm::ingest {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };
/// `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`.
[[nodiscard]] std::string_view name(Encoding encoding);

/// The encoding that a byte order mark states, and the length of the mark.
struct ByteOrderMark {
    Encoding encoding = Encoding::Utf8;
    size_t bytes = 0; ///< 0: there is none.
};
[[nodiscard]] ByteOrderMark byteOrderMark(std::string_view head);

/// Strict UTF-8 over a stream of blocks: no overlong forms, no surrogates, nothing beyond U+10FFFF.
class Utf8Check {
  public:
    void add(std::string_view block);
    /// Everything so far was valid and no sequence is left open.
    [[nodiscard]] bool valid() const { return m_valid && m_pending == 0; }

  private:
    bool m_valid = true;
    int m_pending = 0;          ///< Continuation bytes still to come.
    unsigned char m_low = 0x80; ///< Range of the next continuation byte.
    unsigned char m_high = 0xBF;
};

/// The same text as UTF-8, without its byte order mark. Half of a surrogate pair becomes U+FFFD; the five
/// bytes that windows-1252 leaves open become the control characters of the same number.
[[nodiscard]] std::unique_ptr<ByteStream> decoded(std::unique_ptr<ByteStream> source, Encoding encoding);

} // namespace gtm::ingest
