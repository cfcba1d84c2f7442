// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/plain_xml.h"

#include "core/ingest/encoding.h"

#include <array>
#include <utility>

namespace gtm::ingest {

namespace {

enum ByteClass : unsigned char { kText, kTag = 1, kEntity = 2, kWide = 4, kBracket = 8, kForbidden = 16 };

/// Carriage returns count as forbidden because XML turns them into line feeds.
constexpr std::array<ByteClass, 256> classes() {
    std::array<ByteClass, 256> all{};
    for (size_t c = 0; c < 256; ++c)
        all[c] = c >= 0x80 ? kWide : c < 0x20 ? kForbidden : kText;
    all['\t'] = all['\n'] = kText;
    all['<'] = kTag;
    all['&'] = kEntity;
    all[']'] = kBracket;
    return all;
}
constexpr auto kClasses = classes();

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' ||
           c == '_' || c == '-' || c == '.';
}

/// The characters that XML allows, as expat checks them.
bool isCleanUtf8(std::string_view text) {
    Utf8Check check;
    check.add(text);
    return check.valid() && text.find("\xEF\xBF\xBE") == std::string_view::npos &&
           text.find("\xEF\xBF\xBF") == std::string_view::npos;
}

bool appendDecoded(std::string_view text, std::string& out) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> named{
        {{"amp;", '&'}, {"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"apos;", '\''}}};
    for (size_t from = 0;;) {
        const size_t at = text.find('&', from);
        out += text.substr(from, at - from);
        if (at == std::string_view::npos)
            return true;
        const std::string_view rest = text.substr(at + 1);
        const auto* entity = named.begin();
        while (entity != named.end() && !rest.starts_with(entity->first))
            ++entity;
        if (entity == named.end())
            return false;
        out += entity->second;
        from = at + 1 + entity->first.size();
    }
}

} // namespace

bool PlainXml::attribute(Attribute& out) {
    if (m_at == m_end)
        return cut();
    if (*m_at != ' ')
        return false;
    const char* const name = ++m_at;
    while (m_at != m_end && isNameByte(*m_at))
        ++m_at;
    if (m_end - m_at < 2)
        return cut();
    out.name = {name, m_at};
    if (out.name.empty() && (*m_at == '>' || *m_at == '/'))
        return false; // A blank before the end of the tag.
    const bool letter = (*name >= 'a' && *name <= 'z') || (*name >= 'A' && *name <= 'Z');
    if (!letter || m_at[0] != '=' || m_at[1] != '"') {
        m_at = name - 1; // Nothing that may follow begins with a blank.
        return false;
    }
    const char* const value = m_at += 2;
    while (m_at != m_end && *m_at != '"' && *m_at >= ' ' && *m_at != '<' && *m_at != '&')
        ++m_at;
    if (m_at == m_end)
        return cut();
    if (*m_at != '"') {
        m_at = name - 1;
        return false;
    }
    out.value = {value, m_at++};
    return true;
}

bool PlainXml::text(std::string_view& out, std::string& scratch) {
    const char* const from = m_at;
    unsigned met = 0;
    for (; m_at != m_end; ++m_at) {
        const ByteClass one = kClasses[static_cast<unsigned char>(*m_at)];
        if (one == kTag)
            break;
        met |= one;
    }
    if (m_at == m_end)
        return cut();
    out = {from, m_at};
    if (met == 0)
        return true;
    if ((met & kForbidden) || ((met & kBracket) && out.find("]]>") != std::string_view::npos) ||
        ((met & kWide) && !isCleanUtf8(out)))
        return false;
    if (!(met & kEntity))
        return true;
    scratch.clear();
    if (!appendDecoded(out, scratch))
        return false;
    out = scratch;
    return true;
}

} // namespace gtm::ingest
