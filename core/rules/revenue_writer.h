// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived_revenue.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gtm::rules {

/// Brings the derived tables of revenue to these rows; throws SQLite::Exception.
void writeRevenue(SQLite::Database& connection, const DerivedRevenue& revenue);

} // namespace gtm::rules
