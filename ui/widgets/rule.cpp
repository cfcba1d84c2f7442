// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/rule.h"

#include "ui/paint/canvas.h"

#include <QPainter>

namespace gtm::ui {

Rule::Rule(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    horizontalRule(painter, 0, width(), 0, m_look.theme().line, 1);
}

} // namespace gtm::ui

#include "moc_rule.cpp"
