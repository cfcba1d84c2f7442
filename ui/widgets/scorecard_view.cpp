// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/scorecard_view.h"

#include "ui/paint/canvas.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/score_head.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace gtm::ui {

namespace {

constexpr double kGroupRow = 27;
constexpr int kHoverMs = 300;

} // namespace

QRectF ScorecardDelegate::contentRect(const QRect& cell, int column, int columns) const {
    const Metrics& m = m_look.metrics();
    const double half = m.px(kColumnGap / 2), side = m.px(kSidePad);
    return QRectF(cell).adjusted(column == 0 ? side : half, 0, column == columns - 1 ? -side : -half, 0);
}

void ScorecardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    if (const auto* group = index.data(ScorecardModel::GroupRole).value<const ScoreGroup*>()) {
        paintGroupRow(*painter, option.rect, m_look.theme(), m_look.metrics(), group->title, group->team);
        return;
    }
    const auto* row = index.data(ScorecardModel::RowRole).value<const ScoreRow*>();
    if (!row)
        return;
    paintRowGround(*painter, option, index, m_look);
    const auto* model = static_cast<const ScorecardModel*>(index.model());
    const PainterState state(*painter);
    paintScoreCell(*painter, contentRect(option.rect, index.column(), model->columnCount()), m_look.theme(),
                   m_look.metrics(), model->columns()[static_cast<size_t>(index.column())].column, row->row,
                   row->words, index.data(ScorecardModel::WeeksRole).toInt());
}

ScorecardView::ScorecardView(const Look& look, QWidget* parent)
    : QTableView(parent), m_look(look), m_delegate(new ScorecardDelegate(look, this)) {
    setAccessibleName(tr("Scorecard"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setHorizontalHeader(new ScoreHead(look, this));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    m_hover.setSingleShot(true);
    m_hover.setInterval(kHoverMs);
    connect(&m_hover, &QTimer::timeout, this,
            [this] { askForCard(m_hoverRow, &ScorecardView::cardRequested); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &ScorecardView::cycleSort);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ScorecardView::apply);
    connect(&look, &Look::changed, this, &ScorecardView::apply);
    apply();
}

void ScorecardView::cycleSort(int section) {
    const std::string kpi = selectedKpi();
    m_model.cycleSort(section);
    selectKpi(kpi);
}

void ScorecardView::sortBy(std::optional<ScoreColumn> column) {
    const std::string kpi = selectedKpi();
    m_model.sortBy(column);
    selectKpi(kpi);
}

void ScorecardView::setScoreboard(const report::Scoreboard& board) {
    const std::string kpi = selectedKpi();
    m_model.setScoreboard(board);
    selectKpi(kpi);
}

void ScorecardView::setWindowUnits(double width) {
    auto columns = scoreColumns(width);
    if (columns.size() == m_model.columns().size())
        return;
    const std::string kpi = selectedKpi();
    m_model.setColumns(std::move(columns));
    selectKpi(kpi);
}

void ScorecardView::apply() {
    layoutRows();
    layoutColumns();
    const int sorted = m_model.sortColumn();
    horizontalHeader()->setSortIndicatorShown(sorted >= 0);
    if (sorted >= 0)
        horizontalHeader()->setSortIndicator(sorted, m_model.sortOrder());
    viewport()->update();
    updateGeometry();
}

void ScorecardView::layoutRows() {
    clearSpans();
    const Metrics& m = m_look.metrics();
    const int columns = m_model.columnCount();
    int seen = 0; // rows share the height exactly: each ends where its share rounds to
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row)) {
            if (columns > 1)
                setSpan(row, 0, 1, columns);
            setRowHeight(row, m.ipx(kGroupRow));
            continue;
        }
        setRowHeight(row, m.ipx((seen + 1) * m_rowUnits) - m.ipx(seen * m_rowUnits));
        ++seen;
    }
}

void ScorecardView::setRowUnits(double height) {
    if (height == m_rowUnits)
        return;
    m_rowUnits = height;
    layoutRows();
    updateGeometry();
}

ScorecardView::Shape ScorecardView::shape() const {
    Shape out;
    for (int row = 0; row < m_model.rowCount(); ++row)
        ++(m_model.isGroup(row) ? out.groups : out.rows);
    return out;
}

double ScorecardView::rowUnitsFor(int pixels) const {
    const Metrics& m = m_look.metrics();
    const Shape all = shape();
    if (all.rows == 0)
        return kRow;
    const int rest = pixels - horizontalHeader()->sizeHint().height() - all.groups * m.ipx(kGroupRow);
    return std::clamp(rest / m.scale() / all.rows, kLeastRow, kMostRow);
}

int ScorecardView::contentHeight() const {
    const Metrics& m = m_look.metrics();
    const Shape all = shape();
    return horizontalHeader()->sizeHint().height() + all.groups * m.ipx(kGroupRow) +
           m.ipx(all.rows * m_rowUnits);
}

void ScorecardView::selectKpi(const std::string& kpi) {
    const int row = m_model.rowOf(kpi);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

std::string ScorecardView::selectedKpi() const {
    const ScoreRow* row = m_model.scoreRow(currentIndex().row());
    return row ? row->row.kpi : std::string();
}

QModelIndex ScorecardView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const bool home = action == MoveHome, end = action == MoveEnd; // of the rows, which are chosen whole
    const QModelIndex next = home || end ? QModelIndex() : QTableView::moveCursor(action, modifiers);
    int row = home ? 0 : end ? m_model.rowCount() - 1 : next.row();
    const int step = home || (!end && row >= currentIndex().row()) ? 1 : -1;
    while (m_model.isGroup(row))
        row += step;
    if (row < 0 || row >= m_model.rowCount()) // a group row at the very end of the way
        return currentIndex().isValid() ? currentIndex() : m_model.index(1, 0);
    return m_model.index(row, 0);
}

