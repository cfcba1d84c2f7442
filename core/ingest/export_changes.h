// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/detect.h"
#include "core/ingest/import_report.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// What is different about an export that was loaded before: held against the newest earlier one of the same
/// source system and mapping.
namespace gtm::ingest {

/// A field whose words are compared, and a word in it.
using FieldWord = std::pair<std::string, std::string>;

/// The name under which owners are counted, whatever column names them.
inline constexpr std::string_view kOwnerField = "owner";

/// Of one field no more words than this are kept, each cut to kLongestExcerpt.
inline constexpr int kMostWordsKept = 1000;

/// What the exports of one kind hold together in one import.
struct ExportShape {
    std::int64_t rows = 0; ///< Read, whether they were accepted or not.
    std::vector<std::string> header;
    std::map<FieldWord, std::int64_t> words; ///< Rows by owner, and by stage or status.
    /// Whether a field has so many words that further ones were left out.
    [[nodiscard]] bool isFull(const std::string& field) const;
};

/// Something that is different, with the file that shows it.
struct ExportChange {
    std::string path;
    Finding finding;
};

/// Fields whose columns were there before and are not any more: `vanished_column`, or `renamed_column` with
/// the header that seems to stand for it now. A field that another of its columns gives is not lost.
[[nodiscard]] std::vector<Finding> compareColumns(const std::vector<std::string>& before, const Header& now,
                                                  const Mapping& mapping);
/// Rows (`fewer_rows`: by 30 % or more), owners (`one_owner`: one, where there were several), stages and
/// statuses (`new_stage`, `new_status`: in no earlier export of the kind, `everSeen`, nor in the profile;
/// those beyond the kMostWords commonest are counted in `more_stages`, `more_statuses`).
[[nodiscard]] std::vector<Finding> compareRows(const ExportShape& before, const ExportShape& now,
                                               const Mapping& mapping, const std::set<FieldWord>& everSeen);

/// The fields of a mapping that read the column with this header.
[[nodiscard]] std::vector<std::string> fieldsOf(const Mapping& mapping, const std::string& header);

} // namespace gtm::ingest
