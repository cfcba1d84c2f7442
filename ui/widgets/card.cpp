// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/card.h"

#include "ui/paint/bullet.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"

#include <QPainter>

#include <array>

namespace gtm::ui {

Card::Card(const Look& look, bool dashed, QWidget* parent) : QWidget(parent), m_look(look), m_dashed(dashed) {
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void Card::setLit(bool lit) {
    m_lit = lit;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    QPainter painter(this);
    if (!m_dashed || m_lit) {
        roundedBox(painter, rect(), m.px(6), m_lit ? t.accentSoft : t.surface, m_lit ? t.accent : t.line,
                   m_lit ? m.px(2) : 1);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(t.line2, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m.px(6), m.px(6));
}

CardPicture::CardPicture(const Look& look, Kind kind, QWidget* parent)
    : QWidget(parent), m_look(look), m_kind(kind) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize CardPicture::sizeHint() const {
    const Metrics& m = m_look.metrics();
    return {m.ipx(m_kind == Kind::Import ? 34 : 270), m.ipx(34)};
}

void CardPicture::paintEvent(QPaintEvent*) {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    QPainter painter(this);
    if (m_kind == Kind::Import) {
        paintGlyph(painter, rect(), Glyph::Import, t.accent);
        return;
    }
    double x = 0;
    const double mark = m.px(22);
    for (const auto status : {kpi::Status::OffTrack, kpi::Status::AtRisk, kpi::Status::OnTrack}) {
        paintStatusMark(painter, QRectF(x, (height() - mark) / 2, mark, mark), t, status);
        x += m.px(32);
    }
    static const std::array<std::optional<double>, 13> shape{4,   1,   1.6, 3,   3.6, 3.5, 6,
                                                             5.2, 4.3, 3.2, 4.5, 6,   7.4};
    paintSpark(painter, QRectF(x + m.px(14), 0, m.px(150), height()), t, m, Spark{shape, 13, 4.6});
}

} // namespace gtm::ui
