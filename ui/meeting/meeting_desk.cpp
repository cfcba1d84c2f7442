// SPDX-License-Identifier: GPL-3.0-only
#include "ui/meeting/meeting_desk.h"

#include "core/report/talking_points.h"
#include "ui/dialogs.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace gtm::ui {

namespace {

/// Of the page's letters; its two columns have room then.
constexpr double kSheetShare = 0.85;

QStringList screenNames() {
    QStringList names;
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        names << screen->name();
    return names;
}

} // namespace

qsizetype meetingScreen(const QStringList& names, const QString& remembered, qsizetype ofWindow) {
    const auto known = names.indexOf(remembered);
    if (known >= 0)
        return known;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (i != ofWindow)
            return i;
    return ofWindow;
}

MeetingDesk::MeetingDesk(QWidget* window, const Look& look, Session& session, ReviewDesk& review,
                         Settings& settings, std::function<Instant()> clock)
    : m_window(window)
    , m_look(look)
    , m_session(session)
    , m_review(review)
    , m_settings(settings)
    , m_clock(std::move(clock)) {}

void MeetingDesk::build() {
    m_view =
        std::make_unique<MeetingView>(m_look, m_clock, [this](const std::string& kpi) { return slide(kpi); });
    m_view->setPercent(m_settings.value(Setting::MeetingScale).toInt());
    connect(m_view.get(), &MeetingView::settingsChanged, this, [this] {
        m_settings.set(Setting::MeetingScale, m_view->percent());
        m_settings.set(Setting::MeetingChoice, int(m_view->walk().choice()));
    });
    connect(m_view.get(), &MeetingView::recordsRequested, this, [this](const std::string& kpi) {
        m_view->close();
        setAway(true);
        Q_EMIT recordsRequested(kpi);
    });
    connect(m_view.get(), &MeetingView::shortcutsRequested, this, [this] {
        m_dialogLook.follow(m_look, kSheetShare * m_view->dialogScale() * 100 / m_view->percent());
        showShortcuts(m_dialogLook, {{tr("Meeting"), meetingShortcuts()}}, m_view.get());
    });
    connect(m_view.get(), &MeetingView::addActionRequested, this,
            [this](const std::string& kpi) { m_review.addAction(kpi, asked()); });
    connect(m_view.get(), &MeetingView::addNoteRequested, this,
            [this](const std::string& kpi) { m_review.addNote(kpi, asked()); });
    connect(m_view.get(), &MeetingView::closeActionRequested, this,
            [this](std::int64_t id) { m_review.close(id, review::ActionState::Done, asked()); });
    connect(m_view.get(), &MeetingView::left, m_window, qOverload<>(&QWidget::activateWindow));
}

AskedOver MeetingDesk::asked() {
    m_dialogLook.follow(m_look, m_view->dialogScale());
    return {m_view.get(), &m_dialogLook};
}

void MeetingDesk::start() {
    if (!m_session.hasData() || m_session.board().empty())
        return;
    if (!m_view)
        build();
    m_view->setBoard(m_session.board());
    m_view->setChoice(
        MeetingWalk::Choice(std::clamp(m_settings.value(Setting::MeetingChoice).toInt(), 1, 3)));
    if (m_week != m_session.board().weekEnding)
        m_view->restart();
    m_week = m_session.board().weekEnding;
    m_view->setGeometry(screen()->geometry());
    setAway(false);
    m_view->showFullScreen();
    m_view->activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void MeetingDesk::refresh() {
    if (running() && !m_session.board().empty())
        m_view->setBoard(m_session.board());
}

void MeetingDesk::forget() {
    m_week.reset();
    setAway(false);
    if (m_view)
        m_view->close();
}

void MeetingDesk::setAway(bool away) {
    m_away = away;
    Q_EMIT awayChanged(away);
}

std::optional<MeetingSlide> MeetingDesk::slide(const std::string& kpi) const {
    if (!m_session.open())
        return std::nullopt; // it is being restored
    const report::Scoreboard& board = m_session.board();
    const report::BoardRow* row = board.row(kpi);
    auto series = m_session.meetingWeeks(kpi);
    if (!row || !series)
        return std::nullopt;
    MeetingSlide slide;
    slide.row = *row;
    for (const review::Note& note : board.review.notesOf(kpi, board.weekEnding))
        switch (note.kind) {
        case review::NoteKind::Point:
            slide.points.push_back(note.text);
            break;
        case review::NoteKind::Ask:
            slide.ask = note.text;
            break;
        case review::NoteKind::Note:
            slide.notes.push_back(note.text);
            break;
        }
    for (std::string& point : report::talkingPoints(*series, board.data.currency))
        slide.points.push_back(std::move(point)); // what somebody says comes first
    slide.open = board.review.openOf(kpi);
    slide.series = std::move(*series);
    return slide;
}

QScreen* MeetingDesk::screen() const {
    const auto screens = QGuiApplication::screens();
    const auto own = screens.indexOf(m_window->screen());
    return screens[meetingScreen(screenNames(), m_settings.value(Setting::MeetingScreen).toString(),
                                 std::max<qsizetype>(0, own))];
}

void MeetingDesk::fillScreens(QMenu& menu) {
    menu.clear();
    auto* group = new QActionGroup(&menu);
    const QScreen* now = screen();
    const auto screens = QGuiApplication::screens();
    for (const QScreen* one : screens) {
        QAction* action = menu.addAction(tr("Show on %1, %2 x %3")
                                             .arg(one->name())
                                             .arg(one->geometry().width())
                                             .arg(one->geometry().height()));
        action->setCheckable(true);
        action->setChecked(one == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, name = one->name()] { m_settings.set(Setting::MeetingScreen, name); });
    }
}

} // namespace gtm::ui
