// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fact_store.h"
#include "core/report/json.h"
#include "core/store/batches.h"
#include "core/workspace/governance.h"

#include <stop_token>
#include <vector>

namespace gtm {

/// What the first check says of a file that does not hold together.
[[nodiscard]] report::VerifyCheck notWhole(const std::string& problem);
/// Checks a store against itself (decision 39): the file, the control totals of the records, and everything
/// derived against what the records alone give. Throws SQLite::Exception.
[[nodiscard]] std::vector<report::VerifyCheck> verifyStore(SQLite::Database& store, const InForce& by,
                                                           const store::Batch& newest, Day asOf,
                                                           std::stop_token stop);

} // namespace gtm
