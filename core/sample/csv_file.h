// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QSaveFile;

namespace gtm::sample {

/// One export file in Salesforce's dress: UTF-8, LF, every value quoted, the marker column last. Cells
/// are added in the order of the columns. Nothing is visible under the file's name until `commit`.
class CsvFile {
  public:
    CsvFile(std::filesystem::path path, std::initializer_list<std::string_view> columns);
    ~CsvFile();
    CsvFile(const CsvFile&) = delete;
    CsvFile& operator=(const CsvFile&) = delete;

    CsvFile& add(std::string_view value);
    CsvFile& add(std::int64_t value);
    CsvFile& add(bool value);
    CsvFile& add(const char* value) { return add(std::string_view(value)); }
    CsvFile& add(Day day);         ///< `2026-11-15`
    CsvFile& add(Instant instant); ///< `2026-11-15T14:05:00.000Z`
    template<typename T>
    CsvFile& add(const std::optional<T>& value) {
        return value ? add(*value) : add("");
    }
    void endRow();

    // For rows that are broken on purpose: change the row that was just filled.
    void replace(std::string_view column, std::string_view value);
    void endRowWithout(size_t cells); ///< Drops the last cells of the row, and the marker.
    void endRowWith(std::string_view extraCell);

    [[nodiscard]] Result<std::filesystem::path> commit();

  private:
    [[nodiscard]] std::string& nextCell();
    void writeRow();
    void flush();

    std::filesystem::path m_path;
    std::unique_ptr<QSaveFile> m_file;
    bool m_open = false;
    bool m_foreign = false; ///< Another file stands in its place.
    std::vector<std::string> m_columns;
    std::vector<std::string> m_cells; ///< Kept between rows for their memory.
    size_t m_filled = 0;
    std::string m_buffer;
};

} // namespace gtm::sample
