// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/paint/marks.h"

#include <QString>

#include <vector>

namespace gtm::ui {

/// One step on the way from a value to another: what it is called and what it does, in numbers and in words.
struct WaterfallStep {
    QString title;
    double effect = 0;
    QString words; ///< "+1.2 pt"
    QString aside; ///< "12 records"; stands before the words where there is room for it.
    Change change = Change::None;
};

/// From a value before to a value after, step by step, from the top down.
struct Waterfall {
    QString beforeTitle, beforeWords, afterTitle, afterWords;
    double before = 0, after = 0;
    std::vector<WaterfallStep> steps; ///< Their effects lead from `before` to `after`.
};

[[nodiscard]] double waterfallHeight(const Metrics& metrics, size_t steps);
/// The rows inside a rectangle: the value before, the steps, the value after.
[[nodiscard]] std::vector<QRectF> waterfallRows(const QRectF& rect, const Metrics& metrics, size_t steps);
/// Whether the bars of the two values are cut, because the steps would not be seen beside all of them.
[[nodiscard]] bool waterfallIsCut(const Waterfall& waterfall);
void paintWaterfall(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                    const Waterfall& waterfall);

} // namespace gtm::ui
