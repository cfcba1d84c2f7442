// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/body.h"
#include "core/ingest/table.h"

#include <functional>

namespace gtm::ingest {

/// A file as the reader understands it, before any mapping: a header and rows, nothing above, beside or below
/// them. Cells are as written, without NUL bytes.
class RawTable {
  public:
    /// Reads the whole file once, to know its columns and its end.
    [[nodiscard]] static Result<RawTable> open(const SourceFile& source, const SurveyChoice& choice = {},
                                               const std::stop_token& stop = {});

    /// Of a table that was looked at already: neither its file nor its workbook is surveyed once more.
    [[nodiscard]] static Result<RawTable> of(Table table, const std::stop_token& stop = {});

    [[nodiscard]] const Table& table() const { return m_table; }
    /// False where the file is of a kind that cannot be read, or a question is open: the findings say it.
    [[nodiscard]] bool readable() const;
    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }
    /// Of the columns, for a reader's eyes.
    [[nodiscard]] CellLook column(size_t index) const { return m_table.shape.column(m_first + index); }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    void add(Finding finding) { m_findings.push_back(std::move(finding)); }
    /// False where rows beyond the limits were left out, or where a quote is never closed.
    [[nodiscard]] bool complete() const { return m_complete; }

    /// Every row, at least as wide as the header, with the physical line where it starts; what stands beyond
    /// the header is kept where it is not blank.
    using RowSink = std::function<void(const std::vector<std::string_view>& cells, std::int64_t line)>;
    [[nodiscard]] Result<void> forRows(const RowSink& sink, const std::stop_token& stop = {}) const;
    /// The same with what is known of the cells: which of them a workbook holds as numbers.
    using CellSink = std::function<void(const Row& row)>;
    [[nodiscard]] Result<void> forCells(const CellSink& sink, const std::stop_token& stop = {}) const;

  private:
    explicit RawTable(Table table) : m_table(std::move(table)) {}
    [[nodiscard]] Result<std::unique_ptr<Body>> openBody() const;
    [[nodiscard]] Result<void> measure(const std::stop_token& stop);
    void chooseColumns(const std::vector<std::int64_t>& uses, std::int64_t rows);

    Table m_table;
    std::vector<std::string> m_header;
    size_t m_first = 0; ///< Columns before it are empty from top to bottom.
    bool m_complete = true;
    std::vector<Finding> m_findings;
};

} // namespace gtm::ingest
