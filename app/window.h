// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"

#include <filesystem>

namespace gtm::app {

/// What a new store takes from the system: its time zone and the currency of its locale.
[[nodiscard]] OpenOptions systemDefaults();
[[nodiscard]] std::filesystem::path dataFolder();
/// Where the user's own mapping profiles are kept.
[[nodiscard]] std::filesystem::path profileFolder();

/// Opens the window on a store and runs until it is closed.
int openWindow(const std::filesystem::path& store);

} // namespace gtm::app
