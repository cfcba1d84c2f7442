// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_rows.h"

#include "core/ingest/plain_xml.h"
#include "core/ingest/read_ahead.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace gtm::ingest {

namespace {

constexpr std::int64_t kMostRows = 1'048'576;
constexpr size_t kMostSheetColumns = 16'384;
/// Longer values are cut; the row is rejected for them. Escapes are seven bytes for one.
constexpr size_t kLongestValue = 7 * (RowLimits{}.field + 1);

CellType cellType(std::string_view word) {
    if (word.empty())
        return CellType::Number;
    if (word.size() > 1)
        return CellType::Text; // `str`, `inlineStr`
    switch (word.front()) {
    case 'n':
        return CellType::Number;
    case 's':
        return CellType::Shared;
    case 'b':
        return CellType::Bool;
    case 'e':
        return CellType::Error;
    case 'd':
        return CellType::IsoDate;
    default:
        return CellType::Text;
    }
}

/// The usual beginning of a cell, ` r="B7" s="3" t="s"`: reference, style and type in this order.
struct UsualHead {
    size_t column = 0;
    size_t style = 0;
    std::string_view type;
    size_t length = 0; ///< 0: it begins in another way, or too near to the end of the bytes to tell.

    explicit UsualHead(std::string_view bytes) {
        constexpr size_t kLongest = 64;
        if (bytes.size() < kLongest || std::memcmp(bytes.data(), " r=\"", 4) != 0)
            return;
        const char* at = bytes.data() + 4;
        const char* const letters = at;
        for (; *at >= 'A' && *at <= 'Z' && at - letters < 3; ++at)
            column = column * 26 + static_cast<size_t>(*at - 'A' + 1);
        const char* const digits = at;
        while (isFigureByte(*at) && at - digits < 7)
            ++at;
        if (column == 0 || column > kMostSheetColumns || at == digits || *digits == '0' || *at++ != '"')
            return;
        --column;
        if (std::memcmp(at, " s=\"", 4) == 0) {
            const char* const number = at += 4;
            for (; isFigureByte(*at) && at - number < 6; ++at)
                style = style * 10 + static_cast<size_t>(*at - '0');
            if (*at++ != '"')
                return;
        }
        if (std::memcmp(at, " t=\"", 4) == 0) {
            const char* const word = at += 4;
            while (*at >= 'A' && *at <= 'z' && at - word < 10)
                ++at;
            type = {word, at};
            if (*at++ != '"')
                return;
        }
        if (*at == '>' || *at == '/')
            length = static_cast<size_t>(at - bytes.data());
    }
    static bool isFigureByte(char c) { return c >= '0' && c <= '9'; }
};

/// The attributes of a tag that are asked for, each at most once.
struct TagAttributes {
    std::string_view r, t, s;
    bool plain = true;

    explicit TagAttributes(PlainXml& xml) {
        PlainXml::Attribute attribute;
        std::array<std::string_view, 16> seen;
        size_t count = 0;
        while (xml.attribute(attribute)) {
            if (std::find(seen.begin(), seen.begin() + count, attribute.name) != seen.begin() + count ||
                count == seen.size()) {
                plain = false;
                return;
            }
            seen[count++] = attribute.name;
            if (attribute.name == "r")
                r = attribute.value;
            else if (attribute.name == "t")
                t = attribute.value;
            else if (attribute.name == "s")
                s = attribute.value;
        }
    }
};

} // namespace

Result<std::unique_ptr<XlsxRows>> XlsxRows::open(std::shared_ptr<const Workbook> book, size_t sheet,
                                                 std::vector<Merge> merges) {
    auto stream = book->openSheet(sheet);
    if (!stream)
        return tl::unexpected(stream.error());
    return read(std::move(book), sheet, readAhead(std::move(*stream)), std::move(merges));
}

Result<std::unique_ptr<XlsxRows>> XlsxRows::read(std::shared_ptr<const Workbook> book, size_t sheet,
                                                 std::unique_ptr<ByteStream> stream,
                                                 std::vector<Merge> merges) {
    auto bytes = xmlBytes(std::move(stream));
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto strings = book->openStrings();
    if (!strings)
        return tl::unexpected(strings.error());
    return std::unique_ptr<XlsxRows>(
        new XlsxRows(std::move(book), sheet, std::move(merges), std::move(*bytes), std::move(*strings)));
}

XlsxRows::XlsxRows(std::shared_ptr<const Workbook> book, size_t sheet, std::vector<Merge> merges,
                   XmlBytes bytes, std::unique_ptr<SharedStrings> strings)
    : m_book(std::move(book))
    , m_place(m_book->place(sheet))
    , m_strings(std::move(strings))
    , m_row(*m_book, *m_strings, std::move(merges))
    , m_items(std::move(bytes), *this, "sheetData", "row") {}

bool XlsxRows::next(Row& row) {
    if (m_failure)
        return false;
    switch (m_items.next()) {
    case XmlItems::State::Item:
        m_row.give(row);
        return true;
    case XmlItems::State::End:
        return false;
    case XmlItems::State::Failed:
        break;
    }
    if (m_strings->failure())
        m_failure = m_strings->failure();
    else if (m_items.streamError())
        m_failure = m_items.streamError();
    else
        m_failure = Error{Code::BadWorkbook, m_place,
                          "row " + std::to_string(m_inRow ? m_number : m_number + 1) + ": " +
                              m_items.documentError()};
    return false;
}

