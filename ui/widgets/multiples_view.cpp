// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/multiples_view.h"

#include "ui/paint/axis.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace gtm::ui {

void MultiplesView::setTrends(const report::ValueTrends& trends, const std::string& currency) {
    m_trends = trends;
    m_currency = currency;
    m_shown = {};
    std::vector<kpi::Point> all;
    for (const report::ValueTrends::Value& value : trends.values) {
        SmallTrend& trend = m_shown.trends.emplace_back();
        const kpi::Point& newest = value.points.back();
        trend.title = dimensionValue(trends.dimension, value.key);
        trend.words = words(newest);
        trend.status = newest.status;
        trend.target = newest.target;
        for (const kpi::Point& point : value.points)
            trend.weeks.push_back(point.value);
        all.insert(all.end(), value.points.begin(), value.points.end());
    }
    const Axis axis = axisFor(all, trends.definition.unit);
    m_shown.bottom = axis.bottom;
    // At the line above all values, not in the air over it: the ends are named.
    m_shown.top = std::ceil(axis.top / 1.02 / axis.step - 1e-9) * axis.step;
    refresh();
}

void MultiplesView::setFilter(const kpi::Filter& filter) {
    const auto at = filter.find(m_trends.dimension);
    for (size_t i = 0; i < m_shown.trends.size(); ++i)
        m_shown.trends[i].chosen =
            at != filter.end() && std::ranges::find(at->second, m_trends.values[i].key) != at->second.end();
    update();
}

QString MultiplesView::words(const kpi::Point& point) const {
    return text(report::pointText(point, formatOf(m_trends.definition.unit, m_currency, point)));
}

QString MultiplesView::scaleWords() const {
    const report::FormatOptions format{m_trends.definition.unit, m_currency, 0};
    const size_t weeks = m_trends.values.empty() ? 0 : m_trends.values.front().points.size();
    return tr("%1 weeks on one scale, from %2 to %3. Dotted: target.")
        .arg(fullCount(std::int64_t(weeks)), axisText(m_shown.bottom, format), axisText(m_shown.top, format));
}

QSize MultiplesView::minimumSizeHint() const {
    return {look().metrics().ipx(180),
            qCeil(multiplesHeight(look().metrics(), 0, 1))}; // its scroll area does the rest
}

int MultiplesView::heightForWidth(int width) const {
    return qCeil(multiplesHeight(look().metrics(), width, m_shown.trends.size()));
}

void MultiplesView::paintChart(QPainter& painter, const QRectF& area) {
    paintMultiples(painter, area, look().theme(), look().metrics(), m_shown);
}

std::vector<ChartMark> MultiplesView::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    const auto cells = multiplesCells(area, look().metrics(), m_shown.trends.size());
    for (size_t i = 0; i < cells.size(); ++i) {
        const SmallTrend& trend = m_shown.trends[i];
        ChartMark& mark = marks.emplace_back();
        mark.rect = cells[i];
        mark.name = trend.title;
        mark.value = QStringLiteral("%1, %2").arg(trend.words, statusWord(trend.status));
        if (trend.chosen)
            mark.value += QStringLiteral(", ") + tr("chosen as a filter");
        mark.kpi = m_trends.definition.id;
        mark.choice.values = {{m_trends.dimension, {m_trends.values[i].key}}};
    }
    return marks;
}

ChartTable MultiplesView::table() const {
    ChartTable table{{dimensionTitle(m_trends.dimension)}, {}};
    if (m_trends.values.empty())
        return table;
    for (const kpi::Point& point : m_trends.values.front().points)
        table.head << text(report::shortDate(
            point.period.last,
            int(std::chrono::year_month_day{m_trends.values.front().points.back().period.last}.year())));
    for (size_t i = 0; i < m_trends.values.size(); ++i) {
        QStringList row{m_shown.trends[i].title};
        for (const kpi::Point& point : m_trends.values[i].points)
            row << words(point);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace gtm::ui
