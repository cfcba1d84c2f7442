// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

/// Who owns records, by id or name. All throw SQLite::Exception.
namespace gtm::store {

/// Whether the user export holds somebody of this id or name, or a deal, lead, contact or account names them
/// as its owner. Names are compared without case.
[[nodiscard]] bool knowsOwner(SQLite::Database& connection, const std::string& idOrName);
/// The name that an exported user is shown by; of others what was given.
[[nodiscard]] std::string ownerName(SQLite::Database& connection, const std::string& idOrName);

} // namespace gtm::store
