// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/review.h"
#include "core/report/table.h"

/// Actions and notes as people, files and scripts read them.
namespace gtm::report {

/// "Overdue 2 d", "Due today", "Due in 4 d"; of a closed one "Done", "Dropped".
[[nodiscard]] std::string dueText(const ActionRow& row);
/// "12 Nov, late", "17 Nov": for paper, which is read on other days.
[[nodiscard]] std::string dueOnPaper(const ActionRow& row, Day today);
/// What became of an action: "Due date moved, it was Fri 14 Nov 2026."
[[nodiscard]] std::string logText(const review::ActionLog& entry);

/// A note in one line: "Ask: a decision on routing" where the owner wants one.
[[nodiscard]] std::string noteText(const review::Note& note);

/// One row per action, open ones first, with every field.
[[nodiscard]] Table actionsTable(const Review& review);
/// One row per note, in order of arrival, with every field.
[[nodiscard]] Table notesTable(const Review& review);
/// The same for a terminal: what is open.
[[nodiscard]] Table actionsText(const Review& review);

} // namespace gtm::report
