// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_parts.h"

#include "core/base/text.h"
#include "core/ingest/xml_parser.h"

#include <charconv>

namespace gtm::ingest {

namespace {

constexpr size_t kMostStyles = 100'000; ///< Excel allows 65,490.

int numberIn(std::string_view text, int otherwise) {
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool isTrue(std::string_view text) {
    return text == "1" || text == "true";
}

/// `../sheets/a.xml` seen from `xl/b/`, or `/xl/a.xml`.
std::string resolved(std::string_view target, std::string_view folder) {
    std::vector<std::string_view> parts;
    if (!target.starts_with('/'))
        parts = split(folder, '/');
    for (const std::string_view step : split(target, '/')) {
        if (step == "..") {
            if (!parts.empty())
                parts.pop_back();
        } else {
            parts.push_back(step);
        }
    }
    std::string path;
    for (const std::string_view part : parts) {
        if (!part.empty() && part != ".")
            path += (path.empty() ? "" : "/") + std::string(part);
    }
    return path;
}

std::string_view lastWord(std::string_view address) {
    return address.substr(address.rfind('/') + 1);
}

class RelationHandler : public XmlHandler {
  public:
    explicit RelationHandler(std::string_view folder) : m_folder(folder) {}
    std::map<std::string, Relation> relations;

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "Relationship" && attributes["TargetMode"] != "External")
            relations[std::string(attributes["Id"])] = {std::string(lastWord(attributes["Type"])),
                                                        resolved(attributes["Target"], m_folder)};
    }
    void endElement(std::string_view) override {}

  private:
    std::string_view m_folder;
};

class BookHandler : public XmlHandler {
  public:
    BookPart book;

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") {
            book.from1904 = isTrue(attributes["date1904"]);
        } else if (name == "sheet") {
            const std::string_view state = attributes["state"];
            book.sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"]),
                                   state == "hidden" || state == "veryHidden"});
        }
    }
    void endElement(std::string_view) override {}
};

class StyleHandler : public XmlHandler {
  public:
    std::vector<NumberKind> styles;

    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "numFmt") {
            m_formats[numberIn(attributes["numFmtId"], -1)] = numberKindOf(attributes["formatCode"]);
        } else if (name == "xf" && m_inCells && styles.size() < kMostStyles) {
            const int id = numberIn(attributes["numFmtId"], 0);
            const auto own = m_formats.find(id);
            styles.push_back(own == m_formats.end() ? builtInNumberKind(id) : own->second);
        }
    }
    void endElement(std::string_view name) override { m_inCells = m_inCells && name != "cellXfs"; }

  private:
    std::map<int, NumberKind> m_formats;
    bool m_inCells = false;
};

Result<void> readPart(ZipArchive& archive, const std::string& part, const std::string& display,
                      XmlHandler& handler) {
    auto stream = openPart(archive, part, display);
    if (!stream)
        return tl::unexpected(stream.error());
    return readXml(std::move(*stream), handler, display + "/" + part);
}

} // namespace

Result<std::unique_ptr<ByteStream>> openPart(ZipArchive& archive, const std::string& part,
                                             const std::string& display) {
    const ZipArchive::Member* member = archive.find(part);
    if (!member)
        return fail(Code::BadWorkbook, display, "missing " + part);
    return archive.openMember(member->index, display + "/" + part);
}

Result<std::map<std::string, Relation>> readRelations(ZipArchive& archive, const std::string& part,
                                                      const std::string& display) {
    const size_t slash = part.rfind('/') + 1;
    const std::string folder = part.substr(0, slash);
    const std::string relations = folder + "_rels/" + part.substr(slash) + ".rels";
    RelationHandler handler(folder);
    if (archive.find(relations)) {
        if (auto read = readPart(archive, relations, display, handler); !read)
            return tl::unexpected(read.error());
    }
    return std::move(handler.relations);
}

Result<BookPart> readBook(ZipArchive& archive, const std::string& part, const std::string& display) {
    BookHandler handler;
    if (auto read = readPart(archive, part, display, handler); !read)
        return tl::unexpected(read.error());
    return std::move(handler.book);
}

Result<std::vector<NumberKind>> readStyles(ZipArchive& archive, const std::string& part,
                                           const std::string& display) {
    StyleHandler handler;
    if (auto read = readPart(archive, part, display, handler); !read)
        return tl::unexpected(read.error());
    return std::move(handler.styles);
}

} // namespace gtm::ingest
