// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/filter_bar.h"

#include <future>
#include <memory>

namespace gtm::ui {

/// A store with what the window shows of it at once, all of it read beside the window's thread.
struct OpenedStore {
    std::shared_ptr<const Workspace> workspace; ///< Questions about it keep it.
    std::shared_future<void> gone;              ///< Ready when the last of those let go of it.
    FilterChoices choices;
    ingest::ImportReport lastImport; ///< Without a file where there is none.
    bool lacksRates = false;         ///< Amounts of that import still have no exchange rate.
};

/// On any thread.
[[nodiscard]] Result<OpenedStore> opened(Result<Workspace> workspace);

} // namespace gtm::ui
