// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_book.h"

#include "core/base/text.h"
#include "core/ingest/read_ahead.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

/// Where the workbook stands in the archive, as its first relation says, else where everybody puts it.
std::string bookPartOf(ZipArchive& archive, const std::string& display) {
    if (const auto relations = readRelations(archive, "", display)) {
        for (const auto& [id, relation] : *relations) {
            if (relation.type == "officeDocument" && archive.find(relation.part))
                return relation.part;
        }
    }
    return "xl/workbook.xml";
}

} // namespace

BookKind bookKind(const ZipArchive& archive) {
    const auto named = [&](std::string_view end) {
        return std::ranges::any_of(archive.members(), [&](const ZipArchive::Member& member) {
            return asciiLower(member.name).ends_with(end);
        });
    };
    if (named("workbook.bin"))
        return BookKind::Binary;
    return archive.find("[Content_Types].xml") && named("workbook.xml") ? BookKind::Xml : BookKind::None;
}

Result<std::shared_ptr<Workbook>> Workbook::open(std::shared_ptr<ZipArchive> archive, std::string display) {
    std::shared_ptr<Workbook> book(new Workbook());
    book->m_archive = std::move(archive);
    book->m_display = std::move(display);
    const std::string part = bookPartOf(*book->m_archive, book->m_display);
    if (auto read = book->readParts(part); !read)
        return tl::unexpected(read.error());
    return book;
}

Result<void> Workbook::readParts(const std::string& part) {
    auto book = readBook(*m_archive, part, m_display);
    if (!book)
        return tl::unexpected(book.error());
    const auto relations = readRelations(*m_archive, part, m_display);
    if (!relations)
        return tl::unexpected(relations.error());
    m_from1904 = book->from1904;
    for (size_t i = 0; i < book->sheets.size(); ++i) {
        SheetEntry& sheet = book->sheets[i];
        const auto relation = relations->find(sheet.relation);
        if (relation == relations->end())
            m_sheets.push_back(
                {sheet.name, "xl/worksheets/sheet" + std::to_string(i + 1) + ".xml", sheet.hidden});
        else if (relation->second.type == "worksheet")
            m_sheets.push_back({sheet.name, relation->second.part, sheet.hidden});
    }
    if (m_sheets.empty())
        return fail(Code::BadWorkbook, m_display, "no_sheets");
    std::string styles = "xl/styles.xml";
    m_strings = "xl/sharedStrings.xml";
    for (const auto& [id, relation] : *relations) {
        if (relation.type == "styles")
            styles = relation.part;
        else if (relation.type == "sharedStrings")
            m_strings = relation.part;
    }
    if (!m_archive->find(m_strings))
        m_strings.clear();
    if (!m_archive->find(styles))
        return {};
    auto read = readStyles(*m_archive, styles, m_display);
    if (!read)
        return tl::unexpected(read.error());
    m_styles = std::move(*read);
    return {};
}

std::string Workbook::place(size_t sheet) const {
    return m_display + "[" + m_sheets[sheet].name + "]";
}

Result<std::unique_ptr<ByteStream>> Workbook::openSheet(size_t sheet) const {
    const Sheet& one = m_sheets[sheet];
    if (!m_archive->find(one.part))
        return fail(Code::BadWorkbook, place(sheet), "missing " + one.part);
    return openPart(*m_archive, one.part, m_display);
}

Result<std::unique_ptr<SharedStrings>> Workbook::openStrings() const {
    if (m_strings.empty())
        return SharedStrings::open(nullptr, m_display);
    auto stream = openPart(*m_archive, m_strings, m_display);
    if (!stream)
        return tl::unexpected(stream.error());
    return SharedStrings::open(readAhead(std::move(*stream)), m_display + "/" + m_strings);
}

} // namespace gtm::ingest
