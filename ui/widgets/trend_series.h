// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/kpi/point.h"
#include "ui/paint/axis.h"
#include "ui/theme/look.h"

#include <QList>
#include <QPen>

#include <functional>
#include <optional>
#include <vector>

class QChart;

namespace gtm::ui {

/// Puts what a trend draws with series into its chart: bands, lines of the scale, target, and the values.
class TrendSeries {
  public:
    TrendSeries(QChart& chart, const Look& look, const std::vector<kpi::Point>& points,
                kpi::Direction direction, const Axis& scale)
        : m_chart(chart), m_look(look), m_points(points), m_direction(direction), m_scale(scale) {}
    void add();

  private:
    /// One limit of a band at a point; empty where the point has no target.
    using Limit = std::function<std::optional<double>(const kpi::Point&)>;
    void addBands();
    void addBand(const QColor& color, const Limit& low, const Limit& high);
    void addGrid();
    void addTarget();
    void addLines();
    void addSeries(const QList<QPointF>& points, const QPen& pen);

    QChart& m_chart;
    const Look& m_look;
    const std::vector<kpi::Point>& m_points;
    kpi::Direction m_direction;
    Axis m_scale;
};

} // namespace gtm::ui
