// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>
#include <string>

/// Who owns records, by id or name. All throw SQLite::Exception.
namespace gtm::store {

/// Of these ids and names, those that the user export does not hold and that no deal, lead, contact or
/// account names as its owner. Names are compared without case.
[[nodiscard]] std::set<std::string> unknownOwners(SQLite::Database& connection,
                                                  const std::set<std::string>& idsOrNames);
/// The name that an exported user is shown by; of others what was given.
[[nodiscard]] std::string ownerName(SQLite::Database& connection, const std::string& idOrName);

} // namespace gtm::store
