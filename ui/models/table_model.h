// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"

#include <QAbstractTableModel>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace gtm::ui {

/// What a text means; the delegate turns it into a colour of the theme.
enum class Tone { Ink, Ink2, Ink3, Off, Risk, Accent };

/// A mark before a cell's text.
enum class CellMark { None, OnTrack, AtRisk, OffTrack, NoData, TooFew, NoTarget, Note };
[[nodiscard]] CellMark markOf(kpi::Status status);

struct TableColumn {
    QString title;
    double width = 100; ///< In units; what a column of text keeps where there is too little room.
    Qt::Alignment alignment = Qt::AlignLeft;
    bool stretch = false;
    double most = 260; ///< A fixed column of text takes no more, in units.
    double least = 0;  ///< What is going to be typed needs so much, in units, whatever stands there now.
};

/// One cell of a plain table.
struct Cell {
    QString text;
    Tone tone = Tone::Ink;
    bool strong = false;
    CellMark mark = CellMark::None;
    QVariant sort = {};             ///< Empty: the text.
    QString spoken = {};            ///< Empty: the text.
    std::optional<double> bar = {}; ///< A bar in the cell, as a share of its width.
    QString tip = {};               ///< Empty: the text, where it is cut.
    QString more = {};              ///< Of the head of rows: who they belong to, or how many there are.
    bool number = false;            ///< Its signs are spoken in words: "percent" for %.
};

/// A number as it is shown, and what it is sorted by.
[[nodiscard]] inline Cell numberCell(const QString& shown, double sort, Tone tone = Tone::Ink) {
    Cell cell{shown, tone};
    cell.sort = sort;
    cell.number = true;
    return cell;
}

/// The head of rows: what they are, and who they belong to or how many there are.
[[nodiscard]] inline Cell headCell(const QString& title, const QString& more) {
    Cell cell{title, Tone::Ink2, true};
    cell.more = more;
    return cell;
}

enum CellRole {
    ToneRole = Qt::UserRole + 1,
    StrongRole,
    MarkRole,
    SortRole,
    BarRole,
    MoreRole,
    ChosenRole, ///< The row is in force as a filter.
    HeadRole,   ///< The row is the head of those below it, and nothing that can be chosen.
};

/// A table over a finished list: a derived model says what a cell is, the rest is here once.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    explicit TableModel(std::vector<TableColumn> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    [[nodiscard]] const std::vector<TableColumn>& columns() const { return m_columns; }
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  protected:
    [[nodiscard]] virtual Cell cell(int row, int column) const = 0;
    [[nodiscard]] virtual bool chosen(int) const { return false; }
    [[nodiscard]] virtual bool isHead(int) const { return false; }
    void setColumns(std::vector<TableColumn> columns) { m_columns = std::move(columns); }

  private:
    std::vector<TableColumn> m_columns;
};

} // namespace gtm::ui
