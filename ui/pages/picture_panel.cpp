// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/picture_panel.h"

#include "ui/text/chart_words.h"
#include "ui/text/headlines.h"
#include "ui/text/words.h"
#include "ui/widgets/board_charts.h"
#include "ui/widgets/kpi_charts.h"
#include "ui/widgets/segment_bar.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gtm::ui {

KpiPictures picturesOf(const std::string& kpi, const report::Scoreboard& board,
                       std::vector<report::KpiChart> charts) {
    const auto isOne = [&](std::initializer_list<const char*> ids) {
        return std::ranges::find(ids, kpi) != ids.end();
    };
    KpiPictures pictures;
    pictures.charts = std::move(charts);
    if (isOne({"lead_to_mql", "mql_to_sql", "sql_to_opp", "win_rate"}) && !funnelAbsence(board))
        pictures.funnel = board.funnel;
    if (isOne({"stage_aging"}) && !agingAbsence(board))
        pictures.aging = board.aging;
    if (isOne({"pipe_leak"}) && !leakAbsence(board))
        pictures.leak = board.leak;
    if (isOne({"sla_response"}) && !touchAbsence(board))
        pictures.touch = board.touch;
    if (isOne({"pipe_waterfall", "open_due", "pipe_leak"}))
        pictures.bridge = board.bridge;
    return pictures;
}

PicturePanel::PicturePanel(const Look& look, QWidget* parent)
    : Panel(look, parent)
    , m_look(look)
    , m_bar(new SegmentBar(look, tr("Chart")))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body)) {
    m_bar->setUnits(28);
    head()->addWidget(m_bar);
    m_column->setContentsMargins(0, 0, 0, 0);
    setContent(m_body);
    setTable([this] {
        const auto shown =
            std::ranges::find_if(m_pictures, [](const Picture& p) { return !p.chart->isHidden(); });
        return shown == m_pictures.end() ? ChartTable() : shown->chart->table();
    });
    connect(m_bar, &SegmentBar::chosen, this, [this](int index) {
        turnTo(size_t(index));
        Q_EMIT shapeChanged();
    });
}

void PicturePanel::setPictures(const KpiPictures& pictures, const std::string& currency) {
    for (const Picture& picture : m_pictures) {
        picture.chart->hide();
        m_column->removeWidget(picture.chart);
        picture.chart->deleteLater(); // it may be the one that asked for this
    }
    m_pictures.clear();
    if (!pictures.leak.reasons.empty()) {
        auto* chart = new LeakView(m_look);
        chart->setLeak(pictures.leak, currency);
        add(tr("By reason"), leakHeadline(pictures.leak, currency),
            tr("Left pipeline with no decision, 4 weeks"), chart);
    }
    if (pictures.bridge.point.value) {
        auto* chart = new BridgeView(m_look);
        chart->setBridge(pictures.bridge, currency);
        QString subline = bridgeSubline(pictures.bridge);
        if (chart->isCut())
            subline += u' ' + tr("Bars do not start at zero.");
        add(tr("Bridge"), bridgeHeadline(pictures.bridge, currency), subline, chart);
    }
    if (!pictures.aging.stages.empty()) {
        auto* chart = new AgingView(m_look);
        chart->setAging(pictures.aging, currency);
        add(tr("Stage and age"), agingHeadline(pictures.aging, currency),
            tr("Days in current stage. Right of the line: past the limit for that stage."), chart);
    }
    if (!pictures.touch.buckets.empty()) {
        auto* chart = new TouchView(m_look);
        chart->setTouch(pictures.touch);
        add(tr("First touch"), touchHeadline(pictures.touch), tr("Working hours to first touch, 4 weeks"),
            chart);
    }
    for (const report::KpiChart& one : pictures.charts) {
        auto* chart = new ColumnsView(m_look);
        chart->setChart(one, currency);
        add(chartTitle(one.kind), chartHeadline(one, currency), chartSubline(one.kind), chart);
    }
    if (!pictures.funnel.empty()) {
        report::Scoreboard board;
        board.funnel = pictures.funnel;
        board.data.currency = currency;
        auto* chart = new FunnelView(m_look);
        chart->setSteps(pictures.funnel, currency);
        add(tr("Funnel"), funnelHeadline(board), tr("Bar: share that moved on; line: target."), chart);
    }
    QStringList titles;
    for (const Picture& picture : m_pictures)
        titles << picture.title;
    m_bar->setChoices(titles, 0);
    m_bar->setVisible(titles.size() > 1);
    if (!m_pictures.empty())
        turnTo(0);
}

void PicturePanel::add(const QString& title, const QString& headline, const QString& subline,
                       ChartWidget* chart) {
    chart->describe(headline, subline);
    chart->hide();
    m_column->addWidget(chart, 1);
    connect(chart, &ChartWidget::opened, this, &PicturePanel::opened);
    m_pictures.push_back({title, headline, subline, chart});
}

void PicturePanel::turnTo(size_t index) {
    for (size_t i = 0; i < m_pictures.size(); ++i)
        m_pictures[i].chart->setVisible(i == index);
    setHeadline(m_pictures[index].headline, m_pictures[index].subline);
}

std::vector<ChartWidget*> PicturePanel::charts() const {
    std::vector<ChartWidget*> charts;
    for (const Picture& picture : m_pictures)
        charts.push_back(picture.chart);
    return charts;
}

} // namespace gtm::ui
