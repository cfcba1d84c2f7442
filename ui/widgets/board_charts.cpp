// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/board_charts.h"

#include "core/report/sentence.h"
#include "ui/paint/aging.h"
#include "ui/paint/funnel.h"
#include "ui/paint/leak.h"
#include "ui/paint/touch.h"
#include "ui/text/headlines.h"
#include "ui/text/words.h"

#include <QPainter>

namespace gtm::ui {

namespace {

QString deals(std::int64_t count) {
    return QStringLiteral("%1 %2").arg(text(report::countText(double(count))),
                                       recordNoun(kpi::RecordType::Opportunity, count));
}

RecordChoice chosen(RecordPart part, kpi::Filter values = {}) {
    return {part, std::move(values), {}, {}};
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
    const int width = look().metrics().ipx(430);
    return {width, heightForWidth(width)};
}

int FunnelView::heightForWidth(int width) const {
    return qCeil(funnelHeight(look().metrics(), width, m_steps, m_currency));
}

void FunnelView::paintChart(QPainter& painter, const QRectF& area) {
    paintFunnel(painter, area, look().theme(), look().metrics(), m_steps, m_currency);
}

std::vector<ChartMark> FunnelView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    const auto columns = funnelColumns(area, m_steps.size());
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const FunnelText words = funnelText(m_steps[i], m_currency);
        const QString status = m_steps[i].kpi.empty() ? QString() : statusWord(m_steps[i].point.status);
        // The first count is the base of the step that follows it.
        const bool base = m_steps[i].kpi.empty() && i + 1 < m_steps.size();
        marks.push_back({columns[i].adjusted(-4, -2, -10, 2), words.label,
                         joined({words.count, words.rate, words.of, words.target, status}),
                         base ? m_steps[i + 1].kpi : m_steps[i].kpi,
                         chosen(base ? RecordPart::Base : RecordPart::Number)});
    }
    return marks;
}

