// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstring>
#include <string>
#include <string_view>

namespace gtm::ingest {

/// Steps through XML in its plainest form: tags and texts without comments, CDATA, instructions, line ends
/// that would have to be changed, or entities beyond the five that have names. It never accepts what expat
/// would refuse, and where it stops, expat goes on.
class PlainXml {
  public:
    explicit PlainXml(std::string_view bytes)
        : m_begin(bytes.data()), m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    /// The bytes end before it can be told what they are.
    [[nodiscard]] bool incomplete() const { return m_incomplete; }
    [[nodiscard]] size_t length() const { return static_cast<size_t>(m_at - m_begin); }

    void skipBlanks() {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t'))
            ++m_at;
    }
    /// Steps over exactly these bytes. Their number is known to the compiler, which makes one comparison of
    /// it.
    template<size_t N>
    [[nodiscard]] bool take(const char (&bytes)[N]) {
        constexpr size_t kLength = N - 1;
        if (static_cast<size_t>(m_end - m_at) < kLength) {
            m_incomplete = m_incomplete || std::string_view(bytes).starts_with(std::string_view(m_at, m_end));
            return false;
        }
        if (std::memcmp(m_at, bytes, kLength) != 0)
            return false;
        m_at += kLength;
        return true;
    }
    [[nodiscard]] std::string_view rest() const { return {m_at, m_end}; }
    void skip(size_t bytes) { m_at += bytes; }
    /// The next attribute of a tag; false at the end of the tag, and where the tag is not plain.
    struct Attribute {
        std::string_view name, value;
    };
    [[nodiscard]] bool attribute(Attribute& out);
    /// Text up to the next tag. Where it holds entities, `out` lies in `scratch`.
    [[nodiscard]] bool text(std::string_view& out, std::string& scratch);

  private:
    [[nodiscard]] bool cut() {
        m_incomplete = true;
        return false;
    }

    const char* m_begin;
    const char* m_at;
    const char* m_end;
    bool m_incomplete = false;
};

} // namespace gtm::ingest
