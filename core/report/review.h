// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/review/action.h"
#include "core/review/note.h"

#include <string>
#include <string_view>
#include <vector>

namespace gtm::report {

/// An action with what a reader needs beside it.
struct ActionRow {
    review::Action action;
    std::string kpiName;
    int daysLeft = 0; ///< From today to the day it is due.
    [[nodiscard]] bool overdue() const { return review::isOpen(action) && daysLeft < 0; }
};

/// All actions and notes of a store, as they stand on one day.
struct Review {
    Day today{};
    Day nextMeeting{};             ///< The first one after today.
    int meetingMinutes = 0;        ///< How long it is meant to be.
    std::vector<ActionRow> open;   ///< By the day they are due: overdue first.
    std::vector<ActionRow> closed; ///< Newest first.
    std::vector<review::Note> notes;

    [[nodiscard]] int overdue() const;
    /// Closed in the calendar year of today.
    [[nodiscard]] int closedThisYear() const;
    /// Those of one KPI, in the same order.
    [[nodiscard]] std::vector<ActionRow> openOf(std::string_view kpi) const;
    [[nodiscard]] std::vector<ActionRow> closedOf(std::string_view kpi) const;
    /// Of a KPI and the week that ends on a day, in order of arrival.
    [[nodiscard]] std::vector<review::Note> notesOf(std::string_view kpi, Day week) const;
    [[nodiscard]] const ActionRow* find(std::int64_t id) const;
    /// By the meeting after today, and not overdue.
    [[nodiscard]] bool dueByMeeting(const ActionRow& row) const;
};

/// The first day after `day` that is this weekday; 1 = Monday.
[[nodiscard]] Day nextWeekday(Day day, int weekday);

} // namespace gtm::report
