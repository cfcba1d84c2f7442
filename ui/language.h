// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/format.h"

#include <QLocale>

namespace gtm::ui {

/// In which language the window speaks. The command line is always English, because scripts read it.
enum class LanguageChoice { System, English, German };
/// How the window writes numbers and dates, whatever its language.
enum class FormatChoice { System, English, German };

/// Puts the program into a language; before the first window, which reads its texts once. The texts of Qt's
/// own dialogs follow where Qt's translations are installed. English takes an earlier language away.
void setLanguage(LanguageChoice choice, const QLocale& system = QLocale::system());

/// The marks of a choice. The system's are those of its locale, with signs and dates in the
/// German order where that is German.
[[nodiscard]] report::NumberStyle numberStyleOf(FormatChoice choice,
                                                const QLocale& system = QLocale::system());

/// The locale of the window's own language, for the names of months and days in fields and calendars.
[[nodiscard]] QLocale wordsLocale();

} // namespace gtm::ui
