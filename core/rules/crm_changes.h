// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"
#include "core/rules/user_directory.h"

namespace gtm::rules {

/// Notes that a system's leads stand at MQL, SAL or SQL at some time.
void noteLevel(CrmData& data, const Model& model, int system, const std::string& status);

/// Adds what only the comparison of two imports shows, the history of CRMs that export none: changes of
/// stage, amount, close date, owner, status and success manager, and the day on which a user left. A vendor's
/// own history of a lead wins. Throws SQLite::Exception.
void readChangeEvents(SQLite::Database& connection, const Model& model, UserDirectory& users, CrmData& data);

} // namespace gtm::rules
