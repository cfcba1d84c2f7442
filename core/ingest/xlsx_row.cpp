// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_row.h"

#include "core/ingest/codes.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr RowLimits kRowLimits;

} // namespace

SheetRow::SheetRow(const Workbook& book, SharedStrings& strings, std::vector<Merge> merges)
    : m_book(book), m_strings(strings), m_merges(std::move(merges)) {}

void SheetRow::begin(std::int64_t number) {
    m_number = number;
    m_slots.clear();
    m_text.clear();
    m_bytes = 0;
    m_empty = true;
    m_limit = {};
    m_rowErrors = m_rowUncomputed = 0;
}

void SheetRow::put(size_t column, const Slot& slot) {
    if (m_slots.empty()) // Rows without a cell, which are many below a table, cost nothing of its width.
        m_slots.assign(m_widest, Slot());
    m_empty = false;
    if (column >= kRowLimits.columns) {
        m_limit = code::kTooManyColumns;
        return;
    }
    m_bytes += slot.size;
    if (slot.size > kRowLimits.field)
        m_limit = code::kFieldTooLong;
    else if (m_bytes > kRowLimits.row)
        m_limit = code::kRowTooLong;
    if (m_slots.size() <= column)
        m_slots.resize(column + 1);
    m_slots[column] = slot;
}

void SheetRow::putText(const Cell& cell, std::string_view text, bool number) {
    if (text.empty())
        return;
    Slot slot;
    slot.number = number;
    slot.size = text.size();
    if (cell.lasting && text.data() == cell.value.data()) {
        slot.in = Slot::In::Bytes;
        slot.bytes = text.data();
    } else if (m_limit.empty()) {
        slot.in = Slot::In::Own;
        slot.at = m_text.size();
        m_text += text;
    }
    put(cell.column, slot);
}

void SheetRow::putNumber(const Cell& cell) {
    const NumberKind kind = m_book.kindOf(cell.style);
    if (kind == NumberKind::Number) {
        putText(cell, numberText(cell.value, m_scratch), true);
        return;
    }
    m_scratch.clear();
    appendSerial(cell.value, kind, m_book.from1904(), m_scratch);
    putText(cell, m_scratch, false);
}

void SheetRow::add(const Cell& cell) {
    if (cell.value.empty()) {
        m_rowUncomputed += cell.formula && cell.type != CellType::Text;
        return;
    }
    switch (cell.type) {
    case CellType::Number:
        putNumber(cell);
        return;
    case CellType::Text:
        if (!hasEscapes(cell.value)) {
            putText(cell, cell.value, false);
            return;
        }
        m_scratch.clear();
        appendUnescaped(cell.value, m_scratch);
        putText(cell, m_scratch, false);
        return;
    case CellType::Bool:
        putText(cell, cell.value == "1" || cell.value == "true" ? "true" : "false", false);
        return;
    case CellType::IsoDate:
        putText(cell, isoCellText(cell.value), false);
        return;
    case CellType::Error:
        if (m_errors + m_rowErrors++ == 0)
            m_firstError = cell.value.substr(0, 100);
        return;
    case CellType::Shared:
        break;
    }
    putShared(cell);
}

void SheetRow::putShared(const Cell& cell) {
    constexpr size_t kMostDigits = 10;
    std::uint64_t index = 0;
    bool number = cell.value.size() <= kMostDigits;
    for (const char c : cell.value) {
        number = number && c >= '0' && c <= '9';
        index = index * 10 + static_cast<unsigned char>(c - '0');
    }
    const auto text = number ? m_strings.at(index) : std::nullopt;
    if (!text) {
        m_problem = "no shared string " + std::string(cell.value.substr(0, 20));
        return;
    }
    if (!text->empty())
        put(cell.column, {Slot::In::Bytes, false, text->data(), 0, text->size()});
}

void SheetRow::finish() {
    m_errors += m_rowErrors;
    m_uncomputed += m_rowUncomputed;
    if (!m_empty)
        m_widest = std::max(m_widest, m_slots.size()); // Of the rows that are not empty.
}

void SheetRow::give(Row& row) {
    row.line = m_number;
    row.afterBlank = m_number > m_lastGiven + 1;
    m_lastGiven = m_number;
    row.textAfterQuote = false;
    row.problem = m_limit;
    row.cells.assign(m_widest, std::string_view());
    row.from1904 = m_book.from1904();
    row.numbers.assign(m_widest, false);
    for (size_t column = 0; column < m_slots.size(); ++column) {
        const Slot& slot = m_slots[column];
        if (slot.in == Slot::In::Own)
            row.cells[column] = {m_text.data() + slot.at, slot.size};
        else if (slot.in != Slot::In::Nowhere)
            row.cells[column] = {slot.bytes, slot.size};
        row.numbers[column] = slot.number;
    }
    repeatMerged(row);
}

/// A merged cell stands for all its rows: what its first row holds is read in the others as well.
void SheetRow::repeatMerged(Row& row) {
    std::erase_if(m_repeated, [&](const auto& entry) { return entry.second.last < m_number; });
    for (const auto& [column, value] : m_repeated) {
        if (column < row.cells.size() && row.cells[column].empty()) {
            row.cells[column] = value.text;
            row.numbers[column] = value.number;
        }
    }
    for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].first <= m_number; ++m_nextMerge) {
        const Merge& merge = m_merges[m_nextMerge];
        if (merge.first == m_number && merge.column < row.cells.size() && !row.cells[merge.column].empty())
            m_repeated[merge.column] = {merge.last, std::string(row.cells[merge.column]),
                                        row.isNumber(merge.column)};
    }
}

std::vector<Finding> SheetRow::findings() const {
    std::vector<Finding> out;
    if (m_errors > 0)
        out.push_back(makeFinding(Level::Note, code::kErrorCells, m_firstError, m_errors));
    if (m_uncomputed > 0)
        out.push_back(makeFinding(Level::Warn, code::kUncomputed, {}, m_uncomputed));
    return out;
}

} // namespace gtm::ingest
