// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"

#include <string>
#include <vector>

namespace gtm::report {

/// Something that a reader of the board should know before a number is believed: a few words, and what they
/// mean.
struct CareNote {
    std::string lead, rest;
};

/// What is incomplete, missing, rejected or told by too few records this week, and what was noted about its
/// KPIs. Empty: nothing.
[[nodiscard]] std::vector<CareNote> careNotes(const Scoreboard& board);

} // namespace gtm::report
