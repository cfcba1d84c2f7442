// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/measure.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kTitle = 26, kLabels = 22, kValues = 20, kBetween = 28, kWeeksShare = 0.36, kScale = 46;

/// The scale of values: changes may lie below zero.
Axis valueScale(const std::vector<kpi::MeasurePoint>& now, const std::vector<kpi::MeasurePoint>& before,
                kpi::Unit unit) {
    std::vector<kpi::Point> points;
    for (const auto* row : {&now, &before})
        for (const kpi::MeasurePoint& one : *row) {
            kpi::Point& point = points.emplace_back();
            point.value = one.value.value;
        }
    return axisFor(points, unit);
}

bool hasValues(const std::vector<kpi::MeasurePoint>& points) {
    return std::ranges::any_of(points,
                               [](const kpi::MeasurePoint& one) { return one.value.value.has_value(); });
}

kpi::Unit unitOf(const report::MeasureReading& reading) {
    const bool change = reading.view.series != kpi::MeasureSeries::Value;
    return change && !reading.view.measure.basisPoints ? kpi::Unit::Ratio : reading.row.unit;
}

/// Values that are not known are gaps; one between two gaps is a dot.
void paintLine(QPainter& painter, const MeasurePlot& plot, const std::vector<kpi::MeasurePoint>& points,
               const QColor& color, double width, double dot) {
    QPainterPath path;
    bool open = false;
    for (size_t i = 0; i < points.size(); ++i) {
        const auto& value = points[i].value.value;
        if (value && open)
            path.lineTo(plot.xOf(i), plot.yOf(*value));
        else if (value)
            path.moveTo(plot.xOf(i), plot.yOf(*value));
        open = value.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (size_t i = 0; i < points.size(); ++i)
        if (const auto& value = points[i].value.value)
            painter.drawEllipse(QPointF(plot.xOf(i), plot.yOf(*value)), dot, dot);
}

void paintScale(QPainter& painter, const Theme& theme, const Metrics& metrics, const MeasurePlot& plot,
                const report::FormatOptions& format) {
    const double line = metrics.line(Type::Caption);
    for (double value = plot.scale.bottom; value <= plot.scale.top * 1.0001; value += plot.scale.step) {
        const double y = plot.yOf(value);
        horizontalRule(painter, plot.plot.left(), plot.plot.right(), y, theme.line, metrics.sizes().hairline);
        drawText(painter, QRectF(plot.frame.left(), y - line / 2, metrics.px(kScale - 8), line), kAlignRight,
                 axisText(value, format), metrics.font(Type::Caption), theme.ink2);
    }
    horizontalRule(painter, plot.plot.left(), plot.plot.right(), plot.plot.bottom(), theme.line2, 1);
}

/// The number above each point, where it does not run into the one before.
void paintValues(QPainter& painter, const Theme& theme, const Metrics& metrics, const MeasurePlot& plot,
                 const report::MeasureReading& reading) {
    const QFont& font = metrics.font(Type::Caption);
    double free = plot.frame.left();
    for (size_t i = 0; i < plot.now->size(); ++i) {
        const kpi::MeasureValue& value = (*plot.now)[i].value;
        if (!value.value)
            continue;
        const QString words = text(report::measureValueText(reading, value));
        const double wide = textWidth(font, words), left = plot.xOf(i) - wide / 2;
        if (left < free || left + wide > plot.frame.right())
            continue;
        drawText(painter,
                 QRectF(left, plot.yOf(*value.value) - metrics.px(kValues), wide, metrics.px(kValues - 4)),
                 kAlignLeft, words, font, theme.ink);
        free = left + wide + metrics.s1();
    }
}

void paintLabels(QPainter& painter, const Theme& theme, const Metrics& metrics, const MeasurePlot& plot) {
    const QFont& font = metrics.font(Type::Caption);
    for (size_t i = 0; i < plot.now->size(); ++i)
        drawText(painter,
                 QRectF(plot.xOf(i) - metrics.px(40), plot.plot.bottom() + metrics.px(4), metrics.px(80),
                        metrics.px(kLabels - 4)),
                 Qt::AlignCenter, shortLabel((*plot.now)[i]), font, theme.ink2);
}

/// What the two lines are, at the right end of the title.
void paintKey(QPainter& painter, const Theme& theme, const Metrics& metrics, const QRectF& line) {
    const QFont& font = metrics.font(Type::Caption);
    double right = line.right();
    for (const auto& [words, color] :
         {std::pair{Words::tr("year before"), theme.dataMid}, {Words::tr("this year"), theme.data}}) {
        const double wide = textWidth(font, words);
        drawText(painter, QRectF(right - wide, line.top(), wide, line.height()), kAlignLeft, words, font,
                 theme.ink2);
        const double dash = metrics.px(16), x = right - wide - metrics.px(6) - dash;
        painter.fillRect(QRectF(x, line.center().y() - metrics.px(1), dash, metrics.px(2.5)), color);
        right = x - metrics.px(14);
    }
}

} // namespace

