// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/row_choice.h"
#include "core/report/table.h"

#include <optional>
#include <string>
#include <vector>

namespace gtm::report {

/// One line of the data-quality report that an import ends in: a finding, or all rows of a file that were
/// rejected for one reason.
struct QualityRow {
    ingest::Level level = ingest::Level::Note;
    std::string code, column, message, path, entity;
    std::int64_t rows = 0; ///< 0: it is not about rows.
    std::vector<ingest::Effect> effects;
    std::vector<ingest::FindingPlace> places; ///< Worst first.
    std::optional<ingest::RowChoice> choice; ///< As it was made; empty: its rows can only be treated one way.

    /// It is about records of the store, wherever their rows stood.
    [[nodiscard]] bool ofRecords() const { return !places.empty() && places.front().line == 0; }
};

/// Rejections, warnings, notes, in this order.
[[nodiscard]] std::vector<QualityRow> qualityRows(const ingest::ImportReport& report);
/// Everything that may be done with the rows of a line that leaves a choice; `stages`: those that a new one
/// can be mapped to.
[[nodiscard]] std::vector<ingest::RowChoice> waysOf(const QualityRow& row,
                                                    const std::vector<std::string>& stages);
/// What is done with the rows of a line, or would be if it were chosen so: "Reject 17 rows", "Import without
/// Amount", "Map to Negotiation".
[[nodiscard]] std::string treatmentText(const QualityRow& row, const ingest::RowChoice& way);
/// The same as it is.
[[nodiscard]] std::string treatmentText(const QualityRow& row);
/// "Win rate, Bookings and 3 more"; empty where nothing is affected.
[[nodiscard]] std::string effectText(const std::vector<ingest::Effect>& effects);
/// A record by its name, else its id; a row without either by its line.
[[nodiscard]] std::string placeText(const ingest::FindingPlace& place);
/// Why a cell cannot be read, in two or three words; empty where the finding says all that is known.
[[nodiscard]] std::string cellReason(const std::string& code, const std::string& value);
/// Every place of every line of the report, one a row; a line without places is a row by itself.
[[nodiscard]] Table findingsTable(const ingest::ImportReport& report);

} // namespace gtm::report
