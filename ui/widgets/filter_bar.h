// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace gtm::ui {

class Button;
class FlowLayout;
class SegmentBar;
class SelectBox;

/// What the user can choose from: the values that occur in the data.
struct FilterChoices {
    std::vector<std::string> segments, regions, sources;
    std::vector<std::pair<std::string, std::vector<std::string>>> own = {}; ///< The user's own, by name.
};

/// Week, comparison, filters and length of the trends. It shows the board's own state and says what the
/// user wants; it changes nothing by itself.
class FilterBar : public QWidget {
    Q_OBJECT
  public:
    explicit FilterBar(const Look& look, QWidget* parent = nullptr);

    void setScoreboard(const report::Scoreboard& board);
    void setChoices(const FilterChoices& choices);
    void setTrendWeeks(int weeks);
    /// One week back (-1) or forward (+1), where there is data.
    void stepWeek(int direction);

  Q_SIGNALS:
    void weekChosen(gtm::Day weekEnding);
    void comparedChosen(gtm::Day weekEnding);
    void filterChosen(const gtm::kpi::Filter& filter);
    void trendWeeksChosen(int weeks);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void build();
    QWidget* group(std::initializer_list<QWidget*> widgets);
    void buildOwn();
    void fillWeeks(const report::Scoreboard& board);
    void fillCompared(const report::Scoreboard& board);
    void showFilter();
    void chooseValue(const std::string& dimension, const std::vector<std::string>& values, int index);
    void apply();
    /// What gives way, in turn, where there is too little room for one line.
    struct Shape {
        bool labels, longWeek, buttons;
        double gap;
    };
    struct WeekChoices {
        Day first{}, last{};
        std::optional<Day> newestComplete;
        QString newest; ///< In words.
        friend bool operator==(const WeekChoices&, const WeekChoices&) = default;
    };
    [[nodiscard]] int widthIn(const Shape& shape) const;
    void fit();

    const Look& m_look;
    FlowLayout* m_row;
    std::vector<QWidget*> m_labels; ///< What goes first where there is too little room.
    std::vector<QWidget*> m_groups;
    Button *m_previous, *m_next;
    SelectBox *m_week, *m_compared, *m_segmentSelect, *m_region, *m_source;
    SegmentBar *m_segments, *m_trend;
    std::vector<SelectBox*> m_own; ///< One for each dimension of the user's own.
    Button* m_clear;
    QWidget* m_trendGroup = nullptr;
    QWidget *m_segmentGroup = nullptr, *m_segmentSelectGroup = nullptr;
    WeekChoices m_weeks;
    FilterChoices m_choices;
    kpi::Filter m_filter;
};

} // namespace gtm::ui
