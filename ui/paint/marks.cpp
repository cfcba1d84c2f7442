// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/marks.h"

#include "ui/paint/canvas.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gtm::ui {

namespace {

/// Paints in the coordinates of a design box (16 x 16 for marks) fitted into `box`.
template<typename Draw>
void inBox(QPainter& painter, const QRectF& box, double units, Draw draw) {
    const PainterState state(painter);
    const double side = std::min(box.width(), box.height());
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / units, side / units);
    painter.setRenderHint(QPainter::Antialiasing);
    draw();
}

QPen roundPen(const QColor& color, double width) {
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void ring(QPainter& painter, const QPen& pen) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 6.6, 6.6);
}

void onTrack(QPainter& painter, const Theme& theme) {
    ring(painter, QPen(theme.ok, 1.7));
    painter.setPen(roundPen(theme.ok, 1.8));
    painter.drawPolyline(QPolygonF{{5, 8.2}, {7.1, 10.3}, {11, 6}});
}

void atRisk(QPainter& painter, const Theme& theme) {
    painter.setPen(QPen(theme.risk, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.riskFill);
    painter.drawPolygon(QPolygonF{{8, 1.2}, {15.4, 14.4}, {0.6, 14.4}});
    painter.setPen(QPen(theme.onRisk, 1.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(8, 5.6), QPointF(8, 9.8));
    painter.drawLine(QPointF(8, 11.2), QPointF(8, 13));
}

void offTrack(QPainter& painter, const Theme& theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.off);
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 2, 2);
    painter.setPen(roundPen(theme.onStatus, 2));
    painter.drawLine(QPointF(5, 5), QPointF(11, 11));
    painter.drawLine(QPointF(11, 5), QPointF(5, 11));
}

void dashedRing(QPainter& painter, const Theme& theme) {
    QPen pen(theme.ink3, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.6 / 1.5, 2.2 / 1.5});
    ring(painter, pen);
}

} // namespace

void paintStatusMark(QPainter& painter, const QRectF& box, const Theme& theme, kpi::Status status) {
    inBox(painter, box, 16, [&] {
        switch (status) {
        case kpi::Status::OnTrack:
            onTrack(painter, theme);
            return;
        case kpi::Status::AtRisk:
            atRisk(painter, theme);
            return;
        case kpi::Status::OffTrack:
            offTrack(painter, theme);
            return;
        case kpi::Status::NoTarget:
            ring(painter, QPen(theme.ink3, 1.5));
            painter.drawLine(QPointF(5, 8), QPointF(11, 8));
            return;
        case kpi::Status::TooFew:
            dashedRing(painter, theme);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.ink3);
            painter.drawEllipse(QPointF(8, 8), 1.6, 1.6);
            return;
        case kpi::Status::NoData:
            dashedRing(painter, theme);
            return;
        }
    });
}

