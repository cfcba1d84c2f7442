// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/detect.h"
#include "core/ingest/import_report.h"
#include "core/ingest/survey.h"
#include "core/ingest/table_shape.h"

#include <span>
#include <stop_token>

namespace gtm::ingest {

/// A file that was looked at: its bytes are surveyed, its header is found, its kind is recognised or not.
/// No row has become a record yet. The profiles that were asked must outlive it.
struct Table {
    SourceFile source;
    Survey survey;
    Recognition recognition;
    std::int64_t headerLine = 0; ///< Physical line, or row of the sheet; 0: there is none.
    TableShape shape;

    [[nodiscard]] bool recognised() const { return recognition.recognised(); }
    /// How findings and rejections name it: the path of the file, of a workbook with the sheet behind it, as
    /// in `book.xlsx[Sheet1]`.
    /// In which encoding it is written has to be said before it is imported.
    [[nodiscard]] bool asksEncoding() const { return survey.encodingOpen || survey.encodingTwofold; }
    [[nodiscard]] std::string place() const;
    /// `utf-8`, ...; empty for a workbook, whose text is what it is.
    [[nodiscard]] std::string encoding() const;
    /// What is known so far; of a file that is not recognised, all there is to say.
    [[nodiscard]] FileReport report() const;
};

/// The choice is asked first, then what the profile says that fits. Of a workbook without a choice, a visible
/// sheet that is recognised goes before one that is not.
[[nodiscard]] Result<Table> openTable(const SourceFile& source, std::span<const Profile> profiles,
                                      const Profile* chosen = nullptr, const SurveyChoice& choice = {},
                                      const std::stop_token& stop = {});

/// The tables that an import reads from a file: of a workbook without a choice every visible sheet that is
/// recognised, else the one of `openTable`.
[[nodiscard]] Result<std::vector<Table>>
openTables(const SourceFile& source, std::span<const Profile> profiles, const Profile* chosen = nullptr,
           const SurveyChoice& choice = {}, const std::stop_token& stop = {});

} // namespace gtm::ingest
