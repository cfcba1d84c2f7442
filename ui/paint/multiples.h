// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace gtm::ui {

/// One small trend: its value of the dimension, its newest value, and its weeks.
struct SmallTrend {
    QString title, words;
    kpi::Status status{};
    std::vector<std::optional<double>> weeks; ///< Oldest first; a week that is not known is a gap.
    std::optional<double> target;             ///< Of the newest week, dotted.
    bool chosen = false;                      ///< In force as a filter.
};

/// Small trends on one scale, from `bottom` to `top`.
struct Multiples {
    std::vector<SmallTrend> trends;
    double bottom = 0, top = 1;
};

[[nodiscard]] double multiplesHeight(const Metrics& metrics, double width, size_t trends);
/// Left to right, then down.
[[nodiscard]] std::vector<QRectF> multiplesCells(const QRectF& rect, const Metrics& metrics, size_t trends);
void paintMultiples(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                    const Multiples& multiples);

} // namespace gtm::ui
