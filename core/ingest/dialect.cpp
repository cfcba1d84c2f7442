// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/dialect.h"

#include "core/base/text.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/text_stream.h"

#include <algorithm>
#include <array>
#include <compare>
#include <map>
#include <utility>

namespace gtm::ingest {

namespace {

constexpr size_t kRowsForDelimiter = 20;

/// The delimiter that a first line `sep=;` names.
std::optional<char> namedDelimiter(std::string_view text) {
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() == 7 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, 5);
    if (line.size() == 5 && asciiLower(line.substr(0, 4)) == "sep=" && line[4] != '"')
        return line[4];
    return std::nullopt;
}

/// What the first rows look like when they are split in one way.
struct Split {
    double share = 0; ///< Rows of the commonest width above 1, of all rows looked at.
    size_t width = 0;
    size_t rows = 0;     ///< Looked at.
    bool padded = false; ///< Every cell but the first of its row begins with a blank, where it is not empty.

    friend std::partial_ordering operator<=>(const Split& a, const Split& b) {
        return std::pair(a.share, a.width) <=> std::pair(b.share, b.width);
    }
    friend bool operator==(const Split& a, const Split& b) {
        return a.share == b.share && a.width == b.width;
    }
};

Split splitBy(std::string_view text, bool cut, CsvOptions options) {
    options.bufferSize = std::min(options.bufferSize, text.size() + 1);
    CsvReader reader(std::make_unique<TextStream>(text), options);
    std::vector<size_t> widths;
    size_t blankFirst = 0, others = 0;
    Row row;
    while (widths.size() <= kRowsForDelimiter && reader.next(row)) {
        if (!row.problem.empty())
            continue;
        widths.push_back(row.cells.size());
        for (size_t i = 1; i < row.cells.size(); ++i) {
            if (!row.cells[i].empty())
                ++(row.cells[i].front() == ' ' ? blankFirst : others);
        }
    }
    // The last row may be one that the end of the head cut off.
    if (widths.size() > kRowsForDelimiter || (cut && widths.size() > 1))
        widths.pop_back();
    std::map<size_t, size_t> counts;
    for (const size_t width : widths)
        ++counts[width];
    Split best;
    for (const auto& [width, rows] : counts) {
        if (width > 1)
            best = std::max(best, {static_cast<double>(rows) / static_cast<double>(widths.size()), width});
    }
    best.rows = widths.size();
    best.padded = others == 0 && blankFirst > 1;
    return best;
}

/// Both ways of seeing blanks around cells, and the better of them.
std::pair<Split, bool> splitBest(std::string_view text, bool cut, char delimiter, bool delimiterLine) {
    CsvOptions options{.delimiter = delimiter, .skipFirstLine = delimiterLine, .limits = {}};
    const Split strict = splitBy(text, cut, options);
    if (delimiter == ' ')
        return {strict, false};
    options.blanksBelongToDelimiter = true;
    const Split loose = splitBy(text, cut, options);
    const bool belong = loose > strict || strict.padded;
    return {belong ? loose : strict, belong};
}

} // namespace

Dialect dialectOf(std::string_view text, bool cut, std::optional<char> delimiter) {
    Dialect dialect;
    const auto named = namedDelimiter(text);
    dialect.delimiterLine = named.has_value();
    const auto known = delimiter ? delimiter : named;
    if (known) {
        dialect.delimiter = *known;
        dialect.blanksBelongToDelimiter = splitBest(text, cut, *known, dialect.delimiterLine).second;
        return dialect;
    }
    // Of two that explain every row the rarer one in prose is meant: `1,5;2,5` has commas within its numbers.
    Split most;
    for (const char candidate : {',', '|', ';', '\t'}) {
        const auto [found, belong] = splitBest(text, cut, candidate, false);
        const bool bothExplainAll = found.share == 1 && most.share == 1 && found.rows > 1;
        if (found.width > 1 && (bothExplainAll || found > most)) {
            most = found;
            dialect.delimiter = candidate;
            dialect.blanksBelongToDelimiter = belong;
        }
    }
    // Commas here and there in a list of texts make no second column.
    if (most.width == 2 && most.share < 0.5)
        return {};
    return dialect;
}

std::optional<char> delimiterNamed(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, char>, 7> names{{{"tab", '\t'},
                                                                             {"\\t", '\t'},
                                                                             {"comma", ','},
                                                                             {"semicolon", ';'},
                                                                             {"pipe", '|'},
                                                                             {"space", ' '},
                                                                             {"colon", ':'}}};
    const std::string word = asciiLower(text);
    for (const auto& [name, delimiter] : names) {
        if (word == name)
            return delimiter;
    }
    const bool usable =
        text.size() == 1 && text.front() != '"' && text.front() != '\n' && text.front() != '\r';
    return usable ? std::optional(text.front()) : std::nullopt;
}

} // namespace gtm::ingest
