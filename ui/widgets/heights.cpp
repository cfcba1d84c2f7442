// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/heights.h"

#include <QLayout>
#include <QWidget>

namespace gtm::ui {

namespace {

/// From the inside out: an outer layout asks the inner ones.
void measureAgain(QWidget* widget) {
    const auto children = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children)
        measureAgain(child);
    if (QLayout* layout = widget->layout()) {
        layout->invalidate();
        layout->activate();
    }
}

} // namespace

int heightFor(QWidget* widget, int width) {
    measureAgain(widget);
    return widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
}

} // namespace gtm::ui
