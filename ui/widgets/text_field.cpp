// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/text_field.h"

namespace gtm::ui {

TextField::TextField(const Look& look, const QString& name, double units, QWidget* parent)
    : QLineEdit(parent), m_look(look), m_units(units) {
    setAccessibleName(name);
    setAcceptDrops(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    apply();
    connect(&look, &Look::changed, this, &TextField::apply);
}

void TextField::apply() {
    setFont(m_look.metrics().font(Type::Body));
    setTextMargins(m_look.metrics().ipx(6), 0, m_look.metrics().ipx(6), 0);
    updateGeometry();
}

QSize TextField::sizeHint() const {
    return {m_look.metrics().ipx(m_units), m_look.metrics().ipx(32)};
}

} // namespace gtm::ui
