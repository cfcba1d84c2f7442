// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/review_fixture.h"

#include "core/review/action.h"

#include <algorithm>

namespace gtm::fixture {

namespace {

const Day kMonday = makeDay(2026, 11, 16);

struct Line {
    int month, day;
    const char *text, *kpi, *name, *owner;
    int week; ///< Of 2026, whose meeting agreed on it.
};

constexpr Line kLines[]{
    {11, 12, "Route EMEA inbound to Dublin SDRs", "sla_response", "First touch within SLA", "Dana Okafor",
     44},
    {11, 14, "Close or re-date 12 Commit deals", "stage_aging", "Stage aging", "Jon Moreau", 45},
    {11, 17, "Make loss reason mandatory", "pipe_leak", "Pipeline leakage", "Tom Alvarez", 45},
    {11, 18, "Agree MQL score floor for webinar leads", "mql_to_sql", "MQL to SQL conversion",
     "Maya Lindqvist", 46},
    {11, 20, "Proposal exit: legal contact named", "stage_aging", "Stage aging", "Jon Moreau", 46},
    {11, 27, "Renewal plays for 7 low-usage accounts", "arr_at_risk", "Renewal risk", "Ines Castro", 45},
    {11, 30, "Weekly stage review in Enterprise", "stage_aging", "Stage aging", "Tom Alvarez", 44},
    {11, 30, "Reassign leads unclaimed after 15 min", "ttft", "Time to first touch", "Dana Okafor", 46},
    {12, 1, "Kickoff date required at Closed won", "sla_handoff_cs", "Sales to CS handoff SLA", "Ines Castro",
     46},
    {12, 4, "Loss interviews for 8 competitive deals", "win_rate", "Win rate", "Jon Moreau", 45},
    {12, 4, "Security answers ready before Proposal", "cycle_days", "Sales cycle", "Jon Moreau", 46},
    {12, 4, "Call script for first touch before 15 min", "ttft", "Time to first touch", "Dana Okafor", 46},
    {12, 7, "Calendar link on every inbound form", "sla_response", "First touch within SLA", "Dana Okafor",
     46},
    {12, 7, "Backup owner for every territory", "lead_leak", "Lead leakage", "Dana Okafor", 46},
    {12, 14, "Discount approval before amount is cut", "pipe_leak", "Pipeline leakage", "Tom Alvarez", 46},
};

report::ActionRow rowOf(const Line& line, std::int64_t id) {
    review::Action draft;
    draft.kpi = line.kpi;
    draft.text = line.text;
    draft.owner = line.owner;
    draft.due = makeDay(2026, unsigned(line.month), unsigned(line.day));
    draft.week = makeDay(2026, 11, 15) - days{7 * (46 - line.week)};
    review::Action action = *review::agreed(draft, draft.week + days{1});
    action.id = id;
    return {action, line.name, review::daysLeft(action, kMonday)};
}

} // namespace

report::Review review() {
    report::Review all;
    all.today = kMonday;
    all.nextMeeting = makeDay(2026, 11, 23);
    all.meetingMinutes = 45;
    std::int64_t id = 0;
    for (const Line& line : kLines)
        all.open.push_back(rowOf(line, ++id));
    review::Action& late = all.open[1].action;
    late.doneWhen = "No Commit deal is older than 14 days without a new close date.";
    late = *review::commented(late, kMonday, "4 of 12 re-dated, 8 need a call.");
    for (const char* text : {"Sort out duplicate owners", "Write the handoff note"}) {
        report::ActionRow row = all.open[4];
        row.action.id = ++id;
        row.action.text = text;
        row.action = *review::closed(row.action, review::ActionState::Done, makeDay(2026, 11, 9),
                                     "All of them are sorted out");
        all.closed.push_back(row);
    }
    const Day week = makeDay(2026, 11, 15);
    all.notes = {
        {1, "stage_aging", week, review::NoteKind::Point, "Two sellers left, their deals wait", kMonday},
        {2, "stage_aging", week, review::NoteKind::Ask, "Agree the Proposal exit rule by Fri 20 Nov",
         kMonday},
        {3, "stage_aging", week - days{28}, review::NoteKind::Point, "2 sellers left", kMonday}};
    return all;
}

} // namespace gtm::fixture
