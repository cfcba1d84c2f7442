// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/elided_label.h"

#include "ui/paint/canvas.h"

namespace gtm::ui {

ElidedLabel::ElidedLabel(const Look& look, Type type, QColor Theme::*ink, QWidget* parent)
    : Label(look, type, ink, {}, parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(&look, &Look::applied, this, &ElidedLabel::fit);
}

void ElidedLabel::setFullText(const QString& text) {
    m_full = text;
    setAccessibleName(text);
    fit();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {0, Label::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    Label::resizeEvent(event);
    fit();
}

void ElidedLabel::fit() {
    const QString shown = elided(font(), m_full, width());
    setText(shown);
    setToolTip(shown == m_full ? QString() : m_full);
}

} // namespace gtm::ui
