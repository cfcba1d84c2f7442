// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>
#include <gtest/gtest.h>

#include <string>

namespace gtm::fixture {

/// Where GTM_SHOTS names a folder, the picture is kept there for the eye.
inline void keep(QWidget& window, const std::string& name) {
    const QString folder = qEnvironmentVariable("GTM_SHOTS");
    const QPixmap picture = window.grab();
    ASSERT_FALSE(picture.isNull());
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    ASSERT_TRUE(
        picture.save(folder + QLatin1Char('/') + QString::fromStdString(name) + QStringLiteral(".png")));
}

} // namespace gtm::fixture
