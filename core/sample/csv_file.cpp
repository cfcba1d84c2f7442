// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/csv_file.h"

#include "core/sample/sample.h"

#include <QSaveFile>

#include <algorithm>
#include <charconv>
#include <fstream>

namespace gtm::sample {

namespace {

constexpr size_t kFlushAt = 256 * 1024;

void appendQuoted(std::string& out, std::string_view value) {
    out += '"';
    for (const char letter : value) {
        if (letter == '"')
            out += '"';
        out += letter;
    }
    out += '"';
}

/// A file of that name which is no export of the sample belongs to somebody.
bool isForeign(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string header;
    return std::getline(file, header) && header.find(kMarkerColumn) == std::string::npos;
}

QString asQString(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

} // namespace

CsvFile::CsvFile(std::filesystem::path path, std::initializer_list<std::string_view> columns)
    : m_path(std::move(path)), m_file(std::make_unique<QSaveFile>(asQString(m_path))) {
    m_foreign = isForeign(m_path);
    m_open = !m_foreign && m_file->open(QIODevice::WriteOnly);
    for (const auto column : columns) {
        m_columns.emplace_back(column);
        add(column);
    }
    add(kMarkerColumn);
    writeRow();
}

CsvFile::~CsvFile() = default;

std::string& CsvFile::nextCell() {
    if (m_filled == m_cells.size())
        m_cells.emplace_back();
    return m_cells[m_filled++];
}

CsvFile& CsvFile::add(std::string_view value) {
    nextCell().assign(value);
    return *this;
}

CsvFile& CsvFile::add(std::int64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return add(std::string_view(digits.data(), static_cast<size_t>(end - digits.data())));
}

CsvFile& CsvFile::add(bool value) {
    return add(value ? "true" : "false");
}

CsvFile& CsvFile::add(Day day) {
    return add(std::string_view(isoText(day)));
}

CsvFile& CsvFile::add(Instant instant) {
    std::string text = isoText(std::chrono::floor<std::chrono::seconds>(instant));
    text.insert(text.size() - 1, ".000");
    return add(std::string_view(text));
}

void CsvFile::endRow() {
    add(true);
    writeRow();
}

void CsvFile::replace(std::string_view column, std::string_view value) {
    const auto found = std::ranges::find(m_columns, column);
    m_cells[static_cast<size_t>(found - m_columns.begin())].assign(value);
}

void CsvFile::endRowWithout(size_t cells) {
    m_filled -= cells;
    writeRow();
}

void CsvFile::endRowWith(std::string_view extraCell) {
    add(true);
    add(extraCell);
    writeRow();
}

void CsvFile::writeRow() {
    for (size_t i = 0; i < m_filled; ++i) {
        if (i > 0)
            m_buffer += ',';
        appendQuoted(m_buffer, m_cells[i]);
    }
    m_buffer += '\n';
    m_filled = 0;
    if (m_buffer.size() >= kFlushAt)
        flush();
}

void CsvFile::flush() {
    if (m_open)
        m_file->write(m_buffer.data(), static_cast<qint64>(m_buffer.size()));
    m_buffer.clear();
}

Result<std::filesystem::path> CsvFile::commit() {
    flush();
    if (m_foreign)
        return fail(Code::FileUnwritable, m_path.string(), "there is another file of that name");
    // A failed write is remembered by the file, and makes the commit fail.
    if (!m_open || !m_file->commit())
        return fail(Code::FileUnwritable, m_path.string(), m_file->errorString().toStdString());
    return m_path;
}

} // namespace gtm::sample
