// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/table_shape.h"

#include "core/base/text.h"
#include "core/ingest/number_text.h"
#include "core/ingest/time_text.h"
#include "core/ingest/values.h"

#include <algorithm>
#include <array>
#include <set>

namespace gtm::ingest {

namespace {

constexpr size_t kLongestWrittenValue = 60; ///< Longer ones are texts.
constexpr double kConsistent = 0.8; ///< Share of a column's cells that make it one of numbers or dates.

struct Looked {
    std::vector<CellLook> cells;
    size_t filled = 0;  ///< Cells that are not blank.
    bool alike = false; ///< More than one, and all the same text.
    bool comment = false;
    bool afterBlank = false;
};

Looked lookedAt(const KeptRow& row) {
    Looked out;
    std::set<std::string_view> texts;
    out.afterBlank = row.afterBlank();
    for (const std::string& cell : row.cells()) {
        const std::string_view text = trimmed(cell);
        out.cells.push_back(text.empty() ? CellLook::Blank : lookOf(text));
        if (text.empty())
            continue;
        if (out.filled++ == 0)
            out.comment = text.starts_with("# ") || text.starts_with("##") || text.starts_with("//");
        texts.insert(text);
    }
    out.alike = out.filled > 1 && texts.size() == 1;
    return out;
}

bool isValue(CellLook look) {
    return look == CellLook::Number || look == CellLook::Date;
}

/// What the columns of `rows` hold; Blank where they hold this and that.
std::vector<CellLook> consistentColumns(std::span<const Looked> rows) {
    std::vector<std::array<size_t, 4>> counts;
    for (const Looked& row : rows) {
        if (row.cells.size() > counts.size())
            counts.resize(row.cells.size());
        for (size_t i = 0; i < row.cells.size(); ++i)
            ++counts[i][static_cast<size_t>(row.cells[i])];
    }
    std::vector<CellLook> columns;
    for (const auto& [blank, numbers, dates, texts] : counts) {
        const double needed = kConsistent * static_cast<double>(numbers + dates + texts);
        const auto mostly = [&](size_t count) { return count > 0 && static_cast<double>(count) >= needed; };
        columns.push_back(mostly(numbers) ? CellLook::Number
                          : mostly(dates) ? CellLook::Date
                          : mostly(texts) ? CellLook::Text
                                          : CellLook::Blank);
    }
    return columns;
}

/// Cells of a row where the columns hold numbers or dates: those that do, and those that are text.
struct Typed {
    size_t fitting = 0, texts = 0;
};
Typed typedIn(const Looked& row, const std::vector<CellLook>& columns) {
    Typed out;
    for (size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
        if (!isValue(columns[i]))
            continue;
        out.fitting += row.cells[i] == columns[i];
        out.texts += row.cells[i] == CellLook::Text;
    }
    return out;
}

/// How many cells a header must have: three, or all where the table has fewer columns.
size_t cellsWanted(std::span<const Looked> rows) {
    std::vector<size_t> uses;
    for (const Looked& row : rows) {
        uses.resize(std::max(uses.size(), row.cells.size()));
        for (size_t i = 0; i < row.cells.size(); ++i)
            uses[i] += row.cells[i] != CellLook::Blank;
    }
    const auto columns = static_cast<size_t>(std::ranges::count_if(uses, [](size_t n) { return n > 1; }));
    return std::clamp<size_t>(columns, 1, 3);
}

/// The row that names the columns of numbers and dates: the fullest above the first row that has them.
std::optional<size_t> headerAboveValues(std::span<const Looked> rows, size_t wanted) {
    const size_t lower = rows.size() < 4 ? 1 : rows.size() / 2;
    const auto columns = consistentColumns(rows.subspan(std::min(lower, rows.size())));
    if (std::ranges::none_of(columns, isValue))
        return std::nullopt;
    std::optional<size_t> best;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Typed typed = typedIn(rows[i], columns);
        if (typed.fitting > typed.texts && rows[i].filled >= std::min<size_t>(wanted, 2))
            break;
        const bool may = rows[i].filled >= wanted && typed.texts > 0 && !rows[i].alike && !rows[i].comment;
        if (may && (!best || rows[i].filled >= rows[*best].filled))
            best = i;
    }
    return best;
}

/// The first row that is as full as most of those below it.
size_t headerByWidth(std::span<const Looked> rows, size_t wanted) {
    std::optional<size_t> relaxed;
    for (size_t i = 0; i < rows.size(); ++i) {
        std::vector<size_t> below;
        for (size_t j = i + 1; j < rows.size(); ++j)
            below.push_back(rows[j].filled);
        std::ranges::sort(below);
        const size_t usual = below.empty() ? 0 : below[below.size() / 2];
        const bool stable = rows[i].filled * 10 >= usual * 6 && !rows[i].comment;
        if (stable && rows[i].filled >= wanted)
            return i;
        if (stable && !relaxed && rows[i].filled * 2 >= wanted)
            relaxed = i;
    }
    return relaxed.value_or(0);
}

} // namespace

KeptRow::KeptRow(const Row& row) : m_cells(row.cells.begin(), row.cells.end()), m_row(row) {
    m_row.cells.clear();
}

Row KeptRow::row() const {
    Row out = m_row;
    out.cells.assign(m_cells.begin(), m_cells.end());
    return out;
}

CellLook lookOf(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    if (isNullToken(text) || text.find_first_not_of("*.?-") == std::string_view::npos)
        return CellLook::Blank;
    if (text.size() > kLongestWrittenValue)
        return CellLook::Text;
    if (parseNumber(text, '.') || parseNumber(text, ','))
        return CellLook::Number;
    return dateHint(text).date ? CellLook::Date : CellLook::Text;
}

bool isBlankRow(const Row& row) {
    return row.problem.empty() && filledIn(row.cells) == 0;
}

size_t filledIn(std::span<const std::string_view> cells) {
    return static_cast<size_t>(
        std::ranges::count_if(cells, [](std::string_view cell) { return !trimmed(cell).empty(); }));
}

size_t headerByStructure(const std::vector<KeptRow>& rows) {
    std::vector<Looked> looked;
    for (const KeptRow& row : rows)
        looked.push_back(lookedAt(row));
    const size_t wanted = cellsWanted(looked);
    if (const auto header = headerAboveValues(looked, wanted))
        return *header;
    return headerByWidth(looked, wanted);
}

TableShape shapeOf(const std::vector<KeptRow>& rows, size_t headerRow) {
    TableShape shape;
    if (headerRow >= rows.size())
        return shape;
    shape.header = rows[headerRow].cells();
    std::vector<Looked> block;
    for (size_t i = headerRow + 1; i < rows.size(); ++i) {
        // Where a blank line stands above every row, none of them means anything.
        if (!block.empty() && rows[i].afterBlank() && !rows[i - 1].afterBlank())
            break;
        block.push_back(lookedAt(rows[i]));
        const size_t filled = block.back().filled;
        shape.leastFilled = block.size() == 1 ? filled : std::min(shape.leastFilled, filled);
    }
    shape.columns = consistentColumns(block);
    return shape;
}

} // namespace gtm::ingest
