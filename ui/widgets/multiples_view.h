// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/trends.h"
#include "ui/paint/multiples.h"
#include "ui/widgets/chart_widget.h"

namespace gtm::ui {

/// A small trend per value of a dimension, all on one scale. A click on one asks for it as a filter.
class MultiplesView : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;
    void setTrends(const report::ValueTrends& trends, const std::string& currency);
    /// Values that are in force as a filter.
    void setFilter(const kpi::Filter& filter);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// "13 weeks on one scale, 0 % to 40 %"
    [[nodiscard]] QString scaleWords() const;

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    [[nodiscard]] QString words(const kpi::Point& point) const;

    report::ValueTrends m_trends;
    std::string m_currency;
    Multiples m_shown;
};

} // namespace gtm::ui
