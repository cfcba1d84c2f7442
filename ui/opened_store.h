// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/filter_bar.h"

#include <future>
#include <memory>

namespace gtm::ui {

/// Everybody who has a store open, whatever state of it, has this.
struct StoreHold {
    std::promise<void> last;
    /// Ready when nobody has the store open any more.
    std::shared_future<void> gone = last.get_future().share();

    StoreHold() = default;
    StoreHold(const StoreHold&) = delete;
    StoreHold& operator=(const StoreHold&) = delete;
    ~StoreHold() { last.set_value(); }
};

/// A store with what the window shows of it at once, all of it read beside the window's thread.
struct OpenedStore {
    std::shared_ptr<const Workspace> workspace; ///< Questions about it keep it.
    std::shared_ptr<StoreHold> hold;
    FilterChoices choices;
    ingest::ImportReport lastImport; ///< Without a file where there is none.
    bool lacksRates = false;         ///< Amounts of that import still have no exchange rate.
};

/// On any thread. `hold`: of the state that this one takes the place of.
[[nodiscard]] Result<OpenedStore> opened(Result<Workspace> workspace,
                                         std::shared_ptr<StoreHold> hold = std::make_shared<StoreHold>());

} // namespace gtm::ui
