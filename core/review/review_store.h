// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/review/action.h"
#include "core/review/note.h"
#include "core/store/database.h"

#include <vector>

/// Actions and notes in the store. Imports and taking them back leave them alone; a backup holds them. All
/// throw what SQLite throws, for `Database::attempt`.
namespace gtm::review {

/// In order of arrival.
[[nodiscard]] std::vector<Action> readActions(SQLite::Database& connection);
[[nodiscard]] std::vector<Note> readNotes(SQLite::Database& connection);
/// Writes the action as a whole, with its log, also in the place of an earlier one; returns its id.
std::int64_t writeAction(SQLite::Database& connection, const Action& action);
std::int64_t writeNote(SQLite::Database& connection, const Note& note);
/// False where there is none.
bool removeAction(SQLite::Database& connection, std::int64_t id);
bool removeNote(SQLite::Database& connection, std::int64_t id);

} // namespace gtm::review
