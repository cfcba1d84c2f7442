// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived_revenue.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gtm::rules {

// They bring the derived tables of revenue to these rows; they throw SQLite::Exception.

/// Forecasts, outcomes and activity of deals.
void writeRevenueOfDeals(SQLite::Database& connection, const DerivedRevenue& revenue);
/// All others.
void writeRevenue(SQLite::Database& connection, const DerivedRevenue& revenue);

} // namespace gtm::rules
