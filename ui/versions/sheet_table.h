// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/table.h"

#include <QComboBox>

class QLineEdit;

namespace gtm::ui {

class CellNames;

/// A list of choices that stands open while it is there.
class ChoiceBox : public QComboBox {
    Q_OBJECT
  public:
    using QComboBox::QComboBox;
    void hidePopup() override;

  Q_SIGNALS:
    /// The list was closed; after `activated`, where something was chosen in it.
    void closed();
};

/// Editors of a section of the model: a list where a cell has choices, else a field; one for a KPI searches
/// the names of all.
class SheetDelegate : public TableDelegate {
    Q_OBJECT
  public:
    SheetDelegate(const Look& look, QObject* parent) : TableDelegate(look, parent), m_look(look) {}
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  private:
    void offerKpis(QLineEdit& field, const CellNames& names) const;

    const Look& m_look;
};

/// A table whose rows and cells can be changed by keyboard and mouse. It says what somebody wants.
class EditTable : public Table {
    Q_OBJECT
  public:
    EditTable(const Look& look, const QString& name, QWidget* parent = nullptr);
    using Table::edit;
    /// Its rows can be dragged within it.
    void setRowsMovable();

  Q_SIGNALS:
    void addRequested();
    void removeRequested();
    void toggleRequested();
    /// Up (-1) or down (+1).
    void moveRequested(int direction);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    /// A letter on a cell with choices opens their list, and chooses none of them.
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    /// Home and End stay within the cells that can be changed: of the row, and where it has but one of the
    /// column.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    /// In the table, and with it in the page that it stands on.
    void showCurrent();
    /// Only while a row of its own is on the way: files that are dropped are for the window.
    void takeDrops(bool take);
};

} // namespace gtm::ui
