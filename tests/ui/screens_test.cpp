// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/board_fixture.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace gtm;
using namespace gtm::ui;

TEST(Screens, Board) {
    Look look;
    QApplication::setStyle(new Style(look));
    for (const bool dark : {false, true}) {
        look.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QApplication::setPalette(palette(look.theme()));
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto* top = new TopBar(look);
        auto* page = new ScoreboardPage(look);
        auto* status = new StatusBar(look);
        column->addWidget(top);
        column->addWidget(page, 1);
        column->addWidget(status);
        top->setPage(Page::Scoreboard);
        page->setChoices({{"Enterprise", "Mid-market", "SMB"}, {"EMEA", "AMER"}, {"Web", "Event"}});
        page->setScoreboard(fixture::board());
        status->setData(fixture::board().data, makeDay(2026, 11, 16));
        window.resize(1920, 1080);
        window.show();
        qApp->processEvents();
        const QString folder = qEnvironmentVariable("GTM_SHOTS");
        if (!folder.isEmpty())
            window.grab().save(folder + QLatin1String(dark ? "/board-dark.png" : "/board-light.png"));
    }
}
