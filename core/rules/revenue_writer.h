// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived_revenue.h"
#include "core/rules/table_changes.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gtm::rules {

// They bring the derived tables of revenue to these rows and give what they wrote and took out; they
// throw SQLite::Exception.

/// Forecasts, outcomes and activity of deals.
TableChanges writeRevenueOfDeals(SQLite::Database& connection, const DerivedRevenue& revenue);
/// All others.
TableChanges writeRevenue(SQLite::Database& connection, const DerivedRevenue& revenue);

} // namespace gtm::rules
