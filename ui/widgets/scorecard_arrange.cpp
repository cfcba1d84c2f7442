// SPDX-License-Identifier: GPL-3.0-only
// Rows of the scorecard that are dragged, and what its menu offers for that.
#include "ui/widgets/scorecard_view.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace gtm::ui {

void ScorecardView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!m_drag.moving || m_drag.other.empty())
        return;
    QPainter painter(viewport());
    painter.fillRect(QRectF(0, m_drag.line - 1, viewport()->width(), m_look.metrics().px(3)),
                     m_look.theme().accent);
}

void ScorecardView::mousePressEvent(QMouseEvent* event) {
    QTableView::mousePressEvent(event);
    const ScoreRow* row = m_model.scoreRow(indexAt(event->position().toPoint()).row());
    m_drag = {};
    if (row && canArrange() && event->button() == Qt::LeftButton) {
        m_drag.kpi = row->row.kpi;
        m_drag.from = event->position().toPoint();
    }
}

/// Before the row whose upper half is under the mouse, behind the one whose lower half is; on the head of a
/// group before its first row.
void ScorecardView::dragTo(QPoint position) {
    int row = indexAt(position).row();
    const bool head = row >= 0 && m_model.isGroup(row);
    const ScoreRow* over = m_model.scoreRow(head ? row + 1 : row);
    m_drag.other = over && over->row.kpi != m_drag.kpi ? over->row.kpi : std::string();
    const QRect rect = visualRect(m_model.index(row, 0));
    m_drag.behind = !head && position.y() > rect.center().y();
    m_drag.line = head || m_drag.behind ? rect.bottom() : rect.top();
    viewport()->update();
}

void ScorecardView::fillArrangement(QMenu& menu, const std::string& kpi) {
    const auto add = [&](const QString& title, bool enabled, auto run) {
        QAction* action = menu.addAction(title);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    const bool one = canArrange() && !kpi.empty();
    add(tr("Move up\tAlt+Up"), one, [this, kpi] { Q_EMIT stepWanted(kpi, -1); });
    add(tr("Move down\tAlt+Down"), one, [this, kpi] { Q_EMIT stepWanted(kpi, 1); });
    add(tr("Hide from the board"), !kpi.empty(), [this, kpi] { Q_EMIT hideWanted(kpi); });
    add(tr("Arrange the board"), true, [this] { Q_EMIT arrangeWanted(); });
    menu.addSeparator();
}

} // namespace gtm::ui
