// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/governance.h"
#include "core/workspace/versions.h"

#include <SQLiteCpp/SQLiteCpp.h>

/// From a draft to a version that somebody answers for.
namespace gtm {

/// A draft as a publication; where it may not be one, why. Weeks are those of the versions in force.
[[nodiscard]] Result<store::Publication> publicationOf(const VersionDraft& draft, const Signature& signature,
                                                       const Governance& governance,
                                                       const FiscalCalendar& calendar);
/// Keeps a publication in a store that is governed so, with what ships beside it. Throws SQLite::Exception.
void addTo(Governance& governance, const store::Publication& publication, SQLite::Database& store);

} // namespace gtm
