// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/owners.h"

#include "core/base/resources.h"

namespace gtm::store {

bool knowsOwner(SQLite::Database& connection, const std::string& idOrName) {
    SQLite::Statement known(connection, resourceText("sql/count_owner.sql"));
    known.bind(1, idOrName);
    return known.executeStep() && known.getColumn(0).getInt() != 0;
}

std::string ownerName(SQLite::Database& connection, const std::string& idOrName) {
    SQLite::Statement name(connection, resourceText("sql/read_owner_name.sql"));
    name.bind(1, idOrName);
    return name.executeStep() ? name.getColumn(0).getString() : idOrName;
}

} // namespace gtm::store
