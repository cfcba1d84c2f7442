// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"

#include <memory>
#include <string>
#include <string_view>

namespace gtm::ingest {

/// The attributes of an element; namespace prefixes are left out of names here and below, so that strict,
/// transitional and prefixed documents read alike.
class XmlAttributes {
  public:
    explicit XmlAttributes(const char** list) : m_list(list) {}
    /// Empty where it is absent.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

  private:
    const char** m_list; ///< Names and values in turn, ended by null.
};

class XmlHandler {
  public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view) {}
};

/// Gives the elements and texts of a document to a handler while its bytes arrive. A document type
/// declaration (the door of entity bombs), more than 64 levels, or a tag longer than 4 MiB end the reading
/// with an error; the error is what expat says, `doctype`, `too_deep` or `tag_too_long`.
class XmlParser {
  public:
    /// `encoding` overrules what the document says of itself; null: it is believed.
    explicit XmlParser(XmlHandler& handler, const char* encoding = nullptr);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    enum class State { Ready, Paused, Failed };
    [[nodiscard]] State feed(std::string_view bytes, bool last);
    /// After `Paused`: goes on with the bytes that were fed.
    [[nodiscard]] State resume();
    /// Called by the handler: the parser returns as soon as the present tag is done.
    void pause();
    /// Called by the handler: the document is no good.
    void refuse(std::string reason);

    [[nodiscard]] const std::string& error() const;
    [[nodiscard]] int depth() const; ///< Of the elements that are open.
    /// The document declares an encoding that is not UTF-8.
    [[nodiscard]] bool otherEncoding() const;
    /// Called by the handler: where its tag ends, counted in the bytes fed.
    [[nodiscard]] std::uint64_t tagEnd() const;
    [[nodiscard]] std::uint64_t fed() const; ///< Bytes so far.

  private:
    struct Expat;
    std::unique_ptr<Expat> m_expat;
};

/// The bytes of a part as expat reads them: UTF-16 becomes UTF-8, for which `encoding` is then `UTF-8`.
struct XmlBytes {
    std::unique_ptr<ByteStream> stream;
    const char* encoding = nullptr;
};
[[nodiscard]] Result<XmlBytes> xmlBytes(std::unique_ptr<ByteStream> stream);

/// Reads a whole part. `where` names it in errors.
[[nodiscard]] Result<void> readXml(std::unique_ptr<ByteStream> stream, XmlHandler& handler,
                                   const std::string& where);

} // namespace gtm::ingest
