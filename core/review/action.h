// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/kpi/point.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a weekly meeting leaves behind: actions and notes.
namespace gtm::review {

enum class ActionState { Open, Done, Dropped };
/// open, done or dropped: as files and scripts have it.
[[nodiscard]] std::string_view name(ActionState state);

/// What became of an action. The numbers are those of the store.
enum class ActionEvent { Agreed, Comment, Due, Owner, Text, Done, Dropped, Reopened };

struct ActionLog {
    Day on{};
    ActionEvent event{};
    /// A comment, or what happened; of a change what stood there before, a due date as ISO text.
    std::string text;
    friend bool operator==(const ActionLog&, const ActionLog&) = default;
};

/// Something that somebody does about a KPI until a day. It stays open from week to week until it is closed
/// with one line of what happened.
struct Action {
    std::int64_t id = 0; ///< 0: not stored yet.
    std::string kpi;
    kpi::Filter filter; ///< What the board was filtered by when it was agreed; empty: the whole KPI.
    std::string text;   ///< One line.
    std::string owner;
    Day due{};
    std::string doneWhen; ///< How one can tell; may be empty.
    Day week{};           ///< Last day of the week whose meeting agreed on it.
    ActionState state = ActionState::Open;
    std::optional<Day> closedOn; ///< Exactly where it is not open.
    std::string outcome;         ///< What happened; empty while it is open.
    std::vector<ActionLog> log;  ///< Oldest first; the first entry is that it was agreed.
    friend bool operator==(const Action&, const Action&) = default;
};

/// Longest text of an action, an outcome or a comment, in characters: it has to fit a line.
inline constexpr size_t kLongestLine = 120;

// Every change gives a new value and leaves the old one, so that it can be put back. Errors are
// Code::Incomplete; `where` is kpi, action, owner, due or outcome, `detail` the limit where a text is too
// long.

/// Everything that keeps an action from being agreed, in the order of its fields; empty: nothing does.
[[nodiscard]] std::vector<Error> problemsOf(const Action& action);
/// A new action as it is agreed on `today`.
[[nodiscard]] Result<Action> agreed(Action draft, Day today);
/// `after` in the place of `before`; the log says what changed. State, outcome and log stay.
[[nodiscard]] Result<Action> changed(const Action& before, Action after, Day today);
/// `state` is Done or Dropped; `outcome` says in one line what happened.
[[nodiscard]] Result<Action> closed(Action action, ActionState state, Day today, const std::string& outcome);
[[nodiscard]] Action reopened(Action action, Day today);
[[nodiscard]] Result<Action> commented(Action action, Day today, const std::string& comment);

/// Days until it is due; below 0 it is overdue.
[[nodiscard]] inline int daysLeft(const Action& action, Day today) {
    return daysBetween(today, action.due);
}
[[nodiscard]] inline bool isOpen(const Action& action) {
    return action.state == ActionState::Open;
}
[[nodiscard]] inline bool isOverdue(const Action& action, Day today) {
    return isOpen(action) && daysLeft(action, today) < 0;
}

} // namespace gtm::review
