// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/table_shape.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gtm::ingest {

/// Whether a row may be one of the lines below the table: totals, copyright, who made the report. It is one
/// only if no row of the table follows; that is for the body to see.
struct FooterTest {
    std::function<bool(const Row& row, bool afterBlank)> mayBe;
    /// Where it is known which columns hold ids; such a row begins no other table.
    std::function<bool(const Row& row)> hasId = {};
    /// Where groups of records are summed up: whether a row between them does so.
    std::function<bool(const Row& row)> isSubtotal = {};
};

/// The rows of the table itself: without what stands above and below it, blank rows, repeated headers, sums
/// between the records, and a second table under a blank line. Where ids are known, a header that is repeated
/// under a blank line begins another page; else it begins another table.
class Body {
  public:
    /// The table begins below the line of its header; 0: it has none, and no rows. Without a test every row
    /// belongs to it. The shape must outlive the body.
    Body(std::unique_ptr<RowSource> rows, std::int64_t headerLine, const TableShape& shape,
         FooterTest footers);

    /// The row's cells live until the next call.
    [[nodiscard]] bool next(Row& row);
    [[nodiscard]] const std::optional<Error>& failure() const { return m_rows->failure(); }
    [[nodiscard]] std::uint64_t position() const { return m_rows->position(); }
    /// What was left out and noticed; complete after the last row.
    [[nodiscard]] std::vector<Finding> findings() const;

  private:
    [[nodiscard]] bool read(Row& row);
    [[nodiscard]] bool repeatsHeader(const Row& row) const;
    [[nodiscard]] bool beginsAnotherTable(Row& row);
    [[nodiscard]] bool endsHere(Row& row, bool afterBlank, bool repeated);
    [[nodiscard]] bool mayBeginTable(const Row& row) const;
    [[nodiscard]] bool belongs(const Row& next, bool conflict) const;
    void leaveOutTheRest(const Row& header);
    [[nodiscard]] bool blanksMeanSomething() const;
    [[nodiscard]] bool leavesOut(const Row& row);

    std::unique_ptr<RowSource> m_rows;
    const TableShape& m_shape;
    FooterTest m_footers;
    std::deque<KeptRow> m_unread;    ///< Rows that were looked at ahead.
    std::deque<KeptRow> m_ready;     ///< Rows that wait to be given.
    std::optional<KeptRow> m_given;  ///< Holds the cells of the row given last.
    std::vector<KeptRow> m_heldBack; ///< Footers, if nothing but footers follows.
    bool m_afterBlank = false;
    bool m_ended = false;
    std::int64_t m_count = 0, m_countAfterBlank = 0;
    std::int64_t m_repeated = 0, m_subtotals = 0;
    std::string m_subtotal; ///< The first of them.
    std::int64_t m_otherRows = 0;
    std::string m_otherHeader;
};

} // namespace gtm::ingest
