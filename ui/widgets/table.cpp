// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/table.h"

#include "ui/models/table_model.h"

#include <QAbstractProxyModel>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

/// Columns are measured by this many rows; longer texts further down end in dots.
constexpr int kMeasuredRows = 300;
constexpr double kHeadRow = 27; ///< The head of rows.

/// Width of a column before the stretching ones get more: its words, but of text only so much.
double leastOf(const TableColumn& column, double content, const Metrics& metrics) {
    if (column.stretch)
        return std::min(metrics.px(column.width), content);
    return column.alignment.testFlag(Qt::AlignLeft) ? std::min(content, metrics.px(column.most)) : content;
}

/// What a column of text can give where there is too little room; numbers are never cut.
double slackOf(const TableColumn& column, double width, const Metrics& metrics) {
    const bool gives = !column.stretch && column.alignment.testFlag(Qt::AlignLeft);
    return gives ? std::max(0.0, width - metrics.px(column.width)) : 0;
}

/// Its part of the room that no words need. A number stays near the one before it, or at the edge where it
/// leads, and no column drifts so far from the first that the eye loses the row.
double shareOf(const TableColumn& column, bool leads) {
    if (column.stretch)
        return 3;
    return column.alignment.testFlag(Qt::AlignLeft) ? 2 : leads ? 0 : 1;
}

/// The columns of the table's model, through any proxy.
const std::vector<TableColumn>* columnsOf(const QAbstractItemModel* model) {
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(model))
        model = proxy->sourceModel();
    const auto* table = qobject_cast<const TableModel*>(model);
    return table ? &table->columns() : nullptr;
}

} // namespace

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
    auto* head = new TableHead(look, this);
    setHorizontalHeader(head);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new TableDelegate(look, this));
    apply();
    connect(&look, &Look::changed, this, [this] {
        forgetWidths();
        apply();
    });
    connect(head, &TableHead::dragged, this, &Table::keepWidth);
    connect(
        head, &QHeaderView::sectionHandleDoubleClicked, this,
        [this](int column) {
            if (static_cast<size_t>(column) < m_content.size())
                keepWidth(column, static_cast<int>(std::ceil(m_content[static_cast<size_t>(column)])));
        },
        Qt::QueuedConnection); // QTableView takes a width of its own for it first
}

void Table::apply() {
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_look.metrics().ipx(m_rowUnits));
    horizontalHeader()->updateGeometry();
    fillRows();
    spanHeads();
    measureColumns();
    layoutColumns();
    updateGeometry();
    viewport()->update();
}

void Table::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &Table::apply);
    connect(model, &QAbstractItemModel::layoutChanged, this, &Table::apply);
    apply();
}

/// Heads of rows reach over all columns, and are lower than the rows.
void Table::spanHeads() {
    clearSpans();
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        if (!model()->index(row, 0).data(HeadRole).toBool())
            continue;
        verticalHeader()->resizeSection(row, m_look.metrics().ipx(std::min(m_rowUnits, kHeadRow)));
        if (model()->columnCount() > 1)
            setSpan(row, 0, 1, model()->columnCount());
    }
}

void Table::setRowUnits(double least, double most) {
    m_rowUnits = least;
    m_mostUnits = std::max(least, most);
    apply();
}

void Table::setFilling(bool filling) {
    m_filling = filling;
    fillRows();
}

void Table::fillRows() {
    const Metrics& m = m_look.metrics();
    const int row = m.ipx(m_rowUnits), shown = viewport()->height() / std::max(1, row);
    const bool more = model() && shown > 0 && model()->rowCount() > shown;
    if (m_filling)
        verticalHeader()->setDefaultSectionSize(more ? viewport()->height() / shown : row);
    if (m_mostUnits <= m_rowUnits || !model())
        return;
    int heads = 0;
    for (int i = 0; i < model()->rowCount(); ++i)
        heads += model()->index(i, 0).data(HeadRole).toBool() ? 1 : 0;
    const int rows = model()->rowCount() - heads, room = viewport()->height() - heads * m.ipx(kHeadRow);
    verticalHeader()->setDefaultSectionSize(rows > 0 ? std::clamp(room / rows, row, m.ipx(m_mostUnits))
                                                     : row);
    spanHeads();
}

