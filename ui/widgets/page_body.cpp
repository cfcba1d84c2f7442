// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/page_body.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace gtm::ui {

PageBody::PageBody(QLayout* inside) {
    auto* body = new QWidget;
    body->setLayout(inside);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(body);
    body->installEventFilter(this);
}

/// A resizable scroll area would give a body with lines that wrap all the height that it likes.
void PageBody::fit() {
    const QSize room = maximumViewportSize();
    const int least = widget()->minimumSizeHint().height();
    const int bar = least > room.height() ? verticalScrollBar()->sizeHint().width() : 0;
    widget()->resize(room.width() - bar, std::max(room.height(), least));
}

void PageBody::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

bool PageBody::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

} // namespace gtm::ui

#include "moc_page_body.cpp"
