// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/board_charts.h"

#include "core/report/sentence.h"
#include "ui/paint/aging.h"
#include "ui/paint/funnel.h"
#include "ui/paint/leak.h"
#include "ui/paint/touch.h"
#include "ui/text/words.h"

#include <QPainter>

namespace gtm::ui {

namespace {

QString deals(std::int64_t count) {
    return QStringLiteral("%1 %2").arg(text(report::countText(double(count))),
                                       recordNoun(kpi::RecordType::Opportunity, count));
}

QString joined(const QStringList& parts) {
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(", "));
}

} // namespace

void FunnelView::setSteps(const std::vector<report::FunnelStep>& steps, const std::string& currency) {
    m_steps = steps;
    m_currency = currency;
    refresh();
}

QSize FunnelView::minimumSizeHint() const {
    return {look().metrics().ipx(430), qCeil(funnelHeight(look().metrics()))};
}

QRectF FunnelView::plot(const QRectF& area) const {
    // Centred in a taller panel: the columns themselves have one height.
    const double spare = std::max(0.0, area.height() - funnelHeight(look().metrics()));
    return area.adjusted(0, spare / 2, 0, -spare / 2);
}

void FunnelView::paintChart(QPainter& painter, const QRectF& area) {
    paintFunnel(painter, plot(area), look().theme(), look().metrics(), m_steps, m_currency);
}

std::vector<ChartMark> FunnelView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    const auto columns = funnelColumns(plot(area), m_steps.size());
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const FunnelText words = funnelText(m_steps[i], m_currency);
        const QString rate = words.of.isEmpty() ? words.rate : words.rate + u' ' + words.of;
        const QString status = m_steps[i].kpi.empty() ? QString() : statusWord(m_steps[i].point.status);
        marks.push_back({columns[i].adjusted(-4, -2, -10, 2),
                         words.label,
                         joined({words.count, rate, words.target, status}),
                         m_steps[i].kpi,
                         {}});
    }
    return marks;
}

ChartTable FunnelView::table() const {
    ChartTable table{{tr("Step"), tr("Count"), tr("Rate"), tr("Of"), tr("Target")}, {}};
    for (const auto& step : m_steps) {
        const FunnelText words = funnelText(step, m_currency);
        table.rows.push_back({words.label, words.count, words.rate, text(step.ofLabel), words.target});
    }
    return table;
}

void AgingView::setAging(const report::AgingTable& aging, const std::string& currency) {
    m_aging = aging;
    m_currency = currency;
    refresh();
}

QSize AgingView::minimumSizeHint() const {
    return {look().metrics().ipx(250 + 60 * int(m_aging.bands.size())),
            qCeil(agingHeight(look().metrics(), std::max<size_t>(m_aging.stages.size(), 3)))};
}

QRectF AgingView::plot(const QRectF& area) const {
    // Cells grow to 44 at most; with few stages the table keeps to the top of its panel.
    const double most = agingHeight(look().metrics(), m_aging.stages.size()) +
                        look().metrics().px(18) * double(m_aging.stages.size());
    return {area.left(), area.top(), area.width(), std::min(area.height(), most)};
}

void AgingView::paintChart(QPainter& painter, const QRectF& area) {
    if (!m_aging.stages.empty())
        paintAging(painter, plot(area), look().theme(), look().metrics(), m_aging, m_currency);
}

std::vector<ChartMark> AgingView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    if (m_aging.stages.empty())
        return marks;
    const AgingLayout layout = layoutAging(plot(area), look().metrics(), m_aging);
    for (size_t r = 0; r < m_aging.stages.size(); ++r) {
        const auto& stage = m_aging.stages[r];
        for (size_t c = 0; c < stage.cells.size(); ++c)
            marks.push_back(
                {layout.cells[r][c],
                 QStringLiteral("%1, %2").arg(text(stage.stage), bandTitle(m_aging.bands[c])),
                 joined({text(report::moneyText(stage.cells[c].amount, m_currency)),
                         deals(stage.cells[c].deals),
                         stage.cells[c].pastLimit ? tr("past the limit") : tr("within the limit")}),
                 "stage_aging",
                 {{"stage", {stage.stage}}}});
        const QRectF rest(layout.bandsRight, layout.rows[r].top(), layout.rows[r].right() - layout.bandsRight,
                          layout.rows[r].height() - 2);
        marks.push_back({rest,
                         text(stage.stage),
                         joined({tr("%1 open").arg(text(report::moneyText(stage.open, m_currency))),
                                 tr("%1 past the limit").arg(pastShare(stage.past, stage.open))}),
                         "stage_aging",
                         {{"stage", {stage.stage}}}});
    }
    return marks;
}