void Table::setGrowing(bool growing) {
    m_growing = growing;
    const auto policy = growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setVerticalScrollBarPolicy(policy);
    setHorizontalScrollBarPolicy(policy);
    updateGeometry();
}

QSize Table::minimumSizeHint() const {
    const int head = horizontalHeader()->sizeHint().height(), row = m_look.metrics().ipx(m_rowUnits);
    const int rows = model() ? model()->rowCount() : 0;
    const int shown = m_growing ? verticalHeader()->length() : std::min(rows, 3) * row;
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {m_look.metrics().ipx(120), head + shown + bar};
}

QSize Table::sizeHint() const {
    const QSize least = minimumSizeHint();
    const int rows = model() ? model()->rowCount() : 0;
    return {m_look.metrics().ipx(400),
            m_growing ? least.height()
                      : horizontalHeader()->sizeHint().height() +
                            std::min(rows, m_wishedRows) * m_look.metrics().ipx(m_rowUnits)};
}

void Table::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fillRows();
    layoutColumns();
}

void Table::measureColumns() {
    const auto* columns = model() ? columnsOf(model()) : nullptr;
    if (m_steady && columns && columns->empty())
        return; // other rows are on their way
    const QStringList titles = columnTitles();
    if (!m_ownOf.isEmpty() && titles != m_ownOf)
        setOwnWidths({});
    const auto before = m_steady && titles == m_measured ? m_content : std::vector<double>();
    m_measured = model() && model()->rowCount() > 0 ? titles : QStringList();
    m_content.clear();
    if (!columns)
        return;
    const Metrics& m = m_look.metrics();
    const int rows = std::min(model()->rowCount(), kMeasuredRows);
    const auto* head = static_cast<const TableHead*>(horizontalHeader());
    const auto* cells = static_cast<const TableDelegate*>(itemDelegate());
    for (int c = 0; c < std::ssize(*columns); ++c) {
        const TableColumn& column = (*columns)[static_cast<size_t>(c)];
        double widest = std::max(m.px(column.least), head->widthOf(column.title, isSortingEnabled()));
        for (int r = 0; r < rows; ++r)
            if (columnSpan(r, c) == 1)
                widest = std::max(widest, cells->widthOf(model()->index(r, c)));
        // Without words a column holds bars, or nothing.
        m_content.push_back(widest > 0 ? widest : m.px(column.width));
    }
    for (size_t i = 0; i < before.size(); ++i) {
        const bool words = (*columns)[i].alignment.testFlag(Qt::AlignLeft);
        m_content[i] = words ? before[i] : std::max(m_content[i], before[i]);
    }
}

QStringList Table::columnTitles() const {
    QStringList titles;
    if (const auto* columns = model() ? columnsOf(model()) : nullptr)
        for (const TableColumn& column : *columns)
            titles << column.title;
    return titles;
}

/// Whoever knows its columns by more than their titles may set it again. Before the scroll bar comes that the
/// width may need: with it the columns are laid out anew.
void Table::keepWidth(int column, int width) {
    const double units = width / m_look.metrics().scale();
    const auto at = static_cast<size_t>(column);
    m_own.resize(std::max(m_own.size(), at + 1));
    m_own[at] = units;
    m_ownOf = columnTitles();
    layoutColumns(); // the others share what is left
    Q_EMIT widthChosen(column, units);
}

void Table::setOwnWidths(std::vector<std::optional<double>> widths) {
    m_own = std::move(widths);
    m_ownOf.clear();
    layoutColumns();
}

std::optional<double> Table::ownWidth(size_t column) const {
    const auto own = column < m_own.size() ? m_own[column] : std::nullopt;
    return own ? std::optional(m_look.metrics().px(*own)) : std::nullopt;
}

void Table::setContentWidths(std::vector<double> widths) {
    m_content = std::move(widths);
    layoutColumns();
}

