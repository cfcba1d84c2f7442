// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/kpi_charts.h"

#include "core/report/sentence.h"
#include "ui/text/chart_words.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

void ColumnsView::setChart(const report::KpiChart& chart, const std::string& currency) {
    m_chart = chart;
    m_currency = currency;
    m_shown = columnChart(chart, currency);
    refresh();
}

QSize ColumnsView::minimumSizeHint() const {
    const Metrics& m = look().metrics();
    return {m.ipx(34) * std::max(int(m_shown.bars.size()), 6), m.ipx(150)};
}

void ColumnsView::paintChart(QPainter& painter, const QRectF& area) {
    paintColumns(painter, area, look().theme(), look().metrics(), m_shown);
}

std::vector<ChartMark> ColumnsView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    const auto columns = columnRects(area, look().metrics(), m_shown);
    for (size_t i = 0; i < columns.size(); ++i) {
        const report::ChartColumn& column = m_chart.columns[i];
        ChartMark& mark = marks.emplace_back();
        mark.rect = columns[i];
        mark.name = m_shown.bars[i].title;
        QStringList words{m_shown.bars[i].words};
        if (column.part)
            words << chartPartTitle(m_chart.kind) + u' ' + columnValue(m_chart, column.part, m_currency);
        if (column.records > 0 && m_chart.unit != kpi::Unit::Count)
            words << counted(column.records, tr("%1 record"), tr("%1 records"));
        mark.value = words.join(QStringLiteral(", "));
        if (m_chart.dimension.empty())
            continue;
        mark.kpi = m_chart.kpi;
        mark.choice.values = {{m_chart.dimension, {column.name}}};
    }
    return marks;
}

ChartTable ColumnsView::table() const {
    const bool parts = !chartPartTitle(m_chart.kind).isEmpty();
    const bool records =
        m_chart.unit != kpi::Unit::Count && m_chart.kind != report::ChartKind::ForecastQuarters;
    ChartTable table{
        {chartTitle(m_chart.kind), m_chart.unit == kpi::Unit::Count ? tr("Records") : tr("Value")}, {}};
    if (parts)
        table.head << chartPartTitle(m_chart.kind);
    const bool targets =
        std::ranges::any_of(m_chart.columns, [](const auto& column) { return column.target.has_value(); });
    if (targets)
        table.head << Words::tr("Target");
    if (records)
        table.head << tr("Records");
    for (size_t i = 0; i < m_chart.columns.size(); ++i) {
        const report::ChartColumn& column = m_chart.columns[i];
        QStringList row{m_shown.bars[i].title, m_shown.bars[i].words};
        if (parts)
            row << columnValue(m_chart, column.part, m_currency);
        if (targets)
            row << columnValue(m_chart, column.target, m_currency);
        if (records)
            row << fullCount(column.records);
        table.rows.push_back(row);
    }
    return table;
}

void BridgeView::setBridge(const report::PipelineBridge& bridge, const std::string& currency) {
    m_bridge = bridge;
    m_waterfall = bridgeWaterfall(bridge, currency);
    refresh();
}

QSize BridgeView::minimumSizeHint() const {
    return {look().metrics().ipx(300), qCeil(waterfallHeight(look().metrics(), m_waterfall.steps.size()))};
}

void BridgeView::paintChart(QPainter& painter, const QRectF& area) {
    if (m_bridge.point.value)
        paintWaterfall(painter, area, look().theme(), look().metrics(), m_waterfall);
}

std::vector<ChartMark> BridgeView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    if (!m_bridge.point.value)
        return marks;
    const auto rows = waterfallRows(area, look().metrics(), m_waterfall.steps.size());
    const auto open = [](const std::string& kind) {
        RecordChoice choice;
        choice.values = {{"kind", {kind}}};
        return choice;
    };
    const std::string& kpi = m_bridge.point.kpi;
    marks.push_back({rows.front(), m_waterfall.beforeTitle, m_waterfall.beforeWords, kpi, open("opening")});
    for (size_t i = 0; i < m_bridge.terms.size(); ++i) {
        const WaterfallStep& step = m_waterfall.steps[i];
        marks.push_back({rows[i + 1], step.title, step.words + QStringLiteral(", ") + step.aside, kpi,
                         open(m_bridge.terms[i].key)});
    }
    marks.push_back({rows.back(), m_waterfall.afterTitle, m_waterfall.afterWords, kpi, {}});
    return marks;
}

ChartTable BridgeView::table() const {
    const auto exact = [](double amount) { return QString::number(amount, 'f', 2); };
    ChartTable table{{tr("Term"), tr("Amount"), tr("Deals")}, {}};
    table.rows.push_back(
        {m_waterfall.beforeTitle, exact(m_bridge.opening), fullCount(m_bridge.openingDeals)});
    for (size_t i = 0; i < m_bridge.terms.size(); ++i)
        table.rows.push_back({m_waterfall.steps[i].title, exact(m_bridge.terms[i].amount),
                              fullCount(m_bridge.terms[i].deals)});
    table.rows.push_back({m_waterfall.afterTitle, exact(m_bridge.point.value.value_or(0)), QString()});
    return table;
}

} // namespace gtm::ui
