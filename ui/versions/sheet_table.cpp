// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/sheet_table.h"

#include "ui/models/sheet_model.h"
#include "ui/text/model_words.h"
#include "ui/text/words.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace gtm::ui {

namespace {

constexpr int kOfferedKpis = 12; ///< Before the list of them scrolls.

const SheetColumn* columnOf(const QModelIndex& index) {
    const auto* model = qobject_cast<const SheetModel*>(index.model());
    return model ? model->columnAt(index) : nullptr;
}

std::vector<std::string> choicesOf(const QModelIndex& index) {
    const auto* model = qobject_cast<const SheetModel*>(index.model());
    return model ? model->choicesAt(index) : std::vector<std::string>();
}

} // namespace

void ChoiceBox::hidePopup() {
    QComboBox::hidePopup();
    QMetaObject::invokeMethod(this, &ChoiceBox::closed,
                              Qt::QueuedConnection); // Qt tells the choice behind it
}

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    const SheetColumn* column = columnOf(index);
    const std::vector<std::string> choices = choicesOf(index);
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (!choices.empty()) {
        auto* box = new ChoiceBox(parent);
        box->addItem({}, QString());
        for (const std::string& choice : choices)
            box->addItem(choiceTitle(choice), text(choice));
        box->setFont(m_look.metrics().font(Type::Small));
        box->setAccessibleName(name);
        QTimer::singleShot(0, box,
                           &QComboBox::showPopup);     // arrows and letters go through it; Enter takes one
        auto* self = const_cast<SheetDelegate*>(this); // only to tell the view
        connect(box, &QComboBox::activated, self, [self, box] {
            box->disconnect(self); // the list tells that it is closed when the editor is gone from the view
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        connect(box, &ChoiceBox::closed, self,
                [self, box] { Q_EMIT self->closeEditor(box, QAbstractItemDelegate::RevertModelCache); });
        return box;
    }
    auto* field = new QLineEdit(parent);
    field->setFrame(false);
    field->setFont(m_look.metrics().font(Type::Small));
    field->setAccessibleName(name);
    if (column && column->key == "kpi")
        offerKpis(*field, static_cast<const SheetModel*>(index.model())->names());
    return field;
}

/// The names of all KPIs stand open below the field, and what is typed searches them.
void SheetDelegate::offerKpis(QLineEdit& field, const CellNames& names) const {
    QStringList all;
    for (const auto& [id, name] : names.kpis())
        all << name;
    auto* completer = new QCompleter(all, &field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(kOfferedKpis);
    field.setCompleter(completer);
    QTimer::singleShot(0, completer, [completer, &field] {
        if (field.isModified())
            return; // a letter began it, and searches already
        completer->setCompletionPrefix({});
        completer->complete();
    });
    auto* self = const_cast<SheetDelegate*>(this); // only to tell the view
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), self,
        [self, at = QPointer(&field)] {
            if (!at)
                return;
            Q_EMIT self->commitData(at);
            Q_EMIT self->closeEditor(at);
        },
        Qt::QueuedConnection); // the field has the name by then
}

void SheetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString words = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->findData(words) < 0)
            box->addItem(words, words);
        box->setCurrentIndex(box->findData(words));
    } else if (auto* field = qobject_cast<QLineEdit*>(editor);
               field && field->text() != words && !field->isModified()) {
        field->setText(words);
    }
}

void SheetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto* field = qobject_cast<QLineEdit*>(editor))
        model->setData(index, field->text(), Qt::EditRole);
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    TableDelegate::paint(painter, option, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || view->currentIndex() != index || !view->hasFocus() || !columnOf(index))
        return;
    painter->setPen(QPen(m_look.theme().accent, m_look.metrics().px(2)));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
}

EditTable::EditTable(const Look& look, const QString& name, QWidget* parent) : Table(look, name, parent) {
    setItemDelegate(new SheetDelegate(look, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(SingleSelection);
    connect(this, &Table::rowOpened, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            edit(index);
    });
}

void EditTable::setRowsMovable() {
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    takeDrops(false);
}

void EditTable::takeDrops(bool take) {
    setAcceptDrops(take);
    viewport()->setAcceptDrops(take);
}

void EditTable::startDrag(Qt::DropActions actions) {
    takeDrops(true);
    Table::startDrag(actions);
    takeDrops(false);
}

bool EditTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    return Table::edit(index, trigger,
                       trigger == AnyKeyPressed && !choicesOf(index).empty() ? nullptr : event);
}

/// Errors that are said above or below leave less room; the cell that they are about stays in sight.
void EditTable::resizeEvent(QResizeEvent* event) {
    Table::resizeEvent(event);
    showCurrent();
}

void EditTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    Table::currentChanged(current, previous);
    showCurrent();
}

void EditTable::showCurrent() {
    if (!currentIndex().isValid() || !hasFocus())
        return;
    scrollTo(currentIndex());
    const QRect cell = visualRect(currentIndex());
    for (QWidget* at = parentWidget(); at; at = at->parentWidget())
        if (auto* page = qobject_cast<QScrollArea*>(at)) {
            const QPoint middle = viewport()->mapTo(page->widget(), cell.center());
            page->ensureVisible(middle.x(), middle.y(), 0, cell.height());
        }
}

QModelIndex EditTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex now = currentIndex();
    const auto changes = [](const QModelIndex& index) { return index.flags().testFlag(Qt::ItemIsEditable); };
    if ((action != MoveHome && action != MoveEnd) || modifiers.testFlag(Qt::ControlModifier) || !changes(now))
        return Table::moveCursor(action, modifiers);
    const int step = action == MoveHome ? 1 : -1;
    const int last = model()->columnCount() - 1;
    int column = action == MoveHome ? 0 : last;
    while (!changes(now.siblingAtColumn(column)))
        column += step; // at most to where it is now
    if (column != now.column() || changes(now.siblingAtColumn(now.column() + step)))
        return now.siblingAtColumn(column);
    return now.siblingAtRow(action == MoveHome ? 0 : model()->rowCount() - 1);
}

void EditTable::keyPressEvent(QKeyEvent* event) {
    const bool alone = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() == EditingState)
        return; // it was for the editor
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Insert && alone)
        Q_EMIT addRequested();
    else if (event->key() == Qt::Key_Delete && alone)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Space && alone)
        Q_EMIT toggleRequested();
    else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else
        Table::keyPressEvent(event);
}

} // namespace gtm::ui

#include "moc_sheet_table.cpp"
