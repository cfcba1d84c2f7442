// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/scoreboard.h"
#include "ui/models/record_choice.h"
#include "ui/theme/look.h"

#include <QScrollArea>

#include <map>
#include <vector>

class QHBoxLayout;

namespace gtm::ui {

class BreakdownPanel;
class Button;
class DefinitionCard;
class KpiReviewCard;
class Label;
class Panel;
class RecordsPanel;
class SegmentBar;
class TrendChart;
class ValueCard;

/// Everything that the page of one KPI shows; the window gathers it.
struct DrilldownData {
    report::BoardRow row;
    std::string groupTitle;                    ///< "Close"
    report::KpiSeries series;                  ///< 52 weeks.
    std::vector<report::KpiSeries> breakdowns; ///< One per dimension.
    report::RecordList records;
    std::string currency;
    IsoWeek week{};
    Day weekEnding{};
    IsoWeek comparedWeek{};
    kpi::Filter boardFilter; ///< In force for every number of the page.
    RecordChoice choice;     ///< Of the records; chosen by where the user came from.
    /// Of a composite: the definition behind each of its factors.
    std::map<std::string, kpi::Definition> factors;
    Day evaluation{}; ///< The day that the number, and ages, are counted to.
};

/// One KPI: value and definition at the left, trend, breakdown and records at the right.
class DrilldownPage : public QWidget {
    Q_OBJECT
  public:
    explicit DrilldownPage(const Look& look, QWidget* parent = nullptr);

    void setKpi(const DrilldownData& shown);
    void setTrendWeeks(int weeks);
    void focusFind();
    void focusFirst();
    bool clearFind();
    [[nodiscard]] const std::string& kpi() const { return m_data.row.kpi; }
    [[nodiscard]] report::RecordList shownRecords() const;
    [[nodiscard]] RecordsPanel& records() { return *m_records; }
    [[nodiscard]] KpiReviewCard& review() { return *m_review; }

  Q_SIGNALS:
    void backRequested();
    /// The board, at the first KPI of a group.
    void groupRequested(const std::string& group);
    void stepRequested(int direction);
    void exportRequested();
    void importRequested();
    void trendWeeksChosen(int weeks);
    void message(const QString& words);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* buildHead();
    void build();
    void wire();
    void setChoice(const RecordChoice& choice);
    void showTrend();
    void showBreakdown(const QString& value);
    /// Nothing to draw and nothing to list: for want of an export, or for a filter.
    [[nodiscard]] bool bare() const;
    void arrange();
    int arrangeWide(int width, int height);
    int arrangeNarrow(int width, int height);
    void apply();

    const Look& m_look;
    DrilldownData m_data;
    int m_weeks = 52;
    QHBoxLayout* m_head = nullptr;
    Button *m_back, *m_group, *m_previous, *m_next, *m_export, *m_import;
    Label *m_title, *m_week, *m_nothing;
    QScrollArea* m_scroll;
    QWidget* m_body;
    Panel *m_valuePanel, *m_definitionPanel, *m_trendPanel, *m_breakdownPanel;
    ValueCard* m_value;
    DefinitionCard* m_definition;
    KpiReviewCard* m_review;
    SegmentBar* m_trendLength;
    TrendChart* m_trend;
    BreakdownPanel* m_breakdown;
    RecordsPanel* m_records;
};

} // namespace gtm::ui