void XlsxRows::beginRow(std::string_view number) {
    std::int64_t stated = m_number + 1;
    if (!number.empty()) {
        const char* const end = number.data() + number.size();
        const auto [stop, error] = std::from_chars(number.data(), end, stated);
        if (error != std::errc() || stop != end || stated < 1 || stated > kMostRows)
            m_problem = "no row number";
    }
    m_number = stated;
    m_column = 0;
    m_inRow = true;
    m_row.begin(m_number);
}

bool XlsxRows::beginCell(std::string_view place, std::string_view type, std::string_view style) {
    m_cell = {};
    m_cell.column = m_column;
    if (!place.empty()) {
        const auto found = cellPlace(place);
        if (!found || found->column >= kMostSheetColumns) {
            m_problem = "no cell reference: " + std::string(place.substr(0, 20));
            return false;
        }
        m_cell.column = found->column;
    }
    m_column = m_cell.column + 1;
    m_cell.type = cellType(type);
    std::from_chars(style.data(), style.data() + style.size(), m_cell.style);
    return true;
}

void XlsxRows::endRow() {
    m_row.finish();
    if (m_problem.empty())
        m_problem = m_row.problem();
    m_inRow = !m_problem.empty(); // An error names this row, not the next one.
}

// --- Plain bytes

/// `<row r="1"><c r="A1" s="2" t="s"><f>..</f><v>..</v></c>..</row>`, with `<is><t>..</t></is>` for inline
/// text.
ItemReader::Plain XlsxRows::takePlain(std::string_view bytes, size_t& length) {
    PlainXml xml(bytes);
    const std::int64_t before = m_number;
    const auto stop = [&] {
        m_number = before;
        m_inRow = false;
        return xml.incomplete() ? Plain::Incomplete : Plain::No;
    };
    xml.skipBlanks();
    if (!xml.take("<row"))
        return stop();
    const TagAttributes head(xml);
    const bool none = head.plain && xml.take("/>");
    if (!head.plain || (!none && !xml.take(">")))
        return stop();
    beginRow(head.r);
    while (!none) {
        xml.skipBlanks();
        if (xml.take("</row>"))
            break;
        if (xml.incomplete() || !xml.take("<c") || !takeCellHead(xml))
            return stop();
        if (xml.take("/>"))
            continue;
        if (!xml.take(">"))
            return stop();
        if (!takeCell(xml))
            return stop();
    }
    length = xml.length();
    endRow();
    return Plain::Taken;
}

bool XlsxRows::takeCellHead(PlainXml& xml) {
    const UsualHead usual(xml.rest());
    if (usual.length == 0) {
        const TagAttributes cell(xml);
        return cell.plain && beginCell(cell.r, cell.t, cell.s);
    }
    xml.skip(usual.length);
    m_cell = {};
    m_cell.column = usual.column;
    m_cell.style = usual.style;
    m_cell.type = cellType(usual.type);
    m_column = usual.column + 1;
    return true;
}

/// What stands between `<c ..>` and `</c>`.
bool XlsxRows::takeCell(PlainXml& xml) {
    std::string_view value, ignored;
    for (bool valued = false;;) {
        xml.skipBlanks();
        if (xml.take("</c>"))
            break;
        if (!valued && xml.take("<v>")) {
            valued = true;
            if (!xml.text(value, m_scratch) || !xml.take("</v>"))
                return false;
        } else if (!valued && xml.take("<v/>")) {
            valued = true;
        } else if (!valued && xml.take("<is><t>")) {
            valued = true;
            if (!xml.text(value, m_scratch) || !xml.take("</t></is>"))
                return false;
        } else if (!valued && !m_cell.formula && xml.take("<f")) {
            m_cell.formula = true;
            const TagAttributes formula(xml);
            if (!formula.plain)
                return false;
            if (!xml.take("/>") && !(xml.take(">") && xml.text(ignored, m_scratch) && xml.take("</f>")))
                return false;
        } else {
            return false;
        }
    }
    m_cell.value = value;
    m_cell.lasting = value.data() != m_scratch.data();
    m_row.add(m_cell);
    return true;
}

// --- Expat

void XlsxRows::startElement(std::string_view name, const XmlAttributes& attributes) {
    if (m_inCell) {
        ++m_below;
        startInCell(name);
    } else if (m_inRow && name == "c") {
        m_inCell = beginCell(attributes["r"], attributes["t"], attributes["s"]);
        m_below = 0;
        m_value.clear();
    } else if (!m_inRow && name == "row") {
        beginRow(attributes["r"]);
    }
}

void XlsxRows::startInCell(std::string_view name) {
    if (m_below == 1)
        m_inline = name == "is";
    if (name == "rPh")
        ++m_phonetic;
    m_cell.formula = m_cell.formula || (m_below == 1 && name == "f");
    m_inText = (m_below == 1 && name == "v") || (m_inline && m_phonetic == 0 && name == "t");
}

void XlsxRows::endElement(std::string_view name) {
    m_inText = false;
    if (m_inCell && m_below > 0) {
        --m_below;
        m_phonetic -= name == "rPh";
    } else if (m_inCell) {
        m_inCell = false;
        m_cell.value = m_value;
        m_row.add(m_cell);
    } else if (m_inRow && name == "row") {
        endRow();
    }
}

void XlsxRows::text(std::string_view part) {
    if (m_inText && m_value.size() < kLongestValue)
        m_value += part;
}

} // namespace gtm::ingest
