// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace gtm::ui {

/// The columns of the histogram, from the axis to the top of the plot.
[[nodiscard]] std::vector<QRectF> touchColumns(const QRectF& rect, const Metrics& metrics,
                                               const report::TouchTable& touch);
/// Leads by business time to the first touch. The part of a bar inside its lead's SLA is solid, the late
/// part outlined; each SLA that occurs is a line between two buckets.
void paintTouch(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                const report::TouchTable& touch);
/// Where "in SLA 108 (70.1 %)" and "late 46 (29.9 %)" stand.
struct TouchLegend {
    QRectF good, bad;
};
[[nodiscard]] TouchLegend touchLegend(const QRectF& rect, const Metrics& metrics,
                                      const report::TouchTable& touch);
/// "≤ 4 h", "longer"
[[nodiscard]] QString touchBucketTitle(const report::TouchTable& touch, size_t bucket);
/// The labels below the bars, empty where there is no room. Where the titles do not stand beside each other,
/// only the first and the last say on which side of its edge a bucket lies.
[[nodiscard]] QStringList touchLabels(const QRectF& rect, const Metrics& metrics,
                                      const report::TouchTable& touch);

} // namespace gtm::ui
