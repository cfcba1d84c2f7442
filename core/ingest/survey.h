// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/hash.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/encoding.h"
#include "core/ingest/import_report.h"
#include "core/ingest/source.h"

#include <stop_token>

namespace gtm::ingest {

/// What the bytes of a file say before any of them is read as a table.
struct Survey {
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    bool delimiterLine = false; ///< The first line is `sep=;` and no row.
    bool nulBytes = false;      ///< In an encoding that has no use for them.
    std::uint64_t bytes = 0;
    Hash128 hash; ///< Of the bytes as they are.
    std::vector<Finding> findings;
};

/// What the user knows better than the bytes do.
struct SurveyChoice {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
};

/// Reads the file once, from first to last byte. The encoding is that of a byte order mark, else UTF-16 where
/// every second byte is 0, else UTF-8 where the whole file is valid, else windows-1252 with a finding. The
/// delimiter is the one of `,` `;` tab `|` that gives the first 20 rows the most even width above 1.
[[nodiscard]] Result<Survey> survey(const SourceFile& source, const SurveyChoice& choice = {},
                                    const std::stop_token& stop = {});

/// A reader of the file as surveyed, from its beginning.
[[nodiscard]] Result<CsvReader> openRows(const SourceFile& source, const Survey& survey);

} // namespace gtm::ingest
