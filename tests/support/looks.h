// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QWidget>

#include <string>
#include <vector>

/// What is wrong with what a window shows, in words; empty: nothing.
namespace gtm::fixture {

inline std::string describe(const QWidget* widget) {
    return std::string(widget->metaObject()->className()) + " \"" + widget->accessibleName().toStdString() +
           "\" in " +
           (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "nothing");
}

/// Words that do not fit where they stand. A label that may wrap or that ends in dots says so itself.
inline std::string clipped(const QWidget& window) {
    std::string all;
    const auto add = [&](const QWidget* widget, const QString& text) {
        all += std::string(widget->metaObject()->className()) + " \"" + text.toStdString() + "\" has " +
               std::to_string(widget->width()) + " of " + std::to_string(widget->sizeHint().width()) + "\n";
    };
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty() && !label->wordWrap() &&
            label->fontMetrics().horizontalAdvance(label->text()) > label->contentsRect().width() + 1)
            add(label, label->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->width() < button->sizeHint().width())
            add(button, button->text());
    for (const auto* box : window.findChildren<QComboBox*>())
        if (box->isVisible() && box->width() < box->minimumSizeHint().width())
            add(box, box->currentText());
    return all;
}

/// The widgets that Tab reaches, in order, from the first until it comes round.
inline QList<QWidget*> tabRound(QWidget& window) {
    QList<QWidget*> round;
    window.activateWindow();
    window.setFocus();
    for (int step = 0; step < 300; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (!now || round.contains(now))
            break;
        round << now;
    }
    return round;
}

/// Walks the tree that a screen reader sees, and gives everything that can be focused and says nothing.
inline void findNameless(QAccessibleInterface& node, std::vector<std::string>& nameless, int& walked) {
    const QAccessible::State state = node.state();
    if (state.invisible)
        return;
    ++walked;
    // What stands in a cell is told by its row and its column; a cell with a bar alone may have no words.
    const bool cell = node.role() == QAccessible::Cell || node.role() == QAccessible::ListItem;
    if (state.focusable && !cell && node.text(QAccessible::Name).isEmpty())
        nameless.push_back(node.object() ? node.object()->metaObject()->className() : "something");
    for (int i = 0; i < node.childCount(); ++i)
        if (QAccessibleInterface* child = node.child(i))
            findNameless(*child, nameless, walked);
}

} // namespace gtm::fixture
