// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/pulse.h"
#include "core/report/dry_run.h"

#include <string>
#include <vector>

/// What an import does to numbers that people have seen, before it is one.
namespace gtm::report {

/// Holds the 52 weeks up to the newest complete one of `before` against the same weeks after an import.
/// `kpis` are those of the board; others that it may hold, such as measures, are passed over. Throws Stopped
/// where the pulse says so.
[[nodiscard]] ingest::BoardEffect boardEffect(const NumbersOf& before, const NumbersOf& after,
                                              const std::vector<std::string>& kpis, const Pulse& pulse);

} // namespace gtm::report
