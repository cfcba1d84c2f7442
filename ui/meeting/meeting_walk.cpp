// SPDX-License-Identifier: GPL-3.0-only
#include "ui/meeting/meeting_walk.h"

#include "core/kpi/status.h"

#include <algorithm>

namespace gtm::ui {

void MeetingWalk::setBoard(const report::Scoreboard& board) {
    m_rows.clear();
    for (const report::BoardGroup& group : board.groups)
        for (const report::BoardRow& row : group.rows)
            m_rows.push_back({row.kpi, kpi::severity(row.point.status)});
    m_actions = board.review.open.size();
    m_action = m_actions == 0 ? 0 : std::min(m_action, m_actions - 1);
    if (m_page == Page::Actions && m_actions == 0)
        m_page = Page::Overview;
    choose();
}

void MeetingWalk::choose() {
    const std::string before = kpi();
    const int least = m_choice == Choice::OffTrack ? 2 : m_choice == Choice::AtRiskToo ? 1 : -1;
    m_kpis.clear();
    for (const Row& row : m_rows)
        if (row.severity >= least)
            m_kpis.push_back(row.kpi);
    const auto kept = std::ranges::find(m_kpis, before);
    m_at = kept == m_kpis.end() ? 0 : size_t(kept - m_kpis.begin());
    if (m_page == Page::Kpi && kept == m_kpis.end())
        m_page = Page::Overview;
}

void MeetingWalk::setChoice(Choice choice) {
    m_choice = choice;
    choose();
}

void MeetingWalk::restart() {
    m_at = m_action = 0;
    m_page = m_actions > 0 ? Page::Actions : Page::Overview;
}

void MeetingWalk::next() {
    if (m_page == Page::Actions)
        m_page = Page::Overview;
    else if (m_page == Page::Overview && !m_kpis.empty())
        m_page = Page::Kpi;
    else if (m_page == Page::Kpi && m_at + 1 < m_kpis.size())
        ++m_at;
}

void MeetingWalk::back() {
    if (m_page == Page::Kpi && m_at > 0)
        --m_at;
    else if (m_page == Page::Kpi)
        m_page = Page::Overview;
    else if (m_page == Page::Overview)
        showActions();
}

void MeetingWalk::showActions() {
    if (m_actions > 0)
        m_page = Page::Actions;
}

void MeetingWalk::showKpi(const std::string& kpi) {
    auto at = std::ranges::find(m_kpis, kpi);
    if (at == m_kpis.end() && std::ranges::find(m_rows, kpi, &Row::kpi) != m_rows.end()) {
        setChoice(Choice::All); // it was left out
        at = std::ranges::find(m_kpis, kpi);
    }
    if (at == m_kpis.end())
        return; // not on the board
    m_at = size_t(at - m_kpis.begin());
    m_page = Page::Kpi;
}

void MeetingWalk::step(int direction) {
    const auto move = [&](size_t& at, size_t count) {
        if (count > 0)
            at = size_t(
                std::clamp<std::ptrdiff_t>(std::ptrdiff_t(at) + direction, 0, std::ptrdiff_t(count) - 1));
    };
    if (m_page == Page::Actions)
        move(m_action, m_actions);
    else if (m_page == Page::Overview)
        move(m_at, m_kpis.size());
}

} // namespace gtm::ui