ChartTable AgingView::table() const {
    ChartTable table{{tr("Stage")}, {}};
    for (const auto& band : m_aging.bands)
        table.head << bandTitle(band);
    table.head << tr("Open") << tr("Past limit");
    for (const auto& stage : m_aging.stages) {
        QStringList row{text(stage.stage)};
        for (const auto& cell : stage.cells)
            row << text(report::moneyText(cell.amount, m_currency));
        row << text(report::moneyText(stage.open, m_currency)) << pastShare(stage.past, stage.open);
        table.rows.push_back(row);
    }
    return table;
}

void LeakView::setLeak(const report::LeakTable& leak, const std::string& currency) {
    m_leak = leak;
    m_currency = currency;
    refresh();
}

QSize LeakView::minimumSizeHint() const {
    return {look().metrics().ipx(280),
            qCeil(leakHeight(look().metrics(), std::max<size_t>(m_leak.reasons.size(), 4)))};
}

void LeakView::paintChart(QPainter& painter, const QRectF& area) {
    paintLeak(painter, area, look().theme(), look().metrics(), m_leak, m_currency);
}

std::vector<ChartMark> LeakView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    if (m_leak.reasons.empty())
        return marks;
    const auto rows = leakRows(area, look().metrics(), m_leak);
    for (size_t i = 0; i < m_leak.reasons.size(); ++i) {
        const auto& reason = m_leak.reasons[i];
        marks.push_back({rows[i],
                         text(report::reasonText(reason.key)),
                         joined({text(report::moneyText(reason.amount, m_currency)), deals(reason.deals)}),
                         "pipe_leak",
                         {{"reason", {reason.key}}}});
    }
    marks.push_back(
        {rows.back(),
         tr("Total leaked"),
         joined({text(report::moneyText(m_leak.total, m_currency)), leakLimitText(m_leak, m_currency)}),
         "pipe_leak",
         {}});
    return marks;
}

ChartTable LeakView::table() const {
    ChartTable table{{tr("Reason"), tr("Amount"), tr("Deals")}, {}};
    std::int64_t all = 0;
    for (const auto& reason : m_leak.reasons) {
        table.rows.push_back({text(report::reasonText(reason.key)),
                              text(report::moneyText(reason.amount, m_currency)),
                              text(report::countText(double(reason.deals)))});
        all += reason.deals;
    }
    table.rows.push_back({tr("Total leaked"), text(report::moneyText(m_leak.total, m_currency)),
                          text(report::countText(double(all)))});
    return table;
}

void TouchView::setTouch(const report::TouchTable& touch) {
    m_touch = touch;
    refresh();
}

QSize TouchView::minimumSizeHint() const {
    return {look().metrics().ipx(46) * std::max(int(m_touch.buckets.size()), 6), look().metrics().ipx(150)};
}

void TouchView::paintChart(QPainter& painter, const QRectF& area) {
    paintTouch(painter, area, look().theme(), look().metrics(), m_touch);
}

std::vector<ChartMark> TouchView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    const auto columns = touchColumns(area, look().metrics(), m_touch);
    for (size_t i = 0; i < m_touch.buckets.size(); ++i) {
        const auto& bucket = m_touch.buckets[i];
        marks.push_back({columns[i],
                         touchBucketTitle(m_touch, i),
                         joined({tr("%1 in SLA").arg(text(report::countText(double(bucket.inSla)))),
                                 tr("%1 late").arg(text(report::countText(double(bucket.late))))}),
                         "sla_response",
                         {}});
    }
    return marks;
}

ChartTable TouchView::table() const {
    ChartTable table{{tr("Time to first touch"), tr("In SLA"), tr("Late")}, {}};
    for (size_t i = 0; i < m_touch.buckets.size(); ++i)
        table.rows.push_back({touchBucketTitle(m_touch, i),
                              text(report::countText(double(m_touch.buckets[i].inSla))),
                              text(report::countText(double(m_touch.buckets[i].late)))});
    return table;
}

} // namespace gtm::ui
