// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/toml_edit.h"

#include "core/base/text.h"
#include "core/base/toml_reader.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace gtm {

namespace {

/// Where everything stands in a document that can be read.
class TomlLayout {
  public:
    TomlLayout(const std::string& text, const toml::table& root) : m_text(text), m_root(root) {
        m_starts.push_back(0);
        for (size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n' && i + 1 < text.size())
                m_starts.push_back(i + 1);
        collectHeaders(root);
    }

    [[nodiscard]] const toml::node* find(const std::string& path) const {
        const toml::node* node = &m_root;
        for (const std::string_view key : split(path, '.')) {
            const toml::table* table = node ? node->as_table() : nullptr;
            node = path.empty() ? node : table ? table->get(key) : nullptr;
        }
        return node;
    }

    /// A table that has lines of its own.
    [[nodiscard]] const toml::table* table(const TomlPlace& place) const {
        const toml::node* node = find(place.path);
        if (node && place.index) {
            const toml::array* array = node->as_array();
            node = array && *place.index < array->size() ? array->get(*place.index) : nullptr;
        }
        const toml::table* table = node ? node->as_table() : nullptr;
        const bool own = table && (table == &m_root || (isHeader(lineOf(*table)) && !table->is_inline() &&
                                                        (place.index || !isImplied(*table))));
        return own ? table : nullptr;
    }
    /// There by name alone, for a list of tables within it: `[[sla.rule]]` without an `[sla]`. Of a table
    /// that is none of a list.
    [[nodiscard]] bool isImplied(const toml::node& table) const {
        return table.is_table() && trimmed(line(lineOf(table))).starts_with("[[");
    }

    [[nodiscard]] static int lineOf(const toml::node& node) {
        return static_cast<int>(node.source().begin.line);
    }
    [[nodiscard]] int lines() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] std::string_view line(int number) const {
        const size_t from = startOf(number);
        return std::string_view(m_text).substr(from, startOf(number + 1) - from);
    }
    [[nodiscard]] bool isComment(int number) const { return trimmed(line(number)).starts_with('#'); }
    [[nodiscard]] bool isBlank(int number) const { return trimmed(line(number)).empty(); }

    /// Byte at which a line begins; behind the last one the end of the text.
    [[nodiscard]] size_t startOf(int number) const {
        return number > lines() ? m_text.size() : m_starts[static_cast<size_t>(number - 1)];
    }
    /// A place of the parser, which counts characters, in bytes.
    [[nodiscard]] size_t byteOf(const toml::source_position& at) const {
        size_t byte = startOf(static_cast<int>(at.line));
        for (auto column = at.column; column > 1 && byte < m_text.size(); --column) {
            ++byte;
            while (byte < m_text.size() && (static_cast<unsigned char>(m_text[byte]) & 0xC0) == 0x80)
                ++byte;
        }
        return byte;
    }

    /// From the header of a table to before the next one and the comment above that.
    [[nodiscard]] TomlLines linesOf(const toml::table& table) const {
        const int first = &table == &m_root ? 1 : lineOf(table);
        const auto next = &table == &m_root ? m_headers.begin() : m_headers.upper_bound(first);
        int last = next == m_headers.end() ? lines() : *next - 1;
        if (next != m_headers.end())
            while (last > first && isComment(last))
                --last;
        while (last > first && isBlank(last))
            --last;
        return {first, last};
    }

    /// The last line of a key of the table itself; where it has none, its header, or 0.
    [[nodiscard]] int lastKeyLine(const toml::table& table) const {
        int last = &table == &m_root ? 0 : lineOf(table);
        for (const auto& [key, node] : table)
            if (hasOwnLines(node))
                last = std::max(last, static_cast<int>(node.source().end.line));
        return last;
    }

