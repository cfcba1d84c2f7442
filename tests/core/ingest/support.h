// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/source.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <string>
#include <utility>

namespace gtm::ingest::testing {

/// A text in blocks of at most `chunk` bytes.
class ChunkStream : public ByteStream {
  public:
    ChunkStream(std::string text, size_t chunk, std::optional<std::uint64_t> said = {})
        : m_text(std::move(text)), m_chunk(chunk), m_said(said) {}
    Result<size_t> read(std::span<char> buffer) override {
        const size_t count = std::min({buffer.size(), m_chunk, m_text.size() - m_position});
        std::memcpy(buffer.data(), m_text.data() + m_position, count);
        m_position += count;
        return count;
    }
    /// What it says of itself, right or wrong.
    std::optional<std::uint64_t> size() const override { return m_said; }
    std::uint64_t position() const override { return m_position; }

  private:
    std::string m_text;
    size_t m_chunk;
    std::optional<std::uint64_t> m_said;
    size_t m_position = 0;
};

/// A folder that goes away with the test.
class Folder {
  public:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    std::filesystem::path write(const std::string& name, std::string_view content) const {
        const std::filesystem::path file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

  private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline std::string contentOf(ByteStream& stream) {
    std::string text;
    std::array<char, 4096> block{};
    for (;;) {
        const auto got = stream.read(block);
        EXPECT_TRUE(got) << got.error().detail;
        if (!got || *got == 0)
            return text;
        text.append(block.data(), *got);
    }
}

/// A file of the real data beside the project; the caller skips its test where it is absent.
[[nodiscard]] inline std::filesystem::path sharedData(const std::string& path) {
    return std::filesystem::path(GTM_SOURCE_DIR) / ".." / "shared" / "data" / path;
}
[[nodiscard]] inline SourceFile sourceFile(const std::filesystem::path& file) {
    return {file.generic_string(), SourceKind::Table, file, nullptr, 0};
}

} // namespace gtm::ingest::testing

#define GTM_SKIP_WITHOUT(path)                                                                               \
    if (!std::filesystem::exists(path))                                                                      \
    GTEST_SKIP() << "the shared data is not beside the project: " << (path)
