// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/canvas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace gtm::ui {

void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
              const QFont& font, const QColor& color) {
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

double drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                   const QColor& color) {
    painter.setFont(font);
    painter.setPen(color);
    QRectF used;
    painter.drawText(rect, Qt::TextWordWrap | Qt::TextDontClip | Qt::AlignTop | Qt::AlignLeft, text, &used);
    return used.height();
}

double wrappedHeight(double width, const QString& text, const QFont& font) {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

QString elided(const QFont& font, const QString& text, double width) {
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void horizontalRule(QPainter& painter, double left, double right, double y, const QColor& color,
                    double thickness) {
    painter.fillRect(QRectF(left, std::round(y), right - left, thickness), color);
}

void verticalRule(QPainter& painter, double x, double top, double bottom, const QColor& color,
                  double thickness) {
    painter.fillRect(QRectF(std::round(x), top, thickness, bottom - top), color);
}

void roundedBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                const QColor& border, double thickness) {
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(QPen(border, thickness));
    const double half = thickness / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

PainterState::PainterState(QPainter& painter) : m_painter(painter) {
    m_painter.save();
}

PainterState::~PainterState() {
    m_painter.restore();
}

} // namespace gtm::ui
