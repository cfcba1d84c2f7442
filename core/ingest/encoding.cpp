// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/encoding.h"

#include "core/base/text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstring>

namespace gtm::ingest {

namespace {

constexpr size_t kDecodedBlock = 64 * 1024;
constexpr char32_t kReplacement = 0xFFFD;

/// Blocks of the source, turned into UTF-8 by a subclass.
class Decoder : public ByteStream {
  public:
    explicit Decoder(std::unique_ptr<ByteStream> source)
        : m_source(std::move(source)), m_block(blockFor(*m_source, kDecodedBlock)) {}

    Result<size_t> read(std::span<char> buffer) override {
        while (m_taken == m_text.size() && !m_ended) {
            m_text.clear();
            m_taken = 0;
            const auto got = m_source->read(m_block);
            if (!got)
                return got;
            m_ended = *got == 0;
            if (m_ended)
                finish(m_text);
            else
                decode(std::string_view(m_block.data(), *got), m_text);
        }
        const size_t count = std::min(buffer.size(), m_text.size() - m_taken);
        std::memcpy(buffer.data(), m_text.data() + m_taken, count);
        m_taken += count;
        return count;
    }
    std::optional<std::uint64_t> size() const override { return m_source->size(); }
    std::uint64_t position() const override { return m_source->position(); }

  protected:
    virtual void decode(std::string_view block, std::string& out) = 0;
    virtual void finish(std::string&) {}

  private:
    std::unique_ptr<ByteStream> m_source;
    std::vector<char> m_block;
    std::string m_text;
    size_t m_taken = 0;
    bool m_ended = false;
};

class Windows1252Decoder : public Decoder {
  public:
    using Decoder::Decoder;

  protected:
    void decode(std::string_view block, std::string& out) override {
        // 0x80 to 0x9F; all other bytes have the code point of their own number.
        static constexpr std::array<char16_t, 32> upper{
            0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
            0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
        for (const char c : block) {
            const auto byte = static_cast<unsigned char>(c);
            appendUtf8(out, byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80U] : byte);
        }
    }
};

class Utf16Decoder : public Decoder {
  public:
    Utf16Decoder(std::unique_ptr<ByteStream> source, bool bigEndian)
        : Decoder(std::move(source)), m_bigEndian(bigEndian) {}

  protected:
    void decode(std::string_view block, std::string& out) override {
        for (const char c : block) {
            const auto byte = static_cast<unsigned char>(c);
            if (!m_half) {
                m_half = byte;
                continue;
            }
            const unsigned unit =
                m_bigEndian ? *m_half << 8U | byte : static_cast<unsigned>(byte) << 8U | *m_half;
            m_half.reset();
            takeUnit(unit, out);
        }
    }
    void finish(std::string& out) override {
        if (m_half || m_lead)
            appendUtf8(out, kReplacement);
        m_half.reset();
        m_lead = 0;
    }

  private:
    void takeUnit(unsigned unit, std::string& out) {
        const bool first = std::exchange(m_first, false);
        const bool low = unit >= 0xDC00 && unit < 0xE000;
        if (m_lead && low) {
            appendUtf8(out, 0x10000 + ((m_lead - 0xD800) << 10U) + (unit - 0xDC00));
            m_lead = 0;
            return;
        }
        if (m_lead)
            appendUtf8(out, kReplacement);
        m_lead = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
        if (low)
            appendUtf8(out, kReplacement);
        else if (!m_lead && !(first && unit == 0xFEFF))
            appendUtf8(out, unit);
    }

    bool m_bigEndian;
    bool m_first = true;
    std::optional<unsigned> m_half;
    unsigned m_lead = 0; ///< A leading surrogate that waits for its second half.
};

/// UTF-8 passes as it is; only its mark is taken off.
class Utf8Decoder : public ByteStream {
  public:
    explicit Utf8Decoder(std::unique_ptr<ByteStream> source) : m_source(std::move(source)) {}

    Result<size_t> read(std::span<char> buffer) override {
        if (!m_started) {
            m_started = true;
            if (auto begun = readHead(); !begun)
                return tl::unexpected(begun.error());
        }
        if (m_head.empty())
            return m_source->read(buffer);
        const size_t count = std::min(buffer.size(), m_head.size());
        std::memcpy(buffer.data(), m_head.data(), count);
        m_head.erase(0, count);
        return count;
    }
    std::optional<std::uint64_t> size() const override { return m_source->size(); }
    std::uint64_t position() const override { return m_source->position(); }

