// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/chart_widget.h"

#include "ui/widgets/chart_table_dialog.h"
#include "ui/widgets/panel.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <limits>

namespace gtm::ui {

namespace {

/// How far `to` lies from `from` in the direction of a key; infinite where it lies elsewhere. Steps
/// along the direction are cheap, steps aside dear.
double distanceAlong(int key, QPointF from, QPointF to) {
    const QPointF d = to - from;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double ahead =
        sideways ? (key == Qt::Key_Right ? d.x() : -d.x()) : (key == Qt::Key_Down ? d.y() : -d.y());
    const double aside = std::abs(sideways ? d.y() : d.x());
    return ahead < 1 ? std::numeric_limits<double>::infinity() : ahead + 3 * aside;
}

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

ChartWidget::ChartWidget(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartWidget::describe(const QString& headline, const QString& description) {
    m_description = description;
    setAccessibleName(headline);
    setAccessibleDescription(description);
}

void ChartWidget::refresh() {
    m_cursor = -1;
    updateGeometry();
    update();
}

void ChartWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChart(painter, rect());
    if (!hasFocus() || m_cursor < 0)
        return;
    const auto all = marks(rect());
    if (m_cursor >= std::ssize(all))
        return;
    const double pen = m_look.metrics().px(2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.theme().accent, pen));
    painter.setBrush(Qt::NoBrush);
    const double radius = m_look.metrics().px(3);
    painter.drawRoundedRect(all[static_cast<size_t>(m_cursor)]
                                .rect.intersected(QRectF(rect()))
                                .adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                            radius, radius);
}

void ChartWidget::keyPressEvent(QKeyEvent* event) {
    if (isArrow(event->key()) && event->modifiers() == Qt::NoModifier) {
        moveCursor(event->key());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_cursor >= 0) {
        open(marks(rect())[static_cast<size_t>(m_cursor)]);
        return;
    }
    if (event->key() == Qt::Key_Menu) {
        showTable();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(tabSeparated(table()));
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChartWidget::moveCursor(int key) {
    const auto all = marks(rect());
    if (all.empty())
        return;
    if (m_cursor < 0) {
        m_cursor = 0;
    } else {
        const QPointF from = all[static_cast<size_t>(m_cursor)].rect.center();
        double nearest = std::numeric_limits<double>::infinity();
        for (size_t i = 0; i < all.size(); ++i) {
            const double distance = distanceAlong(key, from, all[i].rect.center());
            if (distance < nearest) {
                nearest = distance;
                m_cursor = int(i);
            }
        }
    }
    announce();
    update();
}

void ChartWidget::announce() {
    const ChartMark mark = marks(rect())[static_cast<size_t>(m_cursor)];
    const QString words = mark.name + QStringLiteral(": ") + mark.value;
    setAccessibleDescription(words);
    QAccessibleValueChangeEvent changed(this, words);
    QAccessible::updateAccessibility(&changed);
}

void ChartWidget::open(const ChartMark& mark) {
    if (!mark.kpi.empty())
        Q_EMIT opened(mark.kpi, mark.choice);
}

int ChartWidget::markAt(QPointF position) const {
    const auto all = marks(rect());
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].rect.contains(position))
            return int(i);
    return -1;
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event) {
    const int at = markAt(event->position());
    const bool opens = at >= 0 && !marks(rect())[static_cast<size_t>(at)].kpi.empty();
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event) {
    const int at = markAt(event->position());
    if (event->button() == Qt::LeftButton && at >= 0)
        open(marks(rect())[static_cast<size_t>(at)]);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    connect(menu.addAction(tr("Show as table")), &QAction::triggered, this, &ChartWidget::showTable);
    addPanelCommands(this, menu);
    menu.exec(event->globalPos());
}

void ChartWidget::showTable() {
    ChartTableDialog dialog(m_look, accessibleName(), table(), this);
    dialog.exec();
}

void ChartWidget::focusInEvent(QFocusEvent* event) {
    if (m_cursor < 0 && event->reason() != Qt::MouseFocusReason && !marks(rect()).empty())
        m_cursor = 0;
    QWidget::focusInEvent(event);
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent* event) {
    setAccessibleDescription(m_description);
    QWidget::focusOutEvent(event);
    update();
}

bool ChartWidget::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = markAt(help->pos());
    if (at < 0) {
        QToolTip::hideText();
        return true;
    }
    const ChartMark mark = marks(rect())[static_cast<size_t>(at)];
    QToolTip::showText(help->globalPos(), mark.name + u'\n' + mark.value, this, mark.rect.toRect());
    return true;
}

} // namespace gtm::ui
