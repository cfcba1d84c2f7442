// SPDX-License-Identifier: GPL-3.0-only
// What the page of settings changes, and what of it holds from the next start.
#include "tests/support/versions_window.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/scorecard_view.h"

namespace gtm::ui {

TEST_F(VersionsWindow, AStoreOpensWithTheWeekThatWasShownLastWhereThatIsWanted) {
    const auto shownWeek = [&] {
        return window->shell().board().scorecard().rows().scoreRow(1)->row.point.period.last;
    };
    for (const bool wanted : {false, true}) {
        open(true);
        key(Qt::Key_Comma, Qt::ControlModifier);
        press(window->shell().settings(),
              wanted ? QStringLiteral("Last shown") : QStringLiteral("Newest complete"));
        key(Qt::Key_1, Qt::ControlModifier);
        key(Qt::Key_Left, Qt::ControlModifier);
        settle();
        EXPECT_EQ(shownWeek(), makeDay(2026, 11, 8));
        window.reset();
        open(true);
        EXPECT_EQ(shownWeek(), makeDay(2026, 11, wanted ? 8U : 15U));
        window.reset();
    }
    Settings(QString::fromStdString((folder / "settings.ini").string()))
        .setLastWeek(QString::fromStdString((folder / "store.gtm").string()), makeDay(2026, 12, 27));
    open(true);
    EXPECT_EQ(shownWeek(), makeDay(2026, 11, 15)) << "the data does not reach that week";
}

TEST_F(VersionsWindow, SettingsHoldAtOnceAndAreKept) {
    open(true);
    key(Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_EQ(view(), View::Settings);
    press(window->shell().settings(), QStringLiteral("Dark"));
    EXPECT_TRUE(window->look().dark());
    press(window->shell().settings(), QStringLiteral("115 %"));
    EXPECT_EQ(window->look().scalePercent(), 115);
    press(window->shell().settings(), QStringLiteral("Deutsch"));
    auto* name = window->shell().settings().findChild<TextField*>();
    QTest::keyClicks(name, QStringLiteral("Ann Lee"));
    window.reset();
    const Settings kept(QString::fromStdString((folder / "settings.ini").string()));
    EXPECT_EQ(kept.theme(), ThemeChoice::Dark);
    EXPECT_EQ(kept.language(), LanguageChoice::German);
    EXPECT_EQ(kept.value(Setting::ViewScale).toInt(), 115);
    EXPECT_EQ(kept.value(Setting::Author).toString(), QStringLiteral("Ann Lee"));
    open(true);
    key(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window->shell().settings().findChild<TextField*>()->text(), QStringLiteral("Ann Lee"));
}

} // namespace gtm::ui
