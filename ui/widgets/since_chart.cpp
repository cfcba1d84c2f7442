// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/since_chart.h"

#include "ui/text/words.h"

#include <QPainter>

namespace gtm::ui {

void SinceChart::setTrend(const Trend& trend) {
    m_trend = trend;
    setVisible(!trend.points.empty());
    refresh();
}

QSize SinceChart::minimumSizeHint() const {
    return {look().metrics().ipx(200), look().metrics().ipx(120)};
}

void SinceChart::paintChart(QPainter& painter, const QRectF& area) {
    const Metrics& m = look().metrics();
    paintTrend(painter, area, look().theme(),
               {m.font(Type::Caption), m.font(Type::Small), m.px(1.8), m.px(3.5)}, m_trend);
}

std::vector<ChartMark> SinceChart::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    const double width = area.width() / double(std::max<size_t>(m_trend.points.size(), 1));
    for (size_t i = 0; i < m_trend.points.size(); ++i) {
        const kpi::Point& point = m_trend.points[i];
        marks.push_back({QRectF(area.left() + double(i) * width, area.top(), width, area.height()),
                         text(report::longDate(point.period.last)),
                         text(report::pointText(point, m_trend.format)),
                         point.kpi,
                         {}});
    }
    return marks;
}

ChartTable SinceChart::table() const {
    ChartTable table{{tr("Week ending"), tr("Value"), tr("Target")}, {}};
    for (const kpi::Point& point : m_trend.points)
        table.rows.push_back({text(report::longDate(point.period.last)),
                              text(report::pointText(point, m_trend.format)),
                              text(report::targetText(point, m_trend.direction, m_trend.format))});
    return table;
}

} // namespace gtm::ui
