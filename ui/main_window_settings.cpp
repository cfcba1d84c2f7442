// SPDX-License-Identifier: GPL-3.0-only
// The settings: what their page shows, and what a choice does at once.
#include "ui/app_menu.h"
#include "ui/main_window.h"
#include "ui/pages/settings_page.h"
#include "ui/pdf/scoreboard_pdf.h"
#include "ui/text/words.h"

#include <QGuiApplication>
#include <QScreen>

namespace gtm::ui {

void MainWindow::wireSettings() {
    SettingsPage& page = m_shell->settings();
    connect(m_menu, &AppMenu::settingsRequested, this, &MainWindow::showSettings);
    connect(&page, &SettingsPage::themeChosen, m_menu, &AppMenu::themeChosen);
    connect(&page, &SettingsPage::languageChosen, m_menu, &AppMenu::languageChosen);
    connect(&page, &SettingsPage::formatChosen, m_menu, &AppMenu::numberFormatChosen);
    connect(&page, &SettingsPage::scaleChosen, this, [this](int percent) {
        m_look.setScalePercent(percent);
        m_settings.set(Setting::ViewScale, percent);
    });
    connect(&page, &SettingsPage::trendWeeksChosen, this, &MainWindow::setTrendWeeks);
    connect(&page, &SettingsPage::kpiWeeksChosen, this, &MainWindow::setKpiWeeks);
    connect(&page, &SettingsPage::chosen, this,
            [this](Setting setting, const QVariant& value) { m_settings.set(setting, value); });
    connect(&page, &SettingsPage::openStoreRequested, this, &MainWindow::askForStore);
    connect(&page, &SettingsPage::backUpRequested, &m_upkeep, &StoreUpkeep::backUp);
    connect(&page, &SettingsPage::restoreRequested, &m_upkeep, &StoreUpkeep::restore);
}

void MainWindow::showSettings() {
    settleQuestions();
    SettingsPlaces places;
    places.usLetter = defaultPaper() == Paper::Letter;
    if (m_session.open()) {
        places.store = text(m_session.workspace().path().string());
        places.filled = m_session.hasData();
        places.writable = !m_session.workspace().readOnly();
        places.backups = text(m_session.workspace().backupFolder().string());
    }
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        places.screens << screen->name();
    places.screen = m_meeting.screen()->name();
    m_shell->settings().setState(m_settings, places);
    m_shell->show(View::Settings);
    m_shell->focusPage();
}

} // namespace gtm::ui
