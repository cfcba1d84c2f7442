// SPDX-License-Identifier: GPL-3.0-only
// Actions and notes: who asks for them, and where they are shown.
#include "core/report/sentence.h"
#include "ui/app_menu.h"
#include "ui/main_window.h"
#include "ui/pages/action_detail.h"
#include "ui/pages/actions_page.h"
#include "ui/pages/actions_panel.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/kpi_review_card.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/text/words.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/status_bar.h"

#include <QApplication>
#include <QMenu>
#include <QScreen>

namespace gtm::ui {

namespace {

constexpr int kWorkedWeeks = 26;

} // namespace

void MainWindow::wireReview() {
    connect(&m_review, &ReviewDesk::changed, this, &MainWindow::rereadReview);
    connect(&m_review, &ReviewDesk::failed, this, &MainWindow::sayError);
    connect(&m_review, &ReviewDesk::changed, this, &MainWindow::showUndo);
    connect(m_menu, &AppMenu::undoRequested, this, [this] { undoOrRedo(true); });
    connect(m_menu, &AppMenu::redoRequested, this, [this] { undoOrRedo(false); });
    connect(m_menu, &AppMenu::addActionRequested, this, &MainWindow::addAction);
    connect(m_menu, &AppMenu::addNoteRequested, this, &MainWindow::addNote);
    connect(m_menu, &AppMenu::exportActionsRequested, this, [this] { exportActions(); });
    connect(m_menu, &AppMenu::exportNotesRequested, this, [this] {
        const report::Review review = m_session.board().review; // another may come while a file is chosen
        m_exports.notes(review);
    });
    connect(m_menu, &AppMenu::actionsRequested, this, [this] {
        showPage(Page::Actions);
        m_shell->focusPage();
    });

    ActionsPanel& panel = m_shell->board().actions();
    connect(&panel, &ActionsPanel::addRequested, this, &MainWindow::addAction);
    connect(&panel, &ActionsPanel::allRequested, this, [this] { showPage(Page::Actions); });
    connect(&panel, &ActionsPanel::opened, this, &MainWindow::showAction);

    KpiReviewCard& card = m_shell->kpi().review();
    connect(&card, &KpiReviewCard::addActionRequested, this,
            [this](const std::string& kpi) { m_review.addAction(kpi, this); });
    connect(&card, &KpiReviewCard::addNoteRequested, this,
            [this](const std::string& kpi) { m_review.addNote(kpi, this); });
    connect(&card, &KpiReviewCard::actionOpened, this, &MainWindow::showAction);
    connect(&card, &KpiReviewCard::noteOpened, this,
            [this](std::int64_t id) { m_review.editNote(id, this); });

    ActionsPage& page = m_shell->actions();
    connect(&page, &ActionsPage::addRequested, this, &MainWindow::addAction);
    connect(&page, &ActionsPage::exportRequested, this, [this] { exportActions(); });
    connect(&page, &ActionsPage::shown, this, [this](const review::Action& action) {
        const auto series = m_session.weeksOf(action.kpi, action.filter, kWorkedWeeks);
        m_shell->actions().setSeries(series ? &*series : nullptr);
    });
    ActionDetail& detail = page.detail();
    connect(&detail, &ActionDetail::edited, this, [this](const review::Action& after) {
        if (const auto kept = m_review.change(after); !kept)
            m_shell->actions().detail().setError(text(report::sentence(kept.error())));
    });
    connect(&detail, &ActionDetail::closeRequested, this,
            [this](std::int64_t id, review::ActionState state) { m_review.close(id, state, this); });
    connect(&detail, &ActionDetail::reopenRequested, &m_review, &ReviewDesk::reopen);
    connect(&detail, &ActionDetail::commentRequested, this,
            [this](std::int64_t id) { m_review.comment(id, this); });
}

void MainWindow::wireMeeting() {
    connect(&m_shell->topBar(), &TopBar::meetingRequested, &m_meeting, &MeetingDesk::start);
    connect(m_menu, &AppMenu::meetingRequested, &m_meeting, &MeetingDesk::start);
    connect(&m_meeting, &MeetingDesk::recordsRequested, this, [this](const std::string& kpi) {
        showKpi(kpi, {}, {}, [this] { m_shell->kpi().focusRecords(); });
    });
    connect(&m_meeting, &MeetingDesk::awayChanged, &m_shell->statusBar(), [this](bool away) {
        m_shell->statusBar().setHint(away ? tr("F5 goes back to the meeting.") : QString());
    });
    QMenu& screens = m_menu->screens();
    const auto fill = [this, &screens] {
        m_meeting.fillScreens(screens);
        m_shell->topBar().setScreens(&screens, QGuiApplication::screens().size() > 1);
    };
    connect(&screens, &QMenu::aboutToShow, &m_meeting, [this, &screens] { m_meeting.fillScreens(screens); });
    connect(qApp, &QGuiApplication::screenAdded, this, fill);
    connect(qApp, &QGuiApplication::screenRemoved, this, fill);
    fill();
}

bool MainWindow::backToMeeting() {
    if (!m_meeting.away() || m_shell->view() != View::Kpi)
        return false;
    m_meeting.start();
    return m_meeting.running();
}

void MainWindow::addAction() {
    if (mayWrite(tr("This store is open for reading only, so no action can be added.")))
        m_review.addAction(currentKpi(), this);
}

void MainWindow::addNote() {
    if (!mayWrite(tr("This store is open for reading only, so no note can be added.")))
        return;
    if (const std::string kpi = currentKpi(); !kpi.empty())
        m_review.addNote(kpi, this);
    else
        m_shell->statusBar().setMessage(tr("Choose the row that the note is about."));
}

std::string MainWindow::currentKpi() const {
    if (m_shell->view() == View::Kpi)
        return m_shell->kpi().kpi();
    return m_shell->view() == View::Board ? m_shell->board().scorecard().selectedKpi() : std::string();
}

void MainWindow::rereadReview() {
    if (const auto read = m_session.rereadReview(); !read) {
        sayError(read.error());
        return;
    }
    showRows();
    if (m_shell->view() == View::Kpi)
        m_shell->kpi().setReview(m_session.board());
    showReview();
}

void MainWindow::showReview() {
    m_shell->topBar().setOverdue(m_session.board().review.overdue());
    if (m_shell->view() == View::Actions)
        fillActions();
    m_meeting.refresh();
}

void MainWindow::fillActions() {
    m_shell->actions().setBoard(m_session.board(), m_review.choices());
}

void MainWindow::showAction(std::int64_t id) {
    m_shell->actions().prefer(id);
    showPage(Page::Actions);
    m_shell->actions().choose(id);
    m_shell->focusPage();
}

void MainWindow::exportActions() {
    const report::Review review = m_session.board().review; // another may come while a file is chosen
    m_exports.actions(review);
}

} // namespace gtm::ui
