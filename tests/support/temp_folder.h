// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace gtm::test {

/// A folder that lives as long as the test.
class TempFolder {
  public:
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        const auto file = *this / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

  private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace gtm::test
