// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/report/kpi_words.h"
#include "core/report/review.h"
#include "core/review/review_store.h"
#include "core/workspace/workspace_state.h"

#include <algorithm>
#include <set>

namespace gtm {

namespace {

/// The store that may be written; a store without data has no board that an action could be about.
Result<store::Database*> writable(const Workspace& workspace, Workspace::State& state) {
    if (const auto leave = state.mayWrite(); !leave)
        return tl::unexpected(leave.error());
    if (workspace.empty())
        return fail(Code::NoData, workspace.path().string());
    return &*state.database;
}

report::Review arranged(std::vector<review::Action> actions, const Workspace::State& state, Day today) {
    report::Review all;
    all.today = today;
    for (review::Action& action : actions) {
        report::ActionRow row{std::move(action), {}, 0};
        row.action.week = state.model().fiscal.weekEndingLike(row.action.week);
        row.kpiName = state.nameOf(row.action.kpi);
        row.daysLeft = review::daysLeft(row.action, today);
        (review::isOpen(row.action) ? all.open : all.closed).push_back(std::move(row));
    }
    std::ranges::stable_sort(all.open, {}, [](const report::ActionRow& row) { return row.action.due; });
    std::ranges::stable_sort(all.closed, std::greater(),
                             [](const report::ActionRow& row) { return *row.action.closedOn; });
    return all;
}

template<typename Write, typename Value>
Result<std::int64_t> stored(store::Database& database, Write write, const Value& value) {
    return database.attempt([&](SQLite::Database& connection) { return write(connection, value); });
}

template<typename Remove>
Result<void> removed(store::Database& database, Remove remove, std::int64_t id, Code unknown) {
    return database.attempt([&](SQLite::Database& connection) -> Result<void> {
        if (!remove(connection, id))
            return fail(unknown, std::to_string(id));
        return {};
    });
}

} // namespace

Result<report::Review> Workspace::review(Day today) const {
    if (empty())
        return fail(Code::NoData, path().string());
    return m_state->ask([&](SQLite::Database& connection) {
        report::Review all = arranged(review::readActions(connection), *m_state, today);
        all.nextMeeting = report::nextWeekday(today, m_state->model().meeting.weekday);
        all.meetingMinutes = m_state->model().meeting.minutes;
        all.notes = review::readNotes(connection);
        for (review::Note& note : all.notes)
            note.week = m_state->model().fiscal.weekEndingLike(note.week);
        return all;
    });
}

Result<std::int64_t> Workspace::saveAction(const review::Action& action) const {
    const auto store = writable(*this, *m_state);
    if (!store)
        return tl::unexpected(store.error());
    if (!m_state->isKpi(action.kpi))
        return fail(Code::UnknownKpi, action.kpi);
    review::Action kept = action;
    kept.week = m_state->weekEnding(action.week);
    return stored(**store, review::writeAction, kept);
}

Result<void> Workspace::removeAction(std::int64_t id) const {
    const auto store = writable(*this, *m_state);
    return store ? removed(**store, review::removeAction, id, Code::UnknownAction)
                 : Result<void>(tl::unexpected(store.error()));
}

Result<std::int64_t> Workspace::saveNote(const review::Note& note) const {
    const auto store = writable(*this, *m_state);
    if (!store)
        return tl::unexpected(store.error());
    if (!m_state->isKpi(note.kpi))
        return fail(Code::UnknownKpi, note.kpi);
    review::Note kept = note;
    kept.week = m_state->weekEnding(note.week);
    return stored(**store, review::writeNote, kept);
}

Result<void> Workspace::removeNote(std::int64_t id) const {
    const auto store = writable(*this, *m_state);
    return store ? removed(**store, review::removeNote, id, Code::UnknownNote)
                 : Result<void>(tl::unexpected(store.error()));
}

Result<std::vector<std::string>> Workspace::people() const {
    if (empty())
        return fail(Code::NoData, path().string());
    return m_state->ask([&](SQLite::Database& connection) {
        std::set<std::string> names;
        for (const auto& [kpi, person] : m_state->model().plan.owners)
            names.insert(person);
        for (const review::Action& action : review::readActions(connection))
            names.insert(action.owner);
        SQLite::Statement users(connection, resourceText("sql/read_active_names.sql"));
        while (users.executeStep())
            names.insert(users.getColumn(0).getString());
        return std::vector<std::string>(names.begin(), names.end());
    });
}

} // namespace gtm
