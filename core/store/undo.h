// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/database.h"

#include <filesystem>

namespace gtm::store {

/// Empties every table that imports fill, as if nothing had ever been imported, in one transaction. What
/// people add to a store by hand stays.
[[nodiscard]] Result<void> takeBackAll(Database& store);
/// Every table that imports fill stands again as `before` holds it, in one transaction. `before` is a store
/// in the schema of this program, and closed.
[[nodiscard]] Result<void> takeBackTo(Database& store, const std::filesystem::path& before);

} // namespace gtm::store
