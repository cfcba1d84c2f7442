// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/scoreboard.h"

#include <string>
#include <vector>

namespace gtm::ui {

/// Where a meeting is: it opens with what was agreed, then the overview, then one KPI after the other.
class MeetingWalk {
  public:
    enum class Page { Actions, Overview, Kpi };
    /// Which KPIs are walked through, in the order of the board.
    enum class Choice { OffTrack = 1, AtRiskToo = 2, All = 3 };

    /// The position is kept where its KPI is still there.
    void setBoard(const report::Scoreboard& board);
    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    /// To the beginning: the open actions where there are any, else the overview.
    void restart();

    void next();
    void back();
    void showActions();
    void showOverview() { m_page = Page::Overview; }
    /// The KPI that the overview points at, or an action is about.
    void showKpi(const std::string& kpi);
    /// On the overview and among the actions: the line that is pointed at.
    void step(int direction);

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] const std::vector<std::string>& kpis() const { return m_kpis; }
    /// Of `kpis`; 0 while there are none.
    [[nodiscard]] size_t position() const { return m_at; }
    [[nodiscard]] std::string kpi() const { return m_kpis.empty() ? std::string() : m_kpis[m_at]; }
    /// Of the open actions.
    [[nodiscard]] size_t action() const { return m_action; }
    [[nodiscard]] size_t actions() const { return m_actions; }

  private:
    void choose();

    struct Row {
        std::string kpi;
        int severity;
    };
    std::vector<Row> m_rows;
    std::vector<std::string> m_kpis;
    size_t m_actions = 0;
    Page m_page = Page::Overview;
    Choice m_choice = Choice::All;
    size_t m_at = 0, m_action = 0;
};

} // namespace gtm::ui
