// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/measure_text.h"
#include "core/workspace/workspace.h"
#include "ui/theme/look.h"
#include "ui/widgets/chart_table.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QGridLayout;

namespace gtm::ui {

class Button;
class DateField;
class FlowLayout;
class Label;
class MeasureChart;
class Panel;
class SegmentBar;
class SelectBox;
class ValueCard;

/// Everything that the page of a measure shows.
struct MeasureData {
    report::MeasureReading reading;
    report::KpiSeries series; ///< Its weeks up to that of the board, for the range of its values.
    std::vector<report::MeasureEntry> all;
    MeasureRequest asked;
};

/// One imported measure: its value against target and earlier weeks at the left, six weeks and twelve months
/// beside the year before, and the periods to date.
class MeasurePage : public QWidget {
    Q_OBJECT
  public:
    explicit MeasurePage(const Look& look, QWidget* parent = nullptr);

    void setMeasure(const MeasureData& shown);
    /// As KPIs are named.
    [[nodiscard]] std::string kpi() const;
    /// What is shown, as it was asked for.
    [[nodiscard]] const MeasureRequest& request() const { return m_data.asked; }
    [[nodiscard]] MeasureChart& chart() { return *m_chart; }
    [[nodiscard]] ChartTable boxTable() const;
    void focusFirst();

  Q_SIGNALS:
    void backRequested();
    void importRequested();
    /// Another measure, week, or form of its series.
    void asked(const gtm::MeasureRequest& request);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    void wire();
    void apply();
    void ask();
    void showBox();

    const Look& m_look;
    MeasureData m_data;
    FlowLayout* m_head;
    QBoxLayout* m_body;
    Button *m_back, *m_import;
    Label *m_title, *m_words, *m_ends;
    SelectBox* m_measure;
    DateField* m_week;
    SegmentBar *m_months, *m_series;
    Panel *m_valuePanel, *m_chartPanel, *m_boxPanel;
    ValueCard* m_value;
    MeasureChart* m_chart;
    QWidget* m_box;
    QGridLayout* m_boxGrid;
};

} // namespace gtm::ui
