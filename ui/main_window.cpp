// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window.h"

#include "ui/app_menu.h"
#include "ui/dialogs.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/empty_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/text/sentences.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/focus_ring.h"
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

namespace gtm::ui {

namespace {

constexpr QSize kLeastSize(1024, 640), kFirstSize(1440, 900);

std::vector<std::filesystem::path> toPaths(const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(file.toStdString());
    return paths;
}

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
    , m_imports(*m_shell, m_look, m_session, m_options.clock, m_options.programVersion.toStdString())
    , m_exports(this, *m_shell, m_settings, m_options.programVersion) {
    QApplication::setStyle(new Style(m_look));
    setWindowTitle(tr("GTM Scoreboard"));
    setMinimumSize(kLeastSize);
    setCentralWidget(m_shell);
    setAcceptDrops(true);
    m_menu = new AppMenu(m_look, this);
    m_shell->topBar().setMenu(m_menu);
    new FocusRing(this);
    wirePages();
    wireMenu();
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
    resize(kFirstSize);
    restoreGeometry(m_settings.value(Setting::Geometry).toByteArray());
    m_look.setChoice(m_settings.theme());
    m_look.setScalePercent(m_settings.value(Setting::ViewScale).toInt());
    m_menu->setRecentStores(m_settings.recentStores());
    setTrendWeeks(m_settings.value(Setting::TrendWeeks).toInt());
    m_menu->setHasBoard(false);
    m_shell->statusBar().setNoStore();
}

void MainWindow::applyLook() {
    const QPalette colours = ui::palette(m_look.theme());
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QApplication::setFont(m_look.metrics().font(Type::Body));
    QToolTip::setFont(m_look.metrics().font(Type::Caption));
}

void MainWindow::wirePages() {
    TopBar& top = m_shell->topBar();
    connect(&top, &TopBar::pageChosen, this, &MainWindow::showPage);
    connect(&top, &TopBar::importRequested, this, &MainWindow::askForFiles);
    connect(&top, &TopBar::exportRequested, this, [this] { m_exports.pdf(m_session.board()); });
    connect(&m_shell->statusBar(), &StatusBar::importsRequested, this, [this] { showPage(Page::Imports); });
    connect(&m_shell->statusBar(), &StatusBar::shortcutsRequested, this,
            [this] { showShortcuts(m_look, m_menu->sheet(), this); });
    connect(&m_shell->empty(), &EmptyPage::importRequested, this, &MainWindow::askForFiles);
    connect(&m_shell->empty(), &EmptyPage::sampleRequested, this, &MainWindow::openSample);

    ScoreboardPage& board = m_shell->board();
    connect(&board, &ScoreboardPage::weekChosen, this, [this](Day week) {
        m_session.setWeek(week);
        showBoard();
    });
    connect(&board, &ScoreboardPage::comparedChosen, this, [this](Day week) {
        m_session.setCompared(week);
        showBoard();
    });
    connect(&board, &ScoreboardPage::filterChosen, this, [this](const kpi::Filter& filter) {
        m_session.setFilter(filter);
        showBoard();
    });
    connect(&board, &ScoreboardPage::trendWeeksChosen, this, &MainWindow::setTrendWeeks);
    connect(&board, &ScoreboardPage::kpiOpened, this, &MainWindow::showKpi);
    connect(&board, &ScoreboardPage::importRequested, this, &MainWindow::askForFiles);

    DrilldownPage& kpi = m_shell->kpi();
    connect(&kpi, &DrilldownPage::backRequested, this, &MainWindow::goBack);
    connect(&kpi, &DrilldownPage::stepRequested, this, &MainWindow::stepKpi);
    connect(&kpi, &DrilldownPage::exportRequested, this,
            [this] { m_exports.records(m_shell->kpi().shownRecords(), m_session.board()); });
    connect(&kpi, &DrilldownPage::importRequested, this, &MainWindow::askForFiles);
    connect(&kpi, &DrilldownPage::trendWeeksChosen, this, &MainWindow::setTrendWeeks);
    connect(&kpi, &DrilldownPage::message, &m_shell->statusBar(), &StatusBar::setMessage);

    connect(&m_shell->imports(), &ImportsPage::importRequested, this, &MainWindow::askForFiles);
    connect(&m_shell->imports(), &ImportsPage::rejectedRowsRequested, this,
            [this] { m_exports.rejectedRows(m_shell->imports().report()); });
    connect(&m_shell->imports(), &ImportsPage::findingsRequested, this,
            [this] { m_exports.findings(m_session.workspace(), m_shell->imports().report()); });

    connect(&m_imports, &ImportFlow::runningChanged, m_menu, &AppMenu::setBusy);
    connect(&m_imports, &ImportFlow::ended, this, &MainWindow::showStore);
    connect(&m_imports, &ImportFlow::newStoreWanted, this, &MainWindow::askForNewStore);
    connect(&m_imports, &ImportFlow::stored, this, [this] {
        if (const auto done = m_session.reload(); !done)
            sayError(done.error());
        showStore();
    });
}

void MainWindow::wireMenu() {
    connect(m_menu, &AppMenu::openStoreRequested, this, &MainWindow::askForStore);
    connect(m_menu, &AppMenu::newStoreRequested, this, [this] { askForNewStore({}); });
    connect(m_menu, &AppMenu::recentStoreChosen, this,
            [this](const QString& path) { openStore(path.toStdString()); });
    connect(m_menu, &AppMenu::sampleRequested, this, &MainWindow::openSample);
    connect(m_menu, &AppMenu::importRequested, this, &MainWindow::askForFiles);
    connect(m_menu, &AppMenu::exportPdfRequested, this, [this] { m_exports.pdf(m_session.board()); });
    connect(m_menu, &AppMenu::exportRecordsRequested, this, [this] {
        if (m_shell->view() == View::Kpi)
            m_exports.records(m_shell->kpi().shownRecords(), m_session.board());
    });
    connect(m_menu, &AppMenu::quitRequested, this, &QWidget::close);
    connect(m_menu, &AppMenu::scoreboardRequested, this, [this] { showPage(Page::Scoreboard); });
    connect(m_menu, &AppMenu::importsRequested, this, [this] { showPage(Page::Imports); });
    connect(m_menu, &AppMenu::backRequested, this, &MainWindow::goBack);
    connect(m_menu, &AppMenu::findRequested, this, [this] {
        if (m_shell->view() == View::Kpi)
            m_shell->kpi().focusFind();
    });
    connect(m_menu, &AppMenu::weekStepped, this, [this](int direction) {
        if (m_shell->view() == View::Board)
            m_shell->board().stepWeek(direction);
    });
    connect(m_menu, &AppMenu::themeChosen, this, [this](ThemeChoice choice) {
        m_look.setChoice(choice);
        m_settings.setTheme(choice);
    });
    connect(m_menu, &AppMenu::scaleStepped, &m_look, &Look::stepScale);
    connect(m_menu, &AppMenu::scaleReset, &m_look, [this] { m_look.setScalePercent(100); });
    connect(m_menu, &AppMenu::trendToggled, this, [this] { setTrendWeeks(m_trendWeeks > 13 ? 13 : 52); });
    connect(m_menu, &AppMenu::shortcutsRequested, this,
            [this] { showShortcuts(m_look, m_menu->sheet(), this); });
    connect(m_menu, &AppMenu::aboutRequested, this,
            [this] { showAbout(m_look, m_options.programVersion, this); });
    connect(m_menu, &AppMenu::menuRequested, &m_shell->topBar(), &TopBar::openMenu);
}

bool MainWindow::openStore(const std::filesystem::path& path) {
    if (m_imports.running())
        return false;
    m_shell->banner().dismiss();
    if (const auto opened = m_session.open(path, m_options.newStores); !opened) {
        const Saying said = sayingOf(opened.error());
        m_shell->banner().show(BannerLevel::Fail, said.what, said.meaning,
                               {{tr("Open another store"), [this] { askForStore(); }}});
        return false;
    }
    const QString shown = QString::fromStdString(path.string());
    m_settings.addRecentStore(shown);
    m_menu->setRecentStores(m_settings.recentStores());
    setWindowTitle(tr("%1 - GTM Scoreboard").arg(QFileInfo(shown).completeBaseName()));
    if (m_session.workspace().readOnly())
        m_shell->banner().show(
            BannerLevel::Warn, tr("This store is open for reading only."),
            tr("Another program holds it, or its file cannot be written. Imports need a store that "
               "can be written."));
    if (const auto report = m_session.workspace().lastImport())
        m_shell->imports().setReport(*report);
    else
        m_shell->imports().clearReport();
    showStore();
    return true;
}

void MainWindow::showStore() {
    const bool filled = m_session.hasData();
    m_menu->setHasBoard(filled);
    m_shell->setHasBoard(filled);
    if (!filled) {
        m_shell->statusBar().setNoStore();
        m_shell->show(View::Empty);
        return;
    }
    m_shell->board().setChoices(m_session.choices());
    m_shell->board().setDefinitions(m_session.workspace().definitions());
    if (const auto report = m_session.workspace().lastImport())
        m_shell->imports().setReport(*report);
    showBoard();
}

void MainWindow::showBoard() {
    if (const auto done = m_session.compute(); !done) {
        sayError(done.error());
        return;
    }
    m_shell->board().setScoreboard(m_session.board());
    m_shell->statusBar().setData(m_session.board().data, today());
    m_shell->show(View::Board);
}

void MainWindow::showKpi(const std::string& kpi, const kpi::Filter& chips) {
    const auto gathered = m_session.drilldown(kpi, chips);
    if (!gathered) {
        sayError(gathered.error());
        return;
    }
    m_shell->kpi().setKpi(*gathered);
    m_shell->show(View::Kpi);
}

void MainWindow::stepKpi(int direction) {
    const std::string next = m_session.neighbour(m_shell->kpi().kpi(), direction);
    if (!next.empty())
        showKpi(next, {});
}

void MainWindow::showPage(Page page) {
    if (m_imports.running())
        m_shell->show(View::Progress);
    else if (page == Page::Imports)
        m_shell->show(View::Imports);
    else
        m_shell->show(m_session.hasData() ? View::Board : View::Empty);
}

void MainWindow::goBack() {
    if (m_shell->view() == View::Kpi) {
        m_shell->show(View::Board);
        m_shell->board().focusKpi(m_shell->kpi().kpi());
    } else if (m_shell->view() == View::Imports) {
        showPage(Page::Scoreboard);
    }
}

void MainWindow::setTrendWeeks(int weeks) {
    m_trendWeeks = weeks > 13 ? 52 : 13;
    m_shell->board().setTrendWeeks(m_trendWeeks);
    m_shell->kpi().setTrendWeeks(m_trendWeeks);
    m_menu->setTrendWeeks(m_trendWeeks);
    m_settings.set(Setting::TrendWeeks, m_trendWeeks);
}

void MainWindow::askForFiles() {
    const QString folder = m_settings.value(Setting::LastFolder).toString();
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import CRM exports"), folder,
                                      tr("CRM exports (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)"));
    if (files.isEmpty())
        return;
    m_settings.set(Setting::LastFolder, QFileInfo(files.front()).absolutePath());
    importPaths(toPaths(files));
}

void MainWindow::importPaths(const std::vector<std::filesystem::path>& paths) {
    if (!m_session.open()) {
        askForNewStore(paths);
        return;
    }
    if (m_session.workspace().readOnly()) {
        m_shell->banner().show(BannerLevel::Warn,
                               tr("This store is open for reading only, so nothing was imported."),
                               tr("Close the other program that holds it, or choose another store."),
                               {{tr("Open another store"), [this] { askForStore(); }}});
        return;
    }
    m_imports.start(paths);
}

void MainWindow::askForStore() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open store"), {}, tr("Stores (*.gtm);;All files (*)"));
    if (!path.isEmpty())
        openStore(path.toStdString());
}

