// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/report/scoreboard.h"
#include "ui/models/record_choice.h"
#include "ui/text/headlines.h"
#include "ui/theme/look.h"
#include "ui/widgets/filter_bar.h"

#include <QScrollArea>
#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;

namespace gtm::ui {

class ActionsPanel;
class AgingView;
class ChartWidget;
class FunnelView;
class KpiCard;
class LeakView;
class Panel;
class ScorecardView;
class StuckHead;
class SummaryStrip;
class TouchView;

/// The board of one week: scorecard at the left, where the friction sits at the right. In narrower windows
/// the right side moves below the table and the page scrolls.
class ScoreboardPage : public QWidget {
    Q_OBJECT
  public:
    explicit ScoreboardPage(const Look& look, QWidget* parent = nullptr);

    void setScoreboard(const report::Scoreboard& board);
    void setChoices(const FilterChoices& choices);
    void setDefinitions(std::vector<kpi::Definition> definitions);
    void setTrendWeeks(int weeks);
    void stepWeek(int direction);
    /// After coming back from a KPI: the keyboard stands on its row again.
    void focusKpi(const std::string& kpi);
    [[nodiscard]] ScorecardView& scorecard() { return *m_table; }
    [[nodiscard]] ActionsPanel& actions() { return *m_actions; }

  Q_SIGNALS:
    void weekChosen(gtm::Day weekEnding);
    void comparedChosen(gtm::Day weekEnding);
    void filterChosen(const gtm::kpi::Filter& filter);
    void trendWeeksChosen(int weeks);
    void kpiOpened(const std::string& kpi, const gtm::ui::RecordChoice& choice);
    void importRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildPanels();
    void wire();
    void fillPanels();
    /// What stands above a chart and below it.
    struct PanelText {
        QString headline, subline;
    };
    /// A chart with its finding, or a title and why there is nothing to draw.
    void fillPanel(Panel* panel, ChartWidget* view, const PanelText& found, const QString& title,
                   const std::optional<Absence>& absence);
    void help(const Panel* panel);
    void arrange();
    /// Above the table, in this width; gives its height.
    int placeSummary(int width);
    int arrangeWide(int width, int height);
    int arrangeNarrow(int width, int height);
    /// While the page scrolls under it, the head of the table stays at the top.
    void placeHead();
    void showCard(const std::string& kpi, const QRect& globalRow);

    const Look& m_look;
    FilterBar* m_filters;
    QScrollArea* m_scroll;
    QWidget* m_body;
    SummaryStrip* m_summary;
    Panel* m_tablePanel;
    ScorecardView* m_table;
    Panel *m_funnelPanel, *m_agingPanel, *m_leakPanel, *m_touchPanel;
    FunnelView* m_funnel;
    AgingView* m_aging;
    LeakView* m_leak;
    TouchView* m_touch;
    ActionsPanel* m_actions;
    StuckHead* m_head;
    KpiCard* m_card;
    std::map<const Panel*, Absence::Help> m_help; ///< Of the panels that are empty.
    report::Scoreboard m_board;
    std::vector<kpi::Definition> m_definitions;
};

} // namespace gtm::ui
