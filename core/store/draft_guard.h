// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/database.h"

#include <filesystem>

namespace gtm::store {

/// Removes the draft of a store that is not published. Declare it before the connection to the draft, so
/// that the file is closed when it goes.
class DraftGuard {
  public:
    explicit DraftGuard(const std::filesystem::path& store) : m_draft(Database::draftOf(store)) {}
    ~DraftGuard() {
        std::error_code ignored;
        if (m_armed)
            std::filesystem::remove(m_draft, ignored);
    }
    DraftGuard(const DraftGuard&) = delete;
    DraftGuard& operator=(const DraftGuard&) = delete;
    void arm() { m_armed = true; }

  private:
    std::filesystem::path m_draft;
    bool m_armed = false;
};

} // namespace gtm::store
