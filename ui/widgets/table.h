// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QHeaderView>
#include <QStringList>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace gtm::ui {

/// Head of a table: caption text over a rule; the column that sorts carries a triangle.
class TableHead : public QHeaderView {
    Q_OBJECT
  public:
    TableHead(const Look& look, QWidget* parent);
    /// In units.
    void setUnits(double height);
    [[nodiscard]] QSize sizeHint() const override;
    /// Room that a title needs, with the mark of a column that can be sorted; 0 without a title.
    [[nodiscard]] double widthOf(const QString& title, bool sortable) const;

  Q_SIGNALS:
    /// Somebody has given a column another width, in pixels.
    void dragged(int column, int width);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    const Look& m_look;
    double m_units = 32;
    bool m_pressed = false;
    std::optional<std::pair<int, int>> m_dragged; ///< Column and width, while the button is down.
};

/// Cells of plain tables: text in its tone, an optional mark or bar, a hairline below.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    TableDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Room that a cell's words need; 0 without words.
    [[nodiscard]] double widthOf(const QModelIndex& index) const;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

  private:
    const Look& m_look;
};

/// Background of a row: selection tint, bar at its left end, hairline below.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const Look& look);

/// A read-only table in the window's look. Columns come from its TableModel and take the room that their
/// words need, the stretching ones as far as there is any, and share the rest, the stretching ones most.
/// Where they do not fit, the table scrolls sideways. Ctrl+C copies the selected rows as tab-separated text.
class Table : public QTableView {
    Q_OBJECT
  public:
    Table(const Look& look, const QString& name, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Rows are `least` tall, and up to `most` where all of them are seen then; `most` 0: never taller.
    void setRowUnits(double least, double most = 0);
    /// As tall as its rows, without scrolling of its own.
    void setGrowing(bool growing);
    /// Rows are stretched a little, so that none is cut at the lower edge.
    void setFilling(bool filling);
    /// How many rows it would like to show before it scrolls.
    void setWishedRows(int rows) { m_wishedRows = rows; }
    /// Room that the columns which are shown need with no number and no word cut but in stretching ones, in
    /// pixels.
    [[nodiscard]] int neededWidth() const;
    /// Room that they need with no word cut at all, in pixels.
    [[nodiscard]] int wantedWidth() const;
    /// What the words of each column need; several tables below each other can share the widest.
    [[nodiscard]] const std::vector<double>& contentWidths() const { return m_content; }
    void setContentWidths(std::vector<double> widths);
    /// Rows that come later change no width while the columns are the same, but of numbers, which are never
    /// cut. For tables that are sorted and searched.
    void setSteady(bool steady) { m_steady = steady; }
    /// What is shown next is measured anew.
    void forgetWidths() { m_measured.clear(); }
    /// Widths that somebody gave to columns, in units; empty where none was given.
    void setOwnWidths(std::vector<std::optional<double>> widths);
    /// A further entry of the menu of a row.
    void addRowCommand(const QString& title, std::function<void(const QModelIndex&)> command);
    void copyAll();
    void copySelected();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void copied(int rows);
    /// Click, Enter or Space on a row.
    void rowChosen(const QModelIndex& index);
    /// Enter on a row.
    void rowOpened(const QModelIndex& index);
    /// Somebody gave a column another width, in units.
    void widthChosen(int column, double width);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void apply();
    void spanHeads();
    void measureColumns();
    void layoutColumns();
    void keepWidth(int column, int width);
    [[nodiscard]] QStringList columnTitles() const;
    [[nodiscard]] std::optional<double> ownWidth(size_t column) const;
    void fillRows();
    void copy(const QModelIndexList& rows);

    const Look& m_look;
    double m_rowUnits = 31, m_mostUnits = 0;
    bool m_growing = false, m_filling = false;
    int m_wishedRows = 20;
    std::vector<std::pair<QString, std::function<void(const QModelIndex&)>>> m_rowCommands;
    std::vector<double> m_content; ///< In pixels, per column.
    bool m_steady = false;
    QStringList m_measured;                   ///< The columns that `m_content` is of.
    std::vector<std::optional<double>> m_own; ///< In units, per column.
    QStringList m_ownOf; ///< The columns of `m_own` where it was dragged; none where it was set.
};

} // namespace gtm::ui
