// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"
#include "core/rules/user_directory.h"

namespace gtm::rules {

/// Reads what was done, and what was planned, for leads, deals and accounts. What belongs to none of them is
/// left out. Throws SQLite::Exception.
void readActivities(SQLite::Database& connection, const LinkTargets& targets, LinkLog& log,
                    UserDirectory& users, CrmData& data);

} // namespace gtm::rules
