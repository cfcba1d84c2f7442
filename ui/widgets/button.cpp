// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/button.h"

#include "ui/paint/canvas.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QPainterPath>

namespace gtm::ui {

namespace {

constexpr double kLoud = 38; ///< So tall is what ends a step; only that is as heavy as the best next one.
constexpr double kGlyph = 16, kGlyphGap = 8, kKeyPad = 6, kKeyGap = 10, kBadgePad = 8;

/// A box that is rounded only at its outer ends, for a row of segments.
QPainterPath segmentPath(const QRectF& rect, double radius, Button::Place place) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (place == Button::Place::Last || place == Button::Place::Middle)
        path.addRect(QRectF(rect.left(), rect.top(), radius, rect.height()));
    if (place == Button::Place::First || place == Button::Place::Middle)
        path.addRect(QRectF(rect.right() - radius, rect.top(), radius, rect.height()));
    return path.simplified();
}

} // namespace

Button::Button(const Look& look, Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_look(look), m_kind(kind) {
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setCheckable(kind == Kind::Tab || kind == Kind::Segment);
    if (isCheckable())
        setAutoDefault(false); // a dialog keeps the button that ends it
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (plainText() || kind == Kind::Chip)
        m_units = 28;
    if (kind == Kind::Segment)
        m_units = 32;
    if (kind == Kind::Chip)
        m_glyph = Glyph::Close;
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setGlyph(Glyph glyph) {
    m_glyph = glyph;
    updateGeometry();
}

void Button::setKeyHint(const QString& keys) {
    m_keys = QKeySequence(keys).toString(QKeySequence::NativeText); // "Strg" in German
    updateGeometry();
}

void Button::setKeyHintVisible(bool visible) {
    m_keysVisible = visible;
    updateGeometry();
}

void Button::setBadge(const QString& words) {
    m_badge = words;
    setAccessibleName(words.isEmpty() ? text() : text() + QStringLiteral(", ") + words);
    updateGeometry();
    update();
}

double Button::badgeWidth() const {
    const Metrics& m = m_look.metrics();
    return textWidth(m.font(Type::Micro), m_badge) + 2 * m.px(kBadgePad);
}

/// In the right end of the body, which is cut to what is left.
void Button::paintBadge(QPainter& painter, QRectF& body) const {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const double tall = m.px(18);
    const QRectF pill(body.right() - badgeWidth(), body.center().y() - tall / 2, badgeWidth(), tall);
    roundedBox(painter, pill, tall / 2, t.offSoft, t.offSoft);
    drawText(painter, pill, Qt::AlignCenter, m_badge, m.font(Type::Micro), t.off);
    body.setRight(pill.left() - m.px(kGlyphGap));
}

void Button::setUnits(double height) {
    m_units = height;
    updateGeometry();
}

void Button::setType(Type type) {
    m_type = type;
    updateGeometry();
}

void Button::setPlace(Place place) {
    m_place = place;
    update();
}

bool Button::plainText() const {
    return m_kind == Kind::Link || m_kind == Kind::Drop || m_kind == Kind::Ink;
}

bool Button::glyphBehind() const {
    return m_kind == Kind::Chip || (m_glyph == Glyph::Down && !text().isEmpty());
}

double Button::padding() const {
    const Metrics& m = m_look.metrics();
    if (text().isEmpty()) // a square to point at
        return (m.px(m_units) - m.px(kGlyph)) / 2;
    if (plainText())
        return 0;
    return m_kind == Kind::Tab ? m.px(14) : m_units >= 40 ? m.px(20) : m.px(12);
}

QFont Button::textFont() const {
    QFont font = m_look.metrics().font(m_type);
    if (m_kind == Kind::Primary || (m_kind == Kind::Plain && m_units >= kLoud))
        font.setWeight(QFont::Medium);
    if (isCheckable() && isChecked())
        font.setWeight(QFont::Medium);
    if (plainText() && underMouse() && isEnabled())
        font.setUnderline(true);
    return font;
}

QSize Button::sizeHint() const {
    const Metrics& m = m_look.metrics();
    // The width of a checked one, so that checking moves nothing.
    QFont widest = m_look.metrics().font(m_type);
    if (!plainText())
        widest.setWeight(QFont::Medium);
    double width = 2 * padding() + textWidth(widest, text());
    if (m_glyph != Glyph::None)
        width += m.px(kGlyph) + (text().isEmpty() ? 0 : m.px(kGlyphGap));
    if (!m_keys.isEmpty() && m_keysVisible)
        width += m.px(kKeyGap + 2 * kKeyPad) + textWidth(m.font(Type::Micro), m_keys) - m.px(2);
    if (!m_badge.isEmpty())
        width += badgeWidth() + m.px(kGlyphGap);
    return {qCeil(width) + 1, m.ipx(m_units)};
}

QColor Button::ink() const {
    const Theme& t = m_look.theme();
    if (!isEnabled())
        return t.ink3;
    switch (m_kind) {
    case Kind::Primary:
        return t.onAccent;
    case Kind::Link:
        return t.accent;
    case Kind::Drop:
        return t.off;
    case Kind::Tab:
        return isChecked() ? t.ink : t.ink2;
    default:
        return t.ink;
    }
}

void Button::paintBox(QPainter& painter) const {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const bool pointed = underMouse() && isEnabled();
    switch (m_kind) {
    case Kind::Plain: {
        const QColor fill = !isEnabled() ? t.surface2 : pointed ? t.surface2 : t.surface;
        roundedBox(painter, rect(), m.px(4), fill, isEnabled() ? t.line2 : t.line);
        return;
    }
    case Kind::Primary:
        if (isEnabled())
            roundedBox(painter, rect(), m.px(4), t.accent, pointed ? t.ink : t.accent);
        else
            roundedBox(painter, rect(), m.px(4), t.surface2, t.line);
        return;
    case Kind::Chip:
        roundedBox(painter, rect(), height() / 2.0, t.accentSoft, t.accent);
        return;
    case Kind::Tab:
        if (isChecked())
            painter.fillRect(QRectF(0, height() - m.px(3), width(), m.px(3)), t.accent);
        else if (pointed)
            painter.fillRect(QRectF(0, height() - m.px(3), width(), m.px(3)), t.line);
        return;
    case Kind::Segment:
        paintSegment(painter);
        return;
    case Kind::Link:
    case Kind::Drop:
    case Kind::Ink:
        return;
    }
}

void Button::paintSegment(QPainter& painter) const {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool tail = m_place == Place::First || m_place == Place::Middle; // the next one draws the border
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, tail ? 0.5 : -0.5, -0.5);
    const QPainterPath path = segmentPath(box, m.px(4), m_place);
    const bool pointed = underMouse() && !isChecked();
    painter.fillPath(path, isChecked() ? t.accentSoft : pointed ? t.surface2 : t.surface);
    if (isChecked()) {
        painter.setClipPath(path);
        painter.fillRect(QRectF(0, height() - m.px(2), width(), m.px(2)), t.accent);
        painter.setClipping(false);
    }
    painter.strokePath(path, QPen(t.line2, 1));
}

void Button::paintKeyHint(QPainter& painter, QRectF body) const {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const QFont& font = m.font(Type::Micro);
    const double width = textWidth(font, m_keys) + 2 * m.px(kKeyPad) - m.px(2);
    const double keyHeight = m.px(18);
    const QRectF key(body.right() - width, body.center().y() - keyHeight / 2, width, keyHeight);
    const bool primary = m_kind == Kind::Primary && isEnabled();
    roundedBox(painter, key, m.px(3), primary ? t.accent : t.surface2, primary ? t.onAccent : t.line);
    drawText(painter, key, Qt::AlignCenter, m_keys, font, primary ? t.onAccent : t.ink3);
}

void Button::paintContent(QPainter& painter) const {
    const Metrics& m = m_look.metrics();
    const QFont font = textFont();
    QRectF body = QRectF(rect()).adjusted(padding(), 0, -padding(), 0);
    const double glyph = m.px(kGlyph);
    if (m_glyph != Glyph::None && glyphBehind()) {
        paintGlyph(painter, QRectF(body.right() - m.px(14), body.center().y() - m.px(7), m.px(14), m.px(14)),
                   m_glyph, ink());
    } else if (m_glyph != Glyph::None) {
        paintGlyph(painter, QRectF(body.left(), body.center().y() - glyph / 2, glyph, glyph), m_glyph, ink());
        body.setLeft(body.left() + glyph + m.px(kGlyphGap));
    }
    if (!m_keys.isEmpty() && m_keysVisible)
        paintKeyHint(painter, body);
    if (!m_badge.isEmpty())
        paintBadge(painter, body);
    const bool centred = m_kind == Kind::Segment || m_kind == Kind::Tab ||
                         (m_glyph == Glyph::None && (m_keys.isEmpty() || !m_keysVisible) && !plainText());
    drawText(painter, body, (centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter, text(), font,
             ink());
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter);
    paintContent(painter);
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_kind == Kind::Segment && isChecked())
            event->ignore(); // it is chosen already: whoever holds it may go on
        else
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace gtm::ui
