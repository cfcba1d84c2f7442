// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QEvent>

namespace gtm::ui {

FocusRing::FocusRing(QWidget* window) : QObject(window), m_window(window) {
    qApp->installEventFilter(this);
    // A page scrolls to what has the focus, and a ring that is placed before stays hidden.
    connect(
        qApp, &QApplication::focusChanged, this, [this] { follow(QApplication::focusWidget()); },
        Qt::QueuedConnection);
}

void FocusRing::follow(QWidget* now) {
    bool ours = false;
    for (QWidget* at = now; at && at->windowType() != Qt::Popup; at = at->parentWidget())
        ours = ours || at == m_window->window();
    if (!m_frame)
        m_frame = new QFocusFrame(m_window);
    m_frame->setWidget(m_keyboard && ours ? now : nullptr);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        if (!m_keyboard) {
            m_keyboard = true;
            follow(QApplication::focusWidget());
        }
        break;
    case QEvent::MouseButtonPress:
        m_keyboard = false;
        follow(nullptr);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gtm::ui
