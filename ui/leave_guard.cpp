// SPDX-License-Identifier: GPL-3.0-only
#include "ui/leave_guard.h"

#include "ui/dialogs.h"

#include <QAbstractSlider>
#include <QDialog>
#include <QKeyEvent>
#include <QMetaProperty>

#include <algorithm>
#include <utility>

namespace gtm::ui {

namespace {

/// What somebody chose or typed in a field: its words, day, choice or mark; invalid where it holds none.
QVariant saidIn(const QWidget& field) {
    if (qobject_cast<const QAbstractSlider*>(&field)) // how far a list is scrolled
        return {};
    if (const QVariant told = field.property("said"); told.isValid())
        return told;
    const QMetaProperty said = field.metaObject()->userProperty();
    return said.isValid() ? said.read(&field) : QVariant();
}

} // namespace

LeaveGuard::LeaveGuard(const Look& look, QDialog& dialog) : QObject(&dialog), m_look(look), m_dialog(dialog) {
    dialog.installEventFilter(this);
}

void LeaveGuard::remember() {
    const auto fields = m_dialog.findChildren<QWidget*>();
    for (QWidget* field : fields)
        if (const QVariant said = saidIn(*field); said.isValid() && field->window() == &m_dialog)
            m_begun.insert(field, said); // what is in a list that drops down is not typed
}

bool LeaveGuard::typed() const {
    const auto fields = m_dialog.findChildren<QWidget*>();
    return std::ranges::any_of(fields, [&](QWidget* field) {
        const auto begun = m_begun.constFind(field);
        return begun != m_begun.cend() && *begun != saidIn(*field);
    });
}

bool LeaveGuard::mayLeave() const {
    return !typed() || confirm(m_look, tr("Discard what was typed?"), tr("It is not kept anywhere."),
                               tr("Discard it"), &m_dialog);
}

bool LeaveGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && !std::exchange(m_opened, true))
        remember();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Cancel))
        return !mayLeave();
    if (event->type() == QEvent::Close && m_dialog.isVisible() && !mayLeave()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gtm::ui

#include "moc_leave_guard.cpp"
