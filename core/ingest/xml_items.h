// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/xml_parser.h"

#include <optional>
#include <vector>

namespace gtm::ingest {

/// Builds items from either way of reading them.
class ItemReader : public XmlHandler {
  public:
    enum class Plain {
        Taken,
        Incomplete, ///< The bytes end inside the item.
        No,         ///< It does not have the plain form.
    };
    /// Takes one item, and blanks before it, from the beginning of the bytes; `length` is what it took. The
    /// bytes stay until the next item is asked for.
    [[nodiscard]] virtual Plain takePlain(std::string_view bytes, size_t& length) = 0;
    /// The last item is worth stopping at.
    [[nodiscard]] virtual bool ready() const = 0;
    /// What is wrong with the last item; empty: nothing.
    [[nodiscard]] virtual const std::string& problem() const = 0;
};

/// A part that is one long list of equal items: the rows of a sheet, the strings of a book. Items in the
/// plain form that programs write are taken from the bytes as they are, ten times as fast as expat; whatever
/// differs from it goes through expat, which also judges the document around the items. Both give the same
/// items.
class XmlItems : private XmlHandler {
  public:
    /// The reader gets only what stands inside `container`.
    XmlItems(XmlBytes bytes, ItemReader& reader, std::string container, std::string item);

    enum class State { Item, End, Failed };
    [[nodiscard]] State next();
    /// After `Failed`: an error of the stream, or what is wrong with the document.
    [[nodiscard]] const std::optional<Error>& streamError() const { return m_streamError; }
    [[nodiscard]] const std::string& documentError() const;
    [[nodiscard]] std::uint64_t position() const { return m_position; }

    /// For tests and measurements: everything goes through expat.
    void useExpatOnly() { m_expatOnly = true; }

  private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view part) override;
    [[nodiscard]] bool fill();
    [[nodiscard]] State afterExpat(XmlParser::State state);
    [[nodiscard]] std::string_view rest() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }
    [[nodiscard]] size_t nextCut() const;

    std::unique_ptr<ByteStream> m_stream;
    ItemReader& m_reader;
    std::string m_container;
    std::string m_item;
    XmlParser m_parser;
    std::vector<char> m_buffer;
    size_t m_begin = 0, m_end = 0;
    std::uint64_t m_position = 0;
    bool m_atEnd = false;
    bool m_paused = false;
    bool m_finished = false;
    bool m_expatOnly = false;
    bool m_plain = false; ///< The next byte may begin an item.
    int m_depth = 0;      ///< Of the container; 0: not inside.
    std::uint64_t m_boundary =
        ~std::uint64_t{0}; ///< Where the last tag ended behind which an item may begin.
    std::optional<Error> m_streamError;
};

} // namespace gtm::ingest
