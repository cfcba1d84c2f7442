// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/scorecard_model.h"

#include "core/kpi/status.h"
#include "ui/text/accessible.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

/// How far a row is on the wrong side of its target, as a part of the target; below 0: better than it. Of a
/// KPI that is best at its target both sides are wrong.
std::optional<double> targetGap(const report::BoardRow& row) {
    if (!row.point.value || !row.point.target || *row.point.target == 0)
        return {};
    const double over = (*row.point.value - *row.point.target) / std::abs(*row.point.target);
    switch (row.direction) {
    case kpi::Direction::Higher:
        return -over;
    case kpi::Direction::Lower:
        return over;
    case kpi::Direction::Near:
        return std::abs(over);
    case kpi::Direction::None:
        return {};
    }
    return {};
}

bool sortsByTarget(ScoreColumn column) {
    return column == ScoreColumn::Value || column == ScoreColumn::Target;
}

/// What a column sorts by. Unknown values come last in both orders, so they are kept apart.
std::optional<double> sortNumber(const report::BoardRow& row, ScoreColumn column) {
    switch (column) {
    case ScoreColumn::Status:
        return kpi::severity(row.point.status);
    case ScoreColumn::Value: // units differ from row to row
    case ScoreColumn::Target:
        return targetGap(row);
    case ScoreColumn::Against:
    case ScoreColumn::Trend:
    case ScoreColumn::LongTrend:
        if (row.point.value && row.point.target && *row.point.target != 0)
            return *row.point.value / *row.point.target;
        return {};
    case ScoreColumn::VsCompared:
        return row.changeVsCompared;
    case ScoreColumn::VsAverage:
        return row.changeVs4Weeks;
    case ScoreColumn::Version:
        return row.definitionVersion;
    case ScoreColumn::Actions:
        return row.lateActions * 1000 + row.openActions; // late ones first
    case ScoreColumn::Name:
    case ScoreColumn::Owner:
        return {};
    }
    return {};
}

bool sortsByText(ScoreColumn column) {
    return column == ScoreColumn::Name || column == ScoreColumn::Owner;
}

Qt::SortOrder firstOrder(ScoreColumn column) {
    return sortsByText(column) ? Qt::AscendingOrder : Qt::DescendingOrder;
}

bool before(const ScoreRow& a, const ScoreRow& b, ScoreColumn column, Qt::SortOrder order) {
    if (sortsByText(column)) {
        const QString& left = column == ScoreColumn::Name ? a.words.name : a.words.owner;
        const QString& right = column == ScoreColumn::Name ? b.words.name : b.words.owner;
        const int sign = left.compare(right, Qt::CaseInsensitive);
        return order == Qt::AscendingOrder ? sign < 0 : sign > 0;
    }
    const auto left = sortNumber(a.row, column), right = sortNumber(b.row, column);
    if (!left || !right)
        return left.has_value() && !right.has_value();
    return order == Qt::AscendingOrder ? *left < *right : *left > *right;
}

} // namespace

void ScorecardModel::setScoreboard(const report::Scoreboard& board) {
    beginResetModel();
    m_comparedWeek = weekName(board.comparedWeekEnding, board.weekEnding);
    m_currency = board.data.currency;
    m_blocks.clear();
    for (const report::BoardGroup& group : board.groups) {
        Block& block = m_blocks.emplace_back();
        block.head = {text(group.title), text(group.team)};
        for (const report::BoardRow& row : group.rows)
            block.rows.push_back({row, rowText(row, m_currency)});
    }
    rebuild();
    endResetModel();
}

void ScorecardModel::rebuild() {
    m_lines.clear();
    for (int g = 0; g < std::ssize(m_blocks); ++g) {
        const auto& rows = m_blocks[static_cast<size_t>(g)].rows;
        std::vector<int> order;
        for (int r = 0; r < std::ssize(rows); ++r)
            if (!m_coreOnly || rows[static_cast<size_t>(r)].row.core)
                order.push_back(r);
        if (order.empty())
            continue;
        if (m_sorted)
            std::ranges::stable_sort(order, [&](int a, int b) {
                return before(rows[static_cast<size_t>(a)], rows[static_cast<size_t>(b)], *m_sorted, m_order);
            });
        m_lines.push_back({g, -1});
        for (const int r : order)
            m_lines.push_back({g, r});
    }
}

