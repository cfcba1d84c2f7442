// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::ingest {

/// How a text file may be written. UTF-8, UTF-16, UTF-32 with a mark and windows-1252 are recognised; the
/// others are read where somebody names them.
enum class Encoding {
    Utf8,
    Utf8Repaired, ///< Said to be UTF-8, and not all of it is: U+FFFD stands for what is not.
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows1252,
    Iso8859_1,
    Iso8859_2,
    Iso8859_15,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1257,
    Koi8R,
    MacRoman,
    Ibm850,
    ShiftJis,
    EucJp,
    Gb18030,
    Big5,
    EucKr,
};
/// `utf-8`, `utf-16le`, `windows-1252`, `shift_jis`, ...
[[nodiscard]] std::string_view name(Encoding encoding);
/// By its name or another usual one (`latin1`, `cp932`), whatever the case and the punctuation.
[[nodiscard]] std::optional<Encoding> encodingNamed(std::string_view text);
[[nodiscard]] std::vector<std::string> encodingNames();
/// Whether a text reads like Western European words when it is taken for windows-1252: not where many of the
/// words have signs in them, such as `£ódŸ`, or hardly a plain letter.
[[nodiscard]] bool looksWestern(std::string_view text);
/// Encodings that leave no byte of the text unexplained, likely ones first; for a text that is neither UTF-8
/// nor windows-1252.
[[nodiscard]] std::vector<Encoding> encodingsThatFit(std::string_view text);

void appendUtf8(std::string& out, char32_t c);

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

/// The same text as UTF-8, without its byte order mark. Half of a surrogate pair and bytes that mean nothing
/// become U+FFFD; the five bytes that windows-1252 leaves open become the control characters of the same
/// number.
[[nodiscard]] std::unique_ptr<ByteStream> decoded(std::unique_ptr<ByteStream> source, Encoding encoding);

} // namespace gtm::ingest
