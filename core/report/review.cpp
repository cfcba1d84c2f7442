// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/review.h"

#include <algorithm>
#include <iterator>

namespace gtm::report {

namespace {

std::chrono::year yearOf(Day day) {
    return std::chrono::year_month_day{day}.year();
}

std::vector<ActionRow> ofKpi(const std::vector<ActionRow>& rows, std::string_view kpi) {
    std::vector<ActionRow> own;
    std::ranges::copy_if(rows, std::back_inserter(own),
                         [&](const ActionRow& row) { return row.action.kpi == kpi; });
    return own;
}

} // namespace

int Review::overdue() const {
    return int(std::ranges::count_if(open, &ActionRow::overdue));
}

int Review::closedThisYear() const {
    return int(std::ranges::count_if(
        closed, [&](const ActionRow& row) { return yearOf(*row.action.closedOn) == yearOf(today); }));
}

std::vector<ActionRow> Review::openOf(std::string_view kpi) const {
    return ofKpi(open, kpi);
}

std::vector<ActionRow> Review::closedOf(std::string_view kpi) const {
    return ofKpi(closed, kpi);
}

std::vector<review::Note> Review::notesOf(std::string_view kpi, Day week) const {
    std::vector<review::Note> own;
    std::ranges::copy_if(notes, std::back_inserter(own),
                         [&](const review::Note& note) { return note.kpi == kpi && note.week == week; });
    return own;
}

const ActionRow* Review::find(std::int64_t id) const {
    for (const auto* rows : {&open, &closed})
        for (const ActionRow& row : *rows)
            if (row.action.id == id)
                return &row;
    return nullptr;
}

bool Review::dueByMeeting(const ActionRow& row) const {
    return !row.overdue() && row.action.due <= nextMeeting;
}

Day nextWeekday(Day day, int weekday) {
    const int ahead = (weekday - isoWeekday(day) + 7) % 7;
    return day + days{ahead == 0 ? 7 : ahead};
}

} // namespace gtm::report
