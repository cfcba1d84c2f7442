// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/drop_frame.h"

#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"

#include <QPainter>

namespace gtm::ui {

DropFrame::DropFrame(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::showFor(int files) {
    m_words = files == 1 ? tr("Drop to import 1 file or folder")
                         : tr("Drop to import %1 files or folders").arg(files);
    setGeometry(parentWidget()->rect());
    setVisible(true);
    raise();
}

void DropFrame::paintEvent(QPaintEvent*) {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = m.px(2);
    painter.setPen(QPen(t.accent, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(m.px(6), m.px(6), -m.px(6), -m.px(6)), m.px(6), m.px(6));
    const double glyph = m.px(24), width = textWidth(m.font(Type::Title), m_words) + glyph + m.px(76);
    const QRectF box((this->width() - width) / 2, height() / 2.0 - m.px(38), width, m.px(76));
    roundedBox(painter, box, m.px(6), t.accentSoft, t.accent, pen);
    paintGlyph(painter, QRectF(box.left() + m.px(28), box.center().y() - glyph / 2, glyph, glyph),
               Glyph::Import, t.accent);
    drawText(painter, box.adjusted(m.px(28) + glyph + m.px(16), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
             m_words, m.font(Type::Title), t.ink);
}

} // namespace gtm::ui
