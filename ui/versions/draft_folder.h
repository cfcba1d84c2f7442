// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gtm::ui {

class Draft;

/// Drafts between two runs of the program: a file a draft, in a folder of its own for each store. They are
/// nobody else's business, so that they lie beside the settings and not in the store.
class DraftFolder {
  public:
    DraftFolder() = default;
    /// `folder` is that of all stores.
    DraftFolder(const std::filesystem::path& folder, const std::filesystem::path& store);

    /// Writes a draft, or takes its file away where it says what is in force.
    [[nodiscard]] Result<void> keep(const Draft& draft) const;
    struct Kept {
        std::string id, text;
        std::string begun; ///< The version that it was begun with; empty: there was none.
    };
    [[nodiscard]] std::vector<Kept> read() const;

  private:
    std::filesystem::path m_folder; ///< Empty: nothing is kept.
};

} // namespace gtm::ui
