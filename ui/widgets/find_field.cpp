// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/find_field.h"

#include "ui/paint/marks.h"

#include <QKeyEvent>
#include <QPainter>

namespace gtm::ui {

FindField::FindField(const Look& look, const QString& name, QWidget* parent)
    : QLineEdit(parent), m_look(look) {
    setAccessibleName(name);
    setPlaceholderText(name);
    setAcceptDrops(false); // files are for the window
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    apply();
    connect(&look, &Look::changed, this, &FindField::apply);
}

void FindField::apply() {
    const Metrics& m = m_look.metrics();
    setFont(m.font(Type::Small));
    setTextMargins(m.ipx(26), 0, m.ipx(4), 0);
    updateGeometry();
}

QSize FindField::sizeHint() const {
    return {m_look.metrics().ipx(210), m_look.metrics().ipx(30)};
}

void FindField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const Metrics& m = m_look.metrics();
    QPainter painter(this);
    const double side = m.px(14);
    paintGlyph(painter, QRectF(m.px(10), (height() - side) / 2, side, side), Glyph::Search,
               m_look.theme().ink3);
}

void FindField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace gtm::ui
