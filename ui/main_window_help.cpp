// SPDX-License-Identifier: GPL-3.0-only
// The guide, and the hints of the first start.
#include "ui/app_menu.h"
#include "ui/dialogs.h"
#include "ui/help/guide_dialog.h"
#include "ui/help/tour.h"
#include "ui/main_window.h"
#include "ui/meeting/meeting_view.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/status_bar.h"

namespace gtm::ui {

namespace {

QString chapterOf(View view) {
    switch (view) {
    case View::Empty:
        return QStringLiteral("first-steps.md");
    case View::Imports:
    case View::Progress:
        return QStringLiteral("reading-files.md");
    case View::Mapping:
    case View::Check:
        return QStringLiteral("mapping-profiles.md");
    case View::Actions:
        return QStringLiteral("meeting.md");
    default:
        return QStringLiteral("numbers.md");
    }
}

QString headingOf(View view) {
    return view == View::Kpi     ? QStringLiteral("the-page-of-a-kpi")
           : view == View::Check ? QStringLiteral("check-data")
                                 : QString();
}

} // namespace

void MainWindow::showGuide() {
    if (!m_guide) {
        m_guide = new GuideDialog(m_look, this);
        connect(m_guide, &GuideDialog::shortcutsRequested, this, [this] { showKeys(m_guide); });
    }
    const View view = m_shell->view();
    m_guide->openAt(chapterOf(view), headingOf(view));
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::showKeys(QWidget* over) {
    showShortcuts(m_look, {{tr("Window"), m_menu->sheet()}, {tr("Meeting"), meetingShortcuts()}}, over);
}

void MainWindow::offerTour() {
    if (!m_options.tour || m_settings.value(Setting::TourSeen).toBool() || m_session.board().empty())
        return;
    m_settings.set(Setting::TourSeen, true);
    new Tour(
        m_look,
        {{&m_shell->board().scorecard(), tr("Every number opens"),
          tr("Choose a row and press Enter, or click it: trend, definition, and the records that the "
             "number is "
             "made of.")},
         {&m_shell->topBar(), tr("One meeting, one screen"),
          tr("F5 shows the board in the room: open actions first, then one KPI at a time.")},
         {&m_shell->statusBar(), tr("Help is one key away"),
          tr("F1 lists the keys, Ctrl+F1 opens the guide at what you are looking at, and F10 the menu with "
             "all commands.")}},
        this);
}

} // namespace gtm::ui