void MainWindow::askForNewStore(const std::vector<std::filesystem::path>& thenImport) {
    QString path =
        QFileDialog::getSaveFileName(this, tr("New store"), QDir::home().filePath(tr("scoreboard.gtm")),
                                     tr("Stores (*.gtm)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".gtm");
    if (openStore(path.toStdString()) && !thenImport.empty())
        importPaths(thenImport);
}

void MainWindow::openSample() {
    if (!openStore(m_options.dataFolder / "sample.gtm") || m_session.hasData())
        return;
    const auto files = writeSample(m_options.dataFolder / "sample");
    if (!files) {
        sayError(files.error());
        return;
    }
    importPaths(*files);
}

void MainWindow::sayError(const Error& error) {
    const Saying said = sayingOf(error);
    m_shell->banner().show(BannerLevel::Fail, said.what, said.meaning);
}

Day MainWindow::today() const {
    const qint64 milliseconds = m_options.clock().time_since_epoch().count();
    const QDate date = QDateTime::fromMSecsSinceEpoch(milliseconds).date();
    return makeDay(date.year(), unsigned(date.month()), unsigned(date.day()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.set(Setting::Geometry, saveGeometry());
    m_settings.set(Setting::ViewScale, m_look.scalePercent());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const auto paths = droppedPaths(event->mimeData());
    if (paths.empty() || m_imports.running())
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
    if (paths.empty() || m_imports.running())
        return;
    event->acceptProposedAction();
    importPaths(paths);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_shell->view() != View::Kpi || !m_shell->kpi().clearFind())
            m_shell->banner().dismiss();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace gtm::ui

#include "moc_main_window.cpp"
