// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/bullet.h"

#include "ui/paint/canvas.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace gtm::ui {

namespace {

/// Bullets end at this many times their target.
constexpr double kBulletEnd = 1.5;

struct Band {
    double from, to; ///< As shares of the width.
    QColor color;
};

std::vector<Band> bands(const Theme& theme, const kpi::Point& point, kpi::Direction direction) {
    const double target = 1 / kBulletEnd;
    const double risk =
        point.atRisk ? std::clamp(*point.atRisk / *point.target / kBulletEnd, 0.0, 1.0) : target;
    switch (direction) {
    case kpi::Direction::Higher:
        return {{0, risk, theme.band1}, {risk, target, theme.band2}, {target, 1, theme.band3}};
    case kpi::Direction::Lower:
        return {{0, target, theme.band3}, {target, risk, theme.band2}, {risk, 1, theme.band1}};
    default:
        return {{0, 1, theme.band3}};
    }
}

} // namespace

void paintBullet(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                 const kpi::Point& point, kpi::Direction direction) {
    if (!point.target || *point.target <= 0 || !point.value)
        return;
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double inset = metrics.px(1);
    const QRectF body = rect.adjusted(0, inset, 0, -inset);
    for (const Band& band : bands(theme, point, direction))
        if (band.to > band.from)
            painter.fillRect(QRectF(body.left() + band.from * body.width(), body.top(),
                                    (band.to - band.from) * body.width(), body.height()),
                             band.color);
    const double share = *point.value / *point.target / kBulletEnd;
    const double barHeight = metrics.px(metrics.sizes().bulletBar);
    const QColor color = point.status == kpi::Status::OffTrack ? theme.off : theme.data;
    const QRectF bar(rect.left(), rect.center().y() - barHeight / 2,
                     std::clamp(share, 0.0, 1.0) * rect.width(), barHeight);
    painter.fillRect(bar, color);
    if (share > 1) // cut at the edge: a gap before the last piece says that it goes on
        painter.fillRect(QRectF(bar.right() - metrics.px(10), bar.top(), metrics.px(4), bar.height()),
                         theme.surface);
    const double tick = metrics.px(metrics.sizes().bulletTick);
    painter.fillRect(
        QRectF(rect.left() + rect.width() / kBulletEnd - tick / 2, rect.top(), tick, rect.height()),
        theme.target);
}

void paintSpark(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                const Spark& spark) {
    const auto weeks = static_cast<size_t>(spark.weeks);
    const size_t shown = std::min(spark.values.size(), weeks);
    const auto values = spark.values.last(shown);
    if (std::ranges::none_of(values, &std::optional<double>::has_value))
        return;
    std::optional<double> low = spark.target, high = spark.target;
    for (const auto& value : values) {
        if (!value)
            continue;
        low = std::min(low.value_or(*value), *value);
        high = std::max(high.value_or(*value), *value);
    }
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double pad = metrics.px(4);
    const QRectF plot = rect.adjusted(pad, pad, -pad, -pad);
    const double range = *high - *low;
    const auto yOf = [&](double value) {
        return range > 0 ? plot.bottom() - (value - *low) / range * plot.height() : plot.center().y();
    };
    const auto xOf = [&](size_t i) {
        return plot.right() - double(shown - 1 - i) * plot.width() / double(std::max<size_t>(weeks - 1, 1));
    };
    const double lineWidth = metrics.px(metrics.sizes().sparkLine);
    if (spark.target) {
        const double dot = metrics.px(metrics.sizes().hairline);
        QPen pen(theme.ink3, dot, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2, 2.5});
        painter.setPen(pen);
        const double y = yOf(*spark.target);
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
    painter.setPen(QPen(theme.data, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    const auto flush = [&] {
        if (run.size() == 1)
            painter.drawPoint(run.front());
        else if (!run.isEmpty())
            painter.drawPolyline(run);
        run.clear();
    };
    for (size_t i = 0; i < shown; ++i) {
        if (values[i])
            run << QPointF(xOf(i), yOf(*values[i]));
        else
            flush();
    }
    flush();
    if (values[shown - 1]) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        const double radius = metrics.px(metrics.sizes().sparkDot);
        painter.drawEllipse(QPointF(xOf(shown - 1), yOf(*values[shown - 1])), radius, radius);
    }
}

} // namespace gtm::ui
