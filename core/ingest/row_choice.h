// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is done with the rows of a finding, where somebody may have it otherwise than an import would.
namespace gtm::ingest {

enum class Treatment {
    Import, ///< A cell that cannot be read is not known; of an id in several rows the latest one counts.
    Reject, ///< The rows stay in the report with their reason; of an id in several rows all of them.
    Map,    ///< A stage that the model does not know becomes a further name of one that it knows.
};

/// By place, code and column it is the finding's, as it is told where its rows are imported.
struct RowChoice {
    std::string place; ///< Of the table, as reports name it.
    std::string code;
    std::string column; ///< Header as written; empty: it is about the file.
    Treatment treatment = Treatment::Import;
    std::string word = {};  ///< The stage that the model does not know; empty: it is about other findings.
    std::string stage = {}; ///< Of `Map`: the stage of the model.
    [[nodiscard]] bool isAbout(const RowChoice& other) const {
        return place == other.place && code == other.code && column == other.column && word == other.word;
    }
    friend bool operator==(const RowChoice&, const RowChoice&) = default;
};

/// Under which code a cell is told that is read as not known, because of this problem.
[[nodiscard]] std::string_view unknownCellCode(std::string_view problem);

/// The choice that a finding leaves, as it was made; none where it names no rows of the file, and no stage
/// that could be mapped.
[[nodiscard]] std::optional<RowChoice> choiceOf(const FileReport& file, const Finding& finding);
[[nodiscard]] std::optional<RowChoice> choiceOf(const Rejection& rejection);

/// Takes the place of an earlier choice about the same.
void choose(std::vector<RowChoice>& choices, const RowChoice& choice);

} // namespace gtm::ingest
