// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/measure_chart.h"

#include "core/report/measure_text.h"
#include "ui/paint/measure.h"
#include "ui/text/words.h"

namespace gtm::ui {

namespace {

/// "Week 46", "Week of 8 Nov" or "Nov 2026".
QString pointTitle(const kpi::MeasurePoint& point, bool week) {
    const auto year = int(std::chrono::year_month_day{point.period.first}.year());
    if (!week)
        return QStringLiteral("%1 %2").arg(shortLabel(point)).arg(year);
    return (point.label.size() < 7 ? MeasureChart::tr("Week %1") : MeasureChart::tr("Week of %1"))
        .arg(shortLabel(point));
}

} // namespace

void MeasureChart::setReading(const report::MeasureReading& reading) {
    m_reading = reading;
    refresh();
}

QSize MeasureChart::sizeHint() const {
    return {look().metrics().ipx(900), look().metrics().ipx(340)};
}

QSize MeasureChart::minimumSizeHint() const {
    return {look().metrics().ipx(560), look().metrics().ipx(240)};
}

void MeasureChart::paintChart(QPainter& painter, const QRectF& area) {
    paintMeasure(painter, area, look().theme(), look().metrics(), m_reading);
}

std::vector<ChartMark> MeasureChart::marks(const QRectF& area) const {
    std::vector<ChartMark> marks;
    bool week = true;
    for (const MeasurePlot& plot : measurePlots(area, look().metrics(), m_reading)) {
        const double step = plot.plot.width() / double(std::max<size_t>(plot.now->size(), 1));
        for (size_t i = 0; i < plot.now->size(); ++i) {
            const kpi::MeasurePoint& now = (*plot.now)[i];
            QString words = text(report::measureValueText(m_reading, now.value));
            words += tr(", year before %1")
                         .arg(text(report::measureValueText(m_reading, (*plot.before)[i].value)));
            if (const std::string days = report::measureDaysText(now.value); !days.empty())
                words += QStringLiteral(", ") + text(days);
            marks.push_back({QRectF(plot.xOf(i) - step / 2, plot.plot.top(), step, plot.plot.height()),
                             pointTitle(now, week),
                             words,
                             {},
                             {}});
        }
        week = false;
    }
    return marks;
}

ChartTable MeasureChart::table() const {
    ChartTable table{{tr("Period"), tr("From"), tr("To"), tr("Value"), tr("Year before"), tr("Days")}, {}};
    const auto add = [&](const std::vector<kpi::MeasurePoint>& now,
                         const std::vector<kpi::MeasurePoint>& before, bool week) {
        for (size_t i = 0; i < now.size(); ++i)
            table.rows.push_back(
                {pointTitle(now[i], week), text(isoText(now[i].period.first)),
                 text(isoText(now[i].period.last)), text(report::measureValueText(m_reading, now[i].value)),
                 text(report::measureValueText(m_reading, before[i].value)),
                 QStringLiteral("%1/%2").arg(now[i].value.daysPresent).arg(now[i].value.daysExpected)});
    };
    add(m_reading.view.weeks, m_reading.view.weeksYearBefore, true);
    add(m_reading.view.months, m_reading.view.monthsYearBefore, false);
    return table;
}

} // namespace gtm::ui

#include "moc_measure_chart.cpp"