int Table::neededWidth() const {
    const auto* columns = model() ? columnsOf(model()) : nullptr;
    double needed = 0; // of other columns nothing is known yet
    for (size_t i = 0; columns && columns->size() == m_content.size() && i < m_content.size(); ++i)
        needed += isColumnHidden(int(i))
                      ? 0
                      : ownWidth(i).value_or(leastOf((*columns)[i], m_content[i], m_look.metrics()));
    return qCeil(needed) + verticalScrollBar()->sizeHint().width();
}

int Table::wantedWidth() const {
    double wanted = 0;
    for (size_t i = 0; i < m_content.size(); ++i)
        wanted += isColumnHidden(int(i)) ? 0 : m_content[i];
    return qCeil(wanted) + verticalScrollBar()->sizeHint().width();
}

void Table::layoutColumns() {
    const auto* columns = model() ? columnsOf(model()) : nullptr;
    if (!columns || columns->empty() || m_content.size() != columns->size())
        return;
    const Metrics& m = m_look.metrics();
    std::vector<double> widths;
    double spare = viewport()->width(), wish = 0, slack = 0, shares = 0;
    size_t first = 0; // that is shown
    while (first + 1 < columns->size() && isColumnHidden(int(first)))
        ++first;
    for (size_t i = 0; i < columns->size(); ++i) {
        const TableColumn& column = (*columns)[i];
        widths.push_back(0);
        if (isColumnHidden(int(i)))
            continue;
        const auto own = ownWidth(i);
        widths[i] = own.value_or(leastOf(column, m_content[i], m));
        spare -= widths[i];
        if (own)
            continue;
        shares += shareOf(column, i == first);
        wish += column.stretch ? std::max(0.0, m_content[i] - widths[i]) : 0;
        slack += slackOf(column, widths[i], m);
    }
    // First what the words of stretching columns need, then every column its share; where there is too little
    // room, words give way before the table scrolls.
    const double grant = wish > 0 ? std::clamp(spare / wish, 0.0, 1.0) : 0;
    const double rest = shares > 0 ? std::max(0.0, spare - wish) / shares : 0;
    const double cut = spare < 0 && slack > 0 ? std::min(1.0, -spare / slack) : 0;
    double right = 0; // edges are rounded, so that the last one meets the table's
    for (size_t i = 0; i < columns->size(); ++i) {
        const TableColumn& column = (*columns)[i];
        if (isColumnHidden(int(i)))
            continue;
        if (!ownWidth(i)) {
            if (column.stretch)
                widths[i] += std::max(0.0, m_content[i] - widths[i]) * grant;
            widths[i] += shareOf(column, i == first) * rest - slackOf(column, widths[i], m) * cut;
        }
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
        if (event->key() != Qt::Key_Space)
            Q_EMIT rowOpened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape) {
        event->ignore(); // the window goes back, or clears what is searched
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

void Table::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    for (const auto& [title, command] : m_rowCommands) {
        QAction* action = menu.addAction(title);
        action->setEnabled(currentIndex().isValid());
        connect(action, &QAction::triggered, this, [this, run = command] { run(currentIndex()); });
    }
    if (!m_rowCommands.empty())
        menu.addSeparator();
    if (isSortingEnabled()) {
        const auto sort = [&](const QString& title, int column) {
            connect(menu.addAction(title), &QAction::triggered, this,
                    [this, column] { horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder); });
        };
        for (int column = 0; column < model()->columnCount(); ++column)
            sort(tr("Sort by %1").arg(model()->headerData(column, Qt::Horizontal).toString()), column);
        sort(tr("Standard order"), -1);
        menu.addSeparator();
    }
    QAction* copy = menu.addAction(tr("Copy rows"));
    copy->setEnabled(selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, &Table::copySelected);
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    menu.exec(at);
}

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void Table::addRowCommand(const QString& title, std::function<void(const QModelIndex&)> command) {
    m_rowCommands.emplace_back(title, std::move(command));
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
