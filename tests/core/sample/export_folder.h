// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/zone.h"
#include "core/sample/sample.h"

#include <QTemporaryDir>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A reader of the sample's files that shares nothing with the product: what it finds is what is there.
namespace gtm::sample::test {

using Cells = std::vector<std::string>;

struct Table {
    Cells columns;
    std::vector<Cells> rows; ///< Rows with one cell for each column.
    std::vector<Cells> odd;  ///< Rows with too few or too many.

    [[nodiscard]] size_t column(std::string_view name) const;
    [[nodiscard]] const std::string& cell(const Cells& row, std::string_view name) const {
        return row[column(name)];
    }
};

/// Quotes doubled inside quotes, LF between rows; nothing else occurs in the sample.
[[nodiscard]] Table parseCsv(const std::string& text);
[[nodiscard]] std::string readFile(const std::filesystem::path& path);

/// The exports of some options in a folder that goes away again.
class ExportFolder {
  public:
    explicit ExportFolder(const Options& options = {});
    [[nodiscard]] std::string bytes(const std::string& file) const;
    [[nodiscard]] const Table& table(const std::string& file) const; ///< `Lead`, `Account`, ...
    [[nodiscard]] const std::vector<std::filesystem::path>& files() const { return m_files; }

    /// The exports of the default options, written once for each test program.
    [[nodiscard]] static const ExportFolder& standard();

  private:
    QTemporaryDir m_folder;
    std::vector<std::filesystem::path> m_files;
    mutable std::map<std::string, Table> m_tables;
};

/// One file of the standard exports.
[[nodiscard]] inline const Table& table(const std::string& file) {
    return ExportFolder::standard().table(file);
}

[[nodiscard]] const Zone& newYork();
/// Exactly `YYYY-MM-DDThh:mm:ss.000Z`; nothing for anything else.
[[nodiscard]] std::optional<Instant> instantOf(const std::string& text);
[[nodiscard]] Day dayOf(const std::string& text);

} // namespace gtm::sample::test
