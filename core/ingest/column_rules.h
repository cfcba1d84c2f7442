// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/toml_reader.h"
#include "core/ingest/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace gtm::ingest {

/// Reads where a mapping takes the fields of its entity from: `[columns]`, `[values]` and `[defaults]`;
/// and which columns it keeps: `[dimensions]`, `[unmapped]`. What
/// is wrong gathers in `errors`.
class ColumnRules {
  public:
    ColumnRules(std::string where, std::vector<Error>& errors)
        : m_where(std::move(where)), m_errors(errors) {}

    void read(TomlReader& reader, Mapping& mapping);
    /// A table of names and headers.
    /// `filters`: they are dimensions; else they are kept unmapped.
    void readOwnColumns(const toml::table& table, bool filters, Mapping& mapping);

  private:
    void readColumns(TomlReader& reader, Mapping& mapping);
    void readColumn(const toml::node& node, std::string_view key, Mapping& mapping, FieldRule& rule);
    [[nodiscard]] ColumnSource readSource(const toml::node& node, std::string_view key);
    void readCondition(const toml::table& table, ColumnSource& source);
    void readJoin(const toml::table& table, Mapping& mapping, FieldRule& rule);
    void readValues(TomlReader& reader, Mapping& mapping);
    [[nodiscard]] ValueMap readValueMap(const toml::table& table);
    void readDefaults(TomlReader& reader, Mapping& mapping);
    void readKept(TomlReader& reader, Mapping& mapping);
    [[nodiscard]] std::string wrongWith(const OwnColumn& own, const Mapping& mapping) const;
    [[nodiscard]] FieldRule* ruleFor(Mapping& mapping, std::string_view name, const toml::node& node);
    void error(const toml::node& node, const std::string& what);

    std::string m_where;
    std::vector<Error>& m_errors;
};

} // namespace gtm::ingest
