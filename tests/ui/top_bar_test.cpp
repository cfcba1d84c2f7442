// SPDX-License-Identifier: GPL-3.0-only
// The bar at the top, in windows that have no room for all of it.
#include "tests/support/german.h"
#include "tests/support/long_words.h"
#include "tests/support/shell_fixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/top_bar.h"

#include <QLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace gtm::ui {
namespace {

using fixture::ShellFixture;

/// The board in a window 640 high.
void showBar(ShellFixture& f, int width) {
    f.window().resize(width, 640);
    fixture::show(f, "board");
}

/// The language that the program is written in.
struct Plain {};

/// What of the bar can be chosen: in it, and in its menu.
QStringList inBar(const TopBar& bar) {
    QStringList names;
    for (const auto* button : bar.findChildren<Button*>())
        if (button->isVisible())
            names << button->text();
    return names;
}

QStringList inMore(TopBar& bar) {
    QStringList names;
    for (auto* button : bar.findChildren<Button*>())
        if (button->isVisible() && button->accessibleName() == TopBar::tr("More pages and commands"))
            QTest::keyClick(button, Qt::Key_Return);
    for (auto* menu : bar.findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            names << action->text().section(u'\t', 0, 0).section(u',', 0, 0);
    for (auto* menu : bar.findChildren<QMenu*>())
        menu->close();
    return names;
}

template<typename Language>
void expectAllInTheBarOrItsMenu() {
    [[maybe_unused]] const Language spoken;
    for (const int width : {1024, 1280, 1920})
        for (const int percent : {100, 130, 150}) {
            ShellFixture f(false, percent);
            showBar(f, width);
            const QStringList bar = inBar(f.shell().topBar()), more = inMore(f.shell().topBar());
            for (const char* name : {"Scoreboard", "Actions", "Definitions", "Model", "Imports", "Import",
                                     "Export PDF", "Start meeting"})
                EXPECT_EQ(bar.count(TopBar::tr(name)) + more.count(TopBar::tr(name)), 1)
                    << name << " at " << width << ", " << percent;
            EXPECT_EQ(bar.contains(TopBar::tr("More")), !more.isEmpty()) << width << ", " << percent;
        }
}

} // namespace

TEST(TopBarLayout, HoldsWhatDoesNotFitInAMenu) {
    expectAllInTheBarOrItsMenu<Plain>();
    expectAllInTheBarOrItsMenu<fixture::German>();
    expectAllInTheBarOrItsMenu<fixture::LongWords>();
}

TEST(TopBarLayout, MakesRoomForTheBadgeOfActionsThatAreOverdue) {
    ShellFixture f(false, 100);
    showBar(f, 1024);
    TopBar& bar = f.shell().topBar();
    for (int width = 1024; width < 1440; width += 8) {
        bar.setOverdue(0);
        f.window().resize(width, 640);
        f.settle();
        bar.setOverdue(12);
        EXPECT_LE(bar.layout()->sizeHint().width(), bar.width()) << width;
    }
}

TEST(TopBarLayout, LeadsToAPageAndExportsFromItsMenu) {
    ShellFixture f(false, 150);
    showBar(f, 1024);
    TopBar& bar = f.shell().topBar();
    ASSERT_TRUE(inMore(bar).contains(QStringLiteral("Model")));
    QSignalSpy page(&bar, &TopBar::pageChosen), pdf(&bar, &TopBar::exportRequested);
    for (auto* menu : bar.findChildren<QMenu*>())
        for (QAction* action : menu->actions())
            if (action->text() == QStringLiteral("Model") ||
                action->text().startsWith(QStringLiteral("Export PDF")))
                action->trigger();
    ASSERT_EQ(page.size(), 1);
    EXPECT_EQ(page.front().front().value<Page>(), Page::Model);
    EXPECT_EQ(pdf.size(), 1);
    Button* more = nullptr;
    for (auto* button : bar.findChildren<Button*>())
        if (button->accessibleName() == TopBar::tr("More pages and commands"))
            more = button;
    ASSERT_TRUE(more);
    f.window().activateWindow();
    more->setFocus();
    bar.setPage(Page::Model);
    f.settle();
    EXPECT_EQ(f.window().focusWidget(), more)
        << "the keyboard is not at the button beside it, which starts something";
    EXPECT_TRUE(inBar(bar).contains(QStringLiteral("Model")))
        << "the tab of the page that is shown stands in the bar";
    bar.setExportEnabled(false);
    inMore(bar);
    for (auto* menu : bar.findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            if (action->text().startsWith(QStringLiteral("Export PDF"))) {
                EXPECT_FALSE(action->isEnabled());
            }
}

} // namespace gtm::ui