  private:
    [[nodiscard]] bool isHeader(int line) const { return m_headers.contains(line); }
    /// A value in the lines of its table, and none that a header begins.
    [[nodiscard]] bool hasOwnLines(const toml::node& node) const {
        if (const toml::table* table = node.as_table())
            return table->is_inline();
        const toml::array* array = node.as_array();
        return !array || array->empty() || !array->front().is_table() ||
               array->front().as_table()->is_inline();
    }

    void collectHeaders(const toml::node& node) {
        if (const toml::array* array = node.as_array())
            for (const toml::node& one : *array)
                collectHeaders(one);
        const toml::table* table = node.as_table();
        if (!table || table->is_inline())
            return;
        const int number = lineOf(*table);
        if (table != &m_root && number > 0 && trimmed(line(number)).starts_with('['))
            m_headers.insert(number);
        for (const auto& [key, child] : *table)
            collectHeaders(child);
    }

    const std::string& m_text;
    const toml::table& m_root;
    std::vector<size_t> m_starts;
    std::set<int> m_headers;
};

tl::unexpected<Error> inOneLine(const std::string& path) {
    return fail(Code::BadDefinition, path,
                "is written in one line, or as a list of values; change it in the text");
}

/// What an edit may change is below one key of the document; everything else must read as before.
Result<std::string> checkedEdit(const toml::table& before, std::string after, const std::string& path,
                                const std::string& key) {
    auto now = parseToml(after, path);
    if (!now)
        return tl::unexpected(now.error());
    const std::string top(path.empty() ? std::string_view(key) : split(path, '.').front());
    toml::table was = before;
    was.erase(top);
    now->erase(top);
    if (was != *now)
        return inOneLine(path);
    return after;
}

/// A table in one line with another value, or none, of a key; empty: nothing is left in it.
Result<std::string> inlineTable(const toml::table& table, const std::string& key, const std::string& value) {
    toml::table changed = table;
    changed.erase(key);
    if (!value.empty()) {
        const auto read = parseToml("value = " + value, key);
        if (!read)
            return tl::unexpected(read.error());
        changed.insert_or_assign(key, *read->get("value"));
    }
    std::string out;
    for (const auto& [name, node] : changed) {
        std::ostringstream one;
        one << name.str() << " = ";
        node.visit([&](const auto& each) { one << each; });
        out += (out.empty() ? "{ " : ", ") + one.str();
    }
    return out.empty() ? out : out + " }";
}

/// Lines that end in a line end, however the text before them ends.
void startLine(std::string& text) {
    if (!text.empty() && text.back() != '\n')
        text += '\n';
}

} // namespace

std::vector<TomlLines> tomlTables(const std::string& toml, const std::string& path) {
    std::vector<TomlLines> out;
    const auto root = parseToml(toml, {});
    if (!root)
        return out;
    const TomlLayout layout(toml, *root);
    for (size_t i = 0; const toml::table* table = layout.table({path, i}); ++i)
        out.push_back(layout.linesOf(*table));
    return out;
}

std::optional<TomlLines> tomlTable(const std::string& toml, const TomlPlace& place) {
    const auto root = parseToml(toml, {});
    if (!root)
        return std::nullopt;
    const TomlLayout layout(toml, *root);
    const toml::table* table = layout.table(place);
    return table ? std::optional(layout.linesOf(*table)) : std::nullopt;
}

