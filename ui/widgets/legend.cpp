// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/legend.h"

#include "ui/paint/legend.h"

#include <QPainter>

namespace gtm::ui {

Legend::Legend(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(
        tr("Legend: a square marks the core five, a filled triangle is worse, a hollow one better"));
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Legend::sizeHint() const {
    return {qCeil(legendWidth(m_look.metrics())), m_look.metrics().ipx(20)};
}

void Legend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintLegend(painter, rect(), m_look.theme(), m_look.metrics());
}

} // namespace gtm::ui
