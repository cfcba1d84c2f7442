// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_strings.h"

#include "core/ingest/plain_xml.h"
#include "core/ingest/row_source.h"
#include "core/ingest/xlsx_values.h"

#include <algorithm>
#include <cstring>

namespace gtm::ingest {

namespace {

constexpr size_t kStringBlock = size_t{2} << 20; ///< No text is longer, none lies in two blocks.
constexpr unsigned kLengthBits = 24;
constexpr size_t kLongestText = RowLimits{}.field + 1; ///< One byte more tells that it is too long.

} // namespace

Result<std::unique_ptr<SharedStrings>> SharedStrings::open(std::unique_ptr<ByteStream> stream,
                                                           std::string where, const StringLimits& limits) {
    std::unique_ptr<SharedStrings> strings(new SharedStrings());
    strings->m_limits = limits;
    strings->m_where = std::move(where);
    if (stream) {
        strings->m_wanted = stream->size().value_or(kStringBlock);
        auto bytes = xmlBytes(std::move(stream));
        if (!bytes)
            return tl::unexpected(bytes.error());
        strings->m_items = std::make_unique<XmlItems>(std::move(*bytes), *strings, "sst", "si");
    }
    return strings;
}

std::optional<std::string_view> SharedStrings::at(std::uint64_t index) {
    while (index >= m_places.size()) {
        if (!readOne())
            return std::nullopt;
    }
    const std::uint64_t place = m_places[index];
    const std::uint64_t offset = place >> kLengthBits;
    const size_t length = place & ((std::uint64_t{1} << kLengthBits) - 1);
    return std::string_view(m_blocks[offset / kStringBlock].get() + offset % kStringBlock, length);
}

bool SharedStrings::readOne() {
    if (!m_items || m_failure)
        return false;
    switch (m_items->next()) {
    case XmlItems::State::Item:
        return true;
    case XmlItems::State::End:
        m_items.reset();
        return false;
    case XmlItems::State::Failed:
        m_failure =
            m_items->streamError().value_or(Error{Code::BadWorkbook, m_where, m_items->documentError()});
        return false;
    }
    return false;
}

void SharedStrings::add(std::string_view text) {
    if (hasEscapes(text)) {
        std::string plain;
        appendUnescaped(text, plain);
        m_text = std::move(plain);
        text = m_text;
    }
    text = text.substr(0, kLongestText);
    if (m_places.size() == m_limits.strings) {
        m_problem = "too_many_strings";
        return;
    }
    if (m_blocks.empty() || m_used + text.size() > m_room) {
        if ((m_blocks.size() + 1) * kStringBlock > m_limits.bytes) {
            m_problem = "too_large";
            return;
        }
        const bool isSmall = m_blocks.empty() && text.size() <= m_wanted && m_wanted < kStringBlock;
        m_room = isSmall ? m_wanted : kStringBlock;
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_room));
        m_used = 0;
    }
    std::memcpy(m_blocks.back().get() + m_used, text.data(), text.size());
    const std::uint64_t offset = (m_blocks.size() - 1) * kStringBlock + m_used;
    m_places.push_back(offset << kLengthBits | text.size());
    m_used += text.size();
}

/// `<si><t>text</t></si>`, with blanks to be kept or not; most strings are that.
ItemReader::Plain SharedStrings::takePlain(std::string_view bytes, size_t& length) {
    PlainXml xml(bytes);
    xml.skipBlanks();
    std::string_view text;
    bool taken = xml.take("<si>");
    if (taken) {
        xml.skipBlanks();
        taken = xml.take("<t>") || (!xml.incomplete() && xml.take("<t xml:space=\"preserve\">"));
    }
    taken = taken && xml.text(text, m_scratch) && xml.take("</t>");
    if (taken) {
        xml.skipBlanks();
        taken = xml.take("</si>");
    }
    if (!taken)
        return xml.incomplete() ? Plain::Incomplete : Plain::No;
    length = xml.length();
    add(text);
    return Plain::Taken;
}

void SharedStrings::startElement(std::string_view name, const XmlAttributes&) {
    if (name == "si")
        m_text.clear();
    else if (name == "rPh")
        ++m_phonetic;
    m_inText = name == "t" && m_phonetic == 0;
}

void SharedStrings::endElement(std::string_view name) {
    m_inText = false;
    if (name == "rPh")
        --m_phonetic;
    else if (name == "si")
        add(m_text);
}

void SharedStrings::text(std::string_view part) {
    // Escapes are seven bytes for one: a text may shrink by that much.
    if (m_inText && m_text.size() < 7 * kLongestText)
        m_text += part;
}

} // namespace gtm::ingest
