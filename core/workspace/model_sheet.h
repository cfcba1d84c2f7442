// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/rules/model.h"

#include <optional>
#include <string>
#include <vector>

/// The sections of a go-to-market model as tables of texts, for people who change it without writing TOML.
/// Every change is one of the document: what is not touched stays as it was written. What a cell cannot be is
/// kept as a text all the same, so that the check of the document says what is expected there. Numbers stand
/// in cells with the marks of the program's number style, in the document with a decimal point.
namespace gtm {

/// What the texts of a column stand for.
enum class CellType {
    Text,
    Names, ///< A list, parted by semicolons.
    Days,  ///< A list of weekdays, 1 = Monday to 7 = Sunday, parted by semicolons.
    Whole,
    Number,
    Flag, ///< `yes` or `no`; empty: as it is without a word.
    Date, ///< 2026-11-26
};

struct SheetColumn {
    std::string key; ///< Of the document.
    CellType type = CellType::Text;
    std::vector<std::string> choices = {}; ///< All that it can be; empty: anything.
};

/// How a section is written.
enum class SheetShape {
    Rows,  ///< `[[path]]`: a table a row.
    Named, ///< `[path.NAME]`: a table a row, with its name in the first column.
    Rules, ///< One row a key, of several tables, with its value in the only column.
};

/// A rule of the model that is one value.
struct SheetRule {
    std::string path; ///< Of its table; empty: the head of the document.
    std::string key;
    CellType type = CellType::Whole;
    std::vector<std::string> choices = {}; ///< All that it can be; empty: anything.
    std::string standard = {};             ///< What holds where nothing is written; empty: nothing does.
};

struct SheetKind {
    std::string id; ///< stages, targets, ...
    SheetShape shape{};
    std::string path;
    std::vector<SheetColumn> columns;
    std::vector<SheetRule> rules = {}; ///< Of rules.
};
/// In the order in which they are shown.
[[nodiscard]] const std::vector<SheetKind>& modelSheets();

/// What stands in the document of a KPI definition beside its SQL, its factors and its version, as one
/// section of rules.
[[nodiscard]] const SheetKind& definitionSheet();
/// It alone, where several sections are asked for.
[[nodiscard]] const std::vector<SheetKind>& definitionSheets();

using SheetCells = std::vector<std::string>;

/// The rows of a section; an error where the document cannot be read at all.
[[nodiscard]] Result<std::vector<SheetCells>> readSheet(const std::string& toml, const SheetKind& kind);
/// The document with another text in one cell; an empty one takes the key away.
[[nodiscard]] Result<std::string> withCell(const std::string& toml, const SheetKind& kind, size_t row,
                                           size_t column, const std::string& text);
/// With a further row before another one, or behind the last.
[[nodiscard]] Result<std::string> withRow(const std::string& toml, const SheetKind& kind, size_t before,
                                          const SheetCells& cells);
[[nodiscard]] Result<std::string> withoutRow(const std::string& toml, const SheetKind& kind, size_t row);
/// Moves a row of a list to where another one stands. Stages are numbered by their new order.
[[nodiscard]] Result<std::string> withRowMoved(const std::string& toml, const SheetKind& kind, size_t from,
                                               size_t to);

/// The cell that an error of the check is about.
struct SheetSpot {
    size_t row = 0;
    std::optional<size_t> column; ///< None: the row.
};
[[nodiscard]] std::optional<SheetSpot> spotOf(const std::string& toml, const SheetKind& kind,
                                              const Error& error);
/// The line that such an error names; 0: none.
[[nodiscard]] int lineOfError(const Error& error);

/// The rows of the board by group.
[[nodiscard]] Result<std::vector<rules::BoardGroup>> readBoard(const std::string& toml);
/// The document with the KPIs of each group in this order; groups stay as they are.
[[nodiscard]] Result<std::string> withBoard(const std::string& toml,
                                            const std::vector<rules::BoardGroup>& groups);

} // namespace gtm
