// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/body.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gtm::ingest {

namespace {

constexpr size_t kMostFooterRows = 200;
constexpr size_t kLongestQuotedHeader = 200; ///< Of another table, in the finding.

std::string joinedCells(const Row& row) {
    std::string text;
    for (const std::string_view cell : row.cells) {
        if (!trimmed(cell).empty())
            text += (text.empty() ? "" : " ") + std::string(trimmed(cell));
    }
    return text;
}

bool isValueLook(CellLook look) {
    return look == CellLook::Number || look == CellLook::Date;
}

} // namespace

Body::Body(std::unique_ptr<RowSource> rows, std::int64_t headerLine, const TableShape& shape,
           FooterTest footers)
    : m_rows(std::move(rows)), m_shape(shape), m_footers(std::move(footers)) {
    Row row;
    do {
        m_ended = !m_rows->next(row);
    } while (!m_ended && (headerLine == 0 || row.line < headerLine));
}

/// The next row that is not blank.
bool Body::read(Row& row) {
    if (!m_unread.empty()) {
        m_given = std::move(m_unread.front());
        m_unread.pop_front();
        row = m_given->row();
        return true;
    }
    m_afterBlank = false;
    while (!m_ended && m_rows->next(row)) {
        if (isBlankRow(row)) {
            m_afterBlank = true;
            continue;
        }
        row.afterBlank = row.afterBlank || m_afterBlank;
        return true;
    }
    m_ended = true;
    return false;
}

bool Body::next(Row& row) {
    for (;;) {
        if (!m_ready.empty()) {
            m_given = std::move(m_ready.front());
            m_ready.pop_front();
            row = m_given->row();
            return true;
        }
        if (!read(row))
            return false;
        const bool afterBlank = (row.afterBlank && blanksMeanSomething()) || !m_heldBack.empty();
        const bool repeated = repeatsHeader(row);
        if (endsHere(row, afterBlank, repeated)) {
            leaveOutTheRest(row);
            return false;
        }
        if (repeated) {
            ++m_repeated;
            continue;
        }
        if (m_footers.mayBe && m_heldBack.size() < kMostFooterRows && m_footers.mayBe(row, afterBlank)) {
            m_heldBack.emplace_back(row);
            continue;
        }
        if (leavesOut(row))
            continue;
        ++m_count;
        m_countAfterBlank += row.afterBlank;
        if (m_heldBack.empty())
            return true;
        // A row of the table follows: what looked like a footer is one as well.
        for (KeptRow& kept : std::exchange(m_heldBack, {}))
            if (!leavesOut(kept.row()))
                m_ready.push_back(std::move(kept));
        m_ready.emplace_back(row);
    }
}

/// Whether the row sums up a group of records; the first one is kept to be shown.
bool Body::leavesOut(const Row& row) {
    if (!m_footers.isSubtotal || !m_footers.isSubtotal(row))
        return false;
    if (m_subtotals++ == 0)
        m_subtotal = joinedCells(row);
    return true;
}

/// In a file with a blank line above most of its rows they mean nothing.
bool Body::blanksMeanSomething() const {
    return m_count < 3 || m_countAfterBlank * 2 <= m_count;
}

bool Body::repeatsHeader(const Row& row) const {
    const size_t width = std::max(row.cells.size(), m_shape.header.size());
    std::set<std::string_view> words;
    for (size_t i = 0; i < width; ++i) {
        const std::string_view name =
            i < m_shape.header.size() ? trimmed(m_shape.header[i]) : std::string_view();
        const std::string_view cell = i < row.cells.size() ? trimmed(row.cells[i]) : std::string_view();
        if (name != cell)
            return false;
        if (lookOf(name) == CellLook::Text)
            words.insert(name);
    }
    // A list of one column may well hold the word above it, and a table without a header equal rows.
    return words.size() > 1 && row.problem.empty();
}

/// Words only, all different, without gaps: it may be a header of its own.
bool Body::mayBeginTable(const Row& row) const {
    std::set<std::string_view> words;
    bool ended = false;
    for (const std::string_view cell : row.cells) {
        const std::string_view word = trimmed(cell);
        const bool gap = ended && !words.empty() && !word.empty();
        ended = word.empty();
        if (ended)
            continue;
        if (gap || lookOf(word) != CellLook::Text || !words.insert(word).second)
            return false;
    }
    return words.size() > 1 && row.problem.empty();
}

/// Whether the row under a possible header may as well be one of this table.
bool Body::belongs(const Row& next, bool conflict) const {
    size_t filled = 0, values = 0, foreign = 0, clashes = 0;
    for (size_t i = 0; i < next.cells.size(); ++i) {
        const CellLook look = lookOf(next.cells[i]), column = m_shape.column(i);
        if (look == CellLook::Blank)
            continue;
        ++filled;
        values += isValueLook(look) && look == column;
        clashes += isValueLook(column) && look == CellLook::Text;
        foreign += column == CellLook::Text && isValueLook(look);
        foreign += i >= m_shape.header.size();
    }
    if (conflict && (clashes > 0 || values == 0 || filled < m_shape.leastFilled))
        return false;
    return (clashes + foreign) * 2 < filled;
}

/// Whether another table begins with the row.
bool Body::endsHere(Row& row, bool afterBlank, bool repeated) {
    if (!m_footers.mayBe || !afterBlank || (m_footers.hasId && m_footers.hasId(row)))
        return false;
    return repeated ? !m_footers.hasId : beginsAnotherTable(row);
}

/// Looks at the row below as well; `row` lives on.
bool Body::beginsAnotherTable(Row& row) {
    if (!mayBeginTable(row))
        return false;
    bool conflict = false;
    for (size_t i = 0; i < row.cells.size(); ++i)
        conflict = conflict || (!trimmed(row.cells[i]).empty() &&
                                (isValueLook(m_shape.column(i)) || i >= m_shape.header.size()));
    const KeptRow kept(row);
    Row under;
    const bool more = read(under);
    const bool another = more && !under.afterBlank && filledIn(under.cells) > 1 && under.problem.empty() &&
                         !belongs(under, conflict);
    if (more)
        m_unread.emplace_front(under);
    m_given = kept;
    row = m_given->row();
    return another;
}

void Body::leaveOutTheRest(const Row& header) {
    m_otherHeader = cutTo(joinedCells(header), kLongestQuotedHeader);
    Row row;
    while (read(row))
        ++m_otherRows;
}

std::vector<Finding> Body::findings() const {
    std::vector<Finding> out = m_rows->findings();
    if (m_ended && !m_heldBack.empty())
        out.push_back(makeFinding(Level::Note, code::kFooter, joinedCells(m_heldBack.front().row()),
                                  std::ssize(m_heldBack)));
    if (!m_otherHeader.empty())
        out.push_back(makeFinding(Level::Warn, code::kSecondTable, m_otherHeader, m_otherRows));
    if (m_subtotals > 0)
        out.push_back(makeFinding(Level::Note, code::kSubtotals, m_subtotal, m_subtotals));
    if (m_repeated > 0)
        out.push_back(makeFinding(Level::Note, code::kRepeatedHeader, {}, m_repeated));
    return out;
}

} // namespace gtm::ingest
