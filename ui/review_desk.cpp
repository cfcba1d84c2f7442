// SPDX-License-Identifier: GPL-3.0-only
#include "ui/review_desk.h"

#include "core/report/kpi_words.h"
#include "ui/action_dialog.h"
#include "ui/dialogs.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

using review::Action;
using review::ActionState;
using review::Note;
using review::NoteKind;

/// One value in the place of another; nothing stands for what is not there.
template<typename Kept>
class ReviewDesk::Edit : public QUndoCommand {
  public:
    Edit(ReviewDesk& desk, const QString& what, std::optional<Kept> before, std::optional<Kept> after)
        : QUndoCommand(what), m_desk(desk), m_before(std::move(before)), m_after(std::move(after)) {}
    void redo() override { put(m_before, m_after); }
    void undo() override { put(m_after, m_before); }

  private:
    void put(std::optional<Kept>& there, std::optional<Kept>& wanted) {
        Result<void> done;
        if (wanted) {
            const auto id = m_desk.save(*wanted);
            if (id)
                wanted->id = *id; // so that it comes back under its number
            else
                done = tl::unexpected(id.error());
        } else {
            done = m_desk.remove(*there);
        }
        m_desk.m_error = done ? std::nullopt : std::optional(done.error());
        setObsolete(!done);
    }

    ReviewDesk& m_desk;
    std::optional<Kept> m_before, m_after;
};

ReviewDesk::ReviewDesk(const Look& look, Session& session, std::function<Day()> today)
    : m_look(look), m_session(session), m_today(std::move(today)) {}

bool ReviewDesk::step(bool undo) {
    const bool any = undo ? m_stack.canUndo() : m_stack.canRedo();
    m_error.reset();
    undo ? m_stack.undo() : m_stack.redo();
    const auto error = std::exchange(m_error, std::nullopt);
    if (error)
        Q_EMIT failed(*error);
    Q_EMIT changed();
    return any && !error;
}

template<typename Kept>
Result<void> ReviewDesk::push(const QString& what, std::optional<Kept> before, std::optional<Kept> after) {
    m_error.reset();
    m_stack.push(new Edit<Kept>(*this, what, std::move(before), std::move(after)));
    const auto error = std::exchange(m_error, std::nullopt);
    return error ? Result<void>(tl::unexpected(*error)) : Result<void>();
}

Result<std::int64_t> ReviewDesk::save(const Action& action) {
    return m_session.workspace().saveAction(action);
}
Result<std::int64_t> ReviewDesk::save(const Note& note) {
    return m_session.workspace().saveNote(note);
}
Result<void> ReviewDesk::remove(const Action& action) {
    return m_session.workspace().removeAction(action.id);
}
Result<void> ReviewDesk::remove(const Note& note) {
    return m_session.workspace().removeNote(note.id);
}

bool ReviewDesk::ready() const {
    return m_session.hasData() && !m_session.workspace().readOnly() && !m_session.board().empty();
}

ActionChoices ReviewDesk::choices() const {
    ActionChoices choices;
    if (!m_session.hasData())
        return choices;
    if (const auto people = m_session.workspace().people())
        for (const std::string& name : *people)
            choices.people << text(name);
    for (const report::BoardGroup& group : m_session.board().groups)
        for (const report::BoardRow& row : group.rows)
            choices.kpis.emplace_back(row.kpi, text(row.name));
    for (const kpi::Definition& definition : m_session.workspace().definitions())
        if (std::ranges::find(choices.kpis, definition.id, &std::pair<std::string, QString>::first) ==
            choices.kpis.end())
            choices.kpis.emplace_back(definition.id, text(report::nameOf(definition)));
    return choices;
}

const Action* ReviewDesk::action(std::int64_t id) const {
    const report::ActionRow* row = m_session.board().review.find(id);
    return row ? &row->action : nullptr;
}

QString ReviewDesk::kpiName(const std::string& kpi) const {
    if (const report::BoardRow* row = m_session.board().row(kpi))
        return text(row->name);
    const auto definitions = m_session.workspace().definitions();
    const auto found = std::ranges::find(definitions, kpi, &kpi::Definition::id);
    return text(found == definitions.end() ? kpi : report::nameOf(*found));
}

Action ReviewDesk::draft(const std::string& kpi) const {
    const report::Scoreboard& board = m_session.board();
    Action draft;
    draft.kpi = kpi;
    draft.filter = board.filter;
    draft.week = board.weekEnding;
    draft.due = board.review.nextMeeting - days{1};
    // A role is nobody who could be asked.
    const auto people = m_session.workspace().people();
    const report::BoardRow* row = board.row(kpi);
    if (people && row && std::ranges::find(*people, row->owner) != people->end())
        draft.owner = row->owner;
    return draft;
}

