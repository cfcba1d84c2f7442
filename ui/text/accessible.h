// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/text/row_text.h"

#include <QString>

#include <span>

/// What a screen reader says: the same numbers as on the board, with signs and units as words.
namespace gtm::ui {

/// "≤ 20 %" -> "at most 20 %".
[[nodiscard]] QString comparedInWords(QString formatted);
/// "27.2 %" -> "27.2 percent", "+2.1 pt" -> "plus 2.1 points", "≤ 20 %" -> "at most 20 percent".
[[nodiscard]] QString spoken(QString formatted);
/// "plus 2.1 points, worse"
[[nodiscard]] QString spokenChange(const QString& formatted, Change change);
/// "Off track, was at risk"
[[nodiscard]] QString spokenStatus(const RowText& row);
/// "27.2 percent, target at most 20 percent, at risk to 22 percent"
[[nodiscard]] QString spokenBullet(const report::BoardRow& row, const RowText& text,
                                   const std::string& currency);
/// "13 weeks, from 23.4 to 27.2 percent, lowest 22.5, highest 27.2, above target all weeks"
[[nodiscard]] QString spokenTrend(const report::BoardRow& row, int weeks, const std::string& currency);
/// "3 open, 1 late"; "none open".
[[nodiscard]] QString spokenActions(const report::BoardRow& row, const RowText& words);
/// "Stage aging, off track, 27.2 percent, target at most 20 percent, plus 2.1 points, worse than week 45,
/// owner Jon Moreau"
[[nodiscard]] QString spokenRow(const report::BoardRow& row, const RowText& text,
                                const QString& comparedWeek);

} // namespace gtm::ui
