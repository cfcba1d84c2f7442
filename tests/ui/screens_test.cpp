// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/board_fixture.h"
#include "tests/support/shell_fixture.h"

#include <QApplication>
#include <QDir>
#include <gtest/gtest.h>

using namespace gtm;
using namespace gtm::ui;

namespace {

struct Size {
    int width, height, percent;
};

/// Where GTM_SHOTS names a folder, the picture is kept there for the eye.
void keep(QWidget& window, const std::string& name) {
    const QString folder = qEnvironmentVariable("GTM_SHOTS");
    const QPixmap picture = window.grab();
    ASSERT_FALSE(picture.isNull());
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    ASSERT_TRUE(
        picture.save(folder + QLatin1Char('/') + QString::fromStdString(name) + QStringLiteral(".png")));
}

class Screens : public ::testing::TestWithParam<Size> {};

} // namespace

TEST_P(Screens, AreDrawnInBothThemes) {
    const Size size = GetParam();
    for (const bool dark : {false, true}) {
        fixture::ShellFixture shell(dark, size.percent);
        shell.window().resize(size.width, size.height);
        for (const auto& [name, fill] : fixture::screens()) {
            fill(shell);
            shell.settle();
            keep(shell.window(), name + "-" + std::to_string(size.width) + "-" +
                                     std::to_string(size.percent) + (dark ? "-dark" : "-light"));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Screens,
                         ::testing::Values(Size{1920, 1080, 100}, Size{1440, 900, 100}, Size{1280, 720, 100},
                                           Size{1024, 640, 100}, Size{1920, 1080, 150}, Size{1024, 640, 150}),
                         [](const auto& one) {
                             return "W" + std::to_string(one.param.width) + "Scale" +
                                    std::to_string(one.param.percent);
                         });
