// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/measure_text.h"
#include "ui/widgets/chart_widget.h"

namespace gtm::ui {

/// Six weeks and twelve months of a measure beside the same of the year before. Arrow keys go from point to
/// point, the menu key shows all of them as a table.
class MeasureChart : public ChartWidget {
    Q_OBJECT
  public:
    explicit MeasureChart(const Look& look, QWidget* parent = nullptr) : ChartWidget(look, parent) {}

    void setReading(const report::MeasureReading& reading);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    report::MeasureReading m_reading;
};

} // namespace gtm::ui