double MeasurePlot::xOf(size_t index) const {
    const double step = plot.width() / double(std::max<size_t>(now->size(), 1));
    return plot.left() + (double(index) + 0.5) * step;
}

double MeasurePlot::yOf(double value) const {
    const double share = (value - scale.bottom) / (scale.top - scale.bottom);
    return plot.bottom() - std::clamp(share, 0.0, 1.0) * plot.height();
}

std::vector<MeasurePlot> measurePlots(const QRectF& area, const Metrics& metrics,
                                      const report::MeasureReading& reading) {
    const kpi::MeasureView& view = reading.view;
    const double weeks = (area.width() - metrics.px(kBetween)) * kWeeksShare;
    const QRectF left(area.left(), area.top(), weeks, area.height());
    const QRectF right = area.adjusted(weeks + metrics.px(kBetween), 0, 0, 0);
    const auto plotIn = [&](const QRectF& frame) {
        return frame.adjusted(metrics.px(kScale), metrics.px(kTitle + kValues), 0, -metrics.px(kLabels));
    };
    return {{left, plotIn(left), valueScale(view.weeks, view.weeksYearBefore, unitOf(reading)), &view.weeks,
             &view.weeksYearBefore},
            {right, plotIn(right), valueScale(view.months, view.monthsYearBefore, unitOf(reading)),
             &view.months, &view.monthsYearBefore}};
}

QString shortLabel(const kpi::MeasurePoint& point) {
    if (point.label.size() < 7)
        return text(point.label);
    const int year = int(std::chrono::year_month_day{point.period.first}.year());
    return text(point.label.size() == 7 ? report::monthText(point.period.first)
                                        : report::shortDate(point.period.first, year));
}

void paintMeasure(QPainter& painter, const QRectF& area, const Theme& theme, const Metrics& metrics,
                  const report::MeasureReading& reading) {
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    bool weeks = true;
    for (const MeasurePlot& plot : measurePlots(area, metrics, reading)) {
        const QRectF title(plot.frame.left(), plot.frame.top(), plot.frame.width(), metrics.px(kTitle - 6));
        drawText(painter, title, kAlignLeft,
                 weeks ? Words::tr("%1 weeks").arg(plot.now->size()) : Words::tr("12 months"),
                 metrics.font(Type::Strong), theme.ink2);
        if (!weeks)
            paintKey(painter, theme, metrics, title);
        weeks = false;
        paintScale(painter, theme, metrics, plot, {unitOf(reading), reading.currency, 0});
        paintLabels(painter, theme, metrics, plot);
        if (!hasValues(*plot.now) && !hasValues(*plot.before)) {
            drawText(painter, plot.plot, Qt::AlignCenter, Words::tr("No values"), metrics.font(Type::Small),
                     theme.ink3);
            continue;
        }
        paintLine(painter, plot, *plot.before, theme.dataMid, metrics.px(1.5), metrics.px(1.5));
        paintLine(painter, plot, *plot.now, theme.data, metrics.px(2), metrics.px(3));
        paintValues(painter, theme, metrics, plot, reading);
    }
}

} // namespace gtm::ui
