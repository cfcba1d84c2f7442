// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/meeting/meeting_view.h"
#include "ui/review_desk.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QObject>

#include <memory>

class QMenu;
class QScreen;

namespace gtm::ui {

/// Holds the meeting over the open store: opens it on the screen that was chosen last, gives it its numbers,
/// and keeps what is agreed in it.
class MeetingDesk : public QObject {
    Q_OBJECT
  public:
    MeetingDesk(QWidget* window, const Look& look, Session& session, ReviewDesk& review, Settings& settings,
                std::function<Instant()> clock);

    /// Full screen; where the meeting of this week was left, else from its beginning.
    void start();
    /// The board, or an action, is another one now.
    void refresh();
    /// Another store: the position means nothing there.
    void forget();
    [[nodiscard]] bool running() const { return m_view && m_view->isVisible(); }
    /// Left for the records of a KPI, and not come back to yet.
    [[nodiscard]] bool away() const { return m_away; }
    [[nodiscard]] MeetingView* view() const { return m_view.get(); }
    /// The screens to choose from, the chosen one checked.
    void fillScreens(QMenu& menu);
    /// The one that it would be shown on now.
    [[nodiscard]] QScreen* screen() const;

  Q_SIGNALS:
    /// The meeting is left for the records of a KPI; starting it again comes back to it.
    void recordsRequested(const std::string& kpi);
    void awayChanged(bool away);

  private:
    void build();
    /// As large as the page that it is asked over.
    [[nodiscard]] AskedOver asked();
    void setAway(bool away);
    [[nodiscard]] std::optional<MeetingSlide> slide(const std::string& kpi) const;

    QWidget* m_window;
    const Look& m_look;
    Look m_dialogLook; ///< Of what is asked in the room.
    Session& m_session;
    ReviewDesk& m_review;
    Settings& m_settings;
    std::function<Instant()> m_clock;
    std::unique_ptr<MeetingView> m_view;
    std::optional<Day> m_week; ///< That the position belongs to.
    bool m_away = false;
};

/// The one that is remembered, else one on which the program's window is not, else that.
[[nodiscard]] qsizetype meetingScreen(const QStringList& names, const QString& remembered,
                                      qsizetype ofWindow);

} // namespace gtm::ui
