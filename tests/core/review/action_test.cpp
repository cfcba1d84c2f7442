// SPDX-License-Identifier: GPL-3.0-only
// What an action must have, what its log says, and when it is overdue.
#include "core/report/review.h"
#include "core/report/review_text.h"
#include "core/report/sentence.h"
#include "core/review/action.h"
#include "core/review/note.h"

#include <gtest/gtest.h>

namespace gtm::review {
namespace {

const Day kMonday = makeDay(2026, 11, 16);

Action draft() {
    Action action;
    action.kpi = "stage_aging";
    action.text = "  Close or re-date 12 Commit deals ";
    action.owner = "Jon Moreau";
    action.due = makeDay(2026, 11, 20);
    action.week = makeDay(2026, 11, 15);
    return action;
}

Action whole() {
    return *agreed(draft(), kMonday);
}

} // namespace

TEST(Action, IsAgreedWithItsWeekAndAFirstLineInTheLog) {
    const Action action = whole();
    EXPECT_EQ(action.text, "Close or re-date 12 Commit deals");
    EXPECT_EQ(action.week, makeDay(2026, 11, 15));
    EXPECT_EQ(action.state, ActionState::Open);
    ASSERT_EQ(action.log.size(), 1U);
    EXPECT_EQ(action.log.front(), (ActionLog{kMonday, ActionEvent::Agreed, {}}));
}

TEST(Action, SaysWhichFieldItLacks) {
    const std::vector<std::pair<const char*, void (*)(Action&)>> cases{
        {"kpi", [](Action& a) { a.kpi.clear(); }},
        {"action", [](Action& a) { a.text = " \n "; }},
        {"owner", [](Action& a) { a.owner.clear(); }},
        {"due", [](Action& a) { a.due = Day{}; }},
    };
    for (const auto& [field, spoil] : cases) {
        Action action = draft();
        spoil(action);
        const auto refused = agreed(action, kMonday);
        ASSERT_FALSE(refused) << field;
        EXPECT_EQ(refused.error().code, Code::Incomplete);
        EXPECT_EQ(refused.error().where, field);
        EXPECT_FALSE(report::sentence(refused.error()).empty());
    }
}

TEST(Action, IsOneLineOfCharactersAndNotOfBytes) {
    Action action = draft();
    action.text = "Line one\nline two";
    EXPECT_EQ(agreed(action, kMonday)->text, "Line one line two");
    std::string umlauts;
    for (size_t i = 0; i < kLongestLine; ++i)
        umlauts += "ü";
    action.text = umlauts;
    EXPECT_TRUE(agreed(action, kMonday)) << "120 letters of two bytes each";
    action.text += "x";
    const auto refused = agreed(action, kMonday);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "120");
}

TEST(Action, LogsWhatChangesAndKeepsWhatWasThereBefore) {
    const Action before = whole();
    Action after = before;
    after.owner = "Tom Alvarez";
    after.due = makeDay(2026, 11, 27);
    after.doneWhen = "No deal is late";
    after.state = ActionState::Done; // not this way
    const auto changed_ = changed(before, after, makeDay(2026, 11, 18));
    ASSERT_TRUE(changed_);
    EXPECT_EQ(changed_->state, ActionState::Open);
    ASSERT_EQ(changed_->log.size(), 3U);
    EXPECT_EQ(report::logText(changed_->log[1]), "Handed over by Jon Moreau.");
    EXPECT_EQ(report::logText(changed_->log[2]), "Due date moved, it was Fri 20 Nov 2026.");
    EXPECT_EQ(before.log.size(), 1U);
}

TEST(Action, IsClosedOnlyWithWhatHappenedAndOpensAgain) {
    EXPECT_EQ(closed(whole(), ActionState::Done, kMonday, "  ").error().where, "outcome");
    const auto done = closed(whole(), ActionState::Done, kMonday, "All 12 are closed");
    ASSERT_TRUE(done);
    EXPECT_EQ(done->outcome, "All 12 are closed");
    EXPECT_EQ(done->closedOn, kMonday);
    EXPECT_EQ(report::logText(done->log.back()), "Done: All 12 are closed");
    const Action again = reopened(*done, makeDay(2026, 11, 18));
    EXPECT_EQ(again.state, ActionState::Open);
    EXPECT_FALSE(again.closedOn);
    EXPECT_TRUE(again.outcome.empty());
    EXPECT_EQ(again.log.size(), 3U) << "nothing that happened is forgotten";
    const auto dropped = closed(again, ActionState::Dropped, kMonday, "The rule changed");
    EXPECT_EQ(report::logText(dropped->log.back()), "Dropped: The rule changed");
}

TEST(Action, IsOverdueFromTheDayAfterItIsDue) {
    const Action action = whole(); // due on the 20th
    const std::vector<std::tuple<Day, bool, const char*>> cases{
        {makeDay(2026, 11, 16), false, "Due in 4 d"},
        {makeDay(2026, 11, 20), false, "Due today"},
        {makeDay(2026, 11, 21), true, "Overdue 1 d"},
        {makeDay(2027, 1, 1), true, "Overdue 42 d"},
    };
    for (const auto& [today, late, words] : cases) {
        EXPECT_EQ(isOverdue(action, today), late) << isoText(today);
        EXPECT_EQ(report::dueText({action, {}, daysLeft(action, today)}), words);
    }
    const Action done = *closed(action, ActionState::Done, makeDay(2026, 11, 30), "Late, but done");
    EXPECT_FALSE(isOverdue(done, makeDay(2027, 1, 1)));
    EXPECT_EQ(report::dueText({done, {}, -10}), "Done");
}

TEST(Review, TheNextMeetingIsNeverToday) {
    for (int offset = 0; offset < 14; ++offset) {
        const Day today = kMonday + days{offset};
        const Day next = report::nextWeekday(today, 1);
        EXPECT_GT(next, today);
        EXPECT_LE(next, today + days{7});
        EXPECT_EQ(isoWeekday(next), 1);
    }
    EXPECT_EQ(report::nextWeekday(kMonday, 1), makeDay(2026, 11, 23));
    EXPECT_EQ(report::nextWeekday(kMonday, 3), makeDay(2026, 11, 18));
}

TEST(Note, BelongsToAWeekAndHasALine) {
    Note note{0, "win_rate", makeDay(2026, 11, 15), NoteKind::Ask, " Agree the exit rule ", kMonday};
    const auto kept = checked(note);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->text, "Agree the exit rule");
    EXPECT_EQ(kept->week, makeDay(2026, 11, 15));
    note.text.clear();
    EXPECT_EQ(checked(note).error().where, "note");
}

TEST(Action, TellsEverythingThatItLacksAtOnce) {
    Action draft;
    draft.kpi = "win_rate";
    draft.text = " ";
    std::vector<std::string> fields;
    for (const Error& error : problemsOf(draft))
        fields.push_back(error.where);
    EXPECT_EQ(fields, (std::vector<std::string>{"action", "owner", "due"}));
    draft.text = "Ask";
    draft.owner = "Ann";
    draft.due = makeDay(2026, 11, 20);
    EXPECT_TRUE(problemsOf(draft).empty());
}

} // namespace gtm::review
