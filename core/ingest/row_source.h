// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/ingest/import_report.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace gtm::ingest {

/// What one row may cost. A row beyond it is given with a `problem`, and reading goes on behind it.
struct RowLimits {
    size_t field = size_t{1} << 20;
    size_t row = size_t{2} << 20;
    size_t columns = 4096;
};

struct Row {
    std::vector<std::string_view> cells; ///< UTF-8 as in the file; valid until the next call of `next`.
    /// Of a workbook: which cells are numbers, written with a point and without grouping whatever the locale
    /// of the texts. Empty: none is known to be.
    std::vector<bool> numbers;
    bool from1904 = false;       ///< Of a workbook whose days are counted from 1904.
    std::int64_t line = 0;       ///< Physical line where the row starts, or row of the sheet; the first is 1.
    bool afterBlank = false;     ///< At least one empty line stands before the row.
    bool textAfterQuote = false; ///< `"a"b` was read as `ab`.
    std::string_view problem;    ///< A code of codes.h; the cells are then incomplete.
    std::int64_t quoteLine = 0;  ///< Of `open_quote`: the line where the quote opens.

    [[nodiscard]] bool isNumber(size_t column) const { return column < numbers.size() && numbers[column]; }
};

/// The rows of a file from first to last, whatever its format. What stands on top of it knows no formats.
class RowSource {
  public:
    virtual ~RowSource() = default;
    /// False at the end, and where the file cannot be read on (`failure`).
    [[nodiscard]] virtual bool next(Row& row) = 0;
    [[nodiscard]] virtual const std::optional<Error>& failure() const = 0;
    /// Bytes behind, of those that the survey counted.
    [[nodiscard]] virtual std::uint64_t position() const = 0;
    /// What was noticed about the rows given so far.
    [[nodiscard]] virtual std::vector<Finding> findings() const { return {}; }
};

} // namespace gtm::ingest
