// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/model_sheet.h"

#include "core/base/calendar.h"
#include "core/base/text.h"
#include "core/base/toml_edit.h"
#include "core/base/toml_reader.h"
#include "core/report/format.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <sstream>

namespace gtm {

namespace {

constexpr int kStageStep = 10;

using enum CellType;

/// A whole number or another one, as TOML reads it.
bool isNumber(const std::string& text, bool whole) {
    const auto root = parseToml("v = " + text, {});
    const toml::node* node = root ? root->get("v") : nullptr;
    return node && (whole ? node->is_integer() : node->is_number());
}

std::vector<std::string> partsOf(const std::string& text) {
    std::vector<std::string> parts;
    for (const std::string_view part : split(text, ';'))
        if (const auto one = trimmed(part); !one.empty())
            parts.emplace_back(one);
    return parts;
}

std::string listOf(std::vector<std::string> parts, bool quoted) {
    if (quoted)
        for (std::string& part : parts)
            part = tomlText(part);
    return "[" + joined(parts, ", ") + "]";
}

/// A text of a cell as a value of the document; empty: none. What it cannot be stays a text.
std::string tomlValue(const std::string& cell, CellType type) {
    const std::string text(trimmed(cell));
    if (text.empty())
        return {};
    switch (type) {
    case Text:
        return tomlText(text);
    case Names:
        return listOf(partsOf(text), true);
    case Days: {
        const auto parts = partsOf(text);
        return listOf(parts, !std::ranges::all_of(parts, [](const auto& p) { return isNumber(p, true); }));
    }
    case Whole:
    case Number: {
        const auto plain = report::plainNumber(text);
        return plain && isNumber(*plain, type == Whole) ? *plain : tomlText(text);
    }
    case Flag:
        return text == "yes" ? "true" : text == "no" ? "false" : tomlText(text);
    case Date:
        return parseIsoDay(text) ? text : tomlText(text);
    }
    return tomlText(text);
}

/// In the fewest digits that say it, and without an exponent.
std::string digitsOf(double number) {
    std::array<char, 400> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    return {digits.data(), end.ptr};
}

/// Numbers as people write them: the parser's own writer has too many digits.
std::string written(const toml::node& node) {
    if (const auto number = node.value_exact<double>())
        return digitsOf(*number);
    std::ostringstream out;
    node.visit([&](const auto& value) { out << value; });
    return out.str();
}

std::string cellOf(const toml::node* node) {
    if (!node)
        return {};
    if (const auto text = node->value_exact<std::string>())
        return *text;
    if (const auto flag = node->value_exact<bool>())
        return *flag ? "yes" : "no";
    if (const toml::array* array = node->as_array()) {
        std::vector<std::string> parts;
        for (const toml::node& one : *array)
            parts.push_back(cellOf(&one));
        return joined(parts, "; ");
    }
    return node->is_number() ? report::fieldNumber(written(*node)) : written(*node);
}

const toml::node* nodeAt(const toml::table& root, const std::string& path) {
    const toml::node* node = &root;
    if (!path.empty())
        for (const std::string_view key : split(path, '.'))
            node = node && node->as_table() ? node->as_table()->get(key) : nullptr;
    return node;
}

std::vector<std::string> namesIn(const toml::table& root, const std::string& path) {
    // In the order of the document; the parser sorts by name.
    std::vector<std::pair<int, std::string>> found;
    const toml::node* node = nodeAt(root, path);
    if (const toml::table* all = node ? node->as_table() : nullptr)
        for (const auto& [name, one] : *all)
            if (one.is_table())
                found.emplace_back(static_cast<int>(one.source().begin.line), std::string(name.str()));
    std::ranges::sort(found);
    std::vector<std::string> names;
    for (auto& [line, name] : found)
        names.push_back(std::move(name));
    return names;
}

/// "95 %" as the target or the tolerance of a KPI that is a share: 0.95. Empty: it is no such field or text.
std::string shareOf(const std::string& toml, const SheetKind& kind, const SheetRule& rule,
                    const std::string& cell) {
    std::string text(trimmed(cell));
    if (kind.id != definitionSheet().id || (rule.key != "target" && rule.key != "tolerance") ||
        !text.ends_with('%'))
        return {};
    text.pop_back();
    for (const std::string_view space : {"\u00A0", "\u202F"}) // before a percent sign, as the board writes it
        if (text.ends_with(space))
            text.resize(text.size() - space.size());
    const auto root = parseToml(toml, {});
    const auto plain = report::plainNumber(std::string(trimmed(text)));
    if (!root || !plain || cellOf(root->get("unit")) != kpi::name(kpi::Unit::Ratio))
        return {};
    const std::string hundredth = *plain + "e-2";
    double share = 0;
    const auto read = std::from_chars(hundredth.data(), hundredth.data() + hundredth.size(), share);
    return read.ec == std::errc() && read.ptr == hundredth.data() + hundredth.size() ? digitsOf(share)
                                                                                     : std::string();
}

/// The place of a row; of rules, that of the table of its key.
Result<TomlPlace> placeOf(const std::string& toml, const SheetKind& kind, size_t row) {
    if (kind.shape == SheetShape::Rows)
        return TomlPlace{kind.path, row};
    if (kind.shape == SheetShape::Rules)
        return TomlPlace{kind.rules.at(row).path, {}};
    const auto root = parseToml(toml, kind.path);
    if (!root)
        return tl::unexpected(root.error());
    return TomlPlace{kind.path + "." + namesIn(*root, kind.path).at(row), {}};
}

/// Targets of the company that stand in `[targets]` become rows like the others, on their first change.
Result<std::string> withTargetRows(const std::string& toml, const SheetKind& kind) {
    const auto root = parseToml(toml, kind.path);
    if (!root)
        return tl::unexpected(root.error());
    const toml::node* node = root->get("targets");
    const toml::table* old = node ? node->as_table() : nullptr;
    if (kind.id != "targets" || !old)
        return toml;
    std::string out = toml;
    for (const auto& [kpi, entry] : *old) {
        const toml::table* target = entry.as_table();
        if (!target)
            continue;
        std::vector<std::string> lines{"kpi = " + tomlText(kpi.str())};
        for (const auto& [key, value] : *target)
            lines.push_back(std::string(key.str()) + " = " + written(value));
        auto without = withTomlValue(out, {"targets", {}}, std::string(kpi.str()), {});
        auto with = without
                        ? withTomlTable(*without, kind.path, tomlTables(*without, kind.path).size(), lines)
                        : without;
        if (!with)
            return with;
        out = std::move(*with);
    }
    return out;
}

/// A name that TOML takes as a key without quotes.
std::string keyOf(const std::string& name) {
    std::string key;
    for (const char c : trimmed(name))
        key += std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' ? c : '_';
    return key;
}

Result<std::string> renamed(const std::string& toml, const TomlPlace& place, const std::string& path) {
    const auto lines = tomlTable(toml, place);
    if (!lines)
        return fail(Code::BadDefinition, place.path, "is written in one line; change it in the text");
    size_t at = 0;
    for (int line = 1; line < lines->first; ++line)
        at = toml.find('\n', at) + 1;
    std::string out = toml;
    out.replace(at, toml.find('\n', at) - at, "[" + path + "]");
    if (auto read = parseToml(out, path); !read)
        return tl::unexpected(read.error());
    return out;
}

Result<std::string> numberedStages(std::string toml, const SheetKind& kind) {
    const auto rows = readSheet(toml, kind);
    if (!rows)
        return tl::unexpected(rows.error());
    int order = 0;
    const auto outcome = std::ranges::find(kind.columns, "outcome", &SheetColumn::key) - kind.columns.begin();
    for (size_t row = 0; row < rows->size(); ++row) {
        const std::string& end = (*rows)[row][static_cast<size_t>(outcome)];
        if (end == "won" || end == "lost")
            continue;
        auto next = withTomlValue(toml, {kind.path, row}, "order", std::to_string(order += kStageStep));
        if (!next)
            return next;
        toml = std::move(*next);
    }
    return toml;
}

} // namespace

Result<std::vector<SheetCells>> readSheet(const std::string& toml, const SheetKind& kind) {
    const auto text = withTargetRows(toml, kind);
    const auto root = text ? parseToml(*text, kind.path) : tl::unexpected(text.error());
    if (!root)
        return tl::unexpected(root.error());
    std::vector<SheetCells> rows;
    const auto add = [&](const toml::table& table, SheetCells cells) {
        for (size_t i = cells.size(); i < kind.columns.size(); ++i)
            cells.push_back(cellOf(table.get(kind.columns[i].key)));
        rows.push_back(std::move(cells));
    };
    if (kind.shape == SheetShape::Rules) {
        for (const SheetRule& rule : kind.rules) {
            const toml::node* table = nodeAt(*root, rule.path);
            rows.push_back({cellOf(table && table->as_table() ? table->as_table()->get(rule.key) : nullptr)});
        }
    } else if (kind.shape == SheetShape::Named) {
        for (const std::string& name : namesIn(*root, kind.path))
            add(*nodeAt(*root, kind.path + "." + name)->as_table(), {name});
    } else if (const toml::node* list = nodeAt(*root, kind.path); list && list->as_array()) {
        for (const toml::node& one : *list->as_array())
            if (const toml::table* table = one.as_table())
                add(*table, {});
    }
    return rows;
}

Result<std::string> withCell(const std::string& toml, const SheetKind& kind, size_t row, size_t column,
                             const std::string& text) {
    const auto from = withTargetRows(toml, kind);
    if (!from)
        return from;
    const auto place = placeOf(*from, kind, row);
    if (!place)
        return tl::unexpected(place.error());
    if (kind.shape == SheetShape::Rules) {
        const SheetRule& rule = kind.rules[row];
        const std::string share = shareOf(*from, kind, rule, text);
        return withTomlValue(*from, *place, rule.key, share.empty() ? tomlValue(text, rule.type) : share);
    }
    if (kind.shape == SheetShape::Named && column == 0)
        return keyOf(text).empty() ? from : renamed(*from, *place, kind.path + "." + keyOf(text));
    return withTomlValue(*from, *place, kind.columns[column].key, tomlValue(text, kind.columns[column].type));
}

Result<std::string> withRow(const std::string& toml, const SheetKind& kind, size_t before,
                            const SheetCells& cells) {
    const auto from = withTargetRows(toml, kind);
    if (!from)
        return from;
    std::vector<std::string> lines;
    const size_t first = kind.shape == SheetShape::Named ? 1 : 0;
    for (size_t i = first; i < kind.columns.size(); ++i)
        if (const std::string value = tomlValue(cells[i], kind.columns[i].type); !value.empty())
            lines.push_back(kind.columns[i].key + " = " + value);
    if (kind.shape == SheetShape::Rows)
        return withTomlTable(*from, kind.path, before, lines);
    std::string out =
        *from + (from->ends_with('\n') ? "" : "\n") + "\n[" + kind.path + "." + keyOf(cells[0]) + "]\n";
    for (const std::string& line : lines)
        out += line + "\n";
    if (auto read = parseToml(out, kind.path); !read)
        return tl::unexpected(read.error());
    return out;
}

Result<std::string> withoutRow(const std::string& toml, const SheetKind& kind, size_t row) {
    const auto from = withTargetRows(toml, kind);
    const auto place = from ? placeOf(*from, kind, row) : tl::unexpected(from.error());
    if (!place)
        return tl::unexpected(place.error());
    return withoutTomlTable(*from, *place);
}

Result<std::string> withRowMoved(const std::string& toml, const SheetKind& kind, size_t from, size_t to) {
    const auto rows = withTargetRows(toml, kind);
    if (!rows)
        return rows;
    auto moved = withTomlTableMoved(*rows, kind.path, from, to);
    return moved && kind.id == "stages" ? numberedStages(std::move(*moved), kind) : moved;
}

int lineOfError(const Error& error) {
    const size_t colon = error.where.rfind(':');
    int line = 0;
    for (size_t i = colon == std::string::npos ? error.where.size() : colon + 1; i < error.where.size(); ++i)
        line = std::isdigit(static_cast<unsigned char>(error.where[i])) && line < 1'000'000
                   ? line * 10 + (error.where[i] - '0')
                   : 0;
    return line;
}

std::optional<SheetSpot> spotOf(const std::string& toml, const SheetKind& kind, const Error& error) {
    const int line = lineOfError(error);
    const std::string key = error.detail.substr(0, error.detail.find(": "));
    if (kind.shape == SheetShape::Rules) {
        const auto root = parseToml(toml, {});
        for (size_t row = 0; row < kind.rules.size(); ++row) {
            const SheetRule& rule = kind.rules[row];
            if (rule.key != key)
                continue;
            const auto lines = tomlTable(toml, {rule.path, {}});
            const toml::node* inOneLine = root && !lines ? nodeAt(*root, rule.path) : nullptr;
            if ((lines && lines->contain(line)) ||
                (inOneLine && static_cast<int>(inOneLine->source().begin.line) == line))
                return SheetSpot{row, 0};
        }
        return std::nullopt;
    }
    std::vector<TomlLines> rows;
    if (kind.shape == SheetShape::Rows)
        rows = tomlTables(toml, kind.path);
    else if (const auto root = parseToml(toml, {}))
        for (const std::string& name : namesIn(*root, kind.path))
            rows.push_back(tomlTable(toml, {kind.path + "." + name, {}}).value_or(TomlLines()));
    const auto row = std::ranges::find_if(rows, [&](const TomlLines& lines) { return lines.contain(line); });
    if (row == rows.end())
        return std::nullopt;
    SheetSpot spot{static_cast<size_t>(row - rows.begin()), {}};
    if (const auto column = std::ranges::find(kind.columns, key, &SheetColumn::key);
        column != kind.columns.end())
        spot.column = static_cast<size_t>(column - kind.columns.begin());
    return spot;
}

Result<std::vector<rules::BoardGroup>> readBoard(const std::string& toml) {
    const auto root = parseToml(toml, "board");
    if (!root)
        return tl::unexpected(root.error());
    std::vector<rules::BoardGroup> groups;
    const toml::node* list = root->get("board");
    if (const toml::array* all = list ? list->as_array() : nullptr)
        for (const toml::node& one : *all)
            if (const toml::table* table = one.as_table())
                groups.push_back({cellOf(table->get("key")), cellOf(table->get("title")),
                                  cellOf(table->get("team")), partsOf(cellOf(table->get("kpis")))});
    return groups;
}

Result<std::string> withBoard(const std::string& toml, const std::vector<rules::BoardGroup>& groups) {
    const auto now = readBoard(toml);
    if (!now)
        return tl::unexpected(now.error());
    std::string out = toml;
    for (size_t i = 0; i < groups.size() && i < now->size(); ++i) {
        if (groups[i].kpis == (*now)[i].kpis)
            continue;
        auto next = withTomlValue(out, {"board", i}, "kpis", listOf(groups[i].kpis, true));
        if (!next)
            return next;
        out = std::move(*next);
    }
    return out;
}

} // namespace gtm
