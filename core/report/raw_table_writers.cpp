// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/raw_table_writers.h"

#include "core/base/text.h"
#include "core/report/sentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string>
#include <vector>

namespace gtm::report {

namespace {

using Cells = std::vector<std::string_view>;

constexpr size_t kWidestColumn = 60;

QString utf16(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString name(const char* text) {
    return QString::fromLatin1(text);
}

QJsonValue textOrNull(std::string_view text) {
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(utf16(text));
}

std::string compact(const QJsonArray& array) {
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

std::string compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonArray arrayOf(const auto& cells) {
    QJsonArray array;
    for (const auto& cell : cells)
        array.append(utf16(cell));
    return array;
}

QJsonArray findingsOf(const ingest::RawTable& table) {
    QJsonArray array;
    for (const ingest::Finding& one : table.findings())
        array.append(QJsonObject{{name("level"), utf16(ingest::name(one.level))},
                                 {name("code"), utf16(one.code)},
                                 {name("rows"), static_cast<qint64>(one.rows)},
                                 {name("value"), textOrNull(one.value)},
                                 {name("answer"), textOrNull(one.answer)},
                                 {name("message"), utf16(sentence(one))}});
    return array;
}

QJsonObject headOf(const ingest::RawTable& table) {
    const ingest::Survey& survey = table.table().survey;
    const bool text = !survey.book && survey.refused.empty();
    QJsonObject head{
        {name("path"), utf16(table.table().source.path)},
        {name("encoding"), textOrNull(table.table().encoding())},
        {name("delimiter"), textOrNull(std::string_view(&survey.dialect.delimiter, text ? 1 : 0))},
        {name("sheet"), QJsonValue(QJsonValue::Null)},
        {name("header_line"), QJsonValue(QJsonValue::Null)},
        {name("header"), arrayOf(table.header())},
        {name("findings"), findingsOf(table)}};
    if (table.table().headerLine > 0)
        head.insert(name("header_line"), static_cast<qint64>(table.table().headerLine));
    if (survey.book) {
        QJsonArray sheets;
        for (const auto& sheet : survey.book->sheets())
            sheets.append(QJsonObject{{name("name"), utf16(sheet.name)}, {name("hidden"), sheet.hidden}});
        head.insert(name("sheet"), utf16(survey.book->sheets()[survey.sheet].name));
        head.insert(name("sheets"), sheets);
    }
    return head;
}

void appendCsv(std::string_view cell, std::string& line) {
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

std::string csvLine(const Cells& cells) {
    std::string line;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        appendCsv(cells[i], line);
    }
    // An empty line would be no row to most readers.
    return (cells.size() == 1 && line.empty() ? "\"\"" : line) + "\n";
}

bool continues(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

size_t characters(std::string_view text) {
    return static_cast<size_t>(std::ranges::count_if(text, [](char c) { return !continues(c); }));
}

/// On one line, and not longer than a column may be.
std::string shown(std::string_view cell) {
    std::string out;
    size_t count = 0;
    for (const char c : cell) {
        count += continues(c) ? 0 : 1;
        if (count >= kWidestColumn && characters(cell) > kWidestColumn)
            return out + "…";
        if (c == '\n' || c == '\t')
            out += ' ';
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

} // namespace

Result<void> writeCsv(const ingest::RawTable& table, const Print& print) {
    if (table.header().empty())
        return {};
    print(csvLine({table.header().begin(), table.header().end()}));
    return table.forRows([&](const Cells& cells, std::int64_t) { print(csvLine(cells)); });
}

Result<void> writeJson(const ingest::RawTable& table, const Print& print) {
    std::string head = compact(headOf(table));
    head.pop_back();
    print(head + ",\"rows\":[");
    bool first = true;
    auto written = table.forRows([&](const Cells& cells, std::int64_t) {
        print((std::exchange(first, false) ? "\n" : ",\n") + compact(arrayOf(cells)));
    });
    print("]}\n");
    return written;
}

Result<void> writeText(const ingest::RawTable& table, const Print& print) {
    if (table.header().empty())
        return {};
    std::vector<size_t> widths;
    const auto widen = [&](const auto& cells, std::int64_t = 0) {
        widths.resize(std::max(widths.size(), cells.size()));
        for (size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], characters(shown(cells[i])));
    };
    widen(table.header());
    if (auto measured = table.forRows(widen); !measured)
        return measured;
    const auto line = [&](const auto& cells, std::int64_t = 0) {
        std::string out;
        for (size_t i = 0; i < cells.size(); ++i) {
            const std::string text = shown(cells[i]);
            const std::string blanks(widths[i] - std::min(widths[i], characters(text)), ' ');
            const bool right = table.column(i) == ingest::CellLook::Number;
            out += (i ? "  " : "") + (right ? blanks + text : text + blanks);
        }
        out.erase(out.find_last_not_of(' ') + 1);
        print(out + '\n');
    };
    line(table.header());
    std::vector<std::string> rules;
    for (size_t i = 0; i < table.header().size(); ++i)
        rules.emplace_back(widths[i], '-');
    line(rules);
    return table.forRows(line);
}

} // namespace gtm::report
