// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/paint/marks.h"

#include <QString>

namespace gtm::ui {

/// One row of the scorecard in words and formatted numbers; screen, paper and screen readers share it.
struct RowText {
    QString status, second; ///< Second line: "was on track" or "incomplete".
    QString name, subline;
    QString value, target;
    QString vsCompared, vsAverage;
    Change compared = Change::None, average = Change::None;
    QString owner, version;
    QString signal;      ///< "real change since week 34"; empty for ordinary variation.
    QString briefSignal; ///< The same without its week, where there is little room.
    QString actions;     ///< "3 (1 late)"; a dash where none is open.
    QString notes;       ///< "1 note"; empty where none was written in the week.
    bool needsImport = false;
};

[[nodiscard]] RowText rowText(const report::BoardRow& row, const std::string& currency);
/// Which way the formatted change went and whether that is good for the KPI.
[[nodiscard]] Change changeOf(const QString& formatted, kpi::Direction direction);
/// "+2.1 pt, better"; one that is neither stands alone.
[[nodiscard]] QString judged(const QString& formatted, Change change);

} // namespace gtm::ui
