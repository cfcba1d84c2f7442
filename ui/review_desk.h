// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/review/action.h"
#include "core/review/note.h"
#include "ui/pages/action_form.h"
#include "ui/session.h"

#include <QUndoStack>

#include <functional>

namespace gtm::ui {

class ReviewDialog;

/// The window that somebody is asked over. A meeting brings a look of its own, which becomes smaller where a
/// dialog has no room in the window.
struct AskedOver {
    AskedOver(QWidget* asking, Look* ownLook = nullptr) : window(asking), look(ownLook) {}
    QWidget* window;
    Look* look;
};

/// Everything that is done to actions and notes: asks, keeps it in the store, and takes it back. What went
/// wrong is told by a signal, and nothing was changed then.
class ReviewDesk : public QObject {
    Q_OBJECT
  public:
    ReviewDesk(const Look& look, Session& session, std::function<Day()> today);

    /// Whether there is a board, and a store that can be written.
    [[nodiscard]] bool ready() const;
    [[nodiscard]] ActionChoices choices() const;
    /// A new action about a KPI, else about the first of the board; `over` is the window that asks.
    void addAction(std::string kpi, const AskedOver& over);
    /// What a form says, in the place of the action that it was filled with; the error where that is nothing
    /// to keep.
    [[nodiscard]] Result<void> change(const review::Action& after);
    void close(std::int64_t id, review::ActionState state, const AskedOver& over);
    void reopen(std::int64_t id);
    void comment(std::int64_t id, const AskedOver& over);
    /// On the week that is shown.
    void addNote(const std::string& kpi, const AskedOver& over);
    /// Words changed, or nothing left of it: then it is removed.
    void editNote(std::int64_t id, const AskedOver& over);

    [[nodiscard]] QUndoStack& stack() { return m_stack; }
    /// Undoes or redoes one edit; one that cannot be is said, and is none any more. False: nothing was.
    bool step(bool undo);
    /// Another store: what was done to the one before cannot be taken back here.
    void forget() { m_stack.clear(); }

  Q_SIGNALS:
    void changed();
    void failed(const gtm::Error& error);

  private:
    template<typename Kept>
    class Edit;
    template<typename Kept>
    [[nodiscard]] Result<void> push(const QString& what, std::optional<Kept> before,
                                    std::optional<Kept> after);
    [[nodiscard]] Result<std::int64_t> save(const review::Action& action);
    [[nodiscard]] Result<std::int64_t> save(const review::Note& note);
    [[nodiscard]] Result<void> remove(const review::Action& action);
    [[nodiscard]] Result<void> remove(const review::Note& note);
    [[nodiscard]] const review::Action* action(std::int64_t id) const;
    [[nodiscard]] review::Action draft(const std::string& kpi) const;
    [[nodiscard]] QString kpiName(const std::string& kpi) const;
    [[nodiscard]] const Look& lookOver(const AskedOver& over) const {
        return over.look ? *over.look : m_look;
    }
    /// Shows a dialog, and says that something changed where it was not left.
    void ask(ReviewDialog& dialog, const AskedOver& over);
    void tell(const Result<void>& done);

    const Look& m_look;
    Session& m_session;
    std::function<Day()> m_today;
    QUndoStack m_stack;
    std::optional<Error> m_error; ///< Of the newest edit.
};

} // namespace gtm::ui
