// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/row_source.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::ingest {

/// A row that outlives the reader's buffer.
class KeptRow {
  public:
    explicit KeptRow(const Row& row);
    /// Its cells live as long as this.
    [[nodiscard]] Row row() const;
    [[nodiscard]] const std::vector<std::string>& cells() const { return m_cells; }
    [[nodiscard]] bool afterBlank() const { return m_row.afterBlank; }
    [[nodiscard]] std::int64_t line() const { return m_row.line; }

  private:
    std::vector<std::string> m_cells;
    Row m_row;
};

/// What a cell looks like to somebody who does not know its column.
enum class CellLook : unsigned char { Blank, Number, Date, Text };
[[nodiscard]] CellLook lookOf(std::string_view cell);

[[nodiscard]] bool isBlankRow(const Row& row);
/// Cells that are not blank.
[[nodiscard]] size_t filledIn(std::span<const std::string_view> cells);

/// How many rows may stand above the header.
inline constexpr size_t kRowsForHeader = 50;

/// Which of the first rows is the header, judged by structure alone: the row above the first one with numbers
/// and dates where the columns have them, and as wide as the table; else the first as wide as what follows.
[[nodiscard]] size_t headerByStructure(const std::vector<KeptRow>& rows);

/// What the rows of a table look like, as the first block of them shows.
struct TableShape {
    std::vector<std::string> header; ///< As written.
    std::vector<CellLook> columns;   ///< What most of their cells are; Blank where they are this and that.
    size_t leastFilled = 0;          ///< Filled cells of the emptiest row.

    [[nodiscard]] CellLook column(size_t index) const {
        return index < columns.size() ? columns[index] : CellLook::Blank;
    }
};
[[nodiscard]] TableShape shapeOf(const std::vector<KeptRow>& rows, size_t headerRow);

} // namespace gtm::ingest
