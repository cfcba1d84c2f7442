// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/joins_model.h"

#include "core/report/format.h"
#include "ui/text/words.h"

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

/// In which order the states stand, and how they read.
int rankOf(const report::Join& join) {
    const std::string state = join.state();
    return state == "joined" ? 0 : state == "suggested" ? 1 : state == "split" ? 2 : 3;
}

QString stateWords(const report::Join& join) {
    return std::array{JoinsModel::tr("Joined"), JoinsModel::tr("Suggested"), JoinsModel::tr("Split"),
                      JoinsModel::tr("Ended")}[static_cast<size_t>(rankOf(join))];
}

QString reasonWords(const report::Join& join) {
    return (join.rule == "email"   ? JoinsModel::tr("the address %1")
            : join.rule == "name"  ? JoinsModel::tr("name and domain %1")
            : join.rule == "phone" ? JoinsModel::tr("the phone number %1")
                                   : JoinsModel::tr("the domain %1"))
        .arg(text(join.value));
}

Cell partyCell(const report::Join::Party& party) {
    Cell cell{partyWords(party)};
    cell.tip = Words::tr("%1 of %2").arg(text(party.id), text(party.source));
    return cell;
}

} // namespace

QString partyWords(const report::Join::Party& party) {
    const QString name = text(party.name.empty() ? party.id : party.name);
    const QString type = party.recordType == "lead"      ? Words::tr("Lead %1")
                         : party.recordType == "contact" ? Words::tr("Contact %1")
                                                         : Words::tr("Account %1");
    return type.arg(name);
}

JoinsModel::JoinsModel(QObject* parent)
    : TableModel({{tr("State"), 86},
                  {tr("Record"), 150, Qt::AlignLeft, true},
                  {tr("Counts with"), 150, Qt::AlignLeft, true},
                  {tr("Because both have"), 190},
                  {tr("Since"), 150}},
                 parent) {}

void JoinsModel::setJoins(std::vector<report::Join> joins) {
    beginResetModel();
    m_joins = std::move(joins);
    std::ranges::stable_sort(m_joins, {}, rankOf);
    endResetModel();
}

int JoinsModel::rowOf(std::int64_t id) const {
    const auto found = std::ranges::find(m_joins, id, &report::Join::id);
    return found == m_joins.end() ? -1 : int(found - m_joins.begin());
}

int JoinsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_joins.size());
}

Cell JoinsModel::cell(int row, int column) const {
    const report::Join& join = m_joins[static_cast<size_t>(row)];
    switch (column) {
    case 0:
        return {stateWords(join), rankOf(join) == 0 ? Tone::Ink : Tone::Ink2};
    case 1:
        return partyCell(join.other);
    case 2:
        return partyCell(join.first);
    case 3:
        return {reasonWords(join), Tone::Ink2};
    case 4: {
        const int year = int(std::chrono::year_month_day{join.sinceAsOf}.year()) - 1; // so that it is said
        return {tr("Import %1, %2")
                    .arg(qlonglong(join.sinceBatch))
                    .arg(text(report::shortDate(join.sinceAsOf, year))),
                Tone::Ink2};
    }
    default:
        return {};
    }
}

} // namespace gtm::ui
