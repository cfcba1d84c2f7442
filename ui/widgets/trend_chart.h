// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/format.h"
#include "ui/paint/trend_labels.h"
#include "ui/paint/trend_limits.h"
#include "ui/paint/trend_rules.h"
#include "ui/theme/look.h"
#include "ui/widgets/chart_widget.h"
#include "ui/widgets/trend_series.h"

#include <QChartView>

namespace gtm::ui {

/// The weeks of one KPI with its target: bands where it is on track and at risk, the line broken where
/// nothing is known and where the definition changed, labels at the right end instead of a legend.
/// Left and Right, or the mouse, move a cursor from week to week.
class TrendChart : public QChartView {
    Q_OBJECT
  public:
    explicit TrendChart(const Look& look, QWidget* parent = nullptr);

    /// Shows the last `weeks` points of the series.
    void setSeries(const report::KpiSeries& series, const std::string& currency, int weeks);
    /// Process limits and the weeks in which a rule fires, for the series that is shown.
    void setSignal(const kpi::Signal& signal);
    /// Notes on weeks of the series that is shown.
    void setNotes(std::vector<TrendNote> notes);
    void describe(const QString& headline);
    [[nodiscard]] ChartTable table() const;
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    void build();
    void placePlot();
    void setCursorAt(int index);
    void showTable();
    [[nodiscard]] QString weekWords(const kpi::Point& point) const;
    [[nodiscard]] QPointF place(double index, double value) const;
    [[nodiscard]] int nearest(double x) const;
    [[nodiscard]] bool anyValue() const;
    void paintAxes(QPainter& painter) const;
    [[nodiscard]] std::vector<EndLabel> endLabels() const;
    void paintEndLabels(QPainter& painter) const;
    void paintRuleLabels(QPainter& painter, LabelRoom& room) const;
    void paintSignal(QPainter& painter) const;
    void paintWritten(QPainter& painter, const LabelRoom& room) const;
    void paintCursor(QPainter& painter) const;
    [[nodiscard]] QString noteOn(Day week) const;

    const Look& m_look;
    std::vector<kpi::Point> m_points;
    report::FormatOptions m_format;
    kpi::Direction m_direction = kpi::Direction::Higher;
    Axis m_scale;
    std::vector<TrendLimits> m_limits;
    std::vector<std::vector<kpi::SignalRule>> m_fired; ///< By point.
    std::optional<Day> m_changedSince;
    std::vector<TrendNote> m_notes;
    int m_cursor = -1;
    QString m_headline;
};

} // namespace gtm::ui
