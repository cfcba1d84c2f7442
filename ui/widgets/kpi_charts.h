// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/kpi_chart.h"
#include "core/report/scoreboard.h"
#include "ui/paint/columns.h"
#include "ui/paint/waterfall.h"
#include "ui/widgets/chart_widget.h"

namespace gtm::ui {

/// Columns of a KPI, or of one that explains it. A column of a dimension opens its records.
class ColumnsView : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;
    void setChart(const report::KpiChart& chart, const std::string& currency);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    report::KpiChart m_chart;
    std::string m_currency;
    ColumnChart m_shown;
};

/// How what is due this quarter came about, from the opening to the closing. A term opens its deals.
class BridgeView : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;
    void setBridge(const report::PipelineBridge& bridge, const std::string& currency);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    /// Amounts are whole, to the cent: the terms can be added up.
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] bool isCut() const { return waterfallIsCut(m_waterfall); }

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    report::PipelineBridge m_bridge;
    Waterfall m_waterfall;
};

} // namespace gtm::ui
