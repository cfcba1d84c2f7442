// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>
#include <vector>

/// The model and the definitions as files: what the window and the command line read drafts from, and write
/// documents to.
namespace gtm {

/// The documents in these files, as a draft that names them as they were named.
[[nodiscard]] Result<VersionDraft> readDraft(const std::vector<std::string>& files, store::Subject subject);
/// Writes a file of a new name; one that exists is an error and stays as it is.
[[nodiscard]] Result<void> writeNewFile(const std::string& text, const std::filesystem::path& file);
/// Every definition in force as a file of its own, named by its id; nothing is written where one of them
/// exists. Returns how many there are.
[[nodiscard]] Result<size_t> exportDefinitions(const Workspace& workspace,
                                               const std::filesystem::path& folder);

} // namespace gtm
