// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <stop_token>
#include <string>

namespace gtm::store {

/// How many backups of a store are kept; the oldest go first.
inline constexpr int kKeptBackups = 10;

/// Where the backups of a store lie: `scoreboard.gtm.backups` beside it.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& store);

/// A consistent copy of an open store as a new private file, checked before it counts. A file that exists is
/// never written over. Nothing is left where it fails, nor where it is stopped, which takes less than half a
/// second: Code::Cancelled.
[[nodiscard]] Result<void> copyTo(SQLite::Database& source, const std::filesystem::path& file,
                                  const std::stop_token& stop = {});
/// The copy that is taken before an import.
[[nodiscard]] std::filesystem::path backupBefore(const std::filesystem::path& store, std::int64_t batch);
/// A consistent copy of an open store as `LABEL.gtm` in its backup folder, checked before it counts. It
/// takes the place of one of the same name; older ones beyond the last ten are removed.
[[nodiscard]] Result<std::filesystem::path> backUp(SQLite::Database& source,
                                                   const std::filesystem::path& store,
                                                   const std::string& label,
                                                   const std::stop_token& stop = {});

} // namespace gtm::store
