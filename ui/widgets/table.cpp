// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/table.h"

#include "ui/models/table_model.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kCellPad = 10;
constexpr double kMark = 14;
/// Columns are measured by this many rows; longer texts further down end in dots.
constexpr int kMeasuredRows = 300;
constexpr double kMostText = 260; ///< A fixed column of text takes no more.

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
    switch (mark) {
    case CellMark::None:
        return;
    case CellMark::OnTrack:
        paintStatusMark(painter, box, theme, kpi::Status::OnTrack);
        return;
    case CellMark::AtRisk:
        paintStatusMark(painter, box, theme, kpi::Status::AtRisk);
        return;
    case CellMark::OffTrack:
        paintStatusMark(painter, box, theme, kpi::Status::OffTrack);
        return;
    case CellMark::Note:
        paintNoteMark(painter, box, theme);
        return;
    }
}

/// Width of a column before the stretching ones get more: its words, but of text only so much.
double leastOf(const TableColumn& column, double content, const Metrics& metrics) {
    if (column.stretch)
        return std::min(metrics.px(column.width), content);
    return column.alignment.testFlag(Qt::AlignLeft) ? std::min(content, metrics.px(kMostText)) : content;
}

/// What a column of text can give where there is too little room; numbers are never cut.
double slackOf(const TableColumn& column, double width, const Metrics& metrics) {
    const bool gives = !column.stretch && column.alignment.testFlag(Qt::AlignLeft);
    return gives ? std::max(0.0, width - metrics.px(column.width)) : 0;
}

/// The columns of the table's model, through any proxy.
const std::vector<TableColumn>* columnsOf(const QAbstractItemModel* model) {
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model))
        model = proxy->sourceModel();
    const auto* table = qobject_cast<const TableModel*>(model);
    return table ? &table->columns() : nullptr;
}

} // namespace

TableHead::TableHead(const Look& look, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_look(look) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
}

void TableHead::setUnits(double height) {
    m_units = height;
    updateGeometry();
}

QSize TableHead::sizeHint() const {
    return {QHeaderView::sizeHint().width(), m_look.metrics().ipx(m_units)};
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
    painter.fillRect(rect, selected ? t.accentSoft : t.surface);
    if (selected && index.column() == 0)
        painter.fillRect(QRectF(rect.left(), rect.top(), look.metrics().px(3), rect.height()), t.accent);
    horizontalRule(painter, rect.left(), rect.right(), rect.bottom() - 1, t.line, 1);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
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

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const Metrics& m = m_look.metrics();
    const QString words = index.data(Qt::DisplayRole).toString();
    const double room = contentRect(option.rect, m).width() - markSpace(index, m);
    if (textWidth(cellFont(index, m), words) > room)
        QToolTip::showText(event->globalPos(), words, view);
    else
        QToolTip::hideText();
    return true;
}

Table::Table(const Look& look, const QString& name, QWidget* parent) : QTableView(parent), m_look(look) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new TableHead(look, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new TableDelegate(look, this));
    apply();
    connect(&look, &Look::changed, this, &Table::apply);
}

void Table::apply() {
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_look.metrics().ipx(m_rowUnits));
    horizontalHeader()->updateGeometry();
    measureColumns();
    layoutColumns();
    updateGeometry();
    viewport()->update();
}

void Table::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &Table::apply);
    apply();
}

void Table::setRowUnits(double height) {
    m_rowUnits = height;
    apply();
}

void Table::setGrowing(bool growing) {
    m_growing = growing;
    const auto policy = growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setVerticalScrollBarPolicy(policy);
    setHorizontalScrollBarPolicy(policy);
    updateGeometry();
}

QSize Table::minimumSizeHint() const {
    const int head = horizontalHeader()->sizeHint().height();
    const int rows = model() ? model()->rowCount() : 0;
    const int shown = m_growing ? rows : std::min(rows, 3);
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {m_look.metrics().ipx(120), head + shown * verticalHeader()->defaultSectionSize() + bar};
}

QSize Table::sizeHint() const {
    const QSize least = minimumSizeHint();
    const int rows = model() ? model()->rowCount() : 0;
    return {m_look.metrics().ipx(400),
            m_growing ? least.height()
                      : horizontalHeader()->sizeHint().height() +
                            std::min(rows, m_wishedRows) * verticalHeader()->defaultSectionSize()};
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layoutColumns();
}

