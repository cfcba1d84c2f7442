// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/sample/export_folder.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace gtm::sample::test {

using namespace std::chrono;

size_t Table::column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name);
    if (found == columns.end())
        throw std::out_of_range("no column " + std::string(name));
    return static_cast<size_t>(found - columns.begin());
}

Table parseCsv(const std::string& text) {
    Table table;
    Cells row;
    std::string cell;
    bool quoted = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (letter == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
            cell += text[++i];
        } else if (letter == '"') {
            quoted = !quoted;
        } else if (!quoted && (letter == ',' || letter == '\n')) {
            row.push_back(std::move(cell));
            cell.clear();
            if (letter == ',')
                continue;
            if (table.columns.empty())
                table.columns = std::move(row);
            else
                (row.size() == table.columns.size() ? table.rows : table.odd).push_back(std::move(row));
            row.clear();
        } else {
            cell += letter;
        }
    }
    return table;
}

std::string readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

ExportFolder::ExportFolder(const Options& options) {
    auto files = writeExports(m_folder.path().toStdString(), options);
    if (!files)
        throw std::runtime_error("the sample was not written: " + files.error().detail);
    m_files = *std::move(files);
}

std::string ExportFolder::bytes(const std::string& file) const {
    return readFile(std::filesystem::path(m_folder.path().toStdString()) / (file + ".csv"));
}

const Table& ExportFolder::table(const std::string& file) const {
    const auto known = m_tables.find(file);
    return known != m_tables.end() ? known->second
                                   : m_tables.emplace(file, parseCsv(bytes(file))).first->second;
}

const ExportFolder& ExportFolder::standard() {
    static const ExportFolder folder;
    return folder;
}

const Zone& newYork() {
    static const Zone zone = *Zone::named("America/New_York");
    return zone;
}

std::optional<Instant> instantOf(const std::string& text) {
    if (text.size() != 24 || text[10] != 'T' || text.substr(19) != ".000Z")
        return std::nullopt;
    const auto day = parseIsoDay(text.substr(0, 10));
    if (!day)
        return std::nullopt;
    return *day + hours{std::stoi(text.substr(11, 2))} + minutes{std::stoi(text.substr(14, 2))} +
           seconds{std::stoi(text.substr(17, 2))};
}

Day dayOf(const std::string& text) {
    return parseIsoDay(text).value();
}

} // namespace gtm::sample::test
