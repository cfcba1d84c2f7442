// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLockFile>

#include <filesystem>
#include <memory>

namespace gtm::store {

/// Takes the lock file beside a store, whose holder is its one writer: held where what is returned
/// `isLocked`, until it goes; else its `error` says why not. A lock that names this process while nothing in
/// it holds it came along with a store that was moved or copied while it was open, and is taken over.
[[nodiscard]] std::shared_ptr<QLockFile> takeLock(const std::filesystem::path& store);

} // namespace gtm::store
