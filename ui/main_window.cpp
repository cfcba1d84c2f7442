// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window.h"

#include "ui/app_menu.h"
#include "ui/dialogs.h"
#include "ui/pages/definitions_page.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/empty_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/measure_page.h"
#include "ui/pages/model_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QToolTip>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr QSize kLeastSize(1024, 640), kFirstSize(1440, 900);

} // namespace

std::vector<std::filesystem::path> droppedPaths(const QMimeData* mime) {
    std::vector<std::filesystem::path> paths;
    const auto urls = mime->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            paths.emplace_back(url.toLocalFile().toStdString());
    return paths;
}

MainWindow::MainWindow(WindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_options(std::move(options))
    , m_settings(m_options.settingsFile)
    , m_shell(new Shell(m_look))
    , m_menu(nullptr)
    , m_imports(*m_shell, m_look, m_session, m_settings, m_options.clock,
                m_options.programVersion.toStdString(), m_options.dataFolder / kProfileFolder)
    , m_exports(this, *m_shell, m_session, m_settings, m_options.programVersion)
    , m_upkeep(this, m_look, *m_shell, m_session, m_settings, [this] { return today(); })
    , m_review(m_look, m_session, [this] { return today(); })
    , m_meeting(this, m_look, m_session, m_review, m_settings, m_options.clock)
    , m_versions(this, m_look, *m_shell, m_session, m_settings, m_upkeep, m_options.clock,
                 m_options.programVersion.toStdString()) {
    QApplication::setStyle(new Style(m_look));
    setWindowTitle(tr("GTM Scoreboard"));
    setMinimumSize(kLeastSize);
    setCentralWidget(m_shell);
    setAcceptDrops(true);
    m_menu = new AppMenu(m_look, this);
    m_shell->topBar().setMenu(m_menu);
    new FocusRing(this);
    wireStore();
    wirePages();
    wireMenu();
    wireReview();
    wireMeeting();
    wireMeasures();
    wireVersions();
    wireSettings();
    wireArrangement();
    connect(&m_look, &Look::changed, this, &MainWindow::applyLook);
    restore();
    if (!m_options.store.empty())
        openStore(m_options.store);
}

MainWindow::~MainWindow() {
    // Pages and style paint with the look, which goes before QMainWindow would delete them.
    delete takeCentralWidget();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void MainWindow::restore() {
    resize(m_options.room.isValid() ? kFirstSize.boundedTo(m_options.room).expandedTo(kLeastSize)
                                    : kFirstSize);
    restoreGeometry(m_settings.value(Setting::Geometry).toByteArray());
    m_look.setChoice(m_settings.theme());
    m_look.setScalePercent(m_settings.value(Setting::ViewScale).toInt());
    m_menu->setLanguage(m_settings.language(), m_settings.numberFormat());
    m_menu->setRecentStores(m_settings.recentStores());
    m_trendsBy = m_settings.value(Setting::TrendsBy).toString().toStdString();
    m_movedBy = m_settings.value(Setting::MovedBy).toString().toStdString();
    m_shell->kpi().setColumnWish(m_settings.columnWish());
    setTrendWeeks(m_settings.value(Setting::TrendWeeks).toInt());
    setKpiWeeks(m_settings.value(Setting::KpiWeeks).toInt());
    m_shell->statusBar().setNoStore();
}

void MainWindow::applyLook() {
    const QPalette colours = ui::palette(m_look.theme());
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QApplication::setFont(m_look.metrics().font(Type::Body));
    QToolTip::setFont(m_look.metrics().font(Type::Caption));
}

void MainWindow::stepKpi(int direction) {
    const std::string next = m_session.neighbour(m_shell->kpi().kpi(), direction);
    if (!next.empty())
        showKpi(next, {});
}

void MainWindow::showPage(Page page) {
    m_shell->banner().pass();
    returnTo(page);
}

void MainWindow::returnTo(Page page) {
    m_returnTo.reset();
    settleQuestions();
    if (busy())
        m_shell->show(m_imports.checkingAgain() ? View::Check : View::Progress);
    else if (page == Page::Imports)
        m_shell->show(!m_imports.mapping()  ? View::Imports
                      : m_imports.checked() ? View::Check
                                            : View::Mapping);
    else if (page == Page::Actions && m_session.hasData()) {
        fillActions();
        m_shell->show(View::Actions);
    } else if (page == Page::Definitions && m_session.hasData()) {
        fillDefinitions();
        m_shell->show(View::Definitions);
    } else if (page == Page::Model && m_session.hasData()) {
        fillModel();
        m_shell->show(View::Model);
    } else {
        if (!m_session.board().empty())
            showRows(); // the draft of the model may arrange them otherwise by now
        m_shell->show(m_session.hasData() ? View::Board : View::Empty);
    }
}

void MainWindow::goBack() {
    settleQuestions();
    m_shell->banner().pass();
    if (m_shell->view() == View::Kpi) {
        m_shell->show(View::Board);
        m_shell->board().focusKpi(m_shell->kpi().kpi());
    } else if (m_shell->view() == View::Measure) {
        m_shell->show(View::Board);
        m_shell->board().focusKpi(m_shell->measure().kpi());
    } else if (m_shell->view() != View::Progress) {
        showPage(Page::Scoreboard);
    }
}

void MainWindow::showGroup(const std::string& group) {
    settleQuestions();
    m_shell->show(View::Board);
    for (const report::BoardGroup& shown : m_session.board().groups)
        if (shown.key == group && !shown.rows.empty())
            m_shell->board().focusKpi(shown.rows.front().kpi);
}

void MainWindow::setTrendWeeks(int weeks) {
    m_trendWeeks = weeks > 13 ? 52 : 13;
    m_shell->board().setTrendWeeks(m_trendWeeks);
    m_settings.set(Setting::TrendWeeks, m_trendWeeks);
    showContext();
}

void MainWindow::setKpiWeeks(int weeks) {
    m_kpiWeeks = weeks > 13 ? 52 : 13;
    m_shell->kpi().setTrendWeeks(m_kpiWeeks);
    m_settings.set(Setting::KpiWeeks, m_kpiWeeks);
    showContext();
}

void MainWindow::toggleTrend() {
    if (m_shell->view() == View::Kpi)
        setKpiWeeks(m_kpiWeeks > 13 ? 13 : 52);
    else
        setTrendWeeks(m_trendWeeks > 13 ? 13 : 52);
}

void MainWindow::showContext() {
    m_shell->statusBar().setMessage({}); // it was about the page before
    const View view = m_shell->view();
    const bool open = m_session.open();
    const bool measures = m_session.hasData() && !m_session.workspace().measures().empty();
    m_menu->setContext(
        view, {open, m_session.hasData(), open && m_session.workspace().readOnly(), busy(), measures});
    m_menu->setTrendWeeks(view == View::Kpi ? m_kpiWeeks : m_trendWeeks);
    showUndo();
}

void MainWindow::sayError(const Error& error) {
    if (error.code == Code::StoreGone && m_session.open()) {
        m_upkeep.sayGone();
        return;
    }
    const Saying said = sayingOf(error);
    m_shell->banner().show(BannerLevel::Fail, said.what, said.meaning);
}

Day MainWindow::today() const {
    const qint64 milliseconds = m_options.clock().time_since_epoch().count();
    const QDate date = QDateTime::fromMSecsSinceEpoch(milliseconds).date();
    return makeDay(date.year(), unsigned(date.month()), unsigned(date.day()));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookForStore(); // it may have gone while somebody was elsewhere
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_meeting.forget(); // it is a window of its own
    m_versions.keepDrafts();
    m_settings.set(Setting::Geometry, saveGeometry());
    m_settings.set(Setting::ViewScale, m_look.scalePercent());
    m_settings.set(Setting::MovedBy, text(m_movedBy));
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const auto paths = droppedPaths(event->mimeData());
    if (paths.empty() || busy())
        return;
    m_shell->showDrop(int(paths.size()));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    m_shell->showDrop(0);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_shell->showDrop(0);
    const auto paths = droppedPaths(event->mimeData());
    if (paths.empty() || busy())
        return;
    event->acceptProposedAction();
    importPaths(paths);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_shell->view() == View::Kpi && m_shell->kpi().clearFind())
            return;
        if (!m_shell->banner().isHidden() || !backToMeeting())
            m_shell->banner().dismiss();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace gtm::ui

#include "moc_main_window.cpp"
