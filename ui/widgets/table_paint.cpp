// SPDX-License-Identifier: GPL-3.0-only
// How heads and cells of plain tables are drawn.
#include "ui/models/table_model.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/widgets/table.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace gtm::ui {

namespace {

constexpr double kCellPad = 10;
constexpr double kMark = 14;
constexpr double kSortMark = 11; ///< The triangle of a sorting column, with its gap.

QColor toneInk(const Theme& theme, Tone tone) {
    switch (tone) {
    case Tone::Ink:
        return theme.ink;
    case Tone::Ink2:
        return theme.ink2;
    case Tone::Ink3:
        return theme.ink3;
    case Tone::Off:
        return theme.off;
    case Tone::Risk:
        return theme.risk;
    case Tone::Accent:
        return theme.accent;
    }
    return theme.ink;
}

QRectF contentRect(const QRect& cell, const Metrics& metrics) {
    return QRectF(cell).adjusted(metrics.px(kCellPad), 0, -metrics.px(kCellPad), 0);
}

/// Space that a mark takes before the text.
double markSpace(const QModelIndex& index, const Metrics& metrics) {
    return index.data(MarkRole).toInt() == int(CellMark::None) ? 0 : metrics.px(kMark + 8);
}

QFont cellFont(const QModelIndex& index, const Metrics& metrics) {
    QFont font = metrics.font(Type::Small);
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::Medium);
    return font;
}

void paintMark(QPainter& painter, const QRectF& box, const Theme& theme, CellMark mark) {
    static constexpr std::array kStatuses{std::pair{CellMark::OnTrack, kpi::Status::OnTrack},
                                          std::pair{CellMark::AtRisk, kpi::Status::AtRisk},
                                          std::pair{CellMark::OffTrack, kpi::Status::OffTrack},
                                          std::pair{CellMark::NoData, kpi::Status::NoData},
                                          std::pair{CellMark::TooFew, kpi::Status::TooFew},
                                          std::pair{CellMark::NoTarget, kpi::Status::NoTarget}};
    if (mark == CellMark::Note)
        paintNoteMark(painter, box, theme);
    for (const auto& [cell, status] : kStatuses)
        if (cell == mark)
            paintStatusMark(painter, box, theme, status);
}

/// The head of rows: its title, and in lighter ink who or how many.
void paintHeadRow(QPainter& painter, const QRectF& body, const Look& look, const QModelIndex& index) {
    const Theme& t = look.theme();
    const Metrics& m = look.metrics();
    QFont font = m.font(Type::Caption);
    font.setWeight(QFont::Medium);
    const QString title = index.data().toString();
    drawText(painter, body, kAlignLeft, title, font, t.ink2);
    drawText(painter, body.adjusted(textWidth(font, title) + m.s2(), 0, 0, 0), kAlignLeft,
             index.data(MoreRole).toString(), m.font(Type::Caption), t.ink3);
}

} // namespace

TableHead::TableHead(const Look& look, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_look(look) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_pressed) // else the table lays its columns out
            m_dragged = {column, width};
    });
}

void TableHead::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton;
    m_dragged.reset();
    QHeaderView::mousePressEvent(event);
}

void TableHead::mouseReleaseEvent(QMouseEvent* event) {
    m_pressed = false; // a click sorts, and the table lays its columns out anew
    QHeaderView::mouseReleaseEvent(event);
    if (const auto last = std::exchange(m_dragged, std::nullopt))
        Q_EMIT dragged(last->first, last->second);
}

void TableHead::setUnits(double height) {
    m_units = height;
    updateGeometry();
}

QSize TableHead::sizeHint() const {
    return {QHeaderView::sizeHint().width(), m_look.metrics().ipx(m_units)};
}

