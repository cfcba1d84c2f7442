// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace gtm::ui {

/// One page of paper: what is on it, where, and which one it is.
struct Sheet {
    const report::Scoreboard& board;
    const Metrics& metrics;
    QRectF page; ///< Without the margins, in painter units.
    bool narrow; ///< US Letter is 18 mm narrower than A4.
    int number = 1, pages = 1;
    QString title = {}, about = {}; ///< Of a document that is no scoreboard: what it is, and of what.
    const Theme& theme = printTheme();

    /// Between head and foot.
    [[nodiscard]] QRectF body() const;
};

/// Title, week and what is shown, over a rule; the same on every page.
void paintSheetHead(QPainter& painter, const Sheet& sheet);
/// Organisation and page number at the right, and words at the left, from `left` on.
void paintSheetFoot(QPainter& painter, const Sheet& sheet, double left, const QString& words);
/// The line that the foot stands on.
[[nodiscard]] QRectF sheetFoot(const Sheet& sheet);
/// A headline with its sub-line; returns the y below them.
double paintSheetTitle(QPainter& painter, const Sheet& sheet, const QRectF& area, const QString& headline,
                       const QString& subline);

} // namespace gtm::ui
