// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

/// The words around a trend: months below, gaps and changes of definition inside, names at the right end.
namespace gtm::ui {

struct EndLabel {
    double y;
    QString words;
    QColor ink;
    bool strong;
    bool value; ///< The current value keeps its place; the others make room for it.
};
/// Labels that would overlap move apart, the nearest to their own height first.
void paintEndLabelsAt(QPainter& painter, double x, const QRectF& plot, const Metrics& metrics,
                      std::vector<EndLabel> labels);

void paintMonthTicks(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                     const std::vector<kpi::Point>& points, const std::function<double(size_t)>& xOf);
/// "no data, week 17" where the trend has a hole.
void paintGapLabels(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                    const std::vector<kpi::Point>& points, const std::function<double(double)>& xOf);
/// A dashed line where the definition changed, with both versions named above.
void paintVersionLabels(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                        const std::vector<kpi::Point>& points, const std::function<double(double)>& xOf);

} // namespace gtm::ui
