// SPDX-License-Identifier: GPL-3.0-only
#include "app/window.h"

#include "core/workspace/mapping.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/settings.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>
#include <QTimeZone>

#include <cstdio>

namespace gtm::app {

OpenOptions systemDefaults() {
    OpenOptions options;
    options.newZone = QTimeZone::systemTimeZoneId().toStdString();
    options.newCurrency = QLocale().currencySymbol(QLocale::CurrencyIsoCode).toStdString();
    return options;
}

std::filesystem::path dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

std::filesystem::path profileFolder() {
    return dataFolder() / kProfileFolder;
}

namespace {

constexpr int kFrame = 40; ///< What a window manager puts around a window, about.

} // namespace

int openWindow(const std::filesystem::path& store) {
    if (!ui::loadFonts()) {
        std::fputs("gtm-scoreboard: the fonts of the program cannot be loaded\n", stderr);
        return 3;
    }
    ui::WindowOptions options;
    options.store = store;
    options.newStores = systemDefaults();
    options.dataFolder = dataFolder();
    options.settingsFile =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
    options.programVersion = QStringLiteral(GTM_VERSION);
    options.tour = true;
    options.room = QApplication::primaryScreen()->availableSize() - QSize(0, kFrame);
    options.clock = [] { return Instant{std::chrono::milliseconds{QDateTime::currentMSecsSinceEpoch()}}; };
    const ui::Settings settings(options.settingsFile);
    ui::setLanguage(settings.language());
    report::setNumberStyle(ui::numberStyleOf(settings.numberFormat()));
    ui::MainWindow window(std::move(options));
    window.show();
    return QApplication::exec();
}

} // namespace gtm::app
