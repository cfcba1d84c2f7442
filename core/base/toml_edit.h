// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

/// Edits of a TOML document that leave everything else as it stands: comments, order, blank lines. An edit
/// either does exactly what was asked for, or fails with `Code::BadDefinition` and changes nothing: where the
/// document cannot be read, or writes a list of tables in one line.
namespace gtm {

/// A table of a document: `sla`, `calendar.berlin`, the third of `stages.stage`. An empty path is the head of
/// the document, before its first table.
struct TomlPlace {
    std::string path;            ///< Keys joined by dots.
    std::optional<size_t> index; ///< From 0, in a list of tables.
};

/// First and last line of a table with its header, from 1.
struct TomlLines {
    int first = 0, last = 0;
    [[nodiscard]] bool contain(int line) const { return line >= first && line <= last; }
};
/// The lines of every table of a list, in its order; empty where there is none.
[[nodiscard]] std::vector<TomlLines> tomlTables(const std::string& toml, const std::string& path);
/// The lines of one table; empty where it is not there.
[[nodiscard]] std::optional<TomlLines> tomlTable(const std::string& toml, const TomlPlace& place);

/// Sets a key to a value, as TOML writes it; an empty one takes the key away. A table that is not there is
/// added at the end; one that stands in one line, `window = { weeks = 4 }`, stays there.
[[nodiscard]] Result<std::string> withTomlValue(const std::string& toml, const TomlPlace& place,
                                                const std::string& key, const std::string& value);
/// Adds a table with these lines to a list, before the one at `index`, else behind the last.
[[nodiscard]] Result<std::string> withTomlTable(const std::string& toml, const std::string& path,
                                                size_t index, const std::vector<std::string>& lines);
[[nodiscard]] Result<std::string> withoutTomlTable(const std::string& toml, const TomlPlace& place);
/// Moves a table of a list to where another one stands; those between them make room.
[[nodiscard]] Result<std::string> withTomlTableMoved(const std::string& toml, const std::string& path,
                                                     size_t from, size_t to);

} // namespace gtm
