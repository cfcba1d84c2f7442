// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>

/// Files for their owner only: stores, settings and everything that is exported hold a company's numbers.
namespace gtm {

/// Creates a folder and every missing one above it (0700).
[[nodiscard]] Result<void> makePrivateFolder(const std::filesystem::path& folder);
/// Creates an empty file (0600); one that exists is an error, and a link is never followed.
[[nodiscard]] Result<void> createPrivateFile(const std::filesystem::path& path);
/// The path without links, so that one file has one name. What does not exist yet is kept as it is.
[[nodiscard]] Result<std::filesystem::path> realPath(const std::filesystem::path& path);
/// Makes a finished file and its name outlive a power cut.
[[nodiscard]] Result<void> syncFile(const std::filesystem::path& path);
/// Puts a finished file in the place of another: all of it, or nothing.
[[nodiscard]] Result<void> moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to);
/// Whether this process may create files in a folder.
[[nodiscard]] bool isWritableFolder(const std::filesystem::path& folder);
/// Whether this process may write to a file that exists.
[[nodiscard]] bool isWritableFile(const std::filesystem::path& path);
/// Whether there is hardly any room left on the disk of a file.
[[nodiscard]] bool isDiskFull(const std::filesystem::path& path);
/// Whether a file could be written there, as far as can be told without touching it.
[[nodiscard]] Result<void> checkWritable(const std::filesystem::path& path);
/// Writes a file (0600) through a temporary one and a rename: there is never half a file.
[[nodiscard]] Result<void> writeFile(const std::string& bytes, const std::filesystem::path& path);

} // namespace gtm
