// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/csv_reader.h"
#include "core/ingest/plan.h"

#include <string>
#include <vector>

namespace gtm::ingest {

[[nodiscard]] bool isBlankRow(const Row& row);

/// Whether a row may be one of the lines below the table: totals, copyright, who made the report. It must
/// have no id, and either stand after a blank line or begin with one of the usual words. It is a footer only
/// if no record follows; that is the caller's to see.
[[nodiscard]] bool mayBeFooter(const Row& row, const Plan& plan, bool afterBlank);

/// A row that outlives the reader's buffer.
class KeptRow {
  public:
    explicit KeptRow(const Row& row);
    [[nodiscard]] Row row() const;

  private:
    std::vector<std::string> m_cells;
    Row m_row;
};

} // namespace gtm::ingest
