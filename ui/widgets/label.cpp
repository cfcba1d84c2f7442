// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/label.h"

#include "ui/text/words.h"

#include <QPainter>

namespace gtm::ui {

Label::Label(const Look& look, Type type, QColor Theme::*ink, const QString& text, QWidget* parent)
    : QLabel(text, parent), m_look(look), m_type(type), m_ink(ink) {
    setTextFormat(Qt::PlainText);
    apply();
    connect(&look, &Look::changed, this, &Label::apply);
}

void Label::setInk(QColor Theme::*ink) {
    m_ink = ink;
    apply();
}

void Label::setType(Type type) {
    m_type = type;
    apply();
}

void Label::apply() {
    setFont(m_look.metrics().font(m_type));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_look.theme().*m_ink);
    setPalette(colours);
}

Label* captionFor(const Look& look, const QString& title, QWidget* field) {
    auto* label = new Label(look, Type::Caption, &Theme::ink2, title);
    label->setBuddy(field);
    return label;
}

MarkLabel::MarkLabel(const Look& look, kpi::Status status, double units, QWidget* parent)
    : QWidget(parent), m_look(look), m_status(status), m_units(units) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MarkLabel::setStatus(kpi::Status status) {
    m_status = status;
    setAccessibleName(statusWord(status));
    update();
}

QSize MarkLabel::sizeHint() const {
    const int side = m_look.metrics().ipx(m_units);
    return {side, side};
}

void MarkLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintStatusMark(painter, rect(), m_look.theme(), m_status);
}

GlyphLabel::GlyphLabel(const Look& look, Glyph glyph, double units, QWidget* parent)
    : QWidget(parent), m_look(look), m_glyph(glyph), m_units(units) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize GlyphLabel::sizeHint() const {
    const int side = m_look.metrics().ipx(m_units);
    return {side, side};
}

void GlyphLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, m_look.theme().ink3);
}

} // namespace gtm::ui
