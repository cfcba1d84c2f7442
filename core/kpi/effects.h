// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/kpi/catalogue.h"
#include "core/rules/lineage.h"

#include <vector>

namespace gtm::kpi {

/// The KPIs whose SELECT reads one of these columns, and the composites over them, in the order of the
/// catalogue. Owners are read by every KPI that can be broken down by owner.
[[nodiscard]] std::vector<const Definition*> kpisReading(const Catalogue& catalogue,
                                                         const std::vector<rules::DerivedColumn>& columns);
/// Says of every finding, and of every file, which KPIs it bears on.
void addEffects(const Catalogue& catalogue, ingest::ImportReport& report);

} // namespace gtm::kpi