  private:
    Result<void> readHead() {
        std::array<char, 3> bytes{};
        while (m_head.size() < bytes.size()) {
            const auto got = m_source->read(std::span(bytes).first(bytes.size() - m_head.size()));
            if (!got)
                return tl::unexpected(got.error());
            if (*got == 0)
                break;
            m_head.append(bytes.data(), *got);
        }
        if (byteOrderMark(m_head).encoding == Encoding::Utf8)
            m_head.erase(0, byteOrderMark(m_head).bytes);
        return {};
    }

    std::unique_ptr<ByteStream> m_source;
    std::string m_head;
    bool m_started = false;
};

/// What Qt has a decoder for.
class QtDecoder : public Decoder {
  public:
    QtDecoder(std::unique_ptr<ByteStream> source, const char* name)
        : Decoder(std::move(source)), m_decoder(name) {}

  protected:
    void decode(std::string_view block, std::string& out) override {
        const QString text =
            m_decoder.decode(QByteArrayView(block.data(), static_cast<qsizetype>(block.size())));
        out += text.toStdString();
    }

  private:
    QStringDecoder m_decoder;
};

struct Entry {
    Encoding encoding;
    std::string_view name;
    const char* qtName;      ///< Empty: decoded by ourselves.
    std::string_view others; ///< Other names, letters and digits only.
};
constexpr std::array<Entry, 23> kEntries{{
    {Encoding::Utf8, "utf-8", "", "utf8sig unicode"},
    {Encoding::Utf8Repaired, "utf-8", "UTF-8", ""},
    {Encoding::Utf16Le, "utf-16le", "", "utf16 ucs2"},
    {Encoding::Utf16Be, "utf-16be", "", ""},
    {Encoding::Utf32Le, "utf-32le", "UTF-32LE", "utf32"},
    {Encoding::Utf32Be, "utf-32be", "UTF-32BE", ""},
    {Encoding::Windows1252, "windows-1252", "", "cp1252 1252 ansi"},
    {Encoding::Iso8859_1, "iso-8859-1", "ISO-8859-1", "latin1 l1"},
    {Encoding::Iso8859_2, "iso-8859-2", "ISO-8859-2", "latin2"},
    {Encoding::Iso8859_15, "iso-8859-15", "ISO-8859-15", "latin9"},
    {Encoding::Windows1250, "windows-1250", "windows-1250", "cp1250 1250"},
    {Encoding::Windows1251, "windows-1251", "windows-1251", "cp1251 1251"},
    {Encoding::Windows1253, "windows-1253", "windows-1253", "cp1253 1253"},
    {Encoding::Windows1254, "windows-1254", "windows-1254", "cp1254 1254"},
    {Encoding::Windows1257, "windows-1257", "windows-1257", "cp1257 1257"},
    {Encoding::Koi8R, "koi8-r", "KOI8-R", ""},
    {Encoding::MacRoman, "macintosh", "macintosh", "macroman mac"},
    {Encoding::Ibm850, "ibm850", "IBM850", "cp850 850"},
    {Encoding::ShiftJis, "shift_jis", "Shift_JIS", "sjis cp932 ms932 windows31j"},
    {Encoding::EucJp, "euc-jp", "EUC-JP", "ujis"},
    {Encoding::Gb18030, "gb18030", "GB18030", "gbk gb2312 cp936"},
    {Encoding::Big5, "big5", "Big5", "cp950 big5hkscs"},
    {Encoding::EucKr, "euc-kr", "EUC-KR", "cp949 uhc ksc56011987"},
}};

const Entry& entryOf(Encoding encoding) {
    return *std::ranges::find(kEntries, encoding, &Entry::encoding);
}

} // namespace

void appendUtf8(std::string& out, char32_t c) {
    const auto add = [&](char32_t bits) { out += static_cast<char>(bits); };
    if (c < 0x80) {
        add(c);
    } else if (c < 0x800) {
        add(0xC0 | c >> 6);
        add(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        add(0xE0 | c >> 12);
        add(0x80 | (c >> 6 & 0x3F));
        add(0x80 | (c & 0x3F));
    } else {
        add(0xF0 | c >> 18);
        add(0x80 | (c >> 12 & 0x3F));
        add(0x80 | (c >> 6 & 0x3F));
        add(0x80 | (c & 0x3F));
    }
}

std::string_view name(Encoding encoding) {
    return entryOf(encoding).name;
}

std::optional<Encoding> encodingNamed(std::string_view text) {
    const std::string key = headerKey(text);
    for (const Entry& entry : kEntries) {
        if (key.empty())
            break;
        const auto names = split(entry.others, ' ');
        if (headerKey(entry.name) == key || std::ranges::find(names, key) != names.end())
            return entry.encoding;
    }
    return std::nullopt;
}

std::vector<std::string> encodingNames() {
    std::vector<std::string> names;
    for (const Entry& entry : kEntries) {
        if (entry.encoding != Encoding::Utf8Repaired)
            names.emplace_back(entry.name);
    }
    return names;
}

bool looksWestern(std::string_view text) {
    const auto isPlain = [](unsigned char c) { return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z'; };
    // Accented letters, and those of French, Czech and Slovenian between 0x80 and 0x9F.
    const auto isAccented = [](unsigned char c) {
        return (c >= 0xC0 && c != 0xD7 && c != 0xF7) ||
               std::string_view("\x8A\x8C\x8E\x9A\x9C\x9E\x9F").find(static_cast<char>(c)) !=
                   std::string_view::npos;
    };
    // What stands between letters, or before one, in Western words: quotes, dashes, a dot, signs of marks.
    const auto isJoint = [](unsigned char c) {
        return std::string_view("\x84\x91\x92\x93\x94\x96\x97\xA0\xA1\xAA\xAB\xAD\xB0\xB7\xBA\xBB\xBF")
                   .find(static_cast<char>(c)) != std::string_view::npos;
    };
    size_t foreign = 0, strange = 0; // Words
    for (size_t i = 0; i < text.size();) {
        bool any = false, odd = false;
        int accents = 0;
        for (; i < text.size(); ++i) {
            const auto c = static_cast<unsigned char>(text[i]);
            if (c < 0x80 && !isPlain(c))
                break;
            any = any || c >= 0x80;
            accents = isAccented(c) ? accents + 1 : 0;
            const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : ' ');
            const bool sign = c >= 0x80 && !isAccented(c) && !isJoint(c);
            odd = odd || accents > 2 || (sign && (isPlain(next) || isAccented(next)));
        }
        foreign += any;
        strange += odd;
        ++i;
    }
    return strange < 2 || 4 * strange < foreign;
}

std::vector<Encoding> encodingsThatFit(std::string_view text) {
    std::vector<Encoding> fit;
    for (const Encoding candidate : {Encoding::ShiftJis, Encoding::EucJp, Encoding::Gb18030, Encoding::Big5,
                                     Encoding::EucKr, Encoding::Windows1251, Encoding::Windows1250}) {
        QStringDecoder decoder(entryOf(candidate).qtName);
        const QString read = decoder.decode(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        const bool clean = std::none_of(read.begin(), read.end(), [](QChar c) {
            return c == QChar(QChar::ReplacementCharacter) || c.category() == QChar::Other_PrivateUse ||
                   (c.unicode() >= 0x80 && c.unicode() < 0xA0);
        });
        if (clean && !decoder.hasError())
            fit.push_back(candidate);
    }
    return fit;
}

ByteOrderMark byteOrderMark(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (head.starts_with(std::string_view("\xFF\xFE\0\0", 4)))
        return {Encoding::Utf32Le, 4};
    if (head.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        return {Encoding::Utf32Be, 4};
    if (head.starts_with("\xFF\xFE"))
        return {Encoding::Utf16Le, 2};
    if (head.starts_with("\xFE\xFF"))
        return {Encoding::Utf16Be, 2};
    return {};
}

void Utf8Check::add(std::string_view block) {
    const char* p = block.data();
    const char* const end = p + block.size();
    while (m_valid && p != end) {
        if (m_pending == 0 && end - p >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, p, sizeof word);
            if ((word & 0x8080808080808080U) == 0) {
                p += 8;
                continue;
            }
        }
        const auto byte = static_cast<unsigned char>(*p++);
        if (m_pending > 0) {
            m_valid = byte >= m_low && byte <= m_high;
            m_low = 0x80;
            m_high = 0xBF;
            --m_pending;
        } else if (byte >= 0x80) {
            // The Unicode standard's table of well-formed sequences: E0, ED, F0 and F4 narrow the next byte.
            m_valid = byte >= 0xC2 && byte <= 0xF4;
            m_pending = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
            m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        }
    }
}

std::unique_ptr<ByteStream> decoded(std::unique_ptr<ByteStream> source, Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return std::make_unique<Utf8Decoder>(std::move(source));
    case Encoding::Windows1252:
        return std::make_unique<Windows1252Decoder>(std::move(source));
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return std::make_unique<Utf16Decoder>(std::move(source), encoding == Encoding::Utf16Be);
    default:
        return std::make_unique<QtDecoder>(std::move(source), entryOf(encoding).qtName);
    }
}

} // namespace gtm::ingest
