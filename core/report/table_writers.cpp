// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/report/table.h"

#include <QString>
#include <QTemporaryFile>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace gtm::report {

namespace {

std::string numberText(double value) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end};
}

std::string plain(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto* value = std::get_if<double>(&cell))
        return numberText(*value);
    return {};
}

/// Characters as a terminal counts them: bytes that continue a UTF-8 sequence take no room.
size_t width(const std::string& text) {
    return static_cast<size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(const std::string& text, size_t to, bool right) {
    const std::string blanks(to - std::min(to, width(text)), ' ');
    return right ? blanks + text : text + blanks;
}

std::string csvCell(const Cell& cell) {
    std::string text = plain(cell);
    if (std::holds_alternative<std::string>(cell))
        text = guarded(std::move(text));
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::string alignedText(const Table& table) {
    std::vector<size_t> widths;
    for (size_t c = 0; c < table.columns.size(); ++c) {
        size_t widest = width(table.columns[c].title);
        for (const auto& row : table.rows)
            widest = std::max(widest, width(plain(row[c])));
        widths.push_back(widest);
    }
    std::string out;
    const auto line = [&](const auto& textOf) {
        std::string text;
        for (size_t c = 0; c < table.columns.size(); ++c)
            text += (c ? "  " : "") + padded(textOf(c), widths[c], table.columns[c].right);
        text.erase(text.find_last_not_of(' ') + 1);
        out += text + '\n';
    };
    line([&](size_t c) { return table.columns[c].title; });
    line([&](size_t c) { return std::string(widths[c], '-'); });
    for (const auto& row : table.rows)
        line([&](size_t c) { return plain(row[c]); });
    return out;
}

std::string csvText(const Table& table) {
    std::string out;
    for (size_t c = 0; c < table.columns.size(); ++c)
        out += (c ? "," : "") + csvCell(table.columns[c].title);
    out += '\n';
    for (const auto& row : table.rows) {
        for (size_t c = 0; c < row.size(); ++c)
            out += (c ? "," : "") + csvCell(row[c]);
        out += '\n';
    }
    return out;
}

Result<void> writeXlsx(const Table& table, const std::string& sheet, const std::filesystem::path& path) {
    QTemporaryFile file(QString::fromStdString(path.string()) + QStringLiteral(".XXXXXX"));
    if (!file.open())
        return fail(Code::FileUnwritable, path.string(), file.errorString().toStdString());
    lxw_workbook* book = workbook_new(file.fileName().toStdString().c_str());
    lxw_worksheet* page = workbook_add_worksheet(book, sheet.c_str());
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    for (size_t c = 0; c < table.columns.size(); ++c)
        worksheet_write_string(page, 0, static_cast<lxw_col_t>(c), table.columns[c].title.c_str(), bold);
    for (size_t r = 0; r < table.rows.size(); ++r)
        for (size_t c = 0; c < table.rows[r].size(); ++c) {
            const auto row = static_cast<lxw_row_t>(r + 1);
            const auto column = static_cast<lxw_col_t>(c);
            // Written as a string, a text is never taken for a formula.
            if (const auto* text = std::get_if<std::string>(&table.rows[r][c]))
                worksheet_write_string(page, row, column, text->c_str(), nullptr);
            else if (const auto* value = std::get_if<double>(&table.rows[r][c]))
                worksheet_write_number(page, row, column, *value, nullptr);
        }
    worksheet_freeze_panes(page, 1, 0);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return fail(Code::FileUnwritable, path.string(), lxw_strerror(error));
    auto moved = moveIntoPlace(file.fileName().toStdString(), path);
    file.setAutoRemove(!moved);
    return moved;
}

} // namespace gtm::report
