// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace gtm::ui {

/// One column: what stands below it, what above it, and how tall it is.
struct ColumnBar {
    QString title, words;
    std::optional<double> value; ///< Empty: not known, and not drawn.
    std::optional<double> part;  ///< Drawn outlined on top of the rest, or as a ring beside the value.
    std::optional<double> level; ///< Its own step of the line across; empty: none here.
};

struct ColumnChart {
    enum class Style {
        Solid,
        LatePart, ///< `part` of the value is what went wrong.
        Pairs,    ///< `part` is what was said before, `value` what came: a ring and a dot, joined.
    };
    Style style = Style::Solid;
    std::vector<ColumnBar> bars;
    std::optional<double> level;  ///< Where the line across the columns ends, at its words.
    std::optional<double> across; ///< A line up, at this place; 1.5 is the middle of the second column.
    QString lineWords;
};

/// The columns, from the axis to the top of the plot.
[[nodiscard]] std::vector<QRectF> columnRects(const QRectF& rect, const Metrics& metrics,
                                              const ColumnChart& chart);
void paintColumns(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                  const ColumnChart& chart);

} // namespace gtm::ui
