// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xml_items.h"

#include <cstring>

namespace gtm::ingest {

namespace {

constexpr size_t kItemBlock = 256 * 1024;
constexpr size_t kLongestPlain = size_t{4} << 20; ///< A longer item goes through expat in pieces.

} // namespace

XmlItems::XmlItems(XmlBytes bytes, ItemReader& reader, std::string container, std::string item)
    : m_stream(std::move(bytes.stream))
    , m_reader(reader)
    , m_container(std::move(container))
    , m_item(std::move(item))
    , m_parser(*this, bytes.encoding)
    , m_buffer(blockFor(*m_stream, kItemBlock)) {}

void XmlItems::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (m_depth > 0) {
        m_reader.startElement(name, attributes);
    } else if (name == m_container) {
        m_depth = m_parser.depth();
        m_boundary = m_parser.tagEnd();
    }
}

void XmlItems::endElement(std::string_view name) {
    if (m_depth == 0)
        return;
    if (m_parser.depth() < m_depth) {
        m_depth = 0;
        return;
    }
    m_reader.endElement(name);
    if (!m_reader.problem().empty()) {
        m_parser.refuse(m_reader.problem());
    } else if (m_parser.depth() == m_depth && name == m_item) {
        m_boundary = m_parser.tagEnd();
        if (m_reader.ready())
            m_parser.pause();
    }
}

void XmlItems::text(std::string_view part) {
    if (m_depth > 0)
        m_reader.text(part);
}

/// False where nothing could be added: at the end, and where the stream failed.
bool XmlItems::fill() {
    if (m_atEnd || m_streamError)
        return false;
    if (m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    if (m_end == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const auto got = m_stream->read(std::span(m_buffer).subspan(m_end));
    if (!got)
        m_streamError = got.error();
    const size_t count = got.value_or(0);
    m_end += count;
    m_position += count;
    m_atEnd = got && count == 0;
    return count > 0;
}

/// How much to give to expat: up to the end of a tag behind which an item may begin, as far as can be seen.
size_t XmlItems::nextCut() const {
    const std::string_view bytes = rest();
    if (m_depth == 0) {
        const size_t close = bytes.find('>');
        return close == std::string_view::npos ? bytes.size() : close + 1;
    }
    const size_t close = bytes.find(m_item + ">");
    return close == std::string_view::npos ? bytes.size() : close + m_item.size() + 1;
}

XmlItems::State XmlItems::afterExpat(XmlParser::State state) {
    m_paused = state == XmlParser::State::Paused;
    m_plain = !m_expatOnly && m_boundary == m_parser.fed() && !m_parser.otherEncoding();
    if (state == XmlParser::State::Failed)
        return State::Failed;
    return m_paused ? State::Item : State::End;
}

const std::string& XmlItems::documentError() const {
    return m_parser.error().empty() ? m_reader.problem() : m_parser.error();
}

XmlItems::State XmlItems::next() {
    if (m_paused) {
        if (const State state = afterExpat(m_parser.resume()); state != State::End)
            return state;
    }
    while (!m_finished) {
        if (m_plain) {
            size_t length = 0;
            const ItemReader::Plain plain = m_reader.takePlain(rest(), length);
            if (plain == ItemReader::Plain::Taken) {
                m_begin += length;
                if (!m_reader.problem().empty())
                    return State::Failed;
                if (m_reader.ready())
                    return State::Item;
                continue;
            }
            if (plain == ItemReader::Plain::Incomplete && rest().size() < kLongestPlain && fill())
                continue;
            m_plain = false;
        }
        if (m_streamError)
            return State::Failed;
        if (rest().empty() && fill())
            continue;
        if (m_streamError)
            return State::Failed;
        const size_t length = rest().empty() ? 0 : nextCut();
        m_finished = length == 0;
        const std::string_view bytes = rest().substr(0, length);
        m_begin += length;
        if (const State state = afterExpat(m_parser.feed(bytes, m_finished)); state != State::End)
            return state;
    }
    return State::End;
}

} // namespace gtm::ingest
