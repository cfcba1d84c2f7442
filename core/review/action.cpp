// SPDX-License-Identifier: GPL-3.0-only
#include "core/review/action.h"

#include "core/base/text.h"
#include "core/review/line.h"
#include "core/review/note.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gtm::review {

namespace {

constexpr std::array kLines{std::pair{&Action::text, "action"}, std::pair{&Action::owner, "owner"}};

Result<void> checkFields(Action& action) {
    if (const auto wrong = problemsOf(action); !wrong.empty())
        return tl::unexpected(wrong.front());
    for (const auto& [member, field] : kLines)
        action.*member = *oneLine(action.*member, field);
    action.doneWhen = std::string(trimmed(action.doneWhen));
    return {};
}

} // namespace

std::vector<Error> problemsOf(const Action& action) {
    std::vector<Error> all;
    if (action.kpi.empty())
        all.push_back({Code::Incomplete, "kpi", {}});
    for (const auto& [member, field] : kLines)
        if (auto line = oneLine(action.*member, field); !line)
            all.push_back(std::move(line.error()));
    if (action.due == Day{})
        all.push_back({Code::Incomplete, "due", {}});
    return all;
}

std::string_view name(ActionState state) {
    return state == ActionState::Open ? "open" : state == ActionState::Done ? "done" : "dropped";
}

std::string_view name(NoteKind kind) {
    return kind == NoteKind::Ask ? "ask" : kind == NoteKind::Point ? "point" : "note";
}

Result<std::string> oneLine(const std::string& text, const char* field) {
    std::string line(trimmed(text));
    if (line.empty())
        return fail(Code::Incomplete, field);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    // Bytes that continue a character count for none.
    const auto characters = std::ranges::count_if(line, [](char c) { return (c & 0xC0) != 0x80; });
    if (static_cast<size_t>(characters) > kLongestLine)
        return fail(Code::Incomplete, field, std::to_string(kLongestLine));
    return line;
}

Result<Action> agreed(Action draft, Day today) {
    if (auto whole = checkFields(draft); !whole)
        return tl::unexpected(whole.error());
    draft.state = ActionState::Open;
    draft.closedOn.reset();
    draft.outcome.clear();
    draft.log = {{today, ActionEvent::Agreed, {}}};
    return draft;
}

Result<Action> changed(const Action& before, Action after, Day today) {
    if (auto whole = checkFields(after); !whole)
        return tl::unexpected(whole.error());
    after.id = before.id;
    after.week = before.week;
    after.state = before.state;
    after.closedOn = before.closedOn;
    after.outcome = before.outcome;
    after.log = before.log;
    if (after.text != before.text)
        after.log.push_back({today, ActionEvent::Text, before.text});
    if (after.owner != before.owner)
        after.log.push_back({today, ActionEvent::Owner, before.owner});
    if (after.due != before.due)
        after.log.push_back({today, ActionEvent::Due, isoText(before.due)});
    return after;
}

Result<Action> closed(Action action, ActionState state, Day today, const std::string& outcome) {
    auto line = oneLine(outcome, "outcome");
    if (!line)
        return tl::unexpected(line.error());
    action.state = state;
    action.closedOn = today;
    action.outcome = std::move(*line);
    action.log.push_back(
        {today, state == ActionState::Done ? ActionEvent::Done : ActionEvent::Dropped, action.outcome});
    return action;
}

Action reopened(Action action, Day today) {
    action.state = ActionState::Open;
    action.closedOn.reset();
    action.outcome.clear();
    action.log.push_back({today, ActionEvent::Reopened, {}});
    return action;
}

Result<Action> commented(Action action, Day today, const std::string& comment) {
    auto line = oneLine(comment, "comment");
    if (!line)
        return tl::unexpected(line.error());
    action.log.push_back({today, ActionEvent::Comment, std::move(*line)});
    return action;
}

Result<Note> checked(Note note) {
    if (note.kpi.empty())
        return fail(Code::Incomplete, "kpi");
    auto line = oneLine(note.text, "note");
    if (!line)
        return tl::unexpected(line.error());
    note.text = std::move(*line);
    return note;
}

} // namespace gtm::review
