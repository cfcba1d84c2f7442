// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/hash.h"
#include "core/ingest/dialect.h"
#include "core/ingest/encoding.h"
#include "core/ingest/import_report.h"
#include "core/ingest/row_source.h"
#include "core/ingest/source.h"
#include "core/ingest/xlsx_book.h"

#include <stop_token>

namespace gtm::ingest {

/// What the bytes of a file say before any of them is read as a table.
struct Survey {
    // A text file.
    Encoding encoding = Encoding::Utf8;
    bool encodingOpen = false; ///< Not UTF-8 and not windows-1252: somebody has to say. Read as the latter.
    bool encodingTwofold =
        false;                  ///< Letters read otherwise in Central European windows-1250: an import asks.
    std::string encodingAnswer; ///< Of both: the profile line that would say it.
    Dialect dialect;
    bool nulBytes = false; ///< In an encoding that has no use for them.

    // A workbook.
    std::shared_ptr<const Workbook> book; ///< Null: a text file.
    size_t sheet = 0;
    std::vector<Merge> merges;
    std::vector<bool> filledSheets;                     ///< Of all sheets: whether it has cells.
    std::vector<std::string> otherSheets, hiddenSheets; ///< With cells, and not read.

    /// A code of codes.h: the file is of a kind that cannot be read, and there is something to do about it.
    std::string_view refused;
    std::uint64_t bytes = 0; ///< To be read: of the text, or of the sheet when it is inflated.
    Hash128 hash;            ///< Of the bytes of the file as they are.
    std::vector<Finding> findings;
};

/// What the user knows better than the bytes do. A byte order mark knows better than the user.
struct SurveyChoice {
    std::optional<Encoding> encoding;
    std::optional<Encoding> otherwise; ///< Instead of windows-1252, where the bytes are not Unicode.
    std::optional<char> delimiter;
    std::optional<std::string> sheet;
    bool sheetOfBooks = false; ///< The sheet is of workbooks only: a text file without sheets is no mistake.
    bool anySheet =
        true; ///< Without a sheet: one that is recognised goes before the first that holds a table.
};

/// Looks at the whole file once and says what it is. The encoding of a text is that of a byte order mark,
/// else UTF-16 where every second byte is 0, else UTF-8 where the whole file is valid, else windows-1252 with
/// a finding. Of a workbook the first visible sheet that holds a table is taken; the others are findings.
[[nodiscard]] Result<Survey> survey(const SourceFile& source, const SurveyChoice& choice = {},
                                    const std::stop_token& stop = {});

/// The rows of the file as surveyed, from its beginning.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openRows(const SourceFile& source, const Survey& survey);

} // namespace gtm::ingest