void ReviewDesk::addAction(std::string kpi, const AskedOver& over) {
    if (!ready())
        return;
    if (kpi.empty())
        for (const report::BoardGroup& group : m_session.board().groups)
            if (kpi.empty() && !group.rows.empty())
                kpi = group.rows.front().kpi;
    ActionDialog dialog(lookOver(over), choices(), draft(kpi), over.window);
    dialog.setTry([&]() -> Result<void> {
        auto action = review::agreed(dialog.form().action(), m_today());
        if (!action)
            return tl::unexpected(action.error());
        return push<Action>(tr("add action"), std::nullopt, std::move(*action));
    });
    ask(dialog, over);
}

Result<void> ReviewDesk::change(const Action& after) {
    const Action* before = action(after.id);
    if (!before || *before == after)
        return {};
    auto changed_ = review::changed(*before, after, m_today());
    if (!changed_)
        return tl::unexpected(changed_.error());
    auto done = push<Action>(tr("change action"), *before, std::move(*changed_));
    if (done)
        Q_EMIT changed();
    return done;
}

void ReviewDesk::close(std::int64_t id, ActionState state, const AskedOver& over) {
    const Action* found = action(id);
    if (!found || !ready())
        return;
    const Action before = *found;
    const bool done = state == ActionState::Done;
    LineDialog dialog(
        lookOver(over),
        {done ? tr("Mark done: %1").arg(text(before.text)) : tr("Drop: %1").arg(text(before.text)),
         tr("What happened"),
         done ? tr("Mark done") : tr("Drop action"),
         {}},
        over.window);
    dialog.setTry([&]() -> Result<void> {
        auto closed = review::closed(before, state, m_today(), dialog.line());
        if (!closed)
            return tl::unexpected(closed.error());
        return push<Action>(done ? tr("mark done") : tr("drop action"), before, std::move(*closed));
    });
    ask(dialog, over);
}

void ReviewDesk::reopen(std::int64_t id) {
    if (const Action* before = action(id); before && ready())
        tell(push<Action>(tr("open again"), *before, review::reopened(*before, m_today())));
}

void ReviewDesk::comment(std::int64_t id, const AskedOver& over) {
    const Action* found = action(id);
    if (!found || !ready())
        return;
    const Action before = *found;
    LineDialog dialog(lookOver(over),
                      {tr("Comment on %1").arg(text(before.text)), tr("Comment"), tr("Add comment"), {}},
                      over.window);
    dialog.setTry([&]() -> Result<void> {
        auto after = review::commented(before, m_today(), dialog.line());
        if (!after)
            return tl::unexpected(after.error());
        return push<Action>(tr("add comment"), before, std::move(*after));
    });
    ask(dialog, over);
}

void ReviewDesk::addNote(const std::string& kpi, const AskedOver& over) {
    if (!ready())
        return;
    // A copy: another board may come while somebody writes.
    const report::Scoreboard board = m_session.board();
    LineDialog dialog(lookOver(over),
                      {tr("Note on %1, %2").arg(kpiName(kpi), weekName(board.weekEnding, board.weekEnding)),
                       tr("Note"),
                       tr("Add note"),
                       {},
                       NoteKind::Note},
                      over.window);
    dialog.setTry([&]() -> Result<void> {
        auto note = review::checked({0, kpi, board.weekEnding, dialog.kind(), dialog.line(), m_today()});
        if (!note)
            return tl::unexpected(note.error());
        return push<Note>(tr("add note"), std::nullopt, std::move(*note));
    });
    ask(dialog, over);
}

void ReviewDesk::editNote(std::int64_t id, const AskedOver& over) {
    const auto& notes = m_session.board().review.notes;
    const auto found = std::ranges::find(notes, id, &Note::id);
    if (found == notes.end() || !ready())
        return;
    const Note before = *found;
    LineDialog dialog(lookOver(over),
                      {tr("Note on %1").arg(kpiName(before.kpi)), tr("Note; without words it is removed"),
                       tr("Keep note"), text(before.text), before.kind},
                      over.window);
    dialog.setTry([&]() -> Result<void> {
        Note after = before;
        after.text = dialog.line();
        after.kind = dialog.kind();
        if (QString::fromStdString(after.text).trimmed().isEmpty())
            return push<Note>(tr("remove note"), before, std::nullopt);
        auto checked = review::checked(std::move(after));
        if (!checked)
            return tl::unexpected(checked.error());
        return *checked == before ? Result<void>()
                                  : push<Note>(tr("change note"), before, std::move(*checked));
    });
    ask(dialog, over);
}

void ReviewDesk::ask(ReviewDialog& dialog, const AskedOver& over) {
    if (over.look)
        fitInto(dialog, *over.look, over.window->size());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT changed();
}

void ReviewDesk::tell(const Result<void>& done) {
    if (done)
        Q_EMIT changed();
    else
        Q_EMIT failed(done.error());
}

} // namespace gtm::ui
