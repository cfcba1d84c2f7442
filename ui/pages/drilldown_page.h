// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "core/report/scoreboard.h"
#include "core/report/trends.h"
#include "ui/models/record_book.h"
#include "ui/models/record_query.h"
#include "ui/pages/picture_panel.h"
#include "ui/theme/look.h"

#include <QScrollArea>

#include <memory>
#include <optional>
#include <vector>

class QHBoxLayout;

namespace gtm::ui {

class BreakdownCard;
class Button;
class DefinitionCard;
class KpiReviewCard;
class Label;
class LensCard;
class MovedPanel;
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
    std::vector<std::string> dimensions;       ///< That it can be split by, in the order of the page.
    std::vector<report::KpiSeries> breakdowns; ///< One per dimension.
    std::optional<report::ValueTrends> trends; ///< By one dimension, where they are wanted.
    KpiPictures pictures;
    report::WhatMoved moved;               ///< Since the compared week.
    std::vector<report::LensReading> lens; ///< Other definitions of it.
    std::shared_ptr<const RecordBook> records = std::make_shared<RecordBook>();
    std::string currency;
    Day weekEnding{}, comparedWeekEnding{};
    kpi::Filter boardFilter; ///< In force for every number of the page.
    RecordChoice choice;     ///< Of the records; chosen by where the user came from.
};

/// One KPI: value and definition at the left, trend, breakdown and records at the right.
class DrilldownPage : public QWidget {
    Q_OBJECT
  public:
    explicit DrilldownPage(const Look& look, QWidget* parent = nullptr);

    void setKpi(const DrilldownData& shown);
    /// What moved it, split by another dimension.
    void setMoved(const report::WhatMoved& moved);
    /// Small trends by one dimension in the place of the breakdown; none: the breakdown.
    void setTrends(const std::optional<report::ValueTrends>& trends);
    /// Which columns of the records somebody chose before.
    void setColumnWish(const ColumnWish& wish);
    /// What is agreed and noted about the KPI that is shown.
    void setReview(const report::Scoreboard& board);
    /// Whether there is a KPI before it on the board, and one after it.
    void setSteps(bool previous, bool next);
    void setTrendWeeks(int weeks);
    void focusFind();
    /// Searches the records, as if these words were typed.
    void find(const QString& words);
    void focusFirst();
    /// The table of its records, where there are some.
    void focusRecords();
    bool clearFind();
    [[nodiscard]] const std::string& kpi() const { return m_data.row.kpi; }
    [[nodiscard]] report::RecordList shownRecords() const;
    [[nodiscard]] RecordsPanel& records() { return *m_records; }
    [[nodiscard]] KpiReviewCard& review() { return *m_review; }
    [[nodiscard]] PicturePanel& pictures() { return *m_picture; }
    [[nodiscard]] BreakdownCard& breakdown() { return *m_breakdown; }
    [[nodiscard]] const DrilldownData& data() const { return m_data; }

  Q_SIGNALS:
    void backRequested();
    /// The board, at the first KPI of a group.
    void groupRequested(const std::string& group);
    void stepRequested(int direction);
    void exportRequested();
    void pdfRequested();
    /// Another KPI, and the records of it that a picture stands for.
    void kpiOpened(const std::string& kpi, const gtm::ui::RecordChoice& choice);
    /// Small trends by a dimension; empty: the tables.
    void trendsWanted(const std::string& dimension);
    void importRequested();
    /// The versions of its definition.
    void historyRequested(const std::string& kpi);
    void trendWeeksChosen(int weeks);
    void movedDimensionChosen(const std::string& dimension);
    void columnsChosen(const gtm::ui::ColumnWish& wish);
    void recordOpened(const std::string& id);
    void message(const QString& words);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* buildHead();
    void build();
    void wire();
    void setChoice(const RecordChoice& choice);
    void showTrend();
    void showMoved();
    void showLens();
    void showBreakdown();
    /// Nothing to draw and nothing to list: for want of an export, or for a filter.
    [[nodiscard]] bool bare() const;
    void arrange();
    void arrangeSoon();
    int arrangeWide(int width, int height);
    int arrangeNarrow(int width, int height);
    int arrangeColumn(int inner);
    int arrangeTop(int inner);
    /// One below the other from `y` on; returns where the next one begins.
    int stackParts(int y, int inner, std::initializer_list<QWidget*> parts);
    /// The keyboard goes through the parts as they stand.
    void orderParts(int width, bool wide);
    void showPdf();
    void apply();

    const Look& m_look;
    DrilldownData m_data;
    int m_weeks = 52;
    QHBoxLayout* m_head = nullptr;
    Button *m_back, *m_group, *m_previous, *m_next, *m_export, *m_pdf, *m_import, *m_history;
    Label *m_title, *m_week, *m_nothing;
    QScrollArea* m_scroll;
    QWidget* m_body;
    Panel *m_valuePanel, *m_definitionPanel, *m_reviewPanel, *m_lensPanel, *m_trendPanel;
    MovedPanel* m_movedPanel;
    PicturePanel* m_picture;
    BreakdownCard* m_breakdown;
    ValueCard* m_value;
    DefinitionCard* m_definition;
    KpiReviewCard* m_review;
    LensCard* m_lens;
    SegmentBar *m_trendKind, *m_trendLength;
    TrendChart* m_trend;
    RecordsPanel* m_records;
};

} // namespace gtm::ui
