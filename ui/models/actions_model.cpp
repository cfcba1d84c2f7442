// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/actions_model.h"

#include "core/report/review_text.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

namespace {

enum ActionColumn { Due, Date, Text, Kpi, Owner, Agreed };

constexpr double kWhole = 300; ///< More than a column of words takes: it gives nothing.

std::vector<TableColumn> actionColumns(ActionsModel::Kind kind) {
    const TableColumn text{ActionsModel::tr("Action"), 200, Qt::AlignLeft, true};
    // When it is due, its KPI and its owner are never cut; the words of the action give way.
    const TableColumn kpi{ActionsModel::tr("For KPI"), kWhole}, owner{ActionsModel::tr("Owner"), kWhole};
    const TableColumn due{ActionsModel::tr("Due"), kWhole};
    if (kind == ActionsModel::Kind::Brief)
        return {due, text, kpi, owner};
    if (kind == ActionsModel::Kind::Closed)
        return {{ActionsModel::tr("State"), kWhole},
                {ActionsModel::tr("Closed"), kWhole},
                text,
                kpi,
                owner,
                {ActionsModel::tr("What happened"), 200, Qt::AlignLeft, true}};
    return {due, {ActionsModel::tr("Date"), kWhole}, text, kpi, owner, {ActionsModel::tr("Agreed in"), 74}};
}

/// "Thu 12 Nov"
QString weekdayAndDate(Day day, Day today) {
    const auto year = std::chrono::year_month_day{today}.year();
    return text(report::longDate(day, int(year)));
}

} // namespace

ActionsModel::ActionsModel(Kind kind, QObject* parent)
    : TableModel(actionColumns(kind), parent), m_kind(kind) {}

void ActionsModel::setBoard(const report::Scoreboard& board, const Choice& choice) {
    beginResetModel();
    m_board = board;
    m_choice = choice;
    rebuild();
    endResetModel();
}

void ActionsModel::setKind(Kind kind) {
    beginResetModel();
    m_kind = kind;
    setColumns(actionColumns(kind));
    rebuild();
    endResetModel();
}

void ActionsModel::rebuild() {
    const report::Review& review = m_board.review;
    m_actions = m_kind == Kind::Closed ? review.closed : review.open;
    m_lines.clear();
    std::vector<int> chosen;
    for (int i = 0; i < std::ssize(m_actions); ++i) {
        const review::Action& action = m_actions[static_cast<size_t>(i)].action;
        if ((m_choice.owner.empty() || action.owner == m_choice.owner) &&
            (m_choice.kpi.empty() || action.kpi == m_choice.kpi))
            chosen.push_back(i);
    }
    if (m_kind == Kind::Open) {
        addOpen(review, chosen);
        return;
    }
    for (const int i : chosen)
        m_lines.push_back({{}, i});
}

void ActionsModel::addOpen(const report::Review& review, const std::vector<int>& chosen) {
    const auto rankOf = [&](int i) {
        const report::ActionRow& row = m_actions[static_cast<size_t>(i)];
        return row.overdue() ? 0 : review.dueByMeeting(row) ? 1 : 2;
    };
    const QString titles[]{
        tr("Overdue"), tr("Due by next meeting, %1").arg(weekdayAndDate(review.nextMeeting, review.today)),
        tr("Later")};
    for (int rank = 0; rank < 3; ++rank) {
        const auto count = std::ranges::count(chosen, rank, rankOf);
        if (count == 0)
            continue;
        m_lines.push_back({titles[rank], -1, QString::number(count)});
        for (const int i : chosen)
            if (rankOf(i) == rank)
                m_lines.push_back({{}, i});
    }
}

const report::ActionRow* ActionsModel::action(int row) const {
    if (row < 0 || row >= std::ssize(m_lines) || isHead(row))
        return nullptr;
    return &m_actions[static_cast<size_t>(m_lines[static_cast<size_t>(row)].action)];
}

int ActionsModel::rowOf(std::int64_t id) const {
    for (int row = 0; row < std::ssize(m_lines); ++row)
        if (const report::ActionRow* one = action(row); one && one->action.id == id)
            return row;
    return -1;
}

int ActionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

Cell ActionsModel::dueCell(const report::ActionRow& row) const {
    Cell cell{text(report::dueText(row)), row.overdue() ? Tone::Off : Tone::Ink, row.overdue()};
    if (m_kind == Kind::Brief)
        cell.tip = text(report::longDate(row.action.due));
    return cell;
}

Cell ActionsModel::kpiCell(const report::ActionRow& row) const {
    Cell cell{text(row.kpiName), Tone::Ink2};
    const report::BoardRow* kpi = m_board.row(row.action.kpi);
    if (kpi && m_kind == Kind::Open) {
        cell.mark = markOf(kpi->point.status);
        cell.spoken = cell.text + QStringLiteral(", ") + statusWord(kpi->point.status);
    }
    if (!row.action.filter.empty())
        cell.tip = cell.text + QStringLiteral(", ") + filterWords(row.action.filter);
    return cell;
}

Cell ActionsModel::cell(int row, int column) const {
    const Line& line = m_lines[static_cast<size_t>(row)];
    if (line.action < 0)
        return column == 0 ? headCell(line.head, line.count) : Cell{};
    const report::ActionRow& action = m_actions[static_cast<size_t>(line.action)];
    const bool closed = m_kind == Kind::Closed;
    const int shown = m_kind == Kind::Brief && column > Due ? column + 1 : column;
    switch (shown) {
    case Due:
        return dueCell(action);
    case Date:
        return {weekdayAndDate(closed ? *action.action.closedOn : action.action.due, m_board.review.today),
                Tone::Ink2};
    case Text:
        return {text(action.action.text), Tone::Ink, m_kind == Kind::Open};
    case Kpi:
        return kpiCell(action);
    case Owner:
        return {text(action.action.owner), Tone::Ink2};
    case Agreed:
        return {closed ? text(action.action.outcome)
                       : capitalised(weekName(action.action.week, m_board.review.today)),
                Tone::Ink2};
    default:
        return {};
    }
}

} // namespace gtm::ui
