// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/board_fixture.h"
#include "tests/support/german.h"
#include "tests/support/long_words.h"
#include "tests/support/looks.h"
#include "tests/support/shell_fixture.h"
#include "tests/support/shots.h"
#include "ui/changes_dialog.h"

#include <QApplication>
#include <QTableView>
#include <gtest/gtest.h>

using namespace gtm;
using namespace gtm::ui;

namespace {

struct Size {
    int width, height, percent;
};

using fixture::clipped;

/// Pages may scroll up and down, never sideways; nothing sticks out of the window.
std::string outside(const QWidget& window) {
    std::string all;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != window.window())
            continue;
        const QPoint at = widget->mapTo(&window, QPoint(0, 0));
        if (at.x() < 0 || at.x() + widget->width() > window.width())
            all += std::string(widget->metaObject()->className()) + " \"" +
                   widget->accessibleName().toStdString() + "\" from " + std::to_string(at.x()) + " to " +
                   std::to_string(at.x() + widget->width()) + "\n";
    }
    return all;
}

std::string nameOf(const Size& size) {
    return std::to_string(size.width) + "-" + std::to_string(size.percent);
}

/// Every screen in a window of this size.
void lookAtAll(fixture::ShellFixture& shell, const std::string& before, const std::string& after) {
    for (const auto& [name, fill] : fixture::screens()) {
        fill(shell);
        shell.settle();
        EXPECT_EQ(clipped(shell.window()), "") << name;
        EXPECT_EQ(outside(shell.window()), "") << name;
        fixture::keep(shell.window(), before + name + "-" + after);
    }
}

class Screens : public ::testing::TestWithParam<Size> {};

} // namespace

TEST_P(Screens, CutNoWordsInBothThemes) {
    const Size size = GetParam();
    for (const bool dark : {false, true}) {
        fixture::ShellFixture shell(dark, size.percent);
        shell.window().resize(size.width, size.height);
        lookAtAll(shell, {}, nameOf(size) + (dark ? "-dark" : "-light"));
    }
}

TEST_P(Screens, CutNoWordsOfALanguageThatIsLonger) {
    const Size size = GetParam();
    const fixture::LongWords longer;
    fixture::ShellFixture shell(false, size.percent);
    shell.window().resize(size.width, size.height);
    lookAtAll(shell, "long-", nameOf(size));
}

TEST_P(Screens, CutNoWordsInGerman) {
    const Size size = GetParam();
    if (size.width != 1280 && size.width != 1024)
        GTEST_SKIP() << "the small windows show it";
    const fixture::German german;
    fixture::ShellFixture shell(false, size.percent);
    shell.window().resize(size.width, size.height);
    lookAtAll(shell, "german-", nameOf(size));
}

/// The largest screens that people hang on a wall.
TEST(LargeScreen, CutsNoWordsOfALanguageThatIsLonger) {
    const fixture::LongWords longer;
    for (const int percent : {100, 150}) {
        fixture::ShellFixture shell(false, percent);
        shell.window().resize(3840, 2160);
        for (const auto& [name, fill] : fixture::screens()) {
            fill(shell);
            shell.settle();
            EXPECT_EQ(clipped(shell.window()), "") << name;
            EXPECT_EQ(outside(shell.window()), "") << name;
        }
    }
}

TEST_P(Screens, AskAboutChangesInBothThemes) {
    const Size size = GetParam();
    for (const bool dark : {false, true}) {
        fixture::ShellFixture shell(dark, size.percent);
        ChangesDialog dialog(shell.look(), fixture::exportChanges(), &shell.window());
        dialog.show();
        shell.settle();
        EXPECT_EQ(clipped(dialog), "");
        EXPECT_FALSE(dialog.accessibleName().isEmpty());
        for (const auto* view : dialog.findChildren<QTableView*>())
            EXPECT_FALSE(view->accessibleName().isEmpty());
        fixture::keep(dialog, "changes-" + nameOf(size) + (dark ? "-dark" : "-light"));
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Screens,
                         ::testing::Values(Size{1920, 1080, 100}, Size{1440, 900, 100}, Size{1280, 720, 100},
                                           Size{1024, 640, 100}, Size{1920, 1080, 150}, Size{1024, 640, 150}),
                         [](const auto& one) {
                             return "W" + std::to_string(one.param.width) + "Scale" +
                                    std::to_string(one.param.percent);
                         });
