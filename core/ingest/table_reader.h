// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"
#include "core/ingest/plan.h"
#include "core/ingest/reach.h"
#include "core/ingest/table.h"

#include <functional>
#include <memory>
#include <set>
#include <stop_token>

namespace gtm::ingest {

/// Where rows go. An error that a sink gives ends the reading and is given on.
struct RowSinks {
    std::function<Result<void>(crm::Record&& record, std::int64_t line)> record;
    std::function<Result<void>(Rejection&& rejection)> rejection;
    /// Rows read so far, and the share of the file that is behind, 0 to 1. May be empty. Every thousand rows.
    std::function<void(std::int64_t rows, double fraction)> progress;
    /// The id of a record and that of the one that it was merged into, which comes next. May be empty.
    std::function<void(std::string&& merged, const std::string& into)> merged = {};
};

/// The options as they hold for a recognised table: with the zone that somebody said for its source, and what
/// somebody chose for its rows.
[[nodiscard]] ReadOptions optionsFor(const Table& table, const ReadOptions& options);

/// Applies the mapping of a recognised table to its rows, in up to three passes over the file.
///
/// Of the report, `rowsRead` counts the rows that became a record or a rejection: not the header and what
/// stands above it, blank rows, footers, nor rows that a rule of the mapping leaves out (finding
/// `skipped_rows`). `rejected` counts the rejections; the store fills in the rest.
class TableReader {
  public:
    /// Plans the reading and, where the mapping leaves date order or decimal mark open, or ids with different
    /// values are not wanted, looks at all values.
    /// The table must be recognised and outlive the reader.
    [[nodiscard]] static Result<TableReader> open(const Table& table, const ReadOptions& options,
                                                  const std::stop_token& stop = {});
    ~TableReader();
    TableReader(TableReader&&) noexcept;
    TableReader& operator=(TableReader&&) noexcept;

    /// False where the file cannot be read as it is: `needs_answer` or `missing_column` in the report.
    [[nodiscard]] bool ready() const;
    /// Rows that start in these lines are passed over, and not counted: another mapping of the file rejected
    /// them by choice.
    void leaveOut(std::set<std::int64_t> lines);
    /// Reads all rows; to be called once. A rejected row of a broken line keeps its beginning only.
    [[nodiscard]] Result<void> run(const RowSinks& sinks, const std::stop_token& stop = {});
    /// Instead of `run`: adds how far each record reaches. Rows that reach no further than is certain are not
    /// read in whole.
    [[nodiscard]] Result<void> reach(Reach& reach,
                                     const std::function<void(std::int64_t rows, double fraction)>& progress,
                                     const std::stop_token& stop = {});
    [[nodiscard]] FileReport report() const;
    /// The rows whose ids stand in others with different values, in the order of the file, which is read for
    /// it once more. None of a mapping that makes several records of a row.
    [[nodiscard]] Result<std::optional<Finding>> repeatedRows(const std::stop_token& stop = {}) const;

  private:
    struct State;
    explicit TableReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gtm::ingest
