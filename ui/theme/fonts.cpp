// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/fonts.h"

#include <QFile>
#include <QFontDatabase>

namespace gtm::ui {

bool loadFonts() {
    static const bool loaded = [] {
        bool ok = true;
        for (const auto* file : {":/fonts/Roboto-Regular.ttf", ":/fonts/Roboto-Medium.ttf"})
            ok = QFontDatabase::addApplicationFont(QString::fromLatin1(file)) >= 0 && ok;
        return ok;
    }();
    return loaded;
}

QString fontLicence() {
    QFile file(QStringLiteral(":/fonts/LICENSE.Roboto.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace gtm::ui
