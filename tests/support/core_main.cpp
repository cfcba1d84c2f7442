// SPDX-License-Identifier: GPL-3.0-only
#include <QCoreApplication>
#include <QLocale>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    // Answers must not depend on where the machine stands; one CTest run sets another zone and locale.
    if (qEnvironmentVariableIsEmpty("GTM_TEST_KEEP_LOCALE")) {
        qputenv("TZ", "UTC");
        qputenv("LC_ALL", "C.UTF-8");
    }
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
