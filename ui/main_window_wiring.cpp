// SPDX-License-Identifier: GPL-3.0-only
// What the window does when a page, the menu or an import asks for something.
#include "ui/app_menu.h"
#include "ui/dialogs.h"
#include "ui/joins_dialog.h"
#include "ui/main_window.h"
#include "ui/mappings_dialog.h"
#include "ui/pages/check_page.h"
#include "ui/pages/definitions_page.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/empty_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/mapping_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/status_bar.h"

namespace gtm::ui {

void MainWindow::wirePages() {
    TopBar& top = m_shell->topBar();
    connect(&top, &TopBar::pageChosen, this, &MainWindow::showPage);
    connect(&top, &TopBar::importRequested, this, &MainWindow::askForFiles);
    connect(&top, &TopBar::exportRequested, this, [this] { m_exports.pdf(); });
    connect(&m_shell->statusBar(), &StatusBar::importsRequested, this, [this] { showPage(Page::Imports); });
    connect(&m_shell->statusBar(), &StatusBar::shortcutsRequested, this, [this] { showKeys(this); });
    connect(&m_shell->statusBar(), &StatusBar::openStoreRequested, this, &MainWindow::askForStore);
    connect(&m_shell->empty(), &EmptyPage::importRequested, this, &MainWindow::askForFiles);
    connect(&m_shell->empty(), &EmptyPage::sampleRequested, this, &MainWindow::openSample);
    connect(&m_shell->empty(), &EmptyPage::guideRequested, this, &MainWindow::showGuide);

    ScoreboardPage& board = m_shell->board();
    connect(&board, &ScoreboardPage::weekChosen, this, &MainWindow::goToWeek);
    connect(&board, &ScoreboardPage::comparedChosen, this, [this](Day week) {
        m_session.setCompared(week);
        showBoard();
    });
    connect(&board, &ScoreboardPage::filterChosen, this, [this](const kpi::Filter& filter) {
        m_session.setFilter(filter);
        showBoard();
    });
    connect(&board, &ScoreboardPage::trendWeeksChosen, this, &MainWindow::setTrendWeeks);
    connect(&board, &ScoreboardPage::kpiOpened, this,
            [this](const std::string& kpi, const RecordChoice& choice) { showKpi(kpi, choice); });
    connect(&board, &ScoreboardPage::importRequested, this, &MainWindow::askForFiles);

    DrilldownPage& kpi = m_shell->kpi();
    connect(&kpi, &DrilldownPage::backRequested, this, &MainWindow::goBack);
    connect(&kpi, &DrilldownPage::groupRequested, this, &MainWindow::showGroup);
    connect(&kpi, &DrilldownPage::stepRequested, this, &MainWindow::stepKpi);
    connect(&kpi, &DrilldownPage::exportRequested, this,
            [this] { m_exports.records(m_shell->kpi().shownRecords(), m_session.board()); });
    connect(&kpi, &DrilldownPage::pdfRequested, this, [this] { m_exports.kpi(m_shell->kpi().data()); });
    connect(&kpi, &DrilldownPage::importRequested, this, &MainWindow::askForFiles);
    connect(&kpi, &DrilldownPage::trendWeeksChosen, this, &MainWindow::setKpiWeeks);
    connect(&kpi, &DrilldownPage::movedDimensionChosen, this, &MainWindow::splitMovedBy);
    connect(&kpi, &DrilldownPage::trendsWanted, this, &MainWindow::showTrendsBy);
    connect(&kpi, &DrilldownPage::kpiOpened, this,
            [this](const std::string& id, const RecordChoice& choice) { showKpi(id, choice); });
    connect(&kpi, &DrilldownPage::recordOpened, this,
            [this](const std::string& id) { findRecord(QString::fromStdString(id)); });
    connect(&kpi, &DrilldownPage::columnsChosen, this, [this](const ColumnWish& wish) {
        m_settings.setColumnWish(wish);
        m_shell->kpi().setColumnWish(wish);
    });
    connect(&m_session.asker(), &Asker::slow, &m_shell->statusBar(), &StatusBar::setDoing);
    connect(&m_session.asker(), &Asker::idle, &m_shell->statusBar(),
            [this] { m_shell->statusBar().setDoing({}); });
    connect(&m_session.writer(), &Writer::slow, &m_shell->statusBar(), &StatusBar::setDoing);
    connect(&m_session.writer(), &Writer::idle, &m_shell->statusBar(),
            [this] { m_shell->statusBar().setDoing({}); });
    connect(&kpi, &DrilldownPage::message, &m_shell->statusBar(), &StatusBar::setMessage);

    connect(&m_shell->imports(), &ImportsPage::placesRequested, this, &MainWindow::showAllPlaces);
    connect(&m_shell->imports(), &ImportsPage::importRequested, this, &MainWindow::askForFiles);
    connect(&m_shell->imports(), &ImportsPage::mappingRequested, this,
            [this](const std::filesystem::path& file) { importPaths({file}, true); });
    for (ImportsPage* page : {&m_shell->imports(), &m_shell->check().findings()}) {
        connect(page, &ImportsPage::rejectedRowsRequested, this,
                [this, page] { m_exports.rejectedRows(page->report()); });
        connect(page, &ImportsPage::findingsRequested, this, [this, page] {
            if (m_session.open())
                m_exports.findings(page->report());
        });
    }

    connect(&m_shell->mapping(), &MappingPage::filesRequested, this, &MainWindow::askForFiles);

    const auto panels = m_shell->findChildren<Panel*>();
    for (Panel* panel : panels)
        connect(panel, &Panel::savePictureRequested, this, [this, panel] {
            const bool onKpi = m_shell->view() == View::Kpi;
            m_exports.picture(panel->picture(), panel->headline(), m_session.board(),
                              onKpi ? m_shell->kpi().kpi() : std::string());
        });

    connect(m_shell, &Shell::viewChanged, this, &MainWindow::showContext);
    connect(&m_imports, &ImportFlow::runningChanged, this, &MainWindow::settleQuestions);
    connect(&m_imports, &ImportFlow::runningChanged, this, &MainWindow::showContext);
    connect(&m_imports, &ImportFlow::ended, this, &MainWindow::showStore);
    connect(&m_upkeep, &StoreUpkeep::runningChanged, this, &MainWindow::settleQuestions);
    connect(&m_upkeep, &StoreUpkeep::runningChanged, this, &MainWindow::showContext);
}

void MainWindow::wireMenu() {
    connect(m_menu, &AppMenu::openStoreRequested, this, &MainWindow::askForStore);
    connect(m_menu, &AppMenu::newStoreRequested, this, [this] { askForNewStore(); });
    connect(m_menu, &AppMenu::recentStoreChosen, this, &MainWindow::openRecentStore);
    connect(m_menu, &AppMenu::sampleRequested, this, &MainWindow::openSample);
    connect(m_menu, &AppMenu::importRequested, this, &MainWindow::askForFiles);
    connect(m_menu, &AppMenu::importFolderRequested, this, &MainWindow::askForFolder);
    connect(m_menu, &AppMenu::mappingsRequested, this,
            [this] { MappingsDialog(m_look, m_options.dataFolder / kProfileFolder, this).exec(); });
    connect(m_menu, &AppMenu::joinsRequested, this, [this] {
        settleQuestions();
        JoinsDialog dialog(m_look, m_session.workspace(), this);
        dialog.exec();
        if (dialog.changed())
            m_upkeep.reread();
    });
    connect(m_menu, &AppMenu::undoImportRequested, &m_upkeep, &StoreUpkeep::undoImport);
    connect(m_menu, &AppMenu::backUpRequested, &m_upkeep, &StoreUpkeep::backUp);
    connect(m_menu, &AppMenu::restoreRequested, &m_upkeep, &StoreUpkeep::restore);
    connect(m_menu, &AppMenu::exportPdfRequested, this, [this] { m_exports.pdf(); });
    connect(m_menu, &AppMenu::printRequested, this, [this] { m_exports.print(); });
    connect(m_menu, &AppMenu::exportKpiRequested, this, [this] { m_exports.kpi(m_shell->kpi().data()); });
    connect(m_menu, &AppMenu::exportBoardRequested, this, [this] {
        const report::Scoreboard board = m_session.board(); // another may come while a file is chosen
        m_exports.board(board);
    });
    connect(m_menu, &AppMenu::exportRecordsRequested, this,
            [this] { m_exports.records(m_shell->kpi().shownRecords(), m_session.board()); });
    connect(m_menu, &AppMenu::exportRecordsSheetRequested, this, [this] {
        m_exports.records(m_shell->kpi().shownRecords(), m_session.board(), Exports::Kind::Xlsx);
    });
    connect(m_menu, &AppMenu::quitRequested, this, &QWidget::close);
    const auto goTo = [this](Page page) {
        showPage(page);
        m_shell->focusPage();
    };
    connect(m_menu, &AppMenu::scoreboardRequested, this, [goTo] { goTo(Page::Scoreboard); });
    connect(m_menu, &AppMenu::importsRequested, this, [goTo] { goTo(Page::Imports); });
    connect(m_menu, &AppMenu::backRequested, this, [this] {
        if (!backToMeeting())
            goBack();
    });
    connect(m_menu, &AppMenu::findRequested, this, [this] {
        if (m_shell->view() == View::Definitions)
            m_shell->definitions().focusFind();
        else
            m_shell->kpi().focusFind();
    });
    connect(m_menu, &AppMenu::findRecordRequested, this, [this] { findRecord({}); });
    connect(m_menu, &AppMenu::weekStepped, this,
            [this](int direction) { m_shell->board().stepWeek(direction); });
    connect(m_menu, &AppMenu::themeChosen, this, [this](ThemeChoice choice) {
        m_look.setChoice(choice);
        m_settings.setTheme(choice);
    });
    const auto say = [this] {
        m_menu->setLanguage(m_settings.language(), m_settings.numberFormat());
        m_shell->banner().show(BannerLevel::Info, tr("The choice is kept"),
                               tr("It holds from the next start of the program."));
    };
    connect(m_menu, &AppMenu::languageChosen, this, [this, say](LanguageChoice choice) {
        m_settings.setLanguage(choice);
        say();
    });
    connect(m_menu, &AppMenu::numberFormatChosen, this, [this, say](FormatChoice choice) {
        m_settings.setNumberFormat(choice);
        say();
    });
    connect(m_menu, &AppMenu::scaleStepped, &m_look, &Look::stepScale);
    connect(m_menu, &AppMenu::scaleReset, &m_look, [this] { m_look.setScalePercent(100); });
    connect(m_menu, &AppMenu::trendToggled, this, &MainWindow::toggleTrend);
    connect(m_menu, &AppMenu::guideRequested, this, &MainWindow::showGuide);
    connect(m_menu, &AppMenu::shortcutsRequested, this, [this] { showKeys(this); });
    connect(m_menu, &AppMenu::aboutRequested, this,
            [this] { showAbout(m_look, m_options.programVersion, this); });
    connect(m_menu, &AppMenu::menuRequested, &m_shell->topBar(), &TopBar::openMenu);
}

} // namespace gtm::ui
