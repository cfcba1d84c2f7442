// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <toml++/toml.h>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gtm {

/// Parses a TOML document; the error names the line.
[[nodiscard]] Result<toml::table> parseToml(std::string_view text, const std::string& where);

/// A text as a value of TOML: in quotes, with what would end it escaped.
[[nodiscard]] std::string tomlText(std::string_view text);

/// Reads the keys of one table and collects what is wrong with them, so that a file is reported whole.
/// Keys that nobody asked for are errors too: a misspelt key must not be ignored.
class TomlReader {
  public:
    TomlReader(const toml::table& table, std::string where, std::vector<Error>& errors);

    [[nodiscard]] std::string text(std::string_view key, std::string fallback = {});
    [[nodiscard]] std::string requiredText(std::string_view key);
    [[nodiscard]] int integer(std::string_view key, int fallback);
    /// The same within bounds, both included; anything else is an error.
    [[nodiscard]] int integerBetween(std::string_view key, int fallback, int least, int most);
    [[nodiscard]] std::optional<double> number(std::string_view key);
    [[nodiscard]] bool flag(std::string_view key, bool fallback = false);
    [[nodiscard]] std::optional<Day> date(std::string_view key);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    [[nodiscard]] const toml::table* table(std::string_view key);
    [[nodiscard]] std::vector<const toml::table*> tables(std::string_view key);
    /// For a value of several shapes; its caller checks which.
    [[nodiscard]] const toml::node* node(std::string_view key) { return find(key); }
    [[nodiscard]] bool has(std::string_view key) const { return m_table.contains(key); }
    /// Reports every key that none of the calls above asked for.
    void rejectUnknownKeys();
    /// File and line of a key, else of the table.
    [[nodiscard]] std::string placeOf(std::string_view key) const;
    void error(std::string_view key, const std::string& what);
    /// The same at the line of a node inside the value of the key.
    void errorAt(const toml::node& node, std::string_view key, const std::string& what);

  private:
    const toml::node* find(std::string_view key);

    const toml::table& m_table;
    std::string m_where;
    std::vector<Error>& m_errors;
    std::vector<std::string> m_asked;
};

} // namespace gtm
