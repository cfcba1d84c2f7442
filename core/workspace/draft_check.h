// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/governance.h"
#include "core/workspace/versions.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gtm {

/// A document of a draft as it would be published.
struct DraftText {
    store::Publication::Text text; ///< With the number of its version.
    std::string where;
    bool isNew = true; ///< It says something else than the newest version.
};

/// A draft, read, and everything that is wrong with it.
struct CheckedDraft {
    std::vector<DraftText> texts;
    std::vector<Error> errors;
};

/// Checks a draft by itself and against what was published. Numbers of versions follow the newest ones.
[[nodiscard]] CheckedDraft checkDraft(const VersionDraft& draft, const Governance& governance, Day effective);
/// Exclusions of records that the store does not hold. Throws SQLite::Exception.
[[nodiscard]] std::vector<Error> unknownRecords(SQLite::Database& store, const VersionDraft& draft,
                                                const Governance& governance);

} // namespace gtm
