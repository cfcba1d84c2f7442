// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/row_source.h"
#include "core/ingest/xlsx_book.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::ingest {

/// What a cell says that its value is.
enum class CellType : unsigned char { Number, Shared, Text, Bool, Error, IsoDate };

/// Puts the cells of one row of a sheet together, as the same table in a CSV would have them.
class SheetRow {
  public:
    SheetRow(const Workbook& book, SharedStrings& strings, std::vector<Merge> merges);

    void begin(std::int64_t number);
    struct Cell {
        size_t column = 0;
        CellType type = CellType::Number;
        size_t style = 0;
        std::string_view value;
        bool lasting = false; ///< `value` stays where it is until the row is given.
        bool formula = false;
    };
    void add(const Cell& cell);
    /// Ends the row. `problem` says what makes it unreadable.
    void finish();
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    [[nodiscard]] bool empty() const { return m_empty; } ///< Nothing of its own stands in the row.
    [[nodiscard]] std::int64_t number() const { return m_number; }
    void give(Row& row);

    [[nodiscard]] std::vector<Finding> findings() const;

  private:
    /// Where the text of a cell lies until the row is complete.
    struct Slot {
        enum class In : unsigned char { Nowhere, Bytes, Own } in = In::Nowhere;
        bool number = false;
        const char* bytes = nullptr;
        size_t at = 0; ///< Position in the row's own text.
        size_t size = 0;
    };
    void put(size_t column, const Slot& slot);
    void putText(const Cell& cell, std::string_view text, bool number);
    void putNumber(const Cell& cell);
    void putShared(const Cell& cell);
    void repeatMerged(Row& row);

    const Workbook& m_book;
    SharedStrings& m_strings;
    std::vector<Merge> m_merges;
    size_t m_nextMerge = 0;
    struct Repeated {
        std::int64_t last = 0;
        std::string text;
        bool number = false;
    };
    std::map<size_t, Repeated>
        m_repeated; ///< Values of merged cells that reach into the next row, by column.

    std::int64_t m_number = 0;
    std::int64_t m_lastGiven = 0;
    std::vector<Slot> m_slots;
    std::string m_text; ///< Texts that stand nowhere else.
    std::string m_scratch;
    size_t m_bytes = 0;
    size_t m_widest = 0; ///< Cells of the widest row so far: a row is as wide as the table, however sparse.
    bool m_empty = true;
    std::string_view m_limit; ///< The limit that the row exceeds.
    std::string m_problem;
    std::int64_t m_errors = 0, m_uncomputed = 0; ///< Of complete rows.
    std::int64_t m_rowErrors = 0, m_rowUncomputed = 0;
    std::string m_firstError;
};

} // namespace gtm::ingest
