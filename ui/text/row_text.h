// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/format.h"
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
/// Which way the formatted change went and whether that is good for the KPI. One that is best at its target,
/// or at no side, has no way that is good by itself.
[[nodiscard]] Change changeOf(const QString& formatted, kpi::Direction direction);
/// The same of the value of a row, which changed by `change`: one that is best at its target is better
/// nearer to it.
[[nodiscard]] Change changeOf(const QString& formatted, const report::BoardRow& row,
                              std::optional<double> change);
/// "at risk to 22 %"; of a KPI that is best at its target "on track within ±2.0 pt". Empty where there is no
/// such limit.
[[nodiscard]] QString limitWords(const kpi::Point& point, kpi::Direction direction,
                                 const report::FormatOptions& format);
/// A target with its limit: "≤ 20 %, at risk to 22 %".
[[nodiscard]] QString targetWords(const kpi::Point& point, kpi::Direction direction,
                                  const report::FormatOptions& format);
/// "+2.1 pt, better"; one that is neither stands alone.
[[nodiscard]] QString judged(const QString& formatted, Change change);

} // namespace gtm::ui