double TableHead::widthOf(const QString& title, bool sortable) const {
    const Metrics& m = m_look.metrics();
    if (title.isEmpty())
        return 0;
    return textWidth(m.font(Type::Caption), title) + (sortable ? m.px(kSortMark) : 0) + m.px(2 * kCellPad) +
           1;
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Metrics& m = m_look.metrics();
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QString title = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QRectF body = contentRect(rect, m);
    const QFont& font = m.font(Type::Caption);
    drawText(*painter, body, Qt::Alignment(alignment), title, font, m_look.theme().ink3);
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return;
    const bool right = Qt::Alignment(alignment).testFlag(Qt::AlignRight);
    const double width = textWidth(font, title) + m.px(4), side = m.px(7);
    const double x = right ? body.right() - width - side : body.left() + width;
    const QRectF box(x, body.center().y() - side / 2, side, side);
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_look.theme().ink3);
    painter->drawPolygon(up ? QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}
                            : QPolygonF{box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}});
}

void TableHead::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.theme().surface);
    painter.end();
    QHeaderView::paintEvent(event);
    painter.begin(viewport());
    horizontalRule(painter, 0, viewport()->width(), viewport()->height() - 1, m_look.theme().line2, 1);
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const Look& look) {
    const Theme& t = look.theme();
    const QRectF rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected) || index.data(ChosenRole).toBool();
    const bool head = index.data(HeadRole).toBool();
    painter.fillRect(rect, selected ? t.accentSoft : head ? t.surface2 : t.surface);
    if (selected && index.column() == 0)
        painter.fillRect(QRectF(rect.left(), rect.top(), look.metrics().px(3), rect.height()), t.accent);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool atFoot = view && index.row() + 1 == index.model()->rowCount() &&
                        rect.bottom() + 2 >= view->viewport()->height();
    if (!atFoot) // there the edge of the card is the line
        horizontalRule(painter, rect.left(), rect.right(), rect.bottom() - 1, t.line, 1);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        horizontalRule(painter, rect.left(), rect.right(), rect.top(), t.accent, 1);
        horizontalRule(painter, rect.left(), rect.right(), rect.bottom() - 1, t.accent, 1);
    }
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Metrics& m = m_look.metrics();
    const Theme& t = m_look.theme();
    paintRowGround(*painter, option, index, m_look);
    QRectF body = contentRect(option.rect, m);
    if (index.data(HeadRole).toBool()) {
        paintHeadRow(*painter, body, m_look, index);
        return;
    }
    if (const QVariant bar = index.data(BarRole); bar.isValid()) {
        const double height = m.px(10), width = std::clamp(bar.toDouble(), 0.0, 1.0) * body.width();
        painter->fillRect(QRectF(body.left(), body.center().y() - height / 2, width, height), t.data);
    }
    const double mark = m.px(kMark), space = markSpace(index, m);
    paintMark(*painter, QRectF(body.left(), body.center().y() - mark / 2, mark, mark), t,
              CellMark(index.data(MarkRole).toInt()));
    body.setLeft(body.left() + space);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QFont font = cellFont(index, m);
    QString words = index.data(Qt::DisplayRole).toString();
    if (alignment.testFlag(Qt::AlignLeft)) // numbers stand right and are never cut
        words = elided(font, words, body.width());
    drawText(*painter, body, alignment, words, font, toneInk(t, Tone(index.data(ToneRole).toInt())));
}

double TableDelegate::widthOf(const QModelIndex& index) const {
    const Metrics& m = m_look.metrics();
    const QString words = index.data().toString();
    if (words.isEmpty())
        return 0;
    return textWidth(cellFont(index, m), words) + markSpace(index, m) + m.px(2 * kCellPad) + 1;
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const Metrics& m = m_look.metrics();
    const QString words = index.data(Qt::DisplayRole).toString(),
                  more = index.data(Qt::ToolTipRole).toString();
    const double room = contentRect(option.rect, m).width() - markSpace(index, m);
    if (!more.isEmpty() || textWidth(cellFont(index, m), words) > room)
        QToolTip::showText(event->globalPos(), more.isEmpty() ? words : more, view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace gtm::ui
