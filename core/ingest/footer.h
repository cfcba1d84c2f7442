// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/plan.h"
#include "core/ingest/row_source.h"
#include "core/ingest/table_shape.h"

namespace gtm::ingest {

/// Whether a row may be one of the lines below the table: totals, copyright, who made the report. It must
/// have no id, and either stand after a blank line or begin with one of the usual words. It is a footer only
/// if no record follows; that is the caller's to see.
[[nodiscard]] bool mayBeFooter(const Row& row, const Plan& plan, bool afterBlank);

/// Whether a row of a grouped report sums up the records above it: it has no id, and a cell that is nothing
/// but `Subtotal`, `Sum`, `Count` or the like.
[[nodiscard]] bool isSubtotal(const Row& row, const Plan& plan);

/// Whether a row has an id as rows of a table do, not as the header of another table: with a digit.
[[nodiscard]] bool hasId(const Row& row, const Plan& plan);

/// The same as the first where nobody knows which column holds ids: a row that is emptier than every row of
/// the table, or of other kinds of cells, or that begins with exactly one of the usual words.
[[nodiscard]] bool mayBeFooter(const Row& row, const TableShape& shape, bool afterBlank);

} // namespace gtm::ingest
