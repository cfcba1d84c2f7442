// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace gtm::ui {

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::setGaps(int horizontal, int vertical) {
    m_horizontal = horizontal;
    m_vertical = vertical;
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::widthFrom(qsizetype first) const {
    int width = -m_horizontal;
    for (qsizetype i = first; i < m_items.size(); ++i)
        width += m_items[i]->isEmpty() ? 0 : m_items[i]->sizeHint().width() + m_horizontal;
    return width;
}

int FlowLayout::lineWidth() const {
    const QMargins m = contentsMargins();
    return m.left() + widthFrom(0) + m.right();
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QMargins m = contentsMargins();
    const QRect area = rect.adjusted(m.left(), m.top(), -m.right(), -m.bottom());
    const int right = area.right() + 1;
    const qsizetype firstPushed = m_items.size() - m_pushed;
    int x = area.x(), y = area.y(), lineHeight = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const auto nextLine = [&] {
            x = area.x();
            y += lineHeight + m_vertical;
            lineHeight = 0;
        };
        if (i == firstPushed) { // several stay together where a line holds them
            const int from = right - widthFrom(i);
            if (m_pushed > 1 && x > area.x() && from < x && from >= area.x())
                nextLine();
            x = std::max(x, from);
        }
        if (x > area.x() && x + size.width() > right)
            nextLine();
        if (apply)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + m_horizontal;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.y() + m.bottom();
}

} // namespace gtm::ui
