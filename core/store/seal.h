// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

/// Hashes over small tables that are changed row by row, outside of imports or beside their control totals: a
/// value that was changed behind the program's back is found by `verify`. All throw SQLite::Exception.
namespace gtm::store {

enum class Sealed {
    MeasureSets, ///< The documents that declare imported measures.
    Review,      ///< Actions with their filters and logs, and notes.
};

enum class SealState {
    Whole,
    Broken,
    None, ///< Written by a program that kept no hash, and not changed since.
};

/// Takes the hash anew: after every change, in its transaction.
void seal(SQLite::Database& connection, Sealed what);
[[nodiscard]] SealState stateOf(SQLite::Database& connection, Sealed what);

} // namespace gtm::store