void paintNoteMark(QPainter& painter, const QRectF& box, const Theme& theme) {
    inBox(painter, box, 16, [&] {
        ring(painter, QPen(theme.ink2, 1.5));
        painter.setPen(QPen(theme.ink2, 1.7, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(8, 4.4), QPointF(8, 5.9));
        painter.drawLine(QPointF(8, 7.2), QPointF(8, 11.5));
    });
}

QColor statusInk(const Theme& theme, kpi::Status status) {
    switch (status) {
    case kpi::Status::AtRisk:
        return theme.risk;
    case kpi::Status::OffTrack:
        return theme.off;
    case kpi::Status::OnTrack:
        return theme.ink2;
    default:
        return theme.ink3;
    }
}

void paintChangeMark(QPainter& painter, const QRectF& box, const Theme& theme, Change change) {
    if (change == Change::None)
        return;
    inBox(painter, box, 9, [&] {
        if (change == Change::Same) {
            painter.setPen(QPen(theme.ink3, 1.3));
            painter.drawLine(QPointF(2, 4.5), QPointF(7, 4.5));
            return;
        }
        if (change == Change::Up || change == Change::Down) {
            const double tip = change == Change::Up ? 2.5 : 6.5, ends = 9 - tip;
            painter.setPen(QPen(theme.ink3, 1.3));
            painter.drawPolyline(QPolygonF{{1, ends}, {4.5, tip}, {8, ends}});
            return;
        }
        const bool up = change == Change::UpBetter || change == Change::UpWorse;
        const bool worse = change == Change::UpWorse || change == Change::DownWorse;
        // Both are as wide as the box; the outline of the hollow one lies inside it.
        const double in = worse ? 0 : 0.8;
        const QPolygonF triangle =
            up ? QPolygonF{{4.5, 0.4 + 2 * in}, {9 - 1.4 * in, 8.6 - in}, {1.4 * in, 8.6 - in}}
               : QPolygonF{{1.4 * in, 0.4 + in}, {9 - 1.4 * in, 0.4 + in}, {4.5, 8.6 - 2 * in}};
        painter.setPen(worse ? QPen(Qt::NoPen)
                             : QPen(theme.ink3, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(worse ? QBrush(theme.off) : QBrush(Qt::NoBrush));
        painter.drawPolygon(triangle);
    });
}

void paintCoreDot(QPainter& painter, QPointF centre, const Theme& theme, const Metrics& metrics) {
    const double side = metrics.px(metrics.sizes().coreDot);
    painter.fillRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), theme.ink3);
}

void paintGlyph(QPainter& painter, const QRectF& box, Glyph glyph, const QColor& color) {
    inBox(painter, box, 16, [&] {
        painter.setPen(roundPen(color, 1.7));
        painter.setBrush(Qt::NoBrush);
        switch (glyph) {
        case Glyph::None:
            return;
        case Glyph::Import:
            painter.drawLine(QPointF(8, 2.5), QPointF(8, 9.6));
            painter.drawPolyline(QPolygonF{{4.8, 6.6}, {8, 9.8}, {11.2, 6.6}});
            painter.drawLine(QPointF(3, 13.2), QPointF(13, 13.2));
            return;
        case Glyph::Export:
            painter.drawLine(QPointF(8, 2.9), QPointF(8, 10));
            painter.drawPolyline(QPolygonF{{4.8, 5.9}, {8, 2.7}, {11.2, 5.9}});
            painter.drawLine(QPointF(3, 13.2), QPointF(13, 13.2));
            return;
        case Glyph::Left:
            painter.drawPolyline(QPolygonF{{9.8, 4}, {5.8, 8}, {9.8, 12}});
            return;
        case Glyph::Right:
            painter.drawPolyline(QPolygonF{{6.2, 4}, {10.2, 8}, {6.2, 12}});
            return;
        case Glyph::Down:
            painter.drawPolyline(QPolygonF{{4, 6.2}, {8, 10.2}, {12, 6.2}});
            return;
        case Glyph::Close:
            painter.drawLine(QPointF(4.6, 4.6), QPointF(11.4, 11.4));
            painter.drawLine(QPointF(11.4, 4.6), QPointF(4.6, 11.4));
            return;
        case Glyph::Search:
            painter.drawEllipse(QPointF(6.8, 6.8), 4.2, 4.2);
            painter.drawLine(QPointF(10, 10), QPointF(13.4, 13.4));
            return;
        case Glyph::Menu:
            for (const double y : {4.2, 8.0, 11.8})
                painter.drawLine(QPointF(2.8, y), QPointF(13.2, y));
            return;
        case Glyph::File:
            painter.drawPolygon(QPolygonF{{3.5, 2}, {9.5, 2}, {12.5, 5}, {12.5, 14}, {3.5, 14}});
            return;
        case Glyph::Plus:
            painter.drawLine(QPointF(8, 3), QPointF(8, 13));
            painter.drawLine(QPointF(3, 8), QPointF(13, 8));
            return;
        case Glyph::Screen:
            painter.drawRect(QRectF(2, 3, 12, 8));
            painter.drawLine(QPointF(5.5, 13.6), QPointF(10.5, 13.6));
            return;
        }
    });
}

} // namespace gtm::ui
