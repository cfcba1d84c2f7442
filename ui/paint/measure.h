// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/measure_text.h"
#include "ui/paint/axis.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace gtm::ui {

/// Weeks at the left and months at the right, each on a scale of its own, as a line; thinner behind it the
/// same of the year before.
struct MeasurePlot {
    QRectF frame, plot; ///< With its labels, and without.
    Axis scale;
    const std::vector<kpi::MeasurePoint>*now, *before;

    [[nodiscard]] double xOf(size_t index) const;
    [[nodiscard]] double yOf(double value) const;
};
/// The two plots within an area; they point into `reading`.
[[nodiscard]] std::vector<MeasurePlot> measurePlots(const QRectF& area, const Metrics& metrics,
                                                    const report::MeasureReading& reading);
/// "46" for a week, "Nov" for a month.
[[nodiscard]] QString shortLabel(const kpi::MeasurePoint& point);
void paintMeasure(QPainter& painter, const QRectF& area, const Theme& theme, const Metrics& metrics,
                  const report::MeasureReading& reading);

} // namespace gtm::ui
