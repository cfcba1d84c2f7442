// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/fonts.h"

#include <QApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    // Pictures and sentences must not depend on where the machine stands.
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("GTM_PLATFORM", QStringLiteral("offscreen")).toLatin1());
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    qunsetenv("LANG");
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    if (!gtm::ui::loadFonts())
        return 1;
    return RUN_ALL_TESTS();
}
