// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <string_view>

namespace gtm::ingest {

/// How a text file separates its cells.
struct Dialect {
    char delimiter = ',';
    bool delimiterLine = false;           ///< The first line is `sep=;` and no row.
    bool blanksBelongToDelimiter = false; ///< `a, "b, c", d`: blanks around cells are no part of them.
};

/// From the beginning of a file, as UTF-8: the delimiter is what a first line `sep=;` names, else the one of
/// `,` `;` tab `|` that gives the first 20 rows the most even width above 1. `cut` says that more follows.
[[nodiscard]] Dialect dialectOf(std::string_view text, bool cut, std::optional<char> delimiter);

/// A delimiter as people write it: itself, or `tab`, `comma`, `semicolon`, `pipe`, `space`.
[[nodiscard]] std::optional<char> delimiterNamed(std::string_view text);

} // namespace gtm::ingest
