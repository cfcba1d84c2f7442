// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <span>

namespace gtm::store {

/// A file of a store that this process looks at with its own means, beside SQLite. Locks of a file belong to
/// the process: whoever closes any descriptor of it drops all of them, also those by which SQLite tells other
/// programs that the store is in use. So there is one descriptor for each file, which all holds share, and it
/// is closed with the last of them. Every connection has a hold, and is closed before it.
class FileHold {
  public:
    /// FileUnreadable with the reason of the system.
    [[nodiscard]] static Result<std::unique_ptr<FileHold>> take(const std::filesystem::path& path);
    ~FileHold();
    FileHold(const FileHold&) = delete;
    FileHold& operator=(const FileHold&) = delete;

    /// Fills the bytes from the beginning of the file; false where it has fewer.
    [[nodiscard]] bool readHead(std::span<char> bytes) const;
    /// Whether the file still lies there under this name: nobody deleted it, moved it or put another one in
    /// its place.
    [[nodiscard]] bool isAt(const std::filesystem::path& path) const;
    /// Makes what was written to the file outlive a power cut.
    [[nodiscard]] bool sync() const;

  private:
    struct Shared;
    explicit FileHold(Shared& shared);
    Shared& m_shared;
};

} // namespace gtm::store
