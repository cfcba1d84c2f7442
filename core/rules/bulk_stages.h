// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>

namespace gtm::rules {

/// Minutes in which one actor moved so many deals to other stages that it was a bulk edit (RH7): at least
/// ten, and more than twenty or more than 5 % of the open ones; real timestamps only.
class BulkStages {
  public:
    explicit BulkStages(const CrmData& data);
    [[nodiscard]] bool hold(const StageRow& row) const;

  private:
    std::set<std::pair<std::string, std::int64_t>> m_minutes; ///< Actor, minute.
};

} // namespace gtm::rules
