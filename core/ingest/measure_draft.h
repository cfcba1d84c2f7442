// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/ingest/measure_set.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// A table of daily values that nobody declared yet: what its columns look like, for somebody to say what
/// they are.
namespace gtm::ingest {

/// A column of numbers as a measure.
struct MeasureColumnDraft {
    std::string column; ///< Its header.
    std::string title;  ///< For people.
    MeasureFold fold = MeasureFold::Sum;
    std::string unit = "count", direction = "higher"; ///< As KPI definitions name them.
    bool taken = true;
    std::int64_t filled = 0;
};

struct MeasureDraft {
    std::string name;                     ///< Of the set.
    std::vector<std::string> dateColumns; ///< Columns that hold dates and nothing else.
    std::string dateColumn;               ///< The chosen one; empty: the table has none.
    /// Which part of `1/2/2026` is the month. Empty: the values do not show it, and somebody has to say it.
    std::optional<DateOrder> order;
    std::string orderExample;        ///< A date that reads both ways; empty: there is none.
    std::optional<char> decimalMark; ///< The same for the mark of numbers such as `1,234`.
    std::string markExample;
    std::vector<MeasureColumnDraft> columns; ///< Those that hold numbers, in the order of the file.
    std::int64_t rows = 0;

    /// What is left to say, as one sentence; empty: nothing.
    [[nodiscard]] std::string missing() const;
};

/// Reads a file and proposes what it declares. A file without a column of dates, or without one of numbers,
/// has none of them in the draft. A file that is no table is an error.
[[nodiscard]] Result<MeasureDraft> proposeMeasures(const std::filesystem::path& file, std::stop_token stop);
/// The set that a draft comes to; an error where something is missing, or two columns have one name.
[[nodiscard]] Result<MeasureSet> declare(const MeasureDraft& draft);
/// A name for a measure: lower-case letters, digits and underscores.
[[nodiscard]] std::string measureNameOf(const std::string& title);

} // namespace gtm::ingest