void ScorecardModel::setColumns(std::vector<ColumnSpec> columns) {
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void ScorecardModel::setTrendWeeks(int weeks) {
    m_weeks = weeks;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ScorecardModel::setCoreOnly(bool only) {
    beginResetModel();
    m_coreOnly = only;
    rebuild();
    endResetModel();
}

void ScorecardModel::cycleSort(int column) {
    const ScoreColumn clicked = m_columns[static_cast<size_t>(column)].column;
    if (m_sorted != clicked) {
        sortBy(clicked);
        return;
    }
    if (m_order != firstOrder(clicked)) {
        sortBy({});
        return;
    }
    beginResetModel();
    m_order = m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    rebuild();
    endResetModel();
}

void ScorecardModel::sortBy(std::optional<ScoreColumn> column) {
    beginResetModel();
    m_sorted = column;
    if (column)
        m_order = firstOrder(*column);
    rebuild();
    endResetModel();
}

int ScorecardModel::sortColumn() const {
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_sorted == m_columns[i].column)
            return int(i);
    return -1;
}

bool ScorecardModel::isGroup(int row) const {
    return row >= 0 && row < std::ssize(m_lines) && m_lines[static_cast<size_t>(row)].row < 0;
}

const ScoreRow* ScorecardModel::scoreRow(int row) const {
    if (row < 0 || row >= std::ssize(m_lines) || isGroup(row))
        return nullptr;
    const Line& line = m_lines[static_cast<size_t>(row)];
    return &m_blocks[static_cast<size_t>(line.group)].rows[static_cast<size_t>(line.row)];
}

int ScorecardModel::rowOf(std::string_view kpi) const {
    for (int i = 0; i < std::ssize(m_lines); ++i)
        if (const ScoreRow* row = scoreRow(i); row && row->row.kpi == kpi)
            return i;
    return -1;
}

int ScorecardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ScorecardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ScorecardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnSpec& column = m_columns[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    if (role == WeeksRole)
        return m_weeks;
    if (isGroup(index.row())) {
        const ScoreGroup& head =
            m_blocks[static_cast<size_t>(m_lines[static_cast<size_t>(index.row())].group)].head;
        if (role == GroupRole)
            return QVariant::fromValue<const ScoreGroup*>(&head);
        if ((role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && index.column() == 0)
            return QString(head.title + QStringLiteral(", ") + head.team);
        return {};
    }
    const ScoreRow& row = *scoreRow(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue<const ScoreRow*>(&row);
    case Qt::DisplayRole:
        return displayText(row, column.column);
    case Qt::AccessibleTextRole:
        return spokenText(row, column.column);
    case Qt::AccessibleDescriptionRole:
        return spokenRow(row.row, row.words, m_comparedWeek);
    default:
        return {};
    }
}

QString ScorecardModel::displayText(const ScoreRow& row, ScoreColumn column) const {
    switch (column) {
    case ScoreColumn::Status:
        return row.words.status;
    case ScoreColumn::Name:
        return row.words.name;
    case ScoreColumn::Value:
        return row.words.value;
    case ScoreColumn::Target:
        return row.words.target;
    case ScoreColumn::VsCompared:
        return row.words.vsCompared;
    case ScoreColumn::VsAverage:
        return row.words.vsAverage;
    case ScoreColumn::Owner:
        return row.words.owner;
    case ScoreColumn::Version:
        return row.words.version;
    case ScoreColumn::Actions:
        return row.words.notes.isEmpty() ? row.words.actions
                                         : row.words.actions + QStringLiteral(", ") + row.words.notes;
    case ScoreColumn::Against:
    case ScoreColumn::Trend:
    case ScoreColumn::LongTrend:
        return {};
    }
    return {};
}

QString ScorecardModel::spokenText(const ScoreRow& row, ScoreColumn column) const {
    switch (column) {
    case ScoreColumn::Status:
        return spokenStatus(row.words);
    case ScoreColumn::Name:
        return row.words.name + QStringLiteral(", ") + row.words.subline +
               (row.words.signal.isEmpty() ? QString() : QStringLiteral(", ") + row.words.signal);
    case ScoreColumn::Value:
        return spoken(row.words.value);
    case ScoreColumn::Target:
        return spoken(row.words.target);
    case ScoreColumn::Against:
        return spokenBullet(row.row, row.words, m_currency);
    case ScoreColumn::VsCompared: {
        const QString change = spokenChange(row.words.vsCompared, row.words.compared);
        if (row.words.compared == Change::None)
            return change;
        if (row.words.compared == Change::Same || row.words.compared == Change::Up ||
            row.words.compared == Change::Down)
            return tr("%1 since %2").arg(change, m_comparedWeek);
        return tr("%1 than %2").arg(change, m_comparedWeek);
    }
    case ScoreColumn::VsAverage:
        return spokenChange(row.words.vsAverage, row.words.average);
    case ScoreColumn::Trend:
    case ScoreColumn::LongTrend:
        return spokenTrend(row.row, m_weeks, m_currency);
    case ScoreColumn::Owner:
        return row.words.owner;
    case ScoreColumn::Version:
        return row.words.version;
    case ScoreColumn::Actions:
        return spokenActions(row.row, row.words);
    }
    return {};
}

QVariant ScorecardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= std::ssize(m_columns))
        return {};
    const ColumnSpec& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columnTitle(column.column, m_comparedWeek, m_weeks);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && sortsByTarget(column.column))
        return tr("Sorts by distance from target, worst first");
    return {};
}

Qt::ItemFlags ScorecardModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isGroup(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace gtm::ui
