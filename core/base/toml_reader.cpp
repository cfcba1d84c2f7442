// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/toml_reader.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace gtm {

namespace {

/// What to write instead, for the mistakes that people make; the parser's own words for the rest.
std::string parseErrorText(std::string_view description) {
    const auto says = [&](std::string_view words) {
        return description.find(words) != std::string_view::npos;
    };
    if (says("unescaped control characters") || (says("string") && says("end-of-file")))
        return "a text begins with a quote and does not end on its line";
    if (says("could not determine value type"))
        return "a value is expected behind =: a text between quotes, a number, a date, true or false";
    if (says("expected '='"))
        return "a name, then =, then a value are expected";
    return std::string(description);
}

} // namespace

Result<toml::table> parseToml(std::string_view text, const std::string& where) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return fail(Code::BadDefinition, where + ":" + std::to_string(error.source().begin.line),
                    parseErrorText(error.description()));
    }
}

std::string tomlText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < ' ' || c == '\x7f' ? ' ' : c;
    }
    return out + '"';
}

TomlReader::TomlReader(const toml::table& table, std::string where, std::vector<Error>& errors)
    : m_table(table), m_where(std::move(where)), m_errors(errors) {}

const toml::node* TomlReader::find(std::string_view key) {
    m_asked.emplace_back(key);
    return m_table.get(key);
}

void TomlReader::error(std::string_view key, const std::string& what) {
    const toml::node* node = m_table.get(key);
    errorAt(node ? *node : m_table, key, what);
}

std::string TomlReader::placeOf(std::string_view key) const {
    const toml::node* node = m_table.get(key);
    return m_where + ":" + std::to_string((node ? *node : m_table).source().begin.line);
}

void TomlReader::errorAt(const toml::node& node, std::string_view key, const std::string& what) {
    m_errors.push_back({Code::BadDefinition, m_where + ":" + std::to_string(node.source().begin.line),
                        std::string(key) + ": " + what});
}

std::string TomlReader::text(std::string_view key, std::string fallback) {
    const toml::node* node = find(key);
    if (!node)
        return fallback;
    if (const auto value = node->value_exact<std::string>())
        return *value;
    error(key, "a text in quotes is expected");
    return fallback;
}

std::string TomlReader::requiredText(std::string_view key) {
    if (!has(key))
        error(key, "is missing");
    return text(key);
}

int TomlReader::integer(std::string_view key, int fallback) {
    const toml::node* node = find(key);
    if (!node)
        return fallback;
    if (const auto value = node->value_exact<int64_t>(); value && std::in_range<int>(*value))
        return static_cast<int>(*value);
    error(key, "a whole number is expected");
    return fallback;
}

int TomlReader::integerBetween(std::string_view key, int fallback, int least, int most) {
    const int value = integer(key, fallback);
    if (value < least || value > most)
        error(key, "a whole number from " + std::to_string(least) + " to " + std::to_string(most) +
                       " is expected");
    return value;
}

std::optional<double> TomlReader::number(std::string_view key) {
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    if (node->is_number())
        return node->value<double>();
    error(key, "a number is expected");
    return std::nullopt;
}

bool TomlReader::flag(std::string_view key, bool fallback) {
    const toml::node* node = find(key);
    if (!node)
        return fallback;
    if (const auto value = node->value_exact<bool>())
        return *value;
    error(key, "true or false is expected");
    return fallback;
}

std::optional<Day> TomlReader::date(std::string_view key) {
    const toml::node* node = find(key);
    if (!node)
        return std::nullopt;
    if (const auto value = node->value_exact<toml::date>())
        return makeDay(value->year, value->month, value->day);
    error(key, "a date without quotes is expected, such as 2026-01-05");
    return std::nullopt;
}

std::vector<std::string> TomlReader::texts(std::string_view key) {
    const toml::node* node = find(key);
    std::vector<std::string> out;
    if (!node)
        return out;
    const toml::array* array = node->as_array();
    if (!array) {
        error(key, "a list of texts is expected, such as [\"a\", \"b\"]");
        return out;
    }
    for (const toml::node& item : *array) {
        if (const auto value = item.value_exact<std::string>())
            out.push_back(*value);
        else
            error(key, "a list of texts is expected, such as [\"a\", \"b\"]");
    }
    return out;
}

const toml::table* TomlReader::table(std::string_view key) {
    const toml::node* node = find(key);
    if (node && !node->as_table())
        error(key, "a table is expected");
    return node ? node->as_table() : nullptr;
}

std::vector<const toml::table*> TomlReader::tables(std::string_view key) {
    const toml::node* node = find(key);
    std::vector<const toml::table*> out;
    if (!node)
        return out;
    const toml::array* array = node->as_array();
    if (!array) {
        error(key, "a list of tables is expected, written as [[" + std::string(key) + "]]");
        return out;
    }
    for (const toml::node& item : *array) {
        if (const toml::table* table = item.as_table())
            out.push_back(table);
        else
            error(key, "a list of tables is expected, written as [[" + std::string(key) + "]]");
    }
    return out;
}

void TomlReader::rejectUnknownKeys() {
    for (const auto& [key, node] : m_table) {
        const std::string name(key.str());
        if (std::ranges::find(m_asked, name) != m_asked.end())
            continue;
        const std::string near = nearestWord(name, m_asked);
        error(name,
              near.empty() ? "this key is not known" : "this key is not known; did you mean " + near + "?");
    }
}

} // namespace gtm