Result<std::string> withTomlValue(const std::string& toml, const TomlPlace& place, const std::string& key,
                                  const std::string& value) {
    const auto root = parseToml(toml, place.path);
    if (!root)
        return tl::unexpected(root.error());
    const TomlLayout layout(toml, *root);
    const toml::table* table = layout.table(place);
    std::string out = toml;
    if (!table) {
        const toml::node* other = place.index ? nullptr : layout.find(place.path);
        if (other && other->as_table() && other->as_table()->is_inline()) {
            const auto text = inlineTable(*other->as_table(), key, value);
            const size_t dot = place.path.rfind('.');
            return text
                       ? withTomlValue(
                             toml, {dot == std::string::npos ? std::string() : place.path.substr(0, dot), {}},
                             place.path.substr(dot == std::string::npos ? 0 : dot + 1), *text)
                       : text;
        }
        if (place.index || (other && !layout.isImplied(*other)))
            return inOneLine(place.path);
        if (value.empty())
            return toml;
        startLine(out);
        out += "\n[" + place.path + "]\n" + key + " = " + value + "\n";
        return checkedEdit(*root, std::move(out), place.path, key);
    }
    if (const toml::node* node = table->get(key)) {
        const auto& at = node->source();
        if (value.empty()) {
            const size_t from = layout.startOf(static_cast<int>(at.begin.line));
            out.erase(from, layout.startOf(static_cast<int>(at.end.line) + 1) - from);
        } else {
            const size_t from = layout.byteOf(at.begin);
            out.replace(from, layout.byteOf(at.end) - from, value);
        }
    } else if (!value.empty()) {
        const size_t at = layout.startOf(layout.lastKeyLine(*table) + 1);
        const bool open = at > 0 && out[at - 1] != '\n';
        out.insert(at, (open ? "\n" : "") + key + " = " + value + "\n");
    }
    return checkedEdit(*root, std::move(out), place.path, key);
}

Result<std::string> withTomlTable(const std::string& toml, const std::string& path, size_t index,
                                  const std::vector<std::string>& lines) {
    const auto root = parseToml(toml, path);
    if (!root)
        return tl::unexpected(root.error());
    const TomlLayout layout(toml, *root);
    std::string block = "[[" + path + "]]\n";
    for (const std::string& line : lines)
        block += line + "\n";
    std::string out = toml;
    // Behind the one before it, so that a comment above the next one stays there.
    if (const toml::table* last = index > 0 ? layout.table({path, index - 1}) : nullptr) {
        const size_t at = layout.startOf(layout.linesOf(*last).last + 1);
        const bool open = at > 0 && out[at - 1] != '\n';
        out.insert(at, (open ? "\n" : "") + block);
    } else if (const toml::table* next = layout.table({path, index})) {
        out.insert(layout.startOf(layout.linesOf(*next).first), block);
    } else if (index > 0 || layout.find(path)) {
        return inOneLine(path);
    } else {
        startLine(out);
        out += "\n" + block;
    }
    return checkedEdit(*root, std::move(out), path, {});
}

Result<std::string> withoutTomlTable(const std::string& toml, const TomlPlace& place) {
    const auto root = parseToml(toml, place.path);
    if (!root)
        return tl::unexpected(root.error());
    const TomlLayout layout(toml, *root);
    const toml::table* table = layout.table(place);
    if (!table)
        return inOneLine(place.path);
    const TomlLines lines = layout.linesOf(*table);
    std::string out = toml;
    const size_t from = layout.startOf(lines.first);
    out.erase(from, layout.startOf(lines.last + 1) - from);
    return checkedEdit(*root, std::move(out), place.path, {});
}

Result<std::string> withTomlTableMoved(const std::string& toml, const std::string& path, size_t from,
                                       size_t to) {
    const auto root = parseToml(toml, path);
    if (!root)
        return tl::unexpected(root.error());
    const TomlLayout layout(toml, *root);
    const toml::table *moved = layout.table({path, from}), *there = layout.table({path, to});
    if (!moved || !there)
        return inOneLine(path);
    if (from == to)
        return toml;
    const TomlLines own = layout.linesOf(*moved), other = layout.linesOf(*there);
    const size_t begin = layout.startOf(own.first), end = layout.startOf(own.last + 1);
    std::string block = toml.substr(begin, end - begin);
    startLine(block);
    std::string out = toml;
    if (to < from) {
        out.erase(begin, end - begin);
        out.insert(layout.startOf(other.first), block);
    } else {
        const size_t at = layout.startOf(other.last + 1);
        out.insert(at, (at > 0 && out[at - 1] != '\n' ? "\n" : "") + block);
        out.erase(begin, end - begin);
    }
    return checkedEdit(*root, std::move(out), path, {});
}

} // namespace gtm
