// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/score_head.h"

#include "ui/paint/canvas.h"
#include "ui/paint/scorecard.h"
#include "ui/widgets/scorecard_view.h"

#include <QMouseEvent>
#include <QPainter>

namespace gtm::ui {

namespace {

constexpr double kScoreHead = 36;

} // namespace

ScoreHead::ScoreHead(const Look& look, ScorecardView* view)
    : TableHead(look, view), m_look(look), m_view(view) {
    setUnits(kScoreHead);
}

void ScoreHead::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const QRectF body = m_view->painter().contentRect(rect, section, count());
    const auto alignment =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QRectF line = paintHeadCell(*painter, body, m_look.theme(), m_look.metrics(), alignment, title);
    if (sortIndicatorSection() == section && isSortIndicatorShown())
        paintSortMark(*painter, line);
}

void ScoreHead::paintSortMark(QPainter& painter, const QRectF& line) const {
    const Metrics& m = m_look.metrics();
    // Under the middle of the words, where it takes no room from them.
    const double centre = line.center().x(), y = line.bottom() + m.px(1.5), half = m.px(3.5), tall = m.px(5);
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme().ink2);
    painter.drawPolygon(up ? QPolygonF{{centre, y}, {centre + half, y + tall}, {centre - half, y + tall}}
                           : QPolygonF{{centre - half, y}, {centre + half, y}, {centre, y + tall}});
}

StuckHead::StuckHead(const Look& look, ScorecardView* view, QWidget* parent) : QWidget(parent), m_view(view) {
    setCursor(Qt::PointingHandCursor);
    const QHeaderView* head = view->horizontalHeader();
    const auto again = qOverload<>(&QWidget::update);
    connect(head, &QHeaderView::sectionResized, this, again);
    connect(head, &QHeaderView::sortIndicatorChanged, this, again);
    connect(&view->rows(), &QAbstractItemModel::headerDataChanged, this, again);
    connect(&view->rows(), &QAbstractItemModel::modelReset, this, again);
    connect(&look, &Look::applied, this, again);
    hide();
}

void StuckHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_view->horizontalHeader()->grab());
}

void StuckHead::mouseReleaseEvent(QMouseEvent* event) {
    const int section = m_view->horizontalHeader()->logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && section >= 0)
        m_view->cycleSort(section);
}

} // namespace gtm::ui
