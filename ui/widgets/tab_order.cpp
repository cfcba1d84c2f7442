// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/tab_order.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QTimer>
#include <QWidget>

namespace gtm::ui {

namespace {

void collect(QWidget* widget, QList<QWidget*>& stops);

void collect(QLayout* layout, QList<QWidget*>& stops) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            collect(widget, stops);
        else if (QLayout* inner = item->layout())
            collect(inner, stops);
    }
}

void collect(QWidget* widget, QList<QWidget*>& stops) {
    if (widget->focusPolicy() != Qt::NoFocus) {
        stops << widget; // what is inside a control is its own affair
    } else if (const auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget())
            collect(area->widget(), stops);
    } else if (QLayout* layout = widget->layout()) {
        collect(layout, stops);
    } else {
        const auto children = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (QWidget* child : children)
            if (!child->isWindow())
                collect(child, stops);
    }
}

} // namespace

TabOrder::TabOrder(QWidget* root) : QObject(root), m_root(root) {
    qApp->installEventFilter(this);
    chain();
}

bool TabOrder::eventFilter(QObject* watched, QEvent* event) {
    const bool moved = event->type() == QEvent::ChildAdded || event->type() == QEvent::ZOrderChange;
    if (moved && !m_waiting && watched->isWidgetType() &&
        m_root->isAncestorOf(static_cast<QWidget*>(watched))) {
        m_waiting = true;
        QTimer::singleShot(0, this, &TabOrder::chain);
    }
    return QObject::eventFilter(watched, event);
}

void tabToChecked(const QButtonGroup& group) {
    const auto buttons = group.buttons();
    const QAbstractButton* checked = group.checkedButton();
    const QAbstractButton* reached = checked || buttons.isEmpty() ? checked : buttons.front();
    for (QAbstractButton* button : buttons)
        button->setFocusPolicy(button == reached ? Qt::StrongFocus : Qt::ClickFocus);
}

void TabOrder::chain() {
    m_waiting = false;
    QList<QWidget*> stops;
    collect(m_root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace gtm::ui