ChartTable FunnelView::table() const {
    ChartTable table{{tr("Step"), tr("Count"), tr("Rate"), tr("Of"), tr("Target")}, {}};
    for (const auto& step : m_steps) {
        const FunnelText words = funnelText(step, m_currency);
        const QString of =
            step.of ? text(report::countText(*step.of)) + u' ' + text(step.ofLabel) : text(step.ofLabel);
        table.rows.push_back({words.label, words.count, words.rate, of, words.target});
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
    const AgingLayout layout = layoutAging(plot(area), look().metrics(), m_aging, m_currency);
    const auto add = [&](const QRectF& rect, const QString& name, const QStringList& words,
                         RecordChoice choice) {
        marks.push_back({rect, name, joined(words), "stage_aging", std::move(choice)});
    };
    const auto money = [this](double amount) { return text(report::moneyText(amount, m_currency)); };
    const auto totals = [&](const QRectF& row, const QString& name, double open, double past,
                            const kpi::Filter& values) {
        const double height = row.height() - 2;
        add({layout.bandsRight, row.top(), layout.openRight - layout.bandsRight, height}, name,
            {tr("%1 open").arg(money(open))}, chosen(RecordPart::Base, values));
        add({layout.openRight, row.top(), row.right() - layout.openRight, height}, name,
            {tr("%1 past the limit").arg(money(past)), pastShare(past, open)},
            chosen(RecordPart::Number, values));
    };
    std::vector<report::AgingCell> sums(m_aging.bands.size());
    for (size_t r = 0; r < m_aging.stages.size(); ++r) {
        const auto& stage = m_aging.stages[r];
        for (size_t c = 0; c < stage.cells.size(); ++c) {
            const report::AgingCell& cell = stage.cells[c];
            RecordChoice choice = chosen(RecordPart::Base, {{"stage", {stage.stage}}});
            choice.age = m_aging.bands[c];
            add(layout.cells[r][c],
                QStringLiteral("%1, %2").arg(text(stage.stage), bandTitle(m_aging.bands[c])),
                {money(cell.amount), deals(cell.deals),
                 cell.pastLimit ? tr("past the limit") : tr("within the limit")},
                choice);
            sums[c].amount += cell.amount;
            sums[c].deals += cell.deals;
        }
        totals(layout.rows[r], text(stage.stage), stage.open, stage.past, {{"stage", {stage.stage}}});
    }
    for (size_t c = 0; c < sums.size(); ++c) {
        RecordChoice choice = chosen(RecordPart::Base);
        choice.age = m_aging.bands[c];
        add({layout.bandsLeft + double(c) * layout.bandWidth, layout.total.top(), layout.bandWidth - 2,
             layout.total.height()},
            tr("Total, %1").arg(bandTitle(m_aging.bands[c])), {money(sums[c].amount), deals(sums[c].deals)},
            choice);
    }
    totals(layout.total, tr("Total"), m_aging.open, m_aging.past, {});
    return marks;
}

ChartTable AgingView::table() const {
    ChartTable table{{tr("Stage")}, {}};
    for (const auto& band : m_aging.bands)
        table.head << bandTitle(band);
    table.head << tr("Open") << tr("Past limit");
    const auto money = [this](double amount) {
        return text(amount > 0 ? report::moneyText(amount, m_currency) : std::string(report::kDash));
    };
    std::vector<double> sums(m_aging.bands.size());
    for (const auto& stage : m_aging.stages) {
        QStringList row{text(stage.stage)};
        for (size_t c = 0; c < stage.cells.size(); ++c) {
            row << money(stage.cells[c].amount);
            sums[c] += stage.cells[c].amount;
        }
        row << money(stage.open) << pastShare(stage.past, stage.open);
        table.rows.push_back(row);
    }
    QStringList total{tr("Total")};
    for (const double sum : sums)
        total << money(sum);
    table.rows.push_back(total << money(m_aging.open) << pastShare(m_aging.past, m_aging.open));
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
        marks.push_back({rows[i], text(report::reasonText(reason.key)),
                         reason.missing.empty()
                             ? joined({leakAmountText(reason, m_currency), deals(reason.deals)})
                             : leakAmountText(reason, m_currency),
                         "pipe_leak", chosen(RecordPart::Number, {{"reason", {reason.key}}})});
    }
    marks.push_back(
        {rows.back(), tr("Total leaked"),
         joined({text(report::moneyText(m_leak.total, m_currency)), leakLimitText(m_leak, m_currency)}),
         "pipe_leak", chosen(RecordPart::Number)});
    return marks;
}

ChartTable LeakView::table() const {
    ChartTable table{{tr("Reason"), tr("Amount"), tr("Deals")}, {}};
    std::int64_t all = 0;
    for (const auto& reason : m_leak.reasons) {
        table.rows.push_back({text(report::reasonText(reason.key)), leakAmountText(reason, m_currency),
                              text(reason.missing.empty() ? report::countText(double(reason.deals))
                                                          : std::string(report::kDash))});
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
    const auto count = [](std::int64_t leads) { return text(report::countText(double(leads))); };
    const auto columns = touchColumns(area, look().metrics(), m_touch);
    for (size_t i = 0; i < m_touch.buckets.size(); ++i) {
        const auto& bucket = m_touch.buckets[i];
        RecordChoice choice = chosen(RecordPart::Base);
        choice.touch = report::touchRange(m_touch, i);
        marks.push_back(
            {columns[i], touchBucketTitle(m_touch, i),
             joined({tr("%1 in SLA").arg(count(bucket.inSla)), tr("%1 late").arg(count(bucket.late))}),
             "sla_response", choice});
    }
    const TouchLegend legend = touchLegend(area, look().metrics(), m_touch);
    marks.push_back(
        {legend.good, tr("In SLA"), count(m_touch.inSla), "sla_response", chosen(RecordPart::Number)});
    marks.push_back({legend.bad, tr("Late"), count(m_touch.late), "sla_response", chosen(RecordPart::Rest)});
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
