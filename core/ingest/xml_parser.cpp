// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xml_parser.h"

#include "core/ingest/encoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <expat.h>
#include <vector>

namespace gtm::ingest {

namespace {

constexpr int kDeepest = 64;
constexpr std::uint64_t kLongestTag = std::uint64_t{4} << 20;
constexpr size_t kXmlBlock = 64 * 1024;

std::string_view localName(const char* name) {
    const char* const colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

bool isUtf8Name(std::string_view name) {
    const auto encoding = encodingNamed(name);
    return encoding == Encoding::Utf8 || name == "US-ASCII" || name == "us-ascii";
}

/// A stream whose first bytes were already taken from it.
class HeadedStream : public ByteStream {
  public:
    HeadedStream(std::string head, std::unique_ptr<ByteStream> rest)
        : m_head(std::move(head)), m_rest(std::move(rest)) {}
    Result<size_t> read(std::span<char> buffer) override {
        if (m_head.empty())
            return m_rest->read(buffer);
        const size_t count = std::min(buffer.size(), m_head.size());
        std::memcpy(buffer.data(), m_head.data(), count);
        m_head.erase(0, count);
        return count;
    }
    std::optional<std::uint64_t> size() const override { return m_rest->size(); }
    std::uint64_t position() const override { return m_rest->position(); }

  private:
    std::string m_head;
    std::unique_ptr<ByteStream> m_rest;
};

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** at = m_list; *at; at += 2) {
        if (localName(*at) == name)
            return at[1];
    }
    return {};
}

struct XmlParser::Expat {
    struct Free {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> handle;
    XmlHandler& handler;
    std::string error;
    int depth = 0;
    bool otherEncoding = false;
    std::uint64_t fed = 0;
    std::uint64_t quietSince = 0; ///< Bytes fed when something was last found in them.

    Expat(XmlHandler& to, const char* encoding) : handle(XML_ParserCreate(encoding)), handler(to) {
        XML_SetUserData(handle.get(), this);
        XML_SetElementHandler(handle.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(handle.get(), onText);
        XML_SetCommentHandler(handle.get(), [](void* self, const char*) { of(self).found(); });
        XML_SetProcessingInstructionHandler(handle.get(),
                                            [](void* self, const char*, const char*) { of(self).found(); });
        XML_SetStartDoctypeDeclHandler(handle.get(), [](void* self, const char*, const char*, const char*,
                                                        int) { of(self).refuse("doctype"); });
        XML_SetXmlDeclHandler(handle.get(), [](void* self, const char*, const char* encodingName, int) {
            of(self).otherEncoding = encodingName && !isUtf8Name(encodingName);
        });
    }

    static Expat& of(void* self) { return *static_cast<Expat*>(self); }
    void found() { quietSince = fed; }
    void refuse(std::string reason) {
        if (error.empty())
            error = std::move(reason);
        XML_StopParser(handle.get(), XML_FALSE);
    }
    static void onStart(void* self, const char* name, const char** attributes) {
        Expat& to = of(self);
        to.found();
        if (++to.depth > kDeepest)
            to.refuse("too_deep");
        else
            to.handler.startElement(localName(name), XmlAttributes(attributes));
    }
    static void onEnd(void* self, const char* name) {
        Expat& to = of(self);
        to.found();
        --to.depth;
        to.handler.endElement(localName(name));
    }
    static void onText(void* self, const char* text, int length) {
        Expat& to = of(self);
        to.found();
        to.handler.text({text, static_cast<size_t>(length)});
    }

    [[nodiscard]] State result(XML_Status status) {
        if (status == XML_STATUS_SUSPENDED)
            return State::Paused;
        if (status == XML_STATUS_OK && fed - quietSince > kLongestTag)
            error = "tag_too_long";
        else if (status == XML_STATUS_ERROR && error.empty())
            error = XML_ErrorString(XML_GetErrorCode(handle.get()));
        return error.empty() ? State::Ready : State::Failed;
    }
};

XmlParser::XmlParser(XmlHandler& handler, const char* encoding)
    : m_expat(std::make_unique<Expat>(handler, encoding)) {}
XmlParser::~XmlParser() = default;

XmlParser::State XmlParser::feed(std::string_view bytes, bool last) {
    m_expat->fed += bytes.size();
    return m_expat->result(
        XML_Parse(m_expat->handle.get(), bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0));
}

XmlParser::State XmlParser::resume() {
    return m_expat->result(XML_ResumeParser(m_expat->handle.get()));
}

void XmlParser::pause() {
    XML_StopParser(m_expat->handle.get(), XML_TRUE);
}

void XmlParser::refuse(std::string reason) {
    m_expat->refuse(std::move(reason));
}

const std::string& XmlParser::error() const {
    return m_expat->error;
}

int XmlParser::depth() const {
    return m_expat->depth;
}

bool XmlParser::otherEncoding() const {
    return m_expat->otherEncoding;
}

std::uint64_t XmlParser::tagEnd() const {
    return static_cast<std::uint64_t>(XML_GetCurrentByteIndex(m_expat->handle.get())) +
           static_cast<std::uint64_t>(XML_GetCurrentByteCount(m_expat->handle.get()));
}

std::uint64_t XmlParser::fed() const {
    return m_expat->fed;
}

Result<XmlBytes> xmlBytes(std::unique_ptr<ByteStream> stream) {
    std::string head;
    std::array<char, 2> bytes{};
    while (head.size() < bytes.size()) {
        const auto got = stream->read(std::span(bytes).first(bytes.size() - head.size()));
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        head.append(bytes.data(), *got);
    }
    const bool little = head == "\xFF\xFE" || head == std::string_view("<\0", 2);
    const bool big = head == "\xFE\xFF" || head == std::string_view("\0<", 2);
    auto whole = std::make_unique<HeadedStream>(std::move(head), std::move(stream));
    if (!little && !big)
        return XmlBytes{std::move(whole), nullptr};
    return XmlBytes{decoded(std::move(whole), little ? Encoding::Utf16Le : Encoding::Utf16Be), "UTF-8"};
}

Result<void> readXml(std::unique_ptr<ByteStream> stream, XmlHandler& handler, const std::string& where) {
    auto bytes = xmlBytes(std::move(stream));
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlParser parser(handler, bytes->encoding);
    auto block = blockFor(*bytes->stream, kXmlBlock);
    for (;;) {
        const auto got = bytes->stream->read(block);
        if (!got)
            return tl::unexpected(got.error());
        if (parser.feed({block.data(), *got}, *got == 0) == XmlParser::State::Failed)
            return fail(Code::BadWorkbook, where, parser.error());
        if (*got == 0)
            return {};
    }
}

} // namespace gtm::ingest
