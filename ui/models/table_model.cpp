// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/table_model.h"

#include "ui/text/accessible.h"

namespace gtm::ui {

CellMark markOf(kpi::Status status) {
    switch (status) {
    case kpi::Status::OnTrack:
        return CellMark::OnTrack;
    case kpi::Status::AtRisk:
        return CellMark::AtRisk;
    case kpi::Status::OffTrack:
        return CellMark::OffTrack;
    case kpi::Status::NoData:
        return CellMark::NoData;
    case kpi::Status::TooFew:
        return CellMark::TooFew;
    case kpi::Status::NoTarget:
        return CellMark::NoTarget;
    }
    return CellMark::None;
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_columns[static_cast<size_t>(index.column())].alignment |
                                   Qt::AlignVCenter);
    if (role == ChosenRole)
        return chosen(index.row());
    if (role == HeadRole)
        return isHead(index.row());
    const Cell value = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return value.text;
    case Qt::AccessibleTextRole:
        return value.number              ? spoken(value.spoken.isEmpty() ? value.text : value.spoken)
               : !value.spoken.isEmpty() ? value.spoken
               : value.more.isEmpty()    ? value.text
                                         : value.text + QStringLiteral(", ") + value.more;
    case MoreRole:
        return value.more;
    case ToneRole:
        return int(value.tone);
    case StrongRole:
        return value.strong;
    case MarkRole:
        return int(value.mark);
    case SortRole:
        return value.sort.isValid() ? value.sort : QVariant(value.text);
    case Qt::ToolTipRole:
        return value.tip.isEmpty() ? QVariant() : QVariant(value.tip);
    case BarRole:
        return value.bar ? QVariant(*value.bar) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
    if (index.isValid() && isHead(index.row()))
        return Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= std::ssize(m_columns))
        return {};
    const TableColumn& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    return {};
}

} // namespace gtm::ui
