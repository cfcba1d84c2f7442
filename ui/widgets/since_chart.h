// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/paint/trend.h"
#include "ui/widgets/chart_widget.h"

namespace gtm::ui {

/// The weeks of a KPI with the week in which an action was agreed: has it worked?
class SinceChart : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;
    void setTrend(const Trend& trend);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    Trend m_trend;
};

} // namespace gtm::ui
