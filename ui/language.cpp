// SPDX-License-Identifier: GPL-3.0-only
#include "ui/language.h"

#include "core/report/kpi_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace gtm::ui {

namespace {

QTranslator& ownTexts() {
    static QTranslator one;
    return one;
}

QTranslator& textsOfQt() {
    static QTranslator one;
    return one;
}

} // namespace

void setLanguage(LanguageChoice choice, const QLocale& system) {
    QCoreApplication::removeTranslator(&ownTexts());
    QCoreApplication::removeTranslator(&textsOfQt());
    // The language of a system is not that of its numbers, which its locale is named after.
    const bool german =
        choice == LanguageChoice::German ||
        (choice == LanguageChoice::System && system.uiLanguages().value(0).startsWith(QStringLiteral("de")));
    if (!german)
        return;
    if (ownTexts().load(QStringLiteral(":/translations/gtm_de.qm")))
        QCoreApplication::installTranslator(&ownTexts());
    // Of a package of its own on Debian; without it Qt's few own buttons stay English.
    if (textsOfQt().load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&textsOfQt());
}

report::NumberStyle numberStyleOf(FormatChoice choice, const QLocale& system) {
    if (choice == FormatChoice::English)
        return report::englishNumbers();
    if (choice == FormatChoice::German)
        return report::germanNumbers();
    return {system.decimalPoint().toStdString(), system.groupSeparator().toStdString(),
            system.language() == QLocale::German};
}

QLocale wordsLocale() {
    return report::languageCode() == "de" ? QLocale(QLocale::German, QLocale::Germany) : QLocale::c();
}

} // namespace gtm::ui
