// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/kpi/point.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <optional>
#include <span>

class QPainter;

namespace gtm::ui {

/// A value against its target. The scale is 0 to 150 % of the target in every row, so that all ticks
/// stand at two thirds of the width and form one line to scan along.
void paintBullet(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                 const kpi::Point& point, kpi::Direction direction);

/// The last `weeks` values of a trend, with the target dotted. Weeks that are not known are gaps, not
/// zeros; where the trend is shorter, the left part stays empty.
struct Spark {
    std::span<const std::optional<double>> values;
    int weeks = 13;
    std::optional<double> target;
};
void paintSpark(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                const Spark& spark);

} // namespace gtm::ui
