// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/strip_bar.h"

#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace gtm::ui {

StripBar::StripBar(const Look& look, double units, QWidget* parent)
    : QWidget(parent), m_look(look), m_units(units) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StripBar::setSum(const QString& left, const QString& right) {
    m_left = left;
    m_right = right;
    m_status.reset();
    setAccessibleName(right.isEmpty() ? left : left + QStringLiteral(": ") + right);
    update();
}

void StripBar::setInset(int pixels) {
    m_inset = pixels;
    update();
}

void StripBar::setStatement(kpi::Status status, const QString& words) {
    m_left = words;
    m_right.clear();
    m_status = status;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize StripBar::sizeHint() const {
    return {m_look.metrics().ipx(200), m_look.metrics().ipx(m_units)};
}

void StripBar::paintEvent(QPaintEvent*) {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    QPainter painter(this);
    QRectF body = QRectF(rect()).adjusted(m.px(10), 0, -m.px(10), 0);
    horizontalRule(painter, 0, width(), 0, m_status ? t.line : t.line2, 1);
    if (!m_status) {
        drawText(painter, body, Qt::AlignLeft | Qt::AlignVCenter, m_left, m.font(Type::Strong), t.ink);
        drawText(painter, body.adjusted(0, 0, -m_inset, 0), Qt::AlignRight | Qt::AlignVCenter, m_right,
                 m.font(Type::Strong), t.ink);
        return;
    }
    const bool good = *m_status == kpi::Status::OnTrack, bad = *m_status == kpi::Status::OffTrack;
    // The foot of a card: its lower corners are round.
    const double radius = m.px(5);
    QPainterPath foot;
    foot.setFillRule(Qt::WindingFill);
    foot.addRoundedRect(QRectF(0, 1, width(), height() - 1), radius, radius);
    foot.addRect(QRectF(0, 1, width(), height() - 1 - radius));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(foot, good ? t.okSoft : bad ? t.offSoft : t.surface2);
    const double mark = m.px(16);
    paintStatusMark(painter, QRectF(body.left() + m.px(4), body.center().y() - mark / 2, mark, mark), t,
                    *m_status);
    body.setLeft(body.left() + mark + m.px(14));
    drawText(painter, body, Qt::AlignLeft | Qt::AlignVCenter,
             elided(m.font(Type::Body), m_left, body.width()), m.font(Type::Body), t.ink);
}

} // namespace gtm::ui