void ScorecardView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the frame runs through all cells of both rows
    Q_EMIT cardDismissed();
    if (current.isValid() && hasFocus())
        Q_EMIT rowReached(visualRect(current).translated(viewport()->pos()));
}

void ScorecardView::keyPressEvent(QKeyEvent* event) {
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (arrow && event->modifiers().testFlag(Qt::AltModifier)) {
        if (const std::string kpi = selectedKpi(); canArrange() && !kpi.empty())
            Q_EMIT stepWanted(kpi, event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::string kpi = selectedKpi(); !kpi.empty())
            Q_EMIT opened(kpi);
        return;
    case Qt::Key_Space:
        m_hover.stop(); // it would bring the card back
        askForCard(currentIndex().row(), &ScorecardView::cardToggled);
        return;
    case Qt::Key_Escape:
        m_drag = {};
        viewport()->update();
        Q_EMIT cardDismissed();
        event->ignore();
        return;
    case Qt::Key_Backspace:
        event->ignore();
        return; // the window goes back
    default:
        QTableView::keyPressEvent(event);
    }
}

void ScorecardView::askForCard(int row, CardSignal signal) {
    const ScoreRow* shown = m_model.scoreRow(row);
    if (!shown)
        return;
    QRect rect = visualRect(m_model.index(row, 0));
    rect.setLeft(0);
    rect.setRight(viewport()->width());
    Q_EMIT(this->*signal)(shown->row.kpi, QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()));
}

bool ScorecardView::onImportLink(QPoint position) const {
    const QModelIndex index = indexAt(position);
    const ScoreRow* row = m_model.scoreRow(index.row());
    if (!row || !row->words.needsImport ||
        m_model.columns()[static_cast<size_t>(index.column())].column != ScoreColumn::Name)
        return false;
    const QRectF cell = m_delegate->contentRect(visualRect(index), index.column(), m_model.columnCount());
    return importLinkRect(cell, m_look.metrics(), row->words).contains(position);
}

void ScorecardView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (!m_drag.kpi.empty() && event->buttons().testFlag(Qt::LeftButton)) {
        m_drag.moving =
            m_drag.moving || (position - m_drag.from).manhattanLength() >= QApplication::startDragDistance();
        if (m_drag.moving) {
            m_hover.stop();
            Q_EMIT cardDismissed(); // it would lie over where the row goes
            dragTo(position);
            return;
        }
    }
    const int row = indexAt(event->position().toPoint()).row();
    if (row != m_hoverRow) {
        m_hoverRow = row;
        Q_EMIT cardDismissed();
        m_hover.start();
    }
    QTableView::mouseMoveEvent(event);
}

void ScorecardView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_hover.stop();
    const Drag drag = std::exchange(m_drag, {});
    viewport()->update();
    if (drag.moving) {
        if (!drag.other.empty())
            Q_EMIT placeWanted(drag.kpi, drag.other, drag.behind);
        return;
    }
    if (onImportLink(event->position().toPoint())) {
        Q_EMIT importRequested();
        return;
    }
    if (const ScoreRow* row = m_model.scoreRow(indexAt(event->position().toPoint()).row()))
        Q_EMIT opened(row->row.kpi);
}

void ScorecardView::leaveEvent(QEvent* event) {
    m_hover.stop();
    m_hoverRow = -1;
    Q_EMIT cardDismissed();
    QTableView::leaveEvent(event);
}

void ScorecardView::contextMenuEvent(QContextMenuEvent* event) {
    m_hover.stop();
    Q_EMIT cardDismissed(); // it would lie under the menu
    QMenu menu(this);
    fillMenu(menu);
    addPanelCommands(this, menu);
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    menu.exec(at);
}

void ScorecardView::fillMenu(QMenu& menu) {
    const ScoreRow* row = m_model.scoreRow(currentIndex().row());
    if (row) {
        const std::string kpi = row->row.kpi;
        connect(menu.addAction(tr("Open %1").arg(row->words.name)), &QAction::triggered, this,
                [this, kpi] { Q_EMIT opened(kpi); });
        if (row->words.needsImport)
            connect(menu.addAction(tr("Import")), &QAction::triggered, this, &ScorecardView::importRequested);
        menu.addSeparator();
    }
    if (m_arrangeable)
        fillArrangement(menu, row ? row->row.kpi : std::string());
    const auto sort = [&](const QString& title, std::optional<ScoreColumn> column) {
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(m_model.sorted() == column);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    };
    for (int i = 0; i < m_model.columnCount(); ++i)
        sort(tr("Sort by %1").arg(m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString()),
             m_model.columns()[static_cast<size_t>(i)].column);
    sort(tr("Standard order"), {});
    menu.addSeparator();
    QAction* core = menu.addAction(tr("Core five only"));
    core->setCheckable(true);
    core->setChecked(m_model.coreOnly());
    connect(core, &QAction::toggled, this, [this](bool only) {
        const std::string kpi = selectedKpi();
        m_model.setCoreOnly(only);
        selectKpi(kpi);
        Q_EMIT shapeChanged();
    });
}

void ScorecardView::focusInEvent(QFocusEvent* event) {
    // Qt would make the first row current; nothing is chosen until a key or the mouse does so.
    if (currentIndex().isValid())
        QTableView::focusInEvent(event);
    else
        QWidget::focusInEvent(event);
}

void ScorecardView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layoutColumns();
}

} // namespace gtm::ui