void Table::measureColumns() {
    m_content.clear();
    const auto* columns = model() ? columnsOf(model()) : nullptr;
    if (!columns)
        return;
    const Metrics& m = m_look.metrics();
    const int rows = std::min(model()->rowCount(), kMeasuredRows);
    const double sortMark = isSortingEnabled() ? m.px(11) : 0;
    for (int c = 0; c < std::ssize(*columns); ++c) {
        const TableColumn& column = (*columns)[static_cast<size_t>(c)];
        double widest =
            column.title.isEmpty() ? 0 : textWidth(m.font(Type::Caption), column.title) + sortMark;
        for (int r = 0; r < rows; ++r) {
            const QModelIndex index = model()->index(r, c);
            const QString words = index.data().toString();
            if (!words.isEmpty())
                widest = std::max(widest, textWidth(cellFont(index, m), words) + markSpace(index, m));
        }
        // Without words a column holds bars, or nothing.
        m_content.push_back(widest > 0 ? widest + m.px(2 * kCellPad) + 1 : m.px(column.width));
    }
}

void Table::setContentWidths(std::vector<double> widths) {
    m_content = std::move(widths);
    layoutColumns();
}

int Table::neededWidth() const {
    const auto* columns = model() ? columnsOf(model()) : nullptr;
    double needed = 0;
    for (size_t i = 0; columns && i < m_content.size(); ++i)
        needed += leastOf((*columns)[i], m_content[i], m_look.metrics());
    return qCeil(needed) + verticalScrollBar()->sizeHint().width();
}

void Table::layoutColumns() {
    const auto* columns = model() ? columnsOf(model()) : nullptr;
    if (!columns || columns->empty() || m_content.size() != columns->size())
        return;
    const Metrics& m = m_look.metrics();
    std::vector<double> widths;
    double spare = viewport()->width(), wish = 0, slack = 0;
    int stretching = 0;
    for (size_t i = 0; i < columns->size(); ++i) {
        const TableColumn& column = (*columns)[i];
        widths.push_back(leastOf(column, m_content[i], m));
        spare -= widths[i];
        stretching += column.stretch ? 1 : 0;
        wish += column.stretch ? std::max(0.0, m_content[i] - widths[i]) : 0;
        slack += slackOf(column, widths[i], m);
    }
    // First what the words of stretching columns need, then evenly; where there is too little room, words
    // give way before the table scrolls.
    const double grant = wish > 0 ? std::clamp(spare / wish, 0.0, 1.0) : 0;
    const double rest = stretching > 0 ? std::max(0.0, spare - wish) / stretching : 0;
    const double cut = spare < 0 && slack > 0 ? std::min(1.0, -spare / slack) : 0;
    double right = 0; // edges are rounded, so that the last one meets the table's
    for (size_t i = 0; i < columns->size(); ++i) {
        const TableColumn& column = (*columns)[i];
        if (column.stretch)
            widths[i] += std::max(0.0, m_content[i] - widths[i]) * grant + rest;
        widths[i] -= slackOf(column, widths[i], m) * cut;
        setColumnWidth(int(i), qFloor(right + widths[i] + 1e-6) - qFloor(right + 1e-6));
        right += widths[i];
    }
}

void Table::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid()) {
        Q_EMIT rowChosen(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Backspace) {
        event->ignore(); // the window goes back
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid())
        Q_EMIT rowChosen(index);
}

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void Table::copySelected() {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex& index) { return index.row(); });
    copy(rows);
}

void Table::copyAll() {
    QModelIndexList rows;
    for (int row = 0; row < model()->rowCount(); ++row)
        rows << model()->index(row, 0);
    copy(rows);
}

void Table::copy(const QModelIndexList& rows) {
    const auto line = [this](auto cellOf) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << cellOf(column);
        return cells.join(u'\t');
    };
    QStringList lines{
        line([this](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    for (const QModelIndex& row : rows)
        lines << line([&row](int column) { return row.siblingAtColumn(column).data().toString(); });
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(int(rows.size()));
}

} // namespace gtm::ui
