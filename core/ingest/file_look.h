// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/record.h"
#include "core/ingest/plan.h"
#include "core/ingest/raw_table.h"
#include "core/ingest/suggestion.h"

#include <stop_token>

namespace gtm::ingest {

inline constexpr size_t kPreviewRows = 8;

/// A table as somebody sees it who is to say what it is.
struct FileLook {
    SourceFile source;
    std::string place; ///< As the report of an import names it.
    std::string sheet; ///< Of a workbook.
    FileReport report; ///< What is known without an answer; findings with `needs_answer` are the questions.
    double confidence = 0; ///< Of a recognised one, 0 to 1.
    bool readable = false; ///< It holds a table; else the findings say why not.
    bool ready = false;    ///< It is recognised, and no question is open.
    bool sample = false;   ///< It says that it is sample data.
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< The first rows, as written, as wide as the header.
    std::int64_t rowCount = 0;
    std::vector<std::int64_t> filled;          ///< By column: rows with something in it.
    std::vector<EntitySuggestion> suggestions; ///< The likeliest first; of a ready file, empty.

    /// The first different values of a column, as written.
    [[nodiscard]] std::vector<std::string> samples(std::string_view column, size_t most) const;
};

/// Looks at every table of a file.
[[nodiscard]] Result<std::vector<FileLook>> lookAt(const SourceFile& source,
                                                   std::span<const Profile> profiles,
                                                   const ReadOptions& options, const std::stop_token& stop);

/// What a field would hold.
struct FieldCheck {
    std::int64_t filled = 0, bad = 0; ///< Records with a value; cells that cannot be read.
    std::vector<crm::Value> first;    ///< Of the first rows that have one, at most `kPreviewRows`.
};

/// A table read by a profile, and nothing stored.
struct MappingCheck {
    FileReport report;
    bool ready = false;             ///< No question is open; else `report` asks.
    std::vector<FieldCheck> fields; ///< By field of the entity.
};

/// Reads the whole file by the only mapping of a profile that fits it. A profile that does not fit is an
/// error.
[[nodiscard]] Result<MappingCheck> checkProfile(const FileLook& look, const Profile& profile,
                                                const ReadOptions& options, const std::stop_token& stop);

} // namespace gtm::ingest
