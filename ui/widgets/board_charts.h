// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/widgets/chart_widget.h"

namespace gtm::ui {

/// The charts beside the scorecard. Each takes its part of the board and paints it with the functions
/// that paper uses too.
class FunnelView : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;
    void setSteps(const std::vector<report::FunnelStep>& steps, const std::string& currency);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    std::vector<report::FunnelStep> m_steps;
    std::string m_currency;
};

class AgingView : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;
    void setAging(const report::AgingTable& aging, const std::string& currency);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    [[nodiscard]] QRectF plot(const QRectF& area) const;
    report::AgingTable m_aging;
    std::string m_currency;
};

class LeakView : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;
    void setLeak(const report::LeakTable& leak, const std::string& currency);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    report::LeakTable m_leak;
    std::string m_currency;
};

class TouchView : public ChartWidget {
    Q_OBJECT
  public:
    using ChartWidget::ChartWidget;
    void setTouch(const report::TouchTable& touch);
    [[nodiscard]] std::vector<ChartMark> marks(const QRectF& area) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

  protected:
    void paintChart(QPainter& painter, const QRectF& area) override;

  private:
    report::TouchTable m_touch;
};

} // namespace gtm::ui
